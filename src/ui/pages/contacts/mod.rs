//! Whom to talk to: what staff have filled in, beside a calm view of the lake.

mod column;
mod entry;

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};

use crate::session::Action;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::scroll;

/// The contacts page. A brochure whose contacts went away leads home.
pub fn contacts_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if view.content.brochure.contacts.is_empty() {
        return Some(Action::Home);
    }
    if view.frame.is_column() {
        return column::column_ui(ui, view);
    }
    let (frame, palette) = (&view.frame, view.palette());
    paint::ground(ui, frame.stage, palette.paper);
    let text = picture_ui(ui, view);
    let size = frame.pick(72.0, 54.0, 68.0) * view.by_lang(1.0, 0.9);
    let title = Type::new(Voice::Claim, size, palette.ink);
    let head = view.title(ui, text.min, text.width(), &view.word("contacts-title"), &title);
    let lead = Type::new(Voice::Text, frame.pick(30.0, 25.0, 30.0) * view.by_lang(1.0, 0.92), palette.ink_2);
    let lead = view.say(ui, pos2(text.left(), head.bottom() + 8.0), text.width(), &view.word("contacts-lead"), &lead);
    let list = text.with_min_y(lead.bottom() + frame.pick(36.0, 22.0, 36.0)).with_max_x(text.right() + 28.0);
    scroll(ui, list, "contacts", |ui, column| {
        let mut y = column.top() + 2.0;
        for contact in &view.content.brochure.contacts {
            y = entry::entry_ui(ui, view, column.with_min_y(y), contact);
        }
        (None, y)
    })
}

/// The cover's picture as a window at the left, above on upright screens. Gives the place of the text.
fn picture_ui(ui: &Ui, view: &View<'_>) -> Rect {
    let (frame, palette) = (&view.frame, view.palette());
    let (stage, art) = (frame.stage, &view.content.brochure.cover);
    let (window, text) = if frame.is_tall() {
        let foot = frame.y(820.0);
        let text = Rect::from_min_max(pos2(frame.left, foot + 24.0), pos2(frame.right, stage.bottom() - 24.0));
        (stage.with_max_y(foot), text)
    } else {
        let edge = frame.col(8) - frame.pick(48.0, 32.0, 0.0);
        let left = frame.col(8) + frame.pick(16.0, 8.0, 0.0);
        let top = frame.y(frame.pick(96.0, 64.0, 0.0));
        (stage.with_max_x(edge), Rect::from_min_max(pos2(left, top), pos2(frame.right, stage.bottom() - 24.0)))
    };
    paint::picture(ui, view, art, window, Fit::Cover, palette.paper_2);
    announce(ui, window, view.tr(&art.alt), Role::Image);
    text
}
