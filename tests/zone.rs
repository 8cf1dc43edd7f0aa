//! The zone's page tells its figures, and that its counts are totals beside one another.

mod support;

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};
use support::{LAPTOP, TALL, Visit, WIDE, read_out, shipped};

#[test]
fn every_count_is_told_with_its_date() {
    for lang in Lang::all() {
        for size in [WIDE, LAPTOP, TALL] {
            let visit = Visit::to(Route::Zone, lang, size);
            let date = match lang {
                Lang::Zh => "截至2022年7月",
                Lang::En => "July 2022",
            };
            let colon = if lang == Lang::Zh { "：" } else { ": " };
            for count in ["239", "132", "67", "2"] {
                let told = visit.told();
                let found = told.iter().any(|text| text.contains(&format!("{colon}{count}")) && text.contains(date));
                assert!(found, "{count} in {lang:?} at {size:?}: {told:#?}");
            }
        }
    }
}

#[test]
fn the_counts_are_said_to_stand_side_by_side_and_to_be_no_shares() {
    let zh = Visit::to(Route::Zone, Lang::Zh, WIDE);
    assert!(zh.tells("各自统计，并非占比") && zh.tells("一格代表1家"), "{:#?}", zh.told());
    let en = Visit::to(Route::Zone, Lang::En, WIDE);
    assert!(en.tells("1 cell = 1 enterprise, separate counts, not shares"), "{:#?}", en.told());
}

#[test]
fn every_figure_of_the_page_is_told() {
    let content = shipped();
    let zone = &content.zone;
    let mut ids = vec![zone.area, zone.host];
    ids.extend(zone.counts.iter().chain(&zone.shares).chain(&zone.growth));
    ids.extend(zone.ranked.iter().flat_map(|ranked| [ranked.value, ranked.rank]));
    for lang in Lang::all() {
        let visit = Visit::to(Route::Zone, lang, WIDE);
        for &id in &ids {
            let figure = &content[id];
            let (text, spoken) = (figure.display(lang).text(), read_out(&content, figure, lang));
            assert!(visit.tells(&text) || visit.tells(&spoken), "{text} ({spoken}): {:#?}", visit.told());
        }
    }
}

#[test]
fn clusters_milestones_and_source_are_told() {
    let content = shipped();
    let visit = Visit::to(Route::Zone, Lang::En, TALL);
    for cluster in &content.zone.clusters {
        assert!(visit.tells(&cluster.name.en));
    }
    for milestone in &content.zone.milestones {
        assert!(visit.tells(&milestone.text.en));
        assert!(visit.tells(&milestone.date_text(Lang::En)));
    }
    assert!(visit.tells(content.zone.source.text(Lang::En)));
}

#[test]
fn a_house_opens_its_figure_and_the_ways_open_story_and_topics() {
    let content = shipped();
    let mut visit = Visit::to(Route::Zone, Lang::Zh, WIDE);
    visit.touch("67");
    let hightech = &content[content.zone.counts[1]];
    assert_eq!(visit.harness.state().session.overlay, Overlay::Figure(hightech.key.clone()));

    let mut visit = Visit::to(Route::Zone, Lang::Zh, WIDE);
    visit.touch(&content.strings.get(Lang::Zh, "full-story"));
    assert_eq!(visit.harness.state().session.overlay, Overlay::Story("zone".to_owned()));

    for &id in &content.zone.topics {
        let topic = &content[id];
        let mut visit = Visit::to(Route::Zone, Lang::Zh, WIDE);
        visit.touch(&format!("{}：", topic.title.zh));
        assert_eq!(visit.harness.state().session.overlay, Overlay::Topic(topic.key.clone()));
    }
}

#[test]
fn the_houses_are_as_high_as_their_words_leave_room_for() {
    for lang in Lang::all() {
        for size in [WIDE, LAPTOP, TALL] {
            let visit = Visit::to(Route::Zone, lang, size);
            let house = visit.harness.root().children_recursive().find(|node| {
                let node = node.accesskit_node();
                node.role() == Role::Button
                    && node.label().is_some_and(|label| label.contains(": 239") || label.contains("：239"))
            });
            let height = house.expect("the greatest count has a house").rect().height();
            assert!(height > 280.0, "{lang:?} at {size:?}: {height}");
        }
    }
}
