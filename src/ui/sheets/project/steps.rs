//! The foot of a project's sheet: the project before and the next one, in the order of the page; the keys that turn pages
//! go there, too.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::content::Project;
use crate::session::{Action, Overlay};
use crate::ui::pages::neighbour;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::sheets::paper;
use crate::ui::view::View;
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// What the keys that turn pages ask for where the sheet has nothing more to show. To be asked before its column is shown.
pub fn keys_ui(ui: &Ui, view: &View<'_>, project: &Project) -> Option<Action> {
    let by = paper::turned(ui, &project.key)?;
    neighbour(ui.ctx(), view, project, by).map(open)
}

fn open(project: &Project) -> Action {
    Action::Open(Overlay::Project(project.key.clone()))
}

/// Both buttons in the foot; nothing where there is no other project.
pub fn steps_ui(ui: &Ui, view: &View<'_>, foot: Rect, project: &Project) -> Option<Action> {
    let before = neighbour(ui.ctx(), view, project, -1)?;
    let after = neighbour(ui.ctx(), view, project, 1)?;
    let column = view.frame.is_column();
    let height = if column { foot.height() - 16.0 } else { view.frame.pick(88.0, 68.0, 92.0) };
    let (back, on) = (view.word("previous-project"), view.word("next-project"));
    let gap = view.frame.pick(24.0, 16.0, 24.0);
    let wide = width(ui, view, &back).max(width(ui, view, &on)).min((foot.width() - gap) / 2.0);
    let first = Rect::from_min_size(pos2(foot.left(), foot.center().y - height / 2.0), vec2(wide, height));
    let second = first.translate(vec2(wide + gap, 0.0));
    let goes_back = step_ui(ui, view, first, &back, before, Direction::Left);
    let goes_on = step_ui(ui, view, second, &on, after, Direction::Right);
    // What comes next, in words, where there is room for it.
    let left = second.right() + 32.0;
    let room = foot.right() - left;
    let kind = Type::new(Voice::Text, view.frame.pick(24.0, 22.0, 24.0), view.palette().ink_2).leading(1.3);
    let lines = if column { 1 } else { 2 };
    let setting = view.set(ui, view.tr(&after.short), &kind, room.max(1.0));
    if setting.line_count() <= lines && setting.width <= room {
        view.put(ui, pos2(left, foot.center().y - setting.height() / 2.0), &setting);
    }
    let there = if goes_on { Some(after) } else { goes_back.then_some(before) };
    there.map(open)
}

fn kind(view: &View<'_>, color: Color32) -> Type {
    let size = if view.frame.is_column() { 24.0 } else { view.frame.pick(28.0, 24.0, 28.0) };
    Type::new(Voice::Strong, size * view.by_lang(1.0, 0.94), color).leading(1.15)
}

const ARROW: f32 = 30.0;
/// The least blank between a button's edge and what stands on it.
const NEAREST: f32 = 12.0;

fn width(ui: &Ui, view: &View<'_>, word: &str) -> f32 {
    let pad = view.frame.pick(36.0, 28.0, 32.0);
    view.set(ui, word, &kind(view, Color32::WHITE), f32::INFINITY).width + ARROW + 20.0 + 2.0 * pad
}

fn step_ui(ui: &Ui, view: &View<'_>, rect: Rect, word: &str, to: &Project, direction: Direction) -> bool {
    let palette = view.palette();
    let onwards = direction == Direction::Right;
    let name = format!("{word}{}{}", view.colon(), view.tr(&to.short));
    let state = touch(ui, rect, ("step", onwards), &name, Role::Button, None);
    let rect = rect.shrink(rect.height() * 0.015 * state.pressed);
    let primary = Color32::from(palette.primary.mix(palette.primary_hover, state.lit));
    let ink = if onwards {
        paint::ground(ui, rect, primary);
        palette.on_fill.into()
    } else {
        paint::ground(ui, rect, primary.gamma_multiply(0.08 * state.lit.max(state.pressed)));
        ui.painter().rect_stroke(rect, 0.0, Stroke::new(2.4, primary), StrokeKind::Inside);
        primary
    };
    // In a narrow column the words stand below each other.
    let room = rect.width() - ARROW - 20.0 - 2.0 * NEAREST;
    let kind = view.fitting(ui, word, &kind(view, ink), room, 2, &[kind(view, ink).size, 22.0, 20.0]);
    let setting = view.set(ui, word, &kind, room);
    let left = rect.center().x - (setting.width + 20.0 + ARROW) / 2.0;
    let y = rect.center().y;
    let (words, tip) = if onwards {
        (left, left + setting.width + 20.0 + ARROW / 2.0 + 5.0 * state.lit)
    } else {
        (left + ARROW + 20.0, left + ARROW / 2.0 - 5.0 * state.lit)
    };
    view.put(ui, pos2(words, y - setting.height() / 2.0), &setting);
    arrow(ui, pos2(tip, y), ARROW, direction, ink);
    focus_ring(ui, view, rect, &state);
    state.chosen
}
