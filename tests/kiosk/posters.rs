//! The posters of the attract loop, on screens of every shape.

use std::time::Duration;

use egui::Rect;
use egui::epaint::{ClippedShape, Shape};

use super::stand::Stand;
use super::support::shipped_content;

/// The designed sizes, old projectors and small boards, and a very wide wall.
const SIZES: [[u32; 2]; 8] =
    [[1920, 1080], [1280, 720], [1080, 1920], [1024, 768], [1280, 1024], [800, 600], [1280, 800], [2560, 1080]];

/// The ink of every text.
fn inks(shapes: &[ClippedShape]) -> Vec<(String, Rect)> {
    fn gather(shape: &Shape, into: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, into)),
            Shape::Text(text) if !text.galley.text().trim().is_empty() => {
                into.push((text.galley.text().to_owned(), text.galley.mesh_bounds.translate(text.pos.to_vec2())));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    shapes.iter().for_each(|clipped| gather(&clipped.shape, &mut found));
    found
}

#[test]
fn the_words_of_every_poster_have_room_on_every_screen() {
    let content = shipped_content();
    let mut found = Vec::new();
    for size in SIZES {
        let mut stand = Stand::new(&content, size);
        stand.pass(Duration::from_secs(3));
        for scene in 0..stand.kiosk().scenes.len() {
            let canvas = stand.harness.ctx.viewport_rect();
            let inks = inks(&stand.harness.output().shapes);
            assert!(inks.len() > 4, "{size:?} {scene}: there are words");
            for (nth, (text, ink)) in inks.iter().enumerate() {
                if !canvas.contains_rect(*ink) {
                    found.push(format!("{size:?} {scene}: “{text}” leaves the screen"));
                }
                for (other, below) in inks.iter().skip(nth + 1) {
                    let common = ink.intersect(*below);
                    if common.is_positive() && common.area() > 0.02 * ink.area().min(below.area()) {
                        found.push(format!("{size:?} {scene}: “{text}” lies on “{other}”"));
                    }
                }
            }
            stand.pass(Duration::from_secs(7));
        }
    }
    assert!(found.is_empty(), "{} faults\n{}", found.len(), found.join("\n"));
}
