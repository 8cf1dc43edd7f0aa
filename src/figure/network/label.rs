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

/// A line of a label.
#[derive(Clone, Debug, Default, PartialEq)]
struct Row {
    pieces: Vec<Piece>,
    width: f32,
    /// Distance of the baseline from the label's top.
    baseline: f32,
}

/// Words of one size and face, from the row's left end on.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    text: String,
    size: f32,
    face: Face,
    paint: Paint,
    left: f32,
}

/// A name with a second one in brackets is set in one row up to this width, in ems of its size.
const ONE_ROW: f32 = 8.5;

/// Sets the words of a place's label.
pub(super) fn wording(place: &Place, mark: Mark, words: Words, remark: Option<&str>, measure: Measure<'_>) -> Wording {
    let (large, small) = sizes(words, place.major, mark);
    let (large, small) = (words.scaled(large), words.scaled(small));
    let (name, aside) = split(place.name.get(words.lang));
    let mut rows = vec![Row::default()];
    rows[0].add(name, large, words.strong(), Paint::Ink, measure);
    if let Some(aside) = aside.filter(|_| !words.brief) {
        let size = f32::max(0.7 * large, words.scaled(20.0));
        let mut after = rows[0].clone();
        after.add(aside, size, plain(words.lang), Paint::Ink2, measure);
        if after.width <= ONE_ROW * large {
            rows[0] = after;
        } else {
            let mut row = Row::default();
            row.add(aside.trim_start(), size, plain(words.lang), Paint::Ink2, measure);
            rows.push(row);
        }
    }
    if !words.brief {
        let mut row = Row::default();
        row.add(split(place.name.get(words.lang.other())).0, small, words.light(), Paint::Ink2, measure);
        rows.push(row);
    }
    if let Some(remark) = remark {
        let size = words.scaled(if words.lang == Lang::Zh { 20.0 } else { 18.5 });
        let mut row = Row::default();
        row.add(remark, size, plain(words.lang), Paint::Ink3, measure);
        rows.push(row);
    }
    let (mut top, mut height, mut width) = (0.0, 0.0, 0.0_f32);
    for row in &mut rows {
        row.baseline = top + row.rise();
        height = row.baseline + row.drop();
        top = height + 0.22 * small;
        width = width.max(row.width);
    }
    Wording { rows, size: vec2(width, height), gap: large * 0.42 }
}

/// A name and what stands in brackets after it.
fn split(name: &str) -> (&str, Option<&str>) {
    match name.find(['（', '(']) {
        Some(at) if at > 0 => (name[..at].trim_end(), Some(name[at..].trim_end())),
        _ => (name, None),
    }
}

/// Sizes of the two names: Han is never set under 20, and Latin letters look larger than Han of their size.
fn sizes(words: Words, major: bool, mark: Mark) -> (f32, f32) {
    match (words.lang, major) {
        (Lang::Zh, _) if mark == Mark::Heart => (42.0, 24.0),
        (Lang::En, _) if mark == Mark::Heart => (36.0, 26.0),
        (Lang::Zh, true) => (30.0, 20.0),
        (Lang::Zh, false) => (24.0, 18.5),
        (Lang::En, true) => (28.0, 21.0),
        (Lang::En, false) => (22.0, 20.0),
    }
}

impl Row {
    fn add(&mut self, text: &str, size: f32, face: Face, paint: Paint, measure: Measure<'_>) {
        // A Latin bracket stands off by a space, a full-width one brings its own.
        let space = if text.starts_with('(') && !self.pieces.is_empty() { 0.28 * size } else { 0.0 };
        let left = self.width + space;
        self.width = left + measure(text, size, face);
        self.pieces.push(Piece { text: text.to_owned(), size, face, paint, left });
    }

    fn rise(&self) -> f32 {
        self.pieces.iter().map(|p| rise(p.face) * p.size).fold(0.0, f32::max)
    }

    fn drop(&self) -> f32 {
        self.pieces.iter().map(|p| drop(p.face) * p.size).fold(0.0, f32::max)
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
        let reach = if node.mark == Mark::Beyond { 8.0 } else { node.reach() };
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
    for row in &label.rows {
        let spare = label.rect.width() - row.width;
        let left = match label.anchor {
            Anchor::E | Anchor::Ne | Anchor::Se => 0.0,
            Anchor::W | Anchor::Nw | Anchor::Sw => spare,
            Anchor::N | Anchor::S => spare / 2.0,
        };
        for piece in &row.pieces {
            let text = Shape::Text {
                text: piece.text.clone(),
                at: pos2(label.rect.left() + left + piece.left, label.rect.top() + row.baseline),
                anchoring: Anchoring::Start,
                size: piece.size,
                face: piece.face,
                paint: piece.paint.clone(),
            };
            scene.push(Layer::Word, Some(tag), text);
        }
    }
}
