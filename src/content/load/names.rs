//! Who has which id.

use std::collections::BTreeMap;

use super::files::Files;
use crate::content::fault::{Fault, FaultKind, Reference};
use crate::content::file::{FigureFile, SourceFile, TopicFile};
use crate::content::model::FilePosition;
use crate::content::near::nearest;
use crate::content::source::Cursor;

/// All ids of the folder, with the place that each one's bearer takes in its list.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeMap<Reference, BTreeMap<String, Taken>>,
    /// The parts of each source.
    parts: BTreeMap<String, BTreeMap<String, Taken>>,
}

struct Taken {
    index: usize,
    place: FilePosition,
}

impl Names {
    /// The place of an id's bearer.
    pub(super) fn find(&self, what: Reference, id: &str) -> Option<usize> {
        self.taken.get(&what)?.get(id).map(|taken| taken.index)
    }

    /// The nearest id to one that nothing has.
    pub(super) fn near(&self, what: Reference, id: &str) -> Option<String> {
        nearest(id, self.taken.get(&what)?.keys().map(String::as_str))
    }

    /// The place of a part in its source.
    pub(super) fn find_part(&self, source: &str, id: &str) -> Option<usize> {
        self.parts.get(source)?.get(id).map(|taken| taken.index)
    }

    /// The nearest part of a source.
    pub(super) fn near_part(&self, source: &str, id: &str) -> Option<String> {
        nearest(id, self.parts.get(source)?.keys().map(String::as_str))
    }
}

/// Goes through all files in the order of the content's lists.
pub(super) fn collect(files: &Files<'_>, faults: &mut Vec<Fault>) -> Names {
    let mut collector = Collector { names: Names::default(), counts: BTreeMap::new(), faults };
    let brochure = files.brochure.top();
    collector.list(Reference::Sector, &brochure.key("sector"), files.brochure.mirror.sector.iter().map(|s| &s.id));
    collector.figures(&brochure, &files.brochure.mirror.figure);
    for sheet in &files.environments {
        collector.take(Reference::Environment, &sheet.top().key("id"), &sheet.mirror.id);
        collector.topics(&sheet.top(), &sheet.mirror.topic);
        collector.figures(&sheet.top(), &sheet.mirror.figure);
    }
    for sheet in &files.projects {
        collector.take(Reference::Project, &sheet.top().key("id"), &sheet.mirror.id);
        collector.figures(&sheet.top(), &sheet.mirror.figure);
    }
    collector.topics(&files.zone.top(), &files.zone.mirror.topic);
    collector.figures(&files.zone.top(), &files.zone.mirror.figure);
    let units = files.units.top().key("unit");
    collector.list(Reference::Unit, &units, files.units.mirror.unit.iter().map(|unit| &unit.id));
    let places = files.places.top().key("place");
    collector.list(Reference::Place, &places, files.places.mirror.place.iter().map(|place| &place.id));
    let lines = files.lines.top().key("line");
    collector.list(Reference::Line, &lines, files.lines.mirror.line.iter().map(|line| &line.id));
    let sources = files.sources.top().key("source");
    collector.list(Reference::Source, &sources, files.sources.mirror.source.iter().map(|source| &source.id));
    for (at, source) in files.sources.mirror.source.iter().enumerate() {
        collector.parts(&sources.index(at).key("part"), source);
    }
    collector.names
}

struct Collector<'f> {
    names: Names,
    counts: BTreeMap<Reference, usize>,
    faults: &'f mut Vec<Fault>,
}

impl Collector<'_> {
    fn take(&mut self, what: Reference, at: &Cursor<'_>, id: &str) {
        let count = self.counts.entry(what).or_default();
        let index = *count;
        *count += 1;
        note(self.names.taken.entry(what).or_default(), what, at, id, index, self.faults);
    }

    fn list<'i>(&mut self, what: Reference, at: &Cursor<'_>, ids: impl Iterator<Item = &'i String>) {
        for (index, id) in ids.enumerate() {
            self.take(what, &at.index(index).key("id"), id);
        }
    }

    fn figures(&mut self, at: &Cursor<'_>, figures: &[FigureFile]) {
        self.list(Reference::Figure, &at.key("figure"), figures.iter().map(|figure| &figure.id));
    }

    fn topics(&mut self, at: &Cursor<'_>, topics: &[TopicFile]) {
        self.list(Reference::Topic, &at.key("topic"), topics.iter().map(|topic| &topic.id));
    }

    fn parts(&mut self, at: &Cursor<'_>, source: &SourceFile) {
        let taken = self.names.parts.entry(source.id.clone()).or_default();
        for (index, part) in source.part.iter().enumerate() {
            note(taken, Reference::Part, &at.index(index).key("id"), &part.id, index, self.faults);
        }
    }
}

fn note(
    taken: &mut BTreeMap<String, Taken>,
    what: Reference,
    at: &Cursor<'_>,
    id: &str,
    index: usize,
    faults: &mut Vec<Fault>,
) {
    if id.trim().is_empty() {
        faults.extend(at.fault(FaultKind::EmptyText));
    } else if let Some(first) = taken.get(id) {
        faults.extend(at.fault(FaultKind::Duplicate { what, first: first.place.clone() }));
    } else {
        taken.insert(id.to_owned(), Taken { index, place: at.position() });
    }
}
