//! The faults, one below the other: place and field, what is wrong, how to mend it.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Stroke, Ui, pos2};

use super::sheet::Sheet;
use super::words;
use crate::content::Fault;
use crate::content::fault::Severity;
use crate::i18n::{Lang, capital};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::widgets::scroll;

/// The list in a rectangle; what does not fit is scrolled to.
pub fn list_ui(ui: &mut Ui, sheet: &Sheet<'_>, rect: Rect, faults: &[Fault]) {
    let place = rect.with_max_x(rect.right() + 28.0);
    scroll(ui, place, "faults", |ui, column| {
        let mut y = column.top();
        for fault in faults {
            let entry = Entry::of(ui, sheet, column.width(), fault);
            if y < place.bottom() && y + entry.height > place.top() {
                entry.paint(ui, sheet, pos2(column.left(), y), column.width());
            }
            y += entry.height;
        }
        ((), y + 24.0)
    });
    let paper = Color32::from(sheet.theme.palette.paper);
    paint::gradient(ui, place.with_min_y(place.bottom() - 28.0), paper.gamma_multiply(0.0), paper);
}

/// A fault in words, measured.
struct Entry {
    place: String,
    field: String,
    wrong: String,
    remedy: String,
    color: Color32,
    height: f32,
}

fn types(sheet: &Sheet<'_>) -> (Type, Type, Type) {
    let (frame, palette) = (&sheet.frame, &sheet.theme.palette);
    let place = Type::new(Voice::Column, frame.pick(24.0, 21.0, 24.0), palette.primary).leading(1.45);
    let wrong = Type::new(Voice::Strong, frame.pick(27.0, 23.0, 27.0), palette.ink).leading(1.45);
    let remedy = Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0), palette.ink_2).leading(1.5);
    (place, wrong, remedy)
}

fn pad(sheet: &Sheet<'_>) -> f32 {
    sheet.frame.pick(20.0, 14.0, 22.0)
}

impl Entry {
    fn of(ui: &Ui, sheet: &Sheet<'_>, width: f32, fault: &Fault) -> Self {
        let lang = sheet.lang;
        let palette = &sheet.theme.palette;
        let colon = if lang == Lang::Zh { "：" } else { ": " };
        let (key, color) = match fault.severity() {
            Severity::Error => ("faults-error", palette.seal),
            Severity::Warning => ("faults-warning", palette.gold),
        };
        let place = format!("{}  {}", fault.place(), words::word(lang, key));
        let field = fault.field.clone();
        let wrong = capital(&fault.wrong(lang));
        let remedy = format!("{}{colon}{}", words::word(lang, "faults-hint"), fault.remedy(lang));
        let (place_type, wrong_type, remedy_type) = types(sheet);
        let height =
            |text: &str, kind: &Type| if text.is_empty() { 0.0 } else { sheet.set(ui, text, kind, width).height() };
        let height = height(&place, &place_type)
            + height(&field, &remedy_type)
            + height(&wrong, &wrong_type)
            + height(&remedy, &remedy_type)
            + 2.0 * pad(sheet);
        Self { place, field, wrong, remedy, color: color.into(), height }
    }

    fn paint(&self, ui: &Ui, sheet: &Sheet<'_>, at: Pos2, width: f32) {
        let (place, wrong, remedy) = types(sheet);
        let ink = Color32::from(sheet.theme.palette.ink);
        ui.painter().hline(at.x..=at.x + width, at.y, Stroke::new(1.4, ink.gamma_multiply(0.22)));
        let whole = Rect::from_min_size(at, egui::vec2(width, self.height));
        let mut y = at.y + pad(sheet);
        let first = sheet.paint(ui, pos2(at.x, y), width, &self.place, &place);
        // A bar at the left says how grave it is; the word in the line says it too.
        ui.painter().rect_filled(
            Rect::from_min_max(pos2(at.x - 20.0, y + 4.0), pos2(at.x - 14.0, at.y + self.height - pad(sheet))),
            0.0,
            self.color,
        );
        y = first.bottom();
        if !self.field.is_empty() {
            y = sheet.paint(ui, pos2(at.x, y), width, &self.field, &remedy).bottom();
        }
        y = sheet.paint(ui, pos2(at.x, y), width, &self.wrong, &wrong).bottom();
        sheet.paint(ui, pos2(at.x, y), width, &self.remedy, &remedy);
        let text = [self.place.as_str(), &self.field, &self.wrong, &self.remedy].join("\n");
        announce(ui, whole, &text, Role::ListItem);
    }
}
