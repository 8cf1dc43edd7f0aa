//! What is told of a line: mode and status, name, stops, and the dated reports.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Stroke, Ui, pos2, vec2};

use super::areas::Areas;
use super::history;
use super::net::Net;
use super::words::{mode_word, status_sign, status_word};
use crate::content::Line;
use crate::figure::Paint;
use crate::figure::network::{SAMPLE_HEIGHT, strip};
use crate::session::{Action, NetworkAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::scene::plain_scene_ui;
use crate::ui::view::{View, faded};
use crate::ui::widgets::round_button;

/// Diameter of the round buttons.
pub(super) const BUTTON: f32 = 72.0;

/// A round button with a ring, as it lies on paper.
pub(super) fn ringed_button(ui: &Ui, view: &View<'_>, middle: Pos2, icon: &str, name: &str) -> bool {
    let touched = round_button(ui, view, middle, BUTTON, icon, name);
    ui.painter().circle_stroke(middle, BUTTON / 2.0, Stroke::new(1.4, faded(view.palette().ink, 0.35)));
    touched
}

/// The card of a line. Gives what was asked for.
pub(super) fn detail_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas, line: &Line) -> Option<Action> {
    paint::ground(ui, areas.detail, view.palette().paper);
    let color = view.theme.lines.get(&line.color).copied().unwrap_or(view.palette().context);
    paint::ground(ui, areas.detail.with_max_y(areas.detail.top() + 8.0), color);
    let inner = areas.inner;
    let foot = inner.with_min_y(inner.bottom() - BUTTON);
    if areas.tall {
        // On upright screens the reports have a column of their own.
        let middle = inner.center().x;
        head_ui(ui, view, net, inner.with_max_x(middle - 24.0), line);
        history::history_ui(ui, view, net, inner.with_min_x(middle + 24.0), line);
        return neighbours(ui, view, net, foot.with_max_x(middle - 24.0), line);
    }
    let top = head_ui(ui, view, net, inner, line) + 10.0;
    let list = Rect::from_min_max(pos2(inner.left(), top), pos2(inner.right(), foot.top() - 4.0));
    history::history_ui(ui, view, net, list, line);
    neighbours(ui, view, net, foot, line)
}

/// Mode, status, name and stops. Gives the lower edge.
fn head_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, line: &Line) -> f32 {
    let palette = view.palette();
    let status = net.survey.status(line.id);
    let after = mode_badge(ui, view, rect.min, line);
    let word = format!("{} {}", status_sign(status), status_word(view, line, status));
    let kind = Type::new(Voice::Strong, 24.0, palette.ink);
    let drawn = view.line(ui, after + 16.0, rect.top() + 20.0, &word, &kind);
    let name = Type::new(Voice::Claim, 38.0, palette.ink).leading(1.2);
    let name = view.fitting(ui, view.tr(&line.name), &name, rect.width(), 1, &[40.0, 36.0, 32.0]);
    let top = rect.top() + 54.0;
    let mut y = view.head(ui, pos2(rect.left(), top), rect.width(), view.tr(&line.name), &name).bottom() + 8.0;
    // The name is what one hears first.
    let told = format!("{}{}{word}", mode_word(view, line.mode), view.comma());
    announce(ui, drawn.with_min_x(rect.left()), &told, Role::Label);
    if !line.is_point() {
        plain_scene_ui(ui, view, &strip(net.network, &net.survey, line, rect.width()), pos2(rect.left(), y));
        y += SAMPLE_HEIGHT + 2.0;
    }
    let joins = Type::new(Voice::Text, 22.0, palette.ink_2).leading(1.4);
    view.say(ui, pos2(rect.left(), y), rect.width(), view.tr(&line.joins), &joins).bottom()
}

/// The line's mode on its colour. Gives the right edge.
fn mode_badge(ui: &Ui, view: &View<'_>, at: Pos2, line: &Line) -> f32 {
    let palette = view.palette();
    let color = view.theme.lines.get(&line.color).copied().unwrap_or(palette.context);
    let ink = Paint::Line(line.color.clone()).on().color(view.theme);
    let kind = Type::new(Voice::Strong, 22.0, Color32::from(ink));
    let word = mode_word(view, line.mode);
    let width = view.set(ui, &word, &kind, f32::INFINITY).width;
    let plate = Rect::from_min_size(at, vec2(width + 28.0, 40.0));
    ui.painter().rect_filled(plate, 6.0, color);
    view.line(ui, plate.left() + 14.0, plate.center().y, &word, &kind);
    plate.right()
}

/// The buttons to the line before and the next one, and the one that closes.
fn neighbours(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, line: &Line) -> Option<Action> {
    let lines = &net.network.lines;
    let (here, count) = (line.id.index(), lines.len());
    let middle = |x: f32| pos2(x, rect.center().y);
    let mut asked = None;
    let steps = [("back", "line-before", here + count - 1, 0.0), ("next", "line-after", here + 1, BUTTON + 96.0)];
    for (icon, word, other, x) in steps {
        let Some(other) = lines.get(other % count) else { continue };
        let name = format!("{}{}{}", view.word(word), view.colon(), view.tr(&other.name));
        if ringed_button(ui, view, middle(rect.left() + BUTTON / 2.0 + x), icon, &name) {
            asked = Some(Action::Network(NetworkAction::Line(Some(other.key.clone()))));
        }
    }
    let number = Type::new(Voice::Count, 24.0, view.palette().ink_2).center();
    let place = format!("{} / {count}", here + 1);
    view.line(ui, rect.left() + BUTTON + 48.0, rect.center().y, &place, &number);
    if ringed_button(ui, view, middle(rect.right() - BUTTON / 2.0), "close", &view.word("close")) {
        Some(Action::Network(NetworkAction::Line(None)))
    } else {
        asked
    }
}
