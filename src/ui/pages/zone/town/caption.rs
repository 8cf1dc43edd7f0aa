//! What a window stands for, and that the counts are totals beside one another.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};

use crate::i18n::number::{Figure as Number, Magnitude};
use crate::i18n::strings::Value;
use crate::ui::pen::{Type, Voice, announce, sentence};
use crate::ui::view::View;

/// The caption at the upper right of the town.
pub fn caption_ui(ui: &Ui, view: &View<'_>, rect: Rect) {
    let (frame, palette) = (&view.frame, view.palette());
    let kind = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.on_dark_2).leading(1.45).right();
    let told = [one_window(view), view.word("no-nesting")];
    let at = pos2(rect.right(), rect.top() + frame.pick(6.0, 2.0, 6.0));
    let painted = view.paint(ui, at, rect.width() * 0.56, &told.join("\n"), &kind);
    announce(ui, painted, &sentence(told, view.lang), Role::Label);
}

/// “1 cell = 1 enterprise”, in the unit of the greatest figure.
fn one_window(view: &View<'_>) -> String {
    let host = &view.content[view.content.zone.host];
    let unit = host.unit.as_ref().map_or_else(String::new, |unit| {
        Number::new(1.into(), Magnitude::One, unit.style.clone()).display(view.lang).suffix
    });
    view.content.strings.format(view.lang, "one-cell-one", &[("unit", Value::Text(&unit))])
}
