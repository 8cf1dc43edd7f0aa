//! What a hit is.

/// What sort of thing was found. Equal hits come in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A page.
    Page,
    /// A card.
    Project,
    /// A line of the network.
    Line,
    /// A sub-topic.
    Topic,
    /// A figure.
    Figure,
    /// A place of the network.
    Place,
    /// A sector of the cards.
    Sector,
    /// A whole story.
    Story,
    /// A date on the zone's way.
    Milestone,
    /// A dated report on a line.
    Report,
    /// A source.
    Source,
    /// The subject of a photograph.
    Photo,
    /// Credits and licences.
    Credit,
    /// Somebody to talk to.
    Contact,
}

impl Kind {
    /// The key of the interface's word for it.
    #[must_use]
    pub fn word_key(self) -> &'static str {
        match self {
            Self::Page => "kind-of-hit-page",
            Self::Project => "kind-of-hit-project",
            Self::Line => "kind-of-hit-line",
            Self::Topic => "kind-of-hit-topic",
            Self::Figure => "kind-of-hit-figure",
            Self::Place => "kind-of-hit-place",
            Self::Sector => "kind-of-hit-sector",
            Self::Story => "kind-of-hit-story",
            Self::Milestone => "kind-of-hit-milestone",
            Self::Report => "kind-of-hit-report",
            Self::Source => "kind-of-hit-source",
            Self::Photo => "kind-of-hit-photo",
            Self::Credit => "kind-of-hit-credit",
            Self::Contact => "kind-of-hit-contact",
        }
    }
}
