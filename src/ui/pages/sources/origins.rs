//! The main source and its parts: what the figures come from, and a filter of their list.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::ledger::{Group, Place};
use crate::session::{Action, SourcesAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Chip, chip, chip_width, focus_ring, touch};

/// The main source: title, publisher, date, note. Gives the lower edge.
pub fn source_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let Some(source) = view.content.sources.first() else { return rect.top() };
    let label = Type::new(Voice::Strong, frame.pick(22.0, 20.0, 22.0), palette.primary).leading(1.4);
    let title =
        Type::new(Voice::Claim, frame.pick(32.0, 25.0, 34.0) * view.by_lang(1.0, 0.88), palette.ink).leading(1.22);
    let note = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0) * view.by_lang(1.0, 0.94), palette.ink_2)
        .leading(frame.pick(1.35, 1.28, 1.35));
    // Chinese words are kept whole here, where lines are short.
    let note = if view.is_zh() { note.balanced() } else { note };
    let width = rect.width();
    let first = view.say(ui, rect.min, width, &view.word("sources-main"), &label);
    let head = view.head(ui, pos2(rect.left(), first.bottom() + 4.0), width, view.tr(&source.title), &title);
    let comma = view.comma();
    let text = format!("{}{comma}{}", view.tr(&source.publisher), source.date.words(view.lang));
    let by = view.say(ui, pos2(rect.left(), head.bottom() + 6.0), width, &text, &note);
    match &source.note {
        Some(text) => view.say(ui, pos2(rect.left(), by.bottom()), width, view.tr(text), &note).bottom(),
        None => by.bottom(),
    }
}

/// The name of an origin: the part of the main source, or the title of another one.
pub fn name(view: &View<'_>, place: Place) -> String {
    let source = &view.content[place.source];
    match place.part.and_then(|part| source.parts.get(part)) {
        Some(part) => view.tr(&part.title).to_owned(),
        None => view.tr(&source.title).to_owned(),
    }
}

/// “All” and the origins, one below the other. Gives what was asked for.
pub fn list_ui(ui: &Ui, view: &View<'_>, rect: Rect, groups: &[Group]) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let chosen = view.session.sources.origin.as_ref();
    let height = (rect.height() / (groups.len() as f32 + 1.0)).clamp(48.0, frame.pick(78.0, 64.0, 78.0));
    let mut action = None;
    for (i, (text, count, origin)) in entries(view, groups).into_iter().enumerate() {
        let row = Rect::from_min_size(pos2(rect.left(), rect.top() + i as f32 * height), vec2(rect.width(), height));
        let here = chosen == origin.as_ref();
        let state = touch(ui, row, ("origin", i), &format!("{text} {count}"), Role::RadioButton, Some(here));
        paint::ground(ui, row, faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        paint::hairline(ui, view, row.left(), row.right(), row.top());
        if here {
            paint::ground(ui, Rect::from_min_max(row.min, pos2(row.left() + 4.0, row.bottom())), palette.primary);
        }
        let voice = if here { Voice::Strong } else { Voice::Text };
        let size: f32 = frame.pick(25.0, 21.0, 25.0) * view.by_lang(1.0, 0.94);
        let kind = Type::new(voice, size, if here { palette.primary } else { palette.ink }).leading(1.2);
        let room = row.width() - 20.0 - 64.0;
        let kind = view.fitting(ui, &text, &kind, room, 2, &[size, 20.0]);
        let setting = view.set(ui, &text, &kind, room);
        view.paint(ui, pos2(row.left() + 20.0, row.center().y - setting.height() / 2.0), room, &text, &kind);
        let number = Type::new(Voice::Column, frame.pick(22.0, 20.0, 22.0), palette.ink_2).right();
        view.line(ui, row.right() - 8.0, row.center().y, &count.to_string(), &number);
        focus_ring(ui, view, row.shrink2(vec2(4.0, 8.0)), &state);
        if state.chosen {
            action = Some(Action::Sources(SourcesAction::Origin(origin)));
        }
    }
    action
}

/// The same as chips in rows, for upright screens. Gives what was asked for, and the lower edge.
pub fn chips_ui(ui: &Ui, view: &View<'_>, rect: Rect, groups: &[Group]) -> (Option<Action>, f32) {
    let chosen = view.session.sources.origin.as_ref();
    let (mut x, mut y, height) = (rect.left(), rect.top(), 72.0);
    let mut action = None;
    for (i, (text, count, origin)) in entries(view, groups).into_iter().enumerate() {
        let here = chosen == origin.as_ref();
        let shown = Chip { word: &text, count: Some(count), icon: None, color: view.palette().ink, chosen: here };
        let width = chip_width(ui, view, &shown);
        if x > rect.left() && x + width > rect.right() + 0.5 {
            (x, y) = (rect.left(), y + height + 12.0);
        }
        let place = Rect::from_min_size(pos2(x, y), vec2(width.min(rect.width()), height));
        if chip(ui, view, place, &format!("origin-{i}"), &shown) {
            action = Some(Action::Sources(SourcesAction::Origin(origin)));
        }
        x += width + 12.0;
    }
    (action, y + height)
}

/// A choice of an origin.
pub type Entry = (String, usize, Option<crate::session::Origin>);

/// “All” and the origins: word, count, and what is chosen.
pub fn entries(view: &View<'_>, groups: &[Group]) -> Vec<Entry> {
    let all = groups.iter().map(|group| group.figures.len()).sum();
    let rest = groups
        .iter()
        .map(|group| (name(view, group.place), group.figures.len(), Some(group.place.origin(view.content))));
    std::iter::once((view.word("filter-all"), all, None)).chain(rest).collect()
}
