//! Credits for data, type and software; one with a licence opens it.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::content::Credit;
use crate::session::{Action, Overlay};
use crate::ui::paint;
use crate::ui::pen::{Level, Type, Voice, announce_heading};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, scroll, touch};

/// The credits, one below the other.
pub fn credits_ui(ui: &mut Ui, view: &View<'_>, body: Rect) -> Option<Action> {
    scroll(ui, body.with_max_x(body.right() + 28.0), "credits", |ui, column| {
        let mut y = column.top() + 2.0;
        let mut action = None;
        for (i, credit) in view.content.credits.iter().enumerate() {
            let (bottom, asked) = credit_ui(ui, view, column.with_min_y(y), i, credit);
            y = bottom;
            action = action.or(asked);
        }
        (action, y)
    })
}

/// Title at the left, text beside it (below it on upright screens), and the way to the licence.
fn credit_ui(ui: &Ui, view: &View<'_>, rect: Rect, index: usize, credit: &Credit) -> (f32, Option<Action>) {
    let (frame, palette) = (&view.frame, view.palette());
    let title =
        Type::new(Voice::Claim, frame.pick(30.0, 24.0, 30.0) * view.by_lang(1.0, 0.88), palette.ink).leading(1.3);
    let text =
        Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0) * view.by_lang(1.0, 0.94), palette.ink_2).leading(1.5);
    let pad = frame.pick(22.0, 14.0, 24.0);
    let link = frame.pick(220.0, 190.0, 200.0);
    let (text_left, title_width) = if frame.is_tall() {
        (rect.left(), rect.width() - link)
    } else {
        let beside = frame.col(5) + frame.pick(32.0, 20.0, 0.0);
        (beside, beside - rect.left() - 32.0)
    };
    let text_width = rect.right() - link - text_left;
    let head = view.set(ui, view.tr(&credit.title), &title, title_width).height();
    let body = view.set(ui, view.tr(&credit.text), &text, text_width).height();
    let inner = if frame.is_tall() { head + 8.0 + body } else { head.max(body) };
    let height = (inner + 2.0 * pad).max(frame.pick(112.0, 80.0, 120.0));
    let row = Rect::from_min_size(rect.min, vec2(rect.width(), height));
    paint::hairline(ui, view, row.left(), row.right(), row.top());
    // The heading comes before the way to its licence, which lies below its words.
    announce_heading(ui, row.with_max_x(row.left() + title_width), view.tr(&credit.title), Level::Section);
    let action = credit.licence.as_ref().and_then(|licence| {
        let name = format!("{}{}{}", view.word("licence-open"), view.colon(), view.tr(&credit.title));
        let state = touch(ui, row, ("credit", index), &name, Role::Button, None);
        paint::ground(ui, row.expand2(vec2(12.0, 0.0)), faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        let word = Type::new(Voice::Strong, frame.pick(24.0, 21.0, 24.0), palette.primary).right();
        let y = row.center().y;
        view.line(ui, row.right() - 52.0, y, &view.word("licence-open"), &word);
        arrow(ui, pos2(row.right() - 18.0 + 5.0 * state.lit, y), 26.0, Direction::Right, palette.primary.into());
        focus_ring(ui, view, row.shrink(4.0), &state);
        state.chosen.then(|| Action::Open(Overlay::Licence(licence.path.clone())))
    });
    let top = row.center().y - inner / 2.0;
    if frame.is_tall() {
        view.paint(ui, pos2(row.left(), top), title_width, view.tr(&credit.title), &title);
        view.say(ui, pos2(text_left, top + head + 8.0), text_width, view.tr(&credit.text), &text);
    } else {
        view.paint(ui, pos2(row.left(), row.center().y - head / 2.0), title_width, view.tr(&credit.title), &title);
        view.say(ui, pos2(text_left, row.center().y - body / 2.0), text_width, view.tr(&credit.text), &text);
    }
    (row.bottom(), action)
}
