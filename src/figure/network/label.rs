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
    /// How often the name is broken.
    pub breaks: usize,
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
/// A name longer than this, in ems of its size, may be broken into two rows.
const LONG: f32 = 5.5;

/// The ways to set a place's label, the better first: the name in one row, or in two where it is long.
pub(super) fn wordings(
    place: &Place,
    mark: Mark,
    words: Words,
    remark: Option<&str>,
    measure: Measure<'_>,
) -> Vec<Wording> {
    let (large, small) = sizes(words, place.major, mark);
    let (large, small) = (words.scaled(large), words.scaled(small));
    let (name, aside) = split(place.name.get(words.lang));
    let mut below = Vec::new();
    let mut first = Row::of(name, large, words.strong(), Paint::Ink, measure);
    if !words.brief {
        let (other, other_aside) = split(place.name.get(words.lang.other()));
        let with_aside = aside.map(|aside| {
            let mut row = first.clone();
            row.add(aside, f32::max(0.7 * large, words.scaled(20.0)), plain(words.lang), Paint::Ink2, measure);
            row
        });
        let mut second = Row::of(other, small, words.light(), Paint::Ink2, measure);
        match with_aside.filter(|row| row.width <= ONE_ROW * large) {
            Some(row) => first = row,
            // What stands in brackets is told once: in the second language where the first one has no room for it.
            None if aside.is_some() => {
                if let Some(aside) = other_aside {
                    second.add(aside, small, words.light(), Paint::Ink2, measure);
                }
            }
            None => {}
        }
        below.push(second);
    }
    if let Some(remark) = remark {
        let size = words.scaled(20.0);
        below.push(Row::of(remark, size, plain(words.lang), Paint::Ink2, measure));
    }
    let wording = |heads: Vec<Row>| {
        let breaks = heads.len() - 1;
        let mut rows: Vec<Row> = heads.into_iter().chain(below.iter().cloned()).collect();
        let (mut top, mut height, mut width) = (0.0, 0.0, 0.0_f32);
        for row in &mut rows {
            row.baseline = top + row.rise();
            height = row.baseline + row.drop();
            top = height + 0.22 * small;
            width = width.max(row.width);
        }
        Wording { rows, size: vec2(width, height), gap: large * 0.42, breaks }
    };
    let long = first.width > LONG * large;
    let broken = [2, 3].into_iter().filter(|_| long).filter_map(|rows| broken(name, rows));
    let strong = |row: &str| Row::of(row, large, words.strong(), Paint::Ink, measure);
    let broken: Vec<Wording> = broken.map(|rows| wording(rows.into_iter().map(strong).collect())).collect();
    std::iter::once(wording(vec![first])).chain(broken).collect()
}

/// A name in two rows of about the same length, or in three, broken at spaces, else after hyphens; none where it has
/// too few of them.
fn broken(name: &str, rows: usize) -> Option<Vec<&str>> {
    let breaks = |sign: char| name.match_indices(sign).map(|(at, found)| at + found.len());
    let middle = |at: &usize| (2 * at).abs_diff(name.len());
    let at = breaks(' ').min_by_key(middle).or_else(|| breaks('-').min_by_key(middle))?;
    let (first, second) = name.split_at(at);
    match rows {
        2 => Some(vec![first.trim_end(), second]),
        _ => Some(broken(first.trim_end(), 2)?.into_iter().chain([second]).collect()),
    }
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
    fn of(text: &str, size: f32, face: Face, paint: Paint, measure: Measure<'_>) -> Self {
        let mut row = Self::default();
        row.add(text, size, face, paint, measure);
        row
    }

    fn add(&mut self, text: &str, size: f32, face: Face, paint: Paint, measure: Measure<'_>) {
        // A Latin bracket stands off by a space, a full-width one brings its own.
        let space = if text.starts_with('(') && !self.pieces.is_empty() { 0.28 * size } else { 0.0 };
        let left = self.width + space;
        // The right half of a full-width bracket is blank: it may hang over.
        let blank = if text.ends_with('）') { 0.5 * size } else { 0.0 };
        self.width = left + measure(text, size, face) - blank;
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
    /// What the label fills on a side of its place, pushed on from there.
    pub fn rect(&self, node: &Node, anchor: Anchor, push: Vec2) -> Rect {
        Rect::from_min_size(self.corner(node, anchor) + push, self.size)
    }

    /// The label where it stands.
    pub fn placed(&self, place: PlaceId, anchor: Anchor, rect: Rect) -> Label {
        Label { place, anchor, rect, rows: self.rows.clone() }
    }

    /// The label's upper left corner on a side of a place.
    fn corner(&self, node: &Node, anchor: Anchor) -> Pos2 {
        let reach = if node.mark == Mark::Beyond { 10.0 } else { node.reach() };
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
            // A row of one size is held where it stands: programs that have other fonts then keep it clear of its mark.
            let held = row.pieces.len() == 1 && !piece.text.ends_with('）');
            let (from, anchoring) = match label.anchor {
                Anchor::W | Anchor::Nw | Anchor::Sw if held => (row.width, Anchoring::End),
                Anchor::N | Anchor::S if held => (row.width / 2.0, Anchoring::Middle),
                _ => (piece.left, Anchoring::Start),
            };
            let text = Shape::Text {
                text: piece.text.clone(),
                at: pos2(label.rect.left() + left + from, label.rect.top() + row.baseline),
                anchoring,
                size: piece.size,
                face: piece.face,
                paint: piece.paint.clone(),
            };
            scene.push(Layer::Word, Some(tag), text);
        }
    }
}
