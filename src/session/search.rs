//! What the visitor looks for.

/// The state of the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchView {
    /// What has been typed.
    pub query: String,
    /// The hit that Enter would go to, from 0.
    pub chosen: usize,
    /// Whether the letter pad for touch screens is shown.
    pub pad: bool,
}

/// What a visitor can ask for while he searches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchAction {
    /// Begin a search.
    Begin {
        /// What has been typed already.
        query: String,
        /// Whether the letter pad is shown: for those who came by touch.
        pad: bool,
    },
    /// Look for something else.
    Query(String),
    /// Choose a hit, from 0.
    Choose(usize),
    /// Show the letter pad, or no longer.
    TogglePad,
}

impl SearchView {
    /// Does what was asked for.
    pub fn apply(&mut self, action: SearchAction) {
        match action {
            SearchAction::Begin { query, pad } => *self = Self { query, chosen: 0, pad },
            // Another question has other hits: the best of them is the first.
            SearchAction::Query(query) => (self.query, self.chosen) = (query, 0),
            SearchAction::Choose(chosen) => self.chosen = chosen,
            SearchAction::TogglePad => self.pad = !self.pad,
        }
    }
}
