//! Where everything stands: at eight directions, on the drawing, touching nothing.

use emath::{Pos2, Rect, pos2, vec2};
use kaizhou::content::Mode;
use kaizhou::figure::network::{Plan, Way};
use kaizhou::figure::{Paint, Shape};
use kaizhou::theme::{Theme, contrast};

use super::{ORIENTATIONS, all_diagrams, content};

/// Least clear space between a label and anything else, px.
const CLEAR: f32 = 4.0;

#[test]
fn every_stop_has_a_place_in_both_layouts() {
    let content = content();
    let network = &content.network;
    for orientation in ORIENTATIONS {
        let layout = network.layout(orientation);
        for line in &network.lines {
            for stop in &line.stops {
                let name = &network.places[stop.index()].key;
                assert!(layout.places.contains_key(stop), "{orientation:?} lacks {name}, a stop of {}", line.key);
            }
            assert!(
                line.is_point() || layout.badges.contains_key(&line.id),
                "{orientation:?} has no badge for {}",
                line.key
            );
        }
    }
}

#[test]
fn lines_run_at_multiples_of_45_degrees() {
    let content = content();
    for (name, diagram) in all_diagrams(&content) {
        for way in &diagram.plan.ways {
            for stretch in &way.stretches {
                for leg in stretch.corners.windows(2) {
                    let step = leg[1] - leg[0];
                    let askew = step.x.abs().min(step.y.abs()).min((step.x.abs() - step.y.abs()).abs());
                    assert!(askew < 0.5, "{name}: {} runs askew {leg:?}", content.network.lines[way.line.index()].key);
                }
            }
        }
    }
}

#[test]
fn labels_touch_nothing() {
    let content = content();
    let mut faults = Vec::new();
    for (name, diagram) in all_diagrams(&content) {
        let plan = &diagram.plan;
        for (i, label) in plan.labels.iter().enumerate() {
            let place = &content.network.places[label.place.index()].key;
            let mut near = |what: String, gap: f32| {
                if gap < CLEAR {
                    faults.push(format!("{name}: the label of {place} is {gap:.1} px from {what}"));
                }
            };
            for other in &plan.labels[i + 1..] {
                near(
                    format!("that of {}", content.network.places[other.place.index()].key),
                    gap(label.rect, other.rect),
                );
            }
            for node in &plan.nodes {
                near(
                    format!("the mark of {}", content.network.places[node.place.index()].key),
                    gap(label.rect, node.rect()),
                );
            }
            for badge in &plan.badges {
                near(format!("the badge {}", badge.text), gap(label.rect, badge.rect));
            }
            for water in &plan.names {
                near(format!("the name {}", water.text), gap(label.rect, water.rect));
            }
            for way in &plan.ways {
                near(content.network.lines[way.line.index()].key.clone(), gap_to_way(label.rect, way));
            }
            let sheet = Rect::from_min_size(Pos2::ZERO, plan.size);
            if !sheet.contains_rect(label.rect) {
                faults.push(format!("{name}: the label of {place} leaves the drawing"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn badges_and_names_of_waters_touch_nothing_but_their_line() {
    let content = content();
    let mut faults = Vec::new();
    for (name, diagram) in all_diagrams(&content) {
        let plan = &diagram.plan;
        let mut boxes: Vec<(String, Rect)> = plan.badges.iter().map(|b| (b.text.clone(), b.rect)).collect();
        boxes.extend(plan.names.iter().map(|n| (n.text.clone(), n.rect)));
        for (i, (text, rect)) in boxes.iter().enumerate() {
            for (other, there) in &boxes[i + 1..] {
                if gap(*rect, *there) < CLEAR {
                    faults.push(format!("{name}: {text} is {:.1} px from {other}", gap(*rect, *there)));
                }
            }
            for node in plan.nodes.iter().filter(|node| gap(*rect, node.rect()) < CLEAR) {
                let place = &content.network.places[node.place.index()].key;
                faults.push(format!("{name}: {text} is {:.1} px from {place}", gap(*rect, node.rect())));
            }
            let own = plan.badges.get(i).map(|badge| badge.line);
            for way in plan.ways.iter().filter(|way| Some(way.line) != own && gap_to_way(*rect, way) < CLEAR) {
                let line = &content.network.lines[way.line.index()].key;
                faults.push(format!("{name}: {text} is {:.1} px from {line}", gap_to_way(*rect, way)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn badges_lie_on_their_lines() {
    let content = content();
    for (name, diagram) in all_diagrams(&content) {
        for badge in &diagram.plan.badges {
            let way = diagram.plan.ways.iter().find(|way| way.line == badge.line).expect("badges belong to lines");
            let off = way
                .stretches
                .iter()
                .flat_map(|stretch| stretch.curve.windows(2))
                .map(|leg| to_leg(badge.rect.center(), leg[0], leg[1]))
                .fold(f32::INFINITY, f32::min);
            assert!(off < 8.0, "{name}: the badge {} lies {off:.1} px beside its line", badge.text);
        }
    }
}

#[test]
fn the_corners_for_title_and_note_are_free() {
    let content = content();
    let free = |plan: &Plan| match plan.size.x > plan.size.y {
        true => vec![
            Rect::from_min_max(pos2(40.0, 30.0), pos2(620.0, 290.0)),
            Rect::from_min_max(pos2(60.0, 880.0), pos2(560.0, 960.0)),
        ],
        false => vec![Rect::from_min_max(pos2(64.0, 40.0), pos2(660.0, 260.0))],
    };
    for (name, diagram) in all_diagrams(&content) {
        let plan = &diagram.plan;
        for free in free(plan) {
            let mut taken: Vec<Rect> = plan.labels.iter().map(|label| label.rect).collect();
            taken.extend(plan.badges.iter().map(|badge| badge.rect));
            taken.extend(plan.nodes.iter().map(|node| node.rect()));
            assert!(taken.iter().all(|rect| !rect.intersects(free)), "{name}: {free:?} is not free");
            assert!(plan.ways.iter().all(|way| gap_to_way(free, way) > 0.0), "{name}: a line runs through {free:?}");
        }
    }
}

#[test]
fn lakes_are_convex_so_that_any_painter_can_fill_them() {
    let content = content();
    for (name, diagram) in all_diagrams(&content) {
        for item in &diagram.scene.items {
            let Shape::Polygon { points, paint: Paint::Water } = &item.shape else { continue };
            let count = points.len();
            let turn = |i: usize| {
                let (a, b, c) = (points[i], points[(i + 1) % count], points[(i + 2) % count]);
                let (into, out) = (b - a, c - b);
                (into.x * out.y - into.y * out.x) / (into.length() * out.length()).max(f32::EPSILON)
            };
            let turns: Vec<f32> = (0..count).map(turn).collect();
            let convex = turns.iter().all(|t| *t > -0.02) || turns.iter().all(|t| *t < 0.02);
            assert!(convex, "{name}: a lake is not convex");
        }
    }
}

#[test]
fn words_on_badges_are_legible() {
    let content = content();
    let theme = Theme::embedded();
    for line in &content.network.lines {
        assert!(theme.lines.contains_key(&line.color), "the theme has no colour {}", line.color);
        let ground = Paint::Line(line.color.clone());
        let ratio = contrast(ground.color(&theme), ground.on().color(&theme));
        assert!(ratio >= 4.5, "{}: {ratio:.2}", line.key);
    }
}

#[test]
fn railways_are_drawn_above_roads() {
    let content = content();
    for (name, diagram) in all_diagrams(&content) {
        let modes: Vec<Mode> = diagram.plan.ways.iter().map(|way| way.mode).collect();
        assert!(modes.is_sorted_by_key(|mode| *mode == Mode::Rail), "{name}: {modes:?}");
    }
}

fn gap(a: Rect, b: Rect) -> f32 {
    let x = (b.left() - a.right()).max(a.left() - b.right()).max(0.0);
    let y = (b.top() - a.bottom()).max(a.top() - b.bottom()).max(0.0);
    x.hypot(y)
}

/// The gap between a rectangle and a line's ink, found by walking along it.
fn gap_to_way(rect: Rect, way: &Way) -> f32 {
    let mut least = f32::INFINITY;
    for stretch in &way.stretches {
        let half = stretch.width(way.mode) / 2.0;
        for leg in stretch.curve.windows(2) {
            let steps = (leg[0].distance(leg[1]) / 2.0).ceil().max(1.0) as usize;
            for step in 0..=steps {
                let at = leg[0] + (leg[1] - leg[0]) * (step as f32 / steps as f32);
                least = least.min(gap(rect, Rect::from_center_size(at, vec2(0.0, 0.0))) - half);
            }
        }
    }
    least
}

fn to_leg(p: Pos2, a: Pos2, b: Pos2) -> f32 {
    let along = b - a;
    let t = ((p - a).dot(along) / along.length_sq().max(f32::EPSILON)).clamp(0.0, 1.0);
    p.distance(a + along * t)
}
