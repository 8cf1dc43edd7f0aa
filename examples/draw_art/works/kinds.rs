//! The two other kinds of hall: one long low gable, and a saw of north lights.

use super::{Build, windows};
use crate::brush::{HAIR, LINE, mix};
use crate::noise::Rng;
use crate::palette::{Ink, two};

/// What a long front shows: doors, a canopy, a ribbon of windows.
struct Front {
    doors: String,
    open: String,
    canopy: String,
    shade: String,
    dark: String,
    late: String,
    lamp: String,
}

impl Build<'_> {
    /// One long low gable whose ridge runs along the front.
    pub(super) fn long(&mut self) {
        let (w, d) = self.half();
        let (h, e) = (self.hall.eaves, 0.9);
        let rise = d * 0.26;
        let base = self.hue(self.hall.roof);
        let end = if self.right_seen() { w } else { -w };
        let back = self.face(&[[-w - e, 0.0, h + rise], [w + e, 0.0, h + rise], [w + e, d + e, h], [-w - e, d + e, h]]);
        self.pen.fill(back, mix(base, 0x2F6472, 0.26));
        self.end_wall();
        let gable = self.face(&[[end, -d, h], [end, 0.0, h + rise], [end, d, h]]);
        let lit = self.right_seen() == (self.site.light > 0.0);
        let wall = if lit { self.hue(0xFBF6E8) } else { mix(self.hue(0xB5C8C4), 0x5F8A8E, 0.2) };
        self.pen.fill(gable, wall);
        self.long_front();
        let slope =
            self.face(&[[-w - e, -d - e, h], [w + e, -d - e, h], [w + e, 0.0, h + rise], [-w - e, 0.0, h + rise]]);
        self.pen.fill(slope, mix(base, 0xFFF8E4, 0.16));
        // Skylights run from ridge to eaves; the sheets between them are seamed.
        let (mut lights, mut seams) = (String::new(), String::new());
        let n = (self.hall.size.0 / 17.0) as usize;
        let at = |t: f64| (-d * (1.0 - t), h + rise * t);
        for i in 0..n {
            let u = |f: f64| -w + 2.0 * w * (i as f64 + f) / n as f64;
            let ((v0, y0), (v1, y1)) = (at(0.14), at(0.86));
            lights += &self.face(&[[u(0.40), v0, y0], [u(0.62), v0, y0], [u(0.62), v1, y1], [u(0.40), v1, y1]]);
            seams += &self.wire(&[[u(0.0), -d - e, h], [u(0.0), 0.0, h + rise]]);
        }
        let (pale, seam) = (mix(base, 0xFFFFFF, 0.72), mix(base, 0x0F3A44, 0.3));
        self.pen.wash(lights, pale, 0.85);
        self.pen.faint(seams, seam, HAIR, 0.2);
        let lid = self.face(&[
            [-w * 0.92, -0.9, h + rise + 1.2],
            [w * 0.92, -0.9, h + rise + 1.2],
            [w * 0.92, 0.9, h + rise + 1.2],
            [-w * 0.92, 0.9, h + rise + 1.2],
        ]);
        let flank = self.face(&[
            [-w * 0.92, -0.9, h + rise - 0.3],
            [w * 0.92, -0.9, h + rise - 0.3],
            [w * 0.92, -0.9, h + rise + 1.2],
            [-w * 0.92, -0.9, h + rise + 1.2],
        ]);
        self.pen.fill(flank, mix(base, 0x2F6472, 0.2));
        self.pen.fill(lid, mix(base, 0xFFFFFF, 0.5));
        self.edge(&[[-w - e, -d - e, h], [w + e, -d - e, h]]);
    }

    /// A saw: each tooth rises as glass on the side of the viewer's left and falls as roof to the right. One plane of glass, one
    /// of roof and one ridge each: bars and rims would be a picket fence at this distance.
    pub(super) fn saw(&mut self) {
        let (w, d) = self.half();
        let (h, n) = (self.hall.eaves, self.hall.bays);
        let rise = 2.0 * w / n as f64 * 0.36;
        let base = self.hue(self.hall.roof);
        let (lit, dim) = (self.site.light < 0.0, self.hue(0x5E949E));
        let glass = if lit { mix(dim, 0xEAF6F2, 0.42) } else { dim };
        let roof = if lit { mix(base, 0x2F6472, 0.16) } else { mix(base, 0xFFF8E4, 0.3) };
        let (nx, wall) = (crate::camera::turn(0.0, -1.0, self.hall.yaw).0, self.hue(0xB5C8C4));
        let wall = mix(wall, self.hue(0xFBF6E8), (0.45 + 0.9 * nx * self.site.light).clamp(0.0, 1.0));
        let ridge = mix(glass, 0xFFFFFF, 0.72);
        let air = 1.0 - self.haze;
        for i in (0..n).rev() {
            let u = |t: f64| -w + 2.0 * w * (i as f64 + t) / n as f64;
            let slope = self.face(&[[u(0.0), -d, h + rise], [u(1.0), -d, h], [u(1.0), d, h], [u(0.0), d, h + rise]]);
            self.pen.fill(slope, roof);
            let pane = self.face(&[[u(0.0), -d, h], [u(0.0), -d, h + rise], [u(0.0), d, h + rise], [u(0.0), d, h]]);
            self.pen.fill(&pane, glass);
            let tooth = self.face(&[[u(0.0), -d, h], [u(0.0), -d, h + rise], [u(1.0), -d, h]]);
            self.pen.fill(tooth, wall);
            let top = self.wire(&[[u(0.0), d, h + rise], [u(0.0), -d, h + rise], [u(1.0), -d, h]]);
            self.pen.faint(top, ridge, HAIR, 0.8 * air);
        }
        self.end_wall();
        self.long_front();
    }

    /// A front without gables.
    fn long_front(&mut self) {
        let (w, d) = self.half();
        let (h, n) = (self.hall.eaves, self.hall.bays);
        let (nx, shade) = (crate::camera::turn(0.0, -1.0, self.hall.yaw).0, self.hue(0xB5C8C4));
        let wall = mix(shade, self.hue(0xFBF6E8), (0.45 + 0.9 * nx * self.site.light).clamp(0.0, 1.0));
        let whole = self.face(&[[-w, -d, 0.0], [w, -d, 0.0], [w, -d, h], [-w, -d, h]]);
        let mut rng = Rng::new(self.hall.seed + 7);
        let mut thrown = Vec::new();
        let mut f = Front {
            doors: String::new(),
            open: String::new(),
            canopy: String::new(),
            shade: String::new(),
            dark: String::new(),
            late: String::new(),
            lamp: String::new(),
        };
        let q = |a: f64, b: f64, y0: f64, y1: f64| {
            let (a, b) = (-w + 2.0 * w * a, -w + 2.0 * w * b);
            self.face(&[[a, -d, y0], [b, -d, y0], [b, -d, y1], [a, -d, y1]])
        };
        for i in 0..n {
            let at = |t: f64| (i as f64 + t) / n as f64;
            let door = q(at(0.34), at(0.66), 0.0, h * 0.46);
            if rng.chance(0.25) {
                f.open += &door;
                thrown.push(self.at(-w + 2.0 * w * at(0.5), -d - 4.0, 0.0));
            } else {
                f.doors += &door
            }
            let (a, b) = (-w + 2.0 * w * at(0.28), -w + 2.0 * w * at(0.72));
            f.canopy +=
                &self.face(&[[a, -d, h * 0.54], [b, -d, h * 0.54], [b, -d - 3.4, h * 0.49], [a, -d - 3.4, h * 0.49]]);
            f.shade += &q(at(0.28), at(0.72), h * 0.40, h * 0.5);
        }
        let panes = (self.hall.size.0 / 6.4) as usize;
        for k in 0..panes {
            let a = (k as f64 + 0.18) / panes as f64;
            let pane = q(a, a + 0.66 / panes as f64, h * 0.66, h * 0.86);
            *windows(rng.unit(), 0.1, [&mut f.lamp, &mut f.late, &mut f.dark]) += &pane;
        }
        let skirt = q(0.0, 1.0, 0.0, 1.0);
        let (door, hole, roof, glass, plinth) = (
            self.hue(0x86A9AC),
            self.hue(0x2F5A66).but(self.lamp(true).mix(Ink::hex(0xC8741A), 0.3)),
            self.hue(0xDCE4DC),
            self.hue(0x5E949E),
            self.hue(0x8FA39F),
        );
        let (lamp, evening) = (self.lamp(true), self.lamp(false));
        // What light falls out of an open door lies on the yard.
        let k = self.site.camera.scale(self.hall.at.1);
        for spot in thrown {
            self.pen.glow(spot, 17.0 * k, 4.2 * k, two(0xE9E6D8, 0xE3AE58), 0.8 * (1.0 - self.haze));
        }
        self.pen.fill(whole, wall);
        self.pen.wash(skirt, plinth, 0.6);
        self.pen.fill(f.doors, door);
        self.pen.fill(f.open, hole);
        self.pen.wash(f.shade, 0x1F4F58, 0.25);
        self.pen.fill(f.canopy, roof);
        self.pen.fill(f.dark, glass);
        self.pen.fill(f.late, evening);
        self.pen.fill(f.lamp, lamp);
    }

    /// The bright edge of a roof.
    pub(super) fn edge(&mut self, line: &[[f64; 3]]) {
        let d = self.wire(line);
        let width = if self.site.camera.scale(self.hall.at.1) > 4.0 { LINE } else { HAIR };
        self.pen.faint(d, 0xFFFFFF, width, 0.7 * (1.0 - self.haze));
    }
}
