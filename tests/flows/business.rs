//! Business: rows of figures, and the time they share.

use egui::Shape;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};

use super::{BOOTH, LAPTOP, TOTEM, Walk, shipped_content};

#[test]
fn the_time_that_rows_share_is_told_once_above_them_and_the_other_in_its_row() {
    let content = shipped_content();
    let business = Route::Environment("business".to_owned());
    for lang in Lang::all() {
        for size in [BOOTH, LAPTOP, TOTEM] {
            let mut walk = Walk::new(&content, size, lang);
            walk.put(&business, Overlay::None);
            let seen = walk.seen();
            let shared = walk.by_lang("一年多来，截至2022年7月", "A little over a year, to July 2022");
            let above: Vec<_> = seen.iter().filter(|s| s.name == shared).collect();
            assert_eq!(above.len(), 1, "{lang:?} at {size:?}: {above:#?}");
            let first =
                seen.iter().find(|s| s.touchable && s.name.starts_with(walk.by_lang("深化改革", "Deeper reform")));
            let first = first.expect("the first row leads to its topic");
            assert!(above[0].rect.bottom() <= first.rect.top() + 6.0, "it stands above the rows");
            let own = seen.iter().filter(|s| s.name == walk.by_lang("2022年上半年", "first half of 2022"));
            let row =
                seen.iter().find(|s| s.touchable && s.name.starts_with(walk.by_lang("市场主体", "Market entities")));
            let row = row.expect("the last row leads to its topic");
            assert!(own.into_iter().any(|s| s.rect.top() >= row.rect.top()), "{lang:?} at {size:?}");
        }
    }
}

#[test]
fn english_names_a_thing_once_with_its_number() {
    let content = shipped_content();
    let mut walk = Walk::new(&content, BOOTH, Lang::En);
    walk.put(&Route::Environment("business".to_owned()), Overlay::None);
    // A figure whose label says what is counted stands without its unit, and is still read out with it.
    walk.see("Issues resolved: more than 1,000 issues");
    let painted = |words: &str| {
        walk.shapes().iter().any(|clipped| matches!(&clipped.shape, Shape::Text(text) if text.galley.text() == words))
    };
    assert!(painted("Issues resolved") && painted("1,000+") && !painted("issues"));
    assert!(painted("hours") && painted("enterprises"), "others keep theirs");
}
