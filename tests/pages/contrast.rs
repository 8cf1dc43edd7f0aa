//! Contrast as it is seen: the colour of each text against the pixels that lie behind it.

use std::sync::Arc;
use std::time::Duration;

use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Color32, Rect, Vec2};
use image::RgbaImage;
use kaizhou::art::Pace;
use kaizhou::content::{Content, Folder};
use kaizhou::export::raster::Headless;
use kaizhou::i18n::Lang;
use kaizhou::session::{Beginning, Comfort, Kiosk, Overlay, Route, Session, TextSize, Times};
use kaizhou::theme::{Color, Look, contrast};
use kaizhou::ui::chapters::pages;
use kaizhou::ui::public::scenes;
use kaizhou::ui::shell::{Shell, Shown};

use super::look::{place, short};
use super::shipped_content;

/// Pixels for one design pixel: letters are not looked at, only what lies behind them.
const SCALE: f32 = 0.5;

/// The share of a text's ground that may be darker or lighter than all the rest of it: a twig, a bird.
const STRAY: f64 = 0.06;

/// A piece of text in one colour.
struct Piece {
    text: String,
    color: Color32,
    ink: Rect,
    size: f32,
    /// Whether it stands at the foot of what scrolls.
    sinks: bool,
}

/// The pieces of a text shape that are in sight.
fn pieces(shape: &TextShape, clip: Rect, into: &mut Vec<Piece>) {
    let scrolls = clip.height() < 1000.0 && clip.top() > 0.0;
    let galley = &shape.galley;
    // Lines are broken before egui sees them: a galley has one row, and a glyph for each letter.
    for placed in &galley.rows {
        for section in &galley.job.sections {
            let letters = galley.text().char_indices().map(|(at, _)| at);
            let range = section.byte_range.start.0..section.byte_range.end.0;
            let own = letters.zip(&placed.row.glyphs).filter(|(at, _)| range.contains(at)).map(|(_, glyph)| glyph);
            let glyphs: Vec<_> = own.filter(|glyph| !glyph.chr.is_whitespace()).collect();
            let Some((first, last)) = glyphs.first().zip(glyphs.last()) else { continue };
            let size = section.format.font_id.size;
            let base = first.pos.y;
            let ink = Rect::from_min_max(
                egui::pos2(first.pos.x, base - 0.8 * size),
                egui::pos2(last.pos.x + last.advance_width, base + 0.1 * size),
            );
            let ink = ink.translate(placed.pos.to_vec2() + shape.pos.to_vec2()).intersect(clip);
            let own = section.format.color;
            let color = shape.override_text_color.unwrap_or(if own == Color32::PLACEHOLDER {
                shape.fallback_color
            } else {
                own
            });
            let color = color.gamma_multiply(shape.opacity_factor);
            if ink.width() > 2.0 && ink.height() > 2.0 {
                into.push(Piece {
                    text: glyphs.iter().map(|glyph| glyph.chr).collect(),
                    color,
                    ink,
                    size,
                    sinks: scrolls && clip.bottom() - ink.bottom() < 64.0,
                });
            }
        }
    }
}

/// Takes the texts out of shapes.
fn without_texts(shape: Shape, clip: Rect, texts: &mut Vec<Piece>) -> Option<Shape> {
    match shape {
        Shape::Text(text) => {
            pieces(&text, clip, texts);
            None
        }
        Shape::Vec(shapes) => {
            Some(Shape::Vec(shapes.into_iter().filter_map(|shape| without_texts(shape, clip, texts)).collect()))
        }
        other => Some(other),
    }
}

/// The contrast of a colour with the ground behind it, but for stray pixels.
fn measured(ground: &RgbaImage, piece: &Piece) -> f64 {
    let (from, to) = (piece.ink.min * SCALE, piece.ink.max * SCALE);
    let mut ratios = Vec::new();
    for y in from.y as u32..=(to.y as u32).min(ground.height() - 1) {
        for x in from.x as u32..=(to.x as u32).min(ground.width() - 1) {
            let [r, g, b, _] = ground.get_pixel(x, y).0;
            #[expect(clippy::disallowed_methods, reason = "a pixel of the page")]
            let below = Color32::from_rgb(r, g, b);
            let [r, g, b, _] = below.blend(piece.color).to_array();
            let below = Color([below.r(), below.g(), below.b()]);
            ratios.push(contrast(Color([r, g, b]), below));
        }
    }
    ratios.sort_by(f64::total_cmp);
    let at = (ratios.len() as f64 * STRAY) as usize;
    ratios.get(at).copied().unwrap_or(21.0)
}

/// The texts among shapes, and what all else looks like.
fn apart(headless: &mut Headless, shapes: Vec<ClippedShape>) -> (Vec<Piece>, RgbaImage) {
    let mut texts = Vec::new();
    let grounds: Vec<ClippedShape> = shapes
        .into_iter()
        .filter_map(|clipped| {
            let shape = without_texts(clipped.shape, clipped.clip_rect, &mut texts)?;
            Some(ClippedShape { shape, ..clipped })
        })
        .collect();
    let ground = headless.picture_of(grounds);
    (texts, ground)
}

/// The least contrast of a piece: running text is read longest.
fn least(look: Look, route: &Route, piece: &Piece, laptop: bool) -> f64 {
    let letters = piece.text.chars().count();
    let han = piece.text.chars().any(|c| c as u32 > 0x2E80);
    let running = letters >= if han { 20 } else { 45 } && piece.size >= if laptop { 21.0 } else { 23.5 };
    match look {
        // A line's badge has the line's own colour, whatever the look.
        Look::Contrast if *route == Route::Network && piece.size < 26.0 => 4.5,
        Look::Contrast => 10.0,
        _ if running => 7.0,
        _ => 4.5,
    }
}

fn judge(content: &Arc<Content>, size: [f32; 2], looks: &[Look]) {
    let shown = Shown::Brochure(content.clone());
    let mut failures = Vec::new();
    let mut shell = Shell::of_folder(Folder::Embedded, Pace::AtOnce);
    let scale = shell.fit(Vec2::from(size), TextSize::Standard);
    let canvas = Vec2::from(size) / scale;
    let laptop = scale < 1.0 && size[0] > size[1];
    let size_px = [canvas.x * SCALE, canvas.y * SCALE].map(|side| side.round() as u32);
    // One screen for all: pictures are kept for the first that shows them.
    let mut headless = Headless::new(size_px, SCALE);
    shell.install(headless.ctx());
    for &look in looks {
        for lang in Lang::all() {
            headless.set_clear(shown.theme(look).palette.paper.into());
            let sheet = Overlay::Project(content.projects[0].key.clone());
            let places = pages(content).into_iter().map(|route| (route, Overlay::None));
            for (route, overlay) in places.chain([(Route::Home, sheet)]) {
                let mut session = Session::new(route, lang);
                session.comfort = Comfort { look, ..Comfort::default() };
                session.overlay = overlay;
                headless.settle(120, |ui| {
                    let _nothing = shell.show(ui, &shown, &session);
                });
                let covered = session.overlay != Overlay::None;
                let mut shapes = headless.shapes().to_vec();
                if covered {
                    // What lies under the sheet is dimmed on purpose.
                    let whole = Rect::from_min_size(egui::Pos2::ZERO, canvas);
                    let scrim = shapes.iter().rposition(|s| matches!(&s.shape, Shape::Rect(r) if r.rect.contains_rect(whole.shrink(1.0)) && !r.fill.is_opaque()));
                    shapes.drain(..scrim.expect("a sheet lies on a scrim"));
                }
                let (mut texts, ground) = apart(&mut headless, shapes);
                // What sinks into the paper at the foot of a list is on its way out of sight.
                texts.retain(|piece| !piece.sinks);
                for piece in &texts {
                    let (found, wanted) = (measured(&ground, piece), least(look, &session.route, piece, laptop));
                    if found < wanted - 0.05 {
                        failures.push(format!(
                            "{look:?} {} {} {}x{}: {} at {} has {found:.1}, wanted {wanted}",
                            session.route.name(),
                            lang.code(),
                            size[0],
                            size[1],
                            short(&piece.text),
                            place(piece.ink),
                        ));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn texts_stand_out_from_what_is_painted_behind_them_on_a_booth_screen() {
    judge(&shipped_content(), [1920.0, 1080.0], &[Look::Light]);
}

#[test]
fn texts_stand_out_from_what_is_painted_behind_them_on_other_screens() {
    judge(&shipped_content(), [1280.0, 720.0], &[Look::Light]);
    judge(&shipped_content(), [1080.0, 1920.0], &[Look::Light]);
}

#[test]
fn texts_stand_out_at_high_contrast() {
    judge(&shipped_content(), [1920.0, 1080.0], &[Look::Contrast]);
}

#[test]
fn texts_stand_out_in_the_dark() {
    judge(&shipped_content(), [1920.0, 1080.0], &[Look::Dark]);
}

/// What the scenes of the attract loop have, where nobody chose a look: the pictures must keep clear of their words.
#[test]
fn words_stand_out_on_the_posters_of_a_public_screen() {
    let content = shipped_content();
    let shown = Shown::Brochure(content.clone());
    let mut failures = Vec::new();
    let sizes_and_looks = [[1920.0, 1080.0], [1080.0, 1920.0]].map(|size| [Look::Light, Look::Dark].map(|l| (size, l)));
    for (size, look) in sizes_and_looks.into_iter().flatten() {
        for nth in 0..scenes(&content).len() {
            let comfort = Comfort { look, ..Comfort::default() };
            let beginning = Beginning { lang: Lang::Zh, comfort };
            let kiosk = Kiosk::new(Duration::ZERO, scenes(&content), beginning, Times::default());
            let at = Times::default().scene.as_secs_f64() * (nth as f64 + 0.5);
            let mut session = Session::new(Route::Cover, Lang::Zh);
            (session.kiosk, session.comfort) = (Some(kiosk), comfort);
            let mut shell = Shell::of_folder(Folder::Embedded, Pace::AtOnce);
            shell.fit(Vec2::from(size), TextSize::Standard);
            let mut headless = Headless::new(size.map(|side| (side * SCALE) as u32), SCALE);
            shell.install(headless.ctx());
            headless.set_clear(shown.theme(look).palette.paper.into());
            for moment in [at - 0.1, at] {
                let _frame = headless.frame_at(moment, Vec::new(), |ui| {
                    let _nothing = shell.show(ui, &shown, &session);
                });
            }
            let shapes = headless.shapes().to_vec();
            let (texts, ground) = apart(&mut headless, shapes);
            assert!(!texts.is_empty(), "scene {} says nothing", nth + 1);
            for piece in &texts {
                let found = measured(&ground, piece);
                if found < 4.45 {
                    let (text, spot) = (short(&piece.text), place(piece.ink));
                    failures.push(format!("{look:?} scene {} {size:?}: {text} at {spot} has {found:.1}", nth + 1));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}
