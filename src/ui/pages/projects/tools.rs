//! Cards or table, and the way into comparing.

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, Vec2, pos2};

use crate::session::{Action, ProjectsAction, ProjectsMode};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// One of the tools.
struct Tool {
    key: &'static str,
    icon: &'static str,
    word: String,
    /// Whether it is the form shown; none for what is no choice of forms.
    chosen: Option<bool>,
    action: ProjectsAction,
}

const GAPS: f32 = 2.0;

fn gap(view: &View<'_>) -> f32 {
    view.frame.pick(12.0, 8.0, 12.0)
}

/// Where the tools begin: at the right end of a row, on upright screens at its left.
pub fn start(ui: &Ui, view: &View<'_>, row: Rect) -> f32 {
    let widths: f32 = tools(view).iter().map(|tool| width(ui, view, tool)).sum();
    let total = widths + gap(view) * GAPS;
    if view.frame.is_tall() { row.left() - PAD } else { row.right() - total + PAD }
}

/// Cards, table, comparing.
fn tools(view: &View<'_>) -> [Tool; 3] {
    let state = &view.session.projects;
    let form = |key, icon, word: &str, mode| Tool {
        key,
        icon,
        word: view.word(word),
        chosen: Some(state.mode == mode),
        action: ProjectsAction::Mode(mode),
    };
    let compare = Tool {
        key: "compare",
        icon: "compare",
        word: view.word("compare"),
        chosen: None,
        action: ProjectsAction::TogglePicking,
    };
    [
        form("cards", "grid", "card-view", ProjectsMode::Cards),
        form("table", "table", "table-view", ProjectsMode::Table),
        compare,
    ]
}

/// The tools in their row. Gives what was asked for.
pub fn tools_ui(ui: &Ui, view: &View<'_>, row: Rect) -> Option<Action> {
    let mut x = start(ui, view, row);
    let mut action = None;
    for tool in &tools(view) {
        let width = width(ui, view, tool);
        let rect = Rect::from_min_max(pos2(x, row.top()), pos2(x + width, row.bottom()));
        if tool_ui(ui, view, rect, tool) && tool.chosen != Some(true) {
            action = Some(Action::Projects(tool.action.clone()));
        }
        x += width + gap(view);
    }
    action
}

const PAD: f32 = 14.0;
const ICON: f32 = 30.0;

fn kind(view: &View<'_>, tool: &Tool, color: Color32) -> Type {
    let voice = if tool.chosen == Some(true) { Voice::Strong } else { Voice::Text };
    Type::new(voice, view.frame.pick(24.0, 22.0, 24.0), color)
}

/// The width that a tool needs in either form, so that nothing moves when it is chosen.
fn width(ui: &Ui, view: &View<'_>, tool: &Tool) -> f32 {
    let strong = Type { voice: Voice::Strong, ..kind(view, tool, Color32::BLACK) };
    2.0 * PAD + ICON + 12.0 + view.set(ui, &tool.word, &strong, f32::INFINITY).width
}

fn tool_ui(ui: &Ui, view: &View<'_>, rect: Rect, tool: &Tool) -> bool {
    let palette = view.palette();
    let role = if tool.chosen.is_some() { Role::RadioButton } else { Role::Button };
    let state = touch(ui, rect, ("tool", tool.key), &tool.word, role, tool.chosen);
    paint::ground(ui, rect, faded(palette.ink, 0.06 * state.lit.max(state.pressed)));
    let color: Color32 = match tool.chosen {
        Some(true) => palette.primary.into(),
        _ => palette.ink.into(),
    };
    let y = rect.center().y;
    let icon = Rect::from_center_size(pos2(rect.left() + PAD + ICON / 2.0, y), Vec2::splat(ICON));
    paint::icon(ui, view, tool.icon, icon, color);
    let word = view.line(ui, icon.right() + 12.0, y, &tool.word, &kind(view, tool, color));
    if tool.chosen == Some(true) {
        let mark = Rect::from_min_max(pos2(icon.left(), y + 22.0), pos2(word.right(), y + 26.0));
        paint::ground(ui, mark, palette.primary);
    }
    focus_ring(ui, view, rect.shrink(4.0), &state);
    state.chosen
}
