//! Where the parts of the page stand on each of the three shapes.

use egui::{Rect, pos2};

use crate::ui::view::View;

/// Places of the page's parts.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Title and status line.
    pub title: Rect,
    /// Chips of the environments; on upright screens those of the environments alone.
    pub chips: Rect,
    /// On upright screens the chips that stand above the environments'.
    pub general: Option<Rect>,
    /// The choosers of sector and stage.
    pub choosers: Rect,
    /// Cards or table, and comparing.
    pub tools: Rect,
    /// Previous and next page of cards.
    pub pager: Rect,
    /// The bar shown while cards are picked.
    pub bar: Rect,
    /// Cards or table.
    pub area: Rect,
}

/// The plan of the page's shape. What is touched on an upright screen stands within reach, below the cards.
#[must_use]
pub fn plan(view: &View<'_>, picking: bool) -> Plan {
    let frame = &view.frame;
    let across = |top: f32, bottom: f32| Rect::from_min_max(pos2(frame.left, frame.y(top)), pos2(frame.right, frame.y(bottom)));
    let pager_width = frame.pick(280.0, 240.0, 280.0);
    let ending = |row: Rect| row.with_min_x(row.right() - pager_width);
    let before = |row: Rect, gap: f32| row.with_max_x(row.right() - pager_width - gap);
    if frame.is_tall() {
        let (first, second, third) = (across(1548.0, 1620.0), across(1636.0, 1708.0), across(1724.0, 1796.0));
        let end = if picking { 1436.0 } else { 1524.0 };
        return Plan {
            title: across(60.0, 190.0),
            chips: second,
            general: Some(first),
            choosers: first,
            tools: before(third, 16.0),
            pager: ending(third),
            bar: across(1452.0, 1532.0),
            area: across(204.0, end),
        };
    }
    if frame.is_laptop() {
        let (head, row) = (across(20.0, 92.0), across(108.0, 164.0));
        return Plan {
            title: head,
            chips: row,
            general: None,
            choosers: row,
            tools: before(head, 28.0),
            pager: ending(head),
            bar: before(across(22.0, 92.0), 16.0),
            area: across(182.0, 752.0),
        };
    }
    let row = across(160.0, 232.0);
    Plan {
        title: across(40.0, 150.0),
        chips: across(56.0, 128.0),
        general: None,
        choosers: row,
        tools: before(row, 36.0),
        pager: ending(row),
        bar: before(row, 24.0),
        area: across(246.0, 966.0),
    }
}
