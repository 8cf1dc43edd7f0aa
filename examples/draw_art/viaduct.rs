//! The railway on its viaduct, in perspective and in side view.

use crate::brush::{Brush, HAIR, LINE, Pt, chain, lens, mix, poly};
use crate::camera::{Camera, Track};
use crate::noise::Rng;
use crate::palette::{Ink, two};

// At night the moon lies on what is lit; what is in the shade is darker than the fog behind it.
const CONCRETE: Ink = two(0xEFE8D6, 0x7A9F9B);
const CONCRETE_SHADE: Ink = two(0xAFC3C1, 0x2A5561);
const CONCRETE_DEEP: Ink = two(0x86A3A5, 0x17404C);
const MOONLIT: Ink = two(0xFFFFFF, 0xBAD2CA);

/// How high above the deck the contact wire hangs: clear of the train, which is drawn taller than life.
const WIRE: f64 = 11.0;

/// A viaduct in perspective. The way starts near, at the right, and leads away to the left. All its piers are lit on their
/// right.
pub struct Viaduct<'a> {
    /// The viewer.
    pub camera: Camera,
    /// The way in plan.
    pub way: &'a Track,
    /// Height of the deck above the water.
    pub deck: f64,
    /// Depth at which mist sets in and the depth at which it is thickest.
    pub mist: (f64, f64),
    /// First pier and the distance between piers.
    pub piers: (f64, f64),
}

impl Viaduct<'_> {
    fn haze(&self, z: f64) -> f64 {
        ((z - self.mist.0) / (self.mist.1 - self.mist.0)).clamp(0.0, 1.0) * 0.75
    }

    /// Where a point of the line lands: `t` along it, `aside` of it, `y` above the water.
    pub fn spot(&self, t: f64, aside: f64, y: f64) -> Pt {
        let (x, z) = self.way.beside(t, aside);
        self.camera.at([x, y, z])
    }

    /// Draws piers and deck, farthest first.
    pub fn draw(&self, pen: &mut Brush) {
        let mut t = self.piers.0;
        let mut piers = vec![];
        while t < self.way.length() {
            piers.push(t);
            t += self.piers.1;
        }
        for t in piers.into_iter().rev() {
            self.pier(pen, t);
        }
        self.strip(pen, (-3.2, self.deck - 3.4), (3.2, self.deck - 3.4), CONCRETE_DEEP);
        self.strip(pen, (3.2, self.deck - 3.4), (6.0, self.deck - 0.9), mix(CONCRETE_SHADE, CONCRETE_DEEP, 0.35));
        self.parapet(pen, self.deck - 0.9);
        let under = self.edge(6.0, self.deck - 0.9);
        pen.faint(chain(&under), CONCRETE_DEEP, HAIR, 0.6);
    }

    /// The near parapet from height `low` up; drawn again over the train it hides the wheels.
    pub fn parapet(&self, pen: &mut Brush, low: f64) {
        self.strip(pen, (6.0, low), (6.0, self.deck + 1.5), CONCRETE);
        let top = self.edge(6.0, self.deck + 1.5);
        pen.faint(chain(&top), MOONLIT, HAIR, 0.9);
    }

    fn stations(&self) -> Vec<f64> {
        // Equal steps on the sheet rather than on the ground: fine near, coarse far.
        let mut t = 0.0;
        let mut out = vec![];
        while t < self.way.length() {
            out.push(t);
            t += (self.way.at(t).1 * 0.055).max(2.0);
        }
        out.push(self.way.length());
        out
    }

    fn edge(&self, aside: f64, y: f64) -> Vec<Pt> {
        self.stations().iter().map(|t| self.spot(*t, aside, y)).filter(|p| p.0 > -60.0).collect()
    }

    /// A ribbon along the way between two of its edges. Mist thickens with depth, so its colour is one gradient.
    fn strip(&self, pen: &mut Brush, a: (f64, f64), b: (f64, f64), ink: Ink) {
        let mist = pen.svg.pal.mist;
        let stations = self.stations();
        let mut p: Vec<Pt> = stations.iter().map(|t| self.spot(*t, a.0, a.1)).filter(|p| p.0 > -60.0).collect();
        p.extend(stations.iter().rev().map(|t| self.spot(*t, b.0, b.1)).filter(|p| p.0 > -60.0));
        let seen: Vec<(f64, f64)> =
            stations.iter().map(|t| (self.spot(*t, a.0, a.1).0, self.way.at(*t).1)).filter(|q| q.0 > -60.0).collect();
        let (x0, x1) = (seen[0].0, seen[seen.len() - 1].0);
        let step = (seen.len() / 7).max(1);
        let stops: Vec<_> = seen
            .iter()
            .step_by(step)
            .map(|(x, z)| ((x - x0) / (x1 - x0), mix(ink, mist, self.haze(*z)), 1.0))
            .collect();
        let paint = pen.along((x0, 0.0), (x1, 0.0), &stops);
        pen.fill(poly(&p), paint);
    }

    fn pier(&self, pen: &mut Brush, t: f64) {
        let (x, z) = self.way.at(t);
        let mist = pen.svg.pal.mist;
        let h = self.haze(z);
        let foot = self.camera.at([x, 0.0, z]);
        if foot.0 < -80.0 {
            return;
        }
        let n = self.way.across(t);
        let d = if n.1 < 0.0 { (-n.1, n.0) } else { (n.1, -n.0) };
        let q = |along: f64, out: f64, y: f64| {
            self.camera.at([x + n.0 * out + d.0 * along, y, z + n.1 * out + d.1 * along])
        };
        let hue = |ink: Ink| mix(ink, mist, h);
        // Contact with the water, along the foot that is nearest.
        let deep = pen.svg.pal.ripple_deep;
        let (k, low) = (self.camera.scale(z), q(0.0, 4.8, 0.0));
        pen.wash(lens(low.0 - 6.5 * k, low.1, 13.0 * k, (0.16 * k).max(0.7)), deep, 0.45 * (1.0 - h));
        let (top, head) = (self.deck - 6.2, self.deck - 3.2);
        pen.fill(
            poly(&[q(-2.6, 3.4, 0.0), q(2.6, 3.4, 0.0), q(1.9, 2.8, top), q(-1.9, 2.8, top)]),
            hue(CONCRETE_SHADE),
        );
        pen.fill(poly(&[q(0.5, 3.4, 0.0), q(2.6, 3.4, 0.0), q(1.9, 2.8, top), q(0.4, 2.8, top)]), hue(CONCRETE));
        pen.fill(
            poly(&[q(-1.9, 2.8, top), q(1.9, 2.8, top), q(3.1, 4.8, head), q(-3.1, 4.8, head)]),
            hue(mix(CONCRETE_SHADE, CONCRETE_DEEP, 0.4)),
        );
        if k > 2.0 {
            // The cap stands out as far at the left as at the right: it is measured from the shaft as it is seen.
            let (left, right) = (q(-2.55, 3.36, 2.3), q(2.55, 3.36, 2.3));
            let (mid, half) = ((left.0 + right.0) / 2.0 + 0.2 * k, (right.0 - left.0).abs() / 2.0 + 1.5 * k);
            let split = (q(0.5, 3.36, 2.3).0 - mid) / half;
            let (y0, y1) = (low.1 - 2.3 * k, low.1);
            let part = |a: f64, b: f64| {
                let (a, b) = (mid + a * half, mid + b * half);
                poly(&[(a, y0), (b, y0), (b, y1), (a, y1)])
            };
            pen.fill(part(-1.0, 1.0), hue(mix(CONCRETE_SHADE, CONCRETE_DEEP, 0.5)));
            pen.fill(part(split, 1.0), hue(mix(CONCRETE, CONCRETE_SHADE, 0.3)));
            pen.wash(lens(mid - half - 0.8 * k, y1, 2.0 * half + 1.6 * k, (0.14 * k).max(0.7)), deep, 0.6 * (1.0 - h));
        }
        // A broken reflection.
        let mut rng = Rng::new(t as u64 + 3);
        let mut bars = String::new();
        for j in 1..10 {
            let y = low.1 + f64::from(j) * 0.8 * k + 2.0;
            bars += &lens(
                foot.0 - 2.4 * k + rng.range(-0.6, 0.6) * k,
                y,
                4.8 * k * rng.range(0.6, 1.05),
                (0.17 * k).max(0.6),
            );
        }
        pen.wash(bars, mix(CONCRETE_SHADE, pen.svg.pal.layers[3].crest, 0.25), 0.4 * (1.0 - h));
    }

    /// The masts and the wire of the line, from `first` on, one every 50 m, as far as they stand right of the column `from_x`.
    /// They stand on the near side, behind the parapet, which is drawn after them and hides their feet. The wire runs on where
    /// words stand, and is lost in the distance.
    pub fn masts(&self, pen: &mut Brush, first: f64, from_x: f64) {
        let mist = pen.svg.pal.mist;
        let mut t = first;
        while t < self.way.length() {
            let (x, z) = self.way.beside(t, 4.9);
            let k = self.camera.scale(z);
            let up = |y: f64| self.camera.at([x, self.deck + y, z]);
            if k < 1.6 || up(0.0).0 < from_x {
                break;
            }
            let arm = self.way.beside(t, -0.2);
            let d = chain(&[up(0.7), up(WIRE + 1.6)])
                + &chain(&[up(WIRE + 0.9), self.camera.at([arm.0, self.deck + WIRE + 0.9, arm.1])])
                + &chain(&[
                    self.camera.at([arm.0, self.deck + WIRE + 0.9, arm.1]),
                    self.camera.at([arm.0, self.deck + WIRE, arm.1]),
                ]);
            pen.line(d, mix(0x5E8790, mist, self.haze(z)), if k > 6.0 { LINE } else { HAIR });
            t += 50.0;
        }
        let wire: Vec<Pt> = self
            .stations()
            .into_iter()
            .map(|t| self.spot(t, -0.2, self.deck + WIRE))
            .filter(|p| p.0 > from_x - 130.0)
            .collect();
        let ink = two(0x5E8790, 0x8FB3B6);
        let fading = pen.along((from_x - 130.0, 0.0), (from_x + 60.0, 0.0), &[(0.0, ink, 0.0), (1.0, ink, 0.6)]);
        pen.line(chain(&wire), fading, HAIR);
    }

    /// A pantograph on a roof `roof` above the deck, `t` along the line: a knee, and a bow that lies at the wire.
    pub fn pantograph(&self, pen: &mut Brush, t: f64, roof: f64) {
        let at = |along: f64, y: f64, aside: f64| self.spot(t + along, aside - 0.2, self.deck + y);
        let ink = two(0x3B6069, 0x9DBFC0);
        let knee = at(2.6, roof + (WIRE - roof) * 0.46, 0.0);
        pen.line(chain(&[at(-0.4, roof, 0.0), knee, at(-0.6, WIRE - 0.1, 0.0)]), ink, HAIR);
        pen.line(chain(&[at(-0.6, WIRE - 0.1, 1.3), at(-0.6, WIRE - 0.1, -1.3)]), ink, HAIR);
        pen.fill(
            poly(&[
                at(-1.6, roof - 0.2, 0.4),
                at(1.6, roof - 0.2, 0.4),
                at(1.6, roof + 0.5, 0.4),
                at(-1.6, roof + 0.5, 0.4),
            ]),
            0x6F969D,
        );
    }
}

/// A viaduct in side view: a level deck from `x0` to `x1` at `y`, piers every `pitch` down to `foot`.
pub fn level(pen: &mut Brush, (x0, x1): (f64, f64), y: f64, pitch: f64, first: f64, foot: impl Fn(f64) -> f64) {
    let mut x = first;
    while x < x1 {
        let f = foot(x);
        pen.fill(
            poly(&[
                (x - 9.0, f),
                (x - 7.0, y + 20.0),
                (x - 15.0, y + 8.0),
                (x + 15.0, y + 8.0),
                (x + 7.0, y + 20.0),
                (x + 9.0, f),
            ]),
            CONCRETE_SHADE,
        );
        pen.fill(
            poly(&[
                (x + 1.5, f),
                (x + 1.0, y + 20.0),
                (x + 2.0, y + 8.0),
                (x + 15.0, y + 8.0),
                (x + 7.0, y + 20.0),
                (x + 9.0, f),
            ]),
            CONCRETE,
        );
        pen.wash(
            poly(&[(x - 15.0, y + 8.0), (x + 15.0, y + 8.0), (x + 12.0, y + 12.5), (x - 12.0, y + 12.5)]),
            CONCRETE_DEEP,
            0.8,
        );
        x += pitch;
    }
    pen.rect(x0, y + 4.0, x1 - x0, 6.0, CONCRETE_DEEP);
    pen.rect(x0, y - 5.0, x1 - x0, 9.5, CONCRETE);
    pen.faint(chain(&[(x0, y - 5.0), (x1, y - 5.0)]), MOONLIT, HAIR, 0.9);
    let mut joints = String::new();
    let mut j = first;
    while j < x1 {
        joints += &chain(&[(j, y - 4.0), (j, y + 4.0)]);
        j += pitch;
    }
    pen.faint(joints, CONCRETE_DEEP, HAIR, 0.7);
}

/// The masts and wire of a level line.
pub fn level_masts(pen: &mut Brush, (x0, x1): (f64, f64), y: f64, pitch: f64, first: f64) {
    let mut d = String::new();
    let mut x = first;
    while x < x1 {
        d += &chain(&[(x, y - 4.0), (x, y - 42.0), (x + 15.0, y - 42.0)]);
        d += &chain(&[(x, y - 35.0), (x + 13.0, y - 42.0)]);
        x += pitch;
    }
    pen.line(d, 0x6F969D, HAIR);
    pen.faint(chain(&[(x0, y - 37.0), (x1, y - 37.0)]), 0x5E8790, HAIR, 0.45);
}
