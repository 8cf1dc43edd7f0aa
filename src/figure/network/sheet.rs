//! The diagram as a sheet of its own, to be taken away: with its title, its legend, and the date that it speaks of.

use emath::{Pos2, Rect, pos2, vec2};

use super::sample::{SAMPLE_HEIGHT, SAMPLE_LENGTH, sample};
use super::{Diagram, Measure};
use crate::content::model::{Orientation, Status};
use crate::figure::{Anchoring, Layer, Paint, Scene, Shape};
use crate::i18n::Lang;
use crate::theme::Face;

/// The words of a sheet, in the language of its diagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captions {
    /// The claim; `\n` sets the break.
    pub title: String,
    /// What stands in the lower corner, line by line: that it is a schematic, and its date.
    pub notes: Vec<String>,
    /// The legend: each status with its word.
    pub legend: Vec<(Status, String)>,
}

/// Height of the band below the drawing.
const BAND: f32 = 96.0;
/// Least distance of two entries of the legend.
const LEAST_APART: f32 = 32.0;
/// Space between a sample and its word.
const GAP: f32 = 18.0;

/// The sheet of a diagram.
#[must_use]
pub fn sheet(diagram: &Diagram, captions: &Captions, measure: Measure<'_>) -> Scene {
    let mut scene = diagram.scene.clone();
    let upright = diagram.request.orientation == Orientation::Portrait;
    let lang = diagram.request.lang;
    let left = if upright { 64.0 } else { 96.0 };
    let (claim, plain) = match lang {
        Lang::Zh => (Face::HanSerif, Face::HanRegular),
        Lang::En => (Face::LatinSerif, Face::LatinRegular),
    };
    let mut baseline = 52.0;
    let size = if lang == Lang::Zh { 72.0 } else { 62.0 };
    for line in captions.title.lines() {
        baseline += size * 1.12;
        // The blank half of a mark at a line's end stands for nothing.
        write(&mut scene, line, pos2(left, baseline - 0.2 * size), size, claim, Paint::Ink);
    }
    let drawn = diagram.scene.size;
    let foot = if upright { 1_150.0 } else { 944.0 };
    for (up, note) in captions.notes.iter().rev().enumerate() {
        write(&mut scene, note, pos2(left, foot - 26.0 * up as f32), 20.0, plain, Paint::Ink2);
    }
    // The legend stands below the drawing, its entries evenly apart, in two rows where one has no room for them.
    let width = |entry: &(Status, String)| SAMPLE_LENGTH + GAP + measure(&entry.1, 24.0, plain);
    let whole: f32 = captions.legend.iter().map(width).sum();
    let room = drawn.x - 2.0 * left;
    let entries = captions.legend.len().max(1);
    let in_two = upright || whole + LEAST_APART * (entries - 1) as f32 > room;
    let columns = if in_two { 2 } else { entries };
    let rows = captions.legend.len().div_ceil(columns);
    let pitch = 48.0;
    scene.size = vec2(drawn.x, drawn.y + BAND + (rows.saturating_sub(1)) as f32 * pitch);
    // Rivers run out of the drawing: what lies below it is paper again.
    let band = Rect::from_min_max(pos2(0.0, drawn.y), scene.size.to_pos2());
    let paper = Shape::Rect { rect: band, radius: 0.0, fill: Some(Paint::Paper), rim: None };
    scene.push(Layer::Word, None, paper);
    let rule = [pos2(left, drawn.y + 16.0), pos2(drawn.x - left, drawn.y + 16.0)];
    let paint = Paint::Context.tint();
    let rule = Shape::Stroke { points: rule.to_vec(), width: 1.4, dash: None, cap: crate::figure::Cap::Butt, paint };
    scene.push(Layer::Word, None, rule);
    let apart = if columns > 1 && !in_two { (room - whole) / (columns - 1) as f32 } else { 0.0 };
    let mut x = left;
    for (number, entry) in captions.legend.iter().enumerate() {
        let (column, row) = (number % columns, number / columns);
        if in_two {
            x = left + column as f32 * room / columns as f32;
        }
        let at = pos2(x, drawn.y + 34.0 + row as f32 * pitch);
        put(&mut scene, sample(Some(entry.0), SAMPLE_LENGTH), at);
        let at = pos2(x + SAMPLE_LENGTH + GAP, at.y + SAMPLE_HEIGHT / 2.0 + 8.5);
        write(&mut scene, &entry.1, at, 24.0, plain, Paint::Ink);
        x += width(entry) + apart;
    }
    scene
}

fn write(scene: &mut Scene, text: &str, at: Pos2, size: f32, face: Face, paint: Paint) {
    let text = Shape::Text { text: text.to_owned(), at, anchoring: Anchoring::Start, size, face, paint };
    scene.push(Layer::Word, None, text);
}

/// Puts a small picture of strokes at a place.
fn put(scene: &mut Scene, part: Scene, at: Pos2) {
    let by = at.to_vec2();
    for mut item in part.items {
        match &mut item.shape {
            Shape::Stroke { points, .. } | Shape::Polygon { points, .. } => points.iter_mut().for_each(|p| *p += by),
            Shape::Circle { center, .. } => *center += by,
            Shape::Text { at, .. } => *at += by,
            Shape::Rect { rect, .. } | Shape::Icon { rect, .. } => *rect = Rect::translate(*rect, by),
        }
        (item.tag, item.along) = (None, None);
        scene.items.push(item);
    }
}
