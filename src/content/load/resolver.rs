//! Turns mirrors into the model; what cannot be turned becomes a fault and a stand-in that nobody will see.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::ParallelSlice;

use super::Thoroughness;
use super::files::Files;
use super::names::Names;
use super::raw::Raw;
use crate::content::Folder;
use crate::content::fault::{Fault, FaultKind, Reference};
use crate::content::file::{Decimal as DecimalFile, Text};
use crate::content::model::{Content, FigureId, ProjectId, SourceId, SourceRef, Unit};
use crate::content::schema::FileKind;
use crate::content::source::Cursor;
use crate::i18n::period::Period;
use crate::i18n::strings::Strings;
use crate::i18n::{Localized, number};

/// How many things are turned in one go: enough to be worth a thread's while.
const CHUNK: usize = 256;

/// What resolving needs to know, and what it finds.
pub(super) struct Resolver<'a> {
    pub(super) folder: &'a Folder,
    pub(super) thoroughness: Thoroughness,
    pub(super) names: &'a Names<'a>,
    /// Files that could not be read in full: an id may be in there all the same.
    raw: &'a [Raw],
    /// Titles of sources and parts, in the order of the sources file.
    pub(super) source_words: Arc<Vec<(Localized, Vec<Localized>)>>,
    /// The units; none where its style had to be put right, so that nothing more can be said of its figures.
    pub(super) units: Arc<Vec<Option<Unit>>>,
    /// Pictures that have been looked at.
    pub(super) seen: Arc<Mutex<HashSet<String>>>,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(folder: &'a Folder, thoroughness: Thoroughness, names: &'a Names<'a>, raw: &'a [Raw]) -> Self {
        Self {
            folder,
            thoroughness,
            names,
            raw,
            source_words: Arc::default(),
            units: Arc::default(),
            seen: Arc::default(),
            faults: Vec::new(),
        }
    }

    /// All of the content; none where a part of it is missing.
    pub(super) fn content(&mut self, files: &Files<'_>, strings: Option<Strings>) -> Option<Content> {
        self.units = Arc::new(self.read_units(files));
        self.source_words = Arc::new(super::sources::words(files));
        let sources = self.sources(files);
        let brochure = self.brochure(files);
        let environments = self.environments(files);
        let topics = self.topics(files);
        let projects = self.projects(files);
        let zone = self.zone(files);
        let network = self.network(files);
        let figures = self.figures(files);
        let (photos, credits) = (self.photos(files), self.credits(files));
        let tours = self.tours(files);
        let themes = self.themes(files);
        Some(Content {
            brochure: brochure?,
            environments,
            topics,
            projects,
            zone,
            network,
            sources,
            photos,
            credits,
            figures,
            tours,
            strings: Arc::new(strings?),
            themes,
        })
    }

    /// Turns many things at once, in their order: each turn is given a resolver that knows what this one knows.
    pub(super) fn turn_all<T: Sync, R: Send>(
        &mut self,
        things: &[T],
        turn: impl Fn(&mut Self, usize, &T) -> Option<R> + Sync,
    ) -> Vec<R> {
        let origin = &*self;
        let chunks = things.par_chunks(CHUNK).enumerate().map(|(at, chunk)| {
            let mut fork = origin.fork();
            let things = chunk.iter().enumerate();
            let turned = things.filter_map(|(index, thing)| turn(&mut fork, at * CHUNK + index, thing));
            (turned.collect(), fork.faults)
        });
        let chunks: Vec<(Vec<R>, Vec<Fault>)> = chunks.collect();
        let mut all = Vec::with_capacity(things.len());
        for (turned, faults) in chunks {
            all.extend(turned);
            self.faults.extend(faults);
        }
        all
    }

    /// One that knows the same and has found nothing yet.
    fn fork(&self) -> Self {
        Self {
            source_words: self.source_words.clone(),
            units: self.units.clone(),
            seen: self.seen.clone(),
            faults: Vec::new(),
            ..*self
        }
    }

    /// Tells a fault, unless the value is a stand-in.
    pub(super) fn tell(&mut self, at: &Cursor<'_>, kind: FaultKind) {
        self.faults.extend(at.fault(kind));
    }

    /// A text in both languages, neither of them blank.
    pub(super) fn text(&mut self, at: &Cursor<'_>, text: &Text) -> Localized {
        for (lang, words) in [("zh", &text.zh), ("en", &text.en)] {
            if words.trim().is_empty() {
                self.tell(&at.key(lang), FaultKind::EmptyText);
            }
        }
        Localized::new(&text.zh, &text.en)
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&mut self, at: &Cursor<'_>, text: Option<&Text>) -> Option<Localized> {
        text.map(|text| self.text(at, text))
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, at: &Cursor<'_>, texts: &[Text]) -> Vec<Localized> {
        texts.iter().enumerate().map(|(index, text)| self.text(&at.index(index), text)).collect()
    }

    /// A date or period.
    pub(super) fn period(&mut self, at: &Cursor<'_>, text: &str) -> Option<Period> {
        text.parse().map_err(|fault| self.tell(at, FaultKind::BadPeriod(fault))).ok()
    }

    /// An exact number.
    pub(super) fn decimal(&mut self, at: &Cursor<'_>, decimal: &DecimalFile) -> Option<rust_decimal::Decimal> {
        let parsed = match decimal {
            DecimalFile::Whole(whole) => Ok(rust_decimal::Decimal::from(*whole)),
            DecimalFile::Digits(digits) => number::parse_exact(digits),
        };
        parsed.map_err(|fault| self.tell(at, FaultKind::BadNumber(fault))).ok()
    }

    /// The place of an id's bearer; a stand-in where nothing has the id.
    pub(super) fn find(&mut self, what: Reference, at: &Cursor<'_>, id: &str) -> usize {
        self.names.find(what, id).unwrap_or_else(|| {
            if !self.may_be_unread(what, id) {
                let near = self.names.near(what, id);
                self.tell(at, FaultKind::Dangling { what, id: id.to_owned(), near });
            }
            0
        })
    }

    /// A figure by its id.
    pub(super) fn figure(&mut self, at: &Cursor<'_>, id: &str) -> FigureId {
        FigureId::new(self.find(Reference::Figure, at, id))
    }

    /// A list of figures by their ids.
    pub(super) fn figure_list(&mut self, at: &Cursor<'_>, ids: &[String]) -> Vec<FigureId> {
        ids.iter().enumerate().map(|(index, id)| self.figure(&at.index(index), id)).collect()
    }

    /// A figure by its id, where one is named.
    pub(super) fn optional_figure(&mut self, at: &Cursor<'_>, id: Option<&String>) -> Option<FigureId> {
        id.map(|id| self.figure(at, id))
    }

    /// A project by its id.
    pub(super) fn project_id(&mut self, at: &Cursor<'_>, id: &str) -> ProjectId {
        ProjectId::new(self.find(Reference::Project, at, id))
    }

    /// A statement's source: the fields `source` and `part` of a table.
    pub(super) fn source(&mut self, at: &Cursor<'_>, source: &str, part: Option<&String>) -> SourceRef {
        let index = self.find(Reference::Source, &at.key("source"), source);
        let known = self.names.find(Reference::Source, source).is_some();
        let part = part.filter(|_| known).and_then(|part| {
            let found = self.names.find_part(source, part);
            if found.is_none() && !self.may_be_unread(Reference::Part, part) {
                let near = self.names.near_part(source, part);
                self.tell(&at.key("part"), FaultKind::Dangling { what: Reference::Part, id: part.clone(), near });
            }
            found
        });
        self.source_ref(index, part)
    }

    /// Whether a file that could not be read in full may hold an id: then nobody can say that nothing has it.
    fn may_be_unread(&self, what: Reference, id: &str) -> bool {
        let quoted = format!("\"{id}\"");
        let mut unread = self.raw.iter().filter(|raw| holds(raw.kind, what));
        unread.any(|raw| !raw.is_read || raw.is_broken() && raw.text.contains(&quoted))
    }

    /// A source and its part, in words.
    fn source_ref(&self, index: usize, part: Option<usize>) -> SourceRef {
        let mut words = Localized::default();
        if let Some((title, parts)) = self.source_words.get(index) {
            words = title.clone();
            if let Some(part) = part.and_then(|part| parts.get(part)) {
                words = Localized::new(format!("{} · {}", words.zh, part.zh), format!("{} · {}", words.en, part.en));
            }
        }
        SourceRef { source: SourceId::new(index), part, words }
    }
}

/// Whether files of a kind give ids to things of that sort.
fn holds(kind: FileKind, what: Reference) -> bool {
    match what {
        Reference::Environment => kind == FileKind::Environment,
        Reference::Figure => {
            matches!(kind, FileKind::Brochure | FileKind::Environment | FileKind::Project | FileKind::Zone)
        }
        Reference::Line => kind == FileKind::NetworkLines,
        Reference::Part | Reference::Source => kind == FileKind::Sources,
        Reference::Place => kind == FileKind::NetworkPlaces,
        Reference::Project => kind == FileKind::Project,
        Reference::Sector => kind == FileKind::Brochure,
        Reference::Topic => matches!(kind, FileKind::Environment | FileKind::Zone),
        Reference::Unit => kind == FileKind::Units,
    }
}
