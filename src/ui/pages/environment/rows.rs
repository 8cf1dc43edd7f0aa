//! An environment's topics as rows: the one that leads and the one with a chart across the whole width, their picture beside
//! their number; the others in pairs.

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2};

use super::{before_after, blocks, dots};
use crate::content::{Environment, Figure, FigureKind, Topic};
use crate::i18n::capital;
use crate::i18n::strings::Value;
use crate::session::Action;
use crate::ui::motion::entering;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, spoken};

/// A row: topics with the figure that each of them shows, and what stands beside a single one.
struct Row<'a> {
    cells: Vec<(&'a Topic, &'a Figure)>,
    beside: Beside<'a>,
}

/// What stands beside a number in the right half of its row.
enum Beside<'a> {
    /// The time before and after it was cut.
    Bars,
    /// Counts as dots, that of the number first.
    Dots(Vec<&'a Figure>),
    /// Nothing, or another topic.
    Nothing,
}

/// How large the number of a row is set.
#[derive(Clone, Copy)]
enum Rank {
    Host,
    Guest,
    Other,
}

impl Row<'_> {
    fn rank(&self, environment: &Environment) -> Rank {
        match self.beside {
            _ if self.cells.iter().any(|(_, item)| item.id == environment.host) => Rank::Host,
            Beside::Dots(_) => Rank::Guest,
            _ => Rank::Other,
        }
    }
}

impl Rank {
    /// The height that a row needs.
    fn need(self, view: &View<'_>) -> f32 {
        let frame = &view.frame;
        let words = blocks::topic_type(view, Color32::BLACK).pitch() + small_type(view).pitch();
        2.0 * pad(view) + words + frame.pick(14.0, 10.0, 14.0) + self.digits(view) * 0.9
    }

    fn digits(self, view: &View<'_>) -> f32 {
        match self {
            Self::Host => view.frame.pick(124.0, 84.0, 132.0),
            Self::Guest => view.frame.pick(72.0, 50.0, 72.0),
            Self::Other => view.frame.pick(50.0, 38.0, 52.0),
        }
    }
}

/// Blank above and below what stands in a row.
fn pad(view: &View<'_>) -> f32 {
    view.frame.pick(12.0, 8.0, 14.0)
}

/// The rows in a rectangle.
pub fn rows_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) -> Option<Action> {
    let rows = rows(view, environment);
    let common = common(view, &rows);
    let mut top = common.as_ref().map_or(rect.top(), |common| head_ui(ui, view, rect, common));
    let needs = rows.iter().map(|row| row.rank(environment).need(view));
    let unit = (rect.bottom() - top) / needs.sum::<f32>().max(1.0);
    let pad = pad(view);
    let mut action = None;
    for (i, row) in rows.iter().enumerate() {
        let height = unit * row.rank(environment).need(view);
        let place = Rect::from_min_max(pos2(rect.left(), top + pad), pos2(rect.right(), top + height - pad));
        if i > 0 || common.is_some() {
            paint::hairline(ui, view, rect.left(), rect.right(), top);
        }
        let asked = entering(ui, view.moves.entry(i), || row_ui(ui, view, place, environment, row, common.as_deref()));
        action = action.or(asked);
        top += height;
    }
    action
}

/// The rows, in the order of the topics.
fn rows<'a>(view: &View<'a>, environment: &Environment) -> Vec<Row<'a>> {
    let chart: Vec<&Figure> = environment.chart.iter().map(|&id| &view.content[id]).collect();
    let charted = chart.first().copied().filter(|_| dots::fit(&chart));
    let mut rows: Vec<Row<'a>> = Vec::new();
    for topic in environment.topics.iter().map(|&id| &view.content[id]) {
        let Some(first) = topic.figures.first().map(|&id| &view.content[id]) else { continue };
        let host = topic.figures.iter().find(|&&id| id == environment.host).map(|&id| &view.content[id]);
        if let Some(host) = host {
            let beside = if host.kind == FigureKind::Cut { Beside::Bars } else { Beside::Nothing };
            rows.push(Row { cells: vec![(topic, host)], beside });
        } else if let Some(charted) = charted.filter(|figure| topic.figures.contains(&figure.id)) {
            rows.push(Row { cells: vec![(topic, charted)], beside: Beside::Dots(chart.clone()) });
        } else {
            match rows.last_mut() {
                Some(Row { cells, beside: Beside::Nothing }) if cells.len() == 1 => cells.push((topic, first)),
                _ => rows.push(Row { cells: vec![(topic, first)], beside: Beside::Nothing }),
            }
        }
    }
    rows
}

/// The time that the first row shares with others: told once, above them.
fn common(view: &View<'_>, rows: &[Row<'_>]) -> Option<String> {
    let mut periods = rows.iter().flat_map(|row| &row.cells).map(|(_, item)| item.period_text(view.lang));
    let first = periods.next()?;
    periods.any(|period| period == first).then_some(first)
}

fn small_type(view: &View<'_>) -> Type {
    let size = view.frame.pick(21.0, 20.0, 22.0) * view.by_lang(1.0, 0.95);
    Type::new(Voice::Text, size, view.palette().ink_2).leading(1.28)
}

/// The time told once, above the rows. Gives where they begin.
fn head_ui(ui: &Ui, view: &View<'_>, rect: Rect, text: &str) -> f32 {
    let said = view.say(ui, rect.min, rect.width(), &capital(text), &small_type(view));
    said.bottom() + view.frame.pick(8.0, 5.0, 10.0)
}

fn row_ui(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    environment: &Environment,
    row: &Row<'_>,
    common: Option<&str>,
) -> Option<Action> {
    let color: Color32 = view.accent(&environment.key).text.into();
    let gap = view.frame.pick(56.0, 36.0, 40.0);
    let half = (rect.width() - gap) / 2.0;
    let rank = row.rank(environment);
    let digits = rank.digits(view);
    let mut action = None;
    for (i, (topic, item)) in row.cells.iter().enumerate() {
        let left = rect.left() + i as f32 * (half + gap);
        let cell = Rect::from_min_max(pos2(left, rect.top()), pos2(left + half, rect.bottom()));
        // A row with a picture is a way as a whole.
        let way = if matches!(row.beside, Beside::Nothing) { cell } else { rect };
        let (below, asked) = blocks::topic_heading(ui, view, way, topic, None, color);
        action = action.or(asked);
        let ink = if matches!(rank, Rank::Host) { color } else { view.palette().ink.into() };
        let place = cell.with_min_y(below + view.frame.pick(10.0, 6.0, 10.0));
        number_ui(ui, view, place, (topic, item), (digits, ink), common);
    }
    let beside = rect.with_min_x(rect.left() + half + gap);
    let (small, middle) = (small_type(view), rect.center().y);
    match &row.beside {
        Beside::Bars => {
            let top = middle - before_after::height(view, &small) / 2.0;
            let item = row.cells[0].1;
            before_after::before_after_ui(ui, view, beside.with_min_y(top), item, &small, color);
        }
        Beside::Dots(figures) => {
            let top = middle - dots::height(view, figures.len(), &small) / 2.0;
            dots::dots_ui(ui, view, beside.with_min_y(top), figures, &small, color);
        }
        Beside::Nothing => {}
    }
    action
}

/// A number with what it counts, and when where that is not told above.
fn number_ui(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    (topic, item): (&Topic, &Figure),
    (digits, ink): (f32, Color32),
    common: Option<&str>,
) {
    let small = small_type(view);
    let base = rect.top() + digits * 0.78;
    let size = FigureSize::new(digits, ink);
    // What the label names in full needs no unit beside the number.
    let size = if blocks::names_unit(view, item) { size.bare() } else { size };
    blocks::fitted(ui, view, rect.left() - digits * 0.03, base, rect.width(), item, size);
    let growth = view.content.figures.iter().find(|f| f.kind == FigureKind::Growth && f.of == Some(item.id));
    let grown = growth.map(|growth| {
        let growth = growth.text(view.lang);
        view.content.strings.format(view.lang, "on-year-before", &[("growth", Value::Text(&growth))])
    });
    let period = Some(item.period_text(view.lang)).filter(|period| common != Some(period.as_str()));
    let text = |label: &str| {
        // What the heading says already need not be said again.
        let label = label.strip_prefix(view.tr(&topic.title)).unwrap_or(label).trim_start();
        let label = Some(label).filter(|label| !label.is_empty());
        let told = match (label, period.as_deref()) {
            (Some(label), Some(period)) => view.by_lang(format!("{period}{label}"), format!("{label}, {period}")),
            (told, None) | (None, told) => told.unwrap_or_default().to_owned(),
        };
        let parts: Vec<&str> = [Some(told.as_str()), grown.as_deref()].into_iter().flatten().collect();
        capital(&parts.join(view.comma()))
    };
    // On one line with its growth, in fewer words where the whole has no room.
    let long = text(item.label.get(view.lang));
    let fits = view.set(ui, &long, &small, rect.width()).line_count() == 1;
    let text = if fits { long } else { text(item.short_label(view.lang)) };
    let at = pos2(rect.left(), base + digits * 0.12 + 4.0);
    let label = view.paint(ui, at, rect.width(), &text, &small);
    // Label and period are told with the figure; what has grown is not.
    if let Some(growth) = growth {
        announce(ui, label, &spoken(view, growth), Role::Label);
    }
}
