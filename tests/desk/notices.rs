//! Notices: told by name, over in time, and in nobody's way.

use std::time::Duration;

use egui::accesskit::Role;
use kaizhou::i18n::{Lang, Localized};
use kaizhou::session::{Action, News, Notice, Overlay, Refusal, Route};

use super::support::{Walk, shipped_content};
use super::{SCREENS, on};

fn all() -> Vec<News> {
    let path = || "/home/wang/图片/kaizhou-home-zh.png".to_owned();
    let first = Localized::new("zone.toml:12:9：没有这个字段", "zone.toml:12:9: this field is not known here");
    vec![
        News::Saving,
        News::Saved { path: path() },
        News::NotSaved { path: path(), why: Refusal::Full },
        News::NotSaved { path: path(), why: Refusal::Forbidden },
        News::NotSaved { path: path(), why: Refusal::Other("something else".into()) },
        News::Copied(1),
        News::Copied(15),
        News::ReportsCopied(1),
        News::ReportsCopied(6),
        News::NothingToCopy,
        News::ContentNew,
        News::ContentFaulty { count: 3, first },
        News::FolderShown { path: Some("/media/usb/data".into()) },
        News::FolderShown { path: None },
        News::NoFolder { path: path() },
        News::SettingsSetAside { path: path() },
    ]
}

fn tell(walk: &mut Walk, news: News) {
    let at = walk.now();
    walk.ask(Action::Tell(Notice { news, at }));
}

#[test]
fn every_notice_is_told_in_both_languages_and_taken_away_by_a_touch() {
    for lang in Lang::all() {
        let mut walk = on(Route::Home, lang);
        let before = walk.seen();
        for news in all() {
            tell(&mut walk, news.clone());
            let told: Vec<_> = walk.seen().into_iter().filter(|seen| !before.contains(seen)).collect();
            assert_eq!(told.len(), 1, "{news:?}: {told:#?}");
            assert!(told[0].role == Role::Button && told[0].touchable, "{told:?}");
            assert!(!told[0].name.contains("notice-"), "a word is missing: {told:?}");
            walk.press(&told[0].name);
            assert_eq!(walk.seen(), before, "{news:?} is still there");
        }
    }
}

#[test]
fn what_went_wrong_is_told_with_its_remedy() {
    let mut walk = on(Route::Home, Lang::En);
    tell(&mut walk, News::NotSaved { path: "/x/page.png".into(), why: Refusal::Full });
    walk.see("/x/page.png");
    walk.see("make room");
    tell(&mut walk, News::NoFolder { path: "/x/letter.docx".into() });
    walk.see("brochure.toml");
    let first = Localized::new("错", "zone.toml:12:9: this field is not known here");
    tell(&mut walk, News::ContentFaulty { count: 2, first });
    walk.see("2 faults");
    walk.see("zone.toml:12:9");
}

#[test]
fn a_notice_is_over_in_its_time_and_not_before() {
    let mut walk = on(Route::Home, Lang::En);
    tell(&mut walk, News::Copied(2));
    walk.wait(Duration::from_millis(3500));
    walk.see("2 figures copied");
    walk.wait(Duration::from_millis(600));
    walk.see_nothing_of("2 figures copied");
}

#[test]
fn a_notice_covers_nothing_that_can_be_touched_wherever_there_is_room() {
    let content = shipped_content();
    for size in SCREENS {
        let mut walk = Walk::new(&content, size, Lang::Zh);
        for route in kaizhou::ui::chapters::pages(&content) {
            // On these, targets stand so close that only the least is covered, for four seconds.
            if matches!(route, Route::Projects | Route::Cover | Route::Sources) {
                continue;
            }
            walk.put(&route, Overlay::None);
            let targets: Vec<_> = walk.seen().into_iter().filter(|seen| seen.touchable).collect();
            tell(&mut walk, News::ContentNew);
            let word = walk.word("notice-content-new");
            let seen = walk.seen();
            let notice = seen.iter().find(|seen| seen.name == word).expect("it is told");
            assert!(walk.canvas().contains_rect(notice.rect), "{route:?} at {size:?}: {:?}", notice.rect);
            let covered = targets.iter().find(|target| target.rect.intersect(notice.rect).is_positive());
            assert!(covered.is_none(), "{route:?} at {size:?}: {notice:?} covers {covered:?}");
        }
    }
}
