//! The menu: what can be done with the page and with the program.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::paper;
use crate::session::{Action, Form, Overlay};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// One thing that can be done.
pub(super) struct Item {
    pub word: &'static str,
    pub note: Option<&'static str>,
    pub keys: &'static str,
    pub action: Action,
}

/// All that can be done.
pub(super) fn items(view: &View<'_>) -> Vec<Item> {
    let item = |word, note, keys, action| Item { word, note, keys, action };
    let full = if view.session.fullscreen { "menu-window" } else { "fullscreen" };
    let mut items = vec![
        item("menu-save", Some("menu-save-note"), "Ctrl+S", Action::Save(Form::Screen)),
        item("menu-print", Some("menu-print-note"), "Ctrl+P", Action::Save(Form::Paper)),
        item("menu-copy", Some("menu-copy-note"), "Ctrl+C", Action::CopyFigures(Overlay::None)),
        item(full, None, "F11", Action::ToggleFullscreen),
        item("comfort-title", None, "", Action::Open(Overlay::Comfort)),
        item("help-title", None, "F1", Action::Open(Overlay::Help)),
    ];
    if view.session.desk.came_from {
        items.push(item("menu-leave-folder", None, "", Action::LeaveFolder));
    }
    items.push(item("quit", None, "Ctrl+Q", Action::Quit));
    items
}

/// The menu's sheet, as narrow as a figure's.
pub fn menu_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let name = view.word("menu-title");
    let paper = if frame.is_tall() {
        frame.canvas.with_min_y(frame.canvas.top() + frame.canvas.height() * 0.45)
    } else {
        frame.canvas.with_min_x(frame.col(frame.pick(8, 7, 1)))
    };
    let closing = paper::lay_on(ui, view, paper, &name);
    let left = paper.left() + paper::margin(view);
    let right = paper.right() - frame.pick(96.0, 64.0, 64.0);
    let kind = Type::new(Voice::Claim, frame.pick(44.0, 36.0, 44.0) * view.by_lang(1.0, 0.86), palette.ink);
    let top = paper.top() + frame.pick(68.0, 48.0, 64.0);
    let head = view.title(ui, pos2(left, top), right - left - 130.0, &name, &kind);
    let body = Rect::from_min_max(
        pos2(left - 16.0, head.bottom().max(top + 72.0) + frame.pick(36.0, 24.0, 36.0)),
        pos2(right + 24.0, paper.bottom() - 24.0),
    );
    let asked = paper::column(ui, body, "menu", palette.paper, |ui, inner| {
        let (asked, bottom) = rows_ui(ui, view, inner);
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), bottom)));
        asked
    });
    closing.close_button(ui, view).or(asked)
}

fn rows_ui(ui: &Ui, view: &View<'_>, column: Rect) -> (Option<Action>, f32) {
    let mut y = column.top();
    let mut asked = None;
    for item in items(view) {
        let (chosen, bottom) = row_ui(ui, view, Rect::from_min_max(pos2(column.left(), y), column.max), &item);
        if chosen {
            asked = Some(item.action);
        }
        y = bottom;
    }
    paint::hairline(ui, view, column.left() + 16.0, column.right() - 24.0, y);
    (asked, folder_ui(ui, view, column, y + view.frame.pick(28.0, 20.0, 28.0)))
}

/// A row. True when it was chosen, and its lower edge.
fn row_ui(ui: &Ui, view: &View<'_>, place: Rect, item: &Item) -> (bool, f32) {
    let (frame, palette) = (&view.frame, view.palette());
    let word = Type::new(Voice::Strong, frame.pick(30.0, 25.0, 30.0), palette.ink).leading(1.35);
    let note = Type::new(Voice::Text, frame.pick(23.0, 20.0, 23.0), palette.ink_2).leading(1.35);
    let keys = Type::new(Voice::Column, frame.pick(24.0, 21.0, 24.0), palette.ink_2).right();
    let (left, right) = (place.left() + 16.0, place.right() - 24.0);
    let room = view.set(ui, item.keys, &keys, f32::INFINITY).width + 24.0;
    let (said, more) = (view.word(item.word), item.note.map(|key| view.word(key)));
    let head = view.set(ui, &said, &word, right - left - room);
    let below = more.as_ref().map(|more| view.set(ui, more, &note, right - left - room));
    let inner = head.height() + below.as_ref().map_or(0.0, |below| below.height());
    let height = (inner + frame.pick(32.0, 20.0, 36.0)).max(frame.pick(88.0, 72.0, 96.0));
    let rect = Rect::from_min_size(place.min, vec2(place.width(), height));
    let name = [Some(said.as_str()), more.as_deref(), Some(item.keys)];
    let name: Vec<&str> = name.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let state = touch(ui, rect, ("menu", item.word), &name.join(view.comma()), Role::Button, None);
    paint::hairline(ui, view, left, right, rect.top());
    paint::ground(ui, rect, faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
    let top = rect.center().y - inner / 2.0;
    let drawn = view.put(ui, pos2(left, top), &head);
    if let Some(below) = &below {
        view.put(ui, pos2(left, drawn.bottom()), below);
    }
    view.line(ui, right, rect.center().y, item.keys, &keys);
    focus_ring(ui, view, rect.shrink(4.0), &state);
    (state.chosen, rect.bottom())
}

/// Which content is shown, and how to see another.
fn folder_ui(ui: &Ui, view: &View<'_>, column: Rect, top: f32) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let (left, width) = (column.left() + 16.0, column.width() - 40.0);
    let size = frame.pick(22.0, 20.0, 22.0);
    let label = Type::new(Voice::Strong, size, palette.ink_2);
    let text = Type::new(Voice::Text, size, palette.ink_2).leading(1.5);
    let folder = view.session.desk.folder.clone().unwrap_or_else(|| view.word("menu-built-in"));
    let name = view.word("menu-folder");
    let head = view.paint(ui, pos2(left, top), width, &name, &label);
    let path = view.paint(ui, pos2(left, head.bottom()), width, &folder, &text);
    announce(ui, head.union(path), &format!("{name}{}{folder}", view.colon()), Role::Label);
    view.say(ui, pos2(left, path.bottom() + 8.0), width, &view.word("menu-folder-note"), &text).bottom() + 16.0
}
