//! The rail of a column: icons, with as many words as there is room for.

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, Vec2, pos2, vec2};

use super::tools::by_touch;
use crate::i18n::Lang;
use crate::session::{Action, Overlay, Route, SearchAction};
use crate::ui::chapters::{chapters, following, title};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{focus_ring, touch};

/// Something on the rail.
struct Item {
    icon: Option<&'static str>,
    word: Option<String>,
    name: String,
    /// Whether it is what is shown already; none for what is no choice.
    chosen: Option<bool>,
    action: Action,
}

/// The least width of a place that is touched.
const LEAST: f32 = 72.0;
/// Margin at both ends.
const MARGIN: f32 = 12.0;
const ICON: f32 = 36.0;

/// The rail of a column. Gives what was asked for.
pub(super) fn narrow_ui(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let rail = view.frame.rail;
    let room = rail.width() - 2.0 * MARGIN;
    // The fewer words, the narrower; pages about the brochure have their ways on the home page.
    let ways = (0..=3).map(|spare| (left(view, spare), right(view, spare)));
    let fits = |(left, right): &(Vec<Item>, Vec<Item>)| total(ui, view, left) + total(ui, view, right) <= room;
    let mut ways = ways.collect::<Vec<_>>();
    let at = ways.iter().position(fits).unwrap_or(ways.len() - 1);
    let (left, right) = ways.swap_remove(at);
    let start = rail.right() - MARGIN - total(ui, view, &right);
    let first = row_ui(ui, view, rail.left() + MARGIN, left);
    first.or(row_ui(ui, view, start, right))
}

fn left(view: &View<'_>, spare: usize) -> Vec<Item> {
    let worded = |icon, key: &str, action, with: bool| {
        let name = view.word(key);
        Item { icon: Some(icon), word: with.then(|| name.clone()), name, chosen: None, action }
    };
    let order = chapters(view.content);
    let next = following(&order, &view.session.route);
    let mut items = Vec::new();
    if view.session.route != Route::Home {
        items.push(worded("home", "nav-home", Action::Home, spare == 0));
        items.push(worded("back", "nav-back", Action::Back, spare == 0));
    }
    if let Some(next) = next {
        let name = format!("{}{}{}", view.word("nav-next"), view.colon(), title(view, next));
        let word = (spare < 2).then(|| title(view, next));
        items.push(Item { icon: Some("next"), word, name, chosen: None, action: Action::Go(next.clone()) });
    }
    items
}

fn right(view: &View<'_>, spare: usize) -> Vec<Item> {
    let item = |icon, word, name, chosen, action| Item { icon, word, name, chosen, action };
    let begin = Action::Search(SearchAction::Begin { query: String::new(), pad: false });
    let mut items = vec![
        item(Some("search"), None, view.word("search"), None, begin),
        item(None, Some(view.word("rail-comfort")), view.word("comfort-title"), None, Action::Open(Overlay::Comfort)),
    ];
    if spare < 3 {
        let about = Route::Sources;
        let name = title(view, &about);
        let chosen = Some(view.session.route == about);
        items.push(item(Some("source"), None, name, chosen, Action::Go(about)));
    }
    for lang in Lang::all() {
        let chosen = view.lang == lang;
        if spare > 1 && chosen {
            continue;
        }
        let (word, name) = match lang {
            Lang::Zh => ("中文", "中文"),
            Lang::En => ("EN", "English"),
        };
        items.push(item(None, Some(word.to_owned()), name.to_owned(), Some(chosen), Action::Speak(lang)));
    }
    items
}

fn kind(view: &View<'_>, item: &Item) -> Type {
    let voice = if item.chosen == Some(true) { Voice::Strong } else { Voice::Text };
    Type::new(voice, 26.0, view.palette().ink)
}

fn width(ui: &Ui, view: &View<'_>, item: &Item) -> f32 {
    let word = item.word.as_ref().map_or(0.0, |word| view.set(ui, word, &kind(view, item), f32::INFINITY).width);
    let icon = item.icon.map_or(0.0, |_| ICON);
    let between = if item.word.is_some() && item.icon.is_some() { 12.0 } else { 0.0 };
    (icon + between + word + 28.0).max(LEAST)
}

fn total(ui: &Ui, view: &View<'_>, items: &[Item]) -> f32 {
    items.iter().map(|item| width(ui, view, item)).sum()
}

fn row_ui(ui: &Ui, view: &View<'_>, start: f32, items: Vec<Item>) -> Option<Action> {
    let rail = view.frame.rail;
    let mut x = start;
    let mut asked = None;
    for item in items {
        let width = width(ui, view, &item);
        let rect = Rect::from_min_size(pos2(x, rail.top()), vec2(width, rail.height()));
        asked = asked.or(item_ui(ui, view, rect, item));
        x += width;
    }
    asked
}

fn item_ui(ui: &Ui, view: &View<'_>, rect: Rect, item: Item) -> Option<Action> {
    let speaks = matches!(item.action, Action::Speak(_));
    let role = match item.chosen {
        Some(_) if speaks => Role::RadioButton,
        Some(_) => Role::Link,
        None => Role::Button,
    };
    let state = touch(ui, rect, ("rail", &item.name), &item.name, role, item.chosen);
    let color = Color32::from(view.palette().ink);
    let kind = kind(view, &item);
    let text = item.word.as_ref().map_or(0.0, |word| view.set(ui, word, &kind, f32::INFINITY).width);
    let icon = item.icon.map_or(0.0, |_| ICON);
    let between = if text > 0.0 && icon > 0.0 { 12.0 } else { 0.0 };
    let mut x = rect.center().x - (icon + between + text) / 2.0;
    let y = rect.center().y + 2.0 * state.pressed;
    if let Some(name) = item.icon {
        paint::icon(ui, view, name, Rect::from_center_size(pos2(x + ICON / 2.0, y), Vec2::splat(ICON)), color);
        x += ICON + between;
    }
    if let Some(word) = &item.word {
        let word = view.line(ui, x, y, word, &kind);
        if item.chosen == Some(true) {
            let mark = Rect::from_min_max(pos2(word.left(), y + 22.0), pos2(word.right(), y + 26.0));
            paint::ground(ui, mark, view.palette().seal);
        }
    }
    focus_ring(ui, view, rect.shrink2(vec2(4.0, 12.0)), &state);
    if !state.chosen || item.chosen == Some(true) {
        return None;
    }
    Some(match item.action {
        // Who comes by finger has no keyboard at hand.
        Action::Search(_) => Action::Search(SearchAction::Begin { query: String::new(), pad: by_touch(ui) }),
        other => other,
    })
}
