//! What hangs over the stand: the ring with the seal of the place, the lanterns.

use super::night;
use crate::palette::Ink;
use crate::path::{Pt, curve, num};
use crate::svg::{HAIR, LINE, Svg};

/// The two characters 开州 one above the other as plain strokes round the origin, about 120 wide and 240 high.
pub fn seal_words(s: &mut Svg, ink: Ink) {
    s.stroke("M-48,-96H48M-56,-54H56M-20,-96V-54C-20,-26 -30,-8 -50,4M22,-96V6", ink, 13.0, 1.0);
    s.stroke(
        "M-36,44V90C-36,112 -42,126 -54,138M0,46V132M38,42V142M-54,70L-58,92M-18,70L-14,90M18,68L22,88",
        ink,
        12.0,
        1.0,
    );
}

/// Half of an ellipse from its left to its right end; `rise` upwards is positive.
fn arc(cx: f64, cy: f64, rx: f64, rise: f64, n: usize) -> Vec<Pt> {
    (0..=n)
        .map(|i| std::f64::consts::PI * (1.0 - i as f64 / n as f64))
        .map(|a| (cx + rx * a.cos(), cy - rise * a.sin()))
        .collect()
}

fn strip(upper: &[Pt], lower: &[Pt]) -> String {
    let mut d = String::new();
    for (i, p) in upper.iter().chain(lower.iter().rev()).enumerate() {
        d.push_str(&format!("{}{},{}", if i == 0 { "M" } else { "L" }, num(p.0), num(p.1)));
    }
    d + "z"
}

/// The hanging ring, seen from below: the near half of its outside above, the far half of its inside through it.
pub fn ring(s: &mut Svg) {
    s.layer("p6-ring");
    let p = s.pal;
    let (cx, cy, rx, ry, tall) = (600.0, 232.0, 452.0, 46.0, 62.0);
    s.stroke_cut("M188,60V206M412,80V168M788,80V168M1012,60V206", night(0x3C6E78), HAIR, 1.0);
    let inner = s.linear(
        &[(0.0, p.straw.mix(p.paper, 0.55), 1.0), (0.5, p.wall_shade, 1.0), (1.0, p.straw.mix(p.paper, 0.55), 1.0)],
        (cx - rx, 0.0),
        (cx + rx, 0.0),
    );
    s.fill(&strip(&arc(cx, cy - tall, rx, -ry * 0.86, 48), &arc(cx, cy, rx, -ry, 48)), inner, 1.0);
    let low = arc(cx, cy, rx, ry, 60);
    let top = arc(cx, cy - tall, rx, ry * 1.12, 60);
    let front = s.linear(
        &[
            (0.0, p.wall_shade, 1.0),
            (0.22, p.paper.mix(p.wall_shade, 0.25), 1.0),
            (0.72, p.paper, 1.0),
            (1.0, p.paper.mix(p.straw, 0.25), 1.0),
        ],
        (cx - rx, 0.0),
        (cx + rx, 0.0),
    );
    s.fill(&strip(&top, &low), front, 1.0);
    let edge: Vec<Pt> = low.iter().map(|q| (q.0, q.1 - 9.0)).collect();
    s.fill(&strip(&edge, &low), p.seal, 1.0);
    let hair: Vec<Pt> = top.iter().map(|q| (q.0, q.1 + 7.0)).collect();
    s.stroke(&curve(&hair, 0.3), p.gold, HAIR, 0.9);
    // Ridges and a wave run round the band; the seal sits in the middle.
    let ridge = "M-330,30q34,-34 62,-8q22,-22 46,4q18,-12 34,6M140,26q30,-30 58,-6q26,-30 56,2q20,-14 40,8";
    s.at(cx, 146.0, 1.0, 1.0);
    s.stroke(ridge, p.layers[3].flank, LINE, 0.75);
    s.fill("M-27,-18H27V36H-27z", p.seal, 1.0);
    s.at(0.0, 4.6, 0.175, 0.165);
    seal_words(s, p.paper);
    s.end();
    s.end();
    s.end();
}

/// Silk lanterns hung at unequal heights from the ends of the ring.
pub fn lanterns(s: &mut Svg) {
    s.layer("p7-lanterns");
    let p = s.pal;
    for (x, top, y, size) in [
        (196.0, 224.0, 300.0, 1.0),
        (236.0, 220.0, 274.0, 0.72),
        (1004.0, 220.0, 284.0, 0.78),
        (1042.0, 216.0, 246.0, 0.56),
        (1094.0, 60.0, 322.0, 1.05),
    ] {
        s.stroke_cut(&format!("M{x},{}V{}", num(top), num(y - 26.0 * size)), p.wall_shade, HAIR, 0.8);
        let glow = s.glow(p.seal.mix(p.halo, 0.5), 0.40);
        s.ellipse(x, y, 74.0 * size, 70.0 * size, glow, 1.0);
        s.at(x, y, size, size);
        s.ellipse(0.0, 0.0, 30.0, 24.0, p.seal, 1.0);
        s.fill("M8,-23C24,-20 30,-8 30,0C30,8 24,20 8,23C20,12 20,-12 8,-23z", p.seal.mix(p.halo, 0.45), 0.8);
        s.stroke(
            "M0,-24V24M-12,-22C-20,-10 -20,10 -12,22M12,-22C20,-10 20,10 12,22",
            p.seal.mix(p.ink, 0.35),
            HAIR,
            0.7,
        );
        s.fill("M-11,-27h22v5h-22zM-11,22h22v5h-22z", p.gold, 1.0);
        s.stroke("M-5,27v20M0,27v24M5,27v20", p.gold, HAIR, 1.0);
        s.end();
    }
    s.end();
}
