//! The foot of a project's sheet: the project before and the next one, in the order of the page.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::content::Project;
use crate::session::{Action, Overlay};
use crate::ui::pages::neighbour;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// Both buttons in the foot; nothing where there is no other project.
pub fn steps_ui(ui: &Ui, view: &View<'_>, foot: Rect, project: &Project) -> Option<Action> {
    let before = neighbour(ui.ctx(), view, project, -1)?;
    let after = neighbour(ui.ctx(), view, project, 1)?;
    let height = view.frame.pick(88.0, 68.0, 92.0);
    let (back, on) = (view.word("previous-project"), view.word("next-project"));
    let wide = width(ui, view, &back).max(width(ui, view, &on));
    let gap = view.frame.pick(24.0, 16.0, 24.0);
    let first = Rect::from_min_size(pos2(foot.left(), foot.center().y - height / 2.0), vec2(wide, height));
    let second = first.translate(vec2(wide + gap, 0.0));
    let goes_back = step_ui(ui, view, first, &back, before, Direction::Left);
    let goes_on = step_ui(ui, view, second, &on, after, Direction::Right);
    // What comes next, in words, where there is room for it.
    let left = second.right() + 32.0;
    let kind = Type::new(Voice::Text, view.frame.pick(24.0, 22.0, 24.0), view.palette().ink_2).leading(1.3);
    let setting = view.set(ui, view.tr(&after.short), &kind, foot.right() - left);
    if setting.line_count() <= 2 && setting.width <= foot.right() - left {
        view.paint(
            ui,
            pos2(left, foot.center().y - setting.height() / 2.0),
            foot.right() - left,
            view.tr(&after.short),
            &kind,
        );
    }
    let there = if goes_on { Some(after) } else { goes_back.then_some(before) };
    there.map(|p| Action::Open(Overlay::Project(p.key.clone())))
}

fn kind(view: &View<'_>, color: Color32) -> Type {
    Type::new(Voice::Strong, view.frame.pick(28.0, 24.0, 28.0) * view.by_lang(1.0, 0.94), color)
}

const ARROW: f32 = 30.0;

fn width(ui: &Ui, view: &View<'_>, word: &str) -> f32 {
    let pad = view.frame.pick(36.0, 28.0, 32.0);
    view.set(ui, word, &kind(view, Color32::WHITE), f32::INFINITY).width + ARROW + 20.0 + 2.0 * pad
}

fn step_ui(ui: &Ui, view: &View<'_>, rect: Rect, word: &str, to: &Project, direction: Direction) -> bool {
    let palette = view.palette();
    let onwards = direction == Direction::Right;
    let name = format!("{word}{}{}", view.by_lang("：", ": "), view.tr(&to.short));
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
    let kind = kind(view, ink);
    let text = view.set(ui, word, &kind, f32::INFINITY).width;
    let left = rect.center().x - (text + 20.0 + ARROW) / 2.0;
    let y = rect.center().y;
    if onwards {
        view.line(ui, left, y, word, &kind);
        arrow(ui, pos2(left + text + 20.0 + ARROW / 2.0 + 5.0 * state.lit, y), ARROW, direction, ink);
    } else {
        arrow(ui, pos2(left + ARROW / 2.0 - 5.0 * state.lit, y), ARROW, direction, ink);
        view.line(ui, left + ARROW + 20.0, y, word, &kind);
    }
    focus_ring(ui, view, rect, &state);
    state.chosen
}
