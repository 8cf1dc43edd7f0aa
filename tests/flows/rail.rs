//! The rail: what it says of this page and the next is the same on all pages of a size.

use egui::{Rect, Shape};
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};
use kaizhou::ui::chapters::{chapters, following, pages};

use super::{BOOTH, LAPTOP, TOTEM, Walk, shipped_content};

/// What a page is called in full, and where there is no room.
fn names(walk: &Walk, route: &Route) -> [String; 2] {
    let content = walk.content();
    let lang = walk.lang();
    match route {
        Route::Environment(key) => {
            let environment = content.environment(key).expect("it is a chapter");
            [environment.name.get(lang).to_owned(), environment.short.get(lang).to_owned()]
        }
        Route::Zone => {
            let short = content.zone.short.as_ref().expect("the zone's name is long");
            [content.zone.name.get(lang).to_owned(), short.get(lang).to_owned()]
        }
        other => {
            let name = walk.word(&format!("page-{}", other.name()));
            [name.clone(), name]
        }
    }
}

/// The words painted on the rail, from left to right.
fn painted(walk: &Walk) -> Vec<(String, Rect)> {
    let foot = walk.canvas().bottom() - 90.0;
    let texts = walk.shapes().iter().filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) => {
            let rect = text.galley.rect.translate(text.pos.to_vec2());
            (rect.center().y > foot).then(|| (text.galley.text().to_owned(), rect))
        }
        _ => None,
    });
    let mut texts: Vec<(String, Rect)> = texts.collect();
    texts.sort_by(|a, b| a.1.left().total_cmp(&b.1.left()));
    texts
}

#[test]
fn the_next_page_is_named_on_every_page_and_this_one_on_all_or_none() {
    let content = shipped_content();
    let order = chapters(&content);
    for lang in Lang::all() {
        for size in [BOOTH, LAPTOP, TOTEM] {
            let mut walk = Walk::new(&content, size, lang);
            let mut named = Vec::new();
            for page in pages(&content).into_iter().filter(|page| !matches!(page, Route::Cover | Route::Home)) {
                walk.put(&page, Overlay::None);
                let words = painted(&walk);
                let [whole, short] = names(&walk, following(&order, &page).expect("there are chapters"));
                let next = words.iter().rfind(|(name, _)| *name == whole || *name == short);
                let next = next.map(|(_, rect)| *rect);
                let next = next.unwrap_or_else(|| panic!("{page:?} in {lang:?} at {size:?}: no next page: {words:#?}"));
                let [here, _] = names(&walk, &page);
                let here = words.iter().find(|(name, rect)| *name == here && rect.right() < next.left());
                if let Some((_, here)) = here {
                    // The word “next” stands between them.
                    assert!(next.left() - here.right() >= 64.0 + 40.0, "{page:?} in {lang:?} at {size:?}");
                }
                named.push(here.is_some());
            }
            assert!(named.windows(2).all(|two| two[0] == two[1]), "{lang:?} at {size:?}: {named:?}");
            assert_eq!(named[0], size == BOOTH, "only a booth's rail has room for both names");
        }
    }
}

#[test]
fn nothing_on_the_rail_moves_as_pages_are_turned() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, BOOTH, lang);
        let mut places = Vec::new();
        for page in [Route::Projects, Route::Zone, Route::Sources] {
            walk.put(&page, Overlay::None);
            let search = walk.word("search");
            let search = walk.seen().into_iter().find(|s| s.touchable && s.name == search).expect("it is on the rail");
            places.push(search.rect);
        }
        assert!(places.windows(2).all(|two| two[0] == two[1]), "{places:?}");
    }
}
