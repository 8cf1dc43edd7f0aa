//! The half-year's figure, and how far it comes towards the year's target.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use crate::content::FigureId;
use crate::i18n::strings::Value;
use crate::session::{Action, Overlay};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{Direction, FigureSize, Touch, arrow, copied, figure, figure_width, focus_ring, touch};

/// The figure, its label and its bar in a rectangle. The whole block opens the story behind it.
pub fn target_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let (content, palette) = (view.content, view.palette());
    let home = &content.brochure.home;
    let host = &content[home.host];
    let state = touch(ui, rect.expand2(vec2(16.0, 8.0)), "home-target", &view.word("full-story"), Role::Button, None);
    paint::ground(
        ui,
        rect.expand2(vec2(16.0, 8.0)),
        crate::ui::view::faded(palette.ink, 0.04 * state.lit.max(state.pressed)),
    );
    let label = label_type(view);
    let drawn = view.say(ui, rect.min, rect.width(), view.tr(&home.host_label), &label);
    arrow(
        ui,
        pos2(rect.right() - 14.0 + 5.0 * state.lit, drawn.top() + label.pitch() / 2.0),
        28.0,
        Direction::Right,
        palette.primary.into(),
    );
    let digits = fit_digits(ui, view, rect.width());
    let base = drawn.bottom() + digits * 0.92;
    figure(ui, view, pos2(rect.left() - digits * 0.03, base), host, FigureSize::new(digits, palette.primary));
    let bar = Rect::from_min_size(pos2(rect.left(), base + digits * 0.3), vec2(rect.width(), 10.0));
    progress(ui, view, bar);
    let note = note_type(view);
    let said = view.say(ui, pos2(rect.left(), bar.bottom() + 14.0), rect.width(), &share_note(view), &note);
    source_ui(ui, view, pos2(rect.left(), said.bottom() + SOURCE_GAP), rect.width());
    focus_ring(ui, view, rect.expand2(vec2(16.0, 8.0)), &state);
    story_asked(view, &state)
}

/// What the figure's block asks for: the story behind it, or a copy of the figure.
pub fn story_asked(view: &View<'_>, state: &Touch) -> Option<Action> {
    let story = state.chosen.then(|| Action::Open(Overlay::Story("home".to_owned())));
    story.or_else(|| copied(state, || Overlay::Figure(view.content[view.content.brochure.home.host].key.clone())))
}

fn label_type(view: &View<'_>) -> Type {
    let size = view.frame.pick(28.0, 24.0, 26.0) * view.by_lang(1.0, 0.92);
    Type::new(Voice::Text, size, view.palette().ink_2).leading(1.45)
}

fn note_type(view: &View<'_>) -> Type {
    let size = view.frame.pick(24.0, 21.0, 24.0) * view.by_lang(1.0, 0.96);
    Type::new(Voice::Text, size, view.palette().ink_2).leading(1.4).balanced()
}

/// The height that all of it takes.
pub fn target_height(ui: &Ui, view: &View<'_>, width: f32) -> f32 {
    let label = view.set(ui, view.tr(&view.content.brochure.home.host_label), &label_type(view), width).height();
    let note = view.set(ui, &share_note(view), &note_type(view), width).height();
    label + fit_digits(ui, view, width) * 1.22 + 24.0 + note + SOURCE_GAP + source_type(view).pitch()
}

/// Between the share and the source of both.
const SOURCE_GAP: f32 = 4.0;

fn source_type(view: &View<'_>) -> Type {
    Type::new(Voice::Text, view.by_lang(20.0, 19.0), view.palette().ink_3).leading(1.4)
}

/// Where the figure comes from: the part of the source, or the source alone where that is all there is room for.
fn source_text(ui: &Ui, view: &View<'_>, width: f32) -> String {
    let host = &view.content[view.content.brochure.home.host];
    let whole = view.sourced(host.source_text(view.lang));
    if view.set(ui, &whole, &source_type(view), f32::INFINITY).width <= width {
        return whole;
    }
    view.sourced(view.tr(&view.content[host.source.source].short))
}

/// Where the figure comes from, in one line from a point; on upright screens up to it.
pub fn source_ui(ui: &Ui, view: &View<'_>, at: Pos2, width: f32) {
    let kind = source_type(view);
    let kind = if view.frame.is_tall() { kind.right() } else { kind };
    view.say(ui, at, f32::INFINITY, &source_text(ui, view, width), &kind);
}

/// The greatest size of the digits at which the figure with its unit fits.
fn fit_digits(ui: &Ui, view: &View<'_>, width: f32) -> f32 {
    let host = &view.content[view.content.brochure.home.host];
    let most = view.frame.pick(128.0, 100.0, 136.0);
    let needed = figure_width(ui, view, host, FigureSize::new(most, view.palette().ink));
    if needed <= width { most } else { (most * width / needed).floor() }
}

/// A bar of the target: filled so far, with a tick where it stands.
pub fn progress(ui: &Ui, view: &View<'_>, bar: Rect) {
    let palette = view.palette();
    let share = &view.content[view.content.brochure.home.share];
    let part = (share.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0);
    let x = bar.left() + bar.width() * part * view.moves.grow(0);
    paint::ground(ui, bar, palette.paper_2.mix(palette.ink, 0.06));
    paint::ground(ui, Rect::from_min_max(bar.min, pos2(x, bar.bottom())), palette.primary);
    let tick = Rect::from_center_size(pos2(x, bar.center().y), vec2(4.0, bar.height() + 20.0));
    paint::ground(ui, tick, palette.primary);
}

/// The line below the bar with its figures put in.
pub fn share_note(view: &View<'_>) -> String {
    let home = &view.content.brochure.home;
    let figure = |id: FigureId| view.content[id].text(view.lang);
    view.tr(&home.share_note).replace("{target}", &figure(home.target)).replace("{share}", &figure(home.share))
}

/// What the share is one of, where it stands above as a figure.
pub fn target_note(view: &View<'_>) -> String {
    let target = view.content[view.content.brochure.home.target].text(view.lang);
    view.content.strings.format(view.lang, "share-of-target", &[("target", Value::Text(&target))])
}
