//! 中文 | EN at the place where the rail has it.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2};

use super::sheet::Sheet;
use crate::i18n::Lang;
use crate::session::Action;
use crate::ui::pen::{Type, Voice};
use crate::ui::widgets::touch;

/// The switch. Gives what was asked for.
pub fn languages_ui(ui: &Ui, sheet: &Sheet<'_>) -> Option<Action> {
    let (frame, palette) = (&sheet.frame, &sheet.theme.palette);
    let ink = Color32::from(palette.ink);
    let y = frame.rail.center().y;
    ui.painter().hline(frame.left..=frame.right, frame.rail.top(), Stroke::new(1.4, ink.gamma_multiply(0.22)));
    let size = frame.pick(26.0, 24.0, 26.0);
    let mut right = frame.right;
    let mut action = None;
    for (lang, word, name) in [(Lang::En, "EN", "English"), (Lang::Zh, "中文", "中文")] {
        let chosen = sheet.lang == lang;
        let voice = if chosen { Voice::Strong } else { Voice::Text };
        let kind = Type::new(voice, size, if chosen { palette.ink } else { palette.ink_2 });
        let width = sheet.set(ui, word, &kind, f32::INFINITY).width;
        let left = right - width;
        let rect = Rect::from_min_max(pos2(left - 20.0, frame.rail.top()), pos2(right + 20.0, frame.rail.bottom()));
        let state = touch(ui, rect, ("faults-lang", word), name, Role::RadioButton, Some(chosen));
        sheet.paint(ui, pos2(left, y - kind.pitch() / 2.0), f32::INFINITY, word, &kind);
        if chosen {
            ui.painter().rect_filled(
                Rect::from_min_max(pos2(left, y + 22.0), pos2(right, y + 26.0)),
                0.0,
                palette.seal,
            );
        }
        if state.response.has_focus() {
            let ring = rect.shrink2(egui::vec2(4.0, 14.0));
            ui.painter().rect_stroke(ring, 2.0, Stroke::new(4.0, Color32::from(palette.seal)), StrokeKind::Outside);
        }
        if state.chosen && !chosen {
            action = Some(Action::Speak(lang));
        }
        right = left - 42.0;
        if lang == Lang::En {
            ui.painter().vline(right + 21.0, (y - 14.0)..=(y + 14.0), Stroke::new(1.4, ink.gamma_multiply(0.3)));
        }
    }
    action
}
