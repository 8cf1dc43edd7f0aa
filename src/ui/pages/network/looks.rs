//! How everything on the diagram looks, on its way to where the choice wants it.

use std::collections::HashMap;

use egui::Ui;
use egui::emath::easing::cubic_in_out;

use super::net::Net;
use crate::content::{Line, Place, PlaceId};
use crate::figure::network::{Mark, Route};
use crate::figure::{Layer, Tag};
use crate::session::Motion;
use crate::ui::scene::Look;
use crate::ui::view::View;

/// Seconds in which lines dim and light up.
const DIM: f32 = 0.28;
/// The same where little may move.
const FADE: f32 = 0.12;
/// Seconds in which the chosen line draws itself along its length.
const DRAW: f32 = 1.1;
/// How much wider the chosen line is drawn.
const CHOSEN: f32 = 4.0;

/// How everything looks.
pub(super) struct Looks {
    lines: HashMap<String, Look>,
    /// Of places that no line stops at.
    apart: Look,
    /// The town that the drawing is about stays as it is, and the place that is chosen.
    plain: Vec<String>,
    /// Of the way that is asked for.
    route: Look,
    /// How bright each place is while a way is shown.
    places: Option<HashMap<String, f32>>,
    /// How bright the ways of lines are below the one that is asked for.
    ways: f32,
}

impl Looks {
    /// How everything looks now.
    pub fn new(ui: &Ui, view: &View<'_>, net: &Net<'_>) -> Self {
        let still = view.session.comfort.motion == Motion::Reduced;
        let dim = if still { FADE } else { DIM };
        let chosen = net.line().map(|line| line.id);
        let of = |line: &Line| {
            let id = ui.scope_id().with(("line", &line.key));
            let own = chosen == Some(line.id);
            let light = ui.ctx().animate_bool_with_time(id.with("light"), net.is_lit(line), dim);
            let wide = ui.ctx().animate_bool_with_time(id.with("wide"), own, dim);
            let since = DRAW * ui.ctx().animate_bool_with_time(id.with("drawn"), own, DRAW);
            let drawn = if own && !still { drawn(since) } else { 1.0 };
            (line.key.clone(), Look { light, wider: CHOSEN * wide, drawn })
        };
        let plain = ui.ctx().animate_bool_with_time(ui.scope_id().with("apart"), net.is_plain(), dim);
        let heart = net.diagram.plan.nodes.iter().find(|node| node.mark == Mark::Heart);
        let heart = heart.and_then(|node| net.network.places.get(node.place.index()));
        let route = Look { drawn: if still { 1.0 } else { way_drawn(ui, net) }, ..Look::PLAIN };
        let ways = ui.ctx().animate_bool_with_time(ui.scope_id().with("ways"), net.way().is_none(), dim);
        Self {
            route,
            places: net.way().map(|way| places(net, way)),
            ways,
            lines: net.network.lines.iter().map(of).collect(),
            apart: Look { light: plain, ..Look::PLAIN },
            plain: heart.into_iter().chain(net.place()).map(|place| place.key.clone()).collect(),
        }
    }

    /// A place is as bright as the brightest of its lines; of a way that is asked for, its own places alone are bright.
    pub fn of(&self, tag: &Tag, layer: Layer) -> Look {
        let of = |key: &String| self.lines.get(key).copied().unwrap_or(Look::PLAIN);
        match (tag, &self.places) {
            (Tag::Place(place, _), Some(places)) => {
                let light = places.get(place).copied().unwrap_or(0.0).max(self.ways);
                return Look { light, ..Look::PLAIN };
            }
            (Tag::Line(line), Some(_)) if layer == Layer::Line => {
                return Look { light: self.ways, ..of(line) };
            }
            _ => {}
        }
        match tag {
            Tag::Route => self.route,
            Tag::Line(line) => of(line),
            Tag::Place(place, _) if self.plain.contains(place) => Look::PLAIN,
            Tag::Place(_, lines) if lines.is_empty() => self.apart,
            Tag::Place(_, lines) => {
                let light = lines.iter().map(|line| of(line).light).fold(0.0, f32::max);
                Look { light, ..Look::PLAIN }
            }
        }
    }
}

/// The places that a way passes, and its ends.
fn places(net: &Net<'_>, way: Option<&Route>) -> HashMap<String, f32> {
    let ends = net.journey.iter().flat_map(|journey| [journey.from, journey.to]).flatten().map(|place| place.id);
    let ends: Vec<PlaceId> = ends.collect();
    let lit = |place: &&Place| ends.contains(&place.id) || way.is_some_and(|way| way.passes(place.id));
    net.network.places.iter().filter(lit).map(|place| (place.key.clone(), 1.0)).collect()
}

/// How far the way that is asked for is drawn along its length: it begins when another one is shown.
fn way_drawn(ui: &Ui, net: &Net<'_>) -> f32 {
    let id = ui.scope_id().with("way");
    let Some(Some(way)) = net.way() else {
        ui.data_mut(|data| data.remove::<(Route, f64)>(id));
        return 1.0;
    };
    let now = ui.input(|input| input.time);
    let begun = ui.data(|data| data.get_temp::<(Route, f64)>(id)).filter(|(shown, _)| shown == way).map(|(_, at)| at);
    let begun = begun.unwrap_or_else(|| {
        ui.data_mut(|data| data.insert_temp(id, (way.clone(), now)));
        now
    });
    let since = (now - begun) as f32;
    if since < DRAW {
        ui.ctx().request_repaint();
    }
    drawn(since)
}

/// How far a line is drawn along its length, so many seconds after it was chosen.
fn drawn(since: f32) -> f32 {
    cubic_in_out((since / DRAW).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_draws_itself_once_and_stays() {
        assert_eq!((drawn(0.0), drawn(DRAW), drawn(9.0)), (0.0, 1.0, 1.0));
        let steps: Vec<f32> = (0..=110).map(|hundredth| drawn(hundredth as f32 / 100.0)).collect();
        assert!(steps.is_sorted());
        assert!((drawn(DRAW / 2.0) - 0.5).abs() < 1e-3);
    }
}
