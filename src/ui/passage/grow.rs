//! A card's picture grows into the head of its sheet, and goes back to being a card's.

use egui::{Pos2, Rect, Ui, Vec2, lerp, pos2};

use crate::content::Art;
use crate::session::{Overlay, Route};
use crate::ui::motion::{Ease, layer_of, stirred};
use crate::ui::pages::card_picture;
use crate::ui::paint::{self, Fit};
use crate::ui::sheets::{picture_place, shown_art};
use crate::ui::view::View;

/// From this share of the way on the sheet's own picture shows through.
const OWN: f32 = 0.55;

/// Shows the picture between card and sheet, where the sheet has come a share of its time and the page shows the card.
pub fn grow_ui(ui: &Ui, view: &View<'_>, sheet: &Overlay, share: f32) {
    let Overlay::Project(key) = sheet else { return };
    let Some(project) = view.content.project(key).filter(|_| view.session.route == Route::Projects) else { return };
    let ends = card_picture(ui, view, key).zip(picture_place(ui, view, project));
    let (Some((card, head)), Some(own), Some(shown)) = (ends, &project.art, shown_art(view, project)) else { return };
    let come = Ease::MOVE.at(share);
    let corner = |a: Pos2, b: Pos2| pos2(lerp(a.x..=b.x, come), lerp(a.y..=b.y, come));
    let between = Rect::from_min_max(corner(card.min, head.min), corner(card.max, head.max));
    // The card's picture is there already; the sheet's is the same, or shows through at the end.
    let (path, from) = own.for_shape(card.aspect_ratio());
    let (to_path, to) = shown.for_shape(head.aspect_ratio());
    let to = if path == to_path { to } else { from };
    let focus = [0, 1].map(|axis| lerp(from[axis]..=to[axis], come));
    let art = Art { path: path.to_owned(), upright: None, low: None, focus, ..own.clone() };
    let opacity = 1.0 - ((share - OWN) / (1.0 - OWN)).clamp(0.0, 1.0);
    stirred(&layer_of(ui), opacity, Vec2::ZERO, || {
        paint::picture(ui, view, &art, between, Fit::Cover, view.palette().paper_2);
    });
}
