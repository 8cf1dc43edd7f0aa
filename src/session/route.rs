//! The pages of the brochure.

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// The cover.
    Cover,
    /// The three environments at a glance.
    Home,
    /// One environment, by its id in the content.
    Environment(String),
    /// The cards.
    Projects,
    /// The Puli New Area.
    Zone,
    /// The transport network.
    Network,
    /// Where everything comes from.
    Sources,
    /// Whom to talk to.
    Contacts,
    /// What is wrong with the content folder.
    Faults,
}

impl Route {
    /// The page's name on the command line and in file names.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Cover => "cover",
            Self::Home => "home",
            Self::Environment(id) => id,
            Self::Projects => "projects",
            Self::Zone => "zone",
            Self::Network => "network",
            Self::Sources => "sources",
            Self::Contacts => "contacts",
            Self::Faults => "faults",
        }
    }
}
