//! The projects page and its sheets, by what the accessibility tree says.

mod support;

#[path = "pages/look.rs"]
mod look;

use std::sync::Arc;

use egui::accesskit::Role;
use kaizhou::content::{Content, Folder, Project};
use kaizhou::i18n::Lang;
use kaizhou::i18n::strings::Value;
use kaizhou::session::{Action, Overlay, ProjectsAction, ProjectsMode, Route};
use support::{Walk, shipped_content};

const SCREENS: [[u32; 2]; 3] = [[1920, 1080], [1280, 720], [1080, 1920]];

/// Visitors on the projects page: one at each screen, in either language.
fn visitors(content: &Arc<Content>) -> impl Iterator<Item = Walk> {
    let content = content.clone();
    SCREENS.into_iter().flat_map(|size| Lang::all().map(move |lang| (size, lang))).map(move |(size, lang)| {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Projects, Overlay::None);
        walk
    })
}

/// The titles of the cards or rows shown, from the first to the last.
fn shown(walk: &Walk, role: Role) -> Vec<String> {
    let lang = walk.lang();
    let titles: Vec<&str> = walk.content().projects.iter().map(|p| p.title.get(lang)).collect();
    let named = |name: &str| {
        titles
            .iter()
            .find(|title| name.starts_with(&format!("{title}{}", walk.by_lang("。", ". "))))
            .map(ToString::to_string)
    };
    walk.seen().iter().filter(|seen| seen.role == role).filter_map(|seen| named(&seen.name)).collect()
}

/// How the chip of an environment is named, up to its count.
fn chip(walk: &Walk, environment: &str) -> String {
    format!("{} ", walk.content().environment(environment).expect("it is shipped").short.get(walk.lang()))
}

/// The number at the end of a chip's name.
fn count(walk: &Walk, chip: &str) -> usize {
    let names = walk.seen().into_iter().filter(|seen| seen.name.starts_with(chip)).map(|seen| seen.name);
    let counts = names.filter_map(|name| name.rsplit(' ').next()?.parse().ok());
    counts.max().unwrap_or_else(|| panic!("no chip is named “{chip}”"))
}

#[test]
fn the_chips_make_up_the_whole_and_the_last_shows_what_belongs_to_no_environment() {
    let content = shipped_content();
    for mut walk in visitors(&content) {
        let all = count(&walk, &format!("{} ", walk.word("filter-all")));
        assert_eq!(all, content.projects.len());
        let (major, other) = (format!("{} ", walk.word("filter-major")), format!("{} ", walk.word("filter-other")));
        let environments = content.environments.iter().map(|environment| count(&walk, &chip(&walk, &environment.key)));
        assert_eq!(environments.sum::<usize>() + count(&walk, &major) + count(&walk, &other), all);
        walk.press_beginning(&other);
        let others: Vec<&Project> =
            content.projects.iter().filter(|project| !project.major && project.environment.is_none()).collect();
        assert_eq!(shown(&walk, Role::Button), others.iter().map(|p| p.title.get(walk.lang())).collect::<Vec<_>>());
    }
}

#[test]
fn an_environments_chip_shows_its_cards_only() {
    let content = shipped_content();
    for mut walk in visitors(&content) {
        for environment in &content.environments {
            walk.press_beginning(&chip(&walk, &environment.key));
            let of_it = |p: &&Project| p.environment == Some(environment.id);
            let expected = content.projects.iter().filter(of_it).count();
            let cards = shown(&walk, Role::Button);
            assert!(!cards.is_empty() && cards.len() <= expected, "{cards:?}");
            for title in cards {
                let project =
                    content.projects.iter().find(|p| p.title.get(walk.lang()) == title).expect("it is shipped");
                assert_eq!(project.environment, Some(environment.id), "{title}");
            }
        }
    }
}

#[test]
fn turning_the_pages_shows_every_card_once() {
    let content = shipped_content();
    for mut walk in visitors(&content) {
        let mut seen = shown(&walk, Role::Button);
        let next = walk.word("more-cards");
        while walk.seen().iter().any(|s| s.name == next) {
            walk.press(&next);
            seen.extend(shown(&walk, Role::Button));
        }
        let expected: Vec<&str> = content.projects.iter().map(|p| p.title.get(walk.lang())).collect();
        assert_eq!(seen, expected);
    }
}

#[test]
fn sector_and_stage_are_chosen_from_lists_and_can_be_cleared() {
    let content = shipped_content();
    for mut walk in visitors(&content) {
        let sector = content.brochure.sectors.iter().find(|s| s.key == "electronics").expect("it is shipped");
        let expected: Vec<&str> =
            content.projects.iter().filter(|p| p.sector == sector.id).map(|p| p.title.get(walk.lang())).collect();
        walk.press_beginning(&format!("{}{}", walk.word("filter-sector"), walk.by_lang("：", ": ")));
        walk.press_beginning(&format!("{} ", sector.name.get(walk.lang())));
        assert_eq!(shown(&walk, Role::Button), expected);
        walk.press_beginning(&format!("{} ", walk.word("filter-major")));
        walk.see(&walk.word("no-matches"));
        walk.press(&walk.word("filter-clear"));
        assert!(shown(&walk, Role::Button).len() > expected.len());
    }
}

/// What is written within a rectangle.
fn written(walk: &Walk, within: egui::Rect) -> String {
    fn texts(shape: &egui::Shape, within: egui::Rect, into: &mut String) {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, within, into)),
            egui::Shape::Text(text) if within.contains(text.pos + text.galley.rect.center().to_vec2()) => {
                into.push_str(text.galley.text());
            }
            _ => {}
        }
    }
    let mut all = String::new();
    walk.shapes().iter().for_each(|clipped| texts(&clipped.shape, within, &mut all));
    all.retain(|c| !c.is_whitespace());
    all
}

#[test]
fn a_closed_list_says_what_is_chosen_from_it() {
    let content = shipped_content();
    let of = |p: &Project| (content.brochure.sectors.iter().find(|s| s.id == p.sector).expect("it is there"), p.stage);
    let mut failures = Vec::new();
    for mut walk in visitors(&content) {
        let lang = walk.lang();
        for (sector, stage) in content.projects.iter().map(of) {
            let stage = &format!("{stage:?}").to_lowercase();
            walk.put(&Route::Projects, Overlay::None);
            walk.ask(Action::Projects(ProjectsAction::Sector(Some(sector.key.clone()))));
            walk.ask(Action::Projects(ProjectsAction::Stage(Some(stage.clone()))));
            let word = walk.word(&format!("stage-{stage}"));
            for (list, value) in [("filter-sector", sector.name.get(lang)), ("filter-stage", word.as_str())] {
                let name = format!("{}{}{value}", walk.word(list), walk.by_lang("：", ": "));
                let tree = walk.tree();
                let told = tree.iter().find(|t| t.name == name).unwrap_or_else(|| panic!("“{name}” is not told"));
                assert_eq!((told.role, told.open), (Role::Button, Some(false)), "{name}");
                let shown = written(&walk, told.rect.expect("it is somewhere"));
                if shown != value.replace(' ', "") {
                    failures.push(format!("{name}: “{shown}” {} {:?}", lang.code(), walk.canvas().size()));
                }
            }
            let finds = [look::clashes, look::leaving, look::overprinted, look::buried, look::too_small];
            failures.extend(finds.iter().flat_map(|find| find(&walk)));
        }
        walk.press_beginning(&format!("{}{}", walk.word("filter-sector"), walk.by_lang("：", ": ")));
        let open = walk.tree().into_iter().find(|t| t.open == Some(true)).map(|t| t.name);
        assert!(open.is_some_and(|name| name.starts_with(&walk.word("filter-sector"))));
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn a_touch_beside_an_open_list_closes_it() {
    let mut walk = Walk::new(&shipped_content(), SCREENS[0], Lang::En);
    walk.put(&Route::Projects, Overlay::None);
    walk.press_beginning("Sector: ");
    walk.see("Any");
    // Its own chooser lies beside it too, and so do the cards: none of them takes the touch.
    walk.press_beginning("Sector: ");
    assert_eq!(walk.session().projects.unfolded, None);
    assert_eq!(*walk.overlay(), Overlay::None);
}

/// How the head of a column is called, before it says in which order.
fn sorting(walk: &Walk, column: &str) -> String {
    let word = walk.word(column);
    walk.content().strings.format(walk.lang(), "sort-by", &[("column", Value::Text(&word))])
}

#[test]
fn the_table_sorts_by_date_both_ways() {
    let content = shipped_content();
    for mut walk in visitors(&content) {
        walk.press(&walk.word("table-view"));
        assert_eq!(walk.session().projects.mode, ProjectsMode::Table);
        let column = sorting(&walk, "col-date");
        let date = |title: &str| {
            let project = content.projects.iter().find(|p| p.title.get(walk.lang()) == title).expect("it is shipped");
            project.date.latest().first_of_month()
        };
        let dates = |walk: &Walk| -> Vec<_> { shown(walk, Role::Button).iter().map(|t| date(t)).collect() };
        let mut up = Walk::new(&content, SCREENS[0], walk.lang());
        up.put(&Route::Projects, Overlay::None);
        up.press(&up.word("table-view"));
        up.press_beginning(&column);
        let rising = dates(&up);
        assert!(rising.len() > 4 && rising.is_sorted(), "{rising:?}");
        up.press_beginning(&column);
        let falling = dates(&up);
        assert!(falling.iter().rev().is_sorted(), "{falling:?}");
        assert_ne!(rising.first(), falling.first());
    }
}

#[test]
fn two_cards_are_picked_and_compared() {
    let content = shipped_content();
    for mut walk in visitors(&content) {
        walk.press(&walk.word("compare"));
        walk.see(&walk.word("compare-hint"));
        let cards = shown(&walk, Role::CheckBox);
        let [first, .., last] = cards.as_slice() else { panic!("{cards:?}") };
        walk.press_beginning(first);
        walk.press_beginning(last);
        walk.press(&walk.word("compare-start"));
        assert!(matches!(walk.overlay(), Overlay::Compare(..)), "{:?}", walk.overlay());
        for title in [first, last] {
            let project = content.projects.iter().find(|p| p.title.get(walk.lang()) == title).expect("it is shipped");
            let names = [project.title.get(walk.lang()), project.short.get(walk.lang())];
            let heading = |s: &support::Seen| s.role == Role::Heading && names.contains(&s.name.as_str());
            assert!(walk.seen().iter().any(heading), "{title}");
        }
    }
}

#[test]
fn every_card_opens_its_sheet_and_the_sheets_lead_round() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, SCREENS[0], lang);
        walk.put(&Route::Projects, Overlay::None);
        walk.press_beginning(&format!("{}{}", content.projects[0].title.get(lang), walk.by_lang("。", ". ")));
        for project in &content.projects {
            assert_eq!(*walk.overlay(), Overlay::Project(project.key.clone()));
            walk.see(project.title.get(lang));
            walk.see(project.summary.get(lang));
            walk.see(project.source.text(lang));
            for id in project.host.iter().chain(&project.figures) {
                walk.see(&content[*id].period_text(lang));
            }
            walk.press_beginning(&walk.word("next-project"));
        }
        assert_eq!(*walk.overlay(), Overlay::Project(content.projects[0].key.clone()));
        walk.press_beginning(&walk.word("previous-project"));
        let last = content.projects.last().expect("there are some");
        assert_eq!(*walk.overlay(), Overlay::Project(last.key.clone()));
    }
}

#[test]
fn a_table_of_ten_thousand_builds_the_rows_in_sight_only() {
    let mut many = Content::load(&Folder::Embedded).content.expect("the shipped content has no errors");
    let models = many.projects.clone();
    let numbered = |(n, model): (usize, &Project)| {
        let mut project = model.clone();
        project.key = format!("card-{n}");
        project
    };
    many.projects = models.iter().cycle().take(10_000).enumerate().map(numbered).collect();
    let many = Arc::new(many);
    for mut walk in visitors(&many) {
        walk.press(&walk.word("table-view"));
        let column = sorting(&walk, "col-title");
        walk.press_beginning(&column);
        let rows = shown(&walk, Role::Button).len();
        assert!((4..=24).contains(&rows), "{rows} rows are built");
        assert!(walk.seen().len() < 80, "{} things are announced", walk.seen().len());
    }
}

#[test]
fn nothing_on_the_page_lies_on_anything_else_in_any_form() {
    let content = shipped_content();
    let mut failures = Vec::new();
    for mut walk in visitors(&content) {
        let mut find = |walk: &Walk, form: &str| {
            let finds = [look::clashes, look::leaving, look::covered, look::overprinted, look::buried, look::too_small];
            let found = finds.iter().flat_map(|find| find(walk));
            failures
                .extend(found.map(|what| format!("{form} {} {}: {what}", walk.lang().code(), walk.canvas().width())));
        };
        let next = walk.word("more-cards");
        let mut page = 1;
        while walk.seen().iter().any(|s| s.name == next) {
            walk.press(&next);
            page += 1;
            find(&walk, &format!("page {page}"));
        }
        walk.press(&walk.word("compare"));
        find(&walk, "picking");
        walk.press_beginning(&shown(&walk, Role::CheckBox)[0]);
        find(&walk, "one picked");
        walk.press(&walk.word("compare-cancel"));
        walk.press(&walk.word("table-view"));
        find(&walk, "table");
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn no_words_leave_their_card_whatever_is_filtered() {
    fn texts(shape: &egui::Shape, into: &mut Vec<(egui::Rect, String)>) {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, into)),
            egui::Shape::Text(text) => into.push((text.visual_bounding_rect(), text.galley.text().to_owned())),
            _ => {}
        }
    }
    let content = shipped_content();
    let of = |p: &Project| content.brochure.sectors.iter().find(|s| s.id == p.sector).expect("it is there").key.clone();
    let mut asked: Vec<Action> =
        content.projects.iter().map(|p| Action::Projects(ProjectsAction::Sector(Some(of(p))))).collect();
    asked.extend(content.environments.iter().map(|e| Action::Cards(e.key.clone())));
    asked.dedup();
    let mut failures = std::collections::BTreeSet::new();
    for mut walk in visitors(&content) {
        for action in &asked {
            walk.put(&Route::Projects, Overlay::None);
            walk.ask(action.clone());
            let titles: Vec<&str> = content.projects.iter().map(|p| p.title.get(walk.lang())).collect();
            let is_card = |s: &&support::Seen| {
                titles.iter().any(|title| s.name.starts_with(&format!("{title}{}", walk.by_lang("。", ". "))))
            };
            let cards: Vec<egui::Rect> = walk.seen().iter().filter(is_card).map(|s| s.rect).collect();
            let mut words = Vec::new();
            walk.shapes().iter().for_each(|clipped| texts(&clipped.shape, &mut words));
            for (rect, word) in words {
                let within = cards.iter().find(|card| card.contains(rect.left_center()));
                if within.is_some_and(|card| card.right() < rect.right()) {
                    failures.insert(format!("{word} {} {}", walk.lang().code(), walk.canvas().width()));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
