//! Badges: a line's name on its own colour.

use emath::{Pos2, Rect, pos2, vec2};

use super::measure::{Measure, Words};
use super::way::point;
use crate::content::model::{Layout, LineId, Network};
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
    /// Size of the words.
    pub size: f32,
    /// Their face.
    pub face: Face,
}

/// Paper on each side of the words.
const PADDING: f32 = 12.0;

/// The badges of all lines that have a place for one.
pub(super) fn badges(network: &Network, layout: &Layout, words: Words, measure: Measure<'_>) -> Vec<Badge> {
    let badge = |(line, at): (&LineId, &[i32; 2])| {
        let text = network.lines.get(line.index())?.badge.get(words.lang).to_owned();
        let size = words.scaled(match words.lang {
            Lang::Zh => 22.0,
            Lang::En => 20.0,
        });
        let face = words.strong();
        let plate = vec2(measure(&text, size, face) + 2.0 * PADDING, size + 16.0);
        Some(Badge { line: *line, rect: Rect::from_center_size(point(at), plate), text, size, face })
    };
    layout.badges.iter().filter_map(badge).collect()
}

/// Draws a badge.
pub(super) fn draw(scene: &mut Scene, tag: &Tag, badge: &Badge, own: &Paint) {
    let plate = |rect: Rect, radius: f32, fill: Paint| Shape::Rect { rect, radius, fill: Some(fill), rim: None };
    scene.push(Layer::Word, Some(tag), plate(badge.rect.expand(super::style::HALO), 9.0, Paint::Paper));
    scene.push(Layer::Word, Some(tag), plate(badge.rect, 6.0, own.clone()));
    let text = Shape::Text {
        text: badge.text.clone(),
        at: baseline(badge),
        anchoring: Anchoring::Middle,
        size: badge.size,
        face: badge.face,
        paint: own.on(),
    };
    scene.push(Layer::Word, Some(tag), text);
}

/// The baseline that puts the words in the middle of the plate: Han fill 0.88 above and 0.12 below, capitals 0.73.
fn baseline(badge: &Badge) -> Pos2 {
    let rise = match badge.face {
        Face::HanBold => 0.38,
        _ => 0.36,
    };
    pos2(badge.rect.center().x, badge.rect.center().y + rise * badge.size)
}
