//! Badges: a line's name on its own colour, on the line itself.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use super::measure::{Measure, Words};
use super::obstacles::{Obstacles, Owner};
use super::search::{Wanted, Weight};
use super::shortlist::Shortlist;
use super::style;
use super::surroundings::CLEAR;
use super::way::{Way, point};
use crate::content::model::{Layout, Line, LineId};
use crate::figure::{Anchoring, Layer, Paint, Scene, Shape, Tag};
use crate::i18n::Lang;
use crate::theme::Face;

/// A badge as it stands on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// The line.
    pub line: LineId,
    /// The plate.
    pub rect: Rect,
    /// The words.
    pub text: String,
    /// The same as they are set, in one row or in two.
    pub rows: Vec<String>,
    /// Size of the words.
    pub size: f32,
    /// Their face.
    pub face: Face,
}

/// Colour on each side of the words.
const PADDING: f32 = 12.0;
/// A line is tried in steps of this many px.
const STEP: f32 = 8.0;
/// What it costs a badge to go from where it lies best, for each px.
const WAY: f32 = 0.3;
/// What it costs to lie on a corner, where the line leaves the plate at another angle than it came, for each px.
const CORNER: f32 = 14.0;
/// How much of its line should look out between a badge and a stop's middle, px: the stop's mark, and some of the line, so
/// that its status can be read beside its name.
const LOOKS_OUT: f32 = 40.0;
/// What it costs to hide that, for each px.
const HIDDEN: f32 = 2.5;
/// What it costs to take two rows.
const BROKEN: f32 = 30.0;
/// How far rows are apart, in sizes of the words.
const LEADING: f32 = 1.15;
/// How many spots are kept.
const SPOTS: usize = 40;

/// The badge of a line, and the spots where it could lie: anywhere on its line, best where the layout says. None where
/// the layout has no badge for the line.
pub(super) fn badge(
    line: &Line,
    way: &Way,
    layout: &Layout,
    words: Words,
    measure: Measure<'_>,
    obstacles: &Obstacles<'_>,
) -> Option<(Choice, Wanted)> {
    let best = point(layout.badges.get(&line.id)?);
    let text = line.badge.get(words.lang).to_owned();
    let size = words.scaled(match words.lang {
        Lang::Zh => 22.0,
        Lang::En => 20.0,
    });
    let face = words.strong();
    let padding = PADDING * (0.5 + 0.5 * words.scale);
    let plate = |rows: &[String]| {
        let width = rows.iter().map(|row| measure(row, size, face)).fold(0.0, f32::max);
        vec2(width + 2.0 * padding, size * (0.36 + LEADING * rows.len() as f32) + 4.0)
    };
    // Words may take two rows where the line has no room for one.
    let wordings = std::iter::once(vec![text.clone()]).chain(halves(&text));
    let wordings: Vec<(Vec<String>, Vec2)> = wordings.map(|rows| (rows.clone(), plate(&rows))).collect();
    let mut tries: Vec<(f32, Rect, usize)> = Vec::new();
    for (wording, (rows, plate)) in wordings.iter().enumerate() {
        let broken = BROKEN * (rows.len() - 1) as f32;
        let mut try_at = |at: Pos2, hidden: f32| {
            tries.push((WAY * at.distance(best) + hidden + broken, Rect::from_center_size(at, *plate), wording));
        };
        // Where the layout says, even if that is on no leg: better than nowhere.
        try_at(best, 10.0 * CORNER);
        for stretch in &way.stretches {
            let legs = stretch.corners.len().saturating_sub(1);
            for (number, leg) in stretch.corners.windows(2).enumerate() {
                let length = leg[0].distance(leg[1]);
                let half = half_along(*plate, leg[1] - leg[0]);
                // Only a corner between two legs is one; at their ends stretches have stops.
                let over = |number: usize, away: f32| match (1..legs).contains(&number) {
                    true => CORNER * (3.2 * style::width(way.mode) + half - away).max(0.0),
                    false => HIDDEN * (LOOKS_OUT + half - away).max(0.0),
                };
                for step in 1..(length / STEP) as usize {
                    let along = step as f32 * STEP;
                    let hidden = over(number, along) + over(number + 1, length - along);
                    try_at(leg[0].lerp(leg[1], along / length), hidden);
                }
            }
        }
    }
    tries.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let reach = tries.iter().fold(Rect::NOTHING, |all, (_, rect, _)| all.union(*rect));
    let around = obstacles.around(reach, Owner::Line(line.id));
    let mut list = Shortlist::new(SPOTS);
    for (cost, rect, wording) in tries {
        if cost >= list.limit() {
            break;
        }
        list.offer(cost, rect, wording, |most| around.crowding(rect, most));
    }
    let (spots, chosen) = list.finish();
    let rows = chosen.into_iter().map(|wording| wordings[wording].0.clone()).collect();
    let choice = Choice { line: line.id, text, size, face, rows };
    Some((choice, Wanted { spots, air: vec2(1.5 * CLEAR, CLEAR) * words.scale, weight: Weight::Line }))
}

/// How far a plate reaches along a line of a direction that runs through its middle.
fn half_along(plate: Vec2, along: Vec2) -> f32 {
    let along = along.normalized();
    (plate.x / along.x.abs().max(1e-3)).min(plate.y / along.y.abs().max(1e-3)) / 2.0
}

/// A name in two rows: broken where two places are joined, at a space, or in its middle where it is Han.
fn halves(text: &str) -> Option<Vec<String>> {
    let after = |sign: char| text.find(sign).map(|at| at + sign.len_utf8());
    let middle = || {
        let count = text.chars().count();
        let han = text.chars().all(|c| !c.is_ascii() && c != '–');
        han.then(|| text.char_indices().nth(count.div_ceil(2)).map(|(at, _)| at)).flatten()
    };
    let at = after('–').or_else(|| after(' ')).or_else(middle)?;
    let (first, second) = text.split_at(at);
    Some(vec![first.trim_end().to_owned(), second.to_owned()])
}

/// The badge of a line before it has found its spot.
pub(super) struct Choice {
    line: LineId,
    text: String,
    size: f32,
    face: Face,
    /// The rows in which the words are set at each of the spots.
    rows: Vec<Vec<String>>,
}

impl Choice {
    /// The badge at one of its spots.
    pub fn badge(self, wanted: &Wanted, chosen: usize) -> Option<Badge> {
        let rect = wanted.spots.get(chosen)?.rect;
        let Self { line, text, size, face, mut rows } = self;
        Some(Badge { line, rect, text, rows: rows.swap_remove(chosen), size, face })
    }
}

/// Draws a badge.
pub(super) fn draw(scene: &mut Scene, tag: &Tag, badge: &Badge, own: &Paint) {
    let plate = |rect: Rect, radius: f32, fill: Paint| Shape::Rect { rect, radius, fill: Some(fill), rim: None };
    scene.push(Layer::Word, Some(tag), plate(badge.rect.expand(style::HALO), 9.0, Paint::Paper));
    scene.push(Layer::Word, Some(tag), plate(badge.rect, 6.0, own.clone()));
    let pitch = LEADING * badge.size;
    let first = baseline(badge) - 0.5 * pitch * (badge.rows.len() - 1) as f32;
    for (i, row) in badge.rows.iter().enumerate() {
        let text = Shape::Text {
            text: row.clone(),
            at: pos2(badge.rect.center().x, first + i as f32 * pitch),
            anchoring: Anchoring::Middle,
            size: badge.size,
            face: badge.face,
            paint: own.on(),
        };
        scene.push(Layer::Word, Some(tag), text);
    }
}

/// The height of the baseline that puts a row in the middle of the plate: Han fill 0.88 above and 0.12 below, capitals
/// 0.73.
fn baseline(badge: &Badge) -> f32 {
    let rise = match badge.face {
        Face::HanBold => 0.38,
        _ => 0.36,
    };
    badge.rect.center().y + rise * badge.size
}
