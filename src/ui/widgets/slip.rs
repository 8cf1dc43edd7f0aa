//! The slip (题签): the paper title label of a thread-bound book, hanging from the top edge.

use egui::{Color32, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::i18n::breaking::vertical;
use crate::theme::Color;
use crate::ui::paint;
use crate::ui::pen::{Level, ROW, Type, Voice, announce_heading};
use crate::ui::view::{View, faded};

/// What a slip is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SlipGround {
    /// A solid colour, with light writing.
    Tinted(Color),
    /// Paper, with ink.
    Paper,
}

/// A slip.
#[derive(Clone, Copy, Debug)]
pub struct Slip<'a> {
    /// Its word.
    pub word: &'a str,
    /// The icon at its foot (above the word in English).
    pub icon: &'a str,
    /// What it is made of.
    pub ground: SlipGround,
    /// Size of its writing.
    pub size: f32,
}

/// Inset of the hairline.
const INSET: f32 = 7.0;

/// The size that a slip needs: upright in Chinese, lying in English.
#[must_use]
pub fn slip_size(ui: &Ui, view: &View<'_>, slip: &Slip<'_>) -> Vec2 {
    let icon = slip.size * 0.86;
    if view.is_zh() {
        let letters = vertical(slip.word).len() as f32;
        let text = slip.size * (1.0 + 1.16 * (letters - 1.0).max(0.0));
        vec2(slip.size * 1.9, slip.size * 0.72 + text + slip.size * 0.36 + icon + slip.size * 0.5)
    } else {
        let kind = Type::new(Voice::Claim, slip.size * 0.73, Color32::WHITE);
        let width = |word: &str| view.set(ui, word, &kind, f32::INFINITY).width;
        // The environments' slips are of one width, so that the headlines beside them begin at one edge.
        let shorts = view.content.environments.iter().map(|environment| view.tr(&environment.short));
        let shorts: Vec<&str> = shorts.collect();
        let alike = if shorts.contains(&slip.word) { shorts.as_slice() } else { &[slip.word] };
        let width = alike.iter().map(|word| width(word)).fold(0.0, f32::max);
        vec2(width + 2.0 * slip.size * 0.47, slip.size * 2.8)
    }
}

/// Paints a slip that hangs from a point on the top edge, at its size; announces its word as the page's heading.
/// Gives the rectangle.
pub fn slip(ui: &Ui, view: &View<'_>, at: Pos2, slip: &Slip<'_>) -> Rect {
    let rect = paint_slip(ui, view, at, slip);
    announce_heading(ui, rect, slip.word, Level::Page);
    rect
}

/// Announces a slip that something else paints. Gives its rectangle.
pub fn announce_slip(ui: &Ui, view: &View<'_>, at: Pos2, slip: &Slip<'_>) -> Rect {
    let rect = Rect::from_min_size(at, slip_size(ui, view, slip));
    announce_heading(ui, rect, slip.word, Level::Page);
    rect
}

/// Paints a slip without announcing it: for places whose name says its word already.
pub fn paint_slip(ui: &Ui, view: &View<'_>, at: Pos2, slip: &Slip<'_>) -> Rect {
    let rect = Rect::from_min_size(at, slip_size(ui, view, slip));
    ground(ui, view, rect, slip);
    let (_, ink) = colors(view, slip);
    words(ui, view, rect, slip, ink);
    rect
}

/// Paints a slip on its way from one to another: 0 is the one, 1 the other.
pub fn paint_slip_between(ui: &Ui, view: &View<'_>, slips: [(Pos2, Slip<'_>); 2], share: f32) {
    let [from, to] = slips.map(|(at, slip)| Rect::from_min_size(at, slip_size(ui, view, &slip)));
    let corner = |a: Pos2, b: Pos2| a + (b - a) * share;
    let rect = Rect::from_min_max(corner(from.min, to.min), corner(from.max, to.max));
    ground(ui, view, rect, &slips[1].1);
    // One word goes before the other comes; where they are the same they are seen all the way.
    let strengths =
        if slips[0].1.word == slips[1].1.word { [1.0 - share, share] } else { [1.0 - 2.0 * share, 2.0 * share - 1.0] };
    for ((_, slip), strength) in slips.iter().zip(strengths) {
        let (_, ink) = colors(view, slip);
        let own = Rect::from_center_size(rect.center(), slip_size(ui, view, slip));
        if strength > 0.0 {
            words(ui, view, own, slip, ink.gamma_multiply(strength));
        }
    }
}

/// A slip's ground, and the ink on it.
fn colors(view: &View<'_>, slip: &Slip<'_>) -> (Color32, Color32) {
    let palette = view.palette();
    match slip.ground {
        SlipGround::Tinted(color) => (Color32::from(color), Color32::from(palette.on_dark)),
        SlipGround::Paper => (palette.paper.into(), palette.ink.into()),
    }
}

fn ground(ui: &Ui, view: &View<'_>, rect: Rect, slip: &Slip<'_>) {
    let (fill, ink) = colors(view, slip);
    ui.painter().rect_filled(rect, 0.0, fill);
    frame(ui, rect, faded_ink(ink));
}

/// A slip's word and icon.
fn words(ui: &Ui, view: &View<'_>, rect: Rect, slip: &Slip<'_>, ink: Color32) {
    let icon = slip.size * 0.86;
    if view.is_zh() {
        let mut y = rect.top() + slip.size * 0.72;
        for glyph in vertical(slip.word) {
            let kind = Type { leading: ROW, ..Type::new(Voice::Claim, slip.size, ink).center() };
            // Han fills its square from 0.1 em below the row's top.
            view.paint(ui, pos2(rect.center().x, y - slip.size * 0.1), f32::INFINITY, &glyph.to_string(), &kind);
            y += slip.size * 1.16;
        }
        let middle = pos2(rect.center().x, rect.bottom() - slip.size * 0.5 - icon / 2.0);
        paint::icon(ui, view, slip.icon, Rect::from_center_size(middle, Vec2::splat(icon)), ink);
    } else {
        let left = rect.left() + slip.size * 0.47;
        let icon_rect = Rect::from_min_size(pos2(left, rect.top() + slip.size * 0.4), Vec2::splat(icon));
        paint::icon(ui, view, slip.icon, icon_rect, ink);
        let kind = Type::new(Voice::Claim, slip.size * 0.73, ink);
        view.paint(ui, pos2(left, rect.top() + slip.size * 1.47), f32::INFINITY, slip.word, &kind);
    }
}

fn faded_ink(ink: Color32) -> Color32 {
    ink.gamma_multiply(0.6)
}

/// The hairline inside a slip, open at the top.
pub fn frame(ui: &Ui, rect: Rect, color: Color32) {
    let (l, r, b) = (rect.left() + INSET, rect.right() - INSET, rect.bottom() - INSET);
    let points = vec![pos2(l, rect.top()), pos2(l, b), pos2(r, b), pos2(r, rect.top())];
    ui.painter().line(points, Stroke::new(1.4, color));
}

/// The flat shadow below the cover's slip.
pub fn shadow(ui: &Ui, view: &View<'_>, rect: Rect) {
    let palette = view.palette();
    // The darker of the page's two colours: light ink would make the shadow shine.
    let (shade, strength) =
        if palette.ink.luminance() < palette.paper.luminance() { (palette.ink, 0.12) } else { (palette.paper, 0.4) };
    ui.painter().rect_filled(rect.translate(vec2(6.0, 6.0)), 0.0, faded(shade, strength));
}
