//! Figures.

use rust_decimal::Decimal;

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::{FaultKind, Reference};
use crate::content::file::{ApproxFile, FigureFile, FigureKind, MagnitudeFile};
use crate::content::model::{Figure, FigureId, Unit};
use crate::content::source::Cursor;
use crate::i18n::number::{Approx, Magnitude, Style};

impl Resolver<'_> {
    /// All figures, in the order in which their ids were given out.
    pub(super) fn figures(&mut self, files: &Files<'_>) -> Vec<Figure> {
        let told = files.figures();
        self.turn_all(&told, |resolver, index, (spot, figure)| {
            resolver.one_figure(&spot.cursor(), FigureId::new(index), figure)
        })
    }

    fn one_figure(&mut self, at: &Cursor<'_>, id: FigureId, figure: &FigureFile) -> Option<Figure> {
        let value = self.decimal(&at.key("value"), &figure.value);
        let period = self.period(&at.key("period"), &figure.period);
        let unit = self.unit(at, figure);
        self.check_kind(at, figure, unit.as_ref(), value);
        Some(Figure {
            id,
            key: figure.id.clone(),
            magnitude: magnitude(figure.magnitude),
            unit,
            approx: approx(figure.approx),
            kind: figure.kind,
            period_text: self.optional_text(&at.key("period_text"), figure.period_text.as_ref()),
            among: self.optional_text(&at.key("among"), figure.among.as_ref()),
            label: self.text(&at.key("label"), &figure.label),
            short: self.optional_text(&at.key("short"), figure.short.as_ref()),
            note: self.optional_text(&at.key("note"), figure.note.as_ref()),
            of: self.optional_figure(&at.key("of"), figure.of.as_ref()),
            source: self.source(at, &figure.source, figure.part.as_ref()),
            value: value?,
            period: period?,
        })
    }

    fn unit(&mut self, at: &Cursor<'_>, figure: &FigureFile) -> Option<Unit> {
        let id = figure.unit.as_ref()?;
        let known = self.names.find(Reference::Unit, id).is_some();
        let index = self.find(Reference::Unit, &at.key("unit"), id);
        self.units.get(index).filter(|_| known).cloned().flatten()
    }

    /// What each kind of figure asks of its value and its unit.
    fn check_kind(&mut self, at: &Cursor<'_>, figure: &FigureFile, unit: Option<&Unit>, value: Option<Decimal>) {
        let is_percent = unit.is_some_and(|unit| unit.style == Style::Percent);
        let unit_is_known = figure.unit.is_none() || unit.is_some();
        match figure.kind {
            FigureKind::Growth | FigureKind::Share | FigureKind::Cut => {
                if !is_percent && unit_is_known {
                    self.tell(&at.key("unit"), FaultKind::NeedsPercent);
                }
                let hundred = Decimal::ZERO..=Decimal::ONE_HUNDRED;
                if figure.kind != FigureKind::Growth && value.is_some_and(|value| !hundred.contains(&value)) {
                    self.tell(&at.key("value"), FaultKind::OutOfRange { least: 0, greatest: 100 });
                }
            }
            FigureKind::Rank => {
                let is_place = |value: Decimal| value.is_integer() && value >= Decimal::ONE && value <= u32::MAX.into();
                if value.is_some_and(|value| !is_place(value)) || figure.magnitude != MagnitudeFile::One {
                    self.tell(&at.key("value"), FaultKind::RankNotWhole);
                }
                if figure.among.is_none() {
                    self.tell(at, FaultKind::RankWithoutAmong);
                }
                if figure.unit.is_some() {
                    self.tell(&at.key("unit"), FaultKind::RankWithUnit);
                }
            }
            FigureKind::Actual | FigureKind::Target | FigureKind::Plan | FigureKind::Expectation => {
                if figure.unit.is_none() {
                    self.tell(at, FaultKind::NeedsUnit);
                }
            }
            FigureKind::Index => {}
        }
    }
}

fn magnitude(magnitude: MagnitudeFile) -> Magnitude {
    match magnitude {
        MagnitudeFile::One => Magnitude::One,
        MagnitudeFile::Wan => Magnitude::Wan,
        MagnitudeFile::Yi => Magnitude::Yi,
    }
}

fn approx(approx: ApproxFile) -> Approx {
    match approx {
        ApproxFile::Exact => Approx::Exact,
        ApproxFile::Over => Approx::Over,
        ApproxFile::Nearly => Approx::Nearly,
        ApproxFile::Within => Approx::Within,
        ApproxFile::About => Approx::About,
    }
}
