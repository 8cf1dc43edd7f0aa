//! What a traveller knows the lake by: the tower of seven eaves, the bridge of many arches, the pavilion.

use crate::noise::Rng;
use crate::path::{Pt, lens, num, poly};
use crate::svg::{HAIR, LINE, Svg};
use std::f64::consts::PI;
use std::fmt::Write;

macro_rules! put {
    ($to:expr, $($arg:tt)*) => { $to.write_fmt(format_args!($($arg)*)).expect("a String takes all text") };
}

/// Half width of the tower's body and the height of each storey, from the ground up.
const STOREYS: [(f64, f64); 7] =
    [(19.0, 13.5), (16.9, 12.5), (14.8, 11.5), (12.7, 10.5), (10.6, 9.5), (8.5, 8.5), (6.4, 7.5)];

/// The tower, its foot at (x, y); about 150 px tall at 1.
pub fn tower(s: &mut Svg, x: f64, y: f64, scale: f64) {
    let p = s.pal;
    s.at(x, y, scale, scale);
    s.fill("M-30,0h60v-5h-60zM-25,-5h50v-4h-50z", p.wall_shade, 1.0);
    let (mut wall, mut shade, mut door, mut eaves, mut gold) =
        (String::new(), String::new(), String::new(), String::new(), String::new());
    let mut at = -9.0;
    for (i, (w, h)) in STOREYS.into_iter().enumerate() {
        let v = w - 1.9;
        put!(wall, "M{},{}h{}L{},{}H{}z", num(-w), num(at), num(2.0 * w), num(v + 0.8), num(at - h), num(-v - 0.8));
        put!(shade, "M{},{}h{}L{},{}H{}z", num(-w), num(at), num(w * 0.85), num(-v * 0.15), num(at - h), num(-v - 0.8));
        put!(
            door,
            "M{},{}v{}q{},-4 {},0v{}z",
            num(-w * 0.22),
            num(at),
            num(-h * 0.62),
            num(w * 0.22),
            num(w * 0.44),
            num(h * 0.62)
        );
        for side in [0.52, -0.72] {
            put!(door, "M{},{}v{}h{}v{}z", num(w * side), num(at - 2.0), num(-h * 0.4), num(w * 0.2), num(h * 0.4));
        }
        let (e, t) = (w + 8.5 - 0.4 * i as f64, at - h);
        put!(
            eaves,
            "M{},{}C{},{} {},{} 0,{}C{},{} {},{} {},{}C{},{} {},{} {},{}H{}C{},{} {},{} {},{}z",
            num(-e),
            num(t - 1.5),
            num(-e * 0.8),
            num(t + 2.6),
            num(-w * 0.6),
            num(t + 2.2),
            num(t + 2.2),
            num(w * 0.6),
            num(t + 2.2),
            num(e * 0.8),
            num(t + 2.6),
            num(e),
            num(t - 1.5),
            num(e * 0.82),
            num(t - 1.0),
            num(v * 0.98),
            num(t - 3.0),
            num(v * 0.86),
            num(t - 6.0),
            num(-v * 0.86),
            num(-v * 0.98),
            num(t - 3.0),
            num(-e * 0.82),
            num(t - 1.0),
            num(-e),
            num(t - 1.5)
        );
        put!(
            gold,
            "M{},{}H{}C{},{} {},{} {},{}",
            num(w * 0.1),
            num(t - 5.8),
            num(v * 0.86),
            num(v * 0.98),
            num(t - 3.0),
            num(e * 0.82),
            num(t - 1.0),
            num(e),
            num(t - 1.5)
        );
        at = t - 5.0;
    }
    s.fill(&wall, p.wall.but(p.wall.mix(p.lamp, 0.25)), 1.0);
    s.fill(&shade, p.wall_shade, 0.75);
    s.fill(&door, p.roof.but(p.lamp), 0.8);
    s.fill(&eaves, p.roof, 1.0);
    s.stroke(&gold, p.gold, HAIR, 0.85);
    s.fill(
        &format!(
            "M-7.3,{a}C-4,{b} -2,{c} -1.5,{d}h3C2,{c} 4,{b} 7.3,{a}z",
            a = num(at),
            b = num(at - 4.0),
            c = num(at - 10.0),
            d = num(at - 14.0)
        ),
        p.roof,
        1.0,
    );
    s.fill(&format!("M-1.4,{}L0,{}L1.4,{}z", num(at - 13.0), num(at - 32.0), num(at - 13.0)), p.gold, 1.0);
    s.stroke(
        &format!("M-3,{}h6M-2.4,{}h4.8M-1.7,{}h3.4", num(at - 17.0), num(at - 20.5), num(at - 24.0)),
        p.gold,
        HAIR,
        1.0,
    );
    s.end();
}

/// The tower's image in the water, from the water line at (x, y): each eave a dark strip, each storey a paler one, looser
/// and fainter with depth.
pub fn tower_image(s: &mut Svg, x: f64, y: f64, scale: f64) {
    let p = s.pal;
    let mut up = 9.0;
    for (i, (w, h)) in STOREYS.into_iter().enumerate() {
        let t = i as f64 / 6.0;
        let sway = scale * 2.6 * t * if i % 2 == 0 { 1.0 } else { -1.0 };
        let squash = 0.62 * scale;
        let (wall, eave) = (w * scale * 0.96, (w + 8.0 - 0.4 * i as f64) * scale);
        let strip = |half: f64, at: f64, thick: f64, shift: f64| {
            lens(x - half + shift, y + at * squash, 2.0 * half, thick, 0.0)
        };
        s.fill(
            &(strip(wall, up + h * 0.32, 2.6, sway) + &strip(wall * 0.9, up + h * 0.78, 2.2, -sway * 1.4)),
            p.wall,
            0.50 * (1.0 - 0.7 * t),
        );
        s.fill(
            &(strip(eave, up + h + 2.0, 3.0, sway) + &strip(eave * 0.62, up + h + 5.4, 1.8, -sway)),
            p.roof,
            0.55 * (1.0 - 0.72 * t),
        );
        up += h + 5.0;
    }
    s.fill(&lens(x - 9.0, y + (up + 8.0) * 0.62 * scale, 18.0, 1.3, 0.0), p.roof, 0.16);
}

/// Where the piers of a bridge stand: its spans grow to the middle, as the boats pass there.
fn feet((x0, x1): (f64, f64), n: usize) -> Vec<f64> {
    let share: Vec<f64> = (0..n).map(|i| 1.0 + 0.42 * (PI * (i as f64 + 0.5) / n as f64).sin()).collect();
    let total: f64 = share.iter().sum();
    let mut piers = vec![x0];
    for w in &share {
        piers.push(piers[piers.len() - 1] + (x1 - x0) * w / total);
    }
    piers
}

/// The bridge's image: short bars below its piers, two broken rows where the deck lies.
pub fn bridge_image(s: &mut Svg, (x0, x1): (f64, f64), y: f64, n: usize, tall: f64, camber: f64) {
    let p = s.pal;
    let mut rng = Rng::new(31);
    let (mut stone, mut deck) = (String::new(), String::new());
    let piers = feet((x0, x1), n);
    for x in &piers {
        for k in 0..4 {
            let k = f64::from(k);
            let half = rng.range(6.0, 10.0) + 1.5 * k;
            stone += &lens(x - half + rng.range(-2.0, 2.0), y + 3.0 + 4.3 * k, 2.0 * half, 2.3, 0.0);
        }
    }
    for (row, thick) in [(0.0, 3.0), (5.0, 2.4), (10.5, 1.8)] {
        let mut x = x0;
        while x < x1 {
            let length = rng.range(24.0, 62.0);
            let sag = camber * (PI * (x - x0) / (x1 - x0)).sin();
            if rng.chance(0.78) {
                deck += &lens(x, y + (tall + sag) * 0.8 + row, length, thick, 0.0);
            }
            x += length + rng.range(2.0, 16.0);
        }
    }
    let pale = p.wall.but(p.sun.mix(p.layers[2].flank, 0.72));
    s.fill(&stone, pale, 0.9);
    s.fill(&deck, pale, 0.8);
}

/// The bridge: `n` arches from `x0` to `x1` standing in the water at `y`, its deck `tall` above it and `camber` higher in
/// the middle; arches grow towards the middle.
pub fn bridge(s: &mut Svg, (x0, x1): (f64, f64), y: f64, n: usize, tall: f64, camber: f64) {
    let p = s.pal;
    let length = x1 - x0;
    let deck = |x: f64| y - tall - camber * (PI * (x - x0) / length).sin();
    let along = |k: usize, of: usize| x0 + length * k as f64 / of as f64;
    let edge: Vec<Pt> = (0..=40).map(|i| (along(i, 40), deck(along(i, 40)))).collect();
    let piers = feet((x0, x1), n);
    let mut d = poly(&edge, false);
    put!(d, "L{},{}", num(x1), num(y));
    let mut soffit = String::new();
    for i in (0..n).rev() {
        let (a, b) = (piers[i] + 4.5, piers[i + 1] - 4.5);
        let crown = deck((a + b) / 2.0) + 7.0;
        let spring = y - 5.0;
        put!(
            d,
            "L{b},{y}L{b},{s}C{b},{c} {a},{c} {a},{s}L{a},{y}",
            a = num(a),
            b = num(b),
            y = num(y),
            s = num(spring),
            c = num(crown - 2.0)
        );
        put!(
            soffit,
            "M{a},{s}C{a},{c} {b},{c} {b},{s}V{y}h-2.4V{s}C{b2},{c2} {a2},{c2} {a},{s}z",
            a = num(a),
            b = num(b),
            s = num(spring),
            c = num(crown - 2.0),
            y = num(y),
            b2 = num(b - 3.0),
            a2 = num(a + 3.0),
            c2 = num(crown + 2.5)
        );
    }
    put!(d, "L{},{}z", num(x0), num(y));
    // Its image in the water, cut by strips.
    s.at(0.0, y * 1.6 + 1.0, 1.0, -0.6);
    let ends = [(0.0, 0.0), (0.08, 0.4), (0.8, 0.4), (1.0, 0.0)].map(|(at, o)| (at, p.wall_shade, o));
    let image = s.linear(&ends, (x0, 0.0), (x1, 0.0));
    s.fill(&d, image, 1.0);
    s.end();
    let cuts: String = (0..n * 2)
        .map(|i| {
            lens(piers[i / 2] - 12.0 + (i % 2) as f64 * 26.0, y + 6.0 + ((i * 7) % 5) as f64 * 3.4, 40.0, 1.1, 0.0)
        })
        .collect();
    s.fill(&cuts, p.lake[1], 0.7);
    s.fill(&d, p.wall, 1.0);
    ramp(s, (x1, deck(x1)), y);
    s.fill(&soffit, p.wall_shade, 1.0);
    s.stroke(&poly(&edge, false), p.wall_shade, HAIR, 1.0);
    let mut rail: String = poly(&edge.iter().map(|q| (q.0, q.1 - 5.0)).collect::<Vec<_>>(), false);
    for i in 0..=52 {
        put!(rail, "M{},{}v-5", num(along(i, 52)), num(deck(along(i, 52))));
    }
    s.stroke(&rail, p.wall_shade.mix(p.roof, 0.25), HAIR * 0.75, 0.8);
    let contact: String = piers.iter().map(|x| lens(x - 9.0, y + 1.0, 18.0, 1.5, 0.0)).collect();
    s.fill(&contact, p.ripple_deep, 0.5);
    let lamps: String = (0..12)
        .map(|i| along(2 * i + 1, 24))
        .map(|x| format!("M{},{}a1.8,1.8 0 1 0 .1,0z", num(x), num(deck(x) - 9.0)))
        .collect();
    s.fill(&lamps, p.wall_shade.but(p.lamp), 1.0);
}

/// Where the deck comes down to the right bank: a wall along a slope, its rail ending in a post.
fn ramp(s: &mut Svg, (x, top): Pt, y: f64) {
    let p = s.pal;
    let (end, low) = (x + 52.0, top + 12.0);
    s.fill(&poly(&[(x - 1.0, top), (end, low), (end, y), (x - 1.0, y)], true), p.wall, 1.0);
    s.fill(&poly(&[(x + 6.0, top + 7.0), (end, low + 4.0), (end, y), (x + 6.0, y)], true), p.wall_shade, 0.75);
    s.stroke(&poly(&[(x, top), (end, low)], false), p.wall_shade, HAIR, 1.0);
    let mut rail = poly(&[(x, top - 5.0), (end, low - 5.0)], false);
    for i in 1..=6 {
        let t = f64::from(i) / 6.0;
        put!(rail, "M{},{}v-5", num(x + 52.0 * t), num(top + 12.0 * t));
    }
    s.stroke(&rail, p.wall_shade.mix(p.roof, 0.25), HAIR * 0.75, 0.8);
}

/// A pavilion with two roofs, its floor at (x, y); about 55 px tall at 1.
pub fn pavilion(s: &mut Svg, x: f64, y: f64, scale: f64) {
    let p = s.pal;
    s.at(x, y, scale, scale);
    s.stroke("M-26,0v-20M-9,0v-20M9,0v-20M26,0v-20", p.wood_lit, LINE, 1.0);
    s.stroke("M-28,-1h56M-27,-7h54", p.wood_lit, HAIR, 1.0);
    s.fill("M-40,-22C-30,-18 30,-18 40,-22C32,-23 26,-27 22,-31H-22C-26,-27 -32,-23 -40,-22z", p.roof, 1.0);
    s.fill("M-18,-31v-5h36v5z", p.wall, 1.0);
    s.fill("M-27,-37C-20,-34 20,-34 27,-37C20,-38 14,-43 10,-48H-10C-14,-43 -20,-38 -27,-37z", p.roof, 1.0);
    s.stroke("M0,-48H10C14,-43 20,-38 27,-37M6,-31H22C26,-27 32,-23 40,-22", p.gold, HAIR, 0.85);
    s.stroke("M0,-48v-7", p.gold, LINE, 1.0);
    s.end();
}
