//! Standard workshops (标准化厂房): long halls of several gabled bays, with what makes them look used: docks with
//! canopies, skylights, ridge vents, downpipes, a yard with trucks and pallets. No two kinds stand side by side: halls of
//! several gables are here; long ones and those with north lights, the office block and lorries have files of their own.

mod kinds;
mod lorry;
mod office;

pub use lorry::lorry;
pub use office::office;

use crate::brush::{Brush, HAIR, LINE, Pt, chain, mix, poly};
use crate::camera::{Camera, turn};
use crate::noise::Rng;
use crate::palette::Ink;

/// What the roof of a hall is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Several gables side by side, their ridges running away from the viewer.
    Gables,
    /// One long low gable, its ridge along the front.
    Long,
    /// A saw: steep glass on one side of every tooth.
    Saw,
}

/// One hall.
#[derive(Clone, Copy, Debug)]
pub struct Hall {
    /// What its roof is.
    pub kind: Kind,
    /// Plan position of its middle.
    pub at: (f64, f64),
    /// Width along the row of gables, depth along the ridges.
    pub size: (f64, f64),
    /// Height of the eaves.
    pub eaves: f64,
    /// Number of gabled bays, of doors, of teeth.
    pub bays: usize,
    /// How far it is turned, in radians.
    pub yaw: f64,
    /// Colour of the roof.
    pub roof: u32,
    /// Seed of its lit windows and clutter.
    pub seed: u64,
}

/// Where and in what air halls are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    /// The viewer.
    pub camera: Camera,
    /// Depth at which haze sets in and where it is thickest.
    pub mist: (f64, f64),
    /// The side from which the light comes: 1 the right, −1 the left.
    pub light: f64,
}

impl Site {
    /// Share of mist at a depth.
    pub fn haze(&self, z: f64) -> f64 {
        ((z - self.mist.0) / (self.mist.1 - self.mist.0)).clamp(0.0, 1.0) * 0.62
    }
}

/// A hall while it is being drawn.
struct Build<'a> {
    pen: &'a mut Brush,
    site: Site,
    hall: Hall,
    haze: f64,
}

/// Of the windows that burn by day, that burn in the evening only, and that are dark, those to which one with this lot
/// belongs: of the evening there are rather more than of the day.
fn windows(lot: f64, burning: f64, kinds: [&mut String; 3]) -> &mut String {
    let [day, evening, dark] = kinds;
    if lot < burning {
        day
    } else if lot < burning * 2.4 {
        evening
    } else {
        dark
    }
}

/// Draws a hall with its yard shadow.
pub fn hall(pen: &mut Brush, site: &Site, hall: &Hall) {
    let haze = site.haze(hall.at.1);
    let mut b = Build { pen, site: *site, hall: *hall, haze };
    b.shadow();
    match hall.kind {
        Kind::Gables => {
            b.walls();
            b.roofs();
        }
        Kind::Long => b.long(),
        Kind::Saw => b.saw(),
    }
    b.clutter();
}

impl Build<'_> {
    fn at(&self, u: f64, v: f64, y: f64) -> Pt {
        let (x, z) = turn(u, v, self.hall.yaw);
        self.site.camera.at([self.hall.at.0 + x, y, self.hall.at.1 + z])
    }

    fn face(&self, p: &[[f64; 3]]) -> String {
        poly(&p.iter().map(|q| self.at(q[0], q[1], q[2])).collect::<Vec<_>>())
    }

    fn wire(&self, p: &[[f64; 3]]) -> String {
        chain(&p.iter().map(|q| self.at(q[0], q[1], q[2])).collect::<Vec<_>>())
    }

    /// A colour in the air of the site; in the evening walls and roofs lie in the dark, so that their windows burn.
    fn hue(&self, ink: impl Into<Ink>) -> Ink {
        ink.into().sunk(0.38).hazed(self.pen.svg.pal.mist, self.haze)
    }

    /// A lit window: one that burns by day, too, or one that only burns in the evening.
    fn lamp(&self, always: bool) -> Ink {
        let lamp = Ink::hex(0xF2C66D);
        let lamp = if always { lamp } else { Ink::hex(0x5E949E).but(lamp) };
        lamp.hazed(self.pen.svg.pal.mist, self.haze)
    }

    /// Half the width and half the depth.
    fn half(&self) -> (f64, f64) {
        (self.hall.size.0 / 2.0, self.hall.size.1 / 2.0)
    }

    /// Whether the viewer sees the end wall at the greater `u` (else the one at the lesser).
    fn right_seen(&self) -> bool {
        let (x, z) = turn(1.0, 0.0, self.hall.yaw);
        let (w, _) = self.half();
        let (cx, cz) = (self.hall.at.0 + x * w, self.hall.at.1 + z * w);
        x * -cx + z * -cz > 0.0
    }

    fn shadow(&mut self) {
        let (w, d) = self.half();
        let run = self.hall.eaves * 1.1;
        let side = -self.site.light;
        let (far, near) = (side * (w + run), -side * w);
        let p = self.face(&[
            [far, -d + run * 0.2, 0.0],
            [far, d, 0.0],
            [near, d, 0.0],
            [near, -d - 2.0, 0.0],
            [side * w, -d - 2.0, 0.0],
        ]);
        self.pen.wash(p, 0x1F5F55, 0.28 * (1.0 - self.haze));
    }

    fn rise(&self) -> f64 {
        self.hall.size.0 / self.hall.bays as f64 * 0.2
    }

    fn walls(&mut self) {
        self.end_wall();
        let shade = self.hue(0xB5C8C4);
        self.front(shade);
    }

    /// The end wall that is seen: windows in a row, downpipes, a plinth.
    fn end_wall(&mut self) {
        let (w, d) = self.half();
        let h = self.hall.eaves;
        let right = self.right_seen();
        let (lit, shade) = (self.hue(0xFBF6E8), self.hue(0xB5C8C4));
        let u = if right { w } else { -w };
        let end = self.face(&[[u, -d, 0.0], [u, d, 0.0], [u, d, h], [u, -d, h]]);
        self.pen.fill(end, if right == (self.site.light > 0.0) { lit } else { mix(shade, 0x5F8A8E, 0.2) });
        let mut rng = Rng::new(self.hall.seed);
        let n = (self.hall.size.1 / 7.0) as usize;
        let (mut dark, mut light, mut late, mut pipes) = (String::new(), String::new(), String::new(), String::new());
        for i in 0..n {
            let v = |t: f64| -d + 2.0 * d * (i as f64 + t) / n as f64;
            let pane = self.face(&[
                [u, v(0.2), h * 0.55],
                [u, v(0.8), h * 0.55],
                [u, v(0.8), h * 0.78],
                [u, v(0.2), h * 0.78],
            ]);
            *windows(rng.unit(), 0.08, [&mut light, &mut late, &mut dark]) += &pane;
            if i % 4 == 3 {
                pipes += &self.wire(&[[u, v(1.0), 0.0], [u, v(1.0), h]]);
            }
        }
        let (glass, lamp, evening, pipe) = (self.hue(0x5E949E), self.lamp(true), self.lamp(false), self.hue(0x9DB3AE));
        self.pen.fill(dark, glass);
        self.pen.fill(late, evening);
        self.pen.fill(light, lamp);
        self.pen.faint(pipes, pipe, HAIR, 0.7);
        let skirt = self.face(&[[u, -d, 0.0], [u, d, 0.0], [u, d, 1.1], [u, -d, 1.1]]);
        let plinth = self.hue(0x8FA39F);
        self.pen.wash(skirt, plinth, 0.6);
    }

    /// The row of gables: doors, canopies, windows high up.
    fn front(&mut self, wall: Ink) {
        let (w, d) = self.half();
        let (h, rise, n) = (self.hall.eaves, self.rise(), self.hall.bays);
        let mut outline = vec![[-w, -d, 0.0], [w, -d, 0.0], [w, -d, h]];
        for i in (0..n).rev() {
            let u = |t: f64| -w + 2.0 * w * (i as f64 + t) / n as f64;
            outline.push([u(0.5), -d, h + rise]);
            outline.push([u(0.0), -d, h]);
        }
        // The wall looks to the viewer's left front or right front; the more to the right, the lighter.
        let (nx, _) = turn(0.0, -1.0, self.hall.yaw);
        let wall = mix(wall, self.hue(0xFBF6E8), (0.45 + 0.9 * nx * self.site.light).clamp(0.0, 1.0));
        let d_ = self.face(&outline);
        self.pen.fill(d_, wall);
        let mut rng = Rng::new(self.hall.seed + 7);
        let (mut doors, mut open, mut canopy, mut shade) = (String::new(), String::new(), String::new(), String::new());
        let (mut dark, mut light, mut late) = (String::new(), String::new(), String::new());
        for i in 0..n {
            let u = |t: f64| -w + 2.0 * w * (i as f64 + t) / n as f64;
            let q = |a: f64, b: f64, y0: f64, y1: f64| {
                self.face(&[[u(a), -d, y0], [u(b), -d, y0], [u(b), -d, y1], [u(a), -d, y1]])
            };
            for (a, b) in [(0.14, 0.38), (0.60, 0.84)] {
                if rng.chance(0.22) { open += &q(a, b, 0.0, h * 0.5) } else { doors += &q(a, b, 0.0, h * 0.5) }
            }
            canopy += &self.face(&[
                [u(0.08), -d, h * 0.60],
                [u(0.90), -d, h * 0.60],
                [u(0.90), -d - 3.2, h * 0.54],
                [u(0.08), -d - 3.2, h * 0.54],
            ]);
            shade += &q(0.08, 0.90, h * 0.44, h * 0.56);
            for k in 0..4 {
                let a = 0.16 + 0.175 * f64::from(k);
                let pane = q(a, a + 0.125, h * 0.72, h * 0.92);
                *windows(rng.unit(), 0.12, [&mut light, &mut late, &mut dark]) += &pane;
            }
        }
        let (door, hole, roof, glass) =
            (self.hue(0x86A9AC), self.hue(0x2F5A66), self.hue(0xC9D6D0), self.hue(0x5E949E));
        let (lamp, evening) = (self.lamp(true), self.lamp(false));
        self.pen.fill(doors, door);
        self.pen.fill(open, hole);
        self.pen.wash(shade, 0x1F4F58, 0.25);
        self.pen.fill(canopy, roof);
        self.pen.fill(dark, glass);
        self.pen.fill(late, evening);
        self.pen.fill(light, lamp);
    }

    fn roofs(&mut self) {
        let (w, d) = self.half();
        let (h, rise, n, e) = (self.hall.eaves, self.rise(), self.hall.bays, 0.8);
        let right = self.right_seen();
        let order: Vec<usize> = if right { (0..n).collect() } else { (0..n).rev().collect() };
        let base = self.hue(self.hall.roof);
        let (sun, dim) = (mix(base, 0xFFF8E4, 0.34), mix(base, 0x2F6472, 0.22));
        for i in order {
            let u = |t: f64| -w + 2.0 * w * (i as f64 + t) / n as f64;
            let slope = |a: f64, b: f64| {
                let y = |t: f64| h + rise * (1.0 - (2.0 * t - 1.0).abs());
                [[u(a), -d - e, y(a)], [u(b), -d - e, y(b)], [u(b), d + e, y(b)], [u(a), d + e, y(a)]]
            };
            // The slope turned away first; light falls on the one that looks towards it.
            let halves = if right { [(0.0, 0.5), (0.5, 1.0)] } else { [(0.5, 1.0), (0.0, 0.5)] };
            for (a, b) in halves {
                let p = self.face(&slope(a, b));
                self.pen.fill(p, if (a > 0.2) == (self.site.light > 0.0) { sun } else { dim });
                let m = self.hall.size.1 / 16.0;
                let (mut lights, mut seams) = (String::new(), String::new());
                let y = |t: f64| h + rise * (1.0 - (2.0 * t - 1.0).abs());
                let (s, t) = (a + 0.12, b - 0.12);
                for k in 0..m as usize {
                    let v = |f: f64| -d + 2.0 * d * (k as f64 + f) / m.floor();
                    if (k + i) % 2 == 0 {
                        lights += &self.face(&[
                            [u(s), v(0.38), y(s)],
                            [u(t), v(0.38), y(t)],
                            [u(t), v(0.62), y(t)],
                            [u(s), v(0.62), y(s)],
                        ]);
                    }
                    seams += &self.wire(&[[u(a), v(0.0), y(a)], [u(b), v(0.0), y(b)]]);
                }
                let (pale, seam) = (mix(base, 0xFFFFFF, 0.72), mix(base, 0x0F3A44, 0.3));
                self.pen.wash(lights, pale, 0.85);
                if self.site.camera.scale(self.hall.at.1) > 2.2 {
                    self.pen.faint(seams, seam, HAIR, 0.22);
                }
            }
            // The vent along the ridge.
            let vent = self.face(&[
                [u(0.47), -d * 0.8, h + rise + 0.9],
                [u(0.53), -d * 0.8, h + rise + 0.9],
                [u(0.53), d * 0.8, h + rise + 0.9],
                [u(0.47), d * 0.8, h + rise + 0.9],
            ]);
            let side = self.face(&[
                [u(0.53), -d * 0.8, h + rise - 0.6],
                [u(0.53), -d * 0.8, h + rise + 0.9],
                [u(0.53), d * 0.8, h + rise + 0.9],
                [u(0.53), d * 0.8, h + rise - 0.6],
            ]);
            let (lid, flank) = (mix(base, 0xFFFFFF, 0.55), mix(base, 0xFFFFFF, 0.2));
            self.pen.fill(side, flank);
            self.pen.fill(vent, lid);
            let edge = self.wire(&[[u(0.0), -d - e, h], [u(0.5), -d - e, h + rise], [u(1.0), -d - e, h]]);
            self.pen.faint(
                edge,
                0xFFFFFF,
                if self.site.camera.scale(self.hall.at.1) > 4.0 { LINE } else { HAIR },
                0.75 * (1.0 - self.haze),
            );
        }
    }

    /// Pallets and drums before the doors, never in a row.
    fn clutter(&mut self) {
        if self.site.camera.scale(self.hall.at.1) < 2.4 {
            return;
        }
        let (w, d) = self.half();
        let mut rng = Rng::new(self.hall.seed + 13);
        for _ in 0..self.hall.bays + 1 {
            let (u, v, s) = (rng.range(-w, w), -d - rng.range(5.0, 9.0), rng.range(1.2, 2.0));
            let ink = self.hue(rng.pick(&[0xC79A62u32, 0xB65A44, 0x5C9A8C, 0xE6DFC8]));
            let side = self.face(&[[u, v, 0.0], [u + 1.6 * s, v, 0.0], [u + 1.6 * s, v, s], [u, v, s]]);
            let top = self.face(&[[u, v, s], [u + 1.6 * s, v, s], [u + 1.6 * s, v + 2.0, s], [u, v + 2.0, s]]);
            self.pen.fill(side, ink);
            self.pen.fill(top, mix(ink, 0xFFFFFF, 0.4));
        }
    }
}
