//! What a reader at his own machine does: the menu, saving pages, copying figures, content folders, notices.

mod support;
mod support_content;

#[path = "desk/folders.rs"]
mod folders;
#[path = "desk/notices.rs"]
mod notices;
#[path = "desk/saving.rs"]
mod saving;

use egui::{Key, Modifiers};
use kaizhou::export::cite;
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Desk, Effect, Form, Origin, Overlay, Route, Session, TextSize};
use support::{Walk, shipped_content};

/// A booth's screen, a laptop's and a totem's.
const SCREENS: [[u32; 2]; 3] = [[1920, 1080], [1280, 720], [1080, 1920]];

/// A reader on a page.
fn on(route: Route, lang: Lang) -> Walk {
    let mut walk = Walk::new(&shipped_content(), [1280, 720], lang);
    walk.put(&route, Overlay::None);
    at_his_desk(&mut walk);
    walk
}

/// The visitor sits at his own machine.
fn at_his_desk(walk: &mut Walk) {
    walk.ask(Action::Arrive(Desk { offered: true, folder: None, came_from: false }));
}

#[test]
fn a_public_screen_offers_none_of_it() {
    let mut walk = Walk::new(&shipped_content(), [1920, 1080], Lang::Zh);
    walk.put(&Route::Zone, Overlay::None);
    walk.strike(Key::F10);
    walk.strike(Key::Menu);
    walk.click_with_the_other_button();
    assert_eq!(*walk.overlay(), Overlay::None);
    walk.copy();
    for key in [Key::S, Key::P] {
        walk.strike_with(Modifiers::COMMAND, key);
    }
    for action in [Action::OpenFolder("x".into()), Action::LeaveFolder, Action::Open(Overlay::Menu)] {
        walk.ask(action);
    }
    assert!(walk.effects().is_empty(), "{:?}", walk.effects());
    assert_eq!(*walk.overlay(), Overlay::None);
}

#[test]
fn the_other_mouse_button_opens_the_menu() {
    let mut walk = on(Route::Home, Lang::Zh);
    walk.click_with_the_other_button();
    assert_eq!(*walk.overlay(), Overlay::Menu);
}

#[test]
fn the_menu_opens_and_closes_by_key_and_says_what_each_key_does() {
    for lang in Lang::all() {
        for size in SCREENS {
            let mut walk = Walk::new(&shipped_content(), size, lang);
            walk.put(&Route::Zone, Overlay::None);
            at_his_desk(&mut walk);
            walk.strike(Key::F10);
            assert_eq!(*walk.overlay(), Overlay::Menu);
            walk.see(&walk.word("menu-title"));
            for keys in ["Ctrl+S", "Ctrl+P", "Ctrl+C", "F11", "Ctrl+Q"] {
                walk.see(keys);
            }
            walk.strike(Key::F10);
            assert_eq!(*walk.overlay(), Overlay::None);
            walk.strike(Key::F10);
            walk.strike(Key::Escape);
            assert_eq!((walk.overlay(), walk.route()), (&Overlay::None, &Route::Zone));
        }
    }
}

#[test]
fn what_the_menu_offers_is_what_its_keys_do() {
    let offered = [
        ("menu-save", Effect::Save(Form::Screen)),
        ("menu-print", Effect::Save(Form::Paper)),
        ("menu-copy", Effect::CopyFigures(Overlay::None)),
        ("fullscreen", Effect::Fullscreen(true)),
        ("quit", Effect::Quit),
    ];
    for (word, effect) in offered {
        let mut walk = on(Route::Home, Lang::En);
        walk.strike(Key::F10);
        walk.press_beginning(&walk.word(word));
        assert_eq!(walk.effects(), [effect], "{word}");
    }
    let keys: [(Key, Effect); 3] =
        [(Key::S, Effect::Save(Form::Screen)), (Key::P, Effect::Save(Form::Paper)), (Key::Q, Effect::Quit)];
    for (key, effect) in keys {
        let mut walk = on(Route::Home, Lang::En);
        walk.strike_with(Modifiers::COMMAND, key);
        assert_eq!(walk.effects(), [effect], "{key:?}");
    }
}

#[test]
fn a_figure_that_has_the_focus_is_copied_alone() {
    let mut walk = on(Route::Zone, Lang::Zh);
    walk.copy();
    assert_eq!(walk.effects(), [Effect::CopyFigures(Overlay::None)], "without a focus it is the page's");
    let content = shipped_content();
    let figure = &content[content.zone.host];
    let name = figure.label.get(Lang::Zh);
    for _ in 0..60 {
        if walk.focused().is_some_and(|focused| focused.name.contains(name)) {
            break;
        }
        walk.strike(Key::Tab);
    }
    walk.copy();
    assert_eq!(walk.effects().last(), Some(&Effect::CopyFigures(Overlay::Figure(figure.key.clone()))));
}

/// Strikes Tab until something has the focus that is named so, in part, and then the keys to copy. Gives what was asked for.
#[track_caller]
fn copied_at(walk: &mut Walk, name: &str) -> Overlay {
    for _ in 0..200 {
        walk.strike(Key::Tab);
        if walk.focused().is_some_and(|focused| focused.name.contains(name)) {
            walk.copy();
            let Some(Effect::CopyFigures(of)) = walk.effects().last() else { panic!("nothing is copied at {name}") };
            return of.clone();
        }
    }
    panic!("the keyboard does not come to {name}");
}

#[test]
fn where_the_focus_is_on_figures_only_those_are_copied() {
    let content = shipped_content();
    let project = &content.projects[1];
    let environment = content.environments.iter().find(|e| e.panel.figure.is_some()).expect("a panel shows a figure");
    let shown = &content[environment.panel.figure.expect("it does")].key;
    for (size, text) in SCREENS.into_iter().flat_map(|size| [TextSize::Standard, TextSize::Largest].map(|t| (size, t)))
    {
        for lang in Lang::all() {
            let mut walk = Walk::sized(&content, size, lang, text, None);
            walk.put(&Route::Projects, Overlay::None);
            at_his_desk(&mut walk);
            let card = Overlay::Project(project.key.clone());
            assert_eq!(copied_at(&mut walk, project.title.get(lang)), card, "{size:?} {text:?}");
            walk.put(&Route::Home, Overlay::None);
            at_his_desk(&mut walk);
            assert_eq!(copied_at(&mut walk, environment.name.get(lang)), Overlay::Figure(shown.clone()));
            walk.put(&Route::Sources, Overlay::None);
            at_his_desk(&mut walk);
            let figure = &content.figures[0];
            assert_eq!(copied_at(&mut walk, figure.label.get(lang)), Overlay::Figure(figure.key.clone()));
        }
    }
    let mut walk = on(Route::Projects, Lang::En);
    walk.press(&walk.word("table-view"));
    assert_eq!(copied_at(&mut walk, project.title.get(Lang::En)), Overlay::Project(project.key.clone()));
    let mut walk = on(Route::Environment(content.environments[1].key.clone()), Lang::En);
    let topic = &content[content.environments[1].topics[0]];
    assert_eq!(copied_at(&mut walk, topic.title.get(Lang::En)), Overlay::Topic(topic.key.clone()));
}

#[test]
fn the_list_of_sources_is_copied_as_far_as_it_is_shown() {
    let content = shipped_content();
    let mut session = Session::new(Route::Sources, Lang::Zh);
    assert_eq!(cite::figures(&content, &session, &Overlay::None).len(), content.figures.len());
    let of = &content[content.figures[0].source.source];
    let part = content.figures[0].source.part.map(|part| of.parts[part].key.clone());
    session.sources.origin = Some(Origin { source: of.key.clone(), part });
    let some = cite::figures(&content, &session, &Overlay::None);
    assert!(!some.is_empty() && some.len() < content.figures.len());
    let same = |figure: &&kaizhou::content::Figure| figure.source.part == content.figures[0].source.part;
    assert!(some.iter().all(same));
}

#[test]
fn a_copied_figure_says_what_it_counts_of_when_and_after_whom() {
    let content = shipped_content();
    for figure in &content.figures {
        let mut session = Session::new(Route::Sources, Lang::Zh);
        session.overlay = Overlay::Figure(figure.key.clone());
        assert_eq!(
            cite::figures(&content, &session, &Overlay::None).iter().map(|f| &f.key).collect::<Vec<_>>(),
            [&figure.key]
        );
        for lang in Lang::all() {
            let text = cite::text(&content, &[figure], lang);
            let parts =
                [figure.label.get(lang), &figure.text(lang), &figure.period_text(lang), figure.source_text(lang)];
            for part in parts {
                assert!(text.contains(part), "“{part}” is missing in:\n{text}");
            }
        }
    }
}

#[test]
fn what_lies_open_is_what_is_copied() {
    let content = shipped_content();
    let of = |route: Route, overlay: Overlay| -> Vec<String> {
        let mut session = Session::new(route, Lang::En);
        session.overlay = overlay;
        cite::figures(&content, &session, &Overlay::None).iter().map(|figure| figure.key.clone()).collect()
    };
    let project = content.project("pv-glass").expect("it is shipped");
    let host = &content[project.host.expect("it has a host figure")].key;
    let on_sheet = of(Route::Projects, Overlay::Project("pv-glass".into()));
    assert_eq!(&on_sheet[0], host);
    assert!(of(Route::Projects, Overlay::None).contains(host));
    assert!(of(Route::Home, Overlay::None).contains(&content[content.brochure.home.host].key));
    for environment in &content.environments {
        let page = of(Route::Environment(environment.key.clone()), Overlay::Menu);
        assert_eq!(page[0], content[environment.host].key, "the menu that offers it is not what is copied");
    }
    assert!(of(Route::Cover, Overlay::None).is_empty());
    let all: std::collections::BTreeSet<_> = on_sheet.iter().collect();
    assert_eq!(all.len(), on_sheet.len(), "nothing is copied twice");
}

#[test]
fn the_reports_of_a_line_are_copied_with_dates_and_sources() {
    let content = shipped_content();
    let line = content.line("yuxi").expect("it is shipped");
    for (lang, date, least) in Lang::all().into_iter().flat_map(|lang| [(lang, None, 1), (lang, Some("2025-07-01"), 4)])
    {
        let mut session = Session::new(Route::Network, lang);
        session.network.line = Some(line.key.clone());
        session.network.date = date.map(str::to_owned);
        assert!(cite::figures(&content, &session, &Overlay::None).is_empty());
        let reports = cite::reports(&content, &session);
        assert!(reports.len() >= least, "{}", reports.len());
        let text = cite::reports_text(&content, &reports, lang);
        for (line, report) in &reports {
            let said = report.text.get(lang).trim_end_matches(['。', '.']);
            for part in [line.name.get(lang), said, &report.date.words(lang), report.source.text(lang)] {
                assert!(text.contains(part), "“{part}” is missing in:\n{text}");
            }
        }
        assert!(date.is_some() || !text.contains("2025"), "nothing later than the date shown:\n{text}");
    }
    let mut session = Session::new(Route::Network, Lang::Zh);
    assert!(cite::reports(&content, &session).is_empty(), "the first date has no news");
    session.network.date = Some("2022-09-30".to_owned());
    assert_eq!(cite::reports(&content, &session).len(), 1, "a later one has");
    session.route = Route::Home;
    assert!(cite::reports(&content, &session).is_empty());
}
