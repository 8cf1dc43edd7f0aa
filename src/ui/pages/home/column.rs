//! Home as a column.

use egui::accesskit::Role;
use egui::{Rect, pos2, vec2};

use super::panels::{leads_in, spoken};
use super::rows::route;
use super::target::{progress, share_note};
use crate::content::{Art, Environment};
use crate::session::{Action, Overlay, Route};
use crate::ui::chapters::title;
use crate::ui::column::{Flow, Label, label_ui, page};
use crate::ui::pages::environment::height_shown;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// The home page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
    page(ui, view, "home", |flow| {
        let home = &view.content.brochure.home;
        flow.hero(&view.content.brochure.cover, 0.48, true, None);
        flow.headline(view.tr(&home.headline));
        flow.gap(16.0);
        flow.lead(view.tr(&home.host_label));
        flow.host(home.host, view.palette().primary);
        flow.gap(8.0);
        let bar = flow.place(10.0);
        progress(flow.ui, view, bar);
        flow.gap(16.0);
        flow.note(&share_note(view));
        flow.note(&view.sourced(view.content[home.host].source_text(view.lang)));
        flow.gap(16.0);
        flow.way("home story", &view.word("full-story"), None, Action::Open(Overlay::Story("home".to_owned())));
        flow.gap(28.0);
        for environment in &view.content.environments {
            environment_ui(flow, environment);
        }
        flow.gap(16.0);
        for (i, row) in home.rows.iter().enumerate() {
            flow.way(("row", i), view.tr(&row.title), Some(view.tr(&row.note)), Action::Go(route(row.page)));
        }
        let contacts = (!view.content.brochure.contacts.is_empty()).then_some(Route::Contacts);
        for about in [Route::Sources].into_iter().chain(contacts) {
            flow.way(("about", about.name()), &title(view, &about), None, Action::Go(about.clone()));
        }
        flow.rule();
    })
}

/// An environment: its picture, and what leads into it on the painted bank's colour.
fn environment_ui(flow: &mut Flow<'_, '_>, environment: &Environment) {
    let (ui, view) = (flow.ui, flow.view);
    let (palette, panel) = (view.palette(), &environment.panel);
    let top = flow.y;
    let said = match (panel.figure, &panel.words) {
        (Some(id), _) => view.content[id].text(view.lang),
        (None, Some(words)) => view.tr(words).to_owned(),
        (None, None) => String::new(),
    };
    let name = spoken(view, environment);
    let inset = 28.0;
    let width = flow.width() - 2.0 * inset - 56.0;
    let claim = Type::new(Voice::Claim, 44.0, palette.on_dark).leading(1.2);
    let claim = view.fitting(ui, &said, &claim, width, 2, &[44.0, 38.0, 34.0, 30.0]);
    let quiet = Type::new(Voice::Text, 25.0 * view.by_lang(1.0, 0.94), palette.on_dark).leading(1.4);
    let texts = [(view.tr(&panel.kicker), &quiet), (said.as_str(), &claim), (view.tr(&panel.caption), &quiet)];
    let settings = texts.map(|(text, kind)| view.set(ui, text, kind, width));
    let inner: f32 = settings.iter().map(|setting| setting.height()).sum();
    // A low window shows all of it at once.
    let picture_height = (flow.width() * 0.32).clamp(150.0, 300.0).min(view.frame.stage.height() * 0.34);
    let rect = Rect::from_min_size(pos2(flow.left, top), vec2(flow.width(), picture_height + inner + 2.0 * inset));
    let state = touch(ui, rect, ("environment", &environment.key), &name, Role::Link, None);
    let art = &environment.art;
    let art = Art { focus: [art.focus[0], height_shown(environment)], ..art.clone() };
    let picture = flow.picture(&art, flow.width() / picture_height);
    let foot = rect.with_min_y(picture.bottom());
    paint::ground(ui, foot, palette.bank.mix(palette.on_dark, 0.06 * state.lit.max(state.pressed)));
    let accent = view.accent(&environment.key);
    let label = Label { icon: &environment.key, word: view.tr(&environment.name), ground: accent.solid };
    label_ui(ui, view, pos2(rect.left() + inset, rect.top()), &label, false);
    let mut y = foot.top() + inset;
    for setting in &settings {
        y = view.put(ui, pos2(rect.left() + inset, y), setting).bottom();
    }
    let tip = pos2(rect.right() - inset - 16.0 + 5.0 * state.lit, foot.center().y);
    arrow(ui, tip, 32.0, Direction::Right, palette.on_dark.into());
    paint::ground(ui, picture, faded(palette.on_dark, 0.05 * state.lit));
    focus_ring(ui, view, rect.shrink(8.0), &state);
    flow.ask(leads_in(view, environment, &state));
    flow.y = rect.bottom() + 20.0;
}
