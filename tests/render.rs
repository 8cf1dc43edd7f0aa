//! `kaizhou render`: pages as pictures, the same every time, and clear words where it cannot.

#[path = "render/crests.rs"]
mod crests;
#[path = "render/melts.rs"]
mod melts;
#[path = "render/motion.rs"]
mod motion;
#[path = "render/pictures.rs"]
mod pictures;
mod support_content;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use kaizhou::content::{Content, Folder};
use kaizhou::export::pages::{Request, Studio, write};
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Route, Session};

/// A laptop's window at half size: enough to tell pictures apart, and quick.
const SMALL: [u32; 2] = [640, 360];

fn shipped() -> Arc<Content> {
    Arc::new(Content::load(&Folder::Embedded).content.expect("the shipped content has no faults"))
}

fn request(page: &str) -> Request {
    Request {
        page: Some(page.to_owned()),
        langs: vec![Lang::Zh],
        size_px: SMALL,
        sheet: None,
        comfort: Comfort::default(),
        from: None,
        at: Vec::new(),
    }
}

#[test]
fn a_page_is_the_same_to_the_pixel_whenever_it_is_drawn() {
    let content = shipped();
    let draw = || {
        let mut studio = Studio::new(Folder::Embedded, content.clone(), SMALL, Comfort::default());
        studio.picture(&Session::new(Route::Home, Lang::En))
    };
    let (first, second) = (draw(), draw());
    assert!(first.as_raw() == second.as_raw(), "two drawings of the home page differ");
    let colors: std::collections::BTreeSet<_> = first.pixels().map(|p| p.0).collect();
    assert!(colors.len() > 1000, "the picture is nearly empty: {} colours", colors.len());
}

#[test]
fn what_was_shown_before_leaves_no_trace() {
    let content = shipped();
    let mut used = Studio::new(Folder::Embedded, content.clone(), SMALL, Comfort::default());
    let _before = used.picture(&Session::new(Route::Cover, Lang::Zh));
    let after = used.picture(&Session::new(Route::Zone, Lang::Zh));
    let fresh =
        Studio::new(Folder::Embedded, content, SMALL, Comfort::default()).picture(&Session::new(Route::Zone, Lang::Zh));
    assert!(after.as_raw() == fresh.as_raw(), "the zone differs after the cover has been shown");
}

#[test]
fn a_picture_has_the_size_asked_for_and_says_in_its_name_what_it_shows() {
    let folder = tempfile::tempdir().expect("a folder for pictures");
    let files = write(folder.path(), &Folder::Embedded, shipped(), &request("network")).expect("it is drawn");
    assert_eq!(files, [folder.path().join("network-zh-640x360.png")]);
    let size = image::image_dimensions(&files[0]).expect("it is a picture");
    assert_eq!(size, (640, 360));
}

#[test]
fn a_page_that_does_not_exist_is_answered_with_those_that_do() {
    let folder = tempfile::tempdir().expect("a folder for pictures");
    let fault = write(folder.path(), &Folder::Embedded, shipped(), &request("hom")).expect_err("there is no such page");
    let said = fault.to_string();
    assert!(said.contains("'hom'") && said.contains("home, ecology, openness, business, projects"), "{said}");
}

#[test]
fn a_folder_that_cannot_be_made_is_named_with_the_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, "in the way").expect("a file");
    let out = blocked.join("pictures");
    let fault = write(&out, &Folder::Embedded, shipped(), &request("home")).expect_err("a file is in the way");
    let said = fault.to_string();
    assert!(said.contains(&*out.to_string_lossy()) && said.contains("--out"), "{said}");
}

fn kaizhou(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_kaizhou")));
    // No display, whatever the machine has.
    command.args(arguments).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.output().expect("the program starts");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn without_a_display_the_program_says_what_to_do_instead() {
    let (code, said) = kaizhou(&[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("kaizhou render"), "{said}");
}

#[test]
fn a_wrong_argument_is_answered_with_the_right_form() {
    let (code, said) = kaizhou(&["render", "--out", "x", "--size", "huge"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("1920x1080"), "{said}");
    let (code, said) = kaizhou(&["--lang", "fr"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("zh or en"), "{said}");
}

#[test]
fn the_version_and_the_help_are_told() {
    let (code, said) = kaizhou(&["--version"]);
    assert_eq!((code, said.trim()), (Some(0), concat!("kaizhou ", env!("CARGO_PKG_VERSION"))));
    let (code, said) = kaizhou(&["--help"]);
    assert_eq!(code, Some(0));
    for command in ["check", "schema", "proof", "render"] {
        assert!(said.contains(command), "{command} is missing:\n{said}");
    }
}
