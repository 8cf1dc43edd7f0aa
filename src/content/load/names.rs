//! Who has which id.

use std::collections::{BTreeMap, HashMap};

use super::files::Files;
use crate::content::fault::{Fault, FaultKind, Reference};
use crate::content::file::{FigureFile, SourceFile, TopicFile};
use crate::content::near::nearest;
use crate::content::source::Spot;

/// All ids of the folder, with the place that each one's bearer takes in its list.
#[derive(Default)]
pub(super) struct Names<'a> {
    taken: BTreeMap<Reference, HashMap<&'a str, Taken<'a>>>,
    /// The parts of each source.
    parts: BTreeMap<&'a str, HashMap<&'a str, Taken<'a>>>,
}

struct Taken<'a> {
    index: usize,
    /// Where the bearer's table stands.
    spot: Spot<'a>,
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
    let projects = &files.projects;
    collector.expect(Reference::Project, projects.len());
    collector.expect(Reference::Figure, projects.iter().map(|sheet| sheet.mirror.figure.len()).sum());
    let brochure = files.brochure.spot();
    collector.list(Reference::Sector, brochure, "sector", files.brochure.mirror.sector.iter().map(|s| &s.id));
    collector.figures(brochure, &files.brochure.mirror.figure);
    for sheet in &files.environments {
        collector.take(Reference::Environment, sheet.spot(), &sheet.mirror.id);
        collector.topics(sheet.spot(), &sheet.mirror.topic);
        collector.figures(sheet.spot(), &sheet.mirror.figure);
    }
    for sheet in projects {
        collector.take(Reference::Project, sheet.spot(), &sheet.mirror.id);
        collector.figures(sheet.spot(), &sheet.mirror.figure);
    }
    collector.topics(files.zone.spot(), &files.zone.mirror.topic);
    collector.figures(files.zone.spot(), &files.zone.mirror.figure);
    let (units, places) = (&files.units, &files.places);
    collector.list(Reference::Unit, units.spot(), "unit", units.mirror.unit.iter().map(|unit| &unit.id));
    collector.list(Reference::Place, places.spot(), "place", places.mirror.place.iter().map(|place| &place.id));
    let (lines, sources) = (&files.lines, &files.sources);
    collector.list(Reference::Line, lines.spot(), "line", lines.mirror.line.iter().map(|line| &line.id));
    collector.list(Reference::Source, sources.spot(), "source", sources.mirror.source.iter().map(|source| &source.id));
    for (at, source) in sources.mirror.source.iter().enumerate() {
        collector.parts(sources.spot().item("source", at), source);
    }
    (collector.names, collector.faults)
}

struct Collector<'a> {
    names: Names<'a>,
    counts: BTreeMap<Reference, usize>,
    faults: Vec<Fault>,
}

impl<'a> Collector<'a> {
    /// Makes room for so many things of a sort.
    fn expect(&mut self, what: Reference, count: usize) {
        self.names.taken.entry(what).or_default().reserve(count);
    }

    /// Gives an id to the thing whose table stands at a spot.
    fn take(&mut self, what: Reference, spot: Spot<'a>, id: &'a str) {
        let count = self.counts.entry(what).or_default();
        let index = *count;
        *count += 1;
        note(self.names.taken.entry(what).or_default(), what, Taken { index, spot }, id, &mut self.faults);
    }

    fn list(&mut self, what: Reference, spot: Spot<'a>, name: &'static str, ids: impl Iterator<Item = &'a String>) {
        for (index, id) in ids.enumerate() {
            self.take(what, spot.item(name, index), id);
        }
    }

    fn figures(&mut self, spot: Spot<'a>, figures: &'a [FigureFile]) {
        self.list(Reference::Figure, spot, "figure", figures.iter().map(|figure| &figure.id));
    }

    fn topics(&mut self, spot: Spot<'a>, topics: &'a [TopicFile]) {
        self.list(Reference::Topic, spot, "topic", topics.iter().map(|topic| &topic.id));
    }

    fn parts(&mut self, spot: Spot<'a>, source: &'a SourceFile) {
        let taken = self.names.parts.entry(&source.id).or_default();
        for (index, part) in source.part.iter().enumerate() {
            let bearer = Taken { index, spot: spot.item("part", index) };
            note(taken, Reference::Part, bearer, &part.id, &mut self.faults);
        }
    }
}

fn note<'a>(
    taken: &mut HashMap<&'a str, Taken<'a>>,
    what: Reference,
    bearer: Taken<'a>,
    id: &'a str,
    faults: &mut Vec<Fault>,
) {
    let at = || bearer.spot.cursor();
    if id.trim().is_empty() {
        faults.extend(at().key("id").fault(FaultKind::EmptyText));
    } else if let Some(first) = taken.get(id) {
        let first = first.spot.cursor().key("id").position();
        faults.extend(at().key("id").fault(FaultKind::Duplicate { what, first }));
    } else {
        taken.insert(id, bearer);
    }
}
