//! Mountains as a height field seen from slightly above: the folds, their light and their inner crests come from one form.

use crate::field::Grid;
pub use crate::form::Form;
use crate::form::{DEEP, heights};
use crate::path::{Pt, curve, num, simplify};

/// Pixels between two columns and between two rows.
pub const STEP: f64 = 3.0;
/// Height over which the ground rises from the base line to its full tilt; without it bare ground shows as a shelf.
const TILT_RISE: f64 = 96.0;
/// Over how many pixels round the column of the sun the light turns from one side to the other.
const TURN: f64 = 150.0;
/// The light: from the side of the sun, above, the front.
const LIGHT: (f64, f64, f64) = (0.74, 0.52, 0.43);

/// A range ready to be painted.
pub struct Range {
    /// The seed, for painters that add chance of their own.
    pub seed: u64,
    /// The y of the base line.
    pub base: f64,
    /// Left end.
    pub x0: f64,
    /// Columns.
    pub cols: usize,
    /// Rows of the screen grid, row 0 at the base line, upwards.
    pub rows: usize,
    /// Height of the crest above the base per column.
    pub top: Vec<f64>,
    /// Light per screen cell, −1..1.
    pub light: Grid,
    /// Pixels below the nearest crest above, own or inner, per screen cell.
    pub below: Grid,
    /// The same, slightly blurred.
    pub below_soft: Grid,
    /// Inner crests, as lines of the picture.
    pub crests: Vec<Vec<Pt>>,
    sun: f64,
    depth: f64,
    tilt: f64,
    gentle: bool,
    height: Grid,
    slope_x: Grid,
    slope_z: Grid,
    seen: Grid,
}

/// The share of its tilt that ground of a height has. It comes gently: all at once, a slope would end as a knee.
fn tilted(height: f64, gentle: bool) -> f64 {
    if !gentle {
        return (height / 46.0).clamp(0.0, 1.0);
    }
    let u = (height / TILT_RISE).clamp(0.0, 1.0);
    u * u * (3.0 - 2.0 * u)
}

fn facing(sun: f64, x: f64) -> f64 {
    ((sun - x) / TURN).clamp(-1.0, 1.0)
}

/// A crest without the saw-nicks at which a nearer fold cuts off a farther one: where it breaks off within a few columns it
/// is smoothed, elsewhere left as it is.
fn without_chips(top: &[f64]) -> Vec<f64> {
    let row = Grid { nx: top.len(), ny: 1, v: top.to_vec() };
    let calm = row.blurred(2.4, 0.0);
    // Where the crest bends by more than a brush would in so short a way.
    let course = |c: usize| ((top[c + 1] - top[c]) / STEP).atan();
    let broken = |c: usize| (2..top.len() - 2).contains(&c) && (course(c) - course(c - 1)).abs() > 0.5;
    let near = Grid::from_fn(top.len(), 1, |c, _| f64::from(u8::from(broken(c)))).blurred(2.2, 0.0);
    let share = |c: usize| (near.v[c] * 8.0).clamp(0.0, 1.0);
    top.iter().enumerate().map(|(c, t)| t + (calm.v[c] - t) * share(c)).collect()
}

/// The parts of an inner crest that read as the edge of a fold: long enough, neither ruled level nor falling like a twig.
fn folds(line: &[Pt]) -> Vec<Vec<Pt>> {
    let steep = |w: &[Pt]| (w[1].1 - w[0].1).abs() > 2.2 * (w[1].0 - w[0].0);
    let mut parts: Vec<Vec<Pt>> = vec![Vec::new()];
    for (i, p) in line.iter().enumerate() {
        if i > 0 && steep(&line[i - 1..=i]) {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(*p);
        }
    }
    let ruled = |part: &[Pt]| part.windows(9).any(|w| w.iter().all(|p| (p.1 - w[0].1).abs() < 0.5));
    let long = |part: &[Pt]| {
        let (a, b) = (part[0], part[part.len() - 1]);
        (a.0 - b.0).hypot(a.1 - b.1) > 40.0
    };
    parts.into_iter().filter(|part| part.len() >= 7 && long(part) && !ruled(part)).map(|part| calm(&part)).collect()
}

/// A line without the trembling of single columns.
fn calm(line: &[Pt]) -> Vec<Pt> {
    let row = Grid { nx: line.len(), ny: 1, v: line.iter().map(|p| p.1).collect() }.blurred(1.5, 0.0);
    line.iter().zip(&row.v).map(|(p, y)| (p.0, *y)).collect()
}

impl Range {
    /// Computes what is seen of a form; usually called as [`Form::build`].
    pub fn new(form: &Form) -> Self {
        let cols = ((form.span.1 - form.span.0) / STEP) as usize + 1;
        let height = heights(form, cols);
        let dz = form.depth / (DEEP - 1) as f64;
        let rise = |c: usize, k: usize| {
            let h = height.at(c, k);
            h + k as f64 * dz * form.tilt * tilted(h, form.gentle)
        };
        let mut top = vec![0.0; cols];
        for (c, t) in top.iter_mut().enumerate() {
            *t = (0..DEEP).map(|k| rise(c, k)).fold(0.0, f64::max);
        }
        let top = without_chips(&top);
        let rows = (top.iter().copied().fold(0.0, f64::max) / STEP) as usize + 3;
        // Which depth is seen at each screen cell: near to far with a running maximum.
        let mut seen = Grid::from_fn(cols, rows, |_, _| 0.0);
        for c in 0..cols {
            let (mut k, mut reached, mut last) = (0usize, rise(c, 0), 0.0f64);
            for r in 0..rows {
                let y = r as f64 * STEP;
                let mut before = reached;
                while reached < y && k + 1 < DEEP {
                    k += 1;
                    before = reached;
                    reached = reached.max(rise(c, k));
                }
                if reached >= y && k > 0 {
                    let low = before.min(y);
                    last = last.max(k as f64 - 1.0 + ((y - low) / (reached - low).max(1e-6)).clamp(0.0, 1.0));
                }
                seen.v[r * cols + c] = last;
            }
        }
        let slope_x = Grid::from_fn(cols, DEEP, |c, k| {
            let (a, b) = (c.saturating_sub(1), (c + 1).min(cols - 1));
            (height.at(b, k) - height.at(a, k)) / (STEP * (b - a) as f64)
        });
        let slope_z = Grid::from_fn(cols, DEEP, |c, k| {
            let (a, b) = (k.saturating_sub(1), (k + 1).min(DEEP - 1));
            (height.at(c, b) - height.at(c, a)) / (dz * (b - a) as f64)
        });
        let norm = (LIGHT.0 * LIGHT.0 + LIGHT.1 * LIGHT.1 + LIGHT.2 * LIGHT.2).sqrt();
        let light = Grid::from_fn(cols, rows, |c, r| {
            let k = seen.at(c, r);
            let (gx, gz) = (slope_x.sample(c as f64, k), slope_z.sample(c as f64, k));
            (-gx * LIGHT.0 * facing(form.sun, form.span.0 + c as f64 * STEP) + LIGHT.1 + gz * LIGHT.2)
                / norm
                / (1.0 + gx * gx + gz * gz).sqrt()
        })
        .blurred(1.1, 1.1);
        let mut range = Range {
            seed: form.seed,
            base: form.base,
            x0: form.span.0,
            cols,
            rows,
            below: Grid::from_fn(cols, rows, |_, _| 0.0),
            below_soft: Grid::from_fn(1, 1, |_, _| 0.0),
            top,
            light,
            crests: Vec::new(),
            sun: form.sun,
            depth: form.depth,
            tilt: form.tilt,
            gentle: form.gentle,
            height,
            slope_x,
            slope_z,
            seen,
        };
        for c in 0..cols {
            for r in (0..rows - 1).rev() {
                let j = ((range.jump(c, r) - 0.035) / 0.05).clamp(0.0, 1.0);
                range.below.v[r * cols + c] =
                    if range.visible(c, r + 1) { (range.below.at(c, r + 1) + STEP) * (1.0 - j) } else { 0.0 };
            }
        }
        range.below_soft = range.below.blurred(2.0, 1.2);
        range.crests = range.inner_crests();
        range
    }

    /// From which side the light comes at `x`: 1 from the right, −1 from the left.
    pub fn facing(&self, x: f64) -> f64 {
        facing(self.sun, x)
    }

    /// The x of a column.
    pub fn x(&self, c: usize) -> f64 {
        self.x0 + c as f64 * STEP
    }

    /// Whether a cell lies on the range and not above its crest.
    pub fn visible(&self, c: usize, r: usize) -> bool {
        r as f64 * STEP <= self.top[c]
    }

    /// How far the depth jumps between a row and the next, as a share of the whole depth.
    fn jump(&self, c: usize, r: usize) -> f64 {
        (self.seen.at(c, r + 1) - self.seen.at(c, r)) / DEEP as f64
    }

    /// Links the places where the depth jumps, column by column, into lines.
    fn inner_crests(&self) -> Vec<Vec<Pt>> {
        let mut done: Vec<Vec<(usize, usize)>> = Vec::new();
        let mut open: Vec<Vec<(usize, usize)>> = Vec::new();
        for c in 0..self.cols {
            let mut found: Vec<usize> = Vec::new();
            for r in 0..self.rows - 1 {
                // Near the base line the far side of the field shows through the gaps: no crest there.
                if r > 4
                    && self.jump(c, r) > 0.06
                    && self.visible(c, r + 1)
                    && found.last().is_none_or(|last| r - last > 2)
                {
                    found.push(r);
                }
            }
            let mut used = vec![false; found.len()];
            let mut still = Vec::new();
            for mut line in open {
                let (_, at) = line[line.len() - 1];
                let near = (0..found.len())
                    .filter(|i| !used[*i] && found[*i].abs_diff(at) <= 4)
                    .min_by_key(|i| found[*i].abs_diff(at));
                match near {
                    Some(i) => {
                        used[i] = true;
                        line.push((c, found[i]));
                        still.push(line);
                    }
                    None => done.push(line),
                }
            }
            still.extend(found.iter().zip(&used).filter(|(_, u)| !**u).map(|(r, _)| vec![(c, *r)]));
            open = still;
        }
        done.extend(open);
        let place = |(c, r): (usize, usize)| (self.x(c), self.base - r as f64 * STEP);
        done.into_iter().flat_map(|line| folds(&line.into_iter().map(place).collect::<Vec<_>>())).collect()
    }

    /// The crest of the range as a line of the picture.
    pub fn crest(&self) -> Vec<Pt> {
        (0..self.cols).map(|c| (self.x(c), self.base - self.top[c])).collect()
    }

    /// The y of the crest at `x`.
    pub fn crest_y(&self, x: f64) -> f64 {
        let c = ((x - self.x0) / STEP).clamp(0.0, (self.cols - 1) as f64);
        let i = (c as usize).min(self.cols - 2);
        let u = c - i as f64;
        self.base - (self.top[i] * (1.0 - u) + self.top[i + 1] * u)
    }

    /// Height of the highest crest.
    pub fn tallest(&self) -> f64 {
        self.top.iter().copied().fold(0.0, f64::max)
    }

    /// The outline of the range, closed along `foot`; where the range itself is flat the foot rises to the base line, so
    /// that no strip of ground is left beside it.
    pub fn outline(&self, foot: f64) -> String {
        let mut d = curve(&self.crest(), 0.35);
        let under: Vec<Pt> = (0..self.cols)
            .rev()
            .map(|c| (self.x(c), self.base + (foot - self.base) * (self.top[c] / 8.0).clamp(0.0, 1.0)))
            .collect();
        for p in simplify(&under, 0.8) {
            d.push_str(&format!("L{},{}", num(p.0), num(p.1)));
        }
        d.push('z');
        d
    }

    /// How hollow the ground is that is seen at a cell: positive in a gully, negative on a spur.
    pub fn hollow(&self, c: usize, r: usize) -> f64 {
        const REACH: f64 = 4.0;
        let (k, c) = (self.seen.at(c, r), c as f64);
        let beside = self.height.sample(c - REACH, k) + self.height.sample(c + REACH, k);
        (beside / 2.0 - self.height.sample(c, k)) / (REACH * STEP)
    }

    /// The fall line from a screen cell: down the slope until it is hidden, flat, or `length` long.
    pub fn fall_line(&self, c: usize, r: usize, length: f64) -> Vec<Pt> {
        let stride = 3.5;
        let per_depth = (DEEP - 1) as f64 / self.depth;
        let (mut x, mut k) = (c as f64, self.seen.at(c, r));
        let mut line: Vec<Pt> = Vec::new();
        let mut walked = 0.0;
        while walked < length && line.len() < 80 {
            if x < 1.0 || x > (self.cols - 3) as f64 || k < 0.0 || k > (DEEP - 2) as f64 {
                break;
            }
            let h = self.height.sample(x, k);
            let up = h + k / per_depth * self.tilt * tilted(h, self.gentle);
            let row = (up / STEP) as usize;
            if row >= self.rows || (self.seen.at(x as usize, row) - k).abs() > DEEP as f64 * 0.06 {
                break;
            }
            let p = (self.x0 + x * STEP, self.base - up);
            if let Some(last) = line.last() {
                walked += (p.0 - last.0).hypot(p.1 - last.1);
            }
            line.push(p);
            let (gx, gz) = (self.slope_x.sample(x, k), self.slope_z.sample(x, k));
            let steep = gx.hypot(gz);
            if steep < 0.12 {
                break;
            }
            let go = stride / steep / steep.sqrt().max(0.7);
            x -= gx * go / STEP;
            k -= gz * go * per_depth;
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::{STEP, folds, without_chips};

    #[test]
    fn a_nick_in_a_crest_is_smoothed_and_a_slope_left_alone() {
        let slope: Vec<f64> = (0..60).map(|c| f64::from(c) * STEP * 1.4).collect();
        let calm = without_chips(&slope);
        assert!(slope.iter().zip(&calm).all(|(a, b)| (a - b).abs() < 1e-9));
        let mut nicked = slope;
        nicked[30] += 7.0;
        let calm = without_chips(&nicked);
        assert!((calm[30] - 30.0 * STEP * 1.4).abs() < 2.5, "still {}", calm[30] - 30.0 * STEP * 1.4);
    }

    #[test]
    fn inner_crests_are_no_carets_no_twigs_and_no_ruled_lines() {
        let line =
            |n: i32, y: fn(f64) -> f64| (0..n).map(|i| f64::from(i) * STEP).map(|x| (x, y(x))).collect::<Vec<_>>();
        assert_eq!(folds(&line(40, |x| 0.4 * x)).len(), 1);
        assert!(folds(&line(8, |x| (x - 12.0).abs())).is_empty(), "a caret");
        assert!(folds(&line(20, |x| 2.6 * x)).is_empty(), "a twig");
        assert!(folds(&line(30, |_| 5.0)).is_empty(), "a ruled line");
    }
}
