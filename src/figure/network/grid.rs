//! An index of rectangles by where they lie: what is near a place is found without looking at everything.

use std::collections::HashMap;

use emath::Rect;

/// Side of a cell, px: about the size of a label.
const CELL: f32 = 96.0;
/// No rectangle is entered into more cells than this along a side; nothing on a drawing is that large.
const MOST: i32 = 256;

/// Numbers of rectangles by the cells that they lie in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grid {
    cells: HashMap<(i32, i32), Vec<usize>>,
}

impl Grid {
    /// Enters rectangles by their numbers.
    pub fn new(rects: impl IntoIterator<Item = Rect>) -> Self {
        let mut grid = Self::default();
        for (number, rect) in rects.into_iter().enumerate() {
            for cell in cells(rect) {
                grid.cells.entry(cell).or_default().push(number);
            }
        }
        grid
    }

    /// The numbers of what may lie in a rectangle; some come more than once.
    pub fn near(&self, rect: Rect) -> impl Iterator<Item = usize> {
        cells(rect).filter_map(|cell| self.cells.get(&cell)).flatten().copied()
    }
}

/// The cells that a rectangle lies in; none for one that is not finite.
fn cells(rect: Rect) -> impl Iterator<Item = (i32, i32)> {
    let of = |at: f32| (at / CELL).floor() as i32;
    let finite = rect.is_finite() && rect.is_positive() || rect.is_finite() && rect.size().min_elem() >= 0.0;
    let (left, top) = (of(rect.left()), of(rect.top()));
    let (right, bottom) = if finite { (of(rect.right()), of(rect.bottom())) } else { (left - 1, top - 1) };
    let (right, bottom) = (right.min(left.saturating_add(MOST)), bottom.min(top.saturating_add(MOST)));
    (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y)))
}

#[cfg(test)]
mod tests {
    use emath::{pos2, vec2};

    use super::*;

    #[test]
    fn what_lies_in_a_rectangle_is_found_and_what_is_far_is_not() {
        let rects =
            [(0.0, 0.0), (50.0, 400.0), (-300.0, 20.0)].map(|(x, y)| Rect::from_min_size(pos2(x, y), vec2(40.0, 9.0)));
        let grid = Grid::new(rects);
        let near: Vec<usize> = grid.near(Rect::from_min_size(pos2(30.0, 5.0), vec2(60.0, 1.0))).collect();
        assert_eq!(near, [0]);
        assert_eq!(grid.near(Rect::NOTHING).count(), 0);
        assert_eq!(grid.near(Rect::NAN).count(), 0);
    }
}
