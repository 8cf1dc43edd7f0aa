//! Shore: the picture above, and a ledger of figures on the blank that its water becomes.

use egui::{Pos2, Rect, Ui, pos2, vec2};

use super::blocks::{self, hanging_slip};
use super::{reeds, ways};
use crate::content::{Environment, Figure, FigureId, Topic, TopicId};
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure_width};

/// An environment as a shore.
pub fn shore_ui(ui: &mut Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let tall = frame.is_tall();
    blocks::picture(ui, view, picture_place(view), environment, palette.paper_2);
    let slip = hanging_slip(ui, view, environment);
    let at = blocks::claim_place(view, slip);
    let room = frame.right - at.x;
    let claim = blocks::claim(ui, view, at, frame.pick(1060.0, 860.0, room), room, environment);
    let untold = untold(view, environment);
    let ways = |ui: &Ui, at: Pos2| ways::ways_ui(ui, view, at, frame.right, environment, &untold);
    // In the order in which it is read: on upright screens the ways stand at the foot.
    let asked = if tall {
        let ledger = tall_ledger(ui, view, environment);
        ways(ui, blocks::ways_place(view)).or(ledger)
    } else {
        let asked = ways(ui, blocks::ways_under(view, claim, slip));
        asked.or(wide_ledger(ui, view, environment))
    };
    blocks::source_line(ui, view, frame.right, frame.stage.bottom() - 6.0, environment.source.text(view.lang));
    asked
}

/// Where the whole picture lies.
pub fn picture_place(view: &View<'_>) -> Rect {
    let frame = &view.frame;
    if frame.is_tall() {
        Rect::from_min_max(frame.stage.min, pos2(frame.stage.right(), frame.y(1560.0)))
    } else {
        // Higher than the canvas, whose foot the ledger covers.
        frame.canvas.translate(vec2(0.0, -frame.pick(20.0, 44.0, 0.0)))
    }
}

/// The topic of the chart, where no other figure of the ledger leads to it.
fn chart_topic<'a>(view: &View<'a>, environment: &Environment) -> Option<&'a Topic> {
    let topic = blocks::topic_of(view, environment, *environment.chart.first()?)?;
    (!told(view, environment).contains(&topic.id)).then_some(topic)
}

/// Topics that nothing of the ledger leads to.
fn untold(view: &View<'_>, environment: &Environment) -> Vec<TopicId> {
    let told = told(view, environment);
    let chart = chart_topic(view, environment).map(|topic| topic.id);
    environment.topics.iter().copied().filter(|id| !told.contains(id) && chart != Some(*id)).collect()
}

/// Topics to which the host and the guests lead.
fn told(view: &View<'_>, environment: &Environment) -> Vec<TopicId> {
    let guests = blocks::with_ranks(view, &environment.guests).into_iter().take(2).map(|(item, _)| item.id);
    let shown = std::iter::once(environment.host).chain(guests);
    shown.filter_map(|figure| blocks::topic_of(view, environment, figure).map(|topic| topic.id)).collect()
}

/// Where the ledger begins, on the design's stage.
fn ledger_top(view: &View<'_>) -> f32 {
    view.frame.pick(640.0, 474.0, 0.0)
}

/// Host, reeds and guests side by side.
fn wide_ledger(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let frame = &view.frame;
    let bottom = frame.stage.bottom() - frame.pick(44.0, 38.0, 0.0);
    let top = frame.y(ledger_top(view));
    let gap = frame.pick(56.0, 36.0, 0.0);
    let [host, chart, _] = [0.35, 0.33, 0.32].map(|share| (frame.width() - 2.0 * gap) * share);
    let block = |left: f32, width: f32| Rect::from_min_max(pos2(left, top), pos2(left + width, bottom));
    let first = host_ui(ui, view, block(frame.left, host), environment);
    let chart_left = frame.left + host + gap;
    let first = first.or(chart_ui(ui, view, block(chart_left, chart), environment));
    let guests_left = chart_left + chart + gap;
    first.or(guests_ui(ui, view, block(guests_left, frame.right - guests_left), environment, true))
}

/// The same below one another.
fn tall_ledger(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let frame = &view.frame;
    let at =
        |top: f32, bottom: f32| Rect::from_min_max(pos2(frame.left, frame.y(top)), pos2(frame.right, frame.y(bottom)));
    let first = host_ui(ui, view, at(958.0, 1170.0), environment);
    let first = first.or(chart_ui(ui, view, at(1204.0, 1504.0), environment));
    first.or(guests_ui(ui, view, at(1534.0, 1682.0), environment, false))
}

fn host_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let host = &view.content[environment.host];
    let (below, asked) = heading(ui, view, rect, environment, environment.host);
    let digits = frame.pick(144.0, 108.0, 144.0);
    let base = below + digits * 0.86;
    let size = FigureSize::new(digits, palette.ink);
    blocks::fitted(ui, view, rect.left() - digits * 0.03, base, rect.width(), host, size);
    let note =
        Type::new(Voice::Text, frame.pick(26.0, 23.0, 26.0) * view.by_lang(1.0, 0.94), palette.ink_2).leading(1.4);
    view.paint(ui, pos2(rect.left(), base + digits * 0.17), rect.width(), &blocks::note(view, host), &note);
    asked
}

/// The heading of the topic that a figure belongs to; the figure's own label where there is none.
fn heading(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, figure: FigureId) -> (f32, Option<Action>) {
    let color = view.accent(&environment.key).text.into();
    let item = &view.content[figure];
    match blocks::topic_of(view, environment, figure) {
        Some(topic) => blocks::topic_heading(ui, view, rect, topic, Some(item), color),
        None => {
            let kind = Type::new(Voice::Strong, 28.0, color).leading(1.3);
            (view.say(ui, rect.min, rect.width(), item.short_label(view.lang), &kind).bottom(), None)
        }
    }
}

/// The chart below the heading of the topic that it leads to, or below its own.
fn chart_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) -> Option<Action> {
    if environment.chart.is_empty() {
        return None;
    }
    let (frame, accent) = (&view.frame, view.accent(&environment.key));
    let title = chart_title(view, environment);
    let (below, asked) = match chart_topic(view, environment) {
        Some(topic) => {
            let (below, asked) = blocks::topic_heading(ui, view, rect, topic, None, accent.text.into());
            let size = frame.pick(22.0, 20.0, 22.0);
            let kind = Type::new(Voice::Text, size, view.palette().ink_2).leading(1.28);
            (view.say(ui, pos2(rect.left(), below + 2.0), rect.width(), &title, &kind).bottom(), asked)
        }
        None => {
            let kind = blocks::topic_type(view, accent.text.into());
            (view.head(ui, rect.min, rect.width(), &title, &kind).bottom(), None)
        }
    };
    let plot = Rect::from_min_max(pos2(rect.left(), below + frame.pick(12.0, 6.0, 12.0)), rect.max);
    reeds::reeds_ui(ui, view, plot, &environment.chart, accent);
    asked
}

fn chart_title(view: &View<'_>, environment: &Environment) -> String {
    let word = view.word("chart-growth");
    let first = environment.chart.first().map(|&id| &view.content[id]);
    let same = first.filter(|f| environment.chart.iter().all(|&id| view.content[id].period == f.period));
    match same {
        Some(f) => view
            .by_lang(format!("{word}，{}", f.period_text(view.lang)), format!("{word}, {}", f.period.short(view.lang))),
        None => word,
    }
}

/// Two more figures with their ranks: one below the other, or side by side on upright screens.
fn guests_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, stacked: bool) -> Option<Action> {
    let groups: Vec<_> = blocks::with_ranks(view, &environment.guests).into_iter().take(2).collect();
    // Ranks stand beside the numbers, or below all of them.
    let below = groups.iter().any(|(item, ranks)| {
        let width = if stacked { rect.width() } else { rect.width() / groups.len() as f32 - 32.0 };
        ranks_run_long(ui, view, width, environment, item, ranks)
    });
    let count = groups.len().max(1) as f32;
    // What stands beside the numbers begins at one edge.
    let guest = Guest::of(view, environment);
    let most = NUMBER * if stacked { rect.width() } else { rect.width() / count - 32.0 };
    let number = groups.iter().map(|(item, _)| figure_width(ui, view, item, guest.size).min(most)).fold(0.0, f32::max);
    let mut action = None;
    for (i, (item, ranks)) in groups.iter().enumerate() {
        let (w, h) =
            if stacked { (rect.width(), rect.height() / count) } else { (rect.width() / count, rect.height()) };
        let shift = if stacked { vec2(0.0, i as f32 * h) } else { vec2(i as f32 * w, 0.0) };
        let gap = if stacked { vec2(0.0, 18.0) } else { vec2(32.0, 0.0) };
        let place = Rect::from_min_size(rect.min + shift, vec2(w, h) - gap);
        if stacked && i > 0 {
            paint::hairline(ui, view, place.left(), place.right(), place.top() - 10.0);
        }
        action = action.or(guest_ui(ui, view, (place, number), environment, item, ranks, below));
    }
    action
}

/// How a guest's number is set, and its note and ranks.
struct Guest {
    size: FigureSize,
    note: Type,
    strong: Type,
}

impl Guest {
    fn of(view: &View<'_>, environment: &Environment) -> Self {
        let (frame, palette) = (&view.frame, view.palette());
        let size = FigureSize::new(frame.pick(64.0, view.by_lang(50.0, 46.0), 72.0), palette.ink);
        let text = frame.pick(22.0, 20.0, 22.0);
        Self {
            // English units are long, and the label beside the number names the thing.
            size: if view.is_zh() { size } else { size.bare() },
            note: Type::new(Voice::Text, text, palette.ink_2).leading(1.28),
            strong: Type::new(Voice::Strong, text, view.accent(&environment.key).text).leading(1.28),
        }
    }
}

/// Between a guest's number and what stands beside it.
const BESIDE: f32 = 22.0;
/// The share of its width that a guest's number may take.
const NUMBER: f32 = 0.44;

/// Whether a rank takes more than a line beside its number.
fn ranks_run_long(
    ui: &Ui,
    view: &View<'_>,
    width: f32,
    environment: &Environment,
    item: &Figure,
    ranks: &[&Figure],
) -> bool {
    let guest = Guest::of(view, environment);
    let room = width - figure_width(ui, view, item, guest.size).min(width * NUMBER) - BESIDE;
    let line = |rank: &&Figure| view.set(ui, &blocks::rank_line(view, rank), &guest.strong, f32::INFINITY).width;
    ranks.iter().any(|rank| line(rank) > room)
}

fn guest_ui(
    ui: &Ui,
    view: &View<'_>,
    (place, number): (Rect, f32),
    environment: &Environment,
    item: &Figure,
    ranks: &[&Figure],
    ranks_below: bool,
) -> Option<Action> {
    let frame = &view.frame;
    let guest = Guest::of(view, environment);
    let (below, asked) = heading(ui, view, place, environment, item.id);
    let below = below + frame.pick(8.0, 5.0, 10.0);
    let base = below + guest.size.digits * 0.8;
    blocks::fitted(ui, view, place.left(), base, place.width() * NUMBER, item, guest.size);
    let x = place.left() + number + BESIDE;
    let label = if frame.is_laptop() { item.short_label(view.lang) } else { item.label.get(view.lang) };
    let mut y = below - 2.0;
    y = view.paint(ui, pos2(x, y), place.right() - x, label, &guest.note).bottom();
    let (x, width) = if ranks_below { (place.left(), place.width()) } else { (x, place.right() - x) };
    if ranks_below {
        y = y.max(base + 8.0);
    }
    for rank in ranks {
        y = view.say(ui, pos2(x, y), width, &blocks::rank_line(view, rank), &guest.strong).bottom();
    }
    asked
}
