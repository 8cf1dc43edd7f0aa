//! What the sources page shows: one of its sections, and of the figures perhaps only one part's.

/// The state of the sources page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourcesView {
    /// The section shown.
    pub section: SourcesSection,
    /// Only figures from here.
    pub origin: Option<Origin>,
}

/// A section of the sources page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SourcesSection {
    /// All figures, by the part of the source that tells them.
    #[default]
    Figures,
    /// Reports other than the main source.
    Reports,
    /// The subjects of the source's photographs.
    Pictures,
    /// Credits and licences.
    Credits,
}

impl SourcesSection {
    /// All sections, in their order.
    pub const ALL: [Self; 4] = [Self::Figures, Self::Reports, Self::Pictures, Self::Credits];
}

/// Where figures come from, by ids of the content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    /// The source.
    pub source: String,
    /// The part of it; none for what names no part.
    pub part: Option<String>,
}

/// What a visitor can ask for on the sources page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourcesAction {
    /// Show a section.
    Section(SourcesSection),
    /// Show one origin's figures only, or all.
    Origin(Option<Origin>),
}

impl SourcesView {
    /// Does what was asked for.
    pub fn apply(&mut self, action: SourcesAction) {
        match action {
            SourcesAction::Section(section) => self.section = section,
            SourcesAction::Origin(origin) => self.origin = origin,
        }
    }
}
