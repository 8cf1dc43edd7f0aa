//! The list of all figures, grouped by where they come from: which rows there are, and where each stands.

use crate::content::{Content, Figure, FigureId, SourceId};
use crate::session::Origin;

/// Where a group of figures comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The source.
    pub source: SourceId,
    /// The part of it, by its place in the source's list.
    pub part: Option<usize>,
}

impl Place {
    fn of(figure: &Figure) -> Self {
        Self { source: figure.source.source, part: figure.source.part }
    }

    /// The same by the ids of the content, which outlive a reload.
    pub fn origin(self, content: &Content) -> Origin {
        let source = &content[self.source];
        let part = self.part.and_then(|part| source.parts.get(part)).map(|part| part.key.clone());
        Origin { source: source.key.clone(), part }
    }
}

/// Figures of one origin.
#[derive(Clone, Debug)]
pub struct Group {
    /// Where they come from.
    pub place: Place,
    /// The figures, in the order of the content.
    pub figures: Vec<FigureId>,
}

/// All figures by their origin, in the order of the sources and their parts.
pub fn groups(content: &Content) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for figure in &content.figures {
        let place = Place::of(figure);
        match groups.iter_mut().find(|group| group.place == place) {
            Some(group) => group.figures.push(figure.id),
            None => groups.push(Group { place, figures: vec![figure.id] }),
        }
    }
    groups.sort_by_key(|group| (group.place.source, group.place.part.map_or(usize::MAX, |part| part)));
    groups
}

/// A row of the list.
#[derive(Clone, Copy, Debug)]
pub enum Row<'a> {
    /// The heading of a group.
    Heading(&'a Group),
    /// A figure.
    Figure(FigureId),
}

/// The rows of groups, each with the height it begins at, and the height of all.
pub fn rows<'a>(groups: &[&'a Group], heading: impl Fn(&Group) -> f32, row: f32) -> (Vec<(f32, Row<'a>)>, f32) {
    let mut rows = Vec::new();
    let mut y = 0.0;
    for group in groups {
        rows.push((y, Row::Heading(group)));
        y += heading(group);
        for &figure in &group.figures {
            rows.push((y, Row::Figure(figure)));
            y += row;
        }
    }
    (rows, y)
}

/// So few rows are always shown, so that the keyboard comes to each of them.
const ALL: usize = 90;

/// Of rows with their upper edges those that are seen between two heights; all where they are few.
pub fn visible<T>(rows: &[(f32, T)], from: f32, to: f32) -> &[(f32, T)] {
    if rows.len() <= ALL {
        return rows;
    }
    let first = rows.partition_point(|(y, _)| *y <= from).saturating_sub(1);
    let last = rows.partition_point(|(y, _)| *y < to).max(first);
    &rows[first..last]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rows_within_the_window_are_visible() {
        let rows: Vec<(f32, usize)> = (0..100).map(|i| (i as f32 * 10.0, i)).collect();
        let shown: Vec<usize> = visible(&rows, 205.0, 255.0).iter().map(|(_, i)| *i).collect();
        assert_eq!(shown, [20, 21, 22, 23, 24, 25]);
        assert!(visible::<usize>(&[], 0.0, 100.0).is_empty());
    }
}
