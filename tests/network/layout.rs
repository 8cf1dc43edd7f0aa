//! Where lines run and marks stand: in eight directions, on the drawing.

use emath::Pos2;
use kaizhou::content::Mode;
use kaizhou::figure::{Paint, Shape};
use kaizhou::theme::{Theme, contrast};

use super::{ORIENTATIONS, all_diagrams, content};

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
    for (name, diagram) in all_diagrams() {
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
fn badges_lie_on_their_lines() {
    for (name, diagram) in all_diagrams() {
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
fn lakes_are_convex_so_that_any_painter_can_fill_them() {
    for (name, diagram) in all_diagrams() {
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
    for (name, diagram) in all_diagrams() {
        let modes: Vec<Mode> = diagram.plan.ways.iter().map(|way| way.mode).collect();
        assert!(modes.is_sorted_by_key(|mode| *mode == Mode::Rail), "{name}: {modes:?}");
    }
}

fn to_leg(p: Pos2, a: Pos2, b: Pos2) -> f32 {
    let along = b - a;
    let t = ((p - a).dot(along) / along.length_sq().max(f32::EPSILON)).clamp(0.0, 1.0);
    p.distance(a + along * t)
}
