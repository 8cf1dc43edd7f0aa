//! All figures: value, label, kind and time, by the part of the source that tells them. A row opens its figure.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Ui, pos2, vec2};

use super::ledger::{self, Group, Row};
use super::origins;
use crate::content::{Figure, FigureId};
use crate::i18n::Lang;
use crate::i18n::strings::Value;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Setting, Type, Voice, announce, paint_setting};
use crate::ui::sheets::kind_key;
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, figure_asked, focus_ring, scroll, touch};

/// The main source at the left (above on upright screens), and the list.
pub fn figures_ui(ui: &mut Ui, view: &View<'_>, body: Rect) -> Option<Action> {
    let frame = &view.frame;
    let groups = ledger::groups(view.content);
    let (filter, list) = if frame.is_tall() {
        let source = origins::source_ui(ui, view, body);
        let (asked, bottom) = origins::chips_ui(ui, view, body.with_min_y(source + 28.0), &groups);
        (asked, body.with_min_y(bottom + 28.0))
    } else {
        let side = body.with_max_x(body.left() + frame.span(4));
        let source = origins::source_ui(ui, view, side);
        let gap = frame.pick(22.0, 18.0, 0.0);
        let places = Rect::from_min_max(pos2(side.left(), source + gap), side.max - vec2(0.0, 6.0));
        (origins::list_ui(ui, view, places, &groups), body.with_min_x(frame.col(5) + frame.pick(32.0, 20.0, 0.0)))
    };
    let chosen = view.session.sources.origin.as_ref();
    let wanted = |group: &&Group| chosen.is_none_or(|origin| group.place.origin(view.content) == *origin);
    let mut shown: Vec<&Group> = groups.iter().filter(wanted).collect();
    if shown.is_empty() {
        // The chosen part went away when the content was read again.
        shown = groups.iter().collect();
    }
    filter.or(list_ui(ui, view, list, &shown))
}

fn row_height(view: &View<'_>) -> f32 {
    view.frame.pick(86.0, 72.0, 88.0)
}

fn list_ui(ui: &mut Ui, view: &View<'_>, rect: Rect, groups: &[&Group]) -> Option<Action> {
    let palette = view.palette();
    let salt = format!("ledger {:?}", view.session.sources.origin);
    // The bar stands in the margin.
    // The first heading's upper space belongs to the gap above the list.
    let place =
        Rect::from_min_max(pos2(rect.left(), rect.top() - ABOVE), pos2(rect.right() + 28.0, rect.bottom() - SILL));
    let asked = scroll(ui, place, &salt, |ui, column| {
        let headings = |group: &Group| heading_height(ui, view, group, column.width());
        let (rows, height) = ledger::rows(groups, headings, row_height(view));
        let mut action = None;
        for (y, row) in ledger::visible(&rows, place.top() - column.top(), place.bottom() - column.top()) {
            let top = column.top() + y;
            match row {
                Row::Heading(group) => heading_ui(ui, view, pos2(column.left(), top), column.width(), group),
                Row::Figure(id) => {
                    let row = Rect::from_min_size(pos2(column.left(), top), vec2(column.width(), row_height(view)));
                    action = action.or(row_ui(ui, view, row, *id));
                }
            }
        }
        (action, column.top() + height + 56.0)
    });
    // What scrolls comes out of the paper above and goes into it below.
    let paper = Color32::from(palette.paper);
    let sinking = place.with_min_y(place.bottom() - 60.0).with_max_y(place.bottom() - 14.0);
    paint::gradient(ui, sinking, faded(palette.paper, 0.0), paper);
    paint::gradient(ui, place.with_min_y(sinking.bottom()), paper, paper);
    asked
}

fn heading_types(view: &View<'_>) -> (Type, Type) {
    let (frame, palette) = (&view.frame, view.palette());
    let title =
        Type::new(Voice::Claim, frame.pick(30.0, 25.0, 30.0) * view.by_lang(1.0, 0.9), palette.ink).leading(1.3);
    let cited = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.4);
    (title, cited)
}

/// The headline of a group's part of the source, as printed; English says what that is.
pub fn cited(view: &View<'_>, group: &Group) -> Option<String> {
    let part = view.content[group.place.source].parts.get(group.place.part?)?;
    let headline = Value::Text(part.headline.as_deref()?);
    Some(view.content.strings.format(view.lang, "cited-headline", &[("headline", headline)]))
}

/// The headline is cited as printed, and broken as the Chinese that it is.
fn set_cited(ui: &Ui, view: &View<'_>, text: &str, width: f32) -> Setting {
    view.setter.set(ui.ctx(), Lang::Zh, text, &heading_types(view).1, width)
}

/// Blank between the list and the rail.
const SILL: f32 = 12.0;
const ABOVE: f32 = 22.0;
const BELOW: f32 = 14.0;

fn heading_height(ui: &Ui, view: &View<'_>, group: &Group, width: f32) -> f32 {
    let (title, _) = heading_types(view);
    let head = view.set(ui, &origins::name(view, group.place), &title, width).height();
    let cited = cited(view, group).map_or(0.0, |text| set_cited(ui, view, &text, width).height());
    ABOVE + head + cited + BELOW
}

fn heading_ui(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, group: &Group) {
    let (title, _) = heading_types(view);
    let head = view.head(ui, pos2(at.x, at.y + ABOVE), width, &origins::name(view, group.place), &title);
    if let Some(text) = cited(view, group) {
        let rect = paint_setting(ui, pos2(at.x, head.bottom()), &set_cited(ui, view, &text, width), None);
        announce(ui, rect, &text, Role::Label);
    }
}

fn row_ui(ui: &Ui, view: &View<'_>, row: Rect, id: FigureId) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let item = &view.content[id];
    let state = touch(ui, row, ("ledger", &item.key), &spoken(view, item), Role::Button, None);
    paint::ground(ui, row.expand2(vec2(12.0, 0.0)), faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
    paint::hairline(ui, view, row.left(), row.right(), row.top());
    let value_width = frame.pick(360.0, 280.0, 320.0);
    let size = frame.pick(30.0, 25.0, 30.0);
    let kind = Type::new(Voice::Column, size, palette.primary).leading(1.15);
    let value = item.text(view.lang);
    let kind = view.fitting(ui, &value, &kind, value_width, 1, &[size, size * 0.9]);
    let kind = view.fitting(ui, &value, &kind, value_width, 2, &[kind.size, 22.0, 20.0]);
    let height = view.set(ui, &value, &kind, value_width).height();
    view.paint(ui, pos2(row.left(), row.center().y - height / 2.0), value_width, &value, &kind);
    let left = row.left() + value_width + frame.pick(28.0, 20.0, 24.0);
    let room = row.right() - 56.0 - left;
    let size: f32 = frame.pick(25.0, 21.0, 25.0) * view.by_lang(1.0, 0.94);
    let label = Type::new(Voice::Strong, size.max(20.0), palette.ink).leading(1.25);
    let label = view.fitting(ui, item.label.get(view.lang), &label, room, 1, &[label.size, 20.0]);
    let note = Type::new(Voice::Text, frame.pick(21.0, 20.0, 21.0), palette.ink_2).leading(1.35);
    let heights = label.pitch() + note.pitch();
    let top = row.center().y - heights / 2.0;
    view.paint(ui, pos2(left, top), room, item.label.get(view.lang), &label);
    view.paint(ui, pos2(left, top + label.pitch()), room, &kind_and_time(view, item), &note);
    arrow(
        ui,
        pos2(row.right() - 18.0 + 5.0 * state.lit, row.center().y),
        26.0,
        Direction::Right,
        palette.primary.into(),
    );
    focus_ring(ui, view, row.shrink(4.0), &state);
    figure_asked(&state, &item.key)
}

fn kind_and_time(view: &View<'_>, item: &Figure) -> String {
    format!("{}{}{}", view.word(kind_key(item.kind)), view.by_lang("，", " · "), item.period_text(view.lang))
}

fn spoken(view: &View<'_>, item: &Figure) -> String {
    let comma = view.comma();
    let value = item.display(view.lang).spoken();
    let kind = view.word(kind_key(item.kind));
    let origin = item.source_text(view.lang);
    let (label, colon, period) = (item.label.get(view.lang), view.colon(), item.period_text(view.lang));
    format!("{label}{colon}{value}{comma}{kind}{comma}{period}{comma}{origin}")
}
