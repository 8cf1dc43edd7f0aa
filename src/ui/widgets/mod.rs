//! The brochure's own widgets: size, allocate, interact with accessibility info, paint.

mod arrow;
mod button;
mod chip;
mod figure;
mod group;
mod notice;
mod rail;
mod scroll;
mod scrolled;
mod slip;
mod tag;
mod touch;

pub use arrow::{Direction, arrow};
pub use button::{ButtonKind, button, paint_round_button, round_button, touch_round_button};
pub use chip::{Chip, chip, chip_button, chip_width};
pub use figure::{
    FigureSize, caution, copied, copy_struck, figure, figure_asked, figure_number, figure_width, spoken, spoken_value,
};
pub use group::{Group, arrows};
pub use notice::{hover_ui, notice_ui, notice_words};
pub use rail::rail;
pub use scroll::{BAR, Sight, name_bar, name_bars, scroll, scroll_by_keys, scroll_rows};
pub use scrolled::{Scrolled, scroll_area, tell_scrolled};
pub use slip::{
    Slip, SlipGround, announce_slip, frame as slip_frame, paint_slip, paint_slip_between, shadow as slip_shadow, slip,
    slip_size,
};
pub use tag::environment_tag;
pub use touch::{Touch, focus_ring, touch, touch_id};
