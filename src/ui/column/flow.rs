//! The way down a column, and the words on it.

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2, vec2};

use crate::i18n::Lang;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Level, Type, Voice, announce, paint_setting};
use crate::ui::view::View;
use crate::ui::widgets::scroll;

/// The way down a column.
pub struct Flow<'f, 'v> {
    /// Where it is painted.
    pub ui: &'f Ui,
    /// What may be looked at.
    pub view: &'f View<'v>,
    /// Left edge of the column.
    pub left: f32,
    /// Right edge of the column.
    pub right: f32,
    /// Where the next part begins.
    pub y: f32,
    /// What was asked for so far.
    pub asked: Option<Action>,
}

/// Blank below the last part: nothing of it sinks into the paper.
const END: f32 = 76.0;
/// Height in which what goes on below sinks into the paper: a sliver of the next line would be no more than dirt.
const SILL: f32 = 64.0;

/// A page as a column.
pub fn page(ui: &mut Ui, view: &View<'_>, salt: &str, show: impl FnOnce(&mut Flow<'_, '_>)) -> Option<Action> {
    let frame = &view.frame;
    paint::ground(ui, frame.stage, view.palette().paper);
    let asked = scroll(ui, frame.stage, salt, |ui, column| {
        // Pictures go on below the bar, which lies in the margin.
        ui.set_clip_rect(frame.stage);
        let mut flow = Flow::new(ui, view, (frame.left, frame.right), column.top());
        show(&mut flow);
        (flow.asked, flow.y + END)
    });
    // What goes on below sinks into the paper.
    paint::fade_into(ui, frame.stage.with_min_y(frame.stage.bottom() - SILL), view.palette().paper);
    asked
}

impl<'f, 'v> Flow<'f, 'v> {
    /// A flow between two edges, from a height on.
    pub fn new(ui: &'f Ui, view: &'f View<'v>, (left, right): (f32, f32), y: f32) -> Self {
        Self { ui, view, left, right, y, asked: None }
    }

    /// Width of the column.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// A blank.
    pub fn gap(&mut self, height: f32) {
        self.y += height;
    }

    /// A place of a height across the column, which the flow goes on below.
    pub fn place(&mut self, height: f32) -> Rect {
        let rect = Rect::from_min_size(pos2(self.left, self.y), vec2(self.width(), height));
        self.y = rect.bottom();
        rect
    }

    /// Asks for something, unless something was asked for already.
    pub fn ask(&mut self, action: Option<Action>) {
        self.asked = self.asked.take().or(action);
    }

    /// A hairline.
    pub fn rule(&mut self) {
        paint::hairline(self.ui, self.view, self.left, self.right, self.y);
    }

    /// The headline that is the page's heading, as large as it fits in a few lines.
    pub fn headline(&mut self, text: &str) {
        self.claim(text, Level::Page);
    }

    /// A headline below the page's heading.
    pub fn claim_below(&mut self, text: &str) {
        self.claim(text, Level::Section);
    }

    fn claim(&mut self, text: &str, level: Level) {
        let view = self.view;
        let kind = Type::new(Voice::Claim, 64.0, view.palette().ink).leading(view.by_lang(1.25, 1.16));
        // The author's lines are kept where they fit; else there may be one more.
        let lines = text.lines().count();
        let own = view.fitting(self.ui, text, &kind, self.width(), lines, &[64.0, 56.0, 50.0, 44.0, 40.0]);
        let kept = view.set(self.ui, text, &own, self.width()).line_count() <= lines;
        let more = || view.fitting(self.ui, text, &kind, self.width(), lines + 1, &[56.0, 48.0, 42.0, 36.0, 32.0]);
        let kind = if kept { own } else { more() };
        self.y = self.heading(text, &kind, level).bottom();
    }

    fn heading(&self, text: &str, kind: &Type, level: Level) -> Rect {
        let (ui, view, at) = (self.ui, self.view, pos2(self.left, self.y));
        match level {
            Level::Page => view.title(ui, at, self.width(), text, kind),
            Level::Section => view.head(ui, at, self.width(), text, kind),
            Level::Item => view.subhead(ui, at, self.width(), text, kind),
        }
    }

    /// The heading of a part, with a blank above it.
    pub fn section(&mut self, text: &str) {
        self.part(text, Level::Section);
    }

    /// The heading of something within a part, as large as a part's own.
    pub fn subsection(&mut self, text: &str) {
        self.part(text, Level::Item);
    }

    fn part(&mut self, text: &str, level: Level) {
        let view = self.view;
        self.gap(44.0);
        let kind = Type::new(Voice::Claim, 40.0, view.palette().ink).leading(1.25);
        let kind = view.fitting(self.ui, text, &kind, self.width(), 2, &[40.0, 36.0, 32.0, 28.0]);
        self.y = self.heading(text, &kind, level).bottom() + 14.0;
    }

    /// A small heading in a colour.
    pub fn label(&mut self, text: &str, color: impl Into<Color32>, level: Level) {
        self.y = self.heading(text, &self.small(color), level).bottom() + 4.0;
    }

    /// A word in a colour, which heads nothing.
    pub fn tag(&mut self, text: &str, color: impl Into<Color32>) {
        self.put(text, &self.small(color));
        self.gap(4.0);
    }

    fn small(&self, color: impl Into<Color32>) -> Type {
        Type::new(Voice::Strong, 26.0 * self.view.by_lang(1.0, 0.94), color).leading(1.3)
    }

    /// Running text.
    pub fn text(&mut self, text: &str) {
        self.put(text, &self.body());
    }

    /// What explains a headline.
    pub fn lead(&mut self, text: &str) {
        let lead = Type::new(Voice::Text, 30.0 * self.view.by_lang(1.0, 0.92), self.view.palette().ink).balanced();
        self.put(text, &lead.leading(1.5));
    }

    /// A quiet note.
    pub fn note(&mut self, text: &str) {
        let note = Type::new(Voice::Text, 22.0, self.view.palette().ink_2).leading(1.4);
        self.put(text, &note);
    }

    /// Where words and figures come from.
    pub fn source(&mut self, text: &str) {
        let view = self.view;
        self.gap(28.0);
        self.note(&view.sourced(text));
    }

    /// A text of any type.
    pub fn put(&mut self, text: &str, kind: &Type) {
        let rect = self.view.say(self.ui, pos2(self.left, self.y), self.width(), text, kind);
        // Nothing said takes no room.
        if rect.is_finite() {
            self.y = rect.bottom();
        }
    }

    /// A text in a language of its own.
    pub fn put_in(&mut self, lang: Lang, text: &str, kind: &Type) {
        let setting = self.view.setter.set(self.ui.ctx(), lang, text, kind, self.width());
        let rect = paint_setting(self.ui, pos2(self.left, self.y), &setting, None);
        announce(self.ui, rect, text, Role::Label);
        self.y += setting.height();
    }

    /// Paragraphs.
    pub fn paragraphs<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        for text in texts {
            self.text(text);
            self.gap(18.0);
        }
    }

    /// Points of a list.
    pub fn points<'t>(&mut self, texts: impl Iterator<Item = &'t str>, color: impl Into<Color32>) {
        let (kind, color) = (self.body().leading(1.45), color.into());
        for text in texts {
            let dot = pos2(self.left + 7.0, self.y + kind.pitch() / 2.0);
            self.ui.painter().circle_filled(dot, 5.0, color);
            let at = pos2(self.left + 28.0, self.y);
            self.y = self.view.say(self.ui, at, self.width() - 28.0, text, &kind).bottom() + 8.0;
        }
    }

    /// What it says, and below it what it is about, told as one.
    pub fn told(&mut self, label: &str, value: &str) {
        self.told_as(label, value, &value.replace('\n', self.view.stop()));
    }

    /// The same where it is read out in other words than it is shown in.
    pub fn told_as(&mut self, label: &str, value: &str, spoken: &str) {
        let view = self.view;
        self.rule();
        self.gap(12.0);
        let top = self.y;
        let small = Type::new(Voice::Text, 22.0, view.palette().ink_2).leading(1.35);
        let at = pos2(self.left, top);
        let first = view.paint(self.ui, at, self.width(), label, &small);
        let second =
            view.paint(self.ui, pos2(self.left, first.bottom()), self.width(), value, &self.body().leading(1.4));
        announce(self.ui, first.union(second), &format!("{label}{}{spoken}", view.colon()), Role::Label);
        self.y = second.bottom() + 12.0;
    }

    /// The type of running text.
    #[must_use]
    pub fn body(&self) -> Type {
        let view = self.view;
        Type::new(Voice::Text, 27.0 * view.by_lang(1.0, 0.94), view.palette().ink).leading(view.by_lang(1.65, 1.5))
    }
}
