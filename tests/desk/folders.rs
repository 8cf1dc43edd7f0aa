//! Opening content folders, editing them, and going back: the application's desk with a machine that does as it is told.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use egui::{Context, Vec2};
use kaizhou::app::{Back, Desk, Machine, Opened, Parts, Tell, load};
use kaizhou::art::Pace;
use kaizhou::content::Folder;
use kaizhou::content::live::Live;
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, ComfortAction, Effect, News, Overlay, Route, Session, Settings, TextSize, WindowPlace};
use kaizhou::ui::shell::{Shell, Shown};

use super::support::{LAPTOP, TALL, Visit, WIDE, shipped};
use super::support_content::ContentFolder;

/// What a machine was asked for.
#[derive(Default)]
struct Asked {
    kept: Vec<Settings>,
    watched: Vec<Folder>,
    finished: bool,
}

struct Obedient(Rc<RefCell<Asked>>);

impl Machine for Obedient {
    fn keep(&mut self, settings: Settings) {
        self.0.borrow_mut().kept.push(settings);
    }

    fn watch(&mut self, live: Live, _tell: Tell) {
        self.0.borrow_mut().watched.push(live.folder().clone());
    }

    fn pictures(&self) -> PathBuf {
        PathBuf::from("nowhere")
    }

    fn finish(&mut self) {
        self.0.borrow_mut().finished = true;
    }
}

/// An application without a window.
struct Office {
    desk: Desk,
    shell: Shell,
    shown: Shown,
    session: Session,
    asked: Rc<RefCell<Asked>>,
}

impl Office {
    fn new(folder: Folder) -> Self {
        let asked = Rc::new(RefCell::new(Asked::default()));
        let live = Live::new(folder.clone());
        let machine = Box::new(Obedient(asked.clone()));
        let desk = Desk::new(&Context::default(), machine, Settings::default(), live);
        let shown = load(&folder);
        let shell = Shell::of_folder(folder, Pace::AtOnce);
        Self { desk, shell, shown, session: Session::new(Route::Zone, Lang::En), asked }
    }

    fn take(&mut self, back: Back) {
        let Self { desk, shell, shown, session, .. } = self;
        desk.take(back, Duration::ZERO, &mut Parts { shell, shown, session });
    }

    fn carry_out(&mut self, effect: Effect) {
        let Self { desk, shell, shown, session, .. } = self;
        desk.carry_out(&Context::default(), effect, Vec2::new(640.0, 360.0), &mut Parts { shell, shown, session });
    }

    fn open(&mut self, folder: &ContentFolder) {
        let live = Live::new(folder.folder());
        self.take(Back::Opened(Box::new(Opened { live, shown: load(&folder.folder()) })));
    }

    /// The folder was edited, and what came of it is told at once.
    fn edited(&mut self, folder: &ContentFolder, mut live: Live) {
        for second in 1..9 {
            if let Some(fresh) = live.look(Duration::from_secs(second)).fresh {
                return self.take(Back::Fresh(folder.folder(), Box::new(fresh)));
            }
        }
        panic!("nothing is new");
    }

    fn news(&self) -> Option<&News> {
        self.session.notices.shown().map(|notice| &notice.news)
    }

    fn place(&self) -> String {
        let Shown::Brochure(content) = &self.shown else { panic!("faults are shown") };
        content.brochure.place.get(Lang::En).to_owned()
    }
}

fn another() -> ContentFolder {
    ContentFolder::shipped().edited("brochure.toml", "place = {", "place = { zh = \"别处\", en = \"Elsewhere\" } # {")
}

fn broken() -> ContentFolder {
    ContentFolder::shipped().edited("units.toml", "style = \"percent\"", "style = \"precent\"")
}

#[test]
fn a_folder_that_is_dropped_is_shown_on_the_same_page_and_there_is_a_way_back() {
    let mut office = Office::new(Folder::Embedded);
    let home = office.place();
    let folder = another();
    office.open(&folder);
    assert_eq!((office.place().as_str(), &office.session.route), ("Elsewhere", &Route::Zone));
    assert!(office.session.desk.came_from && office.session.desk.folder == Some(folder.folder().name()));
    assert!(matches!(office.news(), Some(News::FolderShown { path: Some(_) })));
    office.carry_out(Effect::LeaveFolder);
    assert_eq!(office.place(), home);
    assert!(!office.session.desk.came_from && office.session.desk.folder.is_none());
    let watched = &office.asked.borrow().watched;
    assert_eq!(*watched, [Folder::Embedded, folder.folder(), Folder::Embedded]);
}

#[test]
fn a_folder_with_faults_shows_them_and_there_is_a_way_back_past_all_of_them() {
    let mut office = Office::new(Folder::Embedded);
    let home = office.place();
    for _ in 0..2 {
        office.open(&broken());
        assert!(matches!(&office.shown, Shown::Faults(faults) if faults.len() == 1));
        assert!(office.session.desk.came_from);
    }
    office.carry_out(Effect::LeaveFolder);
    assert_eq!(office.place(), home);
}

#[test]
fn the_page_of_faults_has_a_way_back_where_there_is_one() {
    let faults = broken().load().faults;
    for lang in Lang::all() {
        for size in [WIDE, LAPTOP, TALL] {
            let mut session = Session::new(Route::Zone, lang);
            let alone = Visit::with(Shown::Faults(Arc::new(faults.clone())), session.clone(), size);
            let word = shipped().strings.get(lang, "menu-leave-folder");
            assert!(!alone.tells(&word), "there is nothing to go back to");
            session.desk = kaizhou::session::Desk { offered: true, folder: None, came_from: true };
            let visit = Visit::with(Shown::Faults(Arc::new(faults.clone())), session, size);
            assert!(visit.tells(&word), "{:?}", visit.told());
        }
    }
}

#[test]
fn an_edit_is_shown_on_the_page_where_the_reader_is_with_the_sheet_that_lies_open() {
    let folder = ContentFolder::shipped();
    let mut office = Office::new(folder.folder());
    office.session.overlay = Overlay::Project("pv-glass".into());
    let live = Live::new(folder.folder());
    let folder = folder.edited("brochure.toml", "place = {", "place = { zh = \"别处\", en = \"Elsewhere\" } # {");
    office.edited(&folder, live);
    assert_eq!((office.place().as_str(), office.news()), ("Elsewhere", Some(&News::ContentNew)));
    assert_eq!(office.session.route, Route::Zone);
    assert_eq!(office.session.overlay, Overlay::Project("pv-glass".into()));
}

#[test]
fn a_fault_leaves_the_last_good_content_and_is_told_until_it_is_mended() {
    let folder = ContentFolder::shipped();
    let mut office = Office::new(folder.folder());
    let (home, live) = (office.place(), Live::new(folder.folder()));
    let folder = folder.edited("units.toml", "style = \"percent\"", "style = \"precent\"");
    let line = folder.line_of("units.toml", "precent");
    office.edited(&folder, live);
    assert_eq!(office.place(), home);
    let Some(News::ContentFaulty { count: 1, first }) = office.news() else { panic!("{:?}", office.news()) };
    assert!(first.en.starts_with(&format!("units.toml:{line}:9: ")), "{first:?}");
    assert!(first.zh.starts_with(&format!("units.toml:{line}:9：")), "{first:?}");
    let live = Live::new(folder.folder());
    let folder = folder.edited("units.toml", "style = \"precent\"", "style = \"percent\"");
    office.edited(&folder, live);
    assert_eq!(office.news(), Some(&News::ContentNew));
}

#[test]
fn faults_at_the_start_give_way_to_the_brochure_once_they_are_mended() {
    let folder = broken();
    let mut office = Office::new(folder.folder());
    office.session.route = Route::Faults;
    assert!(matches!(office.shown, Shown::Faults(_)));
    let live = Live::new(folder.folder());
    let folder = folder.edited("units.toml", "style = \"precent\"", "style = \"percent\"");
    office.edited(&folder, live);
    assert!(matches!(office.shown, Shown::Brochure(_)));
    assert_eq!(office.session.route, Route::Home);
}

#[test]
fn news_of_a_folder_that_is_no_longer_shown_are_not_listened_to() {
    let folder = ContentFolder::shipped();
    let mut office = Office::new(folder.folder());
    let live = Live::new(folder.folder());
    let folder = folder.edited("units.toml", "style = \"percent\"", "style = \"precent\"");
    office.open(&another());
    office.edited(&folder, live);
    assert_eq!(office.place(), "Elsewhere");
    assert!(matches!(office.news(), Some(News::FolderShown { .. })));
}

#[test]
fn what_is_no_content_folder_is_told_and_changes_nothing() {
    let mut office = Office::new(Folder::Embedded);
    let home = office.place();
    let file = tempfile::NamedTempFile::new().expect("a file");
    office.carry_out(Effect::OpenFolder(file.path().to_owned()));
    assert!(matches!(office.news(), Some(News::NoFolder { .. })), "{:?}", office.news());
    assert_eq!(office.place(), home);
}

#[test]
fn what_a_reader_chooses_is_kept_once_and_closing_waits_for_it() {
    let mut office = Office::new(Folder::Embedded);
    office.desk.learn(&Action::Home);
    assert!(office.asked.borrow().kept.is_empty(), "nothing was chosen");
    let large = Action::Comfort(ComfortAction::Text(TextSize::Large));
    for _ in 0..3 {
        office.desk.learn(&large);
    }
    let place = WindowPlace { size: [1280.0, 720.0], position: None, maximised: false };
    office.desk.stand(place);
    office.desk.stand(place);
    let text = Some(TextSize::Large);
    let kept =
        [Settings { text, ..Settings::default() }, Settings { text, window: Some(place), ..Settings::default() }];
    assert_eq!(office.asked.borrow().kept, kept);
    office.desk.finish();
    assert!(office.asked.borrow().finished);
}
