//! What a reader at his own machine has besides the pages: the content folder that is shown, and the way back from it.

/// The folder that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Its path; none for the built-in content.
    pub folder: Option<String>,
    /// Whether something else was shown before, to which one can go back.
    pub came_from: bool,
}
