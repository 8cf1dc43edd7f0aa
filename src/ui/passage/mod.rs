//! How one page gives way to another, and how sheets come and go: what [`Course`](super::motion::Course) says, painted.
//!
//! What is asked for is shown and answers from the first frame on; only how it looks comes later.

mod grow;
mod widen;

use egui::accesskit::Role;
use egui::{Rect, Ui, UiBuilder, Vec2, vec2};

use super::chapters::title;
use super::layer::layer;
use super::motion::{Behind, Ease, Moves, Passage, SHEET_WAY, SheetNow, layer_of, stirred};
use super::pages;
use super::paint;
use super::sheets;
use super::view::{View, faded};
use crate::session::{Action, Motion, Overlay, Route};

/// Shows the page of the session, and what is on its way between it and the page before. Gives what was asked for.
pub fn page_ui(ui: &mut Ui, view: &View<'_>, passage: Option<&Passage>, alive: bool) -> Option<Action> {
    let route = &view.session.route;
    match passage {
        None => page(ui, view, route, alive),
        Some(Passage::Entering { veil }) => {
            let asked = page(ui, view, route, alive);
            blank(ui, view, route, *veil);
            asked
        }
        Some(Passage::Leaving { behind, veil }) => {
            match behind {
                Behind::Page(left) => {
                    left_page(ui, view, left);
                    blank(ui, view, left, *veil);
                }
                Behind::Between(between) => {
                    let stopped = View { moves: view.moves.of_page_before(), ..*view };
                    let _nothing = widen::widen_ui(ui, &stopped, between, None);
                    blank(ui, view, route, *veil);
                }
            }
            let at = layer_of(ui);
            stirred(&at, 0.0, Vec2::ZERO, || page(ui, view, route, alive))
        }
        Some(Passage::Widening(between)) => widen::widen_ui(ui, view, between, alive.then_some(route)),
    }
}

/// A page as a layer of its own. What lies under a sheet is seen, but neither touched nor read out.
fn page(ui: &mut Ui, view: &View<'_>, route: &Route, alive: bool) -> Option<Action> {
    let main = UiBuilder::new().id_salt(("page", route.name())).accessibility_role(Role::Main);
    let main = main.accessibility_label(title(view, route));
    layer(ui, view.frame.canvas, main, alive, |ui| pages::page_ui(ui, view, route))
}

/// A page that is left: as it was, and nothing answers on it.
fn left_page(ui: &mut Ui, view: &View<'_>, route: &Route) {
    let still = View { moves: view.moves.of_page_before(), ..*view };
    let _nothing = page(ui, &still, route, false);
}

/// Blank paper over a page; the cover fills the canvas, all others leave the rail where it is.
fn blank(ui: &Ui, view: &View<'_>, over: &Route, veil: f32) {
    let rect = if *over == Route::Cover { view.frame.canvas } else { view.frame.stage };
    if veil > 0.0 {
        paint::ground(ui, rect, faded(view.palette().paper, veil));
    }
}

/// Shows what lies over the page, and what is just going from there. Gives what was asked for.
pub fn sheet_ui(ui: &mut Ui, view: &View<'_>, now: &SheetNow) -> Option<Action> {
    if let Some((sheet, left)) = &now.leaving {
        let still = View { moves: Moves::STILL, ..*view };
        let _nothing = sheet_layer(ui, &still, sheet, *left, false);
    }
    let overlay = &view.session.overlay;
    if *overlay == Overlay::None {
        return None;
    }
    sheet_layer(ui, &View { moves: now.moves, ..*view }, overlay, now.come, true)
}

/// Sheets that follow one another are one sheet with other words: what leads from one to the next keeps the focus.
fn kind(sheet: &Overlay) -> Overlay {
    match sheet {
        Overlay::Project(_) => Overlay::Project(String::new()),
        other => other.clone(),
    }
}

/// A sheet that has come in so far: paper and words travel, and all of it is fainter.
fn sheet_layer(ui: &mut Ui, view: &View<'_>, sheet: &Overlay, come: f32, alive: bool) -> Option<Action> {
    let canvas = view.frame.canvas;
    let builder = UiBuilder::new().id_salt(("sheet", kind(sheet)));
    if come >= 1.0 {
        return layer(ui, canvas, builder, alive, |ui| sheets::sheet_ui(ui, view, sheet));
    }
    let reduced = view.session.comfort.motion == Motion::Reduced;
    // Going is coming, backwards: so that it can turn round at any moment.
    let way = if reduced { 0.0 } else { SHEET_WAY * (1.0 - Ease::IN.at(come)) };
    let share = come;
    let come = come * (2.0 - come);
    let way = if view.frame.is_tall() { vec2(0.0, way) } else { vec2(way, 0.0) };
    // The scrim does not travel: what it lacks while the sheet does is painted where it comes from.
    let lacking = if way.x > 0.0 { vec2(way.x, canvas.height()) } else { vec2(canvas.width(), way.y) };
    paint::ground(ui, Rect::from_min_size(canvas.min, lacking), faded(view.palette().scrim, sheets::SCRIM * come));
    let at = layer_of(ui);
    let growth = if reduced { None } else { grow::growth(ui, view, sheet) };
    // Half of the way the picture that grows is the only one.
    let moves = if growth.is_some() && share < grow::OWN { view.moves.carried() } else { view.moves };
    let own = View { moves, ..*view };
    let asked = stirred(&at, come, way, || layer(ui, canvas, builder, alive, |ui| sheets::sheet_ui(ui, &own, sheet)));
    if let Some(growth) = &growth {
        grow::grow_ui(ui, view, growth, share);
    }
    asked
}
