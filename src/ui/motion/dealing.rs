//! Cards dealt anew: which were asked for before, and how long ago.

use super::values::DEAL;
use crate::session::ProjectsView;

/// What was asked for before, while cards are on their way from there.
#[derive(Clone, Copy, Debug)]
pub struct Dealt<'a> {
    /// What was asked for.
    pub before: &'a ProjectsView,
    /// Seconds since something else was.
    pub since: f32,
}

/// Follows from frame to frame which cards are asked for.
#[derive(Debug, Default)]
pub struct Dealing {
    here: Option<ProjectsView>,
    before: Option<(ProjectsView, f64)>,
}

impl Dealing {
    /// Takes notice of what is asked for at a time; of nothing where no cards are shown, or nothing may move.
    pub fn follow(&mut self, now: f64, asked: Option<&ProjectsView>) {
        let Some(asked) = asked else {
            *self = Self::default();
            return;
        };
        let alike = self.here.as_ref().is_some_and(|here| are_alike(here, asked));
        if let Some(here) = self.here.take_if(|_| !alike) {
            self.before = Some((here, now));
        }
        if self.here.is_none() {
            self.here = Some(asked.clone());
        }
        self.before.take_if(|(_, begun)| now - *begun >= f64::from(DEAL));
    }

    /// What was asked for before, while cards are on their way from there.
    #[must_use]
    pub fn dealt(&self, now: f64) -> Option<Dealt<'_>> {
        self.before.as_ref().map(|(before, begun)| Dealt { before, since: (now - begun) as f32 })
    }
}

/// Whether the same cards lie in the same places.
fn are_alike(a: &ProjectsView, b: &ProjectsView) -> bool {
    let key = |v: &ProjectsView| (v.group.clone(), v.sector.clone(), v.stage.clone(), v.mode, v.sort, v.page);
    key(a) == key(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Group;

    #[test]
    fn cards_are_on_their_way_for_a_moment_after_others_were_asked_for() {
        let (all, major) = (ProjectsView::default(), ProjectsView { group: Group::Major, ..ProjectsView::default() });
        let mut dealing = Dealing::default();
        dealing.follow(0.0, Some(&all));
        assert!(dealing.dealt(0.0).is_none(), "a page that comes in deals nothing");
        dealing.follow(1.0, Some(&major));
        assert!(dealing.dealt(1.1).is_some_and(|dealt| *dealt.before == all && dealt.since > 0.05));
        let picking = ProjectsView { picking: Some(Vec::new()), ..major.clone() };
        dealing.follow(1.2, Some(&picking));
        assert!(dealing.dealt(1.2).is_some_and(|dealt| *dealt.before == all));
        dealing.follow(1.0 + f64::from(DEAL), Some(&picking));
        assert!(dealing.dealt(2.0).is_none());
        dealing.follow(3.0, Some(&all));
        dealing.follow(3.1, None);
        assert!(dealing.dealt(3.1).is_none());
    }
}
