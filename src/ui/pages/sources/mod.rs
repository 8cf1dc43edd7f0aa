//! Sources and licences: where every figure, picture and letter comes from.

mod column;
mod credits;
mod figures;
mod ledger;
mod origins;
mod pictures;
mod reports;
mod tabs;

use egui::{Rect, Ui, pos2};

use crate::session::{Action, SourcesSection};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// The sources page.
pub fn sources_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if view.frame.is_column() {
        return column::column_ui(ui, view);
    }
    let (frame, palette) = (&view.frame, view.palette());
    let size = frame.pick(64.0, 46.0, 60.0) * view.by_lang(1.0, 0.88);
    let title = Type::new(Voice::Claim, size, palette.ink);
    let top = frame.y(frame.pick(52.0, 30.0, 64.0));
    let head = view.title(ui, pos2(frame.left, top), frame.width(), &view.word("sources-title"), &title);
    let lead = Type::new(Voice::Text, frame.pick(26.0, 22.0, 26.0) * view.by_lang(1.0, 0.94), palette.ink_2);
    let lead = view.say(ui, pos2(frame.left, head.bottom() + 4.0), frame.width(), &view.word("sources-lead"), &lead);
    let (tabs, bottom) = tabs::tabs_ui(ui, view, head, lead);
    let body = Rect::from_min_max(
        pos2(frame.left, bottom + frame.pick(22.0, 10.0, 28.0)),
        pos2(frame.right, frame.stage.bottom()),
    );
    let asked = match view.session.sources.section {
        SourcesSection::Figures => figures::figures_ui(ui, view, body),
        SourcesSection::Reports => reports::reports_ui(ui, view, body),
        SourcesSection::Pictures => pictures::pictures_ui(ui, view, body),
        SourcesSection::Credits => credits::credits_ui(ui, view, body),
    };
    tabs.or(asked)
}
