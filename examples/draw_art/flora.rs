//! Trees and grass.

use crate::noise::Rng;
use crate::palette::{Ink, two};
use crate::path::{Pen, Pt, height_at};
use crate::range::Range;
use crate::svg::Svg;

/// The kinds of tree, each a symbol about 20 units tall standing on its origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tree {
    /// Round crown of several lobes.
    Broad,
    /// Slim, like a young cypress.
    Slim,
    /// Tiers, like a pine on a cliff.
    Tiered,
    /// Shrub.
    Shrub,
    /// Willow: a crown that hangs to one side.
    Willow,
    /// Fir: stacked branches to a point.
    Fir,
    /// The same too far off to have a lit side.
    Spire,
}

impl Tree {
    fn id(self) -> &'static str {
        match self {
            Tree::Broad => "ta",
            Tree::Slim => "tb",
            Tree::Tiered => "tc",
            Tree::Shrub => "td",
            Tree::Willow => "te",
            Tree::Fir => "tf",
            Tree::Spire => "tg",
        }
    }

    fn body(self) -> &'static str {
        match self {
            Tree::Broad => concat!(
                r#"<path d="M-.9,0L-.6,-4H.6L1,0z"/><path d="M0,-13.6c3-.6 5,1.4 4.8,3.6c2,.9 2.4,3.9 .6,5.2c.2,2.4-2.6,3.6-4.6,2.4c-1.8,1.4-5,.8-5.4-1.4c-2.6-.8-2.8-4-.8-5.2c-.3-2.6 2-5 5.4-4.6z"/>"#,
                r##"<path d="M.6,-12.9c2.6-.2 4,1.4 3.7,3.2c1.7,.7 1.9,2.9 .6,4c-.6-1.7-1.7-2.3-2.9-2.1c.2-2.3-.4-3.9-1.4-5.1z" fill="#fff" fill-opacity=".16"/>"##
            ),
            Tree::Slim => concat!(
                r#"<path d="M-.5,0L-.3,-7H.3L.6,0z"/><path d="M0,-22c1.8,2.6 3.2,7 3.4,11c.2,4-1,7.4-3.3,7.6c-2.4,.1-3.6-3.4-3.5-7.4c.1-4.2 1.5-8.6 3.4-11.2z"/>"#,
                r##"<path d="M.3,-20.5c1.3,2.4 2.3,6 2.4,9.2c.1,2-.2,4-.8,5.3c-.1-5-.5-9.8-1.6-14.5z" fill="#fff" fill-opacity=".14"/>"##
            ),
            Tree::Tiered => {
                r#"<path d="M-.5,0L-.2,-14H.3L.6,0z"/><path d="M-6.5,-6.4c2-1.9 4.2-2.6 6.6-2.5c2.6,0 4.8,1 6.4,2.7c-3.9,1-9,.9-13-.2zM-5,-10.3c1.6-1.7 3.2-2.4 5.2-2.3c2.2,0 3.9,1 5.1,2.5c-3.2,.8-7.2,.7-10.3-.2zM-3.3,-14c1.1-1.5 2.2-2.3 3.6-2.3c1.5,.1 2.6,1 3.4,2.4c-2.3,.7-4.9,.6-7-.1z"/>"#
            }
            Tree::Shrub => concat!(
                r#"<path d="M0,-11c2.6-.4 4.3,.8 4.2,2.6c2.6,.3 4.2,2.5 3.2,4.6c1.2,2 .2,3.8-1.6,3.8h-12c-2.2-.2-2.8-2.6-1.2-4c-1-2.2 .6-4.2 2.8-4.2c.2-1.9 2.2-3 4.6-2.8z"/>"#,
                r##"<path d="M1,-10.4c2-.1 3,.9 2.8,2.3c2.3,.3 3.4,2 2.6,3.8c-1-1.5-2.2-2-3.6-1.8c.2-1.9-.6-3.2-1.8-4.3z" fill="#fff" fill-opacity=".15"/>"##
            ),
            Tree::Willow => concat!(
                r#"<path d="M-.8,0C-.2,-4 -.6,-8 -1.6,-11L-.2,-11.5C.7,-8 .8,-4 .9,0z"/><path d="M-1,-18c3.4-1.4 7,.4 8,3.6c1.2,3 1,7.4 .2,11.6c-1.2-.6-1.8-1.4-2.2-2.2c-.6,1.6-1.4,2.4-2.6,3c-.9-.6-1.4-1.4-1.7-2.2c-.8,1.4-1.8,2-2.9,2.4c-.7-.6-1.1-1.4-1.3-2.3c-.8,1-1.8,1.5-2.8,1.7c-1-4.4-.9-8.6 .6-12c1-2 2.6-3.2 4.7-3.6z"/>"#,
                r##"<path d="M0,-17.6c3-.8 5.6,.8 6.4,3.4c.9,2.4 .9,5 .7,7.4c-1-3-2.4-5.4-4.3-7c-.6-1.6-1.6-2.9-2.8-3.8z" fill="#fff" fill-opacity=".15"/>"##
            ),
            Tree::Spire => {
                r#"<path d="M-.5,0L-.4,-5H.4L.5,0z"/><path d="M0,-22L2.6,-15.5L1.7,-15.8L4.1,-10.2L2.9,-10.6L5.4,-4.2C2,-3.2 -2,-3.2 -5.2,-4.2L-2.9,-10.5L-4,-10.2L-1.7,-15.8L-2.5,-15.5z"/>"#
            }
            Tree::Fir => concat!(
                r#"<path d="M-.5,0L-.4,-5H.4L.5,0z"/><path d="M0,-22L2.6,-15.5L1.7,-15.8L4.1,-10.2L2.9,-10.6L5.4,-4.2C2,-3.2 -2,-3.2 -5.2,-4.2L-2.9,-10.5L-4,-10.2L-1.7,-15.8L-2.5,-15.5z"/>"#,
                r##"<path d="M0,-22L2.6,-15.5L1.7,-15.8L4.1,-10.2L2.9,-10.6L5.4,-4.2C4.4,-3.9 3.4,-3.7 2.3,-3.6C2.4,-9 1.6,-16 0,-22z" fill="#fff" fill-opacity=".12"/>"##
            ),
        }
    }
}

/// One tree to be drawn: kind, foot, size, −1 if mirrored.
#[derive(Clone, Copy, Debug)]
pub struct Planted {
    /// Kind.
    pub kind: Tree,
    /// Foot.
    pub at: Pt,
    /// Scale; 1 is about 20 px tall.
    pub size: f64,
    /// 1, or −1 where the light comes from the left.
    pub mirror: f64,
}

/// A wood of mixed broad trees.
pub const WOOD: &[Tree] = &[Tree::Broad, Tree::Broad, Tree::Shrub, Tree::Shrub, Tree::Slim];
/// A mountain wood.
pub const HILL: &[Tree] = &[Tree::Broad, Tree::Fir, Tree::Slim, Tree::Tiered, Tree::Shrub];
/// A lake shore with willows.
pub const SHORE: &[Tree] = &[Tree::Broad, Tree::Willow, Tree::Shrub, Tree::Broad, Tree::Willow, Tree::Slim];

/// A cluster of `n` trees round `cx`, tallest in the middle, standing on `ground(x)`, sorted from far to near.
pub fn cluster(
    rng: &mut Rng,
    cx: f64,
    spread: f64,
    n: usize,
    size: f64,
    kinds: &[Tree],
    ground: impl Fn(f64) -> f64,
) -> Vec<Planted> {
    let mut out: Vec<Planted> = (0..n)
        .map(|_| {
            let u = rng.gauss(0.0, 0.5);
            let x = cx + u * spread;
            let scale = size * (1.15 - 0.45 * u.abs()).max(0.4) * rng.range(0.7, 1.15);
            let kind = rng.pick(kinds);
            let y = ground(x) + rng.range(0.0, 2.5);
            Planted { kind, at: (x, y), size: scale, mirror: 1.0 }
        })
        .collect();
    out.sort_by(|a, b| (a.at.1 + a.size * 2.0).total_cmp(&(b.at.1 + b.size * 2.0)));
    out
}

/// Turns trees towards the sun in the column `sun`: as they are drawn their light comes from the right.
pub fn face(trees: &mut [Planted], sun: f64) {
    for t in trees {
        t.mirror = if t.at.0 < sun { 1.0 } else { -1.0 };
    }
}

/// Draws trees in one colour.
pub fn plant(s: &mut Svg, trees: &[Planted], ink: Ink, opacity: f64) {
    if trees.is_empty() {
        return;
    }
    // The lobe in the light is white by day; at night white would be all that is seen of a tree.
    let glint = s.written(two(0xFFFFFF, 0x4F8A82));
    for t in trees {
        s.symbol(t.kind.id(), &t.kind.body().replace("#fff", &glint));
    }
    s.tinted(ink, opacity);
    for t in trees {
        s.stamp(t.kind.id(), t.at.0, t.at.1, t.size * t.mirror, t.size);
    }
    s.end();
}

/// Clusters of trees on the crests of a range, at 10–62 % of its height where the slope is gentle.
pub fn wooded(s: &mut Svg, g: &Range, depth: usize, n: usize, size: f64, seed: u64) {
    let mut rng = Rng::new(seed);
    let lines: Vec<Vec<Pt>> =
        std::iter::once(g.crest()).chain(g.crests.iter().cloned()).filter(|l| l.len() > 12).collect();
    let tall = g.tallest();
    let mut taken: Vec<Pt> = Vec::new();
    let mut trees = Vec::new();
    for _ in 0..4 {
        if taken.len() >= n {
            break;
        }
        let line = &lines[rng.below(lines.len())];
        let i = 3 + rng.below(line.len() - 6);
        let (x, y) = line[i];
        let up = g.base - y;
        let slope = (line[i + 2].1 - line[i - 2].1) / (line[i + 2].0 - line[i - 2].0 + 1e-6);
        let crowded = taken.iter().any(|p| (p.0 - x).abs() < 46.0 && (p.1 - y).abs() < 34.0);
        if up > tall * 0.62 || up < tall * 0.10 || slope.abs() > 1.1 || crowded {
            continue;
        }
        taken.push((x, y));
        let (count, spread) = (rng.pick(&[4, 6, 8, 11]), rng.range(14.0, 30.0));
        trees.extend(cluster(&mut rng, x, spread, count, size, HILL, |v| height_at(line, v) + 1.0));
    }
    trees.iter_mut().for_each(|t: &mut Planted| t.mirror = if g.facing(t.at.0) < 0.0 { -1.0 } else { 1.0 });
    plant(s, &trees, s.pal.tree[depth], 1.0);
}

/// Blades of grass standing on points chosen by `place`; each blade up to `tall`, bent to the right by the wind.
pub fn blades(rng: &mut Rng, n: usize, tall: (f64, f64), mut place: impl FnMut(&mut Rng) -> Pt) -> String {
    let mut d = String::new();
    for _ in 0..n {
        let (x, y) = place(rng);
        let h = rng.range(tall.0, tall.1);
        let lean = rng.range(0.16, 0.52);
        let w = (h * 0.11).clamp(1.0, 3.2);
        let mut pen = Pen::new();
        pen.cmd('M', &[x - w / 2.0, y]).cmd('q', &[h * 0.06, -h * 0.62, h * lean, -h]);
        pen.cmd('q', &[-h * (lean - 0.12), h * 0.46, -h * lean + w, h]).close();
        d.push_str(&pen.done());
    }
    d
}
