//! The tag of an environment: icon and word, both in its colour.

use egui::{Pos2, Rect, Ui, Vec2, pos2};

use crate::content::Environment;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// Paints an environment's tag with its left edge and middle at a point. Gives its right edge.
pub fn environment_tag(ui: &Ui, view: &View<'_>, at: Pos2, environment: &Environment) -> f32 {
    let color = view.accent(&environment.key).text;
    let icon = Rect::from_center_size(pos2(at.x + 15.0, at.y), Vec2::splat(30.0));
    paint::icon(ui, view, &environment.key, icon, color);
    let kind = Type::new(Voice::Strong, 24.0, color);
    view.line(ui, at.x + 40.0, at.y, view.tr(&environment.short), &kind).right()
}
