//! What stands below the field while there are no hits: how to search, and things that can be tried.

use egui::{Rect, Ui, pos2, vec2};

use super::field::take_focus;
use super::tell;
use crate::i18n::strings::Value;
use crate::session::{Action, SearchAction};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{Chip, chip_button, chip_width};

/// Says what can be typed, or that nothing was found; offers words of the brochure.
pub fn empty_ui(ui: &Ui, view: &View<'_>, body: Rect) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let query = view.session.search.query.trim();
    let claim = Type::new(Voice::Claim, frame.pick(44.0, 34.0, 44.0) * view.by_lang(1.0, 0.86), palette.ink);
    let text = Type::new(Voice::Text, frame.pick(27.0, 23.0, 27.0) * view.by_lang(1.0, 0.94), palette.ink_2);
    let mut y = body.top() + frame.pick(28.0, 12.0, 28.0);
    if !query.is_empty() {
        let none = view.content.strings.format(view.lang, "search-none", &[("query", Value::Text(query))]);
        let head = view.paint(ui, pos2(body.left(), y), body.width(), &none, &claim);
        tell(ui, head, &none);
        y = head.bottom() + 12.0;
    }
    let how = if query.is_empty() { "search-how" } else { "search-none-hint" };
    y = view.say(ui, pos2(body.left(), y), body.width(), &view.word(how), &text).bottom();
    y += frame.pick(40.0, 24.0, 40.0);
    let label = Type::new(Voice::Strong, frame.pick(24.0, 21.0, 24.0), palette.primary);
    y = view.say(ui, pos2(body.left(), y), body.width(), &view.word("search-try"), &label).bottom() + 16.0;
    chips_ui(ui, view, body.with_min_y(y))
}

/// Words of the brochure as chips, as many rows of them as there is room for.
fn chips_ui(ui: &Ui, view: &View<'_>, body: Rect) -> Option<Action> {
    let (height, gap) = (view.frame.pick(72.0, 60.0, 76.0), 16.0);
    let (mut x, mut y) = (body.left(), body.top());
    let mut action = None;
    for word in suggestions(view) {
        let shown = Chip { word: &word, count: None, icon: None, color: view.palette().ink, chosen: false };
        let width = chip_width(ui, view, &shown);
        if x > body.left() && x + width > body.right() {
            (x, y) = (body.left(), y + height + gap);
        }
        if y + height > body.bottom() {
            break;
        }
        let place = Rect::from_min_size(pos2(x, y), vec2(width.min(body.width()), height));
        if chip_button(ui, view, place, &word, &shown) {
            if view.by_keyboard {
                // It is gone with the next frame: the keyboard goes on where its word stands then.
                take_focus(ui.ctx(), &word);
            }
            action = Some(Action::Search(SearchAction::Query(word)));
        }
        x += width + gap;
    }
    action
}

/// Words that are sure to be found: names of cards, lines, topics and of the zone.
fn suggestions(view: &View<'_>) -> Vec<String> {
    let content = view.content;
    let projects = content.projects.iter().take(3).map(|project| view.tr(&project.short));
    let lines = content.network.lines.iter().take(3).map(|line| view.tr(&line.badge));
    let topics = content.topics.iter().take(3).map(|topic| view.tr(&topic.title));
    let mut words: Vec<String> = Vec::new();
    for word in projects.chain(lines).chain(topics).chain([view.tr(&content.zone.name)]) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}
