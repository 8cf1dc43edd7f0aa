//! The diagram on the page: painted, touched, and told to those who hear it.

use egui::accesskit::{self, Role};
use egui::{Key, Modifiers, Pos2, Rect, Response, Sense, Ui, UiBuilder, Vec2};

use super::canvas::Canvas;
use super::gestures;
use super::looks::Looks;
use super::net::Net;
use super::words::status_word;
use crate::figure::network::{Hit, PLACE_TARGET, list};
use crate::session::{Action, JourneyAction, NetworkAction};
use crate::ui::pen::{announce, within};
use crate::ui::scene::scenes_ui;
use crate::ui::view::View;
use crate::ui::widgets::{Group, Touch, focus_ring, touch};

/// The diagram in its window. Gives what was asked for.
pub(super) fn diagram_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, canvas: &Canvas) -> Option<Action> {
    announce(ui, canvas.room, &view.word("aria-diagram"), Role::Figure);
    let mut window = ui.new_child(UiBuilder::new().id_salt("diagram").max_rect(canvas.room));
    window.set_clip_rect(canvas.room.intersect(ui.clip_rect()));
    let ground = window.interact(canvas.room, window.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
    let looks = Looks::new(&window, view, net);
    paint_ui(&window, view, net, canvas, &looks);
    let mut told = Told { canvas, hit: None, focused: None };
    lines_ui(&mut window, view, net, &mut told);
    places_ui(&window, view, net, &mut told);
    let hit = told.hit(net, &ground);
    let moved = gestures::keys(&window, canvas).or_else(|| gestures::pointer(&window, canvas, &ground));
    let asked = hit.map(|hit| action(net, hit)).or_else(|| neighbour(&window, net));
    let sight = told.focused.and_then(|part| canvas.shown(part));
    asked.or(moved.or(sight.map(Some)).map(NetworkAction::Look)).map(Action::Network)
}

/// A drawing that stands in a page that scrolls: it is touched as elsewhere, but not looked at closer. Its lines are told
/// below it; its places are told here. Gives what was asked for, and the part of the drawing that the focus went to.
pub(super) fn standing_ui(
    ui: &Ui,
    view: &View<'_>,
    net: &Net<'_>,
    canvas: &Canvas,
    looks: &Looks,
) -> (Option<NetworkAction>, Option<Rect>) {
    announce(ui, canvas.room, &view.word("aria-diagram"), Role::Figure);
    let ground = ui.interact(canvas.room, ui.scope_id().with("ground of the drawing"), Sense::CLICK);
    paint_ui(ui, view, net, canvas, looks);
    let mut told = Told { canvas, hit: None, focused: None };
    places_ui(ui, view, net, &mut told);
    let asked = told.hit(net, &ground).map(|hit| action(net, hit)).or_else(|| neighbour(ui, net));
    (asked, told.focused)
}

fn paint_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, canvas: &Canvas, looks: &Looks) {
    let mut scenes = vec![&net.diagram.scene];
    scenes.extend(net.journey.as_ref().map(|journey| &journey.trace));
    scenes_ui(ui, view, &scenes, canvas.placing, canvas.room, &|tag, layer| looks.of(tag, layer));
}

/// The line before or after the one chosen, where Ctrl and the arrow keys ask for it.
fn neighbour(ui: &Ui, net: &Net<'_>) -> Option<NetworkAction> {
    if !ui.is_enabled() {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    let count = net.network.lines.len();
    let next = match (pressed(Key::ArrowUp), pressed(Key::ArrowDown), net.line()) {
        (true, _, Some(line)) => line.id.index() + count - 1,
        (true, _, None) => count.checked_sub(1)?,
        (_, true, Some(line)) => line.id.index() + 1,
        (_, true, None) => 0,
        _ => return None,
    };
    Some(NetworkAction::Line(Some(net.network.lines.get(next.checked_rem(count)?)?.key.clone())))
}

/// What a touch asks for: a line or a place, nothing where it is chosen already or nothing was hit.
fn action(net: &Net<'_>, hit: Option<Hit>) -> NetworkAction {
    if let (Some(_), Some(Hit::Place(id))) = (&net.journey, hit)
        && let Some(place) = net.network.places.get(id.index())
    {
        // A way is asked for: the place that is touched is an end of it.
        return NetworkAction::Journey(JourneyAction::Take(place.key.clone()));
    }
    let chosen = |key: &str, now: &Option<String>| (now.as_deref() != Some(key)).then(|| key.to_owned());
    match hit {
        None => NetworkAction::Line(None),
        Some(Hit::Line(id)) => match net.network.lines.get(id.index()) {
            Some(line) => NetworkAction::Line(chosen(&line.key, &net.choice.line)),
            None => NetworkAction::Line(None),
        },
        Some(Hit::Place(id)) => {
            let Some(place) = net.network.places.get(id.index()) else { return NetworkAction::Line(None) };
            // The port and the airport are lines of one place: what is told of them is told of the line.
            match net.network.lines.iter().find(|line| line.is_point() && line.stops.contains(&id)) {
                Some(line) => NetworkAction::Line(chosen(&line.key, &net.choice.line)),
                None => NetworkAction::Place(chosen(&place.key, &net.choice.place)),
            }
        }
    }
}

/// What came of the parts of the diagram that have a name.
struct Told<'a> {
    canvas: &'a Canvas,
    /// What was touched, and where, if it was a finger.
    hit: Option<(Hit, Option<Pos2>)>,
    /// The part that the focus went to.
    focused: Option<Rect>,
}

impl Told<'_> {
    fn take(&mut self, hit: Hit, state: &Touch, part: Rect) {
        if state.chosen {
            self.hit = Some((hit, state.response.interact_pointer_pos()));
        }
        if state.response.gained_focus() {
            self.focused = Some(part);
        }
    }

    /// What was touched, if anything: a finger means what is nearest to it, or nothing; the keyboard means what has the focus.
    fn hit(&self, net: &Net<'_>, ground: &Response) -> Option<Option<Hit>> {
        let nearest = |at: Pos2| net.diagram.hit(self.canvas.placing.scene(at));
        match self.hit {
            Some((own, at)) => Some(at.map_or(Some(own), nearest)),
            None => ground.clicked().then(|| ground.interact_pointer_pos().and_then(nearest)),
        }
    }
}

/// The network as a list: every line and point with its stops and statuses, at its badge or mark, for the keyboard and for
/// screen readers.
fn lines_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, told: &mut Told<'_>) {
    let entries = list(net.network, &net.survey, view.lang, &|line, status| status_word(view, line, status));
    let mut all = with_role(ui, "lines", Role::List, Some(&view.word("aria-lines")));
    for entry in &entries {
        let Hit::Line(id) = entry.hit else { continue };
        let plan = &net.diagram.plan;
        let badge = plan.badges.iter().find(|badge| badge.line == id).map(|badge| badge.rect);
        let first = net.network.lines.get(id.index()).and_then(|line| line.stops.first());
        // A point has no badge, and a badge may have found no place: then it is where the line begins.
        let mark = first.and_then(|stop| plan.node(*stop)).map(|node| node.rect());
        let Some(part) = badge.or(mark) else { continue };
        let rect = told.canvas.placing.canvas_rect(part);
        let chosen = net.choice.line.as_deref() == Some(entry.key.as_str());
        let item = with_role(&mut all, &entry.key, Role::ListItem, None);
        let state = touch(&item, rect, ("line", &entry.key), &entry.text, Role::Button, Some(chosen));
        focus_ring(&item, view, rect, &state);
        told.take(entry.hit, &state, part);
    }
}

/// A part of the tree that screen readers walk, with a role, and a name where what is in it does not say it.
fn with_role(ui: &mut Ui, salt: &str, role: Role, name: Option<&str>) -> Ui {
    let rect = ui.max_rect();
    let child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect));
    ui.ctx().accesskit_node_builder(child.unique_id(), |node| {
        let [x0, y0, x1, y1] = [rect.left(), rect.top(), rect.right(), rect.bottom()].map(f64::from);
        node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
        node.set_role(role);
        if let Some(name) = name {
            node.set_label(name);
        }
    });
    child
}

/// Every stop, for the keyboard, which comes to all of them at once, and for screen readers.
fn places_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, told: &mut Told<'_>) {
    let points: Vec<_> = net.network.lines.iter().filter(|line| line.is_point()).flat_map(|line| &line.stops).collect();
    let all = within(ui, "places", told.canvas.room, Role::Group, &view.word("aria-places"));
    let group = Group::new(ui.ctx(), "places");
    for node in &net.diagram.plan.nodes {
        let Some(place) = net.network.places.get(node.place.index()).filter(|place| !points.contains(&&place.id))
        else {
            continue;
        };
        let placing = told.canvas.placing;
        let side = placing.scale * PLACE_TARGET.min(2.0 * node.reach() + 24.0);
        let rect = Rect::from_center_size(placing.canvas(node.center), Vec2::splat(side));
        let end = net.journey.as_ref().is_some_and(|j| [j.from, j.to].into_iter().flatten().any(|p| p.id == place.id));
        let chosen = end || net.choice.place.as_deref() == Some(place.key.as_str());
        let state = group.touch(&all, rect, ("place", &place.key), view.tr(&place.name), Role::Button, Some(chosen));
        focus_ring(ui, view, rect, &state);
        told.take(Hit::Place(place.id), &state, node.rect());
    }
    group.end(ui.ctx());
}
