//! How far columns are scrolled, so that a picture of a page shows what its reader sees.

use std::collections::BTreeMap;

use egui::{Context, Id, ScrollArea, Ui};

/// How far columns are scrolled, by their salts; those that are not scrolled are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scrolled(BTreeMap<String, f32>);

fn seen_id() -> Id {
    Id::unique("how far columns are scrolled")
}

fn wanted_id() -> Id {
    Id::unique("how far columns are to be scrolled when they are first shown")
}

impl Scrolled {
    /// How far the columns of an interface are scrolled.
    #[must_use]
    pub fn of(ctx: &Context) -> Self {
        ctx.data(|data| data.get_temp(seen_id())).unwrap_or_default()
    }

    /// Lets the columns of another interface, as large as the first, begin scrolled as far.
    pub fn begin(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(wanted_id(), self));
    }
}

/// The area of a column that scrolls down, as far scrolled as it is to begin.
pub fn scroll_area(ui: &Ui, salt: &str) -> ScrollArea {
    let area = ScrollArea::vertical().auto_shrink([false, false]).id_salt(salt);
    let wanted = ui.data_mut(|data| data.get_temp_mut_or_default::<Scrolled>(wanted_id()).0.remove(salt));
    match wanted {
        Some(offset) => area.vertical_scroll_offset(offset),
        None => area,
    }
}

/// Tells how far a column is scrolled.
pub fn tell_scrolled(ui: &Ui, salt: &str, offset: f32) {
    ui.data_mut(|data| {
        let seen = &mut data.get_temp_mut_or_default::<Scrolled>(seen_id()).0;
        if offset <= 0.0 {
            seen.remove(salt);
        } else if let Some(known) = seen.get_mut(salt) {
            *known = offset;
        } else {
            seen.insert(salt.to_owned(), offset);
        }
    });
}
