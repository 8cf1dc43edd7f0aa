//! Where pictures end: in the page's own ground, not at a ruler, and with nothing half of a thing left over.

use egui::{Color32, Vec2};
use image::RgbaImage;
use kaizhou::art::Pace;
use kaizhou::content::Folder;
use kaizhou::export::raster::Headless;
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Route, Session, TextSize};
use kaizhou::theme::Look;
use kaizhou::ui::shell::{Shell, Shown};

use super::shipped_content;

/// A page of the shipped brochure as it is painted, a pixel for each design pixel.
fn picture(route: Route, size: [u32; 2], look: Look, lang: Lang) -> (RgbaImage, Color32) {
    let shown = Shown::Brochure(shipped_content());
    let mut shell = Shell::of_folder(Folder::Embedded, Pace::AtOnce);
    shell.fit(Vec2::from(size.map(|side| side as f32)), TextSize::Standard);
    let mut headless = Headless::new(size, 1.0);
    shell.install(headless.ctx());
    let paper = shown.theme(look).palette.paper;
    headless.set_clear(paper.into());
    let mut session = Session::new(route, lang);
    session.comfort = Comfort { look, ..Comfort::default() };
    headless.settle(120, |ui| {
        let _nothing = shell.show(ui, &shown, &session);
    });
    let shapes = headless.shapes().to_vec();
    (headless.picture_of(shapes), paper.into())
}

/// How far two pixels lie apart in the channel in which they differ most.
fn apart(a: [u8; 4], b: [u8; 4]) -> u8 {
    (0..3).map(|channel| a[channel].abs_diff(b[channel])).max().unwrap_or(0)
}

fn brightness([r, g, b, _]: [u8; 4]) -> u32 {
    u32::from(r) + u32::from(g) + u32::from(b)
}

#[test]
fn the_night_of_the_zone_goes_over_into_a_dark_page() {
    let (page, _) = picture(Route::Zone, [1920, 1080], Look::Dark, Lang::Zh);
    // The night's panel ends at x = 1107; the page's own words begin 60 px farther on.
    let steps = (20..980).step_by(4).map(|y| (1096..1116).map(move |x| (x, y)));
    for (x, y) in steps.flatten() {
        let (here, next) = (page.get_pixel(x, y).0, page.get_pixel(x + 1, y).0);
        assert!(apart(here, next) <= 6, "an edge at {x},{y}: {here:?} beside {next:?}");
    }
}

#[test]
fn nothing_of_the_boat_is_left_behind_the_upright_headline() {
    for (look, lang) in [(Look::Light, Lang::Zh), (Look::Dark, Lang::En)] {
        let (page, paper) = picture(Route::Home, [1080, 1920], look, lang);
        // Just above the headline, and between it and the figure.
        for (x, y) in (736..744).flat_map(|y| (0..1080).map(move |x| (x, y))) {
            let found = page.get_pixel(x, y).0;
            assert!(apart(found, paper.to_array()) <= 2, "{look:?}: {found:?} at {x},{y}");
        }
    }
}

#[test]
fn the_shadow_of_the_covers_slip_is_darker_than_what_lies_beside_it() {
    for look in [Look::Light, Look::Dark] {
        let (page, _) = picture(Route::Cover, [1920, 1080], look, Lang::Zh);
        // The slip ends at x = 504, its shadow six pixels farther on.
        let darker = (20..640).filter(|y| {
            let (inside, outside) = (page.get_pixel(507, *y).0, page.get_pixel(513, *y).0);
            brightness(inside) < brightness(outside)
        });
        let share = darker.count();
        assert!(share > 560, "{look:?}: the shadow is darker in {share} rows of 620");
    }
}
