//! An environment's topics as rows: the topic with its period at the left, two figures beside it.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::blocks;
use crate::content::{Environment, Figure, FigureKind, Topic};
use crate::i18n::capital;
use crate::session::Action;
use crate::ui::motion::entering;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{FigureSize, spoken};

/// The rows in a rectangle; the one with the host figure takes more height.
pub fn rows_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) -> Option<Action> {
    let topics: Vec<&Topic> =
        environment.topics.iter().map(|&id| &view.content[id]).filter(|t| !t.figures.is_empty()).collect();
    let hosts = |t: &Topic| t.figures.contains(&environment.host);
    let host_share = view.frame.pick(1.46, 1.5, 1.36);
    let shares: Vec<f32> = topics.iter().map(|t| if hosts(t) { host_share } else { 1.0 }).collect();
    let periods: Vec<Option<String>> = topics.iter().map(|topic| period(view, topic)).collect();
    let common = common(&periods);
    let mut top = common.map_or(rect.top(), |common| head_ui(ui, view, rect, common));
    let unit = (rect.bottom() - top) / shares.iter().sum::<f32>().max(1.0);
    let mut action = None;
    for (i, ((topic, share), period)) in topics.iter().zip(&shares).zip(&periods).enumerate() {
        let pad = view.frame.pick(16.0, 12.0, 16.0);
        let place = Rect::from_min_max(pos2(rect.left(), top + pad), pos2(rect.right(), top + unit * share - pad));
        if i > 0 || common.is_some() {
            paint::hairline(ui, view, rect.left(), rect.right(), top);
        }
        let when = match period {
            Some(period) if common == Some(period.as_str()) => When::Above,
            Some(period) => When::Row(period),
            None => When::Each,
        };
        let asked = entering(ui, view.moves.entry(i), || row_ui(ui, view, place, environment, topic, when));
        action = action.or(asked);
        top += unit * share;
    }
    action
}

/// Where the time of a row's figures is told.
#[derive(Clone, Copy)]
enum When<'a> {
    /// Above all rows.
    Above,
    /// Below the row's heading.
    Row(&'a str),
    /// With each figure.
    Each,
}

/// The time that the figures of a row share.
fn period(view: &View<'_>, topic: &Topic) -> Option<String> {
    let shown = shown(view, topic);
    let first = shown.first().map(|(figure, _)| figure.period_text(view.lang));
    first.filter(|first| shown.iter().all(|(figure, _)| figure.period_text(view.lang) == *first))
}

/// The time that the first row shares with others: told once, above them.
fn common(periods: &[Option<String>]) -> Option<&str> {
    let first = periods.first()?.as_deref()?;
    (periods.iter().filter(|period| period.as_deref() == Some(first)).count() > 1).then_some(first)
}

fn small_type(view: &View<'_>) -> Type {
    let size = view.frame.pick(21.0, 20.0, 22.0) * view.by_lang(1.0, 0.95);
    Type::new(Voice::Text, size, view.palette().ink_2).leading(1.28)
}

/// The time told once, above the rows. Gives where they begin.
fn head_ui(ui: &Ui, view: &View<'_>, rect: Rect, text: &str) -> f32 {
    let said = view.say(ui, rect.min, rect.width(), &capital(text), &small_type(view));
    said.bottom() + view.frame.pick(10.0, 7.0, 10.0)
}

fn row_ui(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    environment: &Environment,
    topic: &Topic,
    when: When<'_>,
) -> Option<Action> {
    let frame = &view.frame;
    let color: Color32 = view.accent(&environment.key).text.into();
    let shown: Vec<(&Figure, Vec<&Figure>)> = shown(view, topic);
    let heading_width =
        rect.width() * frame.pick(view.by_lang(0.28, 0.31), view.by_lang(0.28, 0.33), view.by_lang(0.28, 0.31));
    let heading = Rect::from_min_size(rect.min, vec2(heading_width, rect.height()));
    let (below, asked) = blocks::topic_heading(ui, view, heading, topic, None, color);
    let small = small_type(view);
    if let When::Row(period) = when {
        view.say(ui, pos2(rect.left(), below + 2.0), heading_width - 24.0, period, &small.balanced());
    }
    let rest = rect.width() - heading_width - 8.0;
    let gap = frame.pick(28.0, 20.0, 24.0);
    for (i, (item, ranks)) in shown.iter().enumerate() {
        let left = rect.left() + heading_width + 8.0 + i as f32 * rest / 2.0;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(rest / 2.0 - gap, rect.height()));
        let leads = item.id == environment.host;
        let period = matches!(when, When::Each);
        let beside = Rect::from_min_max(pos2(place.right() + gap, rect.top()), rect.max);
        told_ui(ui, view, place, beside, &Told { item, ranks, leads, period, small, color });
    }
    asked
}

/// The two figures that a row has room for; a growth is told with what has grown.
fn shown<'a>(view: &View<'a>, topic: &Topic) -> Vec<(&'a Figure, Vec<&'a Figure>)> {
    let told = blocks::with_ranks(view, &topic.figures).into_iter();
    let alone = |f: &Figure| !(f.kind == FigureKind::Growth && f.of.is_some_and(|of| topic.figures.contains(&of)));
    told.filter(|(f, _)| alone(f)).take(2).collect()
}

struct Told<'a> {
    item: &'a Figure,
    ranks: &'a [&'a Figure],
    leads: bool,
    period: bool,
    small: Type,
    color: Color32,
}

/// A figure with what it counts; `beside` is the rest of the row at its right.
fn told_ui(ui: &Ui, view: &View<'_>, rect: Rect, beside: Rect, told: &Told<'_>) {
    let (frame, palette) = (&view.frame, view.palette());
    let digits = if told.leads { frame.pick(84.0, 56.0, 120.0) } else { frame.pick(56.0, 42.0, 60.0) };
    let ink = if told.leads { told.color } else { palette.ink.into() };
    let base = rect.top() + digits * 0.78;
    let label = told.item.label.get(view.lang);
    let size = FigureSize::new(digits, ink);
    // What the label names in full needs no unit beside the number.
    let size = if names_unit(view, told.item) { size.bare() } else { size };
    blocks::fitted(ui, view, rect.left() - digits * 0.03, base, rect.width(), told.item, size);
    let growth = view.content.figures.iter().find(|f| f.kind == FigureKind::Growth && f.of == Some(told.item.id));
    let grown = growth.map_or(String::new(), |growth| format!("{}{}", view.comma(), growth.text(view.lang)));
    let long = if told.period { blocks::note(view, told.item) } else { label.to_owned() };
    // On one line with its growth, in fewer words where the whole has no room.
    let fits = view.set(ui, &format!("{long}{grown}"), &told.small, rect.width()).line_count() == 1;
    let long = if fits || told.period { long } else { told.item.short_label(view.lang).to_owned() };
    let text = format!("{long}{grown}");
    let at = pos2(rect.left(), base + digits * 0.12 + 4.0);
    let label = view.paint(ui, at, rect.width(), &text, &told.small);
    // Label and period are told with the figure; what has grown is not.
    if let Some(growth) = growth {
        announce(ui, label, &spoken(view, growth), Role::Label);
    }
    let mut y = label.bottom();
    if !told.ranks.is_empty() && y + told.small.pitch() <= rect.bottom() {
        let strong = Type { voice: Voice::Strong, ..told.small }.color(told.color).balanced();
        let places: Vec<String> = told.ranks.iter().map(|r| r.text(view.lang)).collect();
        let text = capital(&places.join(view.by_lang("、", "; ")));
        // Below the figures beside it there is room for the whole line.
        y = view.say(ui, pos2(rect.left(), y), beside.right() - rect.left(), &text, &strong).bottom();
    }
    if told.item.kind == FigureKind::Cut {
        let bar = Rect::from_min_size(pos2(rect.left(), y + 8.0), vec2(rect.width(), frame.pick(14.0, 10.0, 16.0)));
        emptied_bar(ui, view, bar, told.item, told.color);
        let words = view.word("bar-before-after");
        let legend = Type { size: frame.pick(20.0, 20.0, 22.0) * view.by_lang(1.0, 0.95), ..told.small };
        view.line(ui, beside.left(), bar.center().y, &words, &legend);
    }
}

/// Whether English names the unit again in the label: “issues” in “issues resolved”. In Chinese it is one character.
fn names_unit(view: &View<'_>, item: &Figure) -> bool {
    let unit = item.display(view.lang).suffix.to_lowercase();
    let label = item.label.get(view.lang).to_lowercase();
    !view.is_zh() && unit.chars().any(char::is_alphabetic) && label.split(' ').any(|word| word == unit)
}

/// Time saved as a bar that has been emptied: what is left is filled, what is gone is an outline.
fn emptied_bar(ui: &Ui, view: &View<'_>, bar: Rect, item: &Figure, color: Color32) {
    // It empties while the figure counts up.
    let left = 1.0 - (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0) * view.moves.count();
    let pale = faded(view.palette().ornament, 0.10);
    ui.painter().rect(bar, 0.0, pale, Stroke::new(1.4, color), StrokeKind::Inside);
    paint::ground(ui, Rect::from_min_size(bar.min, vec2(bar.width() * left, bar.height())), color);
}
