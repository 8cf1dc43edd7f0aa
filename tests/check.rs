//! What `check` says of content folders: one fault a folder, at its exact place, and all faults of a folder at once.

mod support_content;

use kaizhou::content::{Content, Folder, check};
use kaizhou::i18n::Lang;
use support_content::{ContentFolder, fixtures, told};

#[test]
fn the_shipped_content_has_no_fault() {
    assert_eq!(told(&Content::load_thoroughly(&Folder::Embedded).faults), Vec::<String>::new());
}

#[test]
fn every_broken_folder_is_told_its_faults_at_their_exact_places() {
    let mut wrong = Vec::new();
    let fixtures = fixtures();
    assert!(fixtures.len() >= 30, "only {} fixtures were found", fixtures.len());
    for fixture in fixtures {
        let folder = ContentFolder::shipped().overlaid_with(&fixture);
        let (expected, found) = (folder.expected(&fixture), told(&folder.load().faults));
        if expected != found {
            wrong.push(format!("{}\n  expected {expected:#?}\n  found {found:#?}", fixture.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_has_words_and_a_remedy_in_both_languages() {
    for fixture in fixtures() {
        for fault in ContentFolder::shipped().overlaid_with(&fixture).load().faults {
            for lang in Lang::all() {
                assert!(!fault.wrong(lang).is_empty() && !fault.remedy(lang).is_empty(), "{fault:?}");
            }
            assert!(fault.wrong(Lang::En).is_ascii() || !fault.wrong(Lang::En).contains('，'), "{fault:?}");
            assert_ne!(fault.wrong(Lang::Zh), fault.wrong(Lang::En));
        }
    }
}

#[test]
fn files_with_a_byte_order_mark_and_windows_lines_load_clean() {
    let folder = ContentFolder::shipped().rewritten(|text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    assert_eq!(told(&folder.load().faults), Vec::<String>::new());
}

#[test]
fn lines_are_counted_the_same_in_files_with_windows_lines() {
    let folder = ContentFolder::shipped()
        .edited("units.toml", "style = \"percent\"", "style = \"per cent\"")
        .rewritten(|text| text.replace('\n', "\r\n"));
    let line = folder.line_of("units.toml", "style = \"per cent\"");
    assert_eq!(told(&folder.load().faults), [format!("units.toml:{line}:9 unit[1].style UnknownWord")]);
}

#[test]
fn all_faults_of_a_folder_with_many_broken_files_are_told_at_once() {
    let folder = ContentFolder::shipped()
        .edited("units.toml", "style = \"percent\"", "style = \"percents\"")
        .edited("zone.toml", "[[figure]]\n", "[[figure]]\ncolour = 1\n")
        .edited("brochure.toml", "as_of = \"2022-07\"", "as_of = \"2022-99\"")
        .edited("sources.toml", "\nlater = true", "\nlater = \"yes\"")
        .edited("projects/pv-glass.toml", "source = \"article\"", "source = \"artikel\"");
    let found = told(&folder.load().faults);
    let kinds = ["BadPeriod", "Dangling", "UnknownField", "UnknownWord", "WrongType"];
    for kind in kinds {
        assert!(found.iter().any(|fault| fault.ends_with(kind)), "{kind} is not in {found:#?}");
    }
    assert_eq!(found.len(), kinds.len(), "{found:#?}");
}

#[test]
fn several_faults_of_one_figure_are_told_at_once() {
    let folder = ContentFolder::shipped().edited(
        "projects/pv-glass.toml",
        "[[figure]]\n",
        "[[figure]]\nid = \"x\"\nvalue = \"1.5.5\"\nkind = \"share\"\nperiod = \"soon\"\nunit = \"ton\"\nfoo = 1\n\
         label = { zh = \"甲\" }\nsource = \"article\"\n\n[[figure]]\n",
    );
    let found = told(&folder.load().faults);
    let kinds: Vec<&str> = found.iter().filter_map(|fault| fault.split(' ').nth(2)).collect();
    assert_eq!(kinds, ["BadNumber", "BadPeriod", "Dangling", "UnknownField", "MissingLanguage"]);
}

#[test]
fn a_misspelt_word_is_told_with_the_word_that_was_meant() {
    let folder = ContentFolder::shipped().edited("units.toml", "style = \"percent\"", "style = \"precent\"");
    let faults = folder.load().faults;
    assert_eq!(faults[0].remedy(Lang::En), "did you mean “percent”?");
    assert_eq!(faults[0].remedy(Lang::Zh), "是不是“percent”？");
}

#[test]
fn a_file_in_gbk_is_named_as_such_and_its_ids_are_not_missed() {
    let folder = ContentFolder::shipped().encoded("units.toml", encoding_rs::GBK);
    let faults = folder.load().faults;
    let remedy: Vec<String> = faults.iter().map(|fault| fault.words(Lang::En)).collect();
    assert_eq!(remedy.len(), 1, "{remedy:#?}");
    assert!(remedy[0].ends_with("the file is not UTF-8, but perhaps GB18030 / GBK; save it as UTF-8"), "{remedy:?}");
}

#[test]
fn an_environment_that_the_brochure_does_not_list_is_told() {
    let folder = ContentFolder::shipped().edited(
        "brochure.toml",
        "environments = [\"ecology\", \"openness\", \"business\"]",
        "environments = [\"ecology\", \"openness\"]",
    );
    let line = folder.line_of("environments/business.toml", "id = ");
    assert_eq!(told(&folder.load().faults), [format!("environments/business.toml:{line}:6 id Unlisted")]);
}

#[test]
fn a_file_beyond_the_limit_is_not_read() {
    let folder = ContentFolder::shipped().rewritten_file("zone.toml", |text| text + &"#\n".repeat(600_000));
    assert_eq!(told(&folder.load().faults), ["zone.toml:1:1 - TooLarge"]);
}

#[test]
fn backups_hidden_files_and_readmes_are_passed_over() {
    let folder = ContentFolder::shipped();
    for name in [".hidden.toml", "a.toml~", ".a.toml.swp", "a.tmp", "README.md", "README.txt", "~$a.toml"] {
        folder.write(&format!("projects/{name}"), b"\xFF\xFEnot toml");
    }
    assert_eq!(told(&folder.load().faults), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_not_followed() {
    let folder = ContentFolder::shipped();
    let outside = tempfile::NamedTempFile::new().expect("a temporary file");
    std::os::unix::fs::symlink(outside.path(), folder.path("projects/link.toml")).expect("a link");
    assert_eq!(told(&folder.load().faults), ["projects/link.toml:1:1 - OutsideFolder"]);
}

#[cfg(unix)]
#[test]
fn a_directory_that_leads_elsewhere_is_refused_with_all_its_files_and_one_that_stays_within_is_not() {
    let folder = ContentFolder::shipped();
    let elsewhere = tempfile::tempdir().expect("room for a folder");
    std::fs::rename(folder.path("tours"), elsewhere.path().join("tours")).expect("on one disk");
    std::os::unix::fs::symlink(elsewhere.path().join("tours"), folder.path("tours")).expect("a link");
    let faults = told(&folder.load().faults);
    assert!(faults.iter().all(|fault| fault.starts_with("tours/") && fault.ends_with("OutsideFolder")), "{faults:?}");
    assert!(!faults.is_empty(), "files from elsewhere were taken");
    std::fs::remove_file(folder.path("tours")).expect("a link");
    std::fs::rename(elsewhere.path().join("tours"), folder.path("moved")).expect("on one disk");
    std::os::unix::fs::symlink(folder.path("moved"), folder.path("tours")).expect("a link");
    assert_eq!(told(&folder.load().faults), [] as [String; 0]);
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let faults = Content::load(&Folder::Disk("no/such/folder".into())).faults;
    assert_eq!(told(&faults), ["no/such/folder:1:1 - FolderMissing"]);
}

#[test]
fn a_folder_without_strings_speaks_the_shipped_words() {
    let folder = ContentFolder::shipped();
    std::fs::remove_dir_all(folder.path("strings")).expect("the strings are there");
    let loaded = folder.load();
    assert_eq!(told(&loaded.faults), Vec::<String>::new());
    assert!(loaded.content.is_some_and(|content| !content.strings.keys().is_empty()));
}

#[test]
fn a_picture_of_staff_replaces_the_built_in_one() {
    let folder = ContentFolder::shipped();
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>"#;
    folder.write("art/cover.svg", svg);
    assert_eq!(told(&folder.load().faults), Vec::<String>::new());
    assert_eq!(folder.folder().picture("art/cover.svg").expect("it is there").as_ref(), svg);
}

#[test]
fn the_command_prints_a_line_a_fault_and_the_count() {
    let folder = ContentFolder::shipped().edited("units.toml", "style = \"percent\"", "style = \"precent\"");
    let line = folder.line_of("units.toml", "precent");
    let mut out = Vec::new();
    let fine = check(&folder.folder(), &mut out, Lang::En).expect("a vector takes everything");
    let expected = format!(
        "units.toml:{line}:9: unit[1].style: this word is not known here; did you mean “percent”?\n1 error, 0 warnings\n"
    );
    assert_eq!((String::from_utf8_lossy(&out).into_owned(), fine), (expected, false));
}
