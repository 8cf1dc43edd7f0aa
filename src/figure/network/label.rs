//! Labels: a name in the language shown, the same in the other one below it, a remark where the place is a guess.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use super::measure::{Measure, Words, drop, plain, rise};
use super::node::{Mark, Node};
use crate::content::model::{Anchor, Place, PlaceId};
use crate::figure::{Anchoring, Layer, Paint, Scene, Shape, Tag};
use crate::i18n::Lang;
use crate::theme::Face;

/// A label as it stands on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The place.
    pub place: PlaceId,
    /// On which side of the place it stands.
    pub anchor: Anchor,
    /// What its letters fill.
    pub rect: Rect,
    rows: Vec<Row>,
}

/// A label before it has found its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wording {
    rows: Vec<Row>,
    /// What the letters fill.
    pub size: Vec2,
    /// Distance from the place's mark.
    pub gap: f32,
}

#[derive(Clone, Debug, PartialEq)]
struct Row {
    text: String,
    size: f32,
    face: Face,
    paint: Paint,
    /// Distance of the baseline from the label's top.
    baseline: f32,
}

/// Sets the words of a place's label.
pub(super) fn wording(place: &Place, words: Words, remark: Option<&str>, measure: Measure<'_>) -> Wording {
    let (large, small) = sizes(words, place.major);
    let mut rows = Vec::new();
    let mut row = |text: &str, size: f32, face: Face, paint: Paint| {
        let row = Row { text: text.to_owned(), size: words.scaled(size), face, paint, baseline: 0.0 };
        rows.push(row);
    };
    row(place.name.get(words.lang), large, words.strong(), Paint::Ink);
    row(place.name.get(words.lang.other()), small, words.light(), Paint::Ink2);
    if let Some(remark) = remark {
        let size = if words.lang == Lang::Zh { 20.0 } else { 16.0 };
        row(remark, size, plain(words.lang), Paint::Ink3);
    }
    let (mut top, mut width) = (0.0, 0.0_f32);
    for row in &mut rows {
        row.baseline = top + rise(row.face) * row.size;
        top = row.baseline + drop(row.face) * row.size + 0.12 * row.size;
        width = width.max(measure(&row.text, row.size, row.face));
    }
    let height = rows.last().map_or(0.0, |row| row.baseline + drop(row.face) * row.size);
    let gap = words.scaled(large) * 0.42;
    Wording { rows, size: vec2(width, height), gap }
}

/// Sizes of the two names: Han is never set under 20, and Latin letters look larger than Han of their size.
fn sizes(words: Words, major: bool) -> (f32, f32) {
    match (words.lang, major) {
        (Lang::Zh, true) => (30.0, 19.0),
        (Lang::Zh, false) => (24.0, 16.0),
        (Lang::En, true) => (28.0, 22.0),
        (Lang::En, false) => (22.0, 20.0),
    }
}

impl Wording {
    /// The label on a side of its place, pushed on from there.
    pub fn placed(&self, node: &Node, anchor: Anchor, push: Vec2) -> Label {
        let rect = Rect::from_min_size(self.corner(node, anchor) + push, self.size);
        Label { place: node.place, anchor, rect, rows: self.rows.clone() }
    }

    /// The label's upper left corner on a side of a place.
    fn corner(&self, node: &Node, anchor: Anchor) -> Pos2 {
        let reach = if node.mark == Mark::Beyond { 6.0 } else { node.reach() };
        let (straight, slant) = (reach + self.gap, vec2(0.8 * reach + 0.9 * self.gap, 0.8 * reach + 0.7 * self.gap));
        let Vec2 { x: w, y: h } = self.size;
        let c = node.center;
        match anchor {
            Anchor::E => pos2(c.x + straight, c.y - h / 2.0),
            Anchor::W => pos2(c.x - straight - w, c.y - h / 2.0),
            Anchor::N => pos2(c.x - w / 2.0, c.y - straight - h),
            Anchor::S => pos2(c.x - w / 2.0, c.y + straight),
            Anchor::Ne => pos2(c.x + slant.x, c.y - slant.y - h),
            Anchor::Se => pos2(c.x + slant.x, c.y + slant.y),
            Anchor::Nw => pos2(c.x - slant.x - w, c.y - slant.y - h),
            Anchor::Sw => pos2(c.x - slant.x - w, c.y + slant.y),
        }
    }
}

/// Draws a label.
pub(super) fn draw(scene: &mut Scene, tag: &Tag, label: &Label) {
    let (anchoring, x) = match label.anchor {
        Anchor::E | Anchor::Ne | Anchor::Se => (Anchoring::Start, label.rect.left()),
        Anchor::W | Anchor::Nw | Anchor::Sw => (Anchoring::End, label.rect.right()),
        Anchor::N | Anchor::S => (Anchoring::Middle, label.rect.center().x),
    };
    for row in &label.rows {
        let text = Shape::Text {
            text: row.text.clone(),
            at: pos2(x, label.rect.top() + row.baseline),
            anchoring,
            size: row.size,
            face: row.face,
            paint: row.paint.clone(),
        };
        scene.push(Layer::Word, Some(tag), text);
    }
}
