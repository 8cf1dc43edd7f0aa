//! The sources page lists every figure; contacts show once staff fill them in; faults are listed with their places.

mod support;

use std::sync::Arc;

use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Overlay, Route, Session, SourcesAction, SourcesSection};
use kaizhou::ui::shell::Shown;
use support::{LAPTOP, TALL, Visit, WIDE, read_out, shipped};

/// What a row of the list says of a figure.
fn row(content: &Content, index: usize, lang: Lang) -> String {
    let figure = &content.figures[index];
    let colon = if lang == Lang::Zh { "：" } else { ": " };
    format!("{}{colon}{}", figure.label.get(lang), read_out(content, figure, lang))
}

#[test]
fn every_figure_is_in_the_list() {
    let content = shipped();
    for lang in Lang::all() {
        // A screen so high that nothing has to be scrolled to.
        let visit = Visit::to(Route::Sources, lang, [1080.0, 12_000.0]);
        let told = visit.told();
        for index in 0..content.figures.len() {
            let row = row(&content, index, lang);
            assert!(told.iter().any(|text| text.starts_with(&row)), "{row}: {told:#?}");
        }
    }
}

/// The keyboard and those who listen come to each of them, also to what is scrolled out of sight.
#[test]
fn every_row_is_told_however_far_down_it_stands() {
    let content = shipped();
    let told = Visit::to(Route::Sources, Lang::Zh, WIDE).told();
    for index in 0..content.figures.len() {
        let row = row(&content, index, Lang::Zh);
        assert!(told.iter().any(|text| text.starts_with(&row)), "{row}: {told:#?}");
    }
}

#[test]
fn a_row_opens_its_figure_and_a_part_shows_its_own_figures_only() {
    let content = shipped();
    let mut visit = Visit::to(Route::Sources, Lang::Zh, WIDE);
    visit.touch(&row(&content, 0, Lang::Zh));
    assert_eq!(visit.harness.state().session.overlay, Overlay::Figure(content.figures[0].key.clone()));

    let zone = &content[content.zone.host];
    let part = content.part(&zone.source).expect("the zone's figures name a part");
    let mut visit = Visit::to(Route::Sources, Lang::Zh, WIDE);
    visit.touch(&part.title.zh);
    let told = visit.told();
    for figure in &content.figures {
        let row = format!("{}：{}", figure.label.zh, read_out(&content, figure, Lang::Zh));
        let shown = told.iter().any(|text| text.starts_with(&row));
        assert!(!shown || figure.source.part == zone.source.part, "{row}");
    }
    assert!(visit.tells(zone.label.get(Lang::Zh)));
}

/// A Chinese headline among English words would be a riddle.
#[test]
fn english_says_that_a_headline_is_cited() {
    let content = shipped();
    let parts = content.sources[0].parts.iter().filter_map(|part| part.headline.as_deref());
    let (zh, en) = (Visit::to(Route::Sources, Lang::Zh, WIDE), Visit::to(Route::Sources, Lang::En, WIDE));
    for headline in parts.filter(|headline| zh.told().iter().any(|told| told == headline)) {
        assert!(en.tells(&format!("Original headline:\u{a0}{headline}")), "{headline}: {:#?}", en.told());
    }
}

fn section(section: SourcesSection, lang: Lang, size: [f32; 2]) -> Visit {
    let mut session = Session::new(Route::Sources, lang);
    let effects = session.apply(Action::Sources(SourcesAction::Section(section)), &[]);
    assert!(effects.is_empty());
    Visit::with(Shown::Brochure(Arc::new(shipped())), session, size)
}

#[test]
fn other_reports_stand_apart_each_with_its_date_and_publisher() {
    let content = shipped();
    for lang in Lang::all() {
        let visit = section(SourcesSection::Reports, lang, [1080.0, 6000.0]);
        for source in content.sources.iter().skip(1) {
            assert!(visit.tells(source.title.get(lang)) && visit.tells(&source.date.words(lang)));
            assert!(visit.tells(source.publisher.get(lang)));
        }
        assert!(!visit.tells(content.sources[0].title.get(lang)));
    }
}

#[test]
fn photographs_and_credits_are_told_and_licences_open() {
    let content = shipped();
    let visit = section(SourcesSection::Pictures, Lang::En, WIDE);
    for photo in &content.photos {
        assert!(visit.tells(&photo.subject.en));
        assert!(photo.by.as_ref().is_none_or(|by| visit.tells(&by.en)));
    }
    for credit in &content.credits {
        let mut visit = section(SourcesSection::Credits, Lang::En, LAPTOP);
        assert!(visit.tells(&credit.title.en) && visit.tells(&credit.text.en));
        let Some(licence) = &credit.licence else { continue };
        visit.touch(&format!("Licence: {}", credit.title.en));
        assert_eq!(visit.harness.state().session.overlay, Overlay::Licence(licence.path.clone()));
        let first = licence.text.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        assert!(visit.tells(&first), "{first}");
    }
}

#[test]
fn contacts_are_not_offered_as_shipped() {
    let content = shipped();
    assert!(content.brochure.contacts.is_empty());
    let word = content.strings.get(Lang::Zh, "page-contacts");
    let visit = Visit::to(Route::Sources, Lang::Zh, WIDE);
    assert!(!visit.tells(&word));
    assert!(!kaizhou::ui::chapters::pages(&content).contains(&Route::Contacts));
    // Should somebody come here all the same, the page leads home.
    let visit = Visit::to(Route::Contacts, Lang::Zh, WIDE);
    assert_eq!(visit.harness.state().session.route, Route::Home);
}

/// A copy of the shipped content with something added to its `brochure.toml`.
fn with_brochure(addition: &str) -> (tempfile::TempDir, Folder) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    copy(std::path::Path::new("data"), folder.path());
    let path = folder.path().join("brochure.toml");
    let text = std::fs::read_to_string(&path).expect("the copy can be read");
    std::fs::write(&path, format!("{text}\n{addition}")).expect("the copy can be written");
    let disk = Folder::Disk(folder.path().to_owned());
    (folder, disk)
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).expect("the shipped content") {
        let entry = entry.expect("an entry of the shipped content");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir(&target).expect("a folder of the copy");
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file of the copy");
        }
    }
}

const OFFICE: &str = r#"
[[contact]]
name = { zh = "招商服务窗口", en = "Investment service desk" }
role = { zh = "项目咨询", en = "Questions about projects" }
phone = "000-0000 0000"
mail = "desk@example.org"
address = { zh = "示例路1号", en = "1 Example Road" }
"#;

#[test]
fn a_contact_that_staff_filled_in_is_shown_with_what_they_gave() {
    let (_kept, folder) = with_brochure(OFFICE);
    let loaded = Content::load(&folder);
    let content = Arc::new(loaded.content.unwrap_or_else(|| panic!("{:?}", loaded.faults)));
    for size in [WIDE, LAPTOP, TALL] {
        let shown = Shown::Brochure(content.clone());
        let mut visit = Visit::with(shown, Session::new(Route::Sources, Lang::En), size);
        visit.touch("Contacts");
        assert_eq!(visit.harness.state().session.route, Route::Contacts);
        for text in [
            "Investment service desk",
            "Questions about projects",
            "000-0000 0000",
            "desk@example.org",
            "1 Example Road",
        ] {
            assert!(visit.tells(text), "{text}: {:#?}", visit.told());
        }
        // What they left out has no line.
        assert!(!visit.tells("Website"));
    }
}

#[test]
fn faults_are_listed_with_file_and_line_in_both_languages() {
    let (_kept, folder) = with_brochure("[[contact]]\nname = { zh = \"甲\", en = \"A\" }\nfone = \"1\"\n");
    let loaded = Content::load(&folder);
    assert!(loaded.content.is_none());
    let fault = &loaded.faults[0];
    assert!(fault.line > 100 && fault.file == "brochure.toml", "{fault:?}");
    let place = format!("brochure.toml:{}:{}", fault.line, fault.column);
    for lang in Lang::all() {
        for size in [WIDE, LAPTOP, TALL] {
            let shown = Shown::Faults(Arc::new(loaded.faults.clone()));
            let mut visit = Visit::with(shown, Session::new(Route::Faults, lang), size);
            assert!(visit.tells(&place) && visit.tells(&fault.field), "{:#?}", visit.told());
            assert!(visit.tells(&fault.remedy(lang)), "{:#?}", visit.told());
            let other = lang.other();
            visit.touch(if other == Lang::Zh { "中文" } else { "English" });
            assert!(visit.tells(&fault.remedy(other)));
        }
    }
}
