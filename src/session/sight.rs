//! Which part of the network's drawing is looked at.

/// A closer look at the drawing. In whole numbers, so that what is kept is always a place and never “not a number”.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sight {
    /// How much larger than the whole, in thousandths: 2,000 shows it twice as large.
    pub zoom: u32,
    /// What lies in the middle of the window, in hundredths of the drawing's units from its upper left corner.
    pub middle: [i32; 2],
}
