//! Business: rows of figures, the time they share, and a company's case.

use egui::Shape;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};
use kaizhou::theme::Look;

use super::{BOOTH, LAPTOP, TOTEM, Walk, shipped_content, visitors};

fn business() -> Route {
    Route::Environment("business".to_owned())
}

fn paints(walk: &Walk, words: &str) -> usize {
    let is = |shape: &Shape| matches!(shape, Shape::Text(text) if text.galley.text() == words);
    walk.shapes().iter().filter(|clipped| is(&clipped.shape)).count()
}

#[test]
fn the_time_that_rows_share_is_told_once_above_them_and_the_other_with_its_figure() {
    for mut walk in visitors() {
        walk.put(&business(), Overlay::None);
        let seen = walk.seen();
        let shared = walk.by_lang("一年多来，截至2022年7月", "A little over a year, to July 2022");
        let above: Vec<_> = seen.iter().filter(|s| s.name == shared).collect();
        assert_eq!(above.len(), 1, "{:?}: {above:#?}", walk.class());
        let first = seen.iter().find(|s| s.touchable && s.name.starts_with(walk.by_lang("深化改革", "Deeper reform")));
        let first = first.expect("the first row leads to its topic");
        assert!(above[0].rect.bottom() <= first.rect.top() + 6.0, "it stands above the rows");
        // English has no room everywhere to say that it is the total.
        let own = walk.by_lang("2022年上半年总量，同比+8.24%", "irst half of 2022, +8.24% on the year");
        let told = walk
            .shapes()
            .iter()
            .any(|clipped| matches!(&clipped.shape, Shape::Text(text) if text.galley.text().ends_with(own)));
        assert!(told, "{:?}, {:?}", walk.class(), walk.lang());
    }
}

#[test]
fn the_foot_of_a_page_names_its_source_by_the_shorter_title() {
    let content = shipped_content();
    let mut walk = Walk::new(&content, BOOTH, Lang::En);
    walk.put(&business(), Overlay::None);
    walk.see("Source: Special page on Kaizhou, July 2022 · Section on business");
    walk.put(&Route::Sources, Overlay::None);
    walk.see(content.sources[0].title.get(Lang::En));
}

#[test]
fn english_names_a_thing_once_with_its_number() {
    let content = shipped_content();
    let mut walk = Walk::new(&content, BOOTH, Lang::En);
    walk.put(&business(), Overlay::None);
    // A figure whose label says what is counted stands without its unit, and is still read out with it.
    walk.see("Issues resolved: more than 1,000 issues");
    assert!(paints(&walk, "Issues resolved") == 1 && paints(&walk, "1,000+") == 1 && paints(&walk, "issues") == 0);
    assert_eq!(paints(&walk, "million"), 1, "others keep theirs");
}

#[test]
fn the_cut_is_shown_as_the_time_before_and_the_time_after() {
    let content = shipped_content();
    for mut walk in visitors() {
        walk.put(&business(), Overlay::None);
        for word in [walk.word("bar-before"), walk.word("bar-after")] {
            assert_eq!(paints(&walk, &word), 1, "{word}, {:?}", walk.class());
        }
        let color = egui::Color32::from(content.themes.of(Look::Light).palette.accent("business").text);
        let solid: Vec<f32> = walk
            .shapes()
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Rect(bar) if bar.fill == color => Some(bar.rect.width()),
                _ => None,
            })
            .collect();
        let whole = walk.shapes().iter().find_map(|clipped| match &clipped.shape {
            Shape::Rect(bar) if bar.stroke.color == color && bar.rect.height() < 30.0 => Some(bar.rect.width()),
            _ => None,
        });
        let whole = whole.expect("an outline is the time before");
        assert!(solid.iter().any(|width| (width / whole - 0.18).abs() < 0.002), "{solid:?} of {whole}");
    }
}

#[test]
fn visits_and_issues_are_dots_on_one_scale() {
    let content = shipped_content();
    for size in [BOOTH, LAPTOP, TOTEM] {
        let mut walk = Walk::new(&content, size, Lang::En);
        walk.put(&business(), Overlay::None);
        assert_eq!(paints(&walk, "1 dot = 100"), 1);
        let color = egui::Color32::from(content.themes.of(Look::Light).palette.accent("business").text);
        let circles: Vec<_> = walk
            .shapes()
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Circle(circle) => Some(*circle),
                _ => None,
            })
            .collect();
        let hollow = circles.iter().filter(|dot| dot.fill.a() == 0 && dot.stroke.color == color).count();
        let solid = circles.iter().filter(|dot| dot.fill == color && (3.0..8.0).contains(&dot.radius)).count();
        assert_eq!((hollow, solid), (30, 10), "{size:?}");
    }
}

#[test]
fn the_way_from_signing_to_trial_production_is_a_line_of_months_and_opens_the_case() {
    for mut walk in visitors() {
        walk.put(&business(), Overlay::None);
        for month in walk.by_lang("5月 6月 7月 8月", "May June July August").split(' ') {
            assert_eq!(paints(&walk, month), 1, "{month}, {:?}", walk.class());
        }
        walk.press_beginning(
            walk.by_lang("案例：幂天通讯，从签约到设备试产：3个月", "Case: Mitian Communications, From signing"),
        );
        assert_eq!(*walk.overlay(), Overlay::Project("mitian".to_owned()));
    }
}
