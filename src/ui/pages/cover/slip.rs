//! The slip with the place's name, the slogan and the seal, as each language has it.

use egui::{Color32, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::i18n::breaking::vertical;
use crate::ui::paint;
use crate::ui::pen::{ROW, Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{slip_frame, slip_shadow};

/// What the slip says.
pub(super) fn told(view: &View<'_>) -> String {
    let brochure = &view.content.brochure;
    let slogan = view.by_lang(&brochure.slogan.zh, &brochure.slogan.en).join(view.by_lang("，", " "));
    format!("{}{}{slogan}", view.tr(&brochure.title), view.comma())
}

/// Paints the slip, hanging from a point, at a scale against the design at 1920 × 1080. Tells nothing: who hangs it there
/// says what it is.
pub fn name_slip(ui: &Ui, view: &View<'_>, origin: Pos2, k: f32) -> Rect {
    if view.is_zh() { upright_slip(ui, view, origin, k) } else { lying_slip(ui, view, origin, k) }
}

/// Chinese: the place's name and the slogan set upright, the seal below.
fn upright_slip(ui: &Ui, view: &View<'_>, origin: Pos2, k: f32) -> Rect {
    let (palette, brochure) = (view.palette(), &view.content.brochure);
    let at = |x: f32, y: f32| origin + vec2(x, y) * k;
    let rect = sheet(ui, view, origin, vec2(408.0, 812.0) * k);
    column(ui, view, at(276.0, 72.0), &brochure.title.zh, 208.0 * k, 1.02, 0.0, palette.ink.into());
    let slogan = brochure.slogan.zh.join("　");
    column(ui, view, at(92.0, 76.0), &slogan, 54.0 * k, 1.2, 1.15, palette.primary.into());
    let rule = at(150.0, 86.0)..at(150.0, 692.0);
    ui.painter().vline(rule.start.x, rule.start.y..=rule.end.y, Stroke::new(1.4, faded(palette.ink, 0.35)));
    paint::seal(ui, view, Rect::from_min_size(at(232.0, 600.0), Vec2::splat(88.0 * k)));
    let latin = Type::new(Voice::Text, (26.0 * k).max(20.0), palette.ink_2);
    // A small slip has no room for it.
    if view.set(ui, &brochure.place.en, &latin, f32::INFINITY).width < 300.0 * k {
        view.paint(ui, at(52.0, 718.0), f32::INFINITY, &brochure.place.en, &latin);
    }
    rect
}

/// The paper, with its shadow and its hairline.
fn sheet(ui: &Ui, view: &View<'_>, origin: Pos2, size: Vec2) -> Rect {
    let rect = Rect::from_min_size(origin, size);
    slip_shadow(ui, view, rect);
    paint::ground(ui, rect, view.palette().paper);
    slip_frame(ui, rect, faded(view.palette().ink, 0.35));
    rect
}

/// Sets Han glyph by glyph down an axis; `blank` is the height of a space between parts, in ems.
#[expect(clippy::too_many_arguments, reason = "one column of writing, used twice here")]
fn column(ui: &Ui, view: &View<'_>, top: Pos2, text: &str, size: f32, advance: f32, blank: f32, color: Color32) {
    let kind = Type { leading: ROW, ..Type::new(Voice::Claim, size, color).center() };
    let mut y = top.y;
    for part in text.split('　') {
        for glyph in vertical(part) {
            view.paint(ui, pos2(top.x, y - 0.1 * size), f32::INFINITY, &glyph.to_string(), &kind);
            y += size * advance;
        }
        y += size * blank;
    }
}

/// English: a lying slip with the name, the slogan and the seal.
fn lying_slip(ui: &Ui, view: &View<'_>, origin: Pos2, k: f32) -> Rect {
    let (palette, brochure) = (view.palette(), &view.content.brochure);
    let name = Type::new(Voice::Claim, 112.0 * k, palette.ink).leading(1.2);
    let slogan = Type::new(Voice::Claim, (40.0 * k).max(20.0), palette.primary).leading(1.3);
    let name_width = view.set(ui, &brochure.title.en, &name, f32::INFINITY).width;
    let lines = brochure.slogan.en.join("\n");
    let slogan_width = view.set(ui, &lines, &slogan, f32::INFINITY).width;
    let width = name_width.max(slogan_width + 120.0 * k) + 2.0 * 56.0 * k;
    let rect = sheet(ui, view, origin, vec2(width, 420.0 * k));
    let x = rect.left() + 56.0 * k;
    view.paint(ui, pos2(x, rect.top() + 64.0 * k), f32::INFINITY, &brochure.title.en, &name);
    let drawn = view.paint(ui, pos2(x, rect.top() + 214.0 * k), f32::INFINITY, &lines, &slogan);
    let place = Type::new(Voice::Text, (24.0 * k).max(19.0), palette.ink_2);
    let at = pos2(x, drawn.bottom() + 14.0 * k);
    // A small slip has no room for it.
    if !view.frame.is_column() && at.y + place.pitch() < rect.bottom() - 30.0 * k {
        view.paint(ui, at, f32::INFINITY, &view.word("cover-place"), &place);
    }
    let side = 88.0 * k;
    let seal =
        Rect::from_min_size(pos2(rect.right() - 56.0 * k - side, rect.bottom() - 56.0 * k - side), Vec2::splat(side));
    paint::seal(ui, view, seal);
    rect
}
