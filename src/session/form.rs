//! What a page is saved for.

/// What a page is saved for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// As it is seen: the window, pixel by pixel.
    Screen,
    /// To be printed: A4 across, 300 dots an inch, light.
    Paper,
}
