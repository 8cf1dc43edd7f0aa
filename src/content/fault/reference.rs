//! What an id can name.

/// What an id can name.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Reference {
    /// An environment.
    Environment,
    /// A figure.
    Figure,
    /// A line of the network.
    Line,
    /// A part of a source.
    Part,
    /// A place of the network.
    Place,
    /// A project card.
    Project,
    /// A sector.
    Sector,
    /// A source.
    Source,
    /// A sub-topic.
    Topic,
    /// A unit.
    Unit,
}
