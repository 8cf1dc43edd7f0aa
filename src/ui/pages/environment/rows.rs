//! An environment's topics as rows: the topic with its period at the left, two figures beside it.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::blocks;
use crate::content::{Environment, Figure, FigureKind, Topic};
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
    let shares: Vec<f32> = topics.iter().map(|t| if hosts(t) { 1.6 } else { 1.0 }).collect();
    let unit = rect.height() / shares.iter().sum::<f32>().max(1.0);
    let mut top = rect.top();
    let mut action = None;
    for (i, (topic, share)) in topics.iter().zip(&shares).enumerate() {
        let pad = view.frame.pick(14.0, 9.0, 14.0);
        let place = Rect::from_min_max(pos2(rect.left(), top + pad), pos2(rect.right(), top + unit * share - pad));
        if i > 0 {
            paint::hairline(ui, view, rect.left(), rect.right(), top);
        }
        let asked = entering(ui, view.moves.entry(i), || row_ui(ui, view, place, environment, topic));
        action = action.or(asked);
        top += unit * share;
    }
    action
}

fn row_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, topic: &Topic) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let color: Color32 = view.accent(&environment.key).text.into();
    let shown: Vec<(&Figure, Vec<&Figure>)> = shown(view, topic);
    let heading_width =
        rect.width() * frame.pick(view.by_lang(0.28, 0.31), view.by_lang(0.28, 0.33), view.by_lang(0.28, 0.31));
    let heading = Rect::from_min_size(rect.min, vec2(heading_width, rect.height()));
    let (below, asked) = blocks::topic_heading(ui, view, heading, topic, None, color);
    let small =
        Type::new(Voice::Text, frame.pick(21.0, 20.0, 22.0) * view.by_lang(1.0, 0.95), palette.ink_2).leading(1.28);
    // One period for the row where its figures share one.
    let first = shown.first().map(|(f, _)| f.period_text(view.lang));
    let same = first.filter(|p| shown.iter().all(|(f, _)| f.period_text(view.lang) == *p));
    if let Some(period) = &same {
        view.say(ui, pos2(rect.left(), below + 2.0), heading_width - 24.0, period, &small.balanced());
    }
    let rest = rect.width() - heading_width - 8.0;
    let gap = frame.pick(28.0, 20.0, 24.0);
    for (i, (item, ranks)) in shown.iter().enumerate() {
        let left = rect.left() + heading_width + 8.0 + i as f32 * rest / 2.0;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(rest / 2.0 - gap, rect.height()));
        let leads = item.id == environment.host;
        told_ui(ui, view, place, &Told { item, ranks, leads, period: same.is_none(), small, color });
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

fn told_ui(ui: &Ui, view: &View<'_>, rect: Rect, told: &Told<'_>) {
    let (frame, palette) = (&view.frame, view.palette());
    let digits = if told.leads { frame.pick(96.0, 76.0, 128.0) } else { frame.pick(56.0, 44.0, 60.0) };
    let ink = if told.leads { told.color } else { palette.ink.into() };
    let base = rect.top() + digits * 0.78;
    blocks::fitted(ui, view, rect.left() - digits * 0.03, base, rect.width(), told.item, FigureSize::new(digits, ink));
    let cut = told.item.kind == FigureKind::Cut;
    // Below a figure that has a bar, one line leaves room for what the bar says.
    let short = cut && frame.is_laptop();
    let mut text = if short { told.item.short_label(view.lang) } else { told.item.label.get(view.lang) }.to_owned();
    if told.period {
        text = blocks::note(view, told.item);
    }
    let growth = view.content.figures.iter().find(|f| f.kind == FigureKind::Growth && f.of == Some(told.item.id));
    if let Some(growth) = growth {
        text = format!("{text}{}{}", view.by_lang("，", ", "), growth.text(view.lang));
    }
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
        let text = places.join(view.by_lang("、", "; "));
        y = view.say(ui, pos2(rect.left(), y), rect.width(), &text, &strong).bottom();
    }
    if cut {
        let bar = Rect::from_min_size(pos2(rect.left(), y + 8.0), vec2(rect.width(), frame.pick(14.0, 10.0, 16.0)));
        emptied_bar(ui, view, bar, told.item, told.color);
        let (words, least) = (view.word("bar-before-after"), view.by_lang(20.0, 18.4));
        let legend = view.fitting(
            ui,
            &words,
            &told.small,
            rect.width(),
            1,
            &[20.0, 19.0, least].map(|size| f32::max(size, least)),
        );
        let at = pos2(rect.left(), bar.bottom() + 4.0);
        if view.set(ui, &words, &legend, rect.width()).line_count() == 1
            && at.y + legend.pitch() <= rect.bottom() + 12.0
        {
            view.say(ui, at, rect.width(), &words, &legend);
        }
    }
}

/// Time saved as a bar that has been emptied: what is left is filled, what is gone is an outline.
fn emptied_bar(ui: &Ui, view: &View<'_>, bar: Rect, item: &Figure, color: Color32) {
    // It empties while the figure counts up.
    let left = 1.0 - (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0) * view.moves.count();
    let pale = faded(view.palette().ornament, 0.10);
    ui.painter().rect(bar, 0.0, pale, Stroke::new(1.4, color), StrokeKind::Inside);
    paint::ground(ui, Rect::from_min_size(bar.min, vec2(bar.width() * left, bar.height())), color);
}
