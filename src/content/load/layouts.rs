//! The network's two layouts.

use std::collections::{BTreeMap, BTreeSet};

use super::resolver::Resolver;
use super::sheet::Sheet;
use crate::content::fault::{FaultKind, Reference};
use crate::content::file::{GeometryFile, LayoutFile, LineFile};
use crate::content::model::{Geometry, Layout, LineId, PlaceId, Water};
use crate::content::source::Cursor;

/// How far from the edges of the drawing everything stays where the file does not say it.
const MARGIN: i32 = 40;

impl Resolver<'_> {
    /// A layout, which must have a place for every stop of every line.
    pub(super) fn layout(&mut self, sheet: &Sheet<'_, LayoutFile>, lines: &[LineFile]) -> Layout {
        let (at, file) = (sheet.top(), &sheet.mirror);
        let stops: BTreeSet<&String> = lines.iter().flat_map(|line| &line.stops).collect();
        for stop in stops {
            if !file.places.contains_key(stop) && self.names.find(Reference::Place, stop).is_some() {
                self.tell(&at.key("places"), FaultKind::LayoutLacksPlace { place: stop.clone() });
            }
        }
        self.check_drawing(sheet, lines);
        let geometry = file.geometry.iter().enumerate();
        let geometry =
            geometry.map(|(index, way)| self.geometry(&at.key("geometry").index(index), way, lines)).collect();
        let water = file.water.iter().enumerate().map(|(index, water)| {
            let name = self.text(&at.key("water").index(index).key("name"), &water.name);
            Water { name, width: water.width, points: water.points.clone(), label: water.label }
        });
        let water = water.collect();
        let beyond = file.beyond.iter().enumerate();
        let beyond = beyond.map(|(index, id)| self.place_id(&at.key("beyond").index(index), id)).collect();
        Layout {
            size: file.size,
            inside: file.inside.unwrap_or([MARGIN, MARGIN, file.size[0] - MARGIN, file.size[1] - MARGIN]),
            free: file.free.clone(),
            places: self.by_place(&at.key("places"), &file.places),
            geometry,
            beyond,
            labels: self.by_place(&at.key("labels"), &file.labels),
            nudges: self.by_place(&at.key("nudges"), &file.nudges),
            badges: self.badges(&at.key("badges"), &file.badges),
            water,
        }
    }

    fn by_place<V: Copy>(&mut self, at: &Cursor<'_>, table: &BTreeMap<String, V>) -> BTreeMap<PlaceId, V> {
        table.iter().map(|(id, value)| (self.place_id(&at.key(id), id), *value)).collect()
    }

    fn badges(&mut self, at: &Cursor<'_>, table: &BTreeMap<String, [i32; 2]>) -> BTreeMap<LineId, [i32; 2]> {
        let found = table.iter().map(|(id, point)| (LineId::new(self.find(Reference::Line, &at.key(id), id)), *point));
        found.collect()
    }

    fn geometry(&mut self, at: &Cursor<'_>, way: &GeometryFile, lines: &[LineFile]) -> Geometry {
        let geometry = Geometry {
            line: LineId::new(self.find(Reference::Line, &at.key("line"), &way.line)),
            from: self.place_id(&at.key("from"), &way.from),
            to: self.place_id(&at.key("to"), &way.to),
            via: way.via.clone(),
        };
        if let Some(line) = lines.iter().find(|line| line.id == way.line) {
            for (name, id) in [("from", &way.from), ("to", &way.to)] {
                if !line.stops.contains(id) {
                    self.tell(&at.key(name), FaultKind::StopNotOnLine { place: id.clone() });
                }
            }
            // A way may be drawn against the line's direction.
            let ends = [&way.from, &way.to];
            let joins = |pair: &[String]| ends == [&pair[0], &pair[1]] || ends == [&pair[1], &pair[0]];
            let follow = line.stops.windows(2).any(joins);
            if line.stops.contains(&way.from) && line.stops.contains(&way.to) && !follow {
                self.tell(at, FaultKind::NotNeighbours);
            }
        }
        geometry
    }
}
