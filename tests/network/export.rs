//! The network as files: the same words in each form, whole, and faults that say what to do.

use std::path::Path;

use kaizhou::content::{Folder, Orientation};
use kaizhou::export::figure::{Fault, Form, Request, draw, write};
use kaizhou::i18n::Lang;
use kaizhou::theme::Look;

use super::{ORIENTATIONS, content};

fn request(lang: Lang, orientation: Orientation) -> Request {
    Request { lang, date: None, orientation, look: Look::Light, outlines: false }
}

fn text(form: Form, request: &Request) -> String {
    let bytes = draw(&Folder::Embedded, &content(), request, form).expect("it can be drawn");
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn an_svg_has_its_words_as_text_and_its_fonts_within() {
    let content = content();
    for (lang, orientation) in Lang::all().into_iter().flat_map(|lang| ORIENTATIONS.map(|o| (lang, o))) {
        let svg = text(Form::Svg, &request(lang, orientation));
        let tree = resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()).expect("it is an SVG");
        assert!(tree.size().width() > 1_000.0);
        for line in content.network.lines.iter().filter(|line| !line.is_point()) {
            // A badge may be set in two rows.
            let badge = line.badge.get(lang);
            let words = svg.split("<text").skip(1).filter_map(|text| text.split_once('>')?.1.split_once("</text>"));
            let all: String = words.map(|(words, _)| words).collect();
            assert!(
                all.contains(&badge.replace([' ', '–'], "")) || badge.split([' ', '–']).all(|w| all.contains(w)),
                "{badge}"
            );
        }
        assert!(svg.matches("@font-face").count() >= 3 && svg.contains("data:font/otf;base64,"));
        let legend = content.strings.get(lang, "status-preparing");
        assert!(svg.contains(&legend) && svg.contains(&content.strings.get(lang, "schematic-note")));
        assert!(svg.len() < 200_000, "{}", svg.len());
    }
}

#[test]
fn an_svg_in_outlines_needs_no_font() {
    for lang in Lang::all() {
        let outlined = text(Form::Svg, &Request { outlines: true, ..request(lang, Orientation::Landscape) });
        assert!(!outlined.contains("<text") && !outlined.contains("@font-face"));
        let tree = resvg::usvg::Tree::from_str(&outlined, &resvg::usvg::Options::default()).expect("it is an SVG");
        assert!(!tree.has_text_nodes());
        assert!(outlined.matches("<path").count() > 60, "letters are paths");
    }
}

#[test]
fn a_pdf_embeds_its_fonts_and_tells_its_letters() {
    for lang in Lang::all() {
        let pdf = text(Form::Pdf, &request(lang, Orientation::Landscape));
        assert!(pdf.starts_with("%PDF-") && pdf.trim_end().ends_with("%%EOF"));
        for part in ["/ToUnicode", "/CIDFontType0C", "NotoSansSC-Regular", "Inter-"] {
            assert!(pdf.contains(part), "{part}");
        }
        // 开 (U+5F00) can be searched for and copied.
        assert!(pdf.contains("<5F00>"));
    }
}

#[test]
fn a_png_shows_ink_wherever_there_are_words() {
    let bytes = draw(&Folder::Embedded, &content(), &request(Lang::Zh, Orientation::Portrait), Form::Png);
    let picture = image::load_from_memory(&bytes.expect("it can be drawn")).expect("it is a picture").into_rgb8();
    assert_eq!(picture.width(), 3_240);
    // The title stands at the upper left, in ink.
    let title = (192..1_500).flat_map(|x| (150..600).map(move |y| (x, y)));
    let dark = title.filter(|(x, y)| picture.get_pixel(*x, *y).0.iter().all(|part| *part < 80)).count();
    assert!(dark > 20_000, "{dark}");
}

#[test]
fn a_later_date_is_drawn_as_it_was_known_then() {
    let mut later = request(Lang::En, Orientation::Landscape);
    let first = text(Form::Svg, &later);
    later.date = Some("2024-03".to_owned());
    let then = text(Form::Svg, &later);
    assert!(first.contains("Status as of July 2022") && !first.contains("2024"));
    assert!(then.contains("Status as of 31 March 2024"), "the last report before the end of March");
    assert_ne!(first, then);
    later.date = Some("2026-01".to_owned());
    assert!(text(Form::Svg, &later).contains("1 July 2025"));
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    for form in [Form::Svg, Form::Pdf, Form::Png] {
        let wanted = request(Lang::Zh, Orientation::Landscape);
        let draw = || draw(&Folder::Embedded, &content(), &wanted, form).expect("it can be drawn");
        assert!(draw() == draw(), "{form:?}");
    }
}

#[test]
fn what_cannot_be_drawn_is_told_with_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = content();
    let try_it = |name: &str, date: Option<&str>| {
        let wanted = Request { date: date.map(str::to_owned), ..request(Lang::Zh, Orientation::Landscape) };
        write(&folder.path().join(name), &Folder::Embedded, &content, &wanted)
    };
    for name in ["network", "network.jpg", "network.svgz"] {
        let fault = try_it(name, None).expect_err(name);
        assert!(matches!(fault, Fault::Ending(_)) && fault.to_string().contains(".pdf"), "{fault}");
    }
    for date in ["soon", "2024-13", "24-03", ""] {
        let fault = try_it("network.svg", Some(date)).expect_err(date);
        assert!(fault.to_string().contains("2024-03"), "{fault}");
    }
    let fault = try_it("network.svg", Some("2019-01")).expect_err("too early");
    assert!(fault.to_string().contains("2022-07"), "{fault}");
    let fault = try_it("nowhere/network.svg", None).expect_err("there is no such folder");
    assert!(matches!(&fault, Fault::Write { path, .. } if path.ends_with(Path::new("nowhere/network.svg"))), "{fault}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("it is ours").count(), 0, "nothing is left of what failed");
    try_it("NETWORK.SVG", Some("2022-07")).expect("endings are told in capitals, too");
}
