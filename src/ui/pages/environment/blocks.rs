//! Parts that the compositions share: slip and headline, topic headings, figures with their notes.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Ui, pos2, vec2};

use crate::content::{Environment, Figure, FigureId, FigureKind, Topic};
use crate::session::{Action, Overlay};
use crate::theme::Color;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Emphasis, Level, Type, Voice, announce, within_heading};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{
    Direction, FigureSize, Slip, SlipGround, announce_slip, arrow, copied, figure, figure_width, focus_ring, slip,
    touch,
};

/// The environment's slip, hanging at the left edge of the grid. Gives its rectangle.
pub fn hanging_slip(ui: &Ui, view: &View<'_>, environment: &Environment) -> Rect {
    let (at, hanging) = hanging(view, environment);
    if view.moves.carried {
        // Painted by what carries it here.
        return announce_slip(ui, view, at, &hanging);
    }
    slip(ui, view, at, &hanging)
}

/// The environment's slip, and where it hangs.
pub fn hanging<'a>(view: &View<'a>, environment: &'a Environment) -> (Pos2, Slip<'a>) {
    let size = view.frame.pick(60.0, 48.0, 52.0);
    let word = if view.is_zh() { view.tr(&environment.name) } else { view.tr(&environment.short) };
    let ground = SlipGround::Tinted(view.accent(&environment.key).solid);
    (pos2(view.frame.left, view.frame.stage.top()), Slip { word, icon: &environment.key, ground, size })
}

/// The environment's picture in its place, as far as the stage shows it, over a ground of its own where it has one.
pub fn picture(ui: &Ui, view: &View<'_>, whole: Rect, environment: &Environment, waiting: Color) {
    let window = whole.intersect(view.frame.stage);
    // While it is on its way from the home page, that paints it.
    if !view.moves.carried {
        paint::picture_window(ui, view, &environment.art, whole, window, Fit::Cover, waiting);
    }
    announce(ui, window, view.tr(&environment.art.alt), Role::Image);
}

/// Headline and lead from a point on, each in its width. Gives the rectangle of both.
pub fn claim(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, lead_width: f32, environment: &Environment) -> Rect {
    let (frame, palette) = (&view.frame, view.palette());
    let size = frame.pick(view.by_lang(84.0, 72.0), view.by_lang(62.0, 54.0), view.by_lang(72.0, 60.0));
    let kind = Type::new(Voice::Claim, size, palette.ink).leading(view.by_lang(1.25, 1.16));
    let sizes = [size, size * 0.92, size * 0.84, size * 0.76, size * 0.68];
    // Where the whole claim fits one line, the break that its author chose is not needed.
    let joined = view.tr(&environment.headline).replace('\n', view.by_lang("", " "));
    let one = view.fitting(ui, &joined, &kind, width, 1, &sizes[..3]);
    let fits = view.set(ui, &joined, &one, f32::INFINITY).width <= width;
    let (text, kind) = if fits {
        (joined.as_str(), one)
    } else {
        let text = view.tr(&environment.headline);
        (text, view.fitting(ui, text, &kind, width, view.by_lang(2, 3), &sizes))
    };
    let emphasis = environment
        .emphasis
        .as_ref()
        .map(|words| Emphasis { words: view.tr(words), color: view.accent(&environment.key).text.into() });
    let head = match emphasis {
        Some(mark) => view.head_with(ui, at, width, text, &kind, mark),
        None => view.head(ui, at, width, text, &kind),
    };
    let lead_size = frame.pick(32.0, 26.0, 30.0) * view.by_lang(1.0, 0.9);
    let lead = Type::new(Voice::Text, lead_size, palette.ink).balanced();
    let gap = frame.pick(20.0, 14.0, 16.0);
    let lead_width = lead_width.min(lead_size * view.by_lang(26.0, 30.0));
    let text = view.tr(&environment.lead);
    // A little smaller rather than in more lines than it has clauses.
    let lead =
        view.fitting(ui, text, &lead, lead_width, view.by_lang(2, 3), &[1.0, 0.95, 0.9, 0.86].map(|k| k * lead_size));
    let lead_rect = view.say(ui, pos2(at.x, head.bottom() + gap), lead_width, text, &lead);
    head.union(lead_rect)
}

/// The topic that tells a figure.
pub fn topic_of<'a>(view: &View<'a>, environment: &Environment, figure: FigureId) -> Option<&'a Topic> {
    environment.topics.iter().map(|&id| &view.content[id]).find(|t| t.figures.contains(&figure))
}

/// Figures with their ranks: those that follow them in a list, and those that name them.
pub fn with_ranks<'a>(view: &View<'a>, ids: &[FigureId]) -> Vec<(&'a Figure, Vec<&'a Figure>)> {
    let mut groups: Vec<(&Figure, Vec<&Figure>)> = Vec::new();
    for &id in ids {
        let figure = &view.content[id];
        match groups.last_mut() {
            Some((_, ranks)) if figure.kind == FigureKind::Rank => ranks.push(figure),
            _ => groups.push((figure, Vec::new())),
        }
    }
    for (figure, ranks) in &mut groups {
        let own = |f: &&Figure| f.kind == FigureKind::Rank && f.of == Some(figure.id);
        for rank in view.content.figures.iter().filter(own) {
            if !ranks.iter().any(|r| r.id == rank.id) {
                ranks.push(rank);
            }
        }
    }
    // A rank that is told beside its figure needs no place of its own.
    let told: Vec<FigureId> = groups.iter().flat_map(|(_, ranks)| ranks.iter().map(|r| r.id)).collect();
    groups.retain(|(figure, _)| !told.contains(&figure.id));
    groups
}

/// A rank in a line: what is ranked, and the place.
pub fn rank_line(view: &View<'_>, rank: &Figure) -> String {
    let label = rank.short_label(view.lang);
    let place = rank.text(view.lang);
    view.by_lang(format!("{label}：{place}"), format!("{label}: {place}"))
}

/// On upright screens: where the ways stand, above the rail and within reach.
pub fn ways_place(view: &View<'_>) -> Pos2 {
    pos2(view.frame.left, view.frame.stage.bottom() - 48.0 - super::ways::height(view))
}

/// Blank at the right of a topic's heading.
const BESIDE: f32 = 20.0;

/// The type of a topic's heading.
pub fn topic_type(view: &View<'_>, color: Color32) -> Type {
    let size = view.frame.pick(28.0, 24.0, 28.0) * view.by_lang(1.0, 0.92);
    Type::new(Voice::Strong, size, color).leading(1.3)
}

/// Makes a rectangle the way to a topic's sheet, with the topic's title and an arrow at its top. Gives the top of what
/// may stand below, and what was asked for: the sheet, or a copy of its figures or of the one that stands below.
pub fn topic_heading(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    topic: &Topic,
    below: Option<&Figure>,
    color: Color32,
) -> (f32, Option<Action>) {
    let palette = view.palette();
    // The frame of the focus is not to touch what stands beside.
    let around = rect.expand2(vec2(14.0, 5.0));
    let around = around.with_max_x(around.right() - BESIDE);
    let name = format!("{}{}{}", view.tr(&topic.title), view.colon(), view.tr(&topic.summary));
    let salt = below.map(|figure| &figure.key);
    let kind = topic_type(view, color);
    let (title, room) = (view.tr(&topic.title), rect.width() - 44.0);
    let set = view.set(ui, title, &kind, room);
    let words = Rect::from_min_size(rect.min, vec2(set.width, set.height()));
    let head = within_heading(ui, ("topic", &topic.key, salt), words, title, Level::Section);
    let state = touch(&head, around, ("topic", &topic.key, salt), &name, Role::Button, None);
    paint::ground(ui, around, faded(palette.ink, 0.045 * state.lit.max(state.pressed)));
    let text = view.paint(ui, rect.min, room, title, &kind);
    arrow(
        ui,
        pos2(text.right() + 28.0 + 6.0 * state.lit, text.bottom() - kind.pitch() / 2.0),
        26.0,
        Direction::Right,
        color,
    );
    focus_ring(ui, view, around, &state);
    let sheet = || Overlay::Topic(topic.key.clone());
    let copies = || below.map_or_else(sheet, |figure| Overlay::Figure(figure.key.clone()));
    let asked = if state.chosen { Some(open(topic)) } else { copied(&state, copies) };
    (text.bottom(), asked)
}

/// The action that opens a topic's sheet.
pub fn open(topic: &Topic) -> Action {
    Action::Open(Overlay::Topic(topic.key.clone()))
}

/// A figure fitted to a width, its baseline at a height. Gives its rectangle.
pub fn fitted(ui: &Ui, view: &View<'_>, left: f32, base: f32, width: f32, item: &Figure, size: FigureSize) -> Rect {
    let needed = figure_width(ui, view, item, size);
    let digits = if needed > width { size.digits * width / needed } else { size.digits };
    figure(ui, view, pos2(left, base), item, FigureSize { digits, ..size })
}

/// Whether English names the unit again in the label: “issues” in “issues resolved”. In Chinese it is one character.
pub fn names_unit(view: &View<'_>, item: &Figure) -> bool {
    let unit = item.display(view.lang).suffix.to_lowercase();
    let label = item.label.get(view.lang).to_lowercase();
    !view.is_zh() && unit.chars().any(char::is_alphabetic) && label.split(' ').any(|word| word == unit)
}

/// Label and period of a figure, as the note below it.
pub fn note(view: &View<'_>, item: &Figure) -> String {
    let period = item.period_text(view.lang);
    let label = item.label.get(view.lang);
    view.by_lang(format!("{period}{label}"), format!("{label}, {period}"))
}

/// Where the page's words and figures come from, in one quiet line at the foot of the stage.
pub fn source_line(ui: &Ui, view: &View<'_>, right: f32, bottom: f32, text: &str) {
    let kind = Type::new(Voice::Text, 20.0, view.palette().ink_3).leading(1.3).right();
    view.say(ui, pos2(right, bottom - kind.pitch()), f32::INFINITY, &view.sourced(text), &kind);
}

/// Where headline and lead begin: beside the slip.
pub fn claim_place(view: &View<'_>, slip: Rect) -> Pos2 {
    let frame = &view.frame;
    let gap = frame.pick(44.0, 34.0, 36.0);
    pos2(
        slip.right() + gap,
        frame.y(frame.pick(view.by_lang(64.0, 48.0), view.by_lang(44.0, 32.0), view.by_lang(64.0, 36.0))),
    )
}

/// Where the ways stand on a wide canvas: below the lead, clear of the slip.
pub fn ways_under(view: &View<'_>, claim: Rect, slip: Rect) -> Pos2 {
    let top = if claim.left() < slip.right() { claim.bottom().max(slip.bottom()) } else { claim.bottom() };
    pos2(claim.left(), top + view.frame.pick(14.0, 8.0, 0.0))
}
