//! Motion, frame by frame: no way between pages jumps, each ends where the page rests, and nothing moves at rest.

use std::sync::Arc;

use image::RgbaImage;
use kaizhou::content::{Content, Folder};
use kaizhou::export::pages::Studio;
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Group, Motion, Overlay, Route, Session};

use crate::shipped;

/// A laptop's window.
const LAPTOP: [u32; 2] = [1280, 720];
/// An upright screen at half its size.
const TOTEM: [u32; 2] = [540, 960];
const FRAME: f64 = 1.0 / 60.0;

fn studio(content: &Arc<Content>, size: [u32; 2], comfort: Comfort) -> Studio {
    Studio::new(Folder::Embedded, content.clone(), size, comfort)
}

fn at(route: Route) -> Session {
    Session::new(route, Lang::Zh)
}

fn ecology() -> Route {
    Route::Environment("ecology".to_owned())
}

/// How far two pictures are apart: the mean over all pixels and colours, of 255.
fn apart(a: &RgbaImage, b: &RgbaImage) -> f64 {
    let total: u64 = a.as_raw().iter().zip(b.as_raw()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    total as f64 / a.as_raw().len() as f64
}

/// The frames of a way at 60 a second; the last one when what sails has arrived, too.
fn way(studio: &mut Studio, to: &Session) -> Vec<RgbaImage> {
    let mut frames: Vec<RgbaImage> = (0..150).map(|_| studio.moment(to, FRAME)).collect();
    frames.push(studio.moment(to, 8.0));
    frames
}

fn check_way(content: &Arc<Content>, size: [u32; 2], from: &Session, to: &Session, most: f64) {
    let mut studio = studio(content, size, Comfort::default());
    let before = studio.picture(from);
    let frames = way(&mut studio, to);
    let rest = studio.picture(to);
    let (start, end) = (&frames[0], &frames[frames.len() - 1]);
    let names = format!("{} to {} at {size:?}", from.route.name(), to.route.name());
    assert!(apart(end, &rest) < 0.01, "{names}: ends where the page rests, {}", apart(end, &rest));
    let first = apart(&before, start);
    assert!(first < most, "{names}: begins where the page before rested, {first}");
    for (at, two) in frames.windows(2).enumerate() {
        let step = apart(&two[0], &two[1]);
        assert!(step < most, "{names}: jumps by {step:.2} between frames {at} and {}", at + 1);
    }
}

#[test]
fn no_way_between_pages_jumps_and_each_ends_where_the_page_rests() {
    let content = shipped();
    let whole = apart(
        &studio(&content, LAPTOP, Comfort::default()).picture(&at(Route::Home)),
        &studio(&content, LAPTOP, Comfort::default()).picture(&at(ecology())),
    );
    // A jump would be the whole difference at once; in 25 frames of a soft curve none is a quarter of it.
    let most = whole * 0.26;
    for (from, to) in [
        (Route::Home, ecology()),
        (ecology(), Route::Home),
        (Route::Cover, Route::Home),
        (Route::Home, Route::Projects),
        (Route::Projects, Route::Zone),
    ] {
        check_way(&content, LAPTOP, &at(from), &at(to), most);
    }
    check_way(&content, TOTEM, &at(Route::Home), &at(ecology()), most);
}

#[test]
fn a_sheet_comes_and_goes_without_a_jump() {
    let content = shipped();
    let (home, mut covered) = (at(Route::Home), at(Route::Home));
    covered.overlay = Overlay::Story("home".to_owned());
    let whole = {
        let mut studio = studio(&content, LAPTOP, Comfort::default());
        apart(&studio.picture(&home), &studio.picture(&covered))
    };
    check_way(&content, LAPTOP, &home, &covered, whole * 0.4);
    check_way(&content, LAPTOP, &covered, &home, whole * 0.4);
}

#[test]
fn a_card_grows_into_its_sheet_and_cards_that_are_dealt_anew_do_not_jump() {
    let content = shipped();
    let cards = at(Route::Projects);
    let (mut sheet, mut fewer) = (cards.clone(), cards.clone());
    sheet.overlay = Overlay::Project(content.projects[1].key.clone());
    fewer.projects.group = Group::Environment("openness".to_owned());
    let mut studio = studio(&content, LAPTOP, Comfort::default());
    for (to, share) in [(&sheet, 0.4), (&fewer, 0.8)] {
        let (from, there) = (studio.picture(&cards), studio.picture(to));
        let whole = apart(&from, &there);
        check_way(&content, LAPTOP, &cards, to, whole * share);
        check_way(&content, LAPTOP, to, &cards, whole * share);
    }
    // Where the card was, its picture is still to be seen when the sheet has begun to come.
    let _rest = studio.picture(&cards);
    let _begun = studio.moment(&sheet, 0.0);
    let early = studio.moment(&sheet, FRAME);
    let mut still = cards.clone();
    still.comfort.motion = Motion::Reduced;
    let plain = {
        let mut other = self::studio(&content, LAPTOP, still.comfort);
        let _rest = other.picture(&still);
        let mut sheet = sheet.clone();
        sheet.comfort = still.comfort;
        let _begun = other.moment(&sheet, 0.0);
        other.moment(&sheet, FRAME)
    };
    assert!(apart(&early, &plain) > 0.5, "the picture is on its way: {}", apart(&early, &plain));
}

#[test]
fn a_boat_sails_in_and_a_page_that_is_left_does_not_wait_for_it() {
    let content = shipped();
    let mut studio = studio(&content, LAPTOP, Comfort::default());
    let (home, there) = (at(Route::Home), at(Route::Zone));
    let _before = studio.picture(&there);
    for _ in 0..100 {
        let _frame = studio.moment(&home, FRAME);
    }
    let on_the_way = studio.moment(&home, FRAME);
    let leaving = studio.moment(&there, 0.0);
    // The rail tells at once where the visitor goes.
    let stage = |picture: &RgbaImage| image::imageops::crop_imm(picture, 0, 0, LAPTOP[0], 620).to_image();
    let jump = apart(&stage(&on_the_way), &stage(&leaving));
    assert!(jump < 0.1, "what sails stays where it is: {jump}");
    let rest = studio.picture(&home);
    assert!(apart(&on_the_way, &rest) > 0.05, "the train was on its way: {}", apart(&on_the_way, &rest));
}

#[test]
fn turning_round_on_the_way_goes_back_from_there() {
    let content = shipped();
    let mut studio = studio(&content, LAPTOP, Comfort::default());
    let (home, there) = (at(Route::Home), at(ecology()));
    let rest = studio.picture(&home);
    let mut last = studio.moment(&there, 0.0);
    for _ in 0..12 {
        last = studio.moment(&there, FRAME);
    }
    let turned = studio.moment(&home, FRAME);
    let whole = apart(&rest, &last);
    assert!(apart(&last, &turned) < whole * 0.3, "{} of {whole}", apart(&last, &turned));
    for _ in 0..16 {
        last = studio.moment(&home, FRAME);
    }
    assert!(apart(&last, &rest) < 0.5, "it is home again after as long as it was away: {}", apart(&last, &rest));
}

#[test]
fn where_little_may_move_a_page_is_at_rest_after_a_short_fade() {
    let content = shipped();
    let comfort = Comfort { motion: Motion::Reduced, ..Comfort::default() };
    let mut studio = studio(&content, LAPTOP, comfort);
    let with = |route: Route| {
        let mut session = at(route);
        session.comfort = comfort;
        session
    };
    let _home = studio.picture(&with(Route::Home));
    let _first = studio.moment(&with(Route::Zone), 0.0);
    let after = studio.moment(&with(Route::Zone), 0.125);
    assert!(apart(&after, &studio.picture(&with(Route::Zone))) == 0.0, "nothing counts, grows or travels");
}

#[test]
fn a_scene_in_planes_is_the_picture_that_it_was_composed_as() {
    let content = shipped();
    for route in [Route::Cover, Route::Home, ecology()] {
        let mut pictures = [Motion::Full, Motion::Reduced].map(|motion| {
            let comfort = Comfort { motion, ..Comfort::default() };
            let mut session = at(route.clone());
            session.comfort = comfort;
            studio(&content, LAPTOP, comfort).picture(&session)
        });
        let [planes, whole] = &mut pictures;
        let difference = apart(planes, whole);
        assert!(difference < 0.4, "{route:?}: {difference}");
    }
}
