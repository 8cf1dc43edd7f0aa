//! The still picture: visitors are sent to the staff.

use std::sync::LazyLock;

use egui::{FontId, Rect, Ui, pos2, vec2};

use crate::i18n::Lang;
use crate::i18n::breaking::Script;
use crate::theme::{Look, Themes};
use crate::ui::pages::built_in_word;
use crate::ui::pen::Voice;

/// The picture, over the whole window, in whatever size that is.
pub fn still_ui(ui: &Ui) {
    static THEMES: LazyLock<Themes> = LazyLock::new(Themes::embedded);
    let palette = &THEMES.of(Look::Dark).palette;
    let canvas = ui.ctx().viewport_rect();
    let painter = ui.painter();
    painter.rect_filled(canvas, 0.0, palette.night);
    let em = canvas.width().min(canvas.height() * 1.6) / 18.0;
    let middle = canvas.center();
    let line = Rect::from_center_size(middle + vec2(0.0, em * 0.42), vec2(em * 1.6, 3.0));
    painter.rect_filled(line, 0.0, palette.stamp);
    let write = |y: f32, lang: Lang, size: f32| {
        let script = if lang == Lang::Zh { Script::Han } else { Script::Latin };
        let font = FontId::new(size, Voice::Claim.face(script).family());
        let text = built_in_word(lang, "ask-staff");
        painter.text(pos2(middle.x, y), egui::Align2::CENTER_CENTER, text, font, palette.on_dark.into());
    };
    write(middle.y - em * 0.6, Lang::Zh, em);
    write(middle.y + em * 1.2, Lang::En, em * 0.6);
}
