//! What is told of a line: mode and status, name, stops, and the dated reports.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Ui, pos2, vec2};

use super::areas::Areas;
use super::card::{PAD, close};
use super::net::Net;
use super::words::{mode_word, status_sign, status_word};
use super::history;
use crate::content::Line;
use crate::figure::network::{SAMPLE_HEIGHT, strip};
use crate::session::{Action, NetworkAction};
use crate::theme::contrast;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::scene::plain_scene_ui;
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, button};

/// The card of a line. Gives what was asked for.
pub(super) fn detail_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas, line: &Line) -> Option<Action> {
    let card = areas.detail;
    paint::ground(ui, card, view.palette().paper);
    let color = view.theme.lines.get(&line.color).copied().unwrap_or(view.palette().context);
    paint::ground(ui, card.with_max_y(card.top() + 6.0), color);
    let inner = card.shrink(PAD);
    let foot = inner.with_min_y(inner.bottom() - 72.0);
    let (head, list, foot) = if areas.tall {
        let middle = inner.center().x;
        let left = inner.with_max_x(middle - 20.0);
        (left, inner.with_min_x(middle + 20.0), foot.with_max_x(left.right()))
    } else {
        (inner, inner.with_max_y(foot.top() - 16.0), foot)
    };
    let top = head_ui(ui, view, net, head, line);
    // On upright screens the reports have a column of their own, below the button that closes.
    let list = list.with_min_y(if areas.tall { inner.top() + 64.0 } else { top + 16.0 });
    history::history_ui(ui, view, net, list, line);
    let closed = close(ui, view, card);
    closed.or(neighbours(ui, view, net, foot, line))
}

/// Mode, status, name and stops. Gives the lower edge.
fn head_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, line: &Line) -> f32 {
    let palette = view.palette();
    let status = net.survey.status(line.id);
    let after = mode_badge(ui, view, rect.min, line);
    let word = format!("{} {}", status_sign(status), status_word(view, line, status));
    let kind = Type::new(Voice::Strong, 24.0, palette.ink);
    let told = view.line(ui, after + 16.0, rect.top() + 20.0, &word, &kind);
    announce(ui, told, &word, Role::Label);
    let name = Type::new(Voice::Claim, 38.0, palette.ink).leading(1.2);
    let name = view.fitting(ui, view.tr(&line.name), &name, rect.width(), 1, &[40.0, 36.0, 32.0]);
    let top = rect.top() + 64.0;
    let mut y = view.head(ui, pos2(rect.left(), top), rect.width(), view.tr(&line.name), &name).bottom() + 14.0;
    if !line.is_point() {
        plain_scene_ui(ui, view, &strip(net.network, &net.survey, line, rect.width()), pos2(rect.left(), y));
        y += SAMPLE_HEIGHT + 6.0;
    }
    let joins = Type::new(Voice::Text, 22.0, palette.ink_2).leading(1.4);
    view.say(ui, pos2(rect.left(), y), rect.width(), view.tr(&line.joins), &joins).bottom()
}

/// The line's mode on its colour. Gives the right edge.
pub(super) fn mode_badge(ui: &Ui, view: &View<'_>, at: Pos2, line: &Line) -> f32 {
    let palette = view.palette();
    let color = view.theme.lines.get(&line.color).copied().unwrap_or(palette.context);
    let ink = if contrast(palette.paper, color) >= contrast(palette.ink, color) { palette.paper } else { palette.ink };
    let kind = Type::new(Voice::Strong, 22.0, Color32::from(ink));
    let word = mode_word(view, line.mode);
    let width = view.set(ui, &word, &kind, f32::INFINITY).width;
    let plate = Rect::from_min_size(at, vec2(width + 28.0, 40.0));
    ui.painter().rect_filled(plate, 6.0, color);
    view.line(ui, plate.left() + 14.0, plate.center().y, &word, &kind);
    plate.right()
}

/// The buttons to the line before and the next one.
fn neighbours(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, line: &Line) -> Option<Action> {
    let lines = &net.network.lines;
    let here = line.id.index();
    let count = lines.len();
    let half = (rect.width() - 16.0) / 2.0;
    let mut asked = None;
    for (i, (key, other)) in [("nav-previous-line", here + count - 1), ("nav-next-line", here + 1)].iter().enumerate() {
        let Some(other) = lines.get(other % count) else { continue };
        let place = Rect::from_min_size(rect.min + vec2(i as f32 * (half + 16.0), 0.0), vec2(half, rect.height()));
        let icon = if i == 0 { "back" } else { "next" };
        if button(ui, view, place, key, Some(icon), view.tr(&other.badge), ButtonKind::Outline) {
            asked = Some(Action::Network(NetworkAction::Line(Some(other.key.clone()))));
        }
    }
    asked
}
