//! One contact: a name, what for, and the ways to reach them.

use egui::{Rect, Ui, pos2};

use crate::content::Contact;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// A contact from the top of a rectangle on. Gives the lower edge.
pub fn entry_ui(ui: &Ui, view: &View<'_>, rect: Rect, contact: &Contact) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    let name = Type::new(Voice::Claim, frame.pick(36.0, 29.0, 36.0) * view.by_lang(1.0, 0.88), palette.ink);
    let role =
        Type::new(Voice::Text, frame.pick(25.0, 21.0, 25.0) * view.by_lang(1.0, 0.94), palette.ink_2).leading(1.5);
    let top = rect.top() + frame.pick(26.0, 16.0, 26.0);
    let mut y = view.head(ui, pos2(rect.left(), top), rect.width(), view.tr(&contact.name), &name).bottom();
    if let Some(words) = &contact.role {
        y = view.say(ui, pos2(rect.left(), y + 2.0), rect.width(), view.tr(words), &role).bottom();
    }
    y += frame.pick(12.0, 8.0, 12.0);
    let rows = rows(view, contact);
    let label = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.5);
    let widths = rows.iter().map(|(word, _, _)| view.set(ui, word, &label, f32::INFINITY).width);
    let left = rect.left() + widths.fold(0.0, f32::max) + 28.0;
    for (word, value, counted) in &rows {
        let voice = if *counted { Voice::Column } else { Voice::Strong };
        let size = frame.pick(28.0, 23.0, 28.0) * if *counted { 1.0 } else { view.by_lang(1.0, 0.92) };
        let kind = Type::new(voice, size, palette.primary).leading(1.5);
        let drawn = view.say(ui, pos2(left, y), rect.right() - left, value, &kind);
        // The word stands on the baseline of the value's first line.
        view.say(ui, pos2(rect.left(), y + (kind.pitch() - label.pitch()) * 0.62), left - rect.left(), word, &label);
        y = drawn.bottom() + 4.0;
    }
    y + frame.pick(28.0, 18.0, 28.0)
}

/// What is filled in: its word, its text, and whether it is set in figures.
pub fn rows(view: &View<'_>, contact: &Contact) -> Vec<(String, String, bool)> {
    let given = [
        ("contact-phone", contact.phone.clone(), true),
        ("contact-mail", contact.mail.clone(), false),
        ("contact-web", contact.web.clone(), false),
        ("contact-address", contact.address.as_ref().map(|address| view.tr(address).to_owned()), false),
    ];
    let filled = given.into_iter().filter_map(|(key, value, counted)| Some((view.word(key), value?, counted)));
    filled.filter(|(_, value, _)| !value.trim().is_empty()).collect()
}
