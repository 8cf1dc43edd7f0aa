//! The environments in another order than the brochure's: what a public screen's staff may ask for.

use super::{Content, EnvironmentId, TopicHome};

impl Content {
    /// The same content with its environments in an order, given by their names. Those that it does not name follow as
    /// they stood; names of none are passed over.
    #[must_use]
    pub fn arranged(&self, order: &[String]) -> Self {
        let mut content = self.clone();
        let place = |key: &str| order.iter().position(|name| name == key).unwrap_or(usize::MAX);
        content.environments.sort_by_key(|environment| place(&environment.key));
        let now_at = |id: EnvironmentId| {
            let found = content.environments.iter().position(|environment| environment.id == id);
            found.map_or(id, EnvironmentId::new)
        };
        let moved: Vec<EnvironmentId> = self.environments.iter().map(|environment| now_at(environment.id)).collect();
        let moved = |id: EnvironmentId| moved.get(id.index()).copied().unwrap_or(id);
        for project in &mut content.projects {
            project.environment = project.environment.map(moved);
        }
        for topic in &mut content.topics {
            if let TopicHome::Environment(id) = &mut topic.home {
                *id = moved(*id);
            }
        }
        for (index, environment) in content.environments.iter_mut().enumerate() {
            environment.id = EnvironmentId::new(index);
        }
        content
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Folder;

    fn shipped() -> Content {
        Content::load(&Folder::Embedded).content.expect("the shipped content is sound")
    }

    #[test]
    fn everything_stays_with_its_environment() {
        let before = shipped();
        let keys: Vec<String> = before.environments.iter().map(|environment| environment.key.clone()).collect();
        let order = [keys[2].clone(), "none".to_owned(), keys[0].clone()];
        let after = before.arranged(&order);
        let now: Vec<&str> = after.environments.iter().map(|environment| environment.key.as_str()).collect();
        assert_eq!(now, [&keys[2], &keys[0], &keys[1]]);
        for (index, environment) in after.environments.iter().enumerate() {
            assert_eq!(environment.id, EnvironmentId::new(index));
        }
        for (was, is) in before.projects.iter().zip(&after.projects) {
            let key = |content: &Content, id: Option<EnvironmentId>| id.map(|id| content[id].key.clone());
            assert_eq!(key(&before, was.environment), key(&after, is.environment), "{}", was.key);
        }
        for (was, is) in before.topics.iter().zip(&after.topics) {
            let key = |content: &Content, home: TopicHome| match home {
                TopicHome::Environment(id) => Some(content[id].key.clone()),
                TopicHome::Zone => None,
            };
            assert_eq!(key(&before, was.home), key(&after, is.home), "{}", was.key);
        }
    }

    #[test]
    fn without_a_wish_nothing_changes() {
        let before = shipped();
        assert_eq!(before.arranged(&[]).environments, before.environments);
    }
}
