//! Text: from words to lines on the canvas; `told` puts them into the accessibility tree.
//!
//! Lines and spaces come from the paragraph breaker; every line is a layout job of its own, so that line heights,
//! alignment and baselines are ours and egui only shapes and rasterises.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, Context, FontId, Pos2, Rect, Ui, pos2, vec2};

use crate::i18n::Lang;
use crate::i18n::breaking::{self, Line, Script};
use crate::theme::Face;
use crate::ui::points::around_points;

pub use super::told::{Level, announce, announce_changes, announce_heading, sentence, spoken, within, within_heading};

/// Which of the brochure's voices speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Voice {
    /// Sans: what we explain.
    Text,
    /// Sans Bold: names and labels.
    Strong,
    /// Serif Bold: what we claim.
    Claim,
    /// What we count: great figures at rest, proportional and a little tighter.
    Count,
    /// Figures that stand in columns: tabular.
    Column,
}

impl Voice {
    /// The face in which a run of this voice is set.
    #[must_use]
    pub fn face(self, script: Script) -> Face {
        match (self, script) {
            (Self::Text, Script::Han) => Face::HanRegular,
            (Self::Text, Script::Latin) => Face::LatinRegular,
            (Self::Strong | Self::Count | Self::Column, Script::Han) => Face::HanBold,
            (Self::Strong | Self::Count, Script::Latin) => Face::LatinBold,
            (Self::Claim, Script::Han) => Face::HanSerif,
            (Self::Claim, Script::Latin) => Face::LatinSerif,
            (Self::Column, Script::Latin) => Face::Figures,
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// The voice.
    pub voice: Voice,
    /// Size of the em in design pixels.
    pub size: f32,
    /// Colour.
    pub color: Color32,
    /// Distance of baselines in ems.
    pub leading: f32,
    /// Extra space between letters in ems.
    pub tracking: f32,
    /// Where lines stand in their width.
    pub align: Align,
    /// Whether lines are made evenly long, as in headlines.
    pub balanced: bool,
}

/// The least size that is set. While a window is being resized a place may have no room at all for a frame, and the type
/// library panics at sizes that are none.
const LEAST_SIZE: f32 = 1.0;

impl Type {
    /// A text of a voice, size and colour, left-aligned.
    #[must_use]
    pub fn new(voice: Voice, size: f32, color: impl Into<Color32>) -> Self {
        let leading = match voice {
            Voice::Text => 1.6,
            Voice::Strong => 1.4,
            Voice::Claim => 1.25,
            Voice::Count => 1.1,
            Voice::Column => 1.4,
        };
        let tracking = if voice == Voice::Count { -0.025 } else { 0.0 };
        Self {
            voice,
            size: if size.is_finite() { size.max(LEAST_SIZE) } else { LEAST_SIZE },
            color: color.into(),
            leading,
            tracking,
            align: Align::LEFT,
            balanced: voice == Voice::Claim,
        }
    }

    /// The same with another distance of baselines, in ems.
    #[must_use]
    pub fn leading(self, leading: f32) -> Self {
        Self { leading, ..self }
    }

    /// The same, lines ending at the right.
    #[must_use]
    pub fn right(self) -> Self {
        Self { align: Align::RIGHT, ..self }
    }

    /// The same, lines centred.
    #[must_use]
    pub fn center(self) -> Self {
        Self { align: Align::Center, ..self }
    }

    /// The same with lines of even length.
    #[must_use]
    pub fn balanced(self) -> Self {
        Self { balanced: true, ..self }
    }

    /// The same with extra space between letters, in ems.
    #[must_use]
    pub fn tracking(self, tracking: f32) -> Self {
        Self { tracking, ..self }
    }

    /// The same in another colour.
    #[must_use]
    pub fn color(self, color: impl Into<Color32>) -> Self {
        Self { color: color.into(), ..self }
    }

    /// Distance of baselines in design pixels.
    #[must_use]
    pub fn pitch(&self) -> f32 {
        self.size * self.leading
    }
}

/// A text broken into lines, ready to be painted.
#[derive(Clone, Debug)]
pub struct Setting {
    lines: Arc<Vec<Line>>,
    kind: Type,
    /// Width of the longest line, in design pixels.
    pub width: f32,
}

impl Setting {
    /// Height of all lines, in design pixels.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.kind.pitch()
    }

    /// How many lines there are.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    text: String,
    lang: Lang,
    voice: Voice,
    balanced: bool,
    /// Width in hundredths of an em.
    width: i64,
    tracking: i64,
}

/// The lines of a text, and the frame in which they were last needed.
type Remembered = (Arc<Vec<Line>>, u64);

/// Breaks texts, and remembers how it did.
#[derive(Default)]
pub struct Setter {
    broken: RefCell<HashMap<Key, Remembered>>,
    pass: RefCell<u64>,
}

/// How many frames an unused text is remembered.
const KEEP: u64 = 240;

/// Ascent of every face in ems: all font files are cut to the same row.
pub const ASCENT: f32 = 0.976;
/// Height of a row of every face in ems: ascent and descent (0.234).
pub const ROW: f32 = 1.21;

impl Setter {
    /// Forgets what has not been used for a while. Once a frame.
    pub fn begin_frame(&self) {
        let mut pass = self.pass.borrow_mut();
        *pass += 1;
        if pass.is_multiple_of(KEEP) {
            let least = pass.saturating_sub(KEEP);
            self.broken.borrow_mut().retain(|_, (_, seen)| *seen > least);
        }
    }

    /// Breaks a text into lines no wider than `width` design pixels.
    #[must_use]
    pub fn set(&self, ctx: &Context, lang: Lang, text: &str, kind: &Type, width: f32) -> Setting {
        let em = kind.size.max(1.0);
        let max_em = if width.is_finite() { (width / em).max(0.5) } else { f32::INFINITY };
        let key = Key {
            text: text.to_owned(),
            lang,
            voice: kind.voice,
            balanced: kind.balanced,
            width: if max_em.is_finite() { (max_em * 100.0) as i64 } else { i64::MAX },
            tracking: (kind.tracking * 1000.0) as i64,
        };
        let pass = *self.pass.borrow();
        let mut broken = self.broken.borrow_mut();
        let entry = broken.entry(key).or_insert_with(|| {
            let mut measure = |run: &str, script: Script| {
                let font = FontId::new(MEASURE_SIZE, kind.voice.face(script).family());
                let advance: f32 = ctx.fonts_mut(|f| run.chars().map(|c| f.glyph_width(&font, c)).sum());
                advance / MEASURE_SIZE + kind.tracking * run.chars().count() as f32
            };
            let lines = if kind.balanced {
                breaking::break_balanced(text, lang, max_em, &mut measure)
            } else {
                breaking::break_paragraph(text, lang, max_em, &mut measure)
            };
            (Arc::new(lines), pass)
        });
        entry.1 = pass;
        let lines = entry.0.clone();
        let width = lines.iter().map(|l| l.width_em).fold(0.0, f32::max) * em;
        Setting { lines, kind: *kind, width }
    }
}

/// How much of the blank behind a mark is taken away in a headline, in ems.
const HEADLINE_SQUEEZE: f32 = 0.36;

/// Size at which advances are measured; only their ratio to it counts.
const MEASURE_SIZE: f32 = 100.0;

/// A stretch of a text to be set in another colour.
#[derive(Clone, Copy, Debug)]
pub struct Emphasis<'a> {
    /// The words.
    pub words: &'a str,
    /// Their colour.
    pub color: Color32,
}

/// Paints a setting like [`paint_setting`], with a wash behind stretches of its text, given by their bytes.
pub fn paint_washed(
    ui: &Ui,
    at: Pos2,
    setting: &Setting,
    text: &str,
    stretches: &[Range<usize>],
    wash: Color32,
) -> Rect {
    let marks = Marks::of(text, |at| stretches.iter().any(|stretch| stretch.contains(&at)));
    paint_marked(ui, at, setting, Some((marks, Accent::Wash(wash))))
}

/// Paints a setting with its first line's top at `at.y`; `at.x` is the left edge, the middle or the right edge of
/// the lines, as they are aligned. Gives the rectangle that the lines fill.
pub fn paint_setting(ui: &Ui, at: Pos2, setting: &Setting, emphasis: Option<(&str, Emphasis<'_>)>) -> Rect {
    let marks = emphasis.map(|(text, e)| (Marks::new(text, e.words), Accent::Color(e.color)));
    paint_marked(ui, at, setting, marks)
}

fn paint_marked(ui: &Ui, at: Pos2, setting: &Setting, mut marks: Option<(Marks, Accent)>) -> Rect {
    let kind = &setting.kind;
    let mut rect = Rect::NOTHING;
    for (row, line) in setting.lines.iter().enumerate() {
        let top = at.y + row as f32 * kind.pitch();
        let job = line_job(line, kind, marks.as_mut());
        let galley = ui.fonts_mut(|f| f.layout_job(job));
        let width = galley.size().x;
        let x = match kind.align {
            Align::Min => at.x,
            Align::Center => at.x - width / 2.0,
            Align::Max => at.x - width,
        };
        let y = top + (kind.pitch() - ROW * kind.size) / 2.0;
        rect |= Rect::from_min_size(pos2(x, top), vec2(width, kind.pitch()));
        ui.painter().galley(pos2(x, y), galley, kind.color);
    }
    rect
}

fn line_job(line: &Line, kind: &Type, mut marks: Option<&mut (Marks, Accent)>) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = f32::INFINITY;
    job.break_on_newline = false;
    let mut after_mark = false;
    for run in &line.runs {
        let format = TextFormat {
            font_id: FontId::new(kind.size, kind.voice.face(run.script).family()),
            extra_letter_spacing: kind.tracking * kind.size,
            color: Color32::PLACEHOLDER,
            ..TextFormat::default()
        };
        let mut lead = run.lead_em * kind.size;
        if after_mark && kind.voice == Voice::Claim {
            // In a headline the blank half of a mark would tear the line apart.
            lead -= HEADLINE_SQUEEZE * kind.size;
        }
        after_mark = false;
        if kind.voice == Voice::Claim && run.script == Script::Han && marks.is_none() {
            for piece in run.text.split_inclusive(['，', '。', '、', '；', '：']) {
                job.append(piece, lead, format.clone());
                lead = -HEADLINE_SQUEEZE * kind.size;
            }
            after_mark = run.text.ends_with(['，', '。', '、', '；', '：']);
            continue;
        }
        match marks.as_deref_mut() {
            None if kind.voice == Voice::Count => {
                for (piece, closer) in around_points(&run.text) {
                    let spacing = closer.map_or(format.extra_letter_spacing, |ems| ems * kind.size);
                    let format = TextFormat { extra_letter_spacing: spacing, ..format.clone() };
                    job.append(piece, std::mem::take(&mut lead), format);
                }
            }
            None => job.append(&run.text, lead, format),
            Some((marks, accent)) => {
                for (piece, marked) in marks.split(&run.text) {
                    let format = if marked { accent.put_on(&format) } else { format.clone() };
                    for piece in piece.split_inclusive(['，', '。', '、', '；', '：']) {
                        job.append(piece, lead, format.clone());
                        let squeezed = kind.voice == Voice::Claim && piece.ends_with(['，', '。', '、', '；', '：']);
                        lead = if squeezed { -HEADLINE_SQUEEZE * kind.size } else { 0.0 };
                    }
                }
                after_mark = run.text.ends_with(['，', '。', '、', '；', '：']);
            }
        }
    }
    job
}

/// What tells marked words from others.
#[derive(Clone, Copy, Debug)]
enum Accent {
    /// Their own colour.
    Color(Color32),
    /// A wash behind them.
    Wash(Color32),
}

impl Accent {
    fn put_on(self, format: &TextFormat) -> TextFormat {
        match self {
            Self::Color(color) => TextFormat { color, ..format.clone() },
            Self::Wash(background) => TextFormat { background, ..format.clone() },
        }
    }
}

/// Walks along a text as its runs are painted, and knows which of it is emphasised.
struct Marks {
    rest: std::collections::VecDeque<(char, bool)>,
}

impl Marks {
    fn new(text: &str, words: &str) -> Self {
        let found = text.find(words).map(|start| start..start + words.len());
        Self::of(text, |at| found.as_ref().is_some_and(|f| f.contains(&at)))
    }

    fn of(text: &str, marked: impl Fn(usize) -> bool) -> Self {
        Self { rest: text.char_indices().map(|(at, c)| (c, marked(at))).collect() }
    }

    /// The run in pieces that are all marked or all unmarked.
    fn split<'t>(&mut self, run: &'t str) -> Vec<(&'t str, bool)> {
        let mut pieces = Vec::new();
        let mut start = 0;
        let mut state = None;
        for (at, c) in run.char_indices() {
            // Spaces at line ends are dropped by the breaker, and dashes are joined: skip what does not match.
            let mut marked = state.unwrap_or(false);
            while let Some((next, m)) = self.rest.pop_front() {
                marked = m;
                if next == c || (c == '\u{2E3A}' && next == '—') {
                    break;
                }
            }
            if state.is_some_and(|s| s != marked) {
                pieces.push((&run[start..at], !marked));
                start = at;
            }
            state = Some(marked);
        }
        if start < run.len() {
            pieces.push((&run[start..], state.unwrap_or(false)));
        }
        pieces
    }
}
