//! The shipped content: every figure as the source prints it, and what is made of it for proofreaders and editors.

use std::fs;
use std::path::Path;

use kaizhou::content::picture::{PictureFault, SvgFault, check_picture, parse_svg};
use kaizhou::content::schema::{self, FileKind};
use kaizhou::content::{Content, Folder, Records, records};
use kaizhou::export::proof;
use kaizhou::i18n::Lang::{En, Zh};

/// The source's figures, checked by hand against its text: id, Chinese, English.
const FIGURES: [(&str, &str, &str); 54] = [
    ("h1-projects", "47个", "47 projects"),
    ("h1-investment", "229.91亿元", "CNY 22.991 billion"),
    ("target-2022", "300亿元", "CNY 30 billion"),
    ("target-share", "76.6%", "76.6%"),
    ("eco-processing-firms", "14家", "14 enterprises"),
    ("eco-processing-output", "95亿元", "CNY 9.5 billion"),
    ("eco-processing-growth", "+35%", "+35%"),
    ("eco-brands", "14个", "14 products"),
    ("eco-brands-rank", "全市第一", "first in Chongqing"),
    ("eco-srdi", "35家", "35 enterprises"),
    ("eco-srdi-rank", "“两群”区县第一", "first in Chongqing’s two clusters"),
    ("eco-retail", "180.95亿元", "CNY 18.095 billion"),
    ("eco-retail-growth", "+1.7%", "+1.7%"),
    ("eco-visits", "713.25万人次", "7.1325 million visits"),
    ("eco-visits-growth", "+5.35%", "+5.35%"),
    ("eco-tourism", "52.9亿元", "CNY 5.29 billion"),
    ("eco-tourism-growth", "+19.99%", "+19.99%"),
    ("biz-approval-cut", "82%", "82%"),
    ("biz-registration", "2小时内", "within 2 hours"),
    ("biz-items", "5000余项", "more than 5,000 items"),
    ("biz-visits", "3000余次", "more than 3,000 visits"),
    ("biz-issues", "1000余件", "more than 1,000 issues"),
    ("biz-support-40", "40条", "40 measures"),
    ("biz-support-45", "45条", "45 measures"),
    ("biz-key-firms", "14家", "14 enterprises"),
    ("biz-tax", "2.68亿元", "CNY 268 million"),
    ("biz-entities-new", "6984户", "6,984 entities"),
    ("biz-entities", "9.7万户", "97,000 entities"),
    ("biz-entities-growth", "+8.24%", "+8.24%"),
    ("biz-entities-rank-northeast", "渝东北片区第3位", "No. 3 in northeast Chongqing"),
    ("biz-entities-rank-city", "全市第13位", "No. 13 in Chongqing"),
    ("pv-investment", "100亿元", "CNY 10 billion"),
    ("digital-park-investment", "15亿元", "CNY 1.5 billion"),
    ("digital-park-output", "5亿元", "CNY 500 million"),
    ("digital-park-tenants", "150户", "150 SMEs"),
    ("mitian-months", "3个月", "3 months"),
    ("mitian-land", "50亩", "3.33 ha"),
    ("mitian-build", "约24个月", "about 24 months"),
    ("mitian-output", "4亿元", "CNY 400 million"),
    ("zone-area", "8.33平方公里", "8.33 km²"),
    ("zone-enterprises", "239家", "239 enterprises"),
    ("zone-tech", "132家", "132 enterprises"),
    ("zone-hightech", "67家", "67 enterprises"),
    ("zone-champions", "2家", "2 enterprises"),
    ("zone-emerging-growth", "+33.8%", "+33.8%"),
    ("zone-hightech-growth", "+40.3%", "+40.3%"),
    ("zone-value-added", "20.5%", "20.5%"),
    ("zone-concentration", "85.5%", "85.5%"),
    ("zone-new-products", "23.2%", "23.2%"),
    ("zone-services", "8.47%", "8.47%"),
    ("zone-innovation", "45.02%", "45.02%"),
    ("zone-innovation-rank", "渝东北第一", "first in northeast Chongqing"),
    ("zone-innovation-growth", "+22.75%", "+22.75%"),
    ("zone-innovation-growth-rank", "全市第一", "first in Chongqing"),
];

fn shipped() -> Content {
    Content::load(&Folder::Embedded).content.expect("the shipped content has no fault")
}

#[test]
fn every_figure_of_the_source_is_shown_exactly_in_both_languages() {
    let content = shipped();
    let found: Vec<(&str, String, String)> = FIGURES
        .iter()
        .filter_map(|(key, ..)| content.figure(key))
        .map(|figure| (figure.key.as_str(), figure.text(Zh), figure.text(En)))
        .collect();
    let found: Vec<(&str, &str, &str)> = found.iter().map(|(key, zh, en)| (*key, zh.as_str(), en.as_str())).collect();
    assert_eq!(found, FIGURES);
}

#[test]
fn every_figure_names_its_time_and_its_source_in_both_languages() {
    for figure in &shipped().figures {
        for lang in [Zh, En] {
            assert!(!figure.period_text(lang).is_empty(), "{}", figure.key);
            assert!(!figure.source_text(lang).is_empty(), "{}", figure.key);
        }
    }
}

#[test]
fn ids_lead_to_what_bears_them() {
    let content = shipped();
    assert!(content.figures.iter().all(|figure| content[figure.id].key == figure.key));
    assert!(content.projects.iter().all(|project| content[project.id].key == project.key));
    assert!(content.topics.iter().all(|topic| content[topic.id].key == topic.key));
    assert!(content.sources.iter().all(|source| content[source.id].key == source.key));
    assert!(content.network.lines.iter().all(|line| content[line.id].key == line.key));
    assert_eq!(content[content.brochure.home.host].text(Zh), "229.91亿元");
}

#[test]
fn the_signing_of_july_is_not_among_the_first_half() {
    let content = shipped();
    let [signing, half] = ["pv-investment", "h1-investment"].map(|key| content.figure(key).expect("it is told"));
    assert_eq!(signing.period_text(En), "22 July 2022");
    assert_eq!(half.period_text(En), "first half of 2022");
}

#[test]
fn observations_stand_in_the_order_of_their_dates() {
    for line in &shipped().network.lines {
        assert!(line.observations.is_sorted_by_key(|observation| observation.date.latest()), "{}", line.key);
    }
}

#[test]
fn the_proof_sheet_has_every_figure_and_every_text_in_all_forms() {
    let (content, folder) = (shipped(), tempfile::tempdir().expect("a temporary folder"));
    for ending in ["html", "csv", "json"] {
        let path = folder.path().join(format!("proof.{ending}"));
        proof::write(&path, &content, &records(&Folder::Embedded)).expect("the folder is ours");
        let text = fs::read_to_string(&path).expect("it was written");
        for figure in &content.figures {
            assert!(text.contains(&figure.key), "{ending} lacks {}", figure.key);
        }
        for record in
            records(&Folder::Embedded).texts.iter().filter(|record| !record.text.zh.contains(['"', '\n', '&', '<']))
        {
            assert!(text.contains(&record.text.zh), "{ending} lacks {} of {}", record.field, record.place);
        }
        let left: Vec<_> = fs::read_dir(folder.path()).expect("it is there").flatten().collect();
        assert!(left.iter().all(|entry| !entry.file_name().to_string_lossy().ends_with(".tmp")));
    }
}

#[test]
fn every_figure_says_where_it_stands() {
    let (content, records) = (shipped(), records(&Folder::Embedded));
    assert_eq!(records.figures.len(), content.figures.len());
    for (key, place) in &records.figures {
        let text = Folder::Embedded.file(&place.file).expect("it was read");
        let text = String::from_utf8(text.into_owned()).expect("it is text");
        let mut lines = text.lines().skip(place.line - 1);
        assert_eq!(lines.next(), Some("[[figure]]"), "{key}: {place}");
        assert_eq!(lines.next(), Some(format!("id = \"{key}\"").as_str()), "{key}: {place}");
    }
}

#[test]
fn the_table_opens_in_a_spreadsheet_without_computing_anything() {
    let (content, folder) = (shipped(), tempfile::tempdir().expect("a temporary folder"));
    let path = folder.path().join("proof.csv");
    proof::write(&path, &content, &records(&Folder::Embedded)).expect("the folder is ours");
    let bytes = fs::read(path).expect("it was written");
    assert!(bytes.starts_with(b"\xEF\xBB\xBF"));
    let mut table = csv::Reader::from_reader(&bytes[3..]);
    let rows: Vec<csv::StringRecord> = table.records().map(|record| record.expect("it is sound")).collect();
    assert_eq!(rows.len(), content.figures.len() + records(&Folder::Embedded).texts.len());
    let computed = rows.iter().flatten().find(|cell| cell.starts_with(['=', '+', '-', '@']));
    assert_eq!(computed, None);
}

#[test]
fn a_proof_sheet_that_cannot_be_written_says_why_and_what_to_do() {
    let (content, folder) = (shipped(), tempfile::tempdir().expect("a temporary folder"));
    let words =
        |name: &str| proof::write(&folder.path().join(name), &content, &Records::default()).expect_err(name).words(En);
    assert!(words("proof.pdf").ends_with("this ending is not known; use .html, .csv or .json"));
    let missing = words("missing/proof.html");
    assert!(missing.contains("missing") && missing.ends_with("make the folder first"), "{missing}");
}

#[test]
fn every_kind_of_file_gets_a_schema_that_says_what_its_fields_are() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let files = schema::write(&folder.path().join("schema")).expect("the folder is ours");
    assert_eq!(files.len(), FileKind::ALL.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("it was written");
        let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        jsonschema::validator_for(&value).expect("it is a schema");
        assert!(value["title"].is_string() && value["description"].is_string(), "{}", file.display());
        let fields = value["properties"].as_object().expect("a file has fields");
        assert!(fields.values().all(|field| field["description"].is_string()), "{}", file.display());
        assert!(!text.contains("\"null\""), "TOML has no null: {}", file.display());
    }
}

#[test]
fn pictures_that_would_hang_or_exhaust_a_rasteriser_are_refused() {
    let refused = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/svg").join(name);
        parse_svg(&fs::read(path).expect("the fixture is there")).err()
    };
    assert_eq!(refused("arc-huge-radius-abort.svg"), Some(SvgFault::HugeNumber("7e107".to_owned())));
    assert_eq!(refused("entity-quadratic.svg"), Some(SvgFault::Doctype));
    assert!(matches!(refused("gradient-href-cycle-hang.svg"), Some(SvgFault::Circle(_))));
    assert_eq!(refused("image-absolute-path.svg"), Some(SvgFault::Element("image".to_owned())));
    assert_eq!(refused("pattern-nest-10.svg"), Some(SvgFault::Element("pattern".to_owned())));
}

#[test]
fn pictures_that_unfold_without_end_or_look_outside_are_refused() {
    let svg = |inside: &str| parse_svg(format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>").as_bytes());
    let laughs: String =
        (1..20).map(|n| format!("<g id='a{n}'>{}</g>", format!("<use href='#a{}'/>", n - 1).repeat(9))).collect();
    assert_eq!(svg(&format!("<g id='a0'/>{laughs}")).err(), Some(SvgFault::TooManyNodes));
    let chain: String = (1..300).map(|n| format!("<g id='a{n}'><use href='#a{}'/></g>", n - 1)).collect();
    assert_eq!(svg(&format!("<g id='a0'/>{chain}")).err(), Some(SvgFault::TooDeep));
    assert_eq!(svg(&("<g>".repeat(300) + &"</g>".repeat(300))).err(), Some(SvgFault::TooDeep));
    assert!(matches!(svg("<use href='other.svg#a'/>").err(), Some(SvgFault::External(_))));
    assert!(matches!(svg("<rect fill='url(http://example.org/a)'/>").err(), Some(SvgFault::External(_))));
    assert_eq!(svg("<text>a</text>").err(), Some(SvgFault::Element("text".to_owned())));
}

#[test]
fn a_picture_is_known_by_its_content_and_not_by_its_name() {
    assert_eq!(check_picture("a.png", b"no picture"), Err(PictureFault::Broken));
    assert_eq!(check_picture("a.bmp", b"BM"), Err(PictureFault::UnknownFormat));
    assert_eq!(check_picture("a.svg", b"\x1F\x8B"), Err(PictureFault::Svg(SvgFault::Compressed)));
}
