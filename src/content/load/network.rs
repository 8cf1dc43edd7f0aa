//! The network's places and lines.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::{FaultKind, Reference};
use crate::content::file::{LineFile, ObservationFile, PlaceFile};
use crate::content::model::{FilePosition, Line, LineId, Network, Observation, Place, PlaceId};
use crate::content::source::Cursor;
use crate::i18n::period::Period;

impl Resolver<'_> {
    /// The network.
    pub(super) fn network(&mut self, files: &Files<'_>) -> Network {
        let (at, file) = (files.lines.top(), &files.lines.mirror);
        let places = files.places.mirror.place.iter().enumerate();
        let place_at = files.places.top().key("place");
        let places = places.map(|(index, place)| self.place(&place_at.index(index), index, place)).collect();
        let lines = file.line.iter().enumerate();
        let lines = lines.map(|(index, line)| self.line(&at.key("line").index(index), index, line)).collect();
        Network {
            name: self.text(&at.key("name"), &file.name),
            note: self.text(&at.key("note"), &file.note),
            headline: self.text(&at.key("headline"), &file.headline),
            lead: self.text(&at.key("lead"), &file.lead),
            unnamed: self.optional_text(&at.key("unnamed"), file.unnamed.as_ref()),
            row: self.optional_text(&at.key("row"), file.row.as_ref()),
            places,
            lines,
            landscape: self.layout(&files.landscape, &file.line),
            portrait: self.layout(&files.portrait, &file.line),
        }
    }

    fn place(&mut self, at: &Cursor<'_>, index: usize, place: &PlaceFile) -> Place {
        let degrees = place.at.as_ref().and_then(|[east, north]| {
            let east = self.decimal(&at.key("at").index(0), east);
            let north = self.decimal(&at.key("at").index(1), north);
            Some([east?, north?])
        });
        Place {
            id: PlaceId::new(index),
            key: place.id.clone(),
            name: self.text(&at.key("name"), &place.name),
            kind: place.kind,
            major: place.major,
            at: degrees,
            indicative: place.indicative,
            note: self.optional_text(&at.key("note"), place.note.as_ref()),
        }
    }

    fn line(&mut self, at: &Cursor<'_>, index: usize, line: &LineFile) -> Line {
        if line.stops.is_empty() {
            self.tell(&at.key("stops"), FaultKind::EmptyList);
        }
        let stops = line.stops.iter().enumerate();
        let stops = stops.map(|(index, id)| self.place_id(&at.key("stops").index(index), id)).collect();
        let seen = line.observation.iter().enumerate();
        let mut observations: Vec<Observation> = seen
            .filter_map(|(index, observation)| self.observation(&at.key("observation").index(index), line, observation))
            .collect();
        // Stable, so that two statements of one day keep the file's order.
        observations.sort_by_key(|observation| observation.date.latest());
        self.check_statuses(&at.key("observation"), line);
        self.check_dates(&at.key("observation"), line);
        Line {
            id: LineId::new(index),
            key: line.id.clone(),
            name: self.text(&at.key("name"), &line.name),
            badge: self.text(&at.key("badge"), &line.badge),
            mode: line.mode,
            color: line.color.clone(),
            stops,
            joins: self.text(&at.key("joins"), &line.joins),
            observations,
        }
    }

    /// A place by its id.
    pub(super) fn place_id(&mut self, at: &Cursor<'_>, id: &str) -> PlaceId {
        PlaceId::new(self.find(Reference::Place, at, id))
    }

    fn observation(&mut self, at: &Cursor<'_>, line: &LineFile, file: &ObservationFile) -> Option<Observation> {
        let date = self.period(&at.key("date"), &file.date);
        let stretch = file.stretch.as_ref().map(|ends| {
            let at = at.key("stretch");
            let [from, to] = [0, 1].map(|end| line.stops.iter().position(|stop| *stop == ends[end]));
            for (index, (stop, id)) in [from, to].into_iter().zip(ends).enumerate() {
                if stop.is_none() {
                    self.tell(&at.index(index), FaultKind::StopNotOnLine { place: id.clone() });
                }
            }
            if from.zip(to).is_some_and(|(from, to)| from >= to) {
                self.tell(&at, FaultKind::StretchBackwards);
            }
            ends.each_ref().map(|id| PlaceId::new(self.names.find(Reference::Place, id).unwrap_or_default()))
        });
        Some(Observation {
            status: file.status,
            stretch,
            text: self.text(&at.key("text"), &file.text),
            source: self.source(at, &file.source, file.part.as_ref()),
            date: date?,
        })
    }

    /// Reports stand in the order of their dates, so that the last word on a stretch is seen to be the last.
    fn check_dates(&mut self, at: &Cursor<'_>, line: &LineFile) {
        let dates = line.observation.iter().map(|observation| observation.date.parse::<Period>().ok());
        let mut newest: Option<(Date, &str)> = None;
        for (index, date) in dates.enumerate() {
            // What is no date was told as such.
            let Some(latest) = date.map(Period::latest) else { continue };
            if let Some((_, before)) = newest.filter(|(newest, _)| *newest > latest) {
                let before = before.to_owned();
                self.tell(&at.index(index).key("date"), FaultKind::DatesOutOfOrder { before });
            } else {
                newest = Some((latest, &line.observation[index].date));
            }
        }
    }

    /// One stretch has one status at one date.
    fn check_statuses(&mut self, at: &Cursor<'_>, line: &LineFile) {
        let mut told: BTreeMap<(&str, Option<&[String; 2]>), FilePosition> = BTreeMap::new();
        let stated = line.observation.iter().enumerate().filter(|(_, observation)| observation.status.is_some());
        for (index, observation) in stated {
            let key = (observation.date.as_str(), observation.stretch.as_ref());
            let place = at.index(index).position();
            if let Some(first) = told.get(&key) {
                self.tell(&at.index(index).key("status"), FaultKind::StatusTwice { first: first.clone() });
            } else {
                told.insert(key, place);
            }
        }
    }
}
