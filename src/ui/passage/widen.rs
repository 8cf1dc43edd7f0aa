//! A panel of the home page becomes an environment's picture, and goes back to being a panel: one continuous move.
//!
//! The panel's window grows to that of the page's picture; the picture in it grows with it, while what the panel shows of
//! the home page fades away above it. The slip goes along. Words come in when the picture has nearly arrived.

use egui::{Pos2, Rect, Ui, Vec2, lerp, pos2};

use crate::content::{Art, Environment};
use crate::session::{Action, Route};
use crate::ui::motion::{Between, layer_of, stirred};
use crate::ui::pages::{environment, home};
use crate::ui::paint::{self, Fit};
use crate::ui::view::{View, faded};
use crate::ui::widgets::paint_slip_between;

/// Shows the move. The page that the visitor goes to is `alive`: it answers already, and is told. Gives what was asked for.
pub fn widen_ui(ui: &mut Ui, view: &View<'_>, between: &Between, alive: Option<&Route>) -> Option<Action> {
    let (own, before) = (view.moves.at_rest(), view.moves.of_page_before());
    let (home, environments) = if between.homewards { (own, before) } else { (before, own) };
    let still = View { moves: environments.carried(), ..*view };
    let goal = Route::Environment(between.environment.clone());
    let is_alive = |route: &Route| alive == Some(route);
    let at_home = super::page(ui, &View { moves: home, ..*view }, &Route::Home, is_alive(&Route::Home));
    super::blank(ui, view, &goal, between.within(0.0, 0.45));
    let found = view.content.environment(&between.environment).zip(home::panel(view, &between.environment));
    if let Some((environment, panel)) = found {
        picture(ui, &still, between, environment, &panel);
    }
    let coming = if between.homewards { still } else { *view };
    let at = layer_of(ui);
    let words = between.within(0.5, 1.0);
    let there = stirred(&at, words, Vec2::ZERO, || super::page(ui, &coming, &goal, is_alive(&goal)));
    if let Some((environment, panel)) = found {
        let slips = [home::panel_slip(view, panel.rect, environment), environment::hanging(view, environment)];
        paint_slip_between(ui, view, slips, between.come());
    }
    if between.homewards { at_home } else { there }
}

/// The environment's picture in its window, and what the panel shows above it.
fn picture(ui: &Ui, view: &View<'_>, between: &Between, environment: &Environment, panel: &home::Panel) {
    let art = &environment.art;
    let whole = environment::picture_place(view, environment);
    // Asked for as large as it will be, so that it is made once.
    paint::ask(ui, view, art, whole);
    let come = between.come();
    let window = between_rects(panel.rect, whole.intersect(view.frame.stage), come);
    let small = covering(whole.size(), panel.rect, art);
    let waiting = view.palette().paper_2;
    paint::picture_window(ui, view, art, between_rects(small, whole, come), window, Fit::Cover, waiting);
    let left = 1.0 - between.within(0.0, 0.5);
    if left > 0.0 {
        stirred(&layer_of(ui), left, Vec2::ZERO, || home::panel_face(ui, view, panel, window, environment));
    }
    // The edge of the window while it is between the two.
    let edge = (come * (1.0 - come) * 4.0).min(1.0) * 0.25;
    paint::frame(ui, window, faded(view.palette().paper, edge));
}

/// The least rectangle of a shape that covers a place, its picture's focus as near its middle as can be.
fn covering(shape: Vec2, place: Rect, art: &Art) -> Rect {
    let size = shape * (place.size() / shape).max_elem();
    let focus = art.for_shape(shape.x / shape.y.max(1.0)).1;
    let start =
        |middle: f32, low: f32, high: f32, length: f32, focus: f32| (middle - length * focus).clamp(high - length, low);
    let x = start(place.center().x, place.left(), place.right(), size.x, focus[0]);
    let y = start(place.center().y, place.top(), place.bottom(), size.y, focus[1]);
    Rect::from_min_size(pos2(x, y), size)
}

fn between_rects(from: Rect, to: Rect, share: f32) -> Rect {
    let corner = |a: Pos2, b: Pos2| pos2(lerp(a.x..=b.x, share), lerp(a.y..=b.y, share));
    Rect::from_min_max(corner(from.min, to.min), corner(from.max, to.max))
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;
    use crate::i18n::Localized;

    #[test]
    fn what_covers_both_ends_covers_the_window_all_the_way() {
        let (path, alt) = ("art.svg".to_owned(), Localized { zh: "画".to_owned(), en: "art".to_owned() });
        let art = Art { path, upright: None, low: None, alt, focus: [0.9, 0.2], credit: None };
        let panel = Rect::from_min_size(pos2(680.0, 0.0), vec2(408.0, 984.0));
        let (whole, end) = (
            Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 1080.0)),
            Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 984.0)),
        );
        let small = covering(whole.size(), panel, &art);
        for percent in 0..=100 {
            let share = percent as f32 / 100.0;
            let (picture, window) = (between_rects(small, whole, share), between_rects(panel, end, share));
            assert!(picture.expand(0.01).contains_rect(window), "{share}: {picture} {window}");
            assert!((picture.aspect_ratio() - whole.aspect_ratio()).abs() < 1e-3);
        }
    }
}
