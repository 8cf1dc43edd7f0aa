//! The columns of the table, by shape: an upright screen has fewer.

use crate::session::Column;
use crate::ui::view::View;

/// Where a column stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Which column.
    pub column: Column,
    /// Its left edge.
    pub left: f32,
    /// Its width, without the gap to the next.
    pub width: f32,
}

/// Gap between columns.
const GAP: f32 = 24.0;

/// The columns shown, with their shares of the width.
pub fn columns(view: &View<'_>) -> Vec<Place> {
    use Column::{Date, Environment, Figure, Sector, Stage, Title};
    let shares: &[(Column, f32)] = view.frame.pick(
        &[(Title, 540.0), (Environment, 186.0), (Sector, 250.0), (Stage, 176.0), (Figure, 306.0), (Date, 270.0)][..],
        &[(Title, 400.0), (Environment, 176.0), (Sector, 200.0), (Stage, 146.0), (Figure, 240.0), (Date, 216.0)][..],
        &[(Title, 370.0), (Stage, 150.0), (Figure, 226.0), (Date, 206.0)][..],
    );
    let total: f32 = shares.iter().map(|(_, share)| share).sum();
    let unit = (view.frame.width() + GAP) / total;
    let mut left = view.frame.left;
    shares
        .iter()
        .map(|&(column, share)| {
            let place = Place { column, left, width: share * unit - GAP };
            left += share * unit;
            place
        })
        .collect()
}
