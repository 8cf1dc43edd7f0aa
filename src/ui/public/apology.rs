//! What is shown in place of a page that failed: an apology, and the way home.

use egui::accesskit::Role;
use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use crate::i18n::Lang;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, button};

/// The apology over the whole canvas, whatever the page has painted of itself before.
pub fn apology_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let ui = ui.new_child(UiBuilder::new().id_salt("page-failed").max_rect(frame.canvas));
    let ui = &ui;
    paint::ground(ui, frame.canvas, palette.paper);
    let middle = frame.canvas.center();
    let seal = Rect::from_center_size(pos2(middle.x, middle.y - 250.0), vec2(96.0, 96.0));
    paint::seal(ui, view, seal);
    let word = |lang: Lang, key: &str| view.content.strings.get(lang, key);
    let (own, other) = (view.lang, view.lang.other());
    let claim = Type::new(Voice::Claim, frame.pick(60.0, 48.0, 60.0), palette.ink).center();
    let text = Type::new(Voice::Text, frame.pick(30.0, 26.0, 30.0), palette.ink_2).center();
    let first = view.paint(ui, pos2(middle.x, middle.y - 160.0), frame.width(), &word(own, "page-failed"), &claim);
    let second =
        view.paint(ui, pos2(middle.x, first.bottom() + 12.0), frame.width(), &word(other, "page-failed"), &text);
    announce(ui, first.union(second), &word(own, "page-failed"), Role::Alert);
    let size = vec2(frame.pick(340.0, 300.0, 420.0), frame.pick(104.0, 88.0, 112.0));
    let place = Rect::from_center_size(pos2(middle.x, second.bottom() + 60.0 + size.y / 2.0), size);
    button(ui, view, place, "apology-home", Some("home"), &word(own, "nav-home"), ButtonKind::Primary)
        .then_some(Action::Home)
}
