//! Where the window stands, so that it can stand there again.

use eframe::egui::Context;

use crate::session::WindowPlace;

/// Where the window stands, if that is to be remembered: a window that fills the desktop keeps the place it goes back
/// to, and one that fills the screen or is hidden tells nothing.
pub fn stands(ctx: &Context, before: Option<WindowPlace>) -> Option<WindowPlace> {
    // egui's points change with the zoom; the system's do not.
    let zoom = ctx.zoom_factor();
    let info = ctx.input(|input| input.viewport().clone());
    if info.fullscreen.unwrap_or_default() || info.minimized.unwrap_or_default() {
        return None;
    }
    let maximised = info.maximized.unwrap_or_default();
    if let (true, Some(before)) = (maximised, before) {
        return Some(WindowPlace { maximised, ..before });
    }
    let size = info.inner_rect.map_or_else(|| ctx.viewport_rect().size(), |rect| rect.size()) * zoom;
    let position = info.outer_rect.map(|rect| (rect.min.to_vec2() * zoom).round());
    let place = WindowPlace { size: size.round().into(), position: position.map(Into::into), maximised };
    place.is_sound().then_some(place)
}
