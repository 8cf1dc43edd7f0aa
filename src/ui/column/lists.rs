//! Facts and milestones in a column.

use super::Flow;
use crate::content::Project;
use crate::ui::sheets::facts::{self, Fact};

impl Flow<'_, '_> {
    /// What the source says of a project, and where it says so.
    pub fn project_facts(&mut self, project: &Project) {
        let mut all = facts::of_project(self.view, project);
        all.push(facts::source(self.view, project));
        self.facts(&all);
    }

    /// Facts, one below the other.
    pub fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            let mut value = fact.value.join("\n");
            if let Some(note) = &fact.note {
                value.push('\n');
                value.push_str(note);
            }
            self.told(&fact.label, &value);
        }
        self.rule();
        self.gap(16.0);
    }
}
