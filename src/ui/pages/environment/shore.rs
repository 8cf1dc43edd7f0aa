//! Shore: the picture above, and a ledger of figures on the blank that its water becomes.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::blocks::{self, hanging_slip};
use super::{reeds, ways};
use crate::content::{Environment, FigureId};
use crate::session::Action;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::FigureSize;

/// An environment as a shore.
pub fn shore_ui(ui: &mut Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let tall = frame.is_tall();
    let art = if tall { frame.stage.with_max_y(frame.y(1080.0)) } else { frame.stage };
    let whole = if tall { Rect::from_min_size(art.min, vec2(art.width(), art.width() * 1.4)) } else { frame.canvas };
    paint::picture_window(ui, view, &environment.art, whole, art.intersect(whole), Fit::Cover, palette.paper_2);
    announce(ui, art, view.tr(&environment.art.alt), Role::Image);
    let slip = hanging_slip(ui, view, environment);
    let claim_at = claim_place(view, slip);
    let claim = blocks::claim(ui, view, claim_at, claim_width(view, claim_at.x), environment);
    let ways_at = pos2(claim_at.x, claim.bottom() + frame.pick(18.0, 10.0, 20.0));
    let asked = ways::ways_ui(ui, view, ways_at, frame.right, environment);
    let ledger = if tall { tall_ledger(ui, view, environment) } else { wide_ledger(ui, view, environment) };
    let right = frame.right;
    blocks::source_line(ui, view, right, frame.stage.bottom() - 6.0, environment.source.text(view.lang));
    asked.or(ledger)
}

fn claim_place(view: &View<'_>, slip: Rect) -> egui::Pos2 {
    let frame = &view.frame;
    if view.is_zh() {
        pos2(slip.right() + frame.pick(40.0, 32.0, 36.0), frame.y(frame.pick(64.0, 44.0, 64.0)))
    } else {
        pos2(slip.right() + frame.pick(48.0, 36.0, 0.0), frame.y(frame.pick(56.0, 36.0, 0.0)))
            .max_y(view, slip)
    }
}

/// On upright screens the English slip lies across, and the headline stands below it.
trait BelowSlip {
    fn max_y(self, view: &View<'_>, slip: Rect) -> Self;
}

impl BelowSlip for egui::Pos2 {
    fn max_y(self, view: &View<'_>, slip: Rect) -> Self {
        if view.frame.is_tall() { pos2(view.frame.left, slip.bottom() + 32.0) } else { self }
    }
}

fn claim_width(view: &View<'_>, left: f32) -> f32 {
    let frame = &view.frame;
    frame.pick(1060.0, 860.0, frame.right - left).min(frame.right - left)
}

/// Host, reeds and guests side by side.
fn wide_ledger(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let frame = &view.frame;
    let bottom = frame.stage.bottom() - 44.0;
    let top = frame.y(frame.pick(664.0, 508.0, 0.0));
    let host = Rect::from_min_max(pos2(frame.left, top), pos2(frame.left + frame.span(5), bottom));
    let chart_left = frame.col(6) + frame.pick(40.0, 20.0, 0.0);
    let chart = Rect::from_min_max(pos2(chart_left, top), pos2(frame.col(10) - frame.pick(36.0, 24.0, 0.0), bottom));
    let guests = Rect::from_min_max(pos2(frame.col(10) - frame.pick(8.0, 8.0, 0.0), top), pos2(frame.right, bottom));
    let first = host_ui(ui, view, host, environment);
    chart_ui(ui, view, chart, environment);
    first.or(guests_ui(ui, view, guests, environment, true))
}

/// The same below one another.
fn tall_ledger(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let frame = &view.frame;
    let (left, right) = (frame.left, frame.right);
    let at = |top: f32, bottom: f32| Rect::from_min_max(pos2(left, frame.y(top)), pos2(right, frame.y(bottom)));
    let first = host_ui(ui, view, at(880.0, 1110.0), environment);
    chart_ui(ui, view, at(1150.0, 1470.0), environment);
    first.or(guests_ui(ui, view, at(1500.0, 1780.0), environment, false))
}

fn host_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let host = &view.content[environment.host];
    let accent = view.accent(&environment.key);
    let (below, asked) = heading(ui, view, rect, environment, environment.host);
    let digits = frame.pick(144.0, 112.0, 144.0);
    let base = below + digits * 0.86;
    let size = FigureSize::new(digits, palette.ink);
    blocks::fitted(ui, view, rect.left() - digits * 0.03, base, rect.width(), host, size);
    let note = Type::new(Voice::Text, frame.pick(26.0, 23.0, 26.0) * view.by_lang(1.0, 0.94), palette.ink_2).leading(1.4);
    let text = blocks::note(view, host);
    let drawn = view.say(ui, pos2(rect.left(), base + digits * 0.17), rect.width(), &text, &note);
    if let Some(rank) = blocks::rank_of(view, host) {
        let kind = Type::new(Voice::Strong, note.size, accent.text);
        view.say(ui, pos2(rect.left(), drawn.bottom()), rect.width(), &rank_line(view, rank), &kind);
    }
    asked
}

fn rank_line(view: &View<'_>, rank: &crate::content::Figure) -> String {
    let label = rank.short_label(view.lang);
    let place = rank.text(view.lang);
    view.by_lang(format!("{label}{place}"), format!("{label}: {place}"))
}

/// The heading of the topic that a figure belongs to; the figure's own label where there is none.
fn heading(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, figure: FigureId) -> (f32, Option<Action>) {
    let color = view.accent(&environment.key).text.into();
    match blocks::topic_of(view, environment, figure) {
        Some(topic) => {
            let (below, chosen) = blocks::topic_heading(ui, view, rect, topic, color);
            (below, chosen.then(|| blocks::open(topic)))
        }
        None => {
            let kind = Type::new(Voice::Strong, 28.0, color).leading(1.3);
            let text = view.content[figure].short_label(view.lang).to_owned();
            (view.say(ui, rect.min, rect.width(), &text, &kind).bottom(), None)
        }
    }
}

fn chart_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) {
    if environment.chart.is_empty() {
        return;
    }
    let accent = view.accent(&environment.key);
    let kind = Type::new(Voice::Strong, view.frame.pick(28.0, 25.0, 28.0) * view.by_lang(1.0, 0.94), accent.text).leading(1.3);
    let head = view.head(ui, rect.min, rect.width(), &chart_title(view, environment), &kind);
    let plot = Rect::from_min_max(pos2(rect.left(), head.bottom() + 6.0), rect.max);
    reeds::reeds_ui(ui, view, plot, &environment.chart, accent);
}

fn chart_title(view: &View<'_>, environment: &Environment) -> String {
    let word = view.word("chart-growth");
    let first = environment.chart.first().map(|&id| &view.content[id]);
    let same = first.filter(|f| environment.chart.iter().all(|&id| view.content[id].period == f.period));
    match same {
        Some(f) => view.by_lang(format!("{word}，{}", f.period_text(view.lang)), format!("{word}, {}", f.period.short(view.lang))),
        None => word,
    }
}

/// The other figures: one below the other, or side by side on upright screens.
fn guests_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, stacked: bool) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let accent = view.accent(&environment.key);
    let count = environment.guests.len().max(1) as f32;
    let mut action = None;
    for (i, &id) in environment.guests.iter().enumerate() {
        let (w, h) = if stacked { (rect.width(), rect.height() / count) } else { (rect.width() / count, rect.height()) };
        let shift = if stacked { vec2(0.0, i as f32 * h) } else { vec2(i as f32 * w, 0.0) };
        let place = Rect::from_min_size(rect.min + shift, vec2(w - if stacked { 0.0 } else { 24.0 }, h - 16.0));
        if stacked && i > 0 {
            paint::hairline(ui, view, place.left(), place.right(), place.top() - 10.0);
        }
        let item = &view.content[id];
        let (below, asked) = heading(ui, view, place, environment, id);
        action = action.or(asked);
        let digits = frame.pick(64.0, 52.0, 72.0);
        let base = below + digits * 0.92;
        let number = blocks::fitted(ui, view, place.left(), base, place.width() * 0.5, item, FigureSize::new(digits, palette.ink));
        let size = frame.pick(22.0, 20.0, 22.0);
        let note = Type::new(Voice::Text, size, palette.ink_2).leading(1.3);
        let strong = Type::new(Voice::Strong, size, accent.text).leading(1.3);
        let (x, y) = if stacked { (number.right() + 24.0, below + 8.0) } else { (place.left(), base + 16.0) };
        let width = place.right() - x;
        let drawn = view.say(ui, pos2(x, y), width, item.label.get(view.lang), &note);
        if let Some(rank) = blocks::rank_of(view, item) {
            view.say(ui, pos2(x, drawn.bottom()), width, &rank_line(view, rank), &strong);
        }
    }
    action
}
