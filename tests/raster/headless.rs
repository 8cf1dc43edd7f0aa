//! egui's own frames: the headless driver and the test renderer.

use std::time::Duration;

use egui::{Color32, Event, PointerButton, Rect, TextureOptions, Ui, pos2, vec2};
use egui_kittest::Harness;
use image::RgbaImage;
use kaizhou::export::raster::Headless;

use crate::sheet::greys;
use crate::support::{CpuRenderer, assert_exact_picture, block_font};

fn headless(size_px: [u32; 2], pixels_per_point: f32) -> Headless {
    let headless = Headless::new(size_px, pixels_per_point);
    block_font(headless.ctx());
    headless
}

fn greet(ui: &mut Ui) {
    ui.label("开州 Kaizhou, 229.91");
}

/// How many pixels differ from that in the last corner, where nothing is painted in these tests.
fn inked(image: &RgbaImage) -> usize {
    let ground = image.get_pixel(image.width() - 1, image.height() - 1);
    image.pixels().filter(|pixel| *pixel != ground).count()
}

#[test]
fn a_label_rendered_twice_gives_identical_bytes() {
    let render = || {
        let mut harness = Harness::builder()
            .with_size(vec2(200.0, 60.0))
            .with_pixels_per_point(1.25)
            .with_context_setup(block_font)
            .renderer(CpuRenderer::new())
            .build_ui(greet);
        harness.run();
        harness.render().expect("the renderer cannot fail")
    };
    let image = render();
    assert_eq!([image.width(), image.height()], [250, 75]);
    assert!(inked(&image) > 200, "only {} pixels of text", inked(&image));
    assert!(image == render());
}

#[test]
fn the_driver_and_the_harness_agree_on_the_size_of_things() {
    let mut screen = headless([250, 75], 1.25);
    let mut seen = Rect::NOTHING;
    let _ = screen.frame(Vec::new(), |ui| seen = ui.max_rect());
    assert_eq!(seen, Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 60.0)));
    assert_eq!(screen.ctx().pixels_per_point(), 1.25);
}

#[test]
fn a_picture_before_the_first_frame_is_bare_ground() {
    let mut screen = headless([3, 2], 1.0);
    screen.set_clear(Color32::from_rgb(1, 2, 3));
    let image = screen.picture();
    assert_eq!([image.width(), image.height()], [3, 2]);
    assert!(image.pixels().all(|pixel| pixel.0 == [1, 2, 3, 255]));
}

#[test]
fn text_appears_and_goes_with_the_frame_that_shows_it() {
    let mut screen = headless([200, 40], 1.0);
    let _ = screen.frame(Vec::new(), greet);
    let first = screen.picture();
    assert!(inked(&first) > 100, "only {} pixels of text", inked(&first));
    assert!(first == screen.picture(), "looking changes nothing");
    let _ = screen.frame(Vec::new(), |_| {});
    assert_eq!(inked(&screen.picture()), 0);
    let _ = screen.frame(Vec::new(), greet);
    assert!(first == screen.picture());
}

#[test]
fn letters_met_later_reach_the_atlas() {
    let show = |ui: &mut Ui, text: &str| drop(ui.label(text));
    let mut late = headless([200, 40], 1.0);
    for text in ["a", "ab", "abc", "xyz"] {
        let _ = late.frame(Vec::new(), |ui| show(ui, text));
    }
    let mut early = headless([200, 40], 1.0);
    let _ = early.frame(Vec::new(), |ui| show(ui, "xyz"));
    let image = late.picture();
    assert!(inked(&image) > 20);
    assert!(image == early.picture(), "the same letters, whatever was shown before");
}

#[test]
fn a_picture_of_ours_is_shown_texel_for_pixel() {
    let mut screen = headless([4, 3], 1.0);
    let texture = screen.ctx().load_texture("four", greys([[10, 20], [30, 40]]), TextureOptions::LINEAR);
    let _ = screen.frame(Vec::new(), |ui| {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let place = Rect::from_min_size(pos2(1.0, 1.0), vec2(2.0, 2.0));
        ui.painter().image(texture.id(), place, whole, Color32::WHITE);
    });
    let reds: Vec<u8> = screen.picture().pixels().map(|pixel| pixel.0[0]).collect();
    assert_eq!(reds, [0, 0, 0, 0, 0, 10, 20, 0, 0, 30, 40, 0]);
}

#[test]
fn a_large_picture_may_be_loaded_before_the_first_frame() {
    let screen = headless([4, 3], 1.0);
    let wide = egui::ColorImage::filled([8192, 1], Color32::WHITE);
    let texture = screen.ctx().load_texture("wide", wide, TextureOptions::LINEAR);
    assert_eq!(texture.size(), [8192, 1]);
}

#[test]
fn time_is_a_count_of_frames_or_what_it_is_told_to_be() {
    let mut screen = headless([9, 9], 1.0);
    let mut times = Vec::new();
    for _ in 0..3 {
        let _ = screen.frame(Vec::new(), |ui| times.push(ui.input(|input| input.time)));
    }
    let _ = screen.frame_at(10.0, Vec::new(), |ui| times.push(ui.input(|input| input.time)));
    let _ = screen.frame(Vec::new(), |ui| times.push(ui.input(|input| input.time)));
    // Never backwards.
    let _ = screen.frame_at(1.0, Vec::new(), |ui| times.push(ui.input(|input| input.time)));
    let sixtieth = 1.0 / 60.0;
    let after = 10.0 + sixtieth;
    assert_eq!(times, [0.0, sixtieth, 2.0 / 60.0, 10.0, after, after]);
}

#[test]
fn events_reach_the_ui() {
    let mut screen = headless([100, 40], 1.0);
    let place = Rect::from_min_size(pos2(10.0, 10.0), vec2(50.0, 20.0));
    let mut clicks = 0;
    let mut run = |screen: &mut Headless, events| {
        let _ = screen.frame(events, |ui| clicks += usize::from(ui.put(place, egui::Button::new("ok")).clicked()));
    };
    let pos = place.center();
    let press = |pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: egui::Modifiers::NONE,
    };
    run(&mut screen, Vec::new());
    run(&mut screen, vec![Event::PointerMoved(pos), press(true)]);
    run(&mut screen, vec![press(false)]);
    assert_eq!(clicks, 1);
}

#[test]
fn settling_ends_when_nothing_moves_and_gives_up_when_something_does() {
    let mut screen = headless([60, 40], 1.0);
    let frames = screen.settle(20, greet).expect("a label comes to rest");
    assert!(frames < 20);
    assert_eq!(screen.frame(Vec::new(), greet).repaint_after, Duration::MAX);
    assert_eq!(screen.settle(5, |ui| ui.ctx().request_repaint()), None);
}

#[test]
fn wishes_for_the_window_come_back() {
    let mut screen = headless([9, 9], 1.0);
    let frame = screen.frame(Vec::new(), |ui| {
        ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        ui.ctx().copy_text("抄".to_owned());
    });
    assert!(frame.commands.contains(&egui::ViewportCommand::Close), "{:?}", frame.commands);
    assert_eq!(frame.platform.commands, [egui::OutputCommand::CopyText("抄".to_owned())]);
}

#[test]
fn a_page_of_everything_is_the_same_on_every_machine() {
    let mut screen = headless([240, 150], 1.5);
    screen.set_clear(Color32::from_rgb(236, 232, 222));
    let waves: [[u8; 24]; 16] = std::array::from_fn(|y| std::array::from_fn(|x| (x * x + 9 * y * y + x * y) as u8));
    let texture = screen.ctx().load_texture("waves", greys(waves), TextureOptions::LINEAR);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    let _ = screen.frame(Vec::new(), |ui| {
        let painter = ui.painter();
        let place = Rect::from_min_size(pos2(4.3, 5.6), vec2(71.0, 52.0));
        painter.image(texture.id(), place, whole, Color32::from_rgb(255, 200, 180));
        painter.circle_filled(pos2(110.0, 40.0), 31.3, Color32::from_rgba_unmultiplied(180, 30, 20, 120));
        let edge = egui::Stroke::new(1.7, Color32::from_rgb(20, 60, 110));
        let card = Rect::from_min_size(pos2(52.0, 20.0), vec2(60.0, 66.6));
        let paper = Color32::from_rgba_unmultiplied(255, 255, 255, 170);
        painter.rect(card, 9, paper, edge, egui::StrokeKind::Middle);
        painter.line_segment([pos2(3.0, 97.0), pos2(155.0, 61.0)], edge);
        ui.put(card.shrink(6.0), egui::Label::new("开州 Kaizhou, 229.91"));
    });
    assert_exact_picture("raster/everything", &screen.picture());
}
