//! Quay cranes, and the berth at which one unloads a ship.

use crate::brush::{Brush, HAIR, Pt, chain, lens, mix, poly};
use crate::palette::{Ink, two};
use crate::port::{self, Put};

/// Where the mast of a crane ends: across, up, away.
const APEX: [f64; 3] = [-4.5, 31.0, MIDDLE];

/// How far behind its near legs the middle of a crane lies, where its boom runs.
const MIDDLE: f64 = 4.5;

/// How high the middle of the box hangs that a crane carries.
const BOX: f64 = 10.6;

/// A ship alongside and the crane whose hook hangs over it.
pub struct Berth {
    /// Where the ship's bow meets the water, and pixels to its metre.
    pub ship: (Pt, f64),
    /// Where the middle of the crane's near legs stands, and pixels to its metre.
    pub crane: (Pt, f64),
    /// Where what lies farther off is seen: so much to the right and up.
    pub lean: Pt,
    /// The crane's share of mist.
    pub haze: f64,
    /// How far out the box hangs.
    pub hook: f64,
    /// How far the boom reaches.
    pub reach: f64,
}

impl Berth {
    /// Where the crane's metres land.
    fn at(&self, x: f64, y: f64, z: f64) -> Pt {
        let ((left, foot), k) = self.crane;
        (left + (x + z * self.lean.0) * k, foot - (y + z * self.lean.1) * k)
    }

    /// Draws the ship.
    pub fn ship(&self, pen: &mut Brush) {
        port::ship(pen, self.ship.0, self.ship.1, 5);
    }

    /// Draws the crane.
    pub fn crane(&self, pen: &mut Brush) {
        let put = |x: f64, y: f64, z: f64| self.at(x, y, z);
        Crane { put: &put, k: self.crane.1, haze: self.haze, reach: self.reach, back: BACK, load: Some(-self.hook) }
            .draw(pen);
    }

    /// How far the box hangs above what is stowed below it, in pixels; nothing where the ship does not lie below it.
    #[cfg(test)]
    pub fn clearance(&self) -> Option<f64> {
        let (x, low) = self.at(-self.hook, BOX - 1.3, MIDDLE);
        let ((bow, water), k) = self.ship;
        Some(water - k * port::laden((x - bow) / k)? - low)
    }
}

/// A quay crane, its boom over the water at its left.
pub struct Crane<'a> {
    /// Where its metres land.
    pub put: Put<'a>,
    /// Pixels to the metre.
    pub k: f64,
    /// The share of mist.
    pub haze: f64,
    /// How far its boom reaches from its middle.
    pub reach: f64,
    /// Where it ends on the land side.
    pub back: f64,
    /// How far out the box hangs that it carries.
    pub load: Option<f64>,
}

/// Where the boom of a whole crane ends on the land side; the machine house stands before it.
pub const BACK: f64 = 22.0;

impl Crane<'_> {
    fn at(&self, [x, y, z]: [f64; 3]) -> Pt {
        (self.put)(x, y, z)
    }

    /// Steel as a bar of a true width, so that no line width is invented for it.
    fn bar(&self, a: [f64; 3], b: [f64; 3], w: f64) -> String {
        let (p, q) = (self.at(a), self.at(b));
        let l = (q.0 - p.0).hypot(q.1 - p.1).max(0.1);
        let h = (w * self.k / 2.0).max(0.7);
        let n = (-(q.1 - p.1) / l * h, (q.0 - p.0) / l * h);
        poly(&[(p.0 + n.0, p.1 + n.1), (q.0 + n.0, q.1 + n.1), (q.0 - n.0, q.1 - n.1), (p.0 - n.0, p.1 - n.1)])
    }

    /// Draws it, what is far first.
    pub fn draw(&self, pen: &mut Brush) {
        let mist = pen.svg.pal.mist;
        let (near, deep) = (mix(0x2C6E80, mist, self.haze), mix(0x1A4C5C, mist, self.haze));
        let far = mix(deep, mist, 0.3);
        self.frames(pen, near, far);
        self.boom(pen, near, deep);
        self.house(pen, deep);
        // Lamps at the mast's top and the boom's end.
        for at in [[-4.5, 31.9, MIDDLE], [1.0 - self.reach, 23.4, MIDDLE]] {
            let at = self.at(at);
            pen.glow(at, 2.4 * self.k, 2.4 * self.k, two(0xEFF1E6, 0xFBD98A), 0.55);
            pen.dot(at, (0.3 * self.k).max(1.0), two(0x9A3226, 0xFFE9B0));
        }
        for (x, z) in [(-7.0, 9.0), (7.0, 9.0), (-7.0, 0.0), (7.0, 0.0)] {
            let p = [[x - 2.2, 0.0, z], [x + 2.2, 0.0, z], [x + 1.4, 1.7, z], [x - 1.4, 1.7, z]].map(|p| self.at(p));
            let foot = self.at([x, 0.0, z]);
            pen.wash(lens(foot.0 - 3.6 * self.k, foot.1, 7.2 * self.k, 0.8 * self.k), 0x1F4F58, 0.3);
            pen.fill(poly(&p), if z > 0.0 { far } else { deep });
        }
        if let Some(x) = self.load {
            self.carry(pen, x, deep);
        }
    }

    /// The two frames of legs, and the mast in which they meet.
    fn frames(&self, pen: &mut Brush, near: Ink, far: Ink) {
        for (z, ink) in [(9.0, far), (0.0, near)] {
            let mut d = String::new();
            for x in [-7.0, 7.0] {
                d += &self.bar([x, 1.5, z], [x * 0.92, 21.0, z], 1.15);
            }
            d += &self.bar([-7.0, 8.0, z], [7.0, 8.0, z], 0.9);
            d += &self.bar([-7.0, 20.5, z], [7.0, 20.5, z], 1.1);
            d += &self.bar([7.0, 8.0, z], [-6.6, 19.5, z], 0.45);
            // Both frames lean to one apex, where the stays are made fast.
            d += &self.bar([-6.5, 21.0, z], APEX, 0.9);
            d += &self.bar([6.5, 21.0, z], APEX, 0.55);
            pen.fill(d, ink);
        }
    }

    /// The boom: two chords and a zigzag between them, hung from the mast.
    fn boom(&self, pen: &mut Brush, near: Ink, deep: Ink) {
        let (tip, back, z) = (-self.reach, self.back, MIDDLE);
        let stays: String = [tip + 3.0, tip * 0.52, back - 2.0]
            .iter()
            .map(|x| chain(&[self.at(APEX), self.at([*x, 22.0, z])]))
            .collect();
        pen.line(stays, deep, HAIR);
        pen.fill(self.bar([APEX[0] - 1.0, 31.0, z], [APEX[0] + 1.0, 31.0, z], 1.2), deep);
        let chords = self.bar([tip, 20.2, z], [back, 20.2, z], 0.75) + &self.bar([tip, 22.4, z], [back, 22.4, z], 0.55);
        pen.fill(chords, near);
        let bays = ((back - tip) / 3.0).round();
        let zigzag: Vec<Pt> = (0..=bays as u32)
            .map(|i| self.at([tip + (back - tip) * f64::from(i) / bays, if i % 2 == 0 { 20.2 } else { 22.4 }, z]))
            .collect();
        pen.line(chain(&zigzag), near, HAIR);
        let red = mix(pen.svg.pal.seal, pen.svg.pal.mist, self.haze);
        pen.fill(self.bar([tip - 0.4, 21.3, z], [tip + 2.6, 21.3, z], 3.2), red);
    }

    /// The machine house on the boom; at night it is lit, or only its roof would be seen.
    fn house(&self, pen: &mut Brush, deep: Ink) {
        let (x, z, mist, haze) = (self.back - 7.5, MIDDLE, pen.svg.pal.mist, self.haze * 0.4);
        let mut wall = |a: f64, b: f64, y: f64, tall: f64, ink: Ink| {
            pen.fill(self.bar([x + a, y, z], [x + b, y, z], tall), ink);
        };
        wall(0.0, 6.0, 24.2, 3.2, mix(two(0xCBD8D4, 0x6F908F), mist, haze));
        wall(3.9, 6.0, 24.2, 3.2, mix(two(0xFBF8EE, 0x9DB8B2), mist, haze));
        wall(0.7, 3.3, 24.6, 1.3, mix(two(0x2F6B78, 0xF7D58B), mist, haze));
        wall(-0.4, 6.4, 26.1, 0.7, deep);
    }

    /// A box on its ropes, `x` out.
    fn carry(&self, pen: &mut Brush, x: f64, deep: Ink) {
        let (z, mist) = (MIDDLE, pen.svg.pal.mist);
        pen.fill(self.bar([x - 2.0, 19.2, z], [x + 2.0, 19.2, z], 1.2), deep);
        let ropes: String =
            [x - 1.6, x + 1.6].iter().map(|x| chain(&[self.at([*x, 19.0, z]), self.at([*x, 12.2, z])])).collect();
        pen.line(ropes, deep, HAIR);
        pen.fill(self.bar([x - 2.6, 12.2, z], [x + 2.6, 12.2, z], 0.5), deep);
        pen.fill(self.bar([x - 3.1, BOX, z], [x + 3.1, BOX, z], 2.6), mix(0xC8741A, mist, self.haze));
        pen.fill(self.bar([x - 3.1, BOX + 1.1, z], [x + 3.1, BOX + 1.1, z], 0.5), mix(0xF2C98A, mist, self.haze));
    }
}

#[cfg(test)]
mod tests {
    use crate::scenes::{home, openness};
    use crate::vignettes::port;

    /// A box that hangs over empty water was the first thing a stranger saw.
    #[test]
    fn every_crane_at_work_hangs_its_box_over_the_boxes_of_its_ship() {
        let berths = [("openness", openness::BERTH), ("home", home::ground::BERTH), ("port", port::BERTH)];
        for (name, berth) in berths {
            let clear = berth.clearance().unwrap_or_else(|| panic!("{name}: nothing is stowed below the hook"));
            assert!(clear > 4.0, "{name}: the box is {clear} px above the others");
        }
    }
}
