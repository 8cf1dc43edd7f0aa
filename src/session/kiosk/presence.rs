//! What tells that somebody is there.

/// What was felt of a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// A finger, or a button of the mouse, went down.
    Down {
        /// Which.
        finger: u64,
        /// Where.
        at: Spot,
    },
    /// It moved while it was down.
    Drag {
        /// Which.
        finger: u64,
    },
    /// It came off.
    Up {
        /// Which.
        finger: u64,
    },
    /// A key was struck, or something was typed.
    Key,
    /// The keys that only staff know.
    Chord,
    /// The wheel turned, or two fingers pinched.
    Wheel,
    /// The mouse moved. A table that shakes moves it too: it keeps a visit alive, but begins none.
    Hover,
}

/// A place on the screen, in thousandths of its sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

impl Presence {
    /// Whether it begins a visit, and answers the question whether somebody is still there.
    #[must_use]
    pub fn wakes(&self) -> bool {
        matches!(self, Self::Down { .. } | Self::Key | Self::Chord | Self::Wheel)
    }
}
