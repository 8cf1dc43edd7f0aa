//! The contacts as a column.

use super::entry::rows;
use crate::session::Action;
use crate::ui::column::page;
use crate::ui::view::View;

/// The contacts page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
    page(ui, view, "contacts", |flow| {
        flow.hero(&view.content.brochure.cover, 0.48, true, None);
        flow.headline(&view.word("contacts-title"));
        flow.gap(8.0);
        flow.lead(&view.word("contacts-lead"));
        for contact in &view.content.brochure.contacts {
            flow.section(view.tr(&contact.name));
            if let Some(role) = &contact.role {
                flow.note(view.tr(role));
                flow.gap(12.0);
            }
            for (word, value, _) in rows(view, contact) {
                flow.told(&word, &value);
            }
            flow.rule();
        }
    })
}
