//! Outlines: numbers as short text, simplified and rounded curves, brush strokes and lenses.

/// A point of the picture, y downwards.
pub type Pt = (f64, f64);

/// A number with at most one decimal, in the fewest characters: no trailing `.0`, no leading zero, no minus zero.
pub fn num(v: f64) -> String {
    let tenths = (v * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{}{whole}", if whole == 0 { "" } else { sign }),
        (0, part) => format!("{sign}.{part}"),
        (whole, part) => format!("{sign}{whole}.{part}"),
    }
}

/// How finely coordinates are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Whole pixels: large soft regions.
    Whole,
    /// Tenths: crests and made things.
    Tenth,
}

impl Grain {
    fn round(self, v: f64) -> f64 {
        match self {
            Grain::Whole => v.round(),
            Grain::Tenth => (v * 10.0).round() / 10.0,
        }
    }
}

/// Text of SVG path data that leaves out separators where a minus sign parts two numbers.
#[derive(Default)]
pub struct Pen(String);

impl Pen {
    /// An empty path.
    pub fn new() -> Self {
        Self::default()
    }

    /// A command letter and its numbers.
    pub fn cmd(&mut self, letter: char, numbers: &[f64]) -> &mut Self {
        self.0.push(letter);
        for (i, v) in numbers.iter().enumerate() {
            let text = num(*v);
            if i > 0 && !text.starts_with('-') {
                self.0.push(if i % 2 == 1 { ',' } else { ' ' });
            }
            self.0.push_str(&text);
        }
        self
    }

    /// Closes the outline.
    pub fn close(&mut self) -> &mut Self {
        self.0.push('z');
        self
    }

    /// The path data.
    pub fn done(self) -> String {
        self.0
    }
}

/// The straight outline through `pts`.
pub fn poly(pts: &[Pt], closed: bool) -> String {
    let mut pen = Pen::new();
    for (i, p) in pts.iter().enumerate() {
        pen.cmd(if i == 0 { 'M' } else { 'L' }, &[p.0, p.1]);
    }
    if closed && !pts.is_empty() {
        pen.close();
    }
    pen.done()
}

/// Douglas–Peucker: the fewest of `pts` that stay within `tol` of the line.
pub fn simplify(pts: &[Pt], tol: f64) -> Vec<Pt> {
    if pts.len() < 3 {
        return pts.to_vec();
    }
    let mut keep = vec![false; pts.len()];
    keep[0] = true;
    keep[pts.len() - 1] = true;
    let mut todo = vec![(0, pts.len() - 1)];
    while let Some((a, b)) = todo.pop() {
        let (mut far, mut at) = (tol, None);
        for i in a + 1..b {
            let d = segment_distance(pts[i], pts[a], pts[b]);
            if d > far {
                (far, at) = (d, Some(i));
            }
        }
        if let Some(i) = at {
            keep[i] = true;
            todo.push((a, i));
            todo.push((i, b));
        }
    }
    pts.iter().zip(&keep).filter(|(_, k)| **k).map(|(p, _)| *p).collect()
}

fn segment_distance(p: Pt, a: Pt, b: Pt) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let len2 = dx * dx + dy * dy;
    let t = if len2 > 0.0 { (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / len2).clamp(0.0, 1.0) } else { 0.0 };
    (p.0 - a.0 - t * dx).hypot(p.1 - a.1 - t * dy)
}

/// An open curve near `pts`: simplified within `tol`, corners rounded by quadratics between midpoints.
pub fn curve(pts: &[Pt], tol: f64) -> String {
    let p = simplify(pts, tol);
    if p.len() < 2 {
        return String::new();
    }
    let grain = Grain::Tenth;
    let (mut cx, mut cy) = (grain.round(p[0].0), grain.round(p[0].1));
    let mut pen = Pen::new();
    pen.cmd('M', &[cx, cy]);
    if p.len() == 2 {
        pen.cmd('L', &[p[1].0, p[1].1]);
        return pen.done();
    }
    for i in 1..p.len() - 1 {
        let (a, b) = (p[i], p[i + 1]);
        let m = if i < p.len() - 2 { ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0) } else { b };
        let (mx, my) = (grain.round(m.0), grain.round(m.1));
        pen.cmd('q', &[grain.round(a.0) - cx, grain.round(a.1) - cy, mx - cx, my - cy]);
        (cx, cy) = (mx, my);
    }
    pen.done()
}

/// A closed, rounded outline near `pts`, simplified within `tol`; empty if nothing is left of it.
pub fn blob(pts: &[Pt], tol: f64, grain: Grain) -> String {
    let mut ring = simplify(pts, tol);
    if ring.len() > 1 && ring[0] == ring[ring.len() - 1] {
        ring.pop();
    }
    if ring.len() < 3 {
        return String::new();
    }
    let last = ring[ring.len() - 1];
    let (mut cx, mut cy) = (grain.round((last.0 + ring[0].0) / 2.0), grain.round((last.1 + ring[0].1) / 2.0));
    let mut pen = Pen::new();
    pen.cmd('M', &[cx, cy]);
    for i in 0..ring.len() {
        let (a, b) = (ring[i], ring[(i + 1) % ring.len()]);
        let (mx, my) = (grain.round((a.0 + b.0) / 2.0), grain.round((a.1 + b.1) / 2.0));
        pen.cmd('q', &[grain.round(a.0) - cx, grain.round(a.1) - cy, mx - cx, my - cy]);
        (cx, cy) = (mx, my);
    }
    pen.close();
    pen.done()
}

/// A brush stroke along `pts`, pointed at both ends, `width` the half belly.
pub fn sliver(pts: &[Pt], width: f64) -> String {
    let (Some(&a), Some(&b)) = (pts.first(), pts.last()) else { return String::new() };
    let m = pts[pts.len() / 2];
    let c = (2.0 * m.0 - (a.0 + b.0) / 2.0, 2.0 * m.1 - (a.1 + b.1) / 2.0);
    let len = (b.0 - a.0).hypot(b.1 - a.1) + 1e-6;
    let n = (-(b.1 - a.1) / len * width, (b.0 - a.0) / len * width);
    let mut pen = Pen::new();
    pen.cmd('M', &[a.0, a.1]);
    pen.cmd('q', &[c.0 + n.0 - a.0, c.1 + n.1 - a.1, b.0 - a.0, b.1 - a.1]);
    pen.cmd('q', &[c.0 - n.0 - b.0, c.1 - n.1 - b.1, a.0 - b.0, a.1 - b.1]).close();
    pen.done()
}

/// A hair along a line of any length: it swells to `half` on either side and ends in points.
pub fn hair(pts: &[Pt], half: f64) -> String {
    let line = simplify(pts, 0.7);
    if line.len() < 2 {
        return String::new();
    }
    let last = line.len() - 1;
    let mut run = vec![0.0];
    for w in line.windows(2) {
        run.push(run[run.len() - 1] + (w[1].0 - w[0].0).hypot(w[1].1 - w[0].1));
    }
    let long = run[last].max(1e-6);
    let side = |i: usize, way: f64| {
        let (a, b) = (line[i.saturating_sub(1)], line[(i + 1).min(last)]);
        let step = (b.0 - a.0).hypot(b.1 - a.1).max(1e-6);
        // Full soon after the ends: the points are 60 px long at most.
        let end = run[i].min(long - run[i]);
        let w = way * half * (end / (long * 0.4).min(60.0)).clamp(0.0, 1.0).sqrt();
        (line[i].0 - (b.1 - a.1) / step * w, line[i].1 + (b.0 - a.0) / step * w)
    };
    let mut ring: Vec<Pt> = (0..=last).map(|i| side(i, 1.0)).collect();
    ring.extend((1..last).rev().map(|i| side(i, -1.0)));
    poly(&ring, true)
}

/// A flat lens lying on the water or in the sky: from (x, y) `length` to the right, half height about `half`, bent by `bow`.
pub fn lens(x: f64, y: f64, length: f64, half: f64, bow: f64) -> String {
    let mut pen = Pen::new();
    pen.cmd('M', &[x, y]);
    pen.cmd('q', &[length / 2.0, -half - bow, length, 0.0]);
    pen.cmd('q', &[-length / 2.0, half - bow, -length, 0.0]).close();
    pen.done()
}

/// The value at `x` of a line given by points with rising x; constant beyond its ends.
pub fn height_at(line: &[Pt], x: f64) -> f64 {
    let i = line.partition_point(|p| p.0 < x);
    match (i.checked_sub(1).and_then(|j| line.get(j)), line.get(i)) {
        (Some(a), Some(b)) => a.1 + (b.1 - a.1) * (x - a.0) / (b.0 - a.0).max(1e-9),
        (Some(a), None) => a.1,
        (None, Some(b)) => b.1,
        (None, None) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::{curve, height_at, num, simplify};

    #[test]
    fn numbers_are_short() {
        let short: Vec<String> = [0.0, -0.04, 0.5, -0.5, 12.0, -3.25, 7.96].into_iter().map(num).collect();
        assert_eq!(short, ["0", "0", ".5", "-.5", "12", "-3.3", "8"]);
    }

    #[test]
    fn a_straight_line_keeps_its_ends_only() {
        let line: Vec<_> = (0..20).map(|i| (i as f64, 2.0 * i as f64)).collect();
        assert_eq!(simplify(&line, 0.1), [(0.0, 0.0), (19.0, 38.0)]);
        assert_eq!(curve(&line, 0.1), "M0,0L19,38");
    }

    #[test]
    fn a_line_is_read_between_and_beyond_its_points() {
        let line = [(0.0, 0.0), (10.0, 5.0)];
        assert_eq!([height_at(&line, -3.0), height_at(&line, 4.0), height_at(&line, 99.0)], [0.0, 2.0, 5.0]);
    }
}
