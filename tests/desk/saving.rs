//! Saving pages.

use std::sync::Arc;

use kaizhou::content::Folder;
use kaizhou::export::pages::Studio;
use kaizhou::export::save::{Order, save};
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Comfort, Form, News, Notice, Overlay, Route, Session};
use kaizhou::ui::widgets::Scrolled;

use super::support::{Walk, shipped_content};

const SMALL: [u32; 2] = [640, 360];

fn order(out: &std::path::Path, session: Session, form: Form) -> Order {
    let out = out.to_owned();
    let scrolled = Scrolled::default();
    Order { folder: Folder::Embedded, content: shipped_content(), session, window_px: SMALL, form, scrolled, out }
}

#[test]
fn a_saved_page_is_what_render_draws_without_menu_and_notice() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("made/on the way");
    let mut session = Session::new(Route::Zone, Lang::En);
    session.apply(Action::Tell(Notice { news: News::ContentNew, at: std::time::Duration::ZERO }), &[]);
    session.overlay = Overlay::Menu;
    let first = save(&order(&out, session.clone(), Form::Screen)).expect("it is saved");
    let second = save(&order(&out, session, Form::Screen)).expect("it is saved");
    assert_eq!(first, out.join("kaizhou-zone-en.png"));
    assert_eq!(second, out.join("kaizhou-zone-en-2.png"));
    let saved = image::open(&first).expect("it is a picture").into_rgba8();
    let content: Arc<_> = shipped_content();
    let mut studio = Studio::new(Folder::Embedded, content, SMALL, Comfort::default());
    let drawn = studio.picture(&Session::new(Route::Zone, Lang::En));
    assert!(saved == drawn, "the saved page is not what render draws");
}

#[test]
fn a_sheet_that_lies_open_is_saved_and_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = Session::new(Route::Projects, Lang::Zh);
    session.overlay = Overlay::Project("pv-glass".into());
    let file = save(&order(folder.path(), session, Form::Screen)).expect("it is saved");
    assert_eq!(file, folder.path().join("kaizhou-projects-pv-glass-zh.png"));
}

#[test]
fn what_is_scrolled_is_saved_as_it_is_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let sheet = Overlay::Story("openness".to_owned());
    let mut walk = Walk::new(&shipped_content(), SMALL, Lang::Zh);
    walk.put(&Route::Home, sheet.clone());
    walk.strike(egui::Key::ArrowDown);
    let scrolled = walk.scrolled();
    assert_ne!(scrolled, Scrolled::default(), "the story is longer than the window");
    let mut session = Session::new(Route::Home, Lang::Zh);
    session.overlay = sheet;
    let picture = |scrolled: Scrolled| {
        let order = Order { scrolled, ..order(folder.path(), session.clone(), Form::Screen) };
        image::open(save(&order).expect("it is saved")).expect("it is a picture").into_rgba8()
    };
    let (seen, top) = (picture(scrolled), picture(Scrolled::default()));
    assert!(seen != top, "it is saved from its top");
    // What stands in the middle of it stood further down.
    let band = |picture: &image::RgbaImage, y: u32| image::imageops::crop_imm(picture, 80, y, 400, 40).to_image();
    let middle = band(&seen, 150);
    let found = (151..310).any(|y| band(&top, y) == middle);
    assert!(found, "the saved picture shows another part");
}

#[test]
fn a_page_for_paper_lies_on_a_white_sheet_of_a4_at_300_dots_an_inch() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = save(&order(folder.path(), Session::new(Route::Home, Lang::Zh), Form::Paper)).expect("it is saved");
    let picture = image::open(&file).expect("it is a picture").into_rgb8();
    assert_eq!(picture.dimensions(), (3508, 2480));
    let edge = [(0, 0), (3507, 0), (0, 2479), (3507, 2479), (1754, 100), (60, 1240)];
    assert!(edge.iter().all(|&(x, y)| picture.get_pixel(x, y).0 == [255; 3]), "the margin is white");
    let ink = picture.pixels().filter(|pixel| pixel.0 != [255; 3]).count();
    assert!(ink > 3508 * 2480 / 2, "the page fills the sheet: {ink}");
}

#[test]
fn where_nothing_can_be_written_the_path_and_the_reason_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("file"), "in the way").expect("the folder is ours");
    let out = folder.path().join("file/pictures");
    let fault = save(&order(&out, Session::new(Route::Contacts, Lang::Zh), Form::Screen)).expect_err("a file is there");
    assert_eq!(fault.path, out);
    assert_eq!(fault.error.kind(), std::io::ErrorKind::NotADirectory);
}
