//! The field that is typed into.

use egui::accesskit::Role;
use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Context, FontId, Frame, Id, Rect, TextEdit, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::theme::Face;
use crate::ui::paint;
use crate::ui::view::View;

/// The most that can be typed.
const LONGEST: usize = 80;

fn id() -> Id {
    Id::unique("the search's field")
}

/// Whether the field has the focus.
pub fn has_focus(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.has_focus(id()))
}

/// Gives the field the focus, to go on after what has been typed.
pub fn take_focus(ctx: &Context, typed: &str) {
    let mut state = TextEditState::load(ctx, id()).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(typed.chars().count()))));
    state.store(ctx, id());
    ctx.memory_mut(|memory| memory.request_focus(id()));
}

/// Takes the focus that a sheet's first control gets when it is opened. It is not asked for outright, since that would
/// break off what an input method is composing.
pub fn claim_focus(ui: &Ui, view: &View<'_>) {
    if view.just_opened {
        let layer = ui.layer_id();
        ui.memory_mut(|memory| memory.interested_in_focus(id(), layer));
    }
}

/// The field in a band. Gives what is typed, where that changes.
pub fn field_ui(ui: &mut Ui, view: &View<'_>, band: Rect) -> Option<String> {
    let (frame, palette) = (&view.frame, view.palette());
    let side = frame.pick(48.0, 40.0, 48.0);
    let icon = Rect::from_center_size(pos2(band.left() + side / 2.0, band.center().y), Vec2::splat(side));
    paint::icon(ui, view, "search", icon, palette.primary);
    paint::ground(ui, band.with_min_y(band.bottom() - 3.0), palette.primary);
    let size = frame.pick(42.0, 34.0, 42.0);
    let face = view.by_lang(Face::HanRegular, Face::LatinRegular);
    let font = FontId::new(size, face.family());
    let place = Rect::from_min_max(pos2(icon.right() + 20.0, band.top()), band.max);
    let mut query = view.session.search.query.clone();
    // A field made short by large text has room for what is typed only.
    let word = if place.width() < 260.0 { String::new() } else { view.word("search-hint") };
    let hint = egui::RichText::new(word)
        .color(palette.ink_3)
        .font(FontId::new(if frame.is_column() { 20.0 * view.by_lang(1.0, 0.92) } else { size * 0.76 }, face.family()));
    let mut child = ui.new_child(UiBuilder::new().id_salt("field").max_rect(place));
    let field = TextEdit::singleline(&mut query)
        .id(id())
        .frame(Frame::NONE)
        .margin(vec2(0.0, 0.0))
        .min_size(place.size())
        .desired_width(place.width())
        .align(egui::Align2::LEFT_CENTER)
        .char_limit(LONGEST)
        .font(font)
        .text_color(palette.ink.into())
        .hint_text(hint)
        // Enter goes to the hit; the field keeps the focus in case there is none.
        .return_key(None);
    let response = child.put(place, field);
    child.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::SearchInput);
        node.set_label(view.word("search-field"));
        node.set_placeholder(view.word("search-hint"));
    });
    (response.changed() && query != view.session.search.query).then_some(query)
}
