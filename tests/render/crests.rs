//! Crests are seen: every range of every scene stands out from what lies behind it, by day and in the evening.

use std::fmt::Write as _;

use egui::ColorImage;
use kaizhou::art::{Tone, rasterise, toned};
use kaizhou::content::Folder;

/// Pixels across: crests are long, and need no more.
const WIDE: u32 = 960;
/// The scenes that have ranges.
const SCENES: [&str; 6] = ["cover", "ecology", "ecology_portrait", "openness", "business", "home"];
/// So much of L* tells a crest from what lies behind it.
const TOLD: f64 = 2.5;

/// A picture up to a place of its text, its open groups closed.
fn until(svg: &str, end: usize) -> String {
    let part = &svg[..end];
    let body = &part[part.find("</defs>").expect("it has definitions")..];
    let open = body.matches("<g").count() - body.matches("</g>").count();
    format!("{part}{}</svg>", "</g>".repeat(open))
}

/// Where the group that begins at `start` ends.
fn group_end(svg: &str, start: usize) -> usize {
    let (mut at, mut depth) = (start, 0);
    loop {
        let rest = &svg[at..];
        let (opens, closes) = (rest.find("<g"), rest.find("</g>").expect("groups are closed"));
        match opens {
            Some(opens) if opens < closes => (depth, at) = (depth + 1, at + opens + 2),
            _ => (depth, at) = (depth - 1, at + closes + 4),
        }
        if depth == 0 {
            return at;
        }
    }
}

/// Ranges are the groups that are cut out by an outline: where each begins and ends, and the outline.
fn ranges(svg: &str) -> Vec<(usize, usize, &str)> {
    const HEAD: &str = "<g><g clip-path=\"url(#";
    let ranges = svg.match_indices(HEAD).map(|(start, _)| {
        let id = &svg[start + HEAD.len()..];
        let id = &id[..id.find(')').expect("an address ends")];
        let outline = &svg[svg.find(&format!("<clipPath id=\"{id}\"><path d=\"")).expect("the clip is defined")..];
        let outline = &outline[outline.find(" d=\"").expect("it has an outline") + 4..];
        (start, group_end(svg, start), &outline[..outline.find('"').expect("the outline ends")])
    });
    ranges.collect()
}

fn drawn(svg: &str) -> ColorImage {
    rasterise("a.svg", svg.as_bytes(), WIDE).expect("shipped art can be drawn")
}

/// L* of a pixel.
fn lightness(image: &ColorImage, x: usize, y: usize) -> f64 {
    let pixel = image.pixels[y * image.width() + x];
    let linear = |channel: u8| {
        let v = f64::from(channel) / 255.0;
        if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    };
    let y = 0.2126 * linear(pixel.r()) + 0.7152 * linear(pixel.g()) + 0.0722 * linear(pixel.b());
    if y > 0.008_856 { 116.0 * y.cbrt() - 16.0 } else { 903.3 * y }
}

/// The columns of a range whose crest is told from what lies behind it, and all columns where it has one.
fn told(svg: &str, (start, end, outline): (usize, usize, &str)) -> (usize, usize) {
    let head = &svg[..svg.find('>').expect("it begins with its own tag") + 1];
    let mask = drawn(&format!("{head}<path d=\"{outline}\"/></svg>"));
    let (behind, with) = (drawn(&until(svg, start)), drawn(&until(svg, end)));
    let (width, height) = (mask.width(), mask.height());
    let covered = |x: usize, y: usize| mask.pixels[y * width + x].a() > 128;
    let crest: Vec<Option<usize>> = (0..width).map(|x| (0..height).find(|y| covered(x, *y))).collect();
    let foot = (0..height).rev().find(|y| (0..width).any(|x| covered(x, *y))).unwrap_or(0);
    let highest = crest.iter().flatten().min().copied().unwrap_or(foot);
    let (mut seen, mut all) = (0, 0);
    for (x, y) in crest.iter().enumerate().filter_map(|(x, y)| Some((x, (*y)?))) {
        // Low ends sink into the mist on purpose, and above the frame there is nothing to be told from.
        if y < 4 || foot - y < (foot - highest) * 3 / 10 {
            continue;
        }
        all += 1;
        let sky = lightness(&behind, x, y - 2);
        let most = (y..(y + 3).min(height)).map(|y| (lightness(&with, x, y) - sky).abs()).fold(0.0, f64::max);
        seen += usize::from(most >= TOLD);
    }
    (seen, all)
}

#[test]
fn every_crest_stands_out_from_what_lies_behind_it() {
    let mut lost = String::new();
    for name in SCENES {
        let bytes = Folder::Embedded.picture(&format!("art/{name}.svg")).expect("it is shipped");
        let svg = std::str::from_utf8(&bytes).expect("it is text");
        for tone in [Tone::Day, Tone::Evening] {
            let svg = toned(svg, tone);
            let ranges = ranges(&svg);
            assert!(ranges.len() >= 3, "{name} has {} ranges", ranges.len());
            let mut looked_at = 0;
            for (nth, range) in ranges.into_iter().enumerate() {
                let (seen, all) = told(&svg, range);
                looked_at += all;
                if seen * 100 < all * 92 {
                    writeln!(lost, "{name} {tone:?}, range {nth}: {seen} of {all}").expect("a String takes all text");
                }
            }
            assert!(looked_at > WIDE as usize, "{name} {tone:?}: only {looked_at} columns were looked at");
        }
    }
    assert!(lost.is_empty(), "crests are lost:\n{lost}");
}
