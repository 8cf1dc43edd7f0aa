//! The diagram on the page: painted, touched, and told to those who hear it.

use std::collections::HashMap;

use egui::accesskit::Role;
use egui::{Pos2, Rect, Sense, Ui, Vec2};

use super::net::Net;
use super::words::status_word;
use crate::content::Line;
use crate::figure::Tag;
use crate::figure::network::{Hit, Mark, PLACE_TARGET, list};
use crate::session::{Action, NetworkAction};
use crate::ui::pen::announce;
use crate::ui::scene::{Look, Placing, scene_ui};
use crate::ui::view::View;
use crate::ui::widgets::{focus_ring, touch};

/// Seconds in which lines dim and light up.
const DIM: f32 = 0.28;
/// How much wider the chosen line is drawn.
const CHOSEN: f32 = 4.0;

/// The diagram. Gives what was touched.
pub(super) fn diagram_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, placing: Placing) -> Option<Action> {
    let rect = Rect::from_min_size(placing.origin, net.diagram.scene.size * placing.scale);
    announce(ui, rect, &view.word("aria-diagram"), Role::Figure);
    let ground = ui.interact(rect, ui.scope_id().with("diagram"), Sense::CLICK);
    let looks = Looks::new(ui, net);
    scene_ui(ui, view, &net.diagram.scene, placing, &|tag| looks.of(tag));
    let mut hit = None;
    if ground.clicked() {
        let at = ground.interact_pointer_pos();
        hit = Some(at.and_then(|at| net.diagram.hit(placing.scene(at))));
    }
    let named = lines_ui(ui, view, net, placing).or(places_ui(ui, view, net, placing));
    if let Some((own, at)) = named {
        // A finger means what is nearest to it; the keyboard means what has the focus.
        hit = Some(at.map_or(Some(own), |at| net.diagram.hit(placing.scene(at))));
    }
    hit.map(|hit| Action::Network(action(net, hit)))
}

/// What a touch asks for: a line or a place, nothing where it is chosen already or nothing was hit.
fn action(net: &Net<'_>, hit: Option<Hit>) -> NetworkAction {
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

/// How everything looks, on its way to where the choice wants it.
struct Looks {
    lines: HashMap<String, Look>,
    /// Of places that no line stops at.
    apart: Look,
    /// The town that the drawing is about stays as it is.
    heart: Option<String>,
}

impl Looks {
    fn new(ui: &Ui, net: &Net<'_>) -> Self {
        let chosen = net.line().map(|line| line.id);
        let of = |line: &Line| {
            let id = ui.scope_id().with(("line", &line.key));
            let light = ui.ctx().animate_bool_with_time(id.with("light"), net.is_lit(line), DIM);
            let wide = ui.ctx().animate_bool_with_time(id.with("wide"), chosen == Some(line.id), DIM);
            (line.key.clone(), Look { light, wider: CHOSEN * wide })
        };
        let plain = ui.ctx().animate_bool_with_time(ui.scope_id().with("apart"), net.is_plain(), DIM);
        let heart = net.diagram.plan.nodes.iter().find(|node| node.mark == Mark::Heart);
        let heart = heart.and_then(|node| net.network.places.get(node.place.index()));
        Self {
            lines: net.network.lines.iter().map(of).collect(),
            apart: Look { light: plain, wider: 0.0 },
            heart: heart.map(|place| place.key.clone()),
        }
    }

    /// A place is as bright as the brightest of its lines.
    fn of(&self, tag: &Tag) -> Look {
        let of = |key: &String| self.lines.get(key).copied().unwrap_or(Look::PLAIN);
        match tag {
            Tag::Line(line) => of(line),
            Tag::Place(place, _) if self.heart.as_ref() == Some(place) => Look::PLAIN,
            Tag::Place(_, lines) if lines.is_empty() => self.apart,
            Tag::Place(_, lines) => {
                let light = lines.iter().map(|line| of(line).light).fold(0.0, f32::max);
                Look { light, wider: 0.0 }
            }
        }
    }
}

type Touched = (Hit, Option<Pos2>);

/// Every line and point with its status, at its badge or mark, for the keyboard and for screen readers.
fn lines_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, placing: Placing) -> Option<Touched> {
    let mut touched = None;
    let unknown = view.word("status-unknown");
    let entries = list(net.network, &net.survey, view.lang, &|status| match status {
        Some(_) => net.network.lines.first().map(|line| status_word(view, line, status)).unwrap_or_default(),
        None => unknown.clone(),
    });
    for entry in &entries {
        let Hit::Line(id) = entry.hit else { continue };
        let badge = net.diagram.plan.badges.iter().find(|badge| badge.line == id).map(|badge| badge.rect);
        let point = net.network.lines.get(id.index()).filter(|line| line.is_point());
        let mark = point.and_then(|line| net.diagram.plan.node(*line.stops.first()?)).map(|node| node.rect());
        let Some(rect) = badge.or(mark) else { continue };
        let rect = placing.canvas_rect(rect);
        let chosen = net.choice.line.as_deref() == Some(entry.key.as_str());
        let state = touch(ui, rect, ("line", &entry.key), &entry.text, Role::Button, Some(chosen));
        focus_ring(ui, view, rect, &state);
        if state.chosen {
            touched = Some((entry.hit, state.response.interact_pointer_pos()));
        }
    }
    touched
}

/// Every stop, for the keyboard and for screen readers.
fn places_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, placing: Placing) -> Option<Touched> {
    let mut touched = None;
    for node in &net.diagram.plan.nodes {
        let Some(place) = net.network.places.get(node.place.index()) else { continue };
        if net.network.lines.iter().any(|line| line.is_point() && line.stops.contains(&place.id)) {
            continue;
        }
        let side = (PLACE_TARGET * placing.scale).min(2.0 * node.reach() + 20.0);
        let rect = Rect::from_center_size(placing.canvas(node.center), Vec2::splat(side));
        let chosen = net.choice.place.as_deref() == Some(place.key.as_str());
        let state = touch(ui, rect, ("place", &place.key), view.tr(&place.name), Role::Button, Some(chosen));
        focus_ring(ui, view, rect, &state);
        if state.chosen {
            touched = Some((Hit::Place(place.id), state.response.interact_pointer_pos()));
        }
    }
    touched
}
