//! Charts and rows of figures: one scale, one size, one edge.

use egui::{Rect, Shape};
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};
use kaizhou::theme::Look;

use super::{BOOTH, LAPTOP, TOTEM, Walk, shipped_content};

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

#[test]
fn all_shares_of_the_zone_have_tracks_of_one_length() {
    let content = shipped_content();
    let palette = &content.themes.of(Look::Light).palette;
    let track = egui::Color32::from(palette.paper_2.mix(palette.ink, 0.06));
    for lang in Lang::all() {
        for size in [BOOTH, LAPTOP, TOTEM] {
            let mut walk = Walk::new(&content, size, lang);
            walk.put(&Route::Zone, Overlay::None);
            let bars = walk.shapes().iter().filter_map(|clipped| match &clipped.shape {
                Shape::Rect(bar) if bar.fill == track => Some((bar.rect.left(), bar.rect.right())),
                _ => None,
            });
            let bars: Vec<(f32, f32)> = bars.collect();
            assert_eq!(bars.len(), content.zone.shares.len(), "{lang:?} at {size:?}");
            assert!(bars.iter().all(|bar| *bar == bars[0]), "{lang:?} at {size:?}: {bars:?}");
        }
    }
}

#[test]
fn the_kickers_of_all_panels_are_of_one_size() {
    let content = shipped_content();
    for lang in Lang::all() {
        for size in [BOOTH, LAPTOP, TOTEM] {
            let mut walk = Walk::new(&content, size, lang);
            walk.put(&Route::Home, Overlay::None);
            let kickers = content.environments.iter().map(|environment| environment.panel.kicker.get(lang));
            let sizes: Vec<f32> = kickers.map(|kicker| found(&walk, kicker).1).collect();
            assert!(sizes.iter().all(|size| *size == sizes[0]), "{lang:?} at {size:?}: {sizes:?}");
        }
    }
}

#[test]
fn the_counts_of_the_network_stand_evenly() {
    let content = shipped_content();
    for lang in Lang::all() {
        for size in [BOOTH, LAPTOP, TOTEM] {
            if (size, lang) == (LAPTOP, Lang::En) {
                // Its words are wider than even columns.
                continue;
            }
            let mut walk = Walk::new(&content, size, lang);
            walk.put(&Route::Environment("openness".to_owned()), Overlay::None);
            let labels = walk.by_lang("铁路 高速公路 机场 港口", "Railways Expressways Airport Port").split(' ');
            let edges: Vec<f32> = labels.map(|label| found(&walk, label).0.left()).collect();
            let steps: Vec<f32> = edges.windows(2).map(|two| two[1] - two[0]).collect();
            assert!(steps.iter().all(|step| (step - steps[0]).abs() < 1.5), "{lang:?} at {size:?}: {steps:?}");
        }
    }
}

#[test]
fn growth_stands_below_the_topic_that_it_leads_to_and_notes_begin_at_one_edge() {
    let content = shipped_content();
    for lang in Lang::all() {
        for size in [BOOTH, LAPTOP, TOTEM] {
            let mut walk = Walk::new(&content, size, lang);
            walk.put(&Route::Environment("ecology".to_owned()), Overlay::None);
            let (heading, _) = found(&walk, walk.by_lang("绿色转型", "Green transition"));
            let title = walk.by_lang("同比增长，2022年上半年", "Growth on a year before, H1 2022");
            let (title, _) = found(&walk, title);
            assert!(heading.bottom() < title.top() + 8.0 && title.top() - heading.bottom() < 24.0);
            if size != TOTEM {
                let ranks = walk.by_lang("新增数：全市第一", "New additions: first in Chongqing");
                let own = walk.by_lang("企业总量：“两群”区县第一", "Total: first in the two clusters");
                if let (Some((a, _)), Some((b, _))) = (painted(&walk, ranks), painted(&walk, own)) {
                    assert!((a.left() - b.left()).abs() < 0.5, "{lang:?} at {size:?}: {a} {b}");
                }
            }
            walk.press_beginning(walk.by_lang("绿色转型：", "Green transition: "));
            assert_eq!(*walk.overlay(), Overlay::Topic("green-turn".to_owned()));
        }
    }
}
