//! What a reader at his own machine has besides the pages: a menu, and content folders to open.

/// What is offered, and the folder that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Whether the menu is offered, and saving, copying and opening folders with it. On a public screen it is not.
    pub offered: bool,
    /// Its path; none for the built-in content.
    pub folder: Option<String>,
    /// Whether something else was shown before, to which one can go back.
    pub came_from: bool,
}
