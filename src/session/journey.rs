//! The two places between which a way is asked for.

/// A question: which way from here to there? Places are named by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// Where it begins.
    pub from: Option<String>,
    /// Where it leads.
    pub to: Option<String>,
    /// Whether the drawing shows the way there will be, where another one is open already.
    pub later: bool,
    /// The end that is being chosen; while one is missing, that one.
    choosing: Option<End>,
}

/// An end of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Where it begins.
    From,
    /// Where it leads.
    To,
}

/// What a visitor can ask for about ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JourneyAction {
    /// Begin at a place.
    From(String),
    /// Choose an end anew, or leave it as it is.
    Choose(Option<End>),
    /// Take a place for the end that is being chosen.
    Take(String),
    /// Go the other way round.
    Swap,
    /// Show on the drawing the way there will be, or the one that is open.
    Later(bool),
    /// Ask anew.
    Clear,
}

impl Journey {
    /// The end that is being chosen, if one is.
    #[must_use]
    pub fn choosing(&self) -> Option<End> {
        match (&self.from, &self.to) {
            _ if self.choosing.is_some() => self.choosing,
            (None, _) => Some(End::From),
            (_, None) => Some(End::To),
            _ => None,
        }
    }

    /// Does what was asked for.
    pub fn apply(&mut self, action: JourneyAction) {
        match action {
            JourneyAction::From(place) => {
                *self = Self { from: Some(place), ..Self::default() };
            }
            JourneyAction::Choose(end) => self.choosing = end,
            JourneyAction::Take(place) => {
                // With both ends chosen, a place that is touched is the next end of the journey.
                let end = self.choosing().unwrap_or(End::To);
                let (own, other) = match end {
                    End::From => (&mut self.from, &mut self.to),
                    End::To => (&mut self.to, &mut self.from),
                };
                // A place chosen for both ends changes sides.
                if other.as_ref() == Some(&place) {
                    *other = own.take();
                }
                *own = Some(place);
                (self.choosing, self.later) = (None, false);
            }
            JourneyAction::Swap => std::mem::swap(&mut self.from, &mut self.to),
            JourneyAction::Later(later) => self.later = later,
            JourneyAction::Clear => *self = Self::default(),
        }
    }
}
