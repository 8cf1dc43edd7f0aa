//! The caption at the foot for a second language: what the page, or what lies over it, says in the language that is not
//! shown, as films have it. The page keeps its composition and gets the rest of the window.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};

use super::chapters;
use super::frame::Class;
use super::paint;
use super::pen::{Type, Voice, announce};
use super::view::View;
use crate::content::Figure;
use crate::session::{Overlay, Route};

/// The share of the window's height that the caption takes.
pub fn share(class: Class) -> f32 {
    match class {
        Class::Wide | Class::Laptop => 0.09,
        Class::Tall => 0.07,
        Class::Column => 0.1,
    }
}

/// What is said: what it is about, and one sentence of it.
struct Caption {
    title: String,
    sentence: String,
}

/// Shows the caption in a band below the page.
pub fn caption_ui(ui: &Ui, view: &View<'_>, band: Rect) {
    let palette = view.palette();
    let other = View { lang: view.lang.other(), ..*view };
    let Caption { title, sentence } = caption(&other);
    paint::ground(ui, band, palette.bank);
    let frame = &view.frame;
    let (left, width) = (frame.left, frame.width());
    let head = Type::new(Voice::Strong, 26.0, palette.on_dark).leading(1.3);
    let text = Type::new(Voice::Text, 23.0, palette.on_dark_2).leading(1.3);
    let head = other.fitting(ui, &title, &head, width, 1, &[26.0, 24.0, 22.0, 20.0]);
    // On low bands the title stands alone.
    let room = band.height() - 12.0 - head.pitch();
    let lines = ((room / (20.0 * 1.3)) as usize).min(2);
    let text = other.fitting(ui, &sentence, &text, width, lines.max(1), &[23.0, 22.0, 21.0, 20.0]);
    let height = other.set(ui, &sentence, &text, width).height();
    let fits = !sentence.is_empty() && lines > 0 && height <= room;
    let top = band.center().y - (head.pitch() + if fits { height } else { 0.0 }) / 2.0;
    let rect = other.paint(ui, pos2(left, top), width, &title, &head);
    if fits {
        other.paint(ui, pos2(left, rect.bottom()), width, &sentence, &text);
    }
    announce(ui, band, &format!("{title}: {sentence}"), Role::Caption);
}

/// The caption of what is shown, in the language of a view.
fn caption(view: &View<'_>) -> Caption {
    of_sheet(view).unwrap_or_else(|| of_page(view))
}

fn of_sheet(view: &View<'_>) -> Option<Caption> {
    let content = view.content;
    match &view.session.overlay {
        Overlay::Topic(key) => {
            let topic = content.topics.iter().find(|topic| topic.key == *key)?;
            Some(new(view, view.tr(&topic.title), view.tr(&topic.summary)))
        }
        Overlay::Project(key) => {
            let project = content.project(key)?;
            Some(new(view, view.tr(&project.title), view.tr(&project.summary)))
        }
        Overlay::Figure(key) => content.figure(key).map(|figure| in_words(view, figure)),
        Overlay::Compare(a, b) => {
            let title = |key: &str| content.project(key).map(|project| view.tr(&project.short).to_owned());
            Some(new(view, &format!("{} · {}", title(a)?, title(b)?), ""))
        }
        _ => None,
    }
}

fn of_page(view: &View<'_>) -> Caption {
    let content = view.content;
    let (title, sentence) = match &view.session.route {
        Route::Cover => {
            let slogan = view.by_lang(content.brochure.slogan.zh.join("，"), content.brochure.slogan.en.join(" "));
            (view.tr(&content.brochure.title).to_owned(), slogan)
        }
        Route::Home => {
            let host = in_words(view, &content[content.brochure.home.host]);
            let said = joined(view, &host.title, &host.sentence);
            (view.tr(&content.brochure.home.headline).to_owned(), said)
        }
        Route::Environment(key) => match content.environment(key) {
            Some(environment) => {
                let name = view.tr(&environment.name);
                (joined(view, name, view.tr(&environment.headline)), view.tr(&environment.lead).to_owned())
            }
            None => (key.clone(), String::new()),
        },
        Route::Zone => {
            let zone = &content.zone;
            (joined(view, view.tr(&zone.name), view.tr(&zone.headline)), view.tr(&zone.lead).to_owned())
        }
        Route::Network => {
            let network = &content.network;
            let name = chapters::title(view, &Route::Network);
            (joined(view, &name, view.tr(&network.headline)), view.tr(&network.lead).to_owned())
        }
        Route::Projects => (view.word("projects-title"), view.word("projects-lead")),
        other => (chapters::title(view, other), String::new()),
    };
    new(view, &title, &sentence)
}

/// A figure in running text: what it counts, the number with its unit, of when.
fn in_words(view: &View<'_>, figure: &Figure) -> Caption {
    let number = figure.display(view.lang).text();
    let number = format!("{number}{}{}", view.comma(), figure.period_text(view.lang));
    new(view, view.tr(&figure.label), &number)
}

fn joined(view: &View<'_>, name: &str, claim: &str) -> String {
    format!("{name}{}{claim}", view.colon())
}

/// A caption on lines of its own making.
fn new(view: &View<'_>, title: &str, sentence: &str) -> Caption {
    let flat = |text: &str| text.replace('\n', view.by_lang("", " "));
    Caption { title: flat(title), sentence: flat(sentence) }
}
