//! Units.

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::FaultKind;
use crate::content::file::{UnitFile, UnitStyle};
use crate::content::model::Unit;
use crate::i18n::number::{Style, TimeUnit, UnitWords};

impl Resolver<'_> {
    /// All units, in the file's order.
    pub(super) fn read_units(&mut self, files: &Files<'_>) -> Vec<Option<Unit>> {
        let at = files.units.top().key("unit");
        let units = &files.units.mirror.unit;
        for (index, unit) in units.iter().enumerate() {
            for (name, word) in [("zh", &unit.zh), ("en_one", &unit.en_one), ("en_other", &unit.en_other)] {
                if word.trim().is_empty() && unit.style != UnitStyle::Plain {
                    self.tell(&at.index(index).key(name), FaultKind::EmptyText);
                }
            }
        }
        let read = units.iter().enumerate().map(|(index, unit)| {
            let is_sound = !at.index(index).key("style").is_muted();
            is_sound.then(|| Unit { key: unit.id.clone(), style: style(unit) })
        });
        read.collect()
    }
}

fn style(unit: &UnitFile) -> Style {
    match unit.style {
        UnitStyle::Money => Style::Money,
        UnitStyle::Duration if unit.zh == "小时" => Style::Duration(TimeUnit::Hours),
        UnitStyle::Duration if unit.zh == "个月" => Style::Duration(TimeUnit::Months),
        // Other stretches of time are counted like anything else.
        UnitStyle::Count | UnitStyle::Duration => Style::Count(UnitWords::new(&unit.zh, &unit.en_one, &unit.en_other)),
        UnitStyle::Percent => Style::Percent,
        UnitStyle::AreaMu => Style::AreaMu,
        UnitStyle::AreaKm2 => Style::AreaKm2,
        UnitStyle::Plain => Style::Plain,
    }
}
