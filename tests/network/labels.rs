//! Words on the drawing touch nothing: measured on the plan, in both languages and layouts and all sizes of text.

use emath::{Pos2, Rect, pos2, vec2};
use kaizhou::content::{LineId, Network, Orientation, PlaceId};
use kaizhou::figure::network::{Diagram, Way};

use super::{all_diagrams, content};

/// Least clear space between words and anything else, px.
const CLEAR: f32 = 4.0;
/// Least space between two names side by side, at the common size of text, px: nearer they are read as one.
const SIDE_BY_SIDE: f32 = 16.0;

/// Words on the drawing.
struct Words {
    text: String,
    rect: Rect,
    owner: Owner,
}

/// What words belong to.
#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Place(PlaceId),
    Line(LineId),
    Water,
}

fn words(network: &Network, diagram: &Diagram) -> Vec<Words> {
    let plan = &diagram.plan;
    let labels = plan.labels.iter().map(|label| Words {
        text: network.places[label.place.index()].key.clone(),
        rect: label.rect,
        owner: Owner::Place(label.place),
    });
    let badges = plan.badges.iter().map(|badge| Words {
        text: format!("the badge {}", badge.text),
        rect: badge.rect,
        owner: Owner::Line(badge.line),
    });
    let names = plan.names.iter().map(|name| Words {
        text: format!("the name {}", name.text),
        rect: name.rect,
        owner: Owner::Water,
    });
    labels.chain(badges).chain(names).collect()
}

/// Goes through all words of all diagrams and gathers what is wrong with them.
#[track_caller]
fn examine(judge: impl Fn(&Network, &Diagram, &[Words], usize) -> Vec<String>) {
    let content = content();
    let mut faults = Vec::new();
    for (name, diagram) in all_diagrams() {
        let all = words(&content.network, diagram);
        for i in 0..all.len() {
            let found = judge(&content.network, diagram, &all, i);
            faults.extend(found.into_iter().map(|fault| format!("{name}: {} {fault}", all[i].text)));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// The drawing is not made for names half as large again and more: some are then left out, the least first. They stand
/// in the list, and on the drawing at a closer look.
#[test]
fn every_name_finds_a_place() {
    let content = content();
    let mut faults = Vec::new();
    for (name, diagram) in all_diagrams() {
        let layout = content.network.layout(diagram.request.orientation);
        let plan = &diagram.plan;
        let left_out = layout.places.keys().filter(|place| plan.labels.iter().all(|label| label.place != **place));
        let mut missing: Vec<String> = left_out.map(|place| content[*place].key.clone()).collect();
        let unnamed = layout.badges.keys().filter(|line| plan.badges.iter().all(|badge| badge.line != **line));
        missing.extend(unnamed.map(|line| format!("badge {}", content.network.lines[line.index()].key)));
        missing.extend((plan.names.len()..layout.water.len()).map(|_| "a name of water".to_owned()));
        let most = match (diagram.request.orientation, diagram.request.text_percent) {
            (_, ..=125) => 0,
            (_, ..=150) => 5,
            _ => 17,
        };
        if missing.len() > most {
            faults.push(format!("{name}: {}", missing.join(", ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_keep_clear_of_each_other() {
    examine(|_, diagram, all, i| {
        let scale = f32::from(diagram.request.text_percent) / 100.0;
        let near = |other: &Words| {
            let (a, b) = (all[i].rect, other.rect);
            let gap = gap(a, b);
            let one_row = a.y_range().intersects(b.y_range());
            let both_names = matches!((all[i].owner, other.owner), (Owner::Place(_), Owner::Place(_)));
            let least = if one_row && both_names { SIDE_BY_SIDE * scale.min(1.25) } else { CLEAR };
            (gap < least).then(|| format!("is {gap:.1} px from {}", other.text))
        };
        all[i + 1..].iter().filter_map(near).collect()
    });
}

#[test]
fn words_keep_clear_of_marks() {
    examine(|network, diagram, all, i| {
        let near = |node: &kaizhou::figure::network::Node| {
            let gap = gap(all[i].rect, node.rect());
            (gap < CLEAR).then(|| format!("is {gap:.1} px from the mark of {}", network.places[node.place.index()].key))
        };
        diagram.plan.nodes.iter().filter_map(near).collect()
    });
}

/// Near another place's mark a name would be taken for that place's.
#[test]
fn a_name_stands_nearest_to_its_own_mark() {
    examine(|network, diagram, all, i| {
        let Owner::Place(place) = all[i].owner else { return Vec::new() };
        let plan = &diagram.plan;
        // What is between them counts, and a little how far the name's middle is away.
        let name = all[i].rect;
        let away =
            |node: &kaizhou::figure::network::Node| gap(name, node.rect()) + 0.15 * name.center().distance(node.center);
        let own = plan.node(place).map_or(f32::INFINITY, away);
        let near = plan.nodes.iter().filter(|node| node.place != place && away(node) < own + 3.0);
        near.map(|node| format!("is nearer to {}", network.places[node.place.index()].key)).collect()
    });
}

#[test]
fn words_keep_clear_of_lines() {
    examine(|network, diagram, all, i| {
        let near = |way: &Way| {
            let own = all[i].owner == Owner::Line(way.line);
            let gap = gap_to_way(all[i].rect, way);
            (!own && gap < CLEAR).then(|| format!("is {gap:.1} px from {}", network.lines[way.line.index()].key))
        };
        diagram.plan.ways.iter().filter_map(near).collect()
    });
}

/// The status of a line is read from its pattern: enough of it looks out beside its name.
#[test]
fn a_badge_leaves_enough_of_its_leg_to_be_read() {
    /// Least length that looks out in all, px: a dash and a gap of what is being built.
    const LOOKS_OUT: f32 = 34.0;
    let content = content();
    let mut faults = Vec::new();
    for (name, diagram) in all_diagrams().iter().filter(|(_, diagram)| diagram.request.text_percent <= 125) {
        for badge in &diagram.plan.badges {
            let ways = diagram.plan.ways.iter().filter(|way| way.line == badge.line);
            let stretches = ways.flat_map(|way| &way.stretches);
            let stretch = stretches.min_by(|a, b| {
                let away =
                    |curve: &[Pos2]| gap_to_line(Rect::from_center_size(badge.rect.center(), vec2(1.0, 1.0)), curve);
                away(&a.curve).total_cmp(&away(&b.curve))
            });
            let curve = &stretch.expect("a line with a badge has stretches").curve;
            let seen = |at: &Pos2| {
                !badge.rect.contains(*at) && diagram.plan.nodes.iter().all(|node| !node.rect().contains(*at))
            };
            let steps = curve.windows(2).flat_map(|leg| {
                let length = leg[0].distance(leg[1]);
                (0..length as usize).map(move |at| leg[0].lerp(leg[1], at as f32 / length))
            });
            let out = steps.filter(seen).count() as f32;
            if out < LOOKS_OUT {
                faults.push(format!(
                    "{name}: {} leaves {out} px of its line",
                    content.network.lines[badge.line.index()].key
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_of_waters_lie_across_no_shore() {
    examine(|network, diagram, all, i| {
        if all[i].owner != Owner::Water {
            return Vec::new();
        }
        let shores = diagram.plan.shores().zip(&network.layout(diagram.request.orientation).water);
        let near = shores.filter_map(|((points, half), water)| {
            let gap = gap_to_line(all[i].rect, points) - half;
            (gap < CLEAR).then(|| format!("is {gap:.1} px from the shore of {}", water.name.en))
        });
        near.collect()
    });
}

/// The drawing has room for names a quarter larger than designed; larger ones may have to lie on a river.
#[test]
fn names_and_badges_lie_on_no_water() {
    examine(|network, diagram, all, i| {
        if all[i].owner == Owner::Water || diagram.request.text_percent > 125 {
            return Vec::new();
        }
        let shores = diagram.plan.shores().zip(&network.layout(diagram.request.orientation).water);
        let wet = shores.filter(|((points, half), _)| gap_to_line(all[i].rect, points) < *half);
        wet.map(|(_, water)| format!("lies on {}", water.name.en)).collect()
    });
}

#[test]
fn words_stay_inside_and_leave_the_corners_free() {
    examine(|network, diagram, all, i| {
        let layout = network.layout(diagram.request.orientation);
        let inside = rect(layout.inside).expand(0.5);
        let mut faults = Vec::new();
        if !inside.contains_rect(all[i].rect) {
            faults.push(format!("at {:?} leaves {inside:?}", all[i].rect));
        }
        let free = layout.free.iter().filter(|free| rect(**free).shrink(0.5).intersects(all[i].rect));
        faults.extend(free.map(|free| format!("lies in the corner {free:?}, which is kept free")));
        faults
    });
}

#[test]
fn lines_and_marks_stay_inside_and_leave_the_corners_free() {
    let content = content();
    for (name, diagram) in all_diagrams() {
        let layout = content.network.layout(diagram.request.orientation);
        let inside = rect(layout.inside).expand(0.5);
        for node in &diagram.plan.nodes {
            let place = &content.network.places[node.place.index()].key;
            assert!(inside.contains(node.center), "{name}: {place} lies outside");
            assert!(layout.free.iter().all(|free| !rect(*free).intersects(node.rect())), "{name}: {place}");
        }
        for free in &layout.free {
            let meets = |way: &&Way| gap_to_way(rect(*free), way) <= 0.0;
            assert!(!diagram.plan.ways.iter().any(|way| meets(&way)), "{name}: a line runs through {free:?}");
        }
    }
}

#[test]
fn a_nudge_in_the_data_overrides_the_search() {
    let mut content = content();
    let request = all_diagrams()[0].1.request;
    let label = |content: &kaizhou::content::Content| {
        let diagram = super::diagram(content, request);
        let label = diagram.plan.labels.iter().find(|label| content[label.place].key == "fankuai").cloned();
        label.expect("the place has a label")
    };
    let found = label(&content);
    let layout = if request.orientation == Orientation::Landscape {
        &mut content.network.landscape
    } else {
        &mut content.network.portrait
    };
    layout.nudges.insert(found.place, [400, 300]);
    let nudged = label(&content);
    layout_moved(found.rect.min, nudged.rect.min);
}

/// Far from where the search would have put it.
#[track_caller]
fn layout_moved(before: Pos2, after: Pos2) {
    assert!(before.distance(after) > 400.0, "{before:?} {after:?}");
}

fn rect([left, top, right, bottom]: [i32; 4]) -> Rect {
    Rect::from_min_max(pos2(left as f32, top as f32), pos2(right as f32, bottom as f32))
}

fn gap(a: Rect, b: Rect) -> f32 {
    let x = (b.left() - a.right()).max(a.left() - b.right()).max(0.0);
    let y = (b.top() - a.bottom()).max(a.top() - b.bottom()).max(0.0);
    x.hypot(y)
}

/// The gap between a rectangle and a line's ink at its widest.
fn gap_to_way(rect: Rect, way: &Way) -> f32 {
    let half = if way.mode == kaizhou::content::Mode::Rail { 7.0 } else { 6.0 };
    way.stretches.iter().map(|stretch| gap_to_line(rect, &stretch.curve) - half).fold(f32::INFINITY, f32::min)
}

/// The gap between a rectangle and a polyline, found by walking along it.
fn gap_to_line(rect: Rect, points: &[Pos2]) -> f32 {
    let mut least = f32::INFINITY;
    for leg in points.windows(2) {
        // A long leg that is far away needs no walking.
        if gap(rect, Rect::from_two_pos(leg[0], leg[1])) > 60.0 {
            continue;
        }
        let steps = (leg[0].distance(leg[1]) / 2.0).ceil().max(1.0) as usize;
        for step in 0..=steps {
            let at = leg[0] + (leg[1] - leg[0]) * (step as f32 / steps as f32);
            least = least.min(gap(rect, Rect::from_center_size(at, vec2(0.0, 0.0))));
        }
    }
    least
}
