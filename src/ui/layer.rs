//! Layers over the whole canvas: the page, the rail, a sheet.

use egui::{Rect, Ui, UiBuilder, accesskit};

/// Shows something over the whole canvas; a layer that is not alive takes no input and is not told.
pub fn layer<R>(ui: &mut Ui, rect: Rect, builder: UiBuilder, alive: bool, show: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = builder.max_rect(rect);
    let mut child = ui.new_child(if alive { builder } else { builder.disabled() });
    child.ctx().accesskit_node_builder(child.unique_id(), |node| {
        let [x0, y0, x1, y1] = [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(f64::from);
        node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
        if !alive {
            node.set_hidden();
        }
    });
    // Disabling fades colours; the sheet's own scrim is what dims the page.
    child.set_opacity(1.0);
    show(&mut child)
}
