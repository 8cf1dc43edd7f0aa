//! Charts and rows of figures: one scale, one size, one edge.

use egui::{Rect, Shape};
use kaizhou::session::{Overlay, Route};
use kaizhou::theme::Look;
use kaizhou::ui::frame::Class;

use super::{Walk, visitors};

/// Where some words are painted, and in which size.
fn painted(walk: &Walk, words: &str) -> Option<(Rect, f32)> {
    walk.shapes().iter().find_map(|clipped| match &clipped.shape {
        Shape::Text(text) if text.galley.text() == words => {
            let size = text.galley.job.sections.first().map_or(0.0, |section| section.format.font_id.size);
            Some((text.galley.rect.translate(text.pos.to_vec2()), size))
        }
        _ => None,
    })
}

fn found(walk: &Walk, words: &str) -> (Rect, f32) {
    painted(walk, words).unwrap_or_else(|| panic!("{words} is not painted"))
}

/// What a walk is called in a failure.
fn at(walk: &Walk) -> String {
    format!("{:?}, {:?}", walk.class(), walk.lang())
}

#[test]
fn all_shares_of_the_zone_have_tracks_of_one_length() {
    for mut walk in visitors() {
        walk.put(&Route::Zone, Overlay::None);
        let palette = &walk.content().themes.of(Look::Light).palette;
        let track = egui::Color32::from(palette.paper_2.mix(palette.ink, 0.06));
        let bars = walk.shapes().iter().filter_map(|clipped| match &clipped.shape {
            Shape::Rect(bar) if bar.fill == track => Some((bar.rect.left(), bar.rect.right())),
            _ => None,
        });
        let bars: Vec<(f32, f32)> = bars.collect();
        assert_eq!(bars.len(), walk.content().zone.shares.len(), "{}", at(&walk));
        assert!(bars.iter().all(|bar| *bar == bars[0]), "{}: {bars:?}", at(&walk));
    }
}

#[test]
fn the_kickers_of_all_panels_are_of_one_size() {
    for mut walk in visitors() {
        walk.put(&Route::Home, Overlay::None);
        let environments = walk.content().environments.iter();
        let sizes: Vec<f32> = environments.map(|one| found(&walk, one.panel.kicker.get(walk.lang())).1).collect();
        assert!(sizes.iter().all(|size| *size == sizes[0]), "{}: {sizes:?}", at(&walk));
    }
}

#[test]
fn the_counts_of_the_network_stand_in_columns_or_in_a_row_and_none_near_another() {
    for mut walk in visitors() {
        walk.put(&Route::Environment("openness".to_owned()), Overlay::None);
        let labels = walk.by_lang("铁路 高速公路 机场 港口", "Railways Expressways Airport Port").split(' ');
        let labels: Vec<Rect> = labels.map(|label| found(&walk, label).0).collect();
        let [rail, road, air, water] = labels[..] else { panic!("four words") };
        if walk.class() == Class::Tall {
            assert!(labels.iter().all(|label| (label.top() - rail.top()).abs() < 0.5), "{}: {labels:?}", at(&walk));
            let gaps: Vec<f32> = labels.windows(2).map(|two| two[1].left() - two[0].right()).collect();
            assert!(gaps.iter().all(|gap| *gap > 80.0), "{}: {gaps:?}", at(&walk));
        } else {
            let columns = [(rail, road), (air, water)];
            assert!(columns.iter().all(|(a, b)| (a.left() - b.left()).abs() < 0.5 && b.top() > a.bottom() + 8.0));
            assert!(air.left() > rail.right().max(road.right()) + 40.0, "{}: {labels:?}", at(&walk));
        }
    }
}

#[test]
fn growth_stands_below_the_topic_that_it_leads_to_and_notes_begin_at_one_edge() {
    for mut walk in visitors() {
        walk.put(&Route::Environment("ecology".to_owned()), Overlay::None);
        let (heading, _) = found(&walk, walk.by_lang("绿色转型", "Green transition"));
        let title = walk.by_lang("同比增长，2022年上半年", "Growth on a year before, H1 2022");
        let (title, _) = found(&walk, title);
        assert!(heading.bottom() < title.top() + 8.0 && title.top() - heading.bottom() < 24.0);
        if walk.class() != Class::Tall {
            let ranks = walk.by_lang("新增数：全市第一", "Newly added: first in Chongqing");
            let own = walk.by_lang("企业总量：“两群”区县第一", "Total: first in Chongqing’s two clusters");
            let (a, b) = (found(&walk, ranks).0, found(&walk, own).0);
            assert!((a.left() - b.left()).abs() < 0.5, "{}: {a} {b}", at(&walk));
        }
        walk.press_beginning(walk.by_lang("绿色转型：", "Green transition: "));
        assert_eq!(*walk.overlay(), Overlay::Topic("green-turn".to_owned()));
    }
}
