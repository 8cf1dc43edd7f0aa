//! A notice: a slip of paper that tells something beside the page, and goes by itself.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::{Color32, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::touch::{focus_ring, touch};
use crate::session::{Action, News, Notice, Refusal};
use crate::ui::paint;
use crate::ui::pen::{Setting, Type, Voice};
use crate::ui::view::{View, faded};

/// Shows a notice at a time, where it covers nothing that can be touched. Gives [`Action::Dismiss`] when it was
/// touched or its time is over.
#[must_use]
pub fn notice_ui(ui: &Ui, view: &View<'_>, notice: &Notice, now: Duration) -> Option<Action> {
    let left = notice.left(now);
    if left == Some(Duration::ZERO) {
        return Some(Action::Dismiss);
    }
    if let Some(left) = left {
        ui.ctx().request_repaint_after(left);
    }
    let slip = Slip::set(ui, view, &notice.news);
    let rect = free_place(ui, view, slip.size);
    slip.show(ui, view, rect, notice.news.is_bad()).then_some(Action::Dismiss)
}

/// Says, while a folder is held over the window, what letting go of it does.
pub fn hover_ui(ui: &Ui, view: &View<'_>) {
    if !view.session.desk.offered || ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let (canvas, palette) = (view.frame.canvas, view.palette());
    paint::ground(ui, canvas, faded(palette.night, 0.78));
    let kind = Type::new(Voice::Claim, view.frame.pick(56.0, 44.0, 56.0), palette.on_dark).center();
    let word = view.word("drop-hint");
    let height = view.set(ui, &word, &kind, canvas.width() - 192.0).height();
    view.say(ui, canvas.center() - vec2(0.0, height / 2.0), canvas.width() - 192.0, &word, &kind);
}

/// What a notice says: a line, and what more there is to know.
#[must_use]
pub fn notice_words(view: &View<'_>, news: &News) -> (String, String) {
    let word = |key: &str| view.word(key);
    match news {
        News::Saving => (word("notice-saving"), String::new()),
        News::Saved { path } => (word("notice-saved"), path.clone()),
        News::NotSaved { path, why } => {
            let why = match why {
                Refusal::Full => word("notice-disk-full"),
                Refusal::Forbidden => word("notice-not-writable"),
                Refusal::Other(why) => format!("{why}{}{}", view.stop(), word("notice-save-elsewhere")),
            };
            (word("notice-not-saved"), format!("{path}\n{why}"))
        }
        News::Copied(count) => (view.count("notice-copied", *count), word("notice-copied-note")),
        News::ReportsCopied(count) => (view.count("notice-reports-copied", *count), word("notice-copied-note")),
        News::NothingToCopy => (word("notice-no-figure"), word("notice-no-figure-note")),
        News::ContentNew => (word("notice-content-new"), String::new()),
        News::ContentFaulty { count, first } => (view.count("notice-faulty", *count), view.tr(first).to_owned()),
        News::FolderShown { path } => (word("notice-folder"), path.clone().unwrap_or_else(|| word("menu-built-in"))),
        News::NoFolder { path } => (word("notice-no-folder"), format!("{path}\n{}", word("notice-no-folder-note"))),
        News::SettingsSetAside { path } => (word("notice-settings"), path.clone()),
    }
}

/// A notice, measured.
struct Slip {
    head: Setting,
    more: Option<Setting>,
    name: String,
    size: Vec2,
}

const PAD: Vec2 = vec2(32.0, 22.0);

impl Slip {
    fn set(ui: &Ui, view: &View<'_>, news: &News) -> Self {
        let frame = &view.frame;
        let palette = view.palette();
        let most = frame.pick(760.0_f32, 620.0, 800.0).min(frame.canvas.width() - 96.0) - 2.0 * PAD.x;
        let (head, more) = notice_words(view, news);
        let head_type = Type::new(Voice::Strong, frame.pick(26.0, 23.0, 26.0), palette.ink).leading(1.4);
        let more_type = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.45);
        let name = if more.is_empty() { head.clone() } else { format!("{head}\n{more}") };
        let head = view.set(ui, &head, &head_type, most);
        let more = (!more.is_empty()).then(|| view.set(ui, &more, &more_type, most));
        let width = more.as_ref().map_or(head.width, |more| more.width.max(head.width));
        let height = head.height() + more.as_ref().map_or(0.0, |more| 4.0 + more.height());
        let size = (vec2(width, height) + 2.0 * PAD).max(vec2(280.0, 76.0));
        Self { head, more, name, size }
    }

    /// True when it was touched.
    fn show(&self, ui: &Ui, view: &View<'_>, rect: Rect, bad: bool) -> bool {
        let palette = view.palette();
        let state = touch(ui, rect, "notice", &self.name, Role::Button, None);
        // Told by itself when it appears, without taking the focus.
        ui.ctx().accesskit_node_builder(state.response.id, |node| node.set_live(Live::Polite));
        let ink = Color32::from(palette.ink);
        ui.painter().rect_filled(rect.translate(vec2(6.0, 6.0)), 0.0, faded(palette.night, 0.18));
        paint::ground(ui, rect, palette.paper.mix(palette.paper_2, 0.5 * state.lit.max(state.pressed)));
        ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.4, ink.gamma_multiply(0.35)), StrokeKind::Inside);
        let mark = if bad { palette.seal } else { palette.primary };
        paint::ground(ui, Rect::from_min_size(rect.min, vec2(8.0, rect.height())), mark);
        let inner = self.head.height() + self.more.as_ref().map_or(0.0, |more| 4.0 + more.height());
        let top = rect.center().y - inner / 2.0;
        let head = view.put(ui, pos2(rect.left() + PAD.x, top), &self.head);
        if let Some(more) = &self.more {
            view.put(ui, pos2(rect.left() + PAD.x, head.bottom() + 4.0), more);
        }
        focus_ring(ui, view, rect, &state);
        state.chosen
    }
}

/// The first of six places where a notice covers nothing that can be touched; where there is none, the one where it
/// covers least.
fn free_place(ui: &Ui, view: &View<'_>, size: Vec2) -> Rect {
    const GAP: f32 = 24.0;
    let (canvas, rail) = (view.frame.canvas, view.frame.rail);
    let (low, high) = (rail.top() - GAP - size.y, canvas.top() + GAP);
    let (left, right) = (canvas.left() + GAP, canvas.right() - GAP - size.x);
    let middle = canvas.center().x - size.x / 2.0;
    let corners: [Pos2; 6] =
        [pos2(middle, low), pos2(left, low), pos2(right, low), pos2(right, high), pos2(middle, high), pos2(left, high)];
    let taken = touchable(ui, canvas);
    let covered = |place: &Rect| -> f32 {
        let covers = taken.iter().map(|taken| taken.intersect(*place)).filter(Rect::is_positive);
        covers.map(|part| part.area()).sum()
    };
    let places = corners.map(|corner| Rect::from_min_size(corner, size));
    let least = places.into_iter().map(|place| (covered(&place), place));
    least.reduce(|best, next| if next.0 < best.0 { next } else { best }).map_or(places[0], |(_, place)| place)
}

/// What could be touched in the last frame, but for grounds that fill the canvas and for notices themselves.
fn touchable(ui: &Ui, canvas: Rect) -> Vec<Rect> {
    let own = ui.scope_id().with("touch").with("notice");
    ui.ctx().viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.layers().flat_map(|(_, widgets)| widgets);
        let touchable = widgets.filter(|w| w.enabled && w.sense.senses_click() && w.id != own);
        touchable.map(|w| w.interact_rect).filter(|rect| rect.area() < 0.6 * canvas.area()).collect()
    })
}
