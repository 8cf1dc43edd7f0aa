//! Pictures of unknown origin are made behind a fence, and shipped ones by day and in the evening.

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat, RgbImage};
use kaizhou::art::{RasterFault, Tone, fence, rasterise, toned};
use kaizhou::content::{Content, Folder};
use kaizhou::export::pages::Studio;
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Route, Session};
use kaizhou::theme::{Color, Look, Themes, contrast};

use crate::support_content::ContentFolder;

const PROGRAM: &str = env!("CARGO_BIN_EXE_kaizhou");

fn drawn(path: &str, bytes: &[u8], width: u32, patience: Duration) -> Result<egui::ColorImage, RasterFault> {
    fence::draw_by(Path::new(PROGRAM), path, bytes, width, Tone::Day, patience)
}

/// Why a picture is not drawn; it has to be said within the patience that staff's pictures are given.
fn refused(path: &str, bytes: &[u8]) -> String {
    let start = Instant::now();
    let result = drawn(path, bytes, 1920, fence::PATIENCE);
    assert!(start.elapsed() < fence::PATIENCE + Duration::from_secs(1), "{path} took {:?}", start.elapsed());
    match result {
        Err(RasterFault::Fenced(why)) => why,
        other => panic!("{path} was not refused: {other:?}"),
    }
}

fn svg(body: &str) -> Vec<u8> {
    format!("<svg xmlns='http://www.w3.org/2000/svg' width='1600' height='900'>{body}</svg>").into_bytes()
}

fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut bytes, format).expect("it is written");
    bytes.into_inner()
}

#[test]
fn a_drawing_comes_through_the_fence_as_it_is_drawn_here() {
    let bytes =
        svg("<rect width='800' height='900' fill='#147A82'/><circle cx='900' cy='400' r='300' fill='#B3261E'/>");
    let behind = drawn("a.svg", &bytes, 320, Duration::from_secs(20)).expect("it is drawn");
    assert_eq!(Ok(behind), rasterise("a.svg", &bytes, 320));
}

#[test]
fn each_drawing_that_does_harm_is_refused_with_its_reason_in_time() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/svg");
    for (name, reason) in [
        ("arc-huge-radius-abort.svg", "HugeNumber"),
        ("entity-quadratic.svg", "Doctype"),
        ("gradient-href-cycle-hang.svg", "Circle"),
        ("image-absolute-path.svg", "Element"),
        ("pattern-nest-10.svg", "Element"),
    ] {
        let why = refused(name, &std::fs::read(folder.join(name)).expect("the fixture is there"));
        assert!(why.contains(reason), "{name}: {why}");
    }
}

#[test]
fn photographs_that_are_too_large_cut_short_or_no_photographs_are_refused_with_their_reason() {
    let (png, jpeg) = (encoded(400, 300, ImageFormat::Png), encoded(400, 300, ImageFormat::Jpeg));
    for (name, bytes, reason) in [
        ("wide.png", encoded(30_000, 2, ImageFormat::Png), "TooManyPixels"),
        ("tall.jpg", encoded(2, 30_000, ImageFormat::Jpeg), "TooManyPixels"),
        ("cut.png", png[..png.len() / 2].to_vec(), "Bitmap"),
        ("head.png", png[..20].to_vec(), "Broken"),
        ("head.jpg", jpeg[..20].to_vec(), "Broken"),
        ("words.jpg", b"no picture".to_vec(), "Broken"),
        ("empty.png", Vec::new(), "Broken"),
    ] {
        let why = refused(name, &bytes);
        assert!(why.contains(reason), "{name}: {why}");
    }
}

#[test]
fn a_drawing_that_takes_too_long_is_ended() {
    // Lets itself be guarded, and is a great deal of work.
    let stripes: String = (0..40_000).map(|k| format!("<path d='M0,{k}L1600,900L{k},0z' opacity='.5'/>")).collect();
    let start = Instant::now();
    let patience = Duration::from_millis(400);
    let result = drawn("slow.svg", &svg(&stripes), 8192, patience);
    assert_eq!(result, Err(RasterFault::Fenced("it took too long".to_owned())));
    assert!(start.elapsed() < Duration::from_secs(3), "it took {:?} to end it", start.elapsed());
}

#[cfg(target_os = "linux")]
#[test]
fn a_drawing_that_takes_too_much_memory_takes_it_from_itself_alone() {
    // Each group is a layer of the whole picture: 8192 × 4608 × 4 bytes, 100 times.
    let layers = "<g opacity='.9'><rect width='1600' height='900' fill='#147A82'/>".repeat(100) + &"</g>".repeat(100);
    let result = drawn("heavy.svg", &svg(&layers), 8192, Duration::from_secs(20));
    assert!(matches!(result, Err(RasterFault::Fenced(_))), "it was drawn");
}

fn shipped() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/art");
    let files = std::fs::read_dir(folder).expect("the art is there").map(|entry| entry.expect("it is listed").path());
    let mut art: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|e| e == "svg")).collect();
    art.sort();
    let name = |file: &PathBuf| file.file_stem().expect("it has a name").to_string_lossy().into_owned();
    art.iter().map(|file| (name(file), std::fs::read_to_string(file).expect("it is text"))).collect()
}

/// How light a picture is on average, 0 to 255.
fn lightness(svg: &str) -> f64 {
    let image = rasterise("a.svg", svg.as_bytes(), 96).expect("shipped art can be drawn");
    let sum: f64 =
        image.pixels.iter().map(|p| f64::from(p.r()) * 0.30 + f64::from(p.g()) * 0.59 + f64::from(p.b()) * 0.11).sum();
    sum / image.pixels.len() as f64
}

#[test]
fn every_shipped_picture_has_an_evening_that_is_dark_and_is_the_same_drawing() {
    let art = shipped();
    assert!(art.len() >= 28, "only {} pictures", art.len());
    for (name, svg) in &art {
        let evening = toned(svg, Tone::Evening);
        assert_eq!(evening.len(), svg.len(), "{name}");
        let (by_day, at_night) = (lightness(svg), lightness(&evening));
        assert!(at_night < 100.0, "{name} is too light in the evening: {at_night:.0}");
        // The zone's picture is a night piece in both.
        assert!(name == "zone" || at_night < by_day * 0.62, "{name}: {by_day:.0} by day, {at_night:.0} in the evening");
    }
    let bytes: usize = art.iter().map(|(_, svg)| svg.len()).sum();
    assert!(bytes <= 6 << 20, "all art takes {bytes} bytes");
}

/// Pages set the zone's picture into a larger night: it has no edge at the left, and none at its foot.
#[test]
fn the_picture_of_the_zone_ends_in_the_night_around_it() {
    let bytes = Folder::Embedded.picture("art/zone.svg").expect("it is shipped");
    let image = rasterise("a.svg", &bytes, 554).expect("it is drawn");
    let night = egui::Color32::from(Themes::embedded().of(Look::Light).palette.night);
    let (width, height) = (image.width(), image.height());
    let left = (0..height).map(|y| y * width);
    let foot = (0..width).map(|x| (height - 1) * width + x);
    for at in left.chain(foot) {
        let pixel = image.pixels[at];
        let apart = (0..3).map(|channel| pixel[channel].abs_diff(night[channel])).max();
        assert!(apart <= Some(2), "{pixel:?} at {}, {}", at % width, at / width);
    }
}

#[test]
fn pictures_end_in_exactly_the_ground_of_the_page() {
    let themes = Themes::embedded();
    // Where each picture is all paper.
    for (name, [x, y]) in [("ecology", [0.5, 0.9]), ("openness", [0.5, 0.9]), ("business", [0.3, 0.01])] {
        let bytes = Folder::Embedded.picture(&format!("art/{name}.svg")).expect("it is shipped");
        let svg = std::str::from_utf8(&bytes).expect("it is text");
        for (tone, look) in [(Tone::Day, Look::Light), (Tone::Evening, Look::Dark)] {
            let image = rasterise("a.svg", toned(svg, tone).as_bytes(), 192).expect("it is drawn");
            let at = (y * image.height() as f64) as usize * image.width() + (x * image.width() as f64) as usize;
            let paper = egui::Color32::from(themes.of(look).palette.paper);
            assert_eq!(image.pixels[at], paper, "{name} in {tone:?}");
        }
    }
}

/// A photograph with everything in it: black, white and all between, in blocks.
fn harsh_photograph() -> Vec<u8> {
    let photograph =
        RgbImage::from_fn(1600, 900, |x, y| image::Rgb([[0, 255, 96, 180][((x / 16 + y / 16) % 4) as usize]; 3]));
    let mut bytes = Cursor::new(Vec::new());
    photograph.write_to(&mut bytes, ImageFormat::Jpeg).expect("it is written");
    bytes.into_inner()
}

#[test]
fn words_can_be_read_on_any_photograph_that_staff_put_on_the_cover() {
    let folder = ContentFolder::shipped().edited(
        "brochure.toml",
        "cover = { path = \"art/cover.svg\", upright = \"art/cover_portrait.svg\"",
        "cover = { path = \"photos/lake.jpg\"",
    );
    folder.write("photos/lake.jpg", &harsh_photograph());
    let loaded = Content::load(&folder.folder());
    let content = std::sync::Arc::new(loaded.content.unwrap_or_else(|| panic!("{:?}", loaded.faults)));
    for look in [Look::Light, Look::Dark] {
        let palette = &content.themes.of(look).palette;
        let comfort = Comfort { look, ..Comfort::default() };
        let mut studio = Studio::new(folder.folder(), content.clone(), [1280, 720], comfort);
        let mut session = Session::new(Route::Cover, Lang::Zh);
        session.comfort = comfort;
        let page = studio.picture(&session);
        // Where nothing is written, in the sky and on the bank.
        for (name, ink, [x0, y0, x1, y1]) in
            [("sky", palette.ink, [400, 150, 1200, 560]), ("bank", palette.on_dark, [450, 650, 850, 700])]
        {
            let pixels = (y0..y1).flat_map(|y| (x0..x1).map(move |x| (x, y)));
            let mut ratios: Vec<f64> = pixels
                .map(|(x, y)| page.get_pixel(x, y).0)
                .map(|[r, g, b, _]| contrast(ink, Color([r, g, b])))
                .collect();
            ratios.sort_by(f64::total_cmp);
            let low = ratios[ratios.len() / 20];
            assert!(low >= 4.5, "{name} in {look:?}: {low:.1}");
        }
    }
}
