//! Ids: places in the content's own lists, handed out by the loader alone.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(usize);

        impl $name {
            /// Made by the loader, which knows that the place is taken.
            pub(in crate::content) const fn new(index: usize) -> Self {
                Self(index)
            }

            /// The place in the content's list, from 0: stable as long as the content is.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0
            }
        }
    )*};
}

ids! {
    /// One of the environments, in the brochure's order.
    EnvironmentId
    /// A figure.
    FigureId
    /// A line of the network.
    LineId
    /// A place of the network.
    PlaceId
    /// A project card.
    ProjectId
    /// A sector.
    SectorId
    /// A source.
    SourceId
    /// A sub-topic of an environment or of the zone.
    TopicId
}
