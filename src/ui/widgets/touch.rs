//! Anything that answers to a tap, a click, or Enter and Space when it has the focus.

use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{AsIdSalt, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use crate::ui::pen::spoken;
use crate::ui::view::View;

/// What came of a touchable place.
#[derive(Clone, Debug)]
pub struct Touch {
    /// Whether it was chosen in this frame.
    pub chosen: bool,
    /// How far it is pressed down, 0 to 1.
    pub pressed: f32,
    /// How far the pointer's light is on it, 0 to 1.
    pub lit: f32,
    /// The response, for focus and more.
    pub response: Response,
}

/// Seconds in which a press shows.
const PRESS: f32 = 0.1;
/// Seconds in which hovering shows.
const HOVER: f32 = 0.15;

/// Room around what the keyboard comes to, where it stands in a column that scrolls: its ring, and at the ends what sinks into
/// the paper.
const AROUND: MarginF32 = MarginF32 { left: 8.0, right: 8.0, top: 32.0, bottom: 76.0 };

/// The id of a place that is touched, by its key.
pub fn touch_id(ui: &Ui, key: impl AsIdSalt) -> Id {
    ui.scope_id().with("touch").with(key)
}

/// Makes a rectangle answer to touch. `key` tells it from its neighbours; `name` is what a screen reader says.
pub fn touch(ui: &Ui, rect: Rect, key: impl AsIdSalt, name: &str, role: Role, selected: Option<bool>) -> Touch {
    touch_at(ui, rect, touch_id(ui, key), name, role, selected, Reach::Tab)
}

/// How the keyboard comes to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// By Tab.
    Tab,
    /// By arrows, from its neighbours.
    Arrows,
}

/// The same with an id of its own.
pub(super) fn touch_at(
    ui: &Ui,
    rect: Rect,
    id: Id,
    name: &str,
    role: Role,
    selected: Option<bool>,
    reach: Reach,
) -> Touch {
    let sense = if reach == Reach::Tab { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| match selected {
        Some(selected) => WidgetInfo::selected(role, true, selected, spoken(name)),
        None => WidgetInfo::labeled(role, true, spoken(name)),
    });
    let down = response.is_pointer_button_down_on();
    let pressed = ui.ctx().animate_bool_with_time(id.with("pressed"), down, PRESS);
    let lit = ui.ctx().animate_bool_with_time(id.with("lit"), response.hovered(), HOVER);
    let chosen = response.clicked();
    if has_come(&response) {
        // What the keyboard comes to is brought into sight where it stands in a column that scrolls.
        ui.scroll_to_rect(rect + AROUND, None);
    }
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    Touch { chosen, pressed, lit, response }
}

/// Whether the focus has come here since it was anywhere else. egui tells of Tab only, not of arrows, nor of what is given
/// the focus before a frame.
fn has_come(response: &Response) -> bool {
    let known = Id::unique("what the focus has come to");
    response.has_focus()
        && response.ctx.data_mut(|data| {
            let before = data.get_temp::<Id>(known);
            data.insert_temp(known, response.id);
            before != Some(response.id)
        })
        || response.gained_focus()
}

/// Paints the frame that shows where the keyboard's focus is, while the visitor uses the keyboard.
pub fn focus_ring(ui: &Ui, view: &View<'_>, rect: Rect, touch: &Touch) {
    if view.by_keyboard && touch.response.has_focus() {
        let palette = view.palette();
        let painter = ui.painter();
        painter.rect_stroke(rect.expand(2.0), 2.0, Stroke::new(4.0, palette.paper), StrokeKind::Outside);
        painter.rect_stroke(rect.expand(4.0), 2.0, Stroke::new(4.0, palette.seal), StrokeKind::Outside);
    }
}
