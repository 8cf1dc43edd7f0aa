//! Things that are one stop of the keyboard together: Tab comes to one of them and goes on after it, arrows go from one to
//! the next, Home and End to the ends of their row.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use egui::accesskit::Role;
use egui::{AsIdSalt, Context, Event, FocusDirection, Id, Key, Modifiers, Rect, Ui};

use super::touch::{Reach, Touch, touch_at, touch_id};

/// A group while it is shown.
pub struct Group {
    id: Id,
    /// What Tab comes to; the first that is shown where there is none.
    here: Option<Id>,
    /// Whether the keyboard is in the group.
    entered: bool,
    shown: RefCell<Vec<(Id, Rect)>>,
    chosen: Cell<Option<Id>>,
}

/// What is known of a group from the last frame.
#[derive(Clone, Default)]
struct Known {
    here: Option<Id>,
    items: Vec<(Id, Rect)>,
}

impl Known {
    fn holds(&self, id: Id) -> bool {
        self.items.iter().any(|(item, _)| *item == id)
    }
}

/// All groups of the last frame and of this one.
type AllKnown = HashMap<Id, Known>;

fn known_id() -> Id {
    Id::unique("the groups that are one stop of the keyboard")
}

impl Group {
    /// Begins a group; its salt is its own among all that is shown.
    #[must_use]
    pub fn new(ctx: &Context, salt: impl AsIdSalt) -> Self {
        let id = Id::unique("group").with(salt);
        let focused = ctx.memory(|memory| memory.focused());
        // Looked at where it lies: a drawing's group has hundreds of places.
        let (here, entered) = ctx.data_mut(|data| {
            let Some(known) = data.get_temp_mut_or_default::<AllKnown>(known_id()).get(&id) else {
                return (None, false);
            };
            let entered = focused.is_some_and(|focused| known.holds(focused));
            (if entered { focused } else { known.here.filter(|here| known.holds(*here)) }, entered)
        });
        Self { id, here, entered, shown: RefCell::default(), chosen: Cell::default() }
    }

    /// Whether the keyboard is in it.
    #[must_use]
    pub fn is_entered(&self) -> bool {
        self.entered
    }

    /// One of the group: answers to touch as [`touch`](super::touch()) does.
    pub fn touch(
        &self,
        ui: &Ui,
        rect: Rect,
        key: impl AsIdSalt,
        name: &str,
        role: Role,
        selected: Option<bool>,
    ) -> Touch {
        let id = touch_id(ui, key);
        let first = self.shown.borrow().is_empty();
        self.shown.borrow_mut().push((id, rect));
        if selected == Some(true) {
            self.chosen.set(Some(id));
        }
        let reach = if self.here == Some(id) || (self.here.is_none() && first) { Reach::Tab } else { Reach::Arrows };
        touch_at(ui, rect, id, name, role, selected, reach)
    }

    /// Ends the group. While the keyboard is elsewhere, it will come to the one that is chosen.
    pub fn end(self, ctx: &Context) {
        let here = if self.entered { self.here } else { self.chosen.get().or(self.here) };
        let known = Known { here, items: self.shown.into_inner() };
        ctx.data_mut(|data| data.get_temp_mut_or_default::<AllKnown>(known_id()).insert(self.id, known));
    }
}

/// Lets arrows, Home and End go from one to the next where the keyboard is in a group. Once a frame, before anything else
/// listens to these keys.
pub fn arrows(ctx: &Context) {
    let Some(focused) = ctx.memory(|memory| memory.focused()) else { return };
    let within = ctx.data_mut(|data| {
        let all = data.get_temp_mut_or_default::<AllKnown>(known_id());
        all.values().find(|known| known.holds(focused)).cloned()
    });
    let Some(known) = within else { return };
    let mut here = focused;
    let mut struck = false;
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event else { return true };
            let Some(way) = Way::of(*key) else { return true };
            struck = true;
            here = next(&known.items, here, way).unwrap_or(here);
            false
        });
    });
    if struck {
        ctx.memory_mut(|memory| {
            memory.request_focus(here);
            // The arrow has done its work: egui is not to look for what lies that way from here.
            memory.move_focus(FocusDirection::None);
        });
    }
}

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Left,
    Right,
    Up,
    Down,
    Start,
    End,
}

impl Way {
    fn of(key: Key) -> Option<Self> {
        match key {
            Key::ArrowLeft => Some(Self::Left),
            Key::ArrowRight => Some(Self::Right),
            Key::ArrowUp => Some(Self::Up),
            Key::ArrowDown => Some(Self::Down),
            Key::Home => Some(Self::Start),
            Key::End => Some(Self::End),
            _ => None,
        }
    }
}

/// What lies that way from an item: what is nearest, and rather straight ahead than aside.
fn next(items: &[(Id, Rect)], from: Id, way: Way) -> Option<Id> {
    let own = items.iter().find(|(id, _)| *id == from)?.1;
    match way {
        Way::Start | Way::End => return end_of_row(items, own, way),
        Way::Left | Way::Right | Way::Up | Way::Down => {}
    }
    let ahead = |rect: Rect| match way {
        Way::Left => own.center().x - rect.center().x,
        Way::Right => rect.center().x - own.center().x,
        Way::Up => own.center().y - rect.center().y,
        _ => rect.center().y - own.center().y,
    };
    let across = |rect: Rect| match way {
        Way::Left | Way::Right => (own.y_range(), rect.y_range()),
        _ => (own.x_range(), rect.x_range()),
    };
    // What it costs to go there; none where it does not lie that way.
    let cost = |rect: Rect| {
        let (a, b) = across(rect);
        let (ahead, aside) = (ahead(rect), (a.center() - b.center()).abs());
        let in_line = a.intersection(b).span() > 0.0;
        // What overlaps the way that one goes does not lie ahead, nor does what lies rather aside.
        let that_way = ahead > 1.0 && !is_beside(own, rect, way) && (in_line || aside <= STEEP * ahead);
        that_way.then_some(ahead + if in_line { SLANT } else { ASIDE } * aside)
    };
    let others = items.iter().filter(|(id, _)| *id != from);
    let priced = others.filter_map(|(id, rect)| Some((*id, cost(*rect)?)));
    priced.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(id, _)| id)
}

/// How far aside something may lie that does not stand in line, as a share of how far it lies ahead.
const STEEP: f32 = 0.8;
/// How much a step aside costs beside one ahead, to what stands in line at least in part.
const SLANT: f32 = 0.3;
/// The same to what does not.
const ASIDE: f32 = 2.0;

/// Whether something stands beside an item for one who goes this way: in the same row for up and down.
fn is_beside(own: Rect, rect: Rect, way: Way) -> bool {
    let (a, b) = match way {
        Way::Up | Way::Down => (own.y_range(), rect.y_range()),
        _ => (own.x_range(), rect.x_range()),
    };
    a.intersection(b).span() > 0.5 * a.span().min(b.span())
}

/// The first or the last of an item's row; of all where it stands alone in it.
fn end_of_row(items: &[(Id, Rect)], own: Rect, way: Way) -> Option<Id> {
    let row: Vec<&(Id, Rect)> = items.iter().filter(|(_, rect)| is_beside(own, *rect, Way::Up)).collect();
    if row.len() < 2 {
        let end = if way == Way::Start { items.first() } else { items.last() };
        return end.map(|(id, _)| *id);
    }
    let left = |item: &&(Id, Rect)| item.1.left();
    let by_left = |a: &&(Id, Rect), b: &&(Id, Rect)| left(a).total_cmp(&left(b));
    let end = if way == Way::Start { row.into_iter().min_by(by_left) } else { row.into_iter().max_by(by_left) };
    end.map(|(id, _)| *id)
}

#[cfg(test)]
mod tests {
    use egui::{Id, Rect, pos2, vec2};

    use super::{Way, next};

    fn key(row: usize, column: usize) -> Id {
        Id::unique((row, column))
    }

    /// A pad as typewriters have it: each row is set in by a share of a key.
    fn pad() -> Vec<(Id, Rect)> {
        let rows = [(10, 0.0), (10, 0.0), (9, 30.0), (9, 30.0)];
        let all = rows.iter().enumerate().flat_map(|(row, (count, left))| {
            (0..*count).map(move |column| {
                let at = pos2(left + 60.0 * column as f32, 60.0 * row as f32);
                (key(row, column), Rect::from_min_size(at, vec2(50.0, 50.0)))
            })
        });
        all.collect()
    }

    #[test]
    fn arrows_go_to_the_neighbour_and_stop_at_the_edge() {
        let pad = pad();
        assert_eq!(next(&pad, key(0, 0), Way::Right), Some(key(0, 1)));
        assert_eq!(next(&pad, key(1, 4), Way::Left), Some(key(1, 3)));
        assert_eq!(next(&pad, key(1, 0), Way::Right), Some(key(1, 1)));
        assert_eq!(next(&pad, key(0, 4), Way::Down), Some(key(1, 4)));
        assert_eq!(next(&pad, key(3, 4), Way::Up), Some(key(2, 4)));
        assert_eq!(next(&pad, key(1, 9), Way::Down), Some(key(2, 8)));
        assert_eq!(next(&pad, key(0, 9), Way::Right), None);
        assert_eq!(next(&pad, key(2, 0), Way::Left), None);
        assert_eq!(next(&pad, key(0, 3), Way::Up), None);
    }

    #[test]
    fn home_and_end_go_to_the_ends_of_the_row() {
        let pad = pad();
        assert_eq!(next(&pad, key(2, 4), Way::Start), Some(key(2, 0)));
        assert_eq!(next(&pad, key(1, 4), Way::End), Some(key(1, 9)));
        let column: Vec<_> = pad.into_iter().filter(|(id, _)| (0..4).any(|row| *id == key(row, 0))).collect();
        assert_eq!(next(&column, key(1, 0), Way::End), Some(key(3, 0)));
    }
}
