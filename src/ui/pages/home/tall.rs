//! Home on an upright screen: the picture and the figure above, everything that is touched below.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::target::{progress, source_ui, story_asked, target_note};
use super::{panels, rows};
use crate::session::Action;
use crate::ui::pages::name_slip;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure, figure_width, focus_ring, touch};

/// The home page of an upright screen.
pub fn tall_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (frame, content, palette) = (&view.frame, view.content, view.palette());
    let home = &content.brochure.home;
    let head = Rect::from_min_max(frame.stage.min, pos2(frame.stage.right(), frame.y(775.0)));
    // Mountain, town and birds stand clear of the slip, and the lake becomes paper below the boat; the near bank is left out.
    let (top, bottom) = (frame.y(-47.0), frame.y(795.0));
    let width = ((bottom - top) * 16.0 / 9.0).max(head.width() * 1.386);
    let left = head.left() - (width - head.width()) * 0.43;
    let whole = Rect::from_min_max(pos2(left, top), pos2(left + width, bottom));
    paint::window_behind(ui, view, &content.brochure.cover, whole, head, palette.paper_2);
    let fade = Rect::from_min_max(pos2(head.left(), frame.y(632.0)), pos2(head.right(), frame.y(708.0)));
    paint::fade_into(ui, fade, palette.paper);
    paint::ground(ui, head.with_min_y(fade.bottom()), palette.paper);
    announce(ui, head, view.tr(&content.brochure.cover.alt), Role::Image);
    name_slip(ui, view, pos2(frame.left, frame.canvas.top()), view.by_lang(0.56, 0.62));

    let size = view.by_lang(60.0, 52.0);
    let text = view.tr(&home.headline).replace('\n', view.by_lang("", " "));
    let kind = Type::new(Voice::Claim, size, palette.ink);
    let kind = view.fitting(ui, &text, &kind, frame.width(), 1, &[size, size * 0.9, size * 0.8, size * 0.7]);
    view.title(ui, pos2(frame.left, frame.y(748.0)), frame.width(), &text, &kind);

    let block = Rect::from_min_max(pos2(frame.left, frame.y(846.0)), pos2(frame.right, frame.y(1072.0)));
    let state = touch(ui, block, "home-target", &view.word("full-story"), Role::Button, None);
    let label = Type::new(Voice::Text, 26.0, palette.ink);
    view.say(ui, block.min, frame.width(), view.tr(&home.host_label), &label);
    source_ui(ui, view, pos2(frame.right, block.top() + 4.0), 460.0);
    let host = &content[home.host];
    let room = frame.width() - 330.0;
    let needed = figure_width(ui, view, host, FigureSize::new(136.0, palette.primary));
    let digits = if needed > room { 136.0 * room / needed } else { 136.0 };
    figure(ui, view, pos2(frame.left - 4.0, frame.y(1042.0)), host, FigureSize::new(digits, palette.primary));
    let right = frame.right - 300.0;
    let share = &content[home.share];
    figure(ui, view, pos2(right, frame.y(948.0)), share, FigureSize::new(56.0, palette.ink));
    progress(ui, view, Rect::from_min_size(pos2(right, frame.y(974.0)), vec2(300.0, 10.0)));
    let note = Type::new(Voice::Text, 22.0, palette.ink_2).leading(1.3).balanced();
    view.say(ui, pos2(right, frame.y(1000.0)), 300.0, &target_note(view), &note);
    focus_ring(ui, view, block, &state);
    let story = story_asked(view, &state);

    let panels = panels::panels_ui(ui, view);
    let list = Rect::from_min_max(pos2(frame.left, frame.y(1572.0)), pos2(frame.right, frame.stage.bottom()));
    story.or(panels).or(rows::rows_ui(ui, view, list))
}
