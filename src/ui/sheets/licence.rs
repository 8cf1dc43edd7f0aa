//! A licence in full, in the language of its authors.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};

use super::paper;
use crate::content::{Content, Credit, Licence};
use crate::i18n::Lang;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce, paint_setting};
use crate::ui::view::View;

/// A licence, and what it is granted for.
pub struct Found<'a> {
    /// What it is granted for.
    pub credit: &'a Credit,
    /// The licence.
    pub licence: &'a Licence,
}

/// The licence of that file, if a credit names it.
pub fn licence<'a>(content: &'a Content, path: &str) -> Option<Found<'a>> {
    content.credits.iter().find_map(|credit| {
        let licence = credit.licence.as_ref().filter(|licence| licence.path == path)?;
        Some(Found { credit, licence })
    })
}

/// The sheet.
pub fn licence_ui(ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let title = view.tr(&found.credit.title);
    let (sheet, closing) = paper::lay(ui, view, title);
    let left = sheet.left() + paper::margin(view);
    let right = sheet.right() - frame.pick(96.0, 64.0, 64.0);
    // The close button stands at the right of the head.
    let width = right - left - frame.pick(140.0, 110.0, 140.0);
    let size = frame.pick(48.0, 38.0, 48.0);
    let kind = Type::new(Voice::Claim, size, palette.ink);
    let kind = view.fitting(ui, title, &kind, width, 2, &[size, size * 0.88, size * 0.76]);
    let head = view.title(ui, pos2(left, sheet.top() + frame.pick(48.0, 32.0, 48.0)), width, title, &kind);
    let note = Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0), palette.ink_2).leading(1.5);
    let note = view.say(ui, pos2(left, head.bottom() + 12.0), width, view.tr(&found.credit.text), &note);
    let top = note.bottom() + frame.pick(28.0, 20.0, 28.0);
    paint::hairline(ui, view, left, right, top);
    let body = Rect::from_min_max(pos2(left, top + 1.0), pos2(right + 24.0, sheet.bottom() - 24.0));
    paper::column(ui, body, "licence", view.palette().paper, |ui, inner| text_ui(ui, view, inner, &found.licence.text));
    closing.close_button(ui, view)
}

/// Paragraph by paragraph; lines that their authors wrapped are joined again.
fn text_ui(ui: &mut Ui, view: &View<'_>, inner: Rect, text: &str) {
    let kind = Type::new(Voice::Text, view.frame.pick(22.0, 20.0, 22.0), view.palette().ink).leading(1.55);
    let measure = inner.width().min(kind.size * 38.0);
    let mut y = inner.top() + kind.size;
    for paragraph in paragraphs(text) {
        let setting = view.setter.set(ui.ctx(), Lang::En, &paragraph, &kind, measure);
        let rect = paint_setting(ui, pos2(inner.left(), y), &setting, None);
        announce(ui, rect, &paragraph, Role::Label);
        y += setting.height() + kind.size * 0.7;
    }
    paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), y)));
}

/// The paragraphs of a text whose lines are wrapped; rules of dashes are dropped.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        let rule = line.len() > 3 && line.chars().all(|c| matches!(c, '-' | '=' | '*' | '_'));
        if line.is_empty() || rule {
            open = false;
        } else if let (true, Some(last)) = (open, found.last_mut()) {
            last.push(' ');
            last.push_str(line);
        } else {
            found.push(line.to_owned());
            open = true;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_are_joined_and_rules_are_dropped() {
        let text = "Copyright 2022\n\n-----------\nPERMISSION\nis granted\nto all.\r\n\r\n  1) One";
        assert_eq!(paragraphs(text), ["Copyright 2022", "PERMISSION is granted to all.", "1) One"]);
    }
}
