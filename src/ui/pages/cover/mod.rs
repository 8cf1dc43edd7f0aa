//! The cover: the lake city, the paper slip, and the call to touch.

mod slip;

pub use slip::name_slip;

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::i18n::Lang;
use crate::session::Action;
use crate::theme::Look;
use crate::ui::frame::Class;
use crate::ui::motion::{layer_of, stirred};
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Level, Type, Voice, announce, announce_heading};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// The cover. A touch anywhere opens the home page.
pub fn cover_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let canvas = view.frame.canvas;
    let brochure = &view.content.brochure;
    let start = view.word("touch-to-start");
    let state = touch(ui, canvas, "cover", &start, Role::Button, None);
    paint::picture_window(ui, view, &brochure.cover, canvas, canvas, Fit::Cover, view.palette().paper_2);
    paint::bank(
        ui,
        view,
        &brochure.cover,
        canvas.with_min_y(canvas.bottom() - view.frame.pick(200.0, 150.0, 420.0_f32.min(canvas.height() * 0.3))),
    );
    announce(ui, canvas, view.tr(&brochure.cover.alt), Role::Image);
    let slip = cover_slip(ui, view);
    event(ui, view, slip.right());
    call(ui, view, state.pressed);
    let speak = languages(ui, view);
    focus_ring(ui, view, canvas.shrink(12.0), &state);
    speak.or_else(|| state.chosen.then_some(Action::Home))
}

/// The slip on the cover.
pub fn cover_slip(ui: &Ui, view: &View<'_>) -> Rect {
    // It drops from above the edge.
    let above = vec2(0.0, -slip_height(view) * (1.0 - view.moves.dropped()));
    let origin = pos2(view.frame.left, view.frame.canvas.top());
    stirred(&layer_of(ui), 1.0, above, || {
        let rect = name_slip(ui, view, origin, scale(view));
        announce_heading(ui, rect, &slip::told(view), Level::Page);
        rect
    })
}

/// At least as high as the slip.
fn slip_height(view: &View<'_>) -> f32 {
    scale(view) * view.by_lang(812.0, 420.0) + 12.0
}

/// The slip's scale against the design at 1920 × 1080.
fn scale(view: &View<'_>) -> f32 {
    if view.frame.is_column() {
        let canvas = view.frame.canvas;
        let (width, height) = view.by_lang((408.0, 812.0), (640.0, 420.0));
        let share = view.by_lang(0.66, 0.46);
        return (canvas.height() * share / height).min(view.frame.width() * view.by_lang(0.36, 0.62) / width);
    }
    view.frame.pick(
        view.frame.canvas.height() / 1080.0,
        view.frame.canvas.height() * 0.72 / 812.0,
        // On an upright screen the Chinese slip ends above the summit.
        0.86,
    )
}

/// The fair, at the upper right, clear of the slip.
fn event(ui: &Ui, view: &View<'_>, slip: f32) {
    let (frame, palette) = (&view.frame, view.palette());
    let brochure = &view.content.brochure;
    let strong = Type::new(Voice::Strong, frame.pick(28.0, 24.0, 26.0), palette.ink).right();
    let text = Type::new(Voice::Text, frame.pick(26.0, 22.0, 24.0), palette.ink).right();
    let width = frame.right - slip - 40.0;
    // A screen that is low for its width, as above a caption, has no room for two lines above the sun.
    let low = frame.is_laptop() && frame.canvas.height() < 0.54 * frame.canvas.width();
    if frame.is_column() || low {
        let short = view.tr(&brochure.event_short);
        let strong = view.fitting(ui, short, &strong, width, 3, &[26.0, 24.0, 22.0, 20.0]);
        let top = frame.canvas.top() + if low { 44.0 } else { 28.0 };
        view.say(ui, pos2(frame.right, top), width, short, &strong.balanced());
        return;
    }
    let top = frame.canvas.top() + frame.pick(64.0, 48.0, 64.0);
    let rect = view.say(ui, pos2(frame.right, top), width, view.tr(&brochure.event), &strong.balanced());
    view.say(ui, pos2(frame.right, rect.bottom() + 4.0), width, view.tr(&brochure.event_when), &text.balanced());
}

/// The call to touch, on the painted bank.
fn call(ui: &Ui, view: &View<'_>, pressed: f32) {
    let (frame, palette) = (&view.frame, view.palette());
    let canvas = frame.canvas;
    let k = match frame.class {
        Class::Column => (canvas.height() / 1080.0).clamp(0.56, 0.8),
        _ => frame.pick(canvas.height() / 1080.0, 0.78, 1.2),
    };
    let y = match frame.class {
        Class::Wide | Class::Laptop => canvas.bottom() - 93.0 * k,
        Class::Tall => canvas.bottom() - 190.0,
        // Below it, where it is narrow, stand the languages.
        Class::Column if canvas.width() < 900.0 => canvas.bottom() - 150.0,
        Class::Column => canvas.bottom() - 93.0 * k,
    };
    let strings = &view.content.strings;
    let first = strings.get(view.lang, "touch-to-start");
    let second = strings.get(view.lang.other(), "touch-to-start");
    let claim = Type::new(Voice::Claim, 56.0 * k, palette.on_dark);
    let middle = pos2(frame.left + 68.0 * k, y);
    let x = middle.x + 100.0 * k;
    // The painted bank is lower than words so large, and not dark enough for a high contrast: a shade of its colour
    // carries them.
    let shade = faded(palette.bank, 0.92);
    if frame.is_column() {
        let top = y - 84.0 * k;
        paint::gradient(ui, canvas.with_min_y(top - 44.0).with_max_y(top), Color32::TRANSPARENT, shade);
        paint::ground(ui, canvas.with_min_y(top), shade);
    } else if view.theme.look == Look::Contrast {
        // It slopes down behind the call, so that what stands on the shore at the right stands there still.
        let end = x + view.set(ui, &first, &claim, f32::INFINITY).width + 40.0 * k;
        let low = canvas.bottom() - frame.pick(96.0, 82.0, 120.0);
        let edge = [
            pos2(canvas.left(), y - 64.0 * k),
            pos2(end, y - 64.0 * k),
            pos2(end + 300.0 * k, low),
            pos2(canvas.right(), low),
        ];
        paint::slope(ui, &edge, canvas.bottom(), 34.0 * k, shade);
    }
    let painter = ui.painter();
    if let Some(pulse) = view.moves.pulse() {
        let ring = Stroke::new(2.4, faded(palette.on_dark, 0.6 * (1.0 - pulse)));
        painter.circle_stroke(middle, egui::lerp(57.0..=78.0, pulse) * k, ring);
        ui.ctx().request_repaint_after(paint::SLOW_FRAME);
    }
    painter.circle_stroke(middle, 66.0 * k, Stroke::new(1.4, faded(palette.on_dark, 0.45)));
    painter.circle_stroke(middle, 57.0 * k, Stroke::new(2.4, faded(palette.on_dark, 0.7)));
    painter.circle_filled(middle, 47.0 * k * (1.0 - 0.03 * pressed), palette.stamp);
    paint::icon(ui, view, "touch", Rect::from_center_size(middle, Vec2::splat(46.0 * k)), palette.on_dark);
    view.line(ui, x, y - 16.0 * k, &first, &claim);
    let small = Type::new(Voice::Text, (28.0 * k).max(22.0), palette.on_dark_2);
    view.line(ui, x, y + 38.0 * k, &second, &small);
}

/// The picture's caption, and the languages, on the bank at the right.
fn languages(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let bottom = frame.canvas.bottom();
    let y = frame.pick(bottom - 60.0, bottom - 50.0, bottom - 60.0);
    let size = frame.pick(26.0, 24.0, 26.0);
    let kind = |lang: Lang| {
        let chosen = view.lang == lang;
        let voice = if chosen { Voice::Strong } else { Voice::Text };
        Type::new(voice, size, if chosen { palette.on_dark } else { palette.on_dark_2 })
    };
    let languages = [(Lang::Zh, "中文", "中文"), (Lang::En, "EN", "English")];
    let widths = languages.map(|(lang, word, _)| view.set(ui, word, &kind(lang), f32::INFINITY).width);
    let caption_right = frame.right - widths[0] - widths[1] - 2.0 * 42.0;
    let mut action = None;
    let mut right = caption_right + 42.0;
    for ((lang, word, name), width) in languages.into_iter().zip(widths) {
        let chosen = view.lang == lang;
        let kind = kind(lang);
        right += width;
        let rect = Rect::from_min_max(pos2(right - width - 20.0, y - 40.0), pos2(right + 20.0, y + 40.0));
        let state = touch(ui, rect, ("cover-lang", word), name, Role::RadioButton, Some(chosen));
        view.line(ui, right - width, y, word, &kind);
        if chosen {
            let mark = Rect::from_min_max(pos2(right - width, y + 22.0), pos2(right, y + 26.0));
            paint::ground(ui, mark, palette.on_dark);
        }
        focus_ring(ui, view, rect.shrink(8.0), &state);
        if state.chosen && !chosen {
            action = Some(Action::Speak(lang));
        }
        right += 42.0;
    }
    let caption = Type::new(Voice::Text, frame.pick(26.0, 22.0, 24.0), palette.on_dark).right();
    let brochure = &view.content.brochure;
    if !frame.is_tall() && !frame.is_column() {
        let text = view.tr(&brochure.cover_caption);
        let at = pos2(caption_right - 24.0, y - caption.pitch() / 2.0);
        view.say(ui, at, 900.0, text, &caption);
    }
    action
}
