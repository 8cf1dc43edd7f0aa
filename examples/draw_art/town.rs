//! The town on the far shore: rows of blocks with their own kinds of front and crown, low tiled houses by the water.

use crate::noise::Rng;
use crate::palette::Ink;
use crate::path::{lens, num};
use crate::svg::{HAIR, Svg};
use std::fmt::Write;

/// How the windows of a block are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Front {
    /// Single windows.
    Ticks,
    /// Upright bands between piers.
    Piers,
    /// Ribbons along each storey.
    Ribbons,
    /// Balconies: a dark recess beside a column of windows.
    Balconies,
}

/// What a block ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Crown {
    Flat,
    Stepped,
    Pitched,
    Mast,
    Slant,
    Frame,
}

/// A block of the skyline.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// Left edge.
    pub x: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
    front: Front,
    crown: Crown,
}

/// A group of blocks: centre, half width, height of the tallest.
pub type Group = (f64, f64, f64);

/// Blocks of a group: highest near the middle, with one tower above the rest and gaps between some.
pub fn group(seed: u64, (cx, half, tall): Group) -> Vec<Block> {
    let mut rng = Rng::new(seed);
    let peak = rng.range(-0.35, 0.35);
    let mut out = Vec::new();
    let mut x = cx - half;
    while x < cx + half {
        let u = (x - cx) / half;
        let w = rng.pick(&[11.0, 13.0, 15.0, 18.0, 23.0]);
        let slab = w > 17.0;
        let lift = (1.0 - 0.68 * (u - peak).powi(2)).max(0.22) * rng.range(0.5, 1.06) * if slab { 0.72 } else { 1.0 };
        let front = rng.pick(&[Front::Ticks, Front::Piers, Front::Ribbons, Front::Balconies]);
        let crown = rng.pick(&[
            Crown::Flat,
            Crown::Stepped,
            Crown::Pitched,
            Crown::Mast,
            Crown::Slant,
            Crown::Frame,
            Crown::Flat,
        ]);
        out.push(Block {
            x: x.round(),
            w,
            h: (tall * lift).round().max(11.0),
            front,
            crown: if crown == Crown::Pitched && tall * lift > 44.0 { Crown::Stepped } else { crown },
        });
        x += w + rng.pick(&[1.0, 2.0, 3.0, 5.0, 9.0, 15.0]);
    }
    out
}

/// The parts of a row, collected by paint so that a row is a few paths.
#[derive(Default)]
struct Row {
    walls: [String; 3],
    shade: String,
    dark: String,
    lamps: String,
    roofs: String,
    lines: String,
}

macro_rules! put {
    ($to:expr, $($arg:tt)*) => { $to.write_fmt(format_args!($($arg)*)).expect("a String takes all text") };
}

fn rect(d: &mut String, x: f64, y: f64, w: f64, h: f64) {
    put!(d, "M{},{}h{}v{}h{}z", num(x), num(y), num(w), num(h), num(-w));
}

/// Draws a row of blocks standing on `base`, hazed by `haze` (0 near … 1 mist).
pub fn row(s: &mut Svg, blocks: &[Block], base: f64, haze: f64, seed: u64) {
    let p = s.pal;
    let mut rng = Rng::new(seed);
    let mut row = Row::default();
    for b in blocks {
        block(&mut row, &mut rng, b, base);
    }
    let veil = |ink: Ink| ink.mix(p.mist, haze * 0.8);
    let warm = p.plume[1].but(p.wall);
    for (d, ink) in row.walls.iter().zip([p.wall, p.wall.mix(p.layers[1].flank, 0.26), p.wall.mix(warm, 0.4)]) {
        s.fill(d, veil(ink), 1.0);
    }
    s.fill(&row.shade, veil(p.wall_shade.mix(p.layers[2].crest, 0.22)), 0.85);
    s.fill(&row.roofs, veil(p.roof), 1.0);
    s.fill(&row.dark, p.glass.mix(p.mist, haze), 0.58);
    s.stroke(&row.lines, veil(p.wall_shade.mix(p.roof, 0.4)), HAIR, 0.9);
    s.fill(&row.lamps, p.glass.mix(p.mist, 0.42 + haze * 0.58).but(p.lamp.mix(p.mist, haze * 0.5)), 0.92);
}

fn block(row: &mut Row, rng: &mut Rng, b: &Block, base: f64) {
    let Block { x, w, h, .. } = *b;
    let top = base - h;
    let tint = rng.below(3);
    let turn = w * rng.range(0.32, 0.46);
    rect(&mut row.walls[tint], x, top, w, h);
    rect(&mut row.shade, x, top, turn, h);
    match b.crown {
        Crown::Flat => rect(&mut row.shade, x - 0.6, top - 1.4, w + 1.2, 1.8),
        Crown::Stepped => {
            rect(&mut row.walls[tint], x + w * 0.18, top - 5.0, w * 0.64, 5.2);
            rect(&mut row.shade, x + w * 0.18, top - 5.0, turn * 0.7, 5.2);
        }
        Crown::Pitched => {
            put!(row.roofs, "M{},{}l{},-6l{},6z", num(x - 1.5), num(top), num(w / 2.0 + 1.5), num(w / 2.0 + 1.5))
        }
        Crown::Mast => {
            rect(&mut row.walls[tint], x + w * 0.2, top - 4.0, w * 0.6, 4.2);
            put!(row.lines, "M{},{}v-11", num(x + w * 0.5), num(top - 4.0));
        }
        Crown::Slant => put!(row.shade, "M{},{}v-7l{},4.5v2.5z", num(x), num(top), num(w)),
        Crown::Frame => {
            put!(row.lines, "M{},{}v-5h{}v5", num(x + 1.5), num(top), num(w - 3.0));
        }
    }
    let mut pane = |rng: &mut Rng, x: f64, y: f64, w: f64, h: f64, lit: f64| {
        let to = if rng.chance(lit) { &mut row.lamps } else { &mut row.dark };
        rect(to, x, y, w, h);
    };
    let rows = ((h - 8.0) / 6.0).max(0.0) as usize;
    match b.front {
        Front::Ticks | Front::Balconies => {
            let cols = ((w / 5.0) as usize).max(2);
            let pitch = (w - 4.0) / cols as f64;
            for r in 0..rows {
                for c in 0..cols {
                    if rng.chance(0.2) {
                        continue;
                    }
                    let wide = if b.front == Front::Balconies && c % 2 == 1 { 0.86 } else { 0.52 };
                    pane(
                        rng,
                        x + 2.2 + c as f64 * pitch,
                        top + 4.5 + r as f64 * 6.0,
                        pitch * wide,
                        if wide > 0.6 { 1.6 } else { 2.6 },
                        0.34,
                    );
                }
            }
        }
        Front::Piers => {
            let cols = ((w / 4.6) as usize).max(2);
            let pitch = (w - 3.0) / cols as f64;
            for c in 0..cols {
                // Upright bands, broken by the odd solid storey.
                let mut y = top + 4.0;
                while y < base - 9.0 {
                    let run = rng.range(9.0, 30.0).min(base - 8.0 - y);
                    pane(rng, x + 2.0 + c as f64 * pitch, y, pitch * 0.42, run, 0.22);
                    y += run + 2.2;
                }
            }
        }
        Front::Ribbons => {
            for r in 0..rows {
                let cut = rng.range(0.25, 0.75);
                let y = top + 4.5 + r as f64 * 6.0;
                pane(rng, x + 1.8, y, (w - 3.6) * cut - 0.6, 2.2, 0.3);
                pane(rng, x + 1.8 + (w - 3.6) * cut, y, (w - 3.6) * (1.0 - cut), 2.2, 0.3);
            }
        }
    }
}

/// Low white houses with tiled roofs along the water: gable ends and long sides in turn.
pub fn houses(s: &mut Svg, x0: f64, x1: f64, base: f64, haze: f64, seed: u64) {
    let p = s.pal;
    let mut rng = Rng::new(seed);
    let (mut wall, mut shade, mut roof, mut dark, mut lamps) =
        (String::new(), String::new(), String::new(), String::new(), String::new());
    let mut x = x0;
    while x < x1 {
        let w = rng.range(14.0, 30.0);
        let h = rng.range(6.0, 11.0);
        let storeys = if rng.chance(0.3) { 2 } else { 1 };
        let mut y = base - rng.range(0.0, 2.0);
        for k in 0..storeys {
            let inset = k as f64 * w * 0.14;
            let (left, wide) = (x + inset, w - 2.0 * inset);
            rect(&mut wall, left, y - h, wide, h);
            rect(&mut shade, left, y - h, wide * 0.4, h);
            for c in 0..(wide / 6.0) as usize {
                let to = if rng.chance(0.5) { &mut lamps } else { &mut dark };
                rect(to, left + 2.4 + c as f64 * 6.0, y - h * 0.66, 2.4, h * 0.4);
            }
            // A roof with swept eaves.
            let (e, rise) = (3.2, h * 0.62);
            put!(
                roof,
                "M{},{}q{},{} {},{}h{}q{},{} {},{}z",
                num(left - e),
                num(y - h + 0.8),
                num(e * 1.6),
                num(-rise * 0.3),
                num(e * 2.2),
                num(-rise),
                num(wide + 2.0 * e - e * 4.4),
                num(e * 0.6),
                num(rise * 0.7),
                num(e * 2.2),
                num(rise)
            );
            y -= h + rise - 0.6;
        }
        x += w + rng.pick(&[2.0, 4.0, 7.0, 18.0, 34.0]);
    }
    let veil = |ink: Ink| ink.mix(p.mist, haze);
    s.fill(&wall, veil(p.wall), 1.0);
    s.fill(&shade, veil(p.wall_shade), 0.8);
    s.fill(&roof, veil(p.roof.mix(p.ink, 0.15)), 1.0);
    s.fill(&dark, veil(p.glass), 0.7);
    s.fill(&lamps, veil(p.glass).but(p.lamp), 0.85);
}

/// The image of blocks in the water below `y`: bars that thin out, pale as the fronts, some dark as their shaded side.
pub fn image(s: &mut Svg, blocks: &[Block], y: f64) {
    let p = s.pal;
    let mut rng = Rng::new(77);
    let mut rows: [[String; 2]; 3] = Default::default();
    for b in blocks.iter().filter(|b| b.h > 18.0) {
        let mut up = 5.0;
        while up < b.h * 0.9 {
            let t = up / b.h;
            let (wide, shift) = (b.w * rng.range(0.72, 1.12), rng.range(-1.6, 1.6) * (1.0 + 2.0 * t));
            let dark = rng.chance(0.46);
            if !rng.chance(0.1 + 0.3 * t) {
                let x = b.x + (b.w - wide) / 2.0 + shift;
                rows[(t * 3.0) as usize][usize::from(dark)] += &lens(x, y + up, wide, 2.3 + 0.8 * t, 0.0);
            }
            up += 3.6 + 1.8 * t;
        }
    }
    for (row, strength) in rows.iter().zip([0.95, 0.8, 0.5]) {
        s.fill(&row[0], p.wall.but(p.layers[1].crest), strength);
        s.fill(&row[1], p.roof.mix(p.wall_shade, 0.35), strength * 0.56);
    }
}
