//! The right end of the rail: search, the pages about the brochure, and 中文 | EN.

use egui::accesskit::Role;
use egui::{Color32, Event, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::i18n::Lang;
use crate::session::{Action, Overlay, Route, SearchAction};
use crate::ui::chapters::title;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{focus_ring, touch};

/// Something at the right end of the rail.
enum Tool {
    Search,
    /// Size of text, look, motion.
    Comfort,
    /// A page about the brochure.
    About(Route),
    /// A language.
    Speak(Lang),
}

/// All of them, from left to right: contacts only once staff have filled them in.
fn tools(view: &View<'_>) -> Vec<Tool> {
    let contacts = (!view.content.brochure.contacts.is_empty()).then_some(Route::Contacts);
    let about = contacts.into_iter().chain([Route::Sources]).map(Tool::About);
    let languages = Lang::all().map(Tool::Speak);
    [Tool::Search, Tool::Comfort].into_iter().chain(about).chain(languages).collect()
}

/// Side of the icon.
fn side(view: &View<'_>) -> f32 {
    view.frame.pick(36.0, 32.0, 36.0)
}

/// Blank between two of them.
const GAP: f32 = 38.0;

impl Tool {
    /// The word painted, where it is no icon.
    fn word(&self, view: &View<'_>) -> Option<String> {
        match self {
            Self::Search => None,
            Self::Comfort => Some(view.word("rail-comfort")),
            Self::About(route) => Some(title(view, route)),
            Self::Speak(Lang::Zh) => Some("中文".to_owned()),
            Self::Speak(Lang::En) => Some("EN".to_owned()),
        }
    }

    /// Whether it is what is shown already.
    fn is_chosen(&self, view: &View<'_>) -> bool {
        match self {
            Self::Search | Self::Comfort => false,
            Self::About(route) => view.session.route == *route,
            Self::Speak(lang) => view.lang == *lang,
        }
    }

    fn kind(&self, view: &View<'_>) -> Type {
        let chosen = self.is_chosen(view);
        let voice = if chosen { Voice::Strong } else { Voice::Text };
        let quiet = matches!(self, Self::Speak(_)) && !chosen;
        let color = if quiet { view.palette().ink_2 } else { view.palette().ink };
        Type::new(voice, view.frame.pick(26.0, 24.0, 26.0), color)
    }

    fn width(&self, ui: &Ui, view: &View<'_>) -> f32 {
        /// Narrower words get as much blank as makes them large enough for a finger.
        const LEAST: f32 = 44.0;
        // As wide as when it is chosen, so that nothing at its left moves.
        let strong = Type { voice: Voice::Strong, ..self.kind(view) };
        self.word(view)
            .map_or(side(view), |word| view.set(ui, &word, &strong, f32::INFINITY).width)
            .max(if matches!(self, Self::Comfort) { LEAST } else { 0.0 })
    }

    /// Shows it in its place. Gives what was asked for.
    fn show(&self, ui: &Ui, view: &View<'_>, place: Rect) -> Option<Action> {
        let chosen = self.is_chosen(view);
        let rect = place.expand2(vec2(GAP / 2.0, 0.0));
        let y = place.center().y;
        let (name, role, selected) = match self {
            Self::Search => (view.word("search"), Role::Button, None),
            Self::Comfort => (view.word("comfort-title"), Role::Button, None),
            Self::About(route) => (title(view, route), Role::Link, Some(chosen)),
            Self::Speak(Lang::Zh) => ("中文".to_owned(), Role::RadioButton, Some(chosen)),
            Self::Speak(Lang::En) => ("English".to_owned(), Role::RadioButton, Some(chosen)),
        };
        let state = touch(ui, rect, ("rail-tool", &name), &name, role, selected);
        match self.word(view) {
            Some(word) => {
                view.line(ui, place.left(), y, &word, &self.kind(view));
            }
            None => {
                let icon = Rect::from_center_size(pos2(place.center().x, y), Vec2::splat(side(view)));
                paint::icon(ui, view, "search", icon, view.palette().ink);
            }
        }
        if chosen && matches!(self, Self::Speak(_)) {
            let mark = Rect::from_min_max(pos2(place.left(), y + 22.0), pos2(place.right(), y + 26.0));
            ui.painter().rect_filled(mark, 0.0, view.palette().seal);
        }
        focus_ring(ui, view, rect.shrink2(vec2(4.0, 14.0)), &state);
        if !state.chosen || chosen {
            return None;
        }
        Some(match self {
            // Who comes by finger has no keyboard at hand.
            Self::Search => Action::Search(SearchAction::Begin { query: String::new(), pad: by_touch(ui) }),
            Self::Comfort => Action::Open(Overlay::Comfort),
            Self::About(route) => Action::Go(route.clone()),
            Self::Speak(lang) => Action::Speak(*lang),
        })
    }
}

/// Whether a finger did it, not a mouse.
pub(super) fn by_touch(ui: &Ui) -> bool {
    ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Touch { .. })))
}

/// Where the tools begin.
pub(super) fn left(ui: &Ui, view: &View<'_>) -> f32 {
    let tools = tools(view);
    let widths: f32 = tools.iter().map(|tool| tool.width(ui, view)).sum();
    view.frame.right - widths - GAP * tools.len().saturating_sub(1) as f32
}

/// All of them. Gives what was asked for.
pub(super) fn tools_ui(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let rail = view.frame.rail;
    let mut x = left(ui, view);
    let mut action = None;
    let mut before_language = false;
    for tool in tools(view) {
        let width = tool.width(ui, view);
        let is_language = matches!(tool, Tool::Speak(_));
        if is_language && before_language {
            let ink = Color32::from(view.palette().ink).gamma_multiply(0.3);
            let y = rail.center().y;
            ui.painter().vline(x - GAP / 2.0, (y - 14.0)..=(y + 14.0), Stroke::new(1.4, ink));
        }
        before_language = is_language;
        let place = Rect::from_min_max(pos2(x, rail.top()), pos2(x + width, rail.bottom()));
        action = action.or(tool.show(ui, view, place));
        x = place.right() + GAP;
    }
    action
}
