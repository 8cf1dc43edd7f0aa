//! What a finger means: the nearest line, place or badge.

use emath::{Pos2, pos2, vec2};
use kaizhou::content::Orientation;
use kaizhou::figure::network::{AsOf, Hit, LINE_TARGET, Mark, NetworkRequest, PLACE_TARGET};
use kaizhou::i18n::Lang;

use super::{all_diagrams, content, diagram};

#[test]
fn a_mark_is_hit_at_its_middle_and_a_badge_on_its_plate() {
    for (name, diagram) in all_diagrams() {
        for node in &diagram.plan.nodes {
            assert_eq!(diagram.hit(node.center), Some(Hit::Place(node.place)), "{name}");
        }
        for badge in &diagram.plan.badges {
            assert_eq!(diagram.hit(badge.rect.center()), Some(Hit::Line(badge.line)), "{name}: {}", badge.text);
        }
    }
}

#[test]
fn a_line_is_hit_up_to_its_reach_and_not_beyond() {
    let content = content();
    let diagram = diagram(&content, NetworkRequest::new(AsOf::Brochure, Lang::Zh, Orientation::Landscape));
    let line = content.line("wanzhou_nanya").expect("the line is there");
    let way = diagram.plan.ways.iter().find(|way| way.line == line.id).expect("the line is drawn");
    let stretch = way.stretches.first().expect("the line has stretches");
    let middle = stretch.corners[0].lerp(stretch.corners[1], 0.5);
    assert_eq!(diagram.hit(middle), Some(Hit::Line(line.id)));
    assert_eq!(diagram.hit(middle + vec2(0.0, LINE_TARGET - 1.0)), Some(Hit::Line(line.id)));
    assert_eq!(diagram.hit(middle + vec2(0.0, LINE_TARGET + 2.0)), None);
}

#[test]
fn a_place_without_lines_is_hit_in_its_whole_square() {
    let content = content();
    let diagram = diagram(&content, NetworkRequest::new(AsOf::Brochure, Lang::Zh, Orientation::Landscape));
    let town = diagram.plan.nodes.iter().find(|node| node.mark == Mark::Heart).expect("the town is drawn");
    let corner = vec2(PLACE_TARGET / 2.0 - 1.0, PLACE_TARGET / 2.0 - 1.0);
    assert_eq!(diagram.hit(town.center - corner), Some(Hit::Place(town.place)));
}

#[test]
fn the_nearer_of_two_neighbours_wins() {
    for (name, diagram) in all_diagrams() {
        let nodes = &diagram.plan.nodes;
        for (i, a) in nodes.iter().enumerate() {
            for b in &nodes[i + 1..] {
                let between = |t: f32| -> Pos2 { a.center.lerp(b.center, t) };
                if a.center.distance(b.center) < PLACE_TARGET && a.reach() == b.reach() {
                    assert_eq!(diagram.hit(between(0.2)), Some(Hit::Place(a.place)), "{name}");
                    assert_eq!(diagram.hit(between(0.8)), Some(Hit::Place(b.place)), "{name}");
                }
            }
        }
    }
}

#[test]
fn empty_paper_means_nothing() {
    let content = content();
    let diagram = diagram(&content, NetworkRequest::new(AsOf::Brochure, Lang::Zh, Orientation::Landscape));
    assert_eq!(diagram.hit(pos2(300.0, 120.0)), None);
}
