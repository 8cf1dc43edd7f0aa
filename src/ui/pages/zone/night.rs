//! The night: picture, slip, headline, lead, the way so far, and the town.

use egui::accesskit::Role;
use egui::{Align, Pos2, Rect, Ui, pos2, vec2};

use super::{milestones, town};
use crate::session::Action;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{Slip, SlipGround, slip};

/// Shape of the night's picture.
const SHAPE: f32 = 1107.0 / 984.0;
/// The share of the night's height that it fills from below; on upright screens it stays below the town's caption.
const SHARE: f32 = 0.84;
const TALL_SHARE: f32 = 0.72;
/// Over how many pixels the picture goes over into a page of the same darkness.
const MELT: f32 = 64.0;
/// How high above the night's foot the ground lies, as a share of its height.
const GROUND: f32 = 0.955;

/// The night in a rectangle.
pub fn night_ui(ui: &mut Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let (frame, palette, zone) = (&view.frame, view.palette(), &view.content.zone);
    paint_night(ui, view, rect);
    let hanging = Slip {
        word: view.tr(&zone.name),
        icon: "zone",
        ground: SlipGround::Tinted(palette.solid),
        size: frame.pick(60.0, 48.0, 56.0),
    };
    let slip = slip(ui, view, pos2(frame.left, rect.top()), &hanging);
    let right = if frame.is_tall() { frame.right } else { rect.right() - frame.pick(64.0, 44.0, 0.0) };
    let text = words(ui, view, slip, right);
    let source = source_type(view);
    let lines = view.set(ui, &source_text(view), &source, source_width(view, right)).height();
    let ground = (rect.top() + rect.height() * GROUND).min(rect.bottom() - lines - 14.0);
    let way = Rect::from_min_max(pos2(text.left(), text.bottom() + frame.pick(30.0, 22.0, 30.0)), pos2(right, ground));
    let bottom = milestones::milestones_ui(ui, view, way).max(slip.bottom());
    let plot = Rect::from_min_max(pos2(frame.left, bottom + frame.pick(24.0, 14.0, 24.0)), pos2(right, ground));
    let asked = town::town_ui(ui, view, plot);
    let line =
        Rect::from_min_max(pos2(frame.left, ground), pos2(frame.left + source_width(view, right), rect.bottom()));
    source_line(ui, view, line);
    asked
}

/// The picture keeps its shape and stands at the right; the rest is plain night.
fn paint_night(ui: &Ui, view: &View<'_>, rect: Rect) {
    let art = &view.content.zone.art;
    let night = view.palette().night;
    paint::ground(ui, rect, night);
    let size = vec2(SHAPE, 1.0) * rect.height() * view.frame.pick(SHARE, SHARE, TALL_SHARE);
    let whole = Rect::from_min_max(rect.max - size, rect.max);
    paint::picture_window(ui, view, art, whole, whole.intersect(rect), Fit::Cover, night);
    if view.palette().paper == night && view.frame.is_tall() {
        // The page below it is as dark: the picture must not end at a ruler.
        paint::fade_into(ui, rect.with_min_y(rect.bottom() - MELT), night);
    } else if view.palette().paper == night {
        // Nor the page beside it.
        let edge = Rect::from_min_max(pos2(rect.right() - MELT, rect.top()), rect.max);
        paint::fade_aside(ui, edge, night, Align::Max);
    }
    announce(ui, rect, view.tr(&art.alt), Role::Image);
}

/// Headline and lead, beside the upright slip of Chinese or around the lying one of English. Gives where the way so
/// far may begin below them.
fn words(ui: &Ui, view: &View<'_>, slip: Rect, right: f32) -> Rect {
    let (frame, palette, zone) = (&view.frame, view.palette(), &view.content.zone);
    let beside = slip.right() + frame.pick(41.0, 32.0, 40.0);
    let top = frame.y(frame.pick(view.by_lang(56.0, 44.0), view.by_lang(36.0, 30.0), view.by_lang(52.0, 40.0)));
    let size = frame.pick(view.by_lang(72.0, 58.0), view.by_lang(54.0, 44.0), view.by_lang(68.0, 54.0));
    let kind = Type::new(Voice::Claim, size, palette.on_dark).leading(view.by_lang(1.25, 1.18));
    let sizes = [size, size * 0.92, size * 0.84, size * 0.76, size * 0.68];
    let headline = view.tr(&zone.headline);
    let kind = view.fitting(ui, headline, &kind, right - beside, 2, &sizes);
    let head = view.head(ui, pos2(beside, top), right - beside, headline, &kind);
    let gap = frame.pick(14.0, 10.0, 14.0);
    let at = if view.is_zh() {
        pos2(beside, head.bottom() + gap)
    } else {
        pos2(frame.left, head.bottom().max(slip.bottom()) + gap + 6.0)
    };
    lead(ui, view, at, right)
}

/// The lead, and how large the zone has grown.
fn lead(ui: &Ui, view: &View<'_>, at: Pos2, right: f32) -> Rect {
    let (frame, palette, zone) = (&view.frame, view.palette(), &view.content.zone);
    let size = frame.pick(26.0, 22.0, 26.0) * view.by_lang(1.0, 0.94);
    let kind = Type::new(Voice::Text, size, palette.on_dark).leading(1.5);
    let lead = view.say(ui, at, right - at.x, view.tr(&zone.lead), &kind);
    let area = &view.content[zone.area];
    let colon = view.by_lang("", ": ");
    let tail = super::period_tail(view, area, "");
    let text = format!("{}{colon}{}{tail}", area.label.get(view.lang), area.text(view.lang));
    let kind = Type { color: palette.on_dark_2.into(), ..kind };
    let area = view.say(ui, pos2(at.x, lead.bottom()), right - at.x, &text, &kind);
    Rect::from_min_size(at, vec2(right - at.x, area.bottom() - at.y))
}

/// Where the page's words and figures come from, below the town's ground.
fn source_line(ui: &Ui, view: &View<'_>, rect: Rect) {
    let (text, kind) = (source_text(view), source_type(view));
    let height = view.set(ui, &text, &kind, rect.width()).height();
    view.say(ui, pos2(rect.left(), rect.center().y - height / 2.0), rect.width(), &text, &kind);
}

/// On a laptop the line breaks before the painted centre, rather than run into it.
fn source_width(view: &View<'_>, right: f32) -> f32 {
    (right - view.frame.left) * view.frame.pick(1.0, view.by_lang(1.0, 0.86), 1.0)
}

fn source_type(view: &View<'_>) -> Type {
    Type::new(Voice::Text, 20.0, view.palette().on_dark_3).leading(1.2)
}

fn source_text(view: &View<'_>) -> String {
    let colon = view.colon();
    format!("{}{colon}{}", view.word("source-label"), view.content.zone.source.text(view.lang))
}
