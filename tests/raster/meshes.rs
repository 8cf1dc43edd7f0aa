//! Plain triangles: coverage, blending, clipping.

use egui::Color32;

use crate::sheet::{EVERYWHERE, Sheet, ltrb};

#[test]
fn a_solid_rectangle_fills_exactly_the_pixels_whose_centres_it_holds() {
    let mut sheet = Sheet::new(6, 5);
    let colour = Color32::from_rgb(10, 200, 30);
    // Its left edge passes the centre of pixel 1, its right edge runs through that of pixel 4.
    sheet.rect(EVERYWHERE, ltrb(1.25, 1.0, 4.5, 3.51), colour);
    let image = sheet.paint();
    for (x, y, pixel) in image.enumerate_pixels() {
        let inside = (1..4).contains(&x) && (1..4).contains(&y);
        let wanted = if inside { [10, 200, 30, 255] } else { [0, 0, 0, 255] };
        assert_eq!(pixel.0, wanted, "at {x}, {y}");
    }
}

#[test]
fn pixels_per_point_scales_positions() {
    let mut sheet = Sheet::new(8, 8);
    sheet.pixels_per_point = 2.0;
    sheet.rect(EVERYWHERE, ltrb(1.0, 1.0, 2.0, 3.0), Color32::WHITE);
    let white = sheet.reds().concat().iter().filter(|&&red| red == 255).count();
    assert_eq!(white, 2 * 4);
}

#[test]
fn an_edge_on_pixel_centres_belongs_to_the_shape_below_and_to_its_right() {
    let mut sheet = Sheet::new(4, 4);
    sheet.rect(EVERYWHERE, ltrb(0.5, 0.5, 2.5, 2.5), Color32::WHITE);
    let none = vec![0, 0, 0, 0];
    let some = vec![255, 255, 0, 0];
    assert_eq!(sheet.reds(), [some.clone(), some, none.clone(), none]);
}

#[test]
fn triangles_sharing_an_edge_paint_each_pixel_once() {
    // A fan around a pixel centre: edges in every direction, many of them through pixel centres.
    let half = Color32::from_white_alpha(128);
    let rim = [
        (0.5, 0.5),
        (5.5, 0.5),
        (8.0, 0.5),
        (12.5, 0.5),
        (15.5, 0.5),
        (15.5, 5.5),
        (15.5, 8.5),
        (15.5, 15.5),
        (8.5, 15.5),
        (3.5, 15.5),
        (0.5, 15.5),
        (0.5, 11.5),
        (0.5, 8.5),
        (0.5, 3.0),
    ];
    for turned in [false, true] {
        let mut sheet = Sheet::new(16, 16);
        for (index, from) in rim.iter().enumerate() {
            let to = rim[(index + 1) % rim.len()];
            let mut corners = [(8.5, 8.5), *from, to];
            if turned {
                corners.reverse();
            }
            sheet.triangle(corners, [half; 3]);
        }
        for (y, row) in sheet.reds().iter().enumerate() {
            for (x, red) in row.iter().enumerate() {
                let wanted = if x < 15 && y < 15 { 128 } else { 0 };
                assert_eq!(*red, wanted, "at {x}, {y}, turned: {turned}");
            }
        }
    }
}

#[test]
fn premultiplied_colours_blend_as_source_plus_ground_times_the_rest() {
    // (ground, source, result): the products are 55·153/255 = 33 and 200·127/255 = 99.6.
    let cases = [
        ([55, 55, 55], [100, 0, 20, 102], [133, 33, 53]),
        ([200, 100, 0], [128, 64, 0, 128], [228, 114, 0]),
        ([200, 100, 7], [0, 0, 0, 0], [200, 100, 7]),
        ([200, 100, 7], [9, 8, 6, 255], [9, 8, 6]),
        // Additive: no alpha, and a stop at white.
        ([200, 100, 7], [100, 100, 100, 0], [255, 200, 107]),
    ];
    for ([r, g, b], [sr, sg, sb, sa], [wr, wg, wb]) in cases {
        let mut sheet = Sheet::new(3, 3).clear(Color32::from_rgb(r, g, b));
        let source = Color32::from_rgba_premultiplied(sr, sg, sb, sa);
        sheet.rect(EVERYWHERE, ltrb(0.0, 0.0, 3.0, 3.0), source);
        let image = sheet.paint();
        assert!(image.pixels().all(|pixel| pixel.0 == [wr, wg, wb, 255]), "{:?}", image.get_pixel(0, 0));
    }
}

#[test]
fn alpha_adds_up_on_a_transparent_ground() {
    let mut sheet = Sheet::new(1, 1).clear(Color32::TRANSPARENT);
    for _ in 0..2 {
        sheet.rect(EVERYWHERE, ltrb(0.0, 0.0, 1.0, 1.0), Color32::from_rgba_premultiplied(64, 0, 0, 128));
    }
    assert_eq!(sheet.paint().get_pixel(0, 0).0, [96, 0, 0, 192]);
}

#[test]
fn colours_run_evenly_between_corners() {
    let mut sheet = Sheet::new(8, 2);
    let [left, right] = [Color32::BLACK, Color32::from_gray(160)];
    sheet.triangle([(0.0, 0.0), (8.0, 0.0), (0.0, 2.0)], [left, right, left]);
    sheet.triangle([(8.0, 0.0), (8.0, 2.0), (0.0, 2.0)], [right, right, left]);
    // 160 / 8 = 20 to a pixel, from a half at the first centre.
    let row = vec![10, 30, 50, 70, 90, 110, 130, 150];
    assert_eq!(sheet.reds(), [row.clone(), row]);
}

#[test]
fn clip_rectangles_round_to_the_nearest_pixel() {
    let white = Color32::WHITE;
    let cases = [
        (ltrb(1.49, 0.0, 3.49, 9.0), [0, 255, 255, 0, 0, 0]),
        (ltrb(1.5, 0.0, 3.5, 9.0), [0, 0, 255, 255, 0, 0]),
        (ltrb(-7.0, 0.0, 0.5, 9.0), [255, 0, 0, 0, 0, 0]),
        (ltrb(4.0, 0.0, 2.0, 9.0), [0; 6]),
        (ltrb(f32::NEG_INFINITY, -1.0, f32::INFINITY, 9.0), [255; 6]),
        (ltrb(2.0, 0.5, 9.0, 9.0), [0; 6]),
        (ltrb(f32::NAN, 0.0, 2.0, 9.0), [255, 255, 0, 0, 0, 0]),
    ];
    for (clip, wanted) in cases {
        let mut sheet = Sheet::new(6, 1);
        sheet.rect(clip, ltrb(-1.0, -1.0, 9.0, 9.0), white);
        assert_eq!(sheet.reds(), [wanted], "{clip:?}");
    }
}

#[test]
fn clip_rectangles_are_in_points() {
    let mut sheet = Sheet::new(6, 1);
    sheet.pixels_per_point = 1.5;
    // 1.5 and 4.5 pixels: both round up.
    sheet.rect(ltrb(1.0, 0.0, 3.0, 9.0), ltrb(-1.0, -1.0, 9.0, 9.0), Color32::WHITE);
    assert_eq!(sheet.reds(), [[0, 0, 255, 255, 255, 0]]);
}
