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
    /// The row of the tools (cards or table, comparing) and of the pager.
    pub tools: Rect,
    /// The bar shown while cards are picked.
    pub bar: Rect,
    /// Cards or table.
    pub area: Rect,
}

/// The plan of the page's shape. What is touched on an upright screen stands within reach, below the cards.
#[must_use]
pub fn plan(view: &View<'_>, picking: bool) -> Plan {
    let frame = &view.frame;
    let across =
        |top: f32, bottom: f32| Rect::from_min_max(pos2(frame.left, frame.y(top)), pos2(frame.right, frame.y(bottom)));
    let before = |row: Rect, gap: f32| row.with_max_x(row.right() - pager_width(view) - gap);
    if frame.is_tall() {
        let (first, second, third) = (across(1548.0, 1620.0), across(1636.0, 1708.0), across(1724.0, 1796.0));
        let end = if picking { 1436.0 } else { 1524.0 };
        return Plan {
            title: across(60.0, 190.0),
            chips: second,
            general: Some(first),
            choosers: first,
            tools: third,
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
            tools: head,
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
        tools: row,
        bar: before(row, 24.0),
        area: across(246.0, 966.0),
    }
}

/// Where the pager stands: before the tools, or at the end of their row where they stand aside or at its beginning.
#[must_use]
pub fn pager(view: &View<'_>, plan: &Plan, tools_start: Option<f32>) -> Rect {
    let right = match tools_start {
        Some(start) if !view.frame.is_tall() => start - view.frame.pick(36.0, 20.0, 0.0),
        _ => plan.tools.right(),
    };
    plan.tools.with_max_x(right).with_min_x(right - pager_width(view))
}

fn pager_width(view: &View<'_>) -> f32 {
    view.frame.pick(280.0, 236.0, 280.0)
}
