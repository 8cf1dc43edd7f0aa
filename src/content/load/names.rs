//! Who has which id.

use std::collections::{BTreeMap, HashMap};

use super::files::Files;
use crate::content::fault::{Fault, FaultKind, Reference};
use crate::content::file::{FigureFile, SourceFile, TopicFile};
use crate::content::near::nearest;
use crate::content::source::Cursor;

/// All ids of the folder, with the place that each one's bearer takes in its list.
#[derive(Default)]
pub(super) struct Names<'a> {
    taken: BTreeMap<Reference, HashMap<&'a str, Taken<'a>>>,
    /// The parts of each source.
    parts: BTreeMap<&'a str, HashMap<&'a str, Taken<'a>>>,
}

struct Taken<'a> {
    index: usize,
    at: Cursor<'a>,
}

impl<'a> Names<'a> {
    /// The place of an id's bearer.
    pub(super) fn find(&self, what: Reference, id: &str) -> Option<usize> {
        self.taken.get(&what)?.get(id).map(|taken| taken.index)
    }

    /// The nearest id to one that nothing has.
    pub(super) fn near(&self, what: Reference, id: &str) -> Option<String> {
        nearest(id, sorted(self.taken.get(&what)?))
    }

    /// The place of a part in its source.
    pub(super) fn find_part(&self, source: &str, id: &str) -> Option<usize> {
        self.parts.get(source)?.get(id).map(|taken| taken.index)
    }

    /// The nearest part of a source.
    pub(super) fn near_part(&self, source: &str, id: &str) -> Option<String> {
        nearest(id, sorted(self.parts.get(source)?))
    }
}

/// The ids in an order that never changes.
fn sorted<'t, 'a>(taken: &'t HashMap<&'a str, Taken<'a>>) -> impl Iterator<Item = &'a str> + use<'t, 'a> {
    let mut ids: Vec<&'a str> = taken.keys().copied().collect();
    ids.sort_unstable();
    ids.into_iter()
}

/// Goes through all files in the order of the content's lists; tells ids that are taken twice.
pub(super) fn collect<'a>(files: &'a Files<'_>) -> (Names<'a>, Vec<Fault>) {
    let mut collector = Collector { names: Names::default(), counts: BTreeMap::new(), faults: Vec::new() };
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
    (collector.names, collector.faults)
}

struct Collector<'a> {
    names: Names<'a>,
    counts: BTreeMap<Reference, usize>,
    faults: Vec<Fault>,
}

impl<'a> Collector<'a> {
    fn take(&mut self, what: Reference, at: &Cursor<'a>, id: &'a str) {
        let count = self.counts.entry(what).or_default();
        let index = *count;
        *count += 1;
        note(self.names.taken.entry(what).or_default(), what, at, id, index, &mut self.faults);
    }

    fn list(&mut self, what: Reference, at: &Cursor<'a>, ids: impl Iterator<Item = &'a String>) {
        for (index, id) in ids.enumerate() {
            self.take(what, &at.index(index).key("id"), id);
        }
    }

    fn figures(&mut self, at: &Cursor<'a>, figures: &'a [FigureFile]) {
        self.list(Reference::Figure, &at.key("figure"), figures.iter().map(|figure| &figure.id));
    }

    fn topics(&mut self, at: &Cursor<'a>, topics: &'a [TopicFile]) {
        self.list(Reference::Topic, &at.key("topic"), topics.iter().map(|topic| &topic.id));
    }

    fn parts(&mut self, at: &Cursor<'a>, source: &'a SourceFile) {
        let taken = self.names.parts.entry(&source.id).or_default();
        for (index, part) in source.part.iter().enumerate() {
            note(taken, Reference::Part, &at.index(index).key("id"), &part.id, index, &mut self.faults);
        }
    }
}

fn note<'a>(
    taken: &mut HashMap<&'a str, Taken<'a>>,
    what: Reference,
    at: &Cursor<'a>,
    id: &'a str,
    index: usize,
    faults: &mut Vec<Fault>,
) {
    if id.trim().is_empty() {
        faults.extend(at.fault(FaultKind::EmptyText));
    } else if let Some(first) = taken.get(id) {
        faults.extend(at.fault(FaultKind::Duplicate { what, first: first.at.position() }));
    } else {
        taken.insert(id, Taken { index, at: at.clone() });
    }
}
