//! Presenting at the booth, as the one who presents would tell it.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use kaizhou::app::{Displays, Presentation, Presenting, StartFault, find_tour, show_step};
use kaizhou::art::Pace;
use kaizhou::content::Folder;
use kaizhou::export::raster::Headless;
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Lead, Overlay, Presenter, PresenterAction, Route, Session, Stage, TextSize};
use kaizhou::ui::notes::{Asked, Notes};
use kaizhou::ui::shell::{Shell, Shown};
use kaizhou::ui::stage::stage_over;

use crate::support::shipped_content;

/// A presentation on a screen that nobody sees.
struct Booth {
    headless: Headless,
    shell: Shell,
    shown: Shown,
    session: Session,
    presenting: Presenting,
    now: Duration,
}

impl Booth {
    fn open(tour: &str) -> Self {
        let content = shipped_content();
        let mut shell = Shell::of_folder(Folder::Embedded, Pace::AtOnce);
        let scale = shell.fit(egui::vec2(1920.0, 1080.0), TextSize::Standard);
        let headless = Headless::new([1920, 1080], scale);
        shell.install(headless.ctx());
        let tour = find_tour(&content, &Presentation { tour: Some(tour.to_owned()) }).expect("a shipped running order");
        let mut session = Session::new(Route::Cover, Lang::Zh);
        let shown = Shown::Brochure(content);
        let presenting = Presenting::new(headless.ctx(), tour, Folder::Embedded, &session, Displays::default());
        show_step(presenting.state(), &shown, &mut session);
        let mut booth = Self { headless, shell, shown, session, presenting, now: Duration::ZERO };
        booth.frame(Vec::new());
        booth
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.now += Duration::from_millis(500);
        let Self { headless, shell, shown, session, presenting, now } = self;
        let _frame = headless.frame(events, |ui| {
            presenting.lead(ui.ctx(), *now, shown, session);
            let asked = shell.show(ui, shown, presenting.seen(session));
            assert_eq!(asked, None, "the clicker's keys are not the pages' keys");
            stage_over(ui.ctx(), shown.theme(session.comfort.look), presenting.state());
        });
    }

    fn strike(&mut self, key: Key) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        let mut events = vec![event(true)];
        // As keyboards do, a letter comes as text, too.
        let name = key.symbol_or_name();
        if name.len() == 1 {
            events.push(Event::Text(name.to_lowercase()));
        }
        events.push(event(false));
        self.frame(events);
    }

    fn touch(&mut self, action: &Action) -> bool {
        self.presenting.let_in(action, true, self.now, &self.shown)
    }

    fn at(&self) -> (usize, &Route, &Overlay) {
        (self.presenting.state().step, &self.session.route, &self.session.overlay)
    }
}

#[test]
fn the_clicker_leads_through_every_step_and_each_shows_what_it_names() {
    let content = shipped_content();
    for tour in &content.tours {
        let mut booth = Booth::open(&tour.key);
        for (n, step) in tour.steps.iter().enumerate() {
            assert_eq!(booth.session.route.name(), step.page, "{} step {}", tour.key, n + 1);
            let shows_page = step.shows == kaizhou::content::TourShows::Page;
            let plain = booth.session.overlay == Overlay::None && booth.session.network.line.is_none();
            assert_eq!(shows_page, plain, "{} step {}: {:?}", tour.key, n + 1, booth.session.overlay);
            booth.strike(Key::PageDown);
        }
        assert_eq!(booth.at().0, tour.steps.len() - 1, "{}: the last step stays", tour.key);
    }
}

#[test]
fn forward_back_home_and_the_keys_of_every_clicker_are_understood() {
    let mut booth = Booth::open("three-minutes");
    for key in [Key::PageDown, Key::ArrowRight, Key::Space] {
        booth.strike(key);
    }
    assert_eq!(booth.at().0, 3);
    for key in [Key::PageUp, Key::ArrowLeft] {
        booth.strike(key);
    }
    assert_eq!(booth.at().0, 1);
    booth.strike(Key::Home);
    assert_eq!(booth.at(), (0, &Route::Cover, &Overlay::None));
    booth.strike(Key::PageDown);
    booth.strike(Key::F5);
    assert_eq!(booth.at(), (0, &Route::Cover, &Overlay::None));
    booth.strike(Key::Escape);
    assert_eq!(booth.at(), (0, &Route::Cover, &Overlay::None), "Escape ends nothing");
}

#[test]
fn the_screen_goes_black_and_comes_back_where_it_was() {
    let mut booth = Booth::open("three-minutes");
    booth.strike(Key::PageDown);
    // The page has come in.
    booth.headless.wait(5.0);
    booth.frame(Vec::new());
    let before = booth.headless.picture();
    booth.strike(Key::Period);
    let black = booth.headless.picture();
    assert!(black.pixels().all(|pixel| pixel.0[..3] == [0, 0, 0]), "nothing of the page is seen");
    booth.strike(Key::B);
    assert_eq!(booth.headless.picture(), before);
    assert_eq!(booth.at().0, 1);
    assert_eq!(booth.session.overlay, Overlay::None, "a letter of the clicker begins no search");
}

#[test]
fn a_frozen_screen_stands_still_while_the_presenter_looks_ahead() {
    let mut booth = Booth::open("three-minutes");
    booth.strike(Key::PageDown);
    booth.strike(Key::F);
    booth.strike(Key::PageDown);
    booth.strike(Key::PageDown);
    assert_eq!(booth.presenting.seen(&booth.session).route, Route::Home);
    assert_eq!(booth.presenting.seen(&booth.session).overlay, Overlay::None);
    assert_eq!(booth.at(), (3, &Route::Projects, &Overlay::Project("pv-glass".to_owned())));
    assert!(!booth.touch(&Action::Home), "a guest's touch does not reach what is not seen");
    booth.strike(Key::F);
    assert_eq!(booth.presenting.seen(&booth.session).route, Route::Projects);
}

#[test]
fn a_guest_who_touches_the_screen_leads_until_the_clicker_takes_over() {
    let mut booth = Booth::open("three-minutes");
    booth.strike(Key::PageDown);
    assert!(booth.touch(&Action::Go(Route::Zone)));
    let _effects = kaizhou::ui::shell::apply(&mut booth.session, &booth.shown, Action::Go(Route::Zone));
    booth.frame(Vec::new());
    assert_eq!(booth.presenting.state().lead, Lead::Guest);
    assert_eq!(booth.at(), (1, &Route::Zone, &Overlay::None), "the place in the running order is kept");
    booth.strike(Key::PageDown);
    assert_eq!(booth.at(), (1, &Route::Home, &Overlay::None));
    assert!(booth.touch(&Action::Speak(Lang::En)));
    assert_eq!(booth.presenting.state().lead, Lead::Tour, "a language is no way off");
}

#[test]
fn a_search_that_a_guest_left_open_does_not_stand_in_the_clickers_way() {
    let mut booth = Booth::open("three-minutes");
    booth.strike(Key::PageDown);
    assert!(booth.touch(&Action::Open(Overlay::Search)));
    let _effects = kaizhou::ui::shell::apply(&mut booth.session, &booth.shown, Action::Open(Overlay::Search));
    booth.frame(Vec::new());
    booth.strike(Key::PageDown);
    assert_eq!(booth.at(), (1, &Route::Home, &Overlay::None), "back at the step that was left");
    assert_eq!(booth.presenting.state().stage, Stage::Live);
}

#[test]
fn a_step_leaves_nothing_of_what_was_browsed_before_it() {
    let mut booth = Booth::open("manufacturers");
    booth.session.network.mode = Some("rail".to_owned());
    booth.session.search.query = "glass".to_owned();
    let last = shipped_content().tour("manufacturers").expect("it is shipped").steps.len();
    for _ in 1..last {
        booth.strike(Key::PageDown);
    }
    assert_eq!(booth.session.route, Route::Network);
    assert_eq!((booth.session.network.mode.as_ref(), booth.session.search.query.as_str()), (None, ""));
}

#[test]
fn a_soft_spot_is_seen_where_the_presenter_points() {
    let mut booth = Booth::open("three-minutes");
    let before = booth.headless.picture();
    let point = PresenterAction::Point(Some([0.25, 0.5]));
    let Booth { presenting, shown, session, now, .. } = &mut booth;
    presenting.act(point, *now, shown, session);
    booth.frame(Vec::new());
    let after = booth.headless.picture();
    assert_ne!(before.get_pixel(480, 540), after.get_pixel(480, 540));
    assert_eq!(before.get_pixel(1600, 200), after.get_pixel(1600, 200), "the rest is as it was");
}

#[test]
fn an_unknown_running_order_is_named_with_those_there_are() {
    let fault = find_tour(&shipped_content(), &Presentation { tour: Some("all-day".to_owned()) });
    let Err(fault @ StartFault::Tour { .. }) = fault else { panic!("{fault:?}") };
    let said = fault.to_string();
    for word in ["all-day", "three-minutes", "manufacturers"] {
        assert!(said.contains(word), "{said}");
    }
}

/// The presenter's screen of a size, in a language, and what was asked for on it.
fn notes_screen(size: [f32; 2], presenter: Presenter, session: Session) -> Harness<'static, Option<Asked>> {
    let content = shipped_content();
    let shell = Shell::of_folder(Folder::Embedded, Pace::AtOnce);
    let mut installed = false;
    let mut harness = Harness::builder().with_size(size).build_ui_state(
        move |ui, asked: &mut Option<Asked>| {
            if !installed {
                shell.install(ui.ctx());
                installed = true;
                return;
            }
            let notes = Notes {
                presenter: &presenter,
                now: Duration::from_secs(95),
                clock: Some([9, 5]),
                here: None,
                next: None,
                aspect: 16.0 / 9.0,
            };
            if let Some(new) = shell.show_notes(ui, &content, &session, &notes) {
                *asked = Some(new);
            }
        },
        None,
    );
    harness.run_steps(3);
    harness
}

#[test]
fn the_notes_tell_what_to_say_what_comes_next_and_the_time() {
    for (lang, say, next, clock) in
        [(Lang::Zh, "229.91亿元", "首页", "09:05"), (Lang::En, "CNY 22.991 billion", "Home", "09:05")]
    {
        let mut presenter = Presenter::new(0, lang);
        let _ = presenter.apply(PresenterAction::Jump(1), &[6], Duration::from_secs(30));
        let mut harness = notes_screen([1600.0, 900.0], presenter, Session::new(Route::Home, Lang::Zh));
        let said: Vec<String> = harness
            .root()
            .children_recursive()
            .filter_map(|node| {
                let node = node.accesskit_node();
                node.label().or_else(|| node.value())
            })
            .collect();
        let said = said.join("\n");
        for wanted in [say, next, clock, "1:05", "2 / 6"] {
            assert!(said.contains(wanted), "{lang:?}: {wanted} is not told:\n{said}");
        }
        harness.step();
    }
}

#[test]
fn everything_a_clicker_does_can_be_pressed_on_the_notes_too() {
    let words = [
        ("下一步", PresenterAction::Next),
        ("上一步", PresenterAction::Previous),
        ("黑屏", PresenterAction::Blank),
        ("定格", PresenterAction::Freeze),
        ("指示", PresenterAction::Pointing),
    ];
    for size in [[1600.0, 900.0], [1366.0, 768.0], [683.0, 384.0]] {
        for (word, action) in &words {
            let presenter = Presenter::new(0, Lang::Zh);
            let mut harness = notes_screen(size, presenter, Session::new(Route::Cover, Lang::Zh));
            let key = harness
                .get_all_by_label(word)
                .find(|node| matches!(node.accesskit_node().role(), Role::Button | Role::CheckBox));
            key.unwrap_or_else(|| panic!("there is no key {word} at {size:?}")).click();
            harness.run_steps(3);
            assert_eq!(*harness.state(), Some(Asked::Presenter(action.clone())), "{word} at {size:?}");
        }
    }
}

#[test]
fn a_blank_screen_is_told_to_the_presenter() {
    let mut presenter = Presenter::new(0, Lang::Zh);
    presenter.stage = Stage::Blank;
    let harness = notes_screen([1600.0, 900.0], presenter, Session::new(Route::Cover, Lang::Zh));
    assert!(harness.query_by_label("大屏已黑屏").is_some());
}
