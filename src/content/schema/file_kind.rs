//! The kinds of content file.

/// A kind of content file that has a schema.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum FileKind {
    /// `brochure.toml`
    Brochure,
    /// `environments/*.toml`
    Environment,
    /// `projects/*.toml`
    Project,
    /// `zone.toml`
    Zone,
    /// `sources.toml`
    Sources,
    /// `units.toml`
    Units,
    /// `network/places.toml`
    NetworkPlaces,
    /// `network/lines.toml`
    NetworkLines,
    /// `network/landscape.toml` and `network/portrait.toml`
    NetworkLayout,
    /// `tours/*.toml`
    Tour,
    /// `theme.toml`
    Theme,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Brochure,
        Self::Environment,
        Self::Project,
        Self::Zone,
        Self::Sources,
        Self::Units,
        Self::NetworkPlaces,
        Self::NetworkLines,
        Self::NetworkLayout,
        Self::Tour,
        Self::Theme,
    ];

    /// The files that must be there.
    pub(in crate::content) const REQUIRED: [&'static str; 8] = [
        "brochure.toml",
        "network/landscape.toml",
        "network/lines.toml",
        "network/places.toml",
        "network/portrait.toml",
        "sources.toml",
        "units.toml",
        "zone.toml",
    ];

    /// The kind of the file at a path below the content folder.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let kind = match path {
            "brochure.toml" => Self::Brochure,
            "zone.toml" => Self::Zone,
            "sources.toml" => Self::Sources,
            "units.toml" => Self::Units,
            "network/places.toml" => Self::NetworkPlaces,
            "network/lines.toml" => Self::NetworkLines,
            "network/landscape.toml" | "network/portrait.toml" => Self::NetworkLayout,
            "theme.toml" => Self::Theme,
            _ => match path.split_once('/') {
                Some(("environments", name)) if name.ends_with(".toml") => Self::Environment,
                Some(("projects", name)) if name.ends_with(".toml") => Self::Project,
                Some(("tours", name)) if name.ends_with(".toml") => Self::Tour,
                _ => return None,
            },
        };
        Some(kind)
    }

    /// The name of its schema's file, without ending.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brochure => "brochure",
            Self::Environment => "environment",
            Self::Project => "project",
            Self::Zone => "zone",
            Self::Sources => "sources",
            Self::Units => "units",
            Self::NetworkPlaces => "network-places",
            Self::NetworkLines => "network-lines",
            Self::NetworkLayout => "network-layout",
            Self::Tour => "tour",
            Self::Theme => "theme",
        }
    }

    /// Which files are of this kind, for people.
    #[must_use]
    pub const fn files(self) -> &'static str {
        match self {
            Self::Brochure => "brochure.toml",
            Self::Environment => "environments/*.toml",
            Self::Project => "projects/*.toml",
            Self::Zone => "zone.toml",
            Self::Sources => "sources.toml",
            Self::Units => "units.toml",
            Self::NetworkPlaces => "network/places.toml",
            Self::NetworkLines => "network/lines.toml",
            Self::NetworkLayout => "network/landscape.toml, network/portrait.toml",
            Self::Tour => "tours/*.toml",
            Self::Theme => "theme.toml",
        }
    }
}
