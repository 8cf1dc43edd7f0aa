//! A column that scrolls when what is in it is higher than its place.

use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, pos2};

/// Width kept free at the right for the bar.
const BAR: f32 = 28.0;

/// Shows a column in a rectangle. The closure gets the column's rectangle, whose foot is open, paints what lies within
/// the place (the rest may be left out) and gives the lower edge of all there is, painted or not.
pub fn scroll<R>(ui: &mut Ui, place: Rect, salt: &str, show: impl FnOnce(&mut Ui, Rect) -> (R, f32)) -> R {
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(place));
    let area = ScrollArea::vertical().auto_shrink([false, false]).id_salt(salt);
    area.show(&mut child, |ui| {
        let start = ui.cursor().min;
        let column = Rect::from_min_max(start, pos2(start.x + place.width() - BAR, f32::INFINITY));
        let (result, bottom) = show(ui, column);
        ui.allocate_rect(Rect::from_min_max(start, pos2(column.right(), bottom)), Sense::hover());
        result
    })
    .inner
}
