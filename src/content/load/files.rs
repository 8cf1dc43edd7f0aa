//! All files of a folder, by kind.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::raw::Raw;
use super::sheet::Sheet;
use super::validate::Shape;
use crate::content::fault::Fault;
use crate::content::file::{
    BrochureFile, EnvironmentFile, FigureFile, LayoutFile, LinesFile, PlacesFile, ProjectFile, SourcesFile, TourFile,
    UnitsFile, ZoneFile,
};
use crate::content::schema::FileKind;
use crate::content::source::{Document, Spot};
use crate::theme::file::ThemeFile;

/// The files of one kind, in boxes: a thousand bytes times ten thousand are slow to move and to sort.
pub(super) type Sheets<'a, M> = Vec<Box<Sheet<'a, M>>>;

/// Every file, read.
pub(super) struct Files<'a> {
    pub(super) brochure: Sheet<'a, BrochureFile>,
    /// In the brochure's order; those that it does not list come last.
    pub(super) environments: Sheets<'a, EnvironmentFile>,
    /// By their order, then by file name.
    pub(super) projects: Sheets<'a, ProjectFile>,
    pub(super) zone: Sheet<'a, ZoneFile>,
    pub(super) sources: Sheet<'a, SourcesFile>,
    pub(super) units: Sheet<'a, UnitsFile>,
    pub(super) places: Sheet<'a, PlacesFile>,
    pub(super) lines: Sheet<'a, LinesFile>,
    pub(super) landscape: Sheet<'a, LayoutFile>,
    pub(super) portrait: Sheet<'a, LayoutFile>,
    /// By their order, then by file name.
    pub(super) tours: Sheets<'a, TourFile>,
    /// None where the folder has none: then the built-in one is used.
    pub(super) theme: Option<Sheet<'a, ThemeFile>>,
}

impl<'a> Files<'a> {
    /// Reads all files, whatever is wrong with some of them.
    pub(super) fn read(raw: &'a [Raw], faults: &mut Vec<Fault>) -> Option<Self> {
        let brochure: Sheet<'a, BrochureFile> = one(raw, FileKind::Brochure, "brochure.toml", faults)?;
        let mut environments: Sheets<'a, EnvironmentFile> = all(raw, FileKind::Environment, faults);
        let order = &brochure.mirror.environments;
        environments.sort_by_key(|sheet| order.iter().position(|id| *id == sheet.mirror.id).unwrap_or(usize::MAX));
        let mut projects: Sheets<'a, ProjectFile> = all(raw, FileKind::Project, faults);
        projects.sort_by_key(|sheet| sheet.mirror.order);
        let mut tours: Sheets<'a, TourFile> = all(raw, FileKind::Tour, faults);
        tours.sort_by_key(|sheet| sheet.mirror.order);
        Some(Self {
            environments,
            projects,
            tours,
            zone: one(raw, FileKind::Zone, "zone.toml", faults)?,
            sources: one(raw, FileKind::Sources, "sources.toml", faults)?,
            units: one(raw, FileKind::Units, "units.toml", faults)?,
            places: one(raw, FileKind::NetworkPlaces, "network/places.toml", faults)?,
            lines: one(raw, FileKind::NetworkLines, "network/lines.toml", faults)?,
            landscape: one(raw, FileKind::NetworkLayout, "network/landscape.toml", faults)?,
            portrait: one(raw, FileKind::NetworkLayout, "network/portrait.toml", faults)?,
            theme: one(raw, FileKind::Theme, "theme.toml", faults),
            brochure,
        })
    }

    /// Lets all files go, on all cores: thousands of trees take longer to clear away than to use.
    pub(super) fn let_go(self) {
        self.projects.into_par_iter().for_each(drop);
    }

    /// Every figure and where it stands, in the order in which their ids are given out.
    pub(super) fn figures(&self) -> Vec<(Spot<'_>, &FigureFile)> {
        let brochure = (self.brochure.spot(), &self.brochure.mirror.figure);
        let environments = self.environments.iter().map(|sheet| (sheet.spot(), &sheet.mirror.figure));
        let projects = self.projects.iter().map(|sheet| (sheet.spot(), &sheet.mirror.figure));
        let zone = (self.zone.spot(), &self.zone.mirror.figure);
        let lists = std::iter::once(brochure).chain(environments).chain(projects).chain([zone]);
        let mut told = Vec::new();
        for (top, figures) in lists {
            told.extend(figures.iter().enumerate().map(|(index, figure)| (top.item("figure", index), figure)));
        }
        told
    }

    /// Every document with words, in an order that never changes.
    pub(super) fn documents(&self) -> impl Iterator<Item = &Document<'a>> {
        let environments = self.environments.iter().map(|sheet| &sheet.document);
        let projects = self.projects.iter().map(|sheet| &sheet.document);
        let tours = self.tours.iter().map(|sheet| &sheet.document);
        let network = [&self.places.document, &self.lines.document, &self.landscape.document, &self.portrait.document];
        std::iter::once(&self.brochure.document)
            .chain(environments)
            .chain(projects)
            .chain([&self.zone.document, &self.sources.document, &self.units.document])
            .chain(network)
            .chain(tours)
    }
}

fn one<'a, M: serde::de::DeserializeOwned>(
    raw: &'a [Raw],
    kind: FileKind,
    path: &str,
    faults: &mut Vec<Fault>,
) -> Option<Sheet<'a, M>> {
    let raw = raw.iter().find(|raw| raw.path == path)?;
    Sheet::read(raw, &Shape::of(kind), faults)
}

fn all<'a, M: serde::de::DeserializeOwned + Send>(
    raw: &'a [Raw],
    kind: FileKind,
    faults: &mut Vec<Fault>,
) -> Sheets<'a, M> {
    let shape = Shape::of(kind);
    let of_kind: Vec<&Raw> = raw.iter().filter(|raw| raw.kind == kind).collect();
    let read = of_kind.into_par_iter().map(|raw| {
        let mut faults = Vec::new();
        (Sheet::read(raw, &shape, &mut faults).map(Box::new), faults)
    });
    let (sheets, found): (Vec<Option<Box<_>>>, Vec<Vec<Fault>>) = read.unzip();
    faults.extend(found.into_iter().flatten());
    sheets.into_iter().flatten().collect()
}
