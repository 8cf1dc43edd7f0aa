//! The transport network: the diagram, and beside it the time, the filters and what is told of a line or a place.

mod areas;
mod canvas;
mod card;
mod column;
mod dates;
mod detail;
mod diagram;
mod filters;
mod gestures;
mod history;
mod journey;
mod kept;
mod lines;
mod looks;
mod net;
mod news;
mod place;
mod strip;
mod time;
mod words;

use egui::{Rect, Ui, pos2, vec2};

use crate::session::{Action, NetworkAction, Overlay, Route};
use crate::ui::paint;
use crate::ui::pen::{Level, Type, Voice, announce_heading};
use crate::ui::view::View;
use areas::Areas;
use canvas::Canvas;
use net::Net;

/// The widest that the note below the drawing is set.
const NOTE: f32 = 640.0;

/// The network page.
pub fn network_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if view.frame.is_column() {
        return column::column_ui(ui, view);
    }
    let net = Net::new(ui, view);
    let areas = Areas::new(&view.frame, net.diagram.scene.size);
    let canvas = Canvas::new(areas.room, areas.diagram, net.diagram.scene.size, net.choice.sight);
    paint::ground(ui, areas.panel, view.palette().paper_2);
    if canvas.is_whole() {
        title(ui, view, &net, &areas);
    } else {
        // The drawing takes its room; the page keeps its name.
        let corner = Rect::from_min_size(areas.room.min, vec2(1.0, 1.0));
        announce_heading(ui, corner, view.tr(&net.network.headline), Level::Page);
    }
    let touched = diagram::diagram_ui(ui, view, &net, &canvas);
    note(ui, view, &net, &areas, &canvas);
    let moved = gestures::buttons_ui(ui, view, &canvas, areas.corner);
    let moved = moved.map(|sight| Action::Network(NetworkAction::Look(sight)));
    let filtered = filters::filters_ui(ui, view, &net, &areas);
    let carded = card::card_ui(ui, view, &net, &areas);
    filtered.or(carded).or(moved).or(touched)
}

/// What keys that turn pages ask for: while a line is told, a clicker goes from line to line before it goes on to another
/// page.
pub fn turned(view: &View<'_>, action: Action) -> Action {
    let (session, lines) = (view.session, &view.content.network.lines);
    let told = session.network.line.as_ref().filter(|_| session.route == Route::Network);
    let told = told.filter(|_| session.overlay == Overlay::None);
    let Some(at) = told.and_then(|key| lines.iter().position(|line| line.key == *key)) else { return action };
    let next = match action {
        Action::Next => Some(at + 1),
        Action::Previous => at.checked_sub(1),
        _ => None,
    };
    let next = next.and_then(|next| lines.get(next));
    next.map_or(action, |line| Action::Network(NetworkAction::Line(Some(line.key.clone()))))
}

/// The claim in the corner that the layouts leave free.
fn title(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) {
    let palette = view.palette();
    let scale = areas.diagram.scale;
    let top = areas.diagram.canvas(pos2(0.0, 52.0)).y;
    let size = scale * view.frame.pick(view.by_lang(72.0, 64.0), view.by_lang(68.0, 60.0), view.by_lang(68.0, 58.0));
    let claim = Type::new(Voice::Claim, size, palette.ink);
    let width = 524.0 * scale;
    let rect = view.title(ui, pos2(view.frame.left, top), width, view.tr(&net.network.headline), &claim);
    let lead = Type::new(Voice::Text, view.frame.pick(26.0, 22.0, 26.0), palette.ink_2).leading(1.45);
    // Broken into even lines: a short last line would tear a word group apart.
    let lead = Type { balanced: true, ..lead };
    let below = rect.bottom() + 14.0 * scale;
    // The lead speaks of the brochure's own date.
    let hint = view.word("line-hint");
    let text = if net.step > 0 { &hint } else { view.tr(&net.network.lead) };
    view.say(ui, pos2(view.frame.left, below), width, text, &lead);
}

/// That the drawing is a schematic, and the date its statuses speak of; on a ground of its own where the drawing runs below
/// it.
fn note(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas, canvas: &Canvas) {
    let kind = Type::new(Voice::Text, 20.0, view.palette().ink_2).leading(view.frame.pick(1.3, 1.2, 1.3));
    // What the name counts and the drawing lacks is said below it.
    let unnamed = net.network.unnamed.as_ref().map(|words| view.tr(words).to_owned());
    let own = view.main_source().filter(|_| net.step == 0);
    let status = net.status_date(view);
    // In as few lines as the drawing leaves room for.
    let between = view.by_lang("；", " · ");
    let (unnamed, status) = match unnamed {
        Some(unnamed) if !areas.tall => (None, format!("{unnamed}{between}{status}")),
        unnamed => (unnamed, status),
    };
    let texts = [Some(view.word(net.survey.note())), unnamed, Some(status), own];
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    let settings: Vec<_> = texts.iter().map(|text| view.set(ui, text, &kind, NOTE)).collect();
    let width = settings.iter().map(|setting| setting.width).fold(0.0, f32::max);
    let height: f32 = settings.iter().map(|setting| setting.height()).sum();
    let mut at = pos2(view.frame.left, areas.corner.y - height);
    if !canvas.is_whole() {
        let ground = Rect::from_min_size(at, vec2(width, height)).expand2(vec2(16.0, 10.0));
        paint::ground(ui, ground, view.palette().paper);
    }
    for text in &texts {
        at.y = view.say(ui, at, NOTE, text, &kind).bottom();
    }
}
