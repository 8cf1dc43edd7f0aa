//! The sheet itself: scrim, paper, the close button, and a reading column that scrolls when it must.

use egui::accesskit::Role;
use egui::{Id, Key, Modifiers, Pos2, Rect, Sense, Stroke, Ui, pos2};

use crate::session::Action;
use crate::theme::Color;
use crate::ui::paint;
use crate::ui::view::{View, faded};
use crate::ui::widgets::{
    Touch, name_bar, paint_round_button, scroll_area, scroll_by_keys, tell_scrolled, touch_round_button,
};

/// The paper of a sheet: at the right from column 4 on, or from below on upright screens.
pub fn paper_rect(view: &View<'_>) -> Rect {
    let frame = &view.frame;
    if frame.is_column() {
        frame.canvas
    } else if frame.is_tall() {
        Rect::from_min_max(
            pos2(frame.canvas.left(), frame.canvas.top() + frame.canvas.height() * 0.1875),
            frame.canvas.max,
        )
    } else {
        Rect::from_min_max(pos2(frame.col(frame.pick(4, 3, 1)), frame.canvas.top()), frame.canvas.max)
    }
}

/// A sheet that has been laid over the page: its close button is the first thing that the keyboard comes to, but is
/// painted last, over whatever the sheet shows at its head.
#[must_use]
pub struct Closing {
    /// Upper edge of the paper.
    top: f32,
    middle: Pos2,
    diameter: f32,
    button: Touch,
    /// Whether the scrim beside the paper was touched.
    beside: bool,
}

/// How dark the page is below a sheet.
pub const SCRIM: f32 = 0.78;

/// Scrim and paper under a sheet's content. A touch on the scrim closes it.
pub fn lay(ui: &Ui, view: &View<'_>, name: &str) -> (Rect, Closing) {
    let paper = paper_rect(view);
    (paper, lay_on(ui, view, paper, name))
}

/// The same with a paper of another size.
pub fn lay_on(ui: &Ui, view: &View<'_>, paper: Rect, name: &str) -> Closing {
    let palette = view.palette();
    let canvas = view.frame.canvas;
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::Dialog);
        node.set_label(name);
        node.set_modal();
    });
    // Scrim and paper answer to fingers only: the keyboard has the close button and Escape, and to hear of them twice
    // would help nobody.
    let scrim = ui.interact(canvas, ui.scope_id().with("scrim"), Sense::CLICK);
    paint::ground(ui, canvas, faded(palette.scrim, SCRIM));
    // The paper swallows touches, so that only the scrim beside it closes the sheet.
    ui.interact(paper, ui.scope_id().with("paper"), Sense::CLICK);
    paint::ground(ui, paper, palette.paper);
    let (diameter, right, above) = if view.frame.is_column() {
        (76.0, view.frame.right, 8.0)
    } else {
        let inset = view.frame.pick(96.0, 64.0, 64.0) - 4.0;
        (view.frame.pick(96.0, 76.0, 96.0), paper.right() - inset, view.frame.pick(32.0, 24.0, 32.0))
    };
    let middle = pos2(right - diameter / 2.0, paper.top() + above + diameter / 2.0);
    let button = touch_round_button(ui, middle, diameter, "close", &view.word("close"));
    Closing { top: paper.top(), middle, diameter, button, beside: scrim.clicked() }
}

impl Closing {
    /// Height of a band at the paper's upper edge in whose middle the button stands.
    pub fn band(&self) -> f32 {
        2.0 * (self.middle.y - self.top)
    }

    /// Paints the round button that closes the sheet, at its upper right. Gives what was asked for.
    pub fn close_button(self, ui: &Ui, view: &View<'_>) -> Option<Action> {
        paint_round_button(ui, view, self.middle, self.diameter, "close", &self.button);
        // On bare paper a hairline tells where the button ends.
        let ink = faded(view.palette().ink, 0.22);
        ui.painter().circle_stroke(self.middle, self.diameter / 2.0, Stroke::new(1.4, ink));
        (self.button.chosen || self.beside).then_some(Action::Close)
    }
}

/// Margin of the text on the paper.
pub fn margin(view: &View<'_>) -> f32 {
    view.frame.pick(64.0, 48.0, 64.0)
}

/// A column that scrolls when what is in it is higher than its rectangle.
pub fn column<R>(ui: &mut Ui, rect: Rect, salt: &str, paper: Color, show: impl FnOnce(&mut Ui, Rect) -> R) -> R {
    // What is in it keeps its name from one sheet to the next of its kind; how far it is scrolled is each sheet's own.
    let mut child = ui.new_child(egui::UiBuilder::new().id_salt("column").max_rect(rect));
    let area = scroll_area(ui, salt);
    let shown = area.show(&mut child, |ui| {
        // A hairline at the very top would be cut in half.
        let start = ui.cursor().min + egui::vec2(0.0, 1.0);
        let inner = Rect::from_min_max(start, pos2(start.x + rect.width() - 24.0, f32::INFINITY));
        scroll_by_keys(ui, rect.height());
        show(ui, inner)
    });
    // What goes on below sinks into the paper.
    let above = shown.state.clamped_offset().y;
    let below = shown.content_size.y - above - shown.inner_rect.height();
    if below > 4.0 {
        let edge = Rect::from_min_max(
            pos2(rect.left() - 4.0, rect.bottom() - below.min(44.0)),
            pos2(rect.right() - 22.0, rect.bottom()),
        );
        paint::fade_into(ui, edge, paper);
    }
    name_bar(ui, shown.id);
    tell_scrolled(ui, salt, above);
    ui.data_mut(|data| data.insert_temp(rest_id(), Rest { of: salt.to_owned(), above, below }));
    shown.inner
}

/// What of a column is out of sight.
#[derive(Clone)]
struct Rest {
    of: String,
    above: f32,
    below: f32,
}

fn rest_id() -> Id {
    Id::unique("what of a sheet's column is out of sight")
}

/// Whether the keys that turn pages are struck where a column has nothing more to show: −1 backwards, 1 onwards. To be asked
/// before the column is shown, which scrolls by these keys while there is more.
pub fn turned(ui: &Ui, salt: &str) -> Option<isize> {
    let rest = ui.data(|data| data.get_temp::<Rest>(rest_id())).filter(|rest| rest.of == salt)?;
    let struck = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if rest.below < SHOWN && struck(Key::PageDown) {
        return Some(1);
    }
    (rest.above < SHOWN && struck(Key::PageUp)).then_some(-1)
}

/// So little out of sight is no reason to scroll.
const SHOWN: f32 = 4.0;

/// Tells the scroll area how much of it is used.
pub fn used(ui: &mut Ui, rect: Rect) {
    ui.allocate_rect(rect, Sense::hover());
}
