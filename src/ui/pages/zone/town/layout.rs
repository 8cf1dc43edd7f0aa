//! Where the houses stand: side by side from the left, at the greatest pitch at which all fit.

use egui::{Pos2, Rect, Ui, pos2, vec2};

use super::house::House;
use super::{ids, label, label_type, number_width};
use crate::content::FigureId;
use crate::ui::pen::Type;
use crate::ui::view::View;

/// A house's place, with its number and label.
pub struct Lot {
    /// What is counted.
    pub id: FigureId,
    /// Whether it is the page's greatest figure.
    pub host: bool,
    /// The house; none for what cannot be counted in windows.
    pub house: Option<House>,
    /// Everything that is touched: number, label and house.
    pub place: Rect,
    /// Distance of windows.
    pub pitch: f32,
    /// Baseline of the number.
    pub base: f32,
    /// Size of its digits.
    pub digits: f32,
    /// The label below the number.
    pub label: String,
    /// The width that the label is broken to.
    pub label_width: f32,
}

/// Sizes of type and gaps.
pub struct Sizes {
    pub host: f32,
    pub guest: f32,
    pub label: Type,
    pub label_gap: f32,
    pub gap: f32,
    pub pitch: f32,
    pub least_width: f32,
    pub roof_gap: f32,
}

impl Sizes {
    /// The sizes for a frame.
    pub fn of(view: &View<'_>) -> Self {
        let frame = &view.frame;
        Self {
            host: frame.pick(144.0, 104.0, 136.0),
            guest: frame.pick(60.0, 46.0, 60.0),
            label: label_type(view),
            label_gap: frame.pick(12.0, 8.0, 12.0),
            gap: frame.pick(32.0, 18.0, 36.0),
            pitch: frame.pick(15.0, 11.5, 15.0),
            least_width: frame.pick(176.5, 160.5, 178.0),
            roof_gap: frame.pick(14.0, 10.0, 14.0),
        }
    }

    fn digits(&self, host: bool) -> f32 {
        if host { self.host } else { self.guest }
    }
}

/// The least pitch; below it windows run together, and houses are cut rather than made smaller still.
const LEAST_PITCH: f32 = 4.0;
/// The step in which a smaller pitch is tried.
const STEP: f32 = 0.5;

/// The lots on the ground of a rectangle.
pub fn lots(ui: &Ui, view: &View<'_>, rect: Rect, sizes: &Sizes) -> Vec<Lot> {
    // Words may be wider than all houses together: then lower houses would not help, and they only keep within the height.
    let fitting = [true, false].into_iter().find_map(|within| {
        let steps = ((sizes.pitch - LEAST_PITCH) / STEP) as usize;
        let pitches = (0..=steps).map(|step| sizes.pitch - step as f32 * STEP);
        pitches.map(|pitch| at_pitch(ui, view, rect, sizes, pitch)).find(|lots| {
            let high = lots.iter().all(|lot| lot.place.top() >= rect.top());
            let wide = lots.iter().all(|lot| lot.place.right() <= rect.right() + 0.5);
            high && (wide || !within)
        })
    });
    fitting.unwrap_or_else(|| at_pitch(ui, view, rect, sizes, LEAST_PITCH))
}

fn at_pitch(ui: &Ui, view: &View<'_>, rect: Rect, sizes: &Sizes, pitch: f32) -> Vec<Lot> {
    let ids = ids(view);
    let mut lots: Vec<Lot> = Vec::with_capacity(ids.len());
    let mut x = rect.left();
    for (i, &id) in ids.iter().enumerate() {
        let lot = lot(ui, view, pos2(x, rect.bottom()), sizes, pitch, id, i == 0);
        x = lot.place.right() + sizes.gap;
        lots.push(lot);
    }
    for i in 1..lots.len() {
        let shift = (words_right(ui, view, sizes, &lots[i - 1], lots[i].place.top()) + sizes.gap * 0.75
            - lots[i].place.left())
        .max(0.0);
        for lot in &mut lots[i..] {
            lot.place = lot.place.translate(vec2(shift, 0.0));
        }
    }
    lots
}

/// How far right a lot's words reach below a height: words wider than their house may stand over a lower neighbour.
fn words_right(ui: &Ui, view: &View<'_>, sizes: &Sizes, lot: &Lot, top: f32) -> f32 {
    let left = lot.place.left();
    let number = if top < lot.base + 28.0 { number_width(ui, view, &view.content[lot.id], lot.digits) } else { 0.0 };
    let label = view.set(ui, &lot.label, &sizes.label, lot.label_width);
    let label = if top < lot.base + sizes.label_gap + label.height() { label.width } else { 0.0 };
    left + number.max(label)
}

fn lot(ui: &Ui, view: &View<'_>, corner: Pos2, sizes: &Sizes, pitch: f32, id: FigureId, host: bool) -> Lot {
    let item = &view.content[id];
    let house = House::of(item);
    let house_width = house.map_or(0.0, |h| h.width(pitch));
    let house_height = house.map_or(0.0, |h| h.height(pitch));
    let digits = sizes.digits(host);
    let number = number_width(ui, view, item, digits);
    let width = if host { house_width.max(sizes.least_width) } else { house_width.max(sizes.least_width).max(number) };
    let label_width = if host { width.max(number) } else { width };
    let label = label(ui, view, id, label_width);
    let label_height = view.set(ui, &label, &sizes.label, label_width).height();
    let roof = corner.y - house_height;
    let base = roof - sizes.roof_gap - label_height - sizes.label_gap;
    let place = Rect::from_min_max(pos2(corner.x, base - digits * 0.76), pos2(corner.x + width, corner.y));
    Lot { id, host, house, place, pitch, base, digits, label, label_width }
}
