//! One column that scrolls: how pages and sheets are set where text is too large for their designed canvas.
//!
//! A [`Flow`] goes down the column and puts one part below the other; what is asked for by a touch is gathered in it.

mod figures;
mod flow;
mod lists;
mod pictures;
mod sheet;
mod ways;

pub use flow::{Flow, page};
pub use pictures::{Label, label_ui};
pub use sheet::{Foot, sheet, sheet_on, sheet_with_foot};
