//! Title and status line, and what stands there when nothing matches.

use egui::{Rect, Ui, pos2, vec2};

use super::plan::Plan;
use super::selection::Selection;
use crate::i18n::strings::Value;
use crate::session::{Action, ProjectsAction};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, button};

/// Title and status line, which on a laptop ends before the tools. Gives the right edge of both.
pub fn header_ui(ui: &Ui, view: &View<'_>, plan: &Plan, tools_left: f32, selection: &Selection) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let size = frame.pick(view.by_lang(64.0, 46.0), view.by_lang(42.0, 38.0), view.by_lang(64.0, 58.0));
    let title = Type::new(Voice::Claim, size, palette.ink).leading(1.2);
    let at = plan.title.min;
    let head = view.title(ui, at, f32::INFINITY, &view.word("projects-title"), &title);
    let status =
        Type::new(Voice::Text, frame.pick(24.0, 20.0, 24.0) * view.by_lang(1.0, 0.96), palette.ink_2).leading(1.4);
    let gap = frame.pick(6.0, 0.0, 6.0);
    // Beside the source there may be no room for the count, which the first chip shows as well.
    let end = if frame.is_tall() { frame.right } else { tools_left };
    let whole = status_text(view, selection);
    let taken = view.set(ui, &whole, &status, f32::INFINITY).width + APART + source_width(ui, view);
    let text = if frame.is_laptop() && at.x + taken > end { as_of_text(view) } else { whole };
    let line = view.say(ui, pos2(at.x, head.bottom() + gap), f32::INFINITY, &text, &status);
    // On booth screens the chips stand beside it: the source has a place of its own there, see below.
    if frame.is_tall() || frame.is_laptop() {
        source_ui(ui, view, line.right() + APART, line.center().y, end);
    }
    head.right().max(line.right())
}

/// Where the cards come from, from a point on, where there is so much room.
pub fn source_ui(ui: &Ui, view: &View<'_>, left: f32, middle: f32, right: f32) {
    let (text, kind) = source_words(view);
    if left + source_width(ui, view) <= right {
        let top = middle - kind.pitch() / 2.0;
        view.say(ui, pos2(left, top), f32::INFINITY, &text, &kind);
    }
}

/// Between the status and the source.
const APART: f32 = 28.0;

fn source_words(view: &View<'_>) -> (String, Type) {
    (view.main_source().unwrap_or_default(), Type::new(Voice::Text, 20.0, view.palette().ink_3))
}

fn source_width(ui: &Ui, view: &View<'_>) -> f32 {
    let (text, kind) = source_words(view);
    view.set(ui, &text, &kind, f32::INFINITY).width
}

/// “Stages as of July 2022, 16 projects”.
pub(super) fn status_text(view: &View<'_>, selection: &Selection) -> String {
    let count = u32::try_from(selection.shown.len()).unwrap_or(u32::MAX);
    let as_of = as_of_text(view);
    let matches = view.count("matches", count);
    view.by_lang(format!("{as_of}，{matches}"), format!("{as_of} · {matches}"))
}

/// “Stages as of July 2022”.
fn as_of_text(view: &View<'_>) -> String {
    let date = view.content.brochure.as_of.words(view.lang);
    view.content.strings.format(view.lang, "projects-as-of", &[("date", Value::Text(&date))])
}

/// Says that no card matches, and offers to show everything again.
pub fn nothing_ui(ui: &Ui, view: &View<'_>, area: Rect) -> Option<Action> {
    let frame = &view.frame;
    let kind = Type::new(Voice::Claim, frame.pick(44.0, 36.0, 44.0), view.palette().ink_2).center();
    let middle = area.center() - vec2(0.0, frame.pick(80.0, 60.0, 90.0));
    let said = view.say(ui, middle, area.width(), &view.word("no-matches"), &kind);
    let size = vec2(frame.pick(300.0, 260.0, 320.0), frame.pick(88.0, 72.0, 96.0));
    let rect = Rect::from_center_size(pos2(area.center().x, said.bottom() + 28.0 + size.y / 2.0), size);
    let chosen = button(ui, view, rect, "clear", None, &view.word("filter-clear"), ButtonKind::Primary);
    chosen.then_some(Action::Projects(ProjectsAction::Clear))
}
