//! A figure at the sizes a page needs: number large, unit at 0.36 of it on the same baseline.

use egui::accesskit::Role;
use egui::{Color32, Context, Event, Pos2, Rect, Ui, pos2};
use rust_decimal::Decimal;

use super::touch::Touch;
use crate::content::{Figure, FigureKind};
use crate::i18n::strings::Value;
use crate::session::{Action, Overlay};
use crate::ui::motion::counted;
use crate::ui::pen::{ASCENT, ROW, Type, Voice, announce};
use crate::ui::sheets::kind_key;
use crate::ui::view::View;

/// How large a figure is set, and in which colours.
#[derive(Clone, Copy, Debug)]
pub struct FigureSize {
    /// Size of the digits.
    pub digits: f32,
    /// Colour of the digits.
    pub color: Color32,
    /// Colour of the unit.
    pub unit: Color32,
    /// Whether the unit is left out, because the label below says it.
    pub bare: bool,
}

impl FigureSize {
    /// Digits and unit in one colour.
    #[must_use]
    pub fn new(digits: f32, color: impl Into<Color32>) -> Self {
        let color = color.into();
        Self { digits, color, unit: color, bare: false }
    }

    /// The same without the unit.
    #[must_use]
    pub fn bare(self) -> Self {
        Self { bare: true, ..self }
    }

    /// Size of the unit: a fixed share, but never too small to read.
    fn unit_size(&self) -> f32 {
        (self.digits * 0.36).clamp(24.0, 60.0)
    }
}

struct Parts {
    prefix: String,
    number: String,
    suffix: String,
}

/// The size of each part and the gap before the suffix: a per cent sign sits closer, and is larger than a word.
fn suffix_size(suffix: &str, size: &FigureSize) -> (f32, f32) {
    if suffix == "%" { ((size.digits * 0.56).max(20.0), size.digits * 0.03) } else { (size.unit_size(), gap(size)) }
}

fn gap(size: &FigureSize) -> f32 {
    (size.digits * 0.08).max(6.0)
}

fn parts(view: &View<'_>, figure: &Figure, size: &FigureSize) -> Parts {
    let display = figure.display(view.lang);
    let suffix = if size.bare { String::new() } else { display.suffix };
    Parts { prefix: display.prefix, number: display.number, suffix }
}

/// Paints a figure with its left edge and baseline at a point, and tells the accessibility tree. Gives its rectangle.
pub fn figure(ui: &Ui, view: &View<'_>, at: Pos2, item: &Figure, size: FigureSize) -> Rect {
    let rect = figure_number(ui, view, at, item, size);
    announce(ui, rect, &spoken(view, item), Role::Label);
    rect
}

/// A figure as a screen reader says it: what it counts, the number with its unit, of when, and what sort of statement it
/// is where that is not simply what was counted.
#[must_use]
pub fn spoken(view: &View<'_>, item: &Figure) -> String {
    let mut parts = vec![format!("{}{}{}", item.label.get(view.lang), view.colon(), spoken_value(view, item))];
    parts.extend(caution(view, item));
    parts.push(item.period_text(view.lang));
    parts.join(view.comma())
}

/// What sort of statement a figure is, where it is not simply what was counted.
#[must_use]
pub fn caution(view: &View<'_>, item: &Figure) -> Option<String> {
    let careful = matches!(item.kind, FigureKind::Target | FigureKind::Plan | FigureKind::Expectation);
    careful.then(|| view.word(kind_key(item.kind)))
}

/// A figure's number with its unit as it is said: what has grown, as one says that it has.
#[must_use]
pub fn spoken_value(view: &View<'_>, item: &Figure) -> String {
    let grown = match item.kind {
        FigureKind::Growth if item.value > Decimal::ZERO => "growth-up",
        FigureKind::Growth if item.value < Decimal::ZERO => "growth-down",
        _ => return item.display(view.lang).spoken(),
    };
    view.content.strings.format(view.lang, grown, &[("n", Value::Text(&item.amount(view.lang)))])
}

/// Paints a figure without telling the accessibility tree: for places whose name says it already.
pub fn figure_number(ui: &Ui, view: &View<'_>, at: Pos2, item: &Figure, size: FigureSize) -> Rect {
    let parts = parts(view, item, &size);
    let unit_size = size.unit_size();
    let (suffix_size, suffix_gap) = suffix_size(&parts.suffix, &size);
    let mut x = at.x;
    let mut rect = Rect::NOTHING;
    let mut part = |text: &str, voice: Voice, em: f32, color: Color32, gap: f32| {
        let Some(drawn) = set_on(ui, view, pos2(x, at.y), text, voice, em, color) else { return };
        (x, rect) = (drawn.right() + gap, rect | drawn);
    };
    part(&parts.prefix, Voice::Strong, unit_size, size.unit, gap(&size));
    match counted(&parts.number, view.moves.count()) {
        None => part(&parts.number, Voice::Count, size.digits, size.color, suffix_gap),
        Some(shown) => {
            let drawn = counting(ui, view, pos2(x, at.y), &parts.number, &shown, &size);
            (x, rect) = (drawn.right() + suffix_gap, rect | drawn);
        }
    }
    let mut part = |text: &str, voice: Voice, em: f32, color: Color32, gap: f32| {
        let Some(drawn) = set_on(ui, view, pos2(x, at.y), text, voice, em, color) else { return };
        (x, rect) = (drawn.right() + gap, rect | drawn);
    };
    part(&parts.suffix, Voice::Strong, suffix_size, size.unit, 0.0);
    rect
}

/// Sets a text with its left edge and baseline at a point. Gives its rectangle, nothing for no text.
fn set_on(ui: &Ui, view: &View<'_>, at: Pos2, text: &str, voice: Voice, em: f32, color: Color32) -> Option<Rect> {
    if text.is_empty() {
        return None;
    }
    let kind = Type::new(voice, em, color);
    let drawn = view.paint(ui, pos2(at.x, row_top(at.y, &kind)), f32::INFINITY, text, &kind);
    Some(Rect::from_min_max(pos2(drawn.left(), at.y - em * 0.76), pos2(drawn.right(), at.y + em * 0.06)))
}

/// The baseline is one ascent below the row's top, and the row is centred in the pitch.
fn row_top(base: f32, kind: &Type) -> f32 {
    base - ASCENT * kind.size - (kind.pitch() - ROW * kind.size) / 2.0
}

/// A number that counts, each sign in the middle of the place of the one that it will be, so that nothing jumps, neither on
/// the way nor at its end.
fn counting(ui: &Ui, view: &View<'_>, at: Pos2, number: &str, shown: &str, size: &FigureSize) -> Rect {
    let kind = Type::new(Voice::Count, size.digits, size.color);
    let width = |text: &str| {
        if text.is_empty() { 0.0 } else { view.set(ui, text, &kind, f32::INFINITY).width }
    };
    let top = row_top(at.y, &kind);
    // Shaping draws signs a little closer than their measures say: the whole is as wide as it will be.
    let whole = view.paint(ui, pos2(at.x, top), f32::INFINITY, number, &kind.color(Color32::TRANSPARENT));
    let closer = whole.width() / width(number).max(1.0);
    let ends = number.char_indices().map(|(start, sign)| width(&number[..start + sign.len_utf8()]) * closer);
    let mut left = 0.0;
    let places: Vec<(char, f32)> =
        number.chars().zip(ends).map(|(sign, end)| (sign, end - std::mem::replace(&mut left, end))).collect();
    for (middle, shown) in middles(&places, view.moves.count()).into_iter().zip(shown.chars()) {
        if shown != ' ' {
            let middle = pos2(at.x + middle, top);
            view.paint(ui, middle, f32::INFINITY, shown.encode_utf8(&mut [0; 4]), &kind.center());
        }
    }
    let em = size.digits;
    Rect::from_min_max(pos2(at.x, at.y - em * 0.76), pos2(whole.right(), at.y + em * 0.06))
}

/// The middles of a number's places, from its left edge, when it has come so far. Digits begin in places of one width, since
/// a 0 that stands where there will be a 1 would run into its neighbours, and end in their own: late, when the first digits
/// have come to what they will be.
fn middles(places: &[(char, f32)], share: f32) -> Vec<f32> {
    let digits = places.iter().filter(|(sign, _)| sign.is_ascii_digit());
    let even = digits.clone().map(|(_, width)| width).sum::<f32>() / digits.count().max(1) as f32;
    let own_share = share.powi(40);
    let mut left = 0.0;
    let middle = |&(sign, own): &(char, f32)| {
        let width = if sign.is_ascii_digit() { even + (own - even) * own_share } else { own };
        left += width;
        left - width / 2.0
    };
    places.iter().map(middle).collect()
}

/// What a place that opens a figure's sheet asks for: the sheet when it was chosen, a copy of the figure when the keys
/// for that were struck while it has the focus.
#[must_use]
pub fn figure_asked(state: &Touch, key: &str) -> Option<Action> {
    if state.chosen {
        Some(Action::Open(Overlay::Figure(key.to_owned())))
    } else {
        copied(state, || Overlay::Figure(key.to_owned()))
    }
}

/// What a place that shows figures of a sheet asks for when the keys to copy are struck while it has the focus.
#[must_use]
pub fn copied(state: &Touch, sheet: impl FnOnce() -> Overlay) -> Option<Action> {
    let struck = state.response.has_focus() && copy_struck(&state.response.ctx);
    struck.then(|| Action::CopyFigures(sheet()))
}

/// Whether figures are to be copied: the system's keys for it come as an event, and belong to a text field that has
/// the focus.
#[must_use]
pub fn copy_struck(ctx: &Context) -> bool {
    !ctx.text_edit_focused() && ctx.input(|input| input.events.contains(&Event::Copy))
}

/// The width that a figure takes.
#[must_use]
pub fn figure_width(ui: &Ui, view: &View<'_>, item: &Figure, size: FigureSize) -> f32 {
    let parts = parts(view, item, &size);
    let (suffix_size, suffix_gap) = suffix_size(&parts.suffix, &size);
    let width = |text: &str, voice: Voice, em: f32, gap: f32| {
        if text.is_empty() {
            return 0.0;
        }
        view.set(ui, text, &Type::new(voice, em, size.color), f32::INFINITY).width + gap
    };
    width(&parts.prefix, Voice::Strong, size.unit_size(), gap(&size))
        + width(&parts.number, Voice::Count, size.digits, suffix_gap)
        + width(&parts.suffix, Voice::Strong, suffix_size, 0.0)
}

#[cfg(test)]
mod tests {
    use super::middles;

    #[test]
    fn digits_begin_in_places_of_one_width_and_end_in_their_own() {
        let places = [('7', 60.0), ('1', 30.0), ('.', 20.0), ('5', 60.0)];
        assert_eq!(middles(&places, 0.0), [25.0, 75.0, 110.0, 145.0]);
        assert_eq!(middles(&places, 1.0), [30.0, 75.0, 100.0, 140.0]);
    }
}
