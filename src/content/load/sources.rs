//! Sources, photographs, credits.

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::FaultKind;
use crate::content::file::{PartFile, SourceFile};
use crate::content::model::{Credit, Licence, Part, Photo, Source, SourceId};
use crate::content::source::Cursor;
use crate::i18n::Localized;

/// The titles of all sources, the shorter ones where there are any, and of their parts, for references to them.
pub(super) fn words(files: &Files<'_>) -> Vec<(Localized, Vec<Localized>)> {
    let title = |text: &crate::content::file::Text| Localized::new(&text.zh, &text.en);
    let parts = |source: &SourceFile| source.part.iter().map(|part| title(&part.title)).collect();
    files
        .sources
        .mirror
        .source
        .iter()
        .map(|source| (title(source.short.as_ref().unwrap_or(&source.title)), parts(source)))
        .collect()
}

impl Resolver<'_> {
    /// All sources, in the file's order.
    pub(super) fn sources(&mut self, files: &Files<'_>) -> Vec<Source> {
        let at = files.sources.top();
        if files.sources.mirror.source.is_empty() {
            self.tell(&at, FaultKind::EmptyList);
        }
        let sources = files.sources.mirror.source.iter().enumerate();
        sources.filter_map(|(index, source)| self.one_source(&at.key("source").index(index), index, source)).collect()
    }

    fn one_source(&mut self, at: &Cursor<'_>, index: usize, source: &SourceFile) -> Option<Source> {
        let date = self.period(&at.key("date"), &source.date);
        let parts = source.part.iter().enumerate();
        let short = self.optional_text(&at.key("short"), source.short.as_ref());
        let title = self.text(&at.key("title"), &source.title);
        Some(Source {
            id: SourceId::new(index),
            key: source.id.clone(),
            short: short.unwrap_or_else(|| title.clone()),
            title,
            publisher: self.text(&at.key("publisher"), &source.publisher),
            note: self.optional_text(&at.key("note"), source.note.as_ref()),
            later: source.later,
            parts: parts.map(|(index, part)| self.part(&at.key("part").index(index), part)).collect(),
            date: date?,
        })
    }

    fn part(&mut self, at: &Cursor<'_>, part: &PartFile) -> Part {
        let title = self.text(&at.key("title"), &part.title);
        Part { key: part.id.clone(), title, headline: part.headline.clone() }
    }

    /// Subjects of the source's photographs.
    pub(super) fn photos(&mut self, files: &Files<'_>) -> Vec<Photo> {
        let at = files.sources.top().key("photo");
        let photos = files.sources.mirror.photo.iter().enumerate();
        let photos = photos.map(|(index, photo)| {
            let at = at.index(index);
            Photo {
                subject: self.text(&at.key("subject"), &photo.subject),
                by: self.optional_text(&at.key("by"), photo.by.as_ref()),
                art: self.optional_art(&at.key("art"), photo.art.as_ref()),
            }
        });
        photos.collect()
    }

    /// Credit lines.
    pub(super) fn credits(&mut self, files: &Files<'_>) -> Vec<Credit> {
        let at = files.sources.top().key("credit");
        let credits = files.sources.mirror.credit.iter().enumerate();
        let credits = credits.map(|(index, credit)| {
            let at = at.index(index);
            let licence = credit.licence.as_ref();
            Credit {
                title: self.text(&at.key("title"), &credit.title),
                text: self.text(&at.key("text"), &credit.text),
                licence: licence.and_then(|path| self.licence(&at.key("licence"), path)),
            }
        });
        credits.collect()
    }

    fn licence(&mut self, at: &Cursor<'_>, path: &str) -> Option<Licence> {
        let text = self.folder.licence(path).and_then(|bytes| String::from_utf8(bytes.into_owned()).ok());
        if text.is_none() {
            self.tell(at, FaultKind::LicenceMissing);
        }
        Some(Licence { path: path.to_owned(), text: text? })
    }
}
