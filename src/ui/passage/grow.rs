//! A card's picture grows into the head of its sheet, and goes back to being a card's.

use egui::{Pos2, Rect, Ui, Vec2, lerp, pos2};

use crate::content::{Art, Project};
use crate::session::{Overlay, Route};
use crate::ui::motion::{Ease, layer_of, stirred};
use crate::ui::pages::card_picture;
use crate::ui::paint::{self, Fit};
use crate::ui::sheets::{picture_place, shown_art};
use crate::ui::view::View;

/// From this share of the way on the sheet's own picture shows through.
pub const OWN: f32 = 0.55;

/// A project's card and its sheet's head, between which its picture is on its way.
pub struct Growth<'a> {
    project: &'a Project,
    card: Rect,
    head: Rect,
}

/// What grows where a sheet comes or goes: nothing where the page shows no card of it.
#[must_use]
pub fn growth<'a>(ui: &Ui, view: &View<'a>, sheet: &Overlay) -> Option<Growth<'a>> {
    let Overlay::Project(key) = sheet else { return None };
    let project = view.content.project(key).filter(|_| view.session.route == Route::Projects)?;
    let (card, head) = card_picture(ui, view, key).zip(picture_place(ui, view, project))?;
    Some(Growth { project, card, head })
}

/// Shows the picture between card and sheet, where the sheet has come a share of its time.
pub fn grow_ui(ui: &Ui, view: &View<'_>, growth: &Growth<'_>, share: f32) {
    let Growth { project, card, head } = *growth;
    let (Some(own), Some(shown)) = (&project.art, shown_art(view, project)) else { return };
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
