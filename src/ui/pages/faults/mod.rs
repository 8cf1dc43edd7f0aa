//! What is wrong with a content folder: every fault with its place and its remedy.
//!
//! There is no content here, so there is no view: the page has a sheet of its own with what little it needs.

mod languages;
mod list;
mod sheet;
mod way_back;
mod words;

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2, vec2};

use crate::content::Fault;
use crate::i18n::Lang;
use crate::i18n::breaking::vertical;
use crate::session::{Action, Session};
use crate::theme::Theme;
use crate::ui::frame::Frame;
use crate::ui::pen::{ROW, Setter, Type, Voice, announce};
use crate::ui::widgets::slip_frame;

use sheet::Sheet;
pub use words::word as built_in_word;

/// The page of faults. Gives what was asked for.
#[must_use]
pub fn faults_ui(
    ui: &mut Ui,
    theme: &Theme,
    setter: &Setter,
    frame: Frame,
    faults: &[Fault],
    session: &Session,
) -> Option<Action> {
    let lang = session.lang;
    let sheet = Sheet { theme, setter, frame, lang };
    // A column is low, and leaves its room to what is wrong.
    let (left, top) = if frame.is_column() {
        (frame.left, frame.stage.top() + 24.0)
    } else {
        let slip = slip_ui(ui, &sheet);
        (slip.right() + frame.pick(56.0, 40.0, 44.0), frame.y(frame.pick(64.0, 40.0, 72.0)))
    };
    let width = frame.right - left;
    let palette = &theme.palette;
    let size =
        frame.pick(64.0, 46.0, if frame.is_column() { 40.0 } else { 60.0 }) * if lang == Lang::Zh { 1.0 } else { 0.86 };
    let title = Type::new(Voice::Claim, size, palette.ink);
    let head = sheet.title(ui, pos2(left, top), width, &words::word(lang, "faults-title"), &title);
    let lead =
        Type::new(Voice::Text, frame.pick(28.0, 23.0, if frame.is_column() { 23.0 } else { 28.0 }), palette.ink_2);
    let text = words::count(lang, faults.len());
    let comma = if lang == Lang::Zh { "。" } else { ". " };
    let text = format!("{}{comma}{text}", words::word(lang, "faults-lead"));
    let lead = sheet.say(ui, pos2(left, head.bottom() + 8.0), width, &text, &lead, Role::Label);
    let body_top = lead.bottom() + frame.pick(32.0, 20.0, if frame.is_column() { 16.0 } else { 36.0 });
    list::list_ui(ui, &sheet, Rect::from_min_max(pos2(left, body_top), pos2(frame.right, frame.rail.top())), faults);
    let languages = languages::languages_ui(ui, &sheet);
    let back = if session.desk.came_from { way_back::way_back_ui(ui, &sheet) } else { None };
    languages.or(back)
}

/// The brochure's own paper slip, with its name.
fn slip_ui(ui: &Ui, sheet: &Sheet<'_>) -> Rect {
    let (frame, palette) = (&sheet.frame, &sheet.theme.palette);
    let size: f32 = frame.pick(60.0, 46.0, 52.0);
    let name = words::word(Lang::Zh, "app-title");
    let glyphs = vertical(&name);
    let height = size * (1.6 + 1.16 * glyphs.len() as f32);
    let rect = Rect::from_min_size(pos2(frame.left, frame.stage.top()), vec2(size * 1.9, height));
    let ink = Color32::from(palette.ink);
    ui.painter().rect_filled(rect.translate(vec2(6.0, 6.0)), 0.0, ink.gamma_multiply(0.12));
    ui.painter().rect_filled(rect, 0.0, palette.paper_2);
    slip_frame(ui, rect, ink.gamma_multiply(0.35));
    // The slip carries the Chinese name in both languages, as a seal does; the heading beside it is translated.
    let kind = Type { leading: ROW, ..Type::new(Voice::Claim, size, palette.primary).center() };
    let mut y = rect.top() + size * 0.8;
    for glyph in glyphs {
        sheet.paint(ui, pos2(rect.center().x, y - size * 0.1), f32::INFINITY, &glyph.to_string(), &kind);
        y += size * 1.16;
    }
    announce(ui, rect, &words::word(sheet.lang, "app-title"), Role::Label);
    rect
}
