//! A scene of the attract loop: a picture, a slip, a headline and one figure, in both languages at once.

use std::ops::RangeInclusive;

use egui::{Color32, Rect, Ui, pos2, vec2};

use super::call::{bank_top, edges, room_beside};
use crate::content::{Art, Composition, Environment, Figure, Panel};
use crate::i18n::{Lang, Localized};
use crate::session::{Route, Scene};
use crate::ui::pages::cover_slip;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{FigureSize, Slip, SlipGround, figure_number, figure_width, paint_slip};

/// What a poster shows.
#[derive(Clone, Copy)]
pub enum Poster<'a> {
    /// The lake city, with the brochure's own slip.
    Cover,
    /// The three environments side by side.
    Home,
    /// One environment.
    Environment(&'a Environment),
    /// The new area, at night.
    Zone,
}

/// A length of the design at 1080 lines, or on an upright screen as it is.
pub fn scale(view: &View<'_>) -> f32 {
    let canvas = view.frame.canvas;
    if view.frame.is_tall() {
        canvas.height() / 1920.0
    } else {
        (canvas.height() / 1080.0).min(canvas.width() / 1600.0)
    }
}

/// The same page in a language.
fn in_lang<'a>(view: &View<'a>, lang: Lang) -> View<'a> {
    View { lang, ..*view }
}

impl<'a> Poster<'a> {
    /// The poster of a scene.
    pub fn of(view: &View<'a>, scene: Option<&Scene>) -> Self {
        match scene {
            Some(Route::Home) => Self::Home,
            Some(Route::Zone) => Self::Zone,
            Some(Route::Environment(key)) => view.content.environment(key).map_or(Self::Cover, Self::Environment),
            _ => Self::Cover,
        }
    }

    /// The picture, with the bank that carries words.
    pub fn ground(&self, ui: &Ui, view: &View<'_>) {
        let (canvas, palette) = (view.frame.canvas, view.palette());
        let bank = canvas.with_min_y(bank_top(view));
        let above = canvas.with_max_y(bank.top() + 2.0);
        match self {
            Self::Cover => {
                let art = &view.content.brochure.cover;
                // What stands on the near bank would be lost in the dusk behind the words.
                paint::picture_behind(ui, view, art, canvas, palette.paper_2);
                self.dusk(ui, view);
                return;
            }
            Self::Home => {
                let art = &view.content.brochure.home.art;
                // The painted bank begins at this share of the picture's height.
                whole(ui, view, art, above, (1240.0 / 984.0, 0.785), 0.0);
            }
            Self::Environment(environment) => {
                paint::ground(ui, above, palette.paper);
                let (shown, align) = match environment.composition {
                    Composition::Shore => (0.605, 0.0),
                    // On a totem the words need more sky above the train.
                    Composition::Corridor if view.frame.is_tall() => (0.61, 0.0),
                    Composition::Corridor => (0.665, 0.0),
                    // Its meadow is cut, so that the low sun stands clear of the words.
                    Composition::Valley => (0.88, 0.0),
                };
                whole(ui, view, &environment.art, above, (16.0 / 9.0, shown), align);
            }
            Self::Zone => {
                paint::ground(ui, above, palette.night);
                // Its buildings stand on a terrace at the right, and are what is to be seen.
                let height = above.height() * if view.frame.is_tall() { 1.4 } else { 1.75 };
                let size = vec2(1107.0 / 984.0, 1.0) * height;
                let corner = above.max + vec2(0.0, height * 0.18);
                let place = Rect::from_min_max(corner - size, corner);
                paint::picture_window(
                    ui,
                    view,
                    &view.content.zone.art,
                    place,
                    place.intersect(above),
                    Fit::Cover,
                    palette.night,
                );
            }
        }
        let shade =
            Rect::from_min_max(pos2(canvas.left(), bank.top() - 70.0 * scale(view)), pos2(canvas.right(), bank.top()));
        paint::gradient(ui, shade, Color32::TRANSPARENT, self.bank(view));
        paint::ground(ui, bank, self.bank(view));
    }

    fn bank(&self, view: &View<'_>) -> Color32 {
        match self {
            Self::Zone => view.palette().night_2.into(),
            _ => view.palette().bank.into(),
        }
    }

    /// The cover's own bank is low: what lies behind the call is made a little darker.
    fn dusk(&self, ui: &Ui, view: &View<'_>) {
        let canvas = view.frame.canvas;
        let bank = Color32::from(view.palette().bank);
        let top = if view.frame.is_tall() { 0.62 } else { 0.72 };
        let from = canvas.top() + canvas.height() * top;
        let middle = canvas.top() + canvas.height() * (top + 1.0) / 2.0;
        paint::gradient(
            ui,
            Rect::from_x_y_ranges(canvas.x_range(), from..=middle),
            Color32::TRANSPARENT,
            bank.gamma_multiply(0.92),
        );
        paint::gradient(
            ui,
            Rect::from_x_y_ranges(canvas.x_range(), middle..=canvas.bottom()),
            bank.gamma_multiply(0.92),
            bank,
        );
    }

    /// Slip, headline and figure, `down` lower than they will stand.
    pub fn words(&self, ui: &Ui, view: &View<'_>, down: f32) {
        let (zh, en) = (in_lang(view, Lang::Zh), in_lang(view, Lang::En));
        let content = view.content;
        match self {
            Self::Cover => {
                cover_slip(ui, &zh);
                event(ui, &zh, &en);
                cover_foot(ui, &en, down);
            }
            Self::Home => {
                three_slips(ui, view, &zh, &en);
                figure(
                    ui,
                    &zh,
                    &en,
                    &content[content.brochure.home.host],
                    Some(&content.brochure.home.host_label),
                    down,
                );
            }
            Self::Environment(environment) => {
                let ground = SlipGround::Tinted(view.accent(&environment.key).solid);
                let words =
                    Words { name: &environment.name, icon: &environment.key, ground, headline: &environment.headline };
                head(ui, &zh, &en, &words, view.palette().ink.into(), down);
                let panel = &environment.panel;
                match (panel.figure, &panel.words) {
                    (None, Some(_)) => claim(ui, &zh, &en, panel, down),
                    (own, _) => figure(ui, &zh, &en, &content[own.unwrap_or(environment.host)], None, down),
                }
            }
            Self::Zone => {
                let zone = &content.zone;
                let ground = SlipGround::Tinted(view.palette().solid);
                let words = Words { name: &zone.name, icon: "zone", ground, headline: &zone.headline };
                head(ui, &zh, &en, &words, view.palette().on_dark.into(), down);
                figure(ui, &zh, &en, &content[zone.host], None, down);
            }
        }
    }
}

/// A picture of which only a part, counted from its top, carries anything: that part ends where the place ends.
fn whole(ui: &Ui, view: &View<'_>, art: &Art, place: Rect, (aspect, shown): (f32, f32), lift: f32) {
    // At least as wide as the place, and at least so high that what it shows fills it.
    let height = (place.width() / aspect).max(place.height() / shown);
    let width = height * aspect;
    let left = (place.left() - (width - place.width()) * art.focus[0]).min(place.left());
    let bottom = place.bottom() - lift;
    let rect = Rect::from_min_size(pos2(left, bottom - height * shown), vec2(width, height));
    let window = rect.intersect(place);
    paint::picture_window(ui, view, art, rect, window, Fit::Top, view.palette().paper_2);
}

struct Words<'a> {
    name: &'a Localized,
    icon: &'a str,
    ground: SlipGround,
    headline: &'a Localized,
}

/// The slip, and the headline in both languages beside it.
fn head(ui: &Ui, zh: &View<'_>, en: &View<'_>, words: &Words<'_>, ink: Color32, down: f32) {
    let (k, frame) = (scale(zh), &zh.frame);
    let hanging = Slip { word: zh.tr(words.name), icon: words.icon, ground: words.ground, size: 84.0 * k };
    let (edge, right) = edges(zh);
    let slip = paint_slip(ui, zh, pos2(edge, frame.canvas.top()), &hanging);
    let left = slip.right() + 60.0 * k;
    let most = right - left;
    // Across a wide screen it is one line above the picture; on a totem the lines are the content's own.
    let (lines, width, first) = if frame.is_tall() {
        (2, most, zh.tr(words.headline).to_owned())
    } else {
        (1, most.min(1300.0 * k), zh.tr(words.headline).replace('\n', ""))
    };
    let sizes =
        if frame.is_tall() { [96.0, 88.0, 80.0, 72.0] } else { [112.0, 104.0, 96.0, 88.0] }.map(|size| size * k);
    let kind = Type::new(Voice::Claim, sizes[0], ink).leading(1.22);
    let kind = zh.fitting(ui, &first, &kind, width, lines, &sizes);
    let top = frame.canvas.top() + if frame.is_tall() { 70.0 } else { 54.0 } * k;
    let first = zh.paint(ui, pos2(left, top + down), width, &first, &kind);
    let second = words.headline.get(Lang::En).replace('\n', " ");
    let kind = Type::new(Voice::Claim, 50.0 * k, ink).leading(1.25);
    let kind = en.fitting(ui, &second, &kind, width, 1, &[50.0 * k, 46.0 * k, 42.0 * k]);
    en.paint(ui, pos2(left, first.bottom() + 14.0 * k + down * 0.4), width, &second, &kind);
}

/// One figure on the bank: what it counts, the number, and the same in English.
fn figure(ui: &Ui, zh: &View<'_>, en: &View<'_>, item: &Figure, own_label: Option<&Localized>, down: f32) {
    let (k, frame, palette) = (scale(zh), &zh.frame, zh.palette());
    let (left, top) = (edges(zh).0, bank_top(zh) + if frame.is_tall() { 40.0 } else { 34.0 } * k + down);
    let width = room_beside(ui, zh).min(1100.0 * k);
    let own = |view: &View<'_>| {
        let (label, period) = (item.label.get(view.lang), item.period_text(view.lang));
        match own_label {
            Some(own) => own.get(view.lang).replace('\n', view.by_lang("", ": ")),
            None => view.by_lang(format!("{period}，{label}"), format!("{label}, {period}")),
        }
    };
    let kind = Type::new(Voice::Strong, 36.0 * k, palette.on_dark).leading(1.3);
    let first = zh.paint(ui, pos2(left, top), width, &own(zh), &kind);
    let most = if frame.is_tall() { 210.0 } else { 190.0 } * k;
    let needed = figure_width(ui, zh, item, FigureSize::new(most, palette.gold_on_dark));
    let digits = if needed > width { most * width / needed } else { most };
    let size = FigureSize::new(digits, palette.gold_on_dark);
    let base = first.bottom() + 24.0 * k + digits * 0.74;
    figure_number(ui, zh, pos2(left - digits * 0.03, base), item, size);
    let number = Type::new(Voice::Strong, 40.0 * k, palette.on_dark).leading(1.25);
    let mut below = base + 34.0 * k;
    // What is written the same in both languages is written once.
    let (said, first) = (item.text(Lang::En), item.text(Lang::Zh));
    if said != first {
        below = en.paint(ui, pos2(left, below), width, &said, &number).bottom() + 4.0 * k;
    }
    let small = Type::new(Voice::Text, (28.0 * k).max(20.0), palette.on_dark_2).leading(1.3);
    en.paint(ui, pos2(left, below), width, &own(en), &small);
}

/// Words in a figure's place, where an environment has no one figure that says what it is.
fn claim(ui: &Ui, zh: &View<'_>, en: &View<'_>, panel: &Panel, down: f32) {
    let Some(words) = &panel.words else { return };
    let (k, frame, palette) = (scale(zh), &zh.frame, zh.palette());
    let (left, top) = (edges(zh).0, bank_top(zh) + if frame.is_tall() { 40.0 } else { 26.0 } * k + down);
    let width = room_beside(ui, zh).min(1100.0 * k);
    let sizes = [150.0, 132.0, 116.0, 100.0, 88.0, 76.0, 64.0].map(|size| size * k);
    let kind = Type::new(Voice::Claim, sizes[0], palette.gold_on_dark).leading(1.2);
    let kind = zh.fitting(ui, zh.tr(words), &kind, width, 1, &sizes);
    let claim = zh.paint(ui, pos2(left, top), width, zh.tr(words), &kind);
    let label = Type::new(Voice::Strong, 36.0 * k, palette.on_dark).leading(1.3);
    let caption = zh.paint(ui, pos2(left, claim.bottom()), width, zh.tr(&panel.caption), &label);
    let strong = Type::new(Voice::Strong, 36.0 * k, palette.on_dark).leading(1.25);
    let said = en.paint(ui, pos2(left, caption.bottom() + 12.0 * k), width, en.tr(words), &strong);
    let small = Type::new(Voice::Text, (28.0 * k).max(20.0), palette.on_dark_2).leading(1.3);
    en.paint(ui, pos2(left, said.bottom()), width, en.tr(&panel.caption), &small);
}

/// The fair, at the upper right, in both languages.
fn event(ui: &Ui, zh: &View<'_>, en: &View<'_>) {
    let (k, frame, brochure) = (scale(zh), &zh.frame, &zh.content.brochure);
    let ink = zh.palette().ink;
    let (left, right) = edges(zh);
    let width = (right - left) * if frame.is_tall() { 0.5 } else { 0.6 };
    let strong = Type::new(Voice::Strong, (30.0 * k).max(24.0), ink).right();
    let text = Type::new(Voice::Text, (26.0 * k).max(22.0), ink).right().leading(1.4);
    let at = pos2(right, frame.canvas.top() + 64.0 * k);
    let first = zh.paint(ui, at, width, zh.tr(&brochure.event_short), &strong);
    en.paint(ui, pos2(right, first.bottom() + 2.0), width, en.tr(&brochure.event_short), &text);
}

/// The slogan in English, beside the call; the slip has it in Chinese.
fn cover_foot(ui: &Ui, en: &View<'_>, down: f32) {
    let (k, frame) = (scale(en), &en.frame);
    let sizes = [54.0, 50.0, 46.0, 42.0, 38.0].map(|size| size * k);
    let claim = Type::new(Voice::Claim, sizes[0], en.palette().on_dark);
    let middle = frame.canvas.bottom() - if frame.is_tall() { 378.0 } else { 150.0 } * k + down;
    let slogan = en.content.brochure.slogan.get(Lang::En).join(" ");
    let claim = en.fitting(ui, &slogan, &claim, room_beside(ui, en), 1, &sizes);
    en.line(ui, edges(en).0, middle, &slogan, &claim);
}

/// A bank of mist over the picture, in the page's colour, softly beginning `above` and ending `below` the rows it covers.
fn mist(ui: &Ui, view: &View<'_>, rows: RangeInclusive<f32>, above: f32, below: f32) {
    let (canvas, (top, bottom)) = (view.frame.canvas, rows.into_inner());
    let full = faded(view.palette().paper, 0.5);
    let band = |from: f32, to: f32| Rect::from_x_y_ranges(canvas.x_range(), from..=to);
    if above > 0.0 {
        paint::gradient(ui, band(top - above, top), Color32::TRANSPARENT, full);
    }
    paint::gradient(ui, band(top, bottom), full, full);
    paint::gradient(ui, band(bottom, bottom + below), full, Color32::TRANSPARENT);
}

/// The slips of the three environments, hanging over the one picture that shows them all.
fn three_slips(ui: &Ui, view: &View<'_>, zh: &View<'_>, en: &View<'_>) {
    let (k, frame) = (scale(view), &view.frame);
    let environments = &view.content.environments;
    let pitch = frame.canvas.width() / environments.len().max(1) as f32;
    let (tall, top) = (frame.is_tall(), frame.canvas.top());
    // The mountains are of all values: a bank of mist carries the names.
    let names = if tall { top + 440.0 * k..=top + 484.0 * k } else { top..=top + 112.0 * k };
    mist(ui, view, names, if tall { 56.0 * k } else { 0.0 }, 96.0 * k);
    for (n, environment) in environments.iter().enumerate() {
        let accent = view.accent(&environment.key);
        let hanging = Slip {
            word: zh.tr(&environment.short),
            icon: &environment.key,
            ground: SlipGround::Tinted(accent.solid),
            size: 92.0 * k,
        };
        let left = edges(view).0 + n as f32 * pitch;
        let slip = paint_slip(ui, zh, pos2(left, frame.canvas.top()), &hanging);
        let (name, ink) = (en.tr(&environment.short), view.palette().ink);
        if tall {
            let kind = Type::new(Voice::Claim, 36.0 * k, ink);
            en.paint(ui, pos2(slip.left(), slip.bottom() + 14.0 * k), f32::INFINITY, name, &kind);
        } else {
            // Three slips and three names have to find room across.
            let size = if frame.canvas.width() < 1650.0 * k { 36.0 } else { 44.0 };
            let kind = Type::new(Voice::Claim, size * k, ink);
            en.paint(ui, pos2(slip.right() + 24.0 * k, frame.canvas.top() + 56.0 * k), f32::INFINITY, name, &kind);
        }
    }
    // Between the three parts of the picture, as on the page that a touch opens.
    for n in 1..environments.len() {
        let x = frame.canvas.left() + n as f32 * pitch;
        let line = Rect::from_x_y_ranges(x - 3.0..=x + 3.0, frame.canvas.top()..=bank_top(view) - 70.0 * k);
        paint::gradient(ui, line, faded(view.palette().paper, 0.9), Color32::TRANSPARENT);
    }
}
