//! Textures: filtering, wrapping, updates, tints.

use egui::epaint::{ImageDelta, Mesh, Vertex};
use egui::{Color32, ColorImage, TextureOptions, pos2};

use crate::sheet::{EVERYWHERE, PICTURE, Sheet, greys, ltrb};

const BLOT: Color32 = Color32::from_rgb(1, 2, 3);

fn with_picture(size: (u32, u32), picture: ColorImage, options: TextureOptions) -> Sheet {
    let mut sheet = Sheet::new(size.0, size.1);
    sheet.set(PICTURE, ImageDelta::full(picture, options));
    sheet
}

#[test]
fn texel_for_pixel_a_picture_is_itself() {
    let noise: [[u8; 7]; 5] = std::array::from_fn(|y| std::array::from_fn(|x| ((x * 89 + y * 57) % 256) as u8));
    for options in [TextureOptions::LINEAR, TextureOptions::NEAREST] {
        let mut sheet = with_picture((7, 5), greys(noise), options);
        sheet.picture(ltrb(0.0, 0.0, 7.0, 5.0), Color32::WHITE);
        assert_eq!(sheet.reds(), noise, "{options:?}");
    }
}

#[test]
fn linear_filtering_blends_between_texel_centres_and_holds_at_the_rim() {
    let mut sheet = with_picture((4, 4), greys([[0, 100], [200, 40]]), TextureOptions::LINEAR);
    sheet.picture(ltrb(0.0, 0.0, 4.0, 4.0), Color32::WHITE);
    // Twice as large, the centres fall a quarter and three quarters of the way from texel to texel.
    assert_eq!(sheet.reds(), [[0, 25, 75, 100], [50, 59, 76, 85], [150, 126, 79, 55], [200, 160, 80, 40],]);
}

#[test]
fn nearest_filtering_repeats_texels() {
    let mut sheet = with_picture((4, 2), greys([[9, 100]]), TextureOptions::NEAREST);
    sheet.picture(ltrb(0.0, 0.0, 4.0, 2.0), Color32::WHITE);
    assert_eq!(sheet.reds(), [[9, 9, 100, 100]; 2]);
}

#[test]
fn each_wrap_mode_has_its_own_way_outside() {
    let cases = [
        (TextureOptions::NEAREST, [1, 1, 1, 2, 3, 3, 3, 3]),
        (TextureOptions::NEAREST_REPEAT, [2, 3, 1, 2, 3, 1, 2, 3]),
        (TextureOptions::NEAREST_MIRRORED_REPEAT, [2, 1, 1, 2, 3, 3, 2, 1]),
    ];
    for (options, wanted) in cases {
        let mut sheet = with_picture((8, 1), greys([[1, 2, 3]]), options);
        let mut mesh = Mesh::with_texture(PICTURE);
        let uv = ltrb(-2.0 / 3.0, 0.0, 2.0, 1.0);
        mesh.add_rect_with_uv(ltrb(0.0, 0.0, 8.0, 1.0), uv, Color32::WHITE);
        sheet.mesh(EVERYWHERE, mesh);
        assert_eq!(sheet.reds(), [wanted], "{options:?}");
    }
}

#[test]
fn a_tint_multiplies_before_the_blend_rounds() {
    // 51 · 100/255 = 20 and its alpha 51 · 200/255 = 40; over white, 255 · 215/255 = 215 remains.
    let texel = Color32::from_rgba_premultiplied(100, 100, 100, 200);
    let mut sheet = with_picture((1, 1), ColorImage::filled([1, 1], texel), TextureOptions::LINEAR);
    sheet.clear = Color32::WHITE;
    sheet.picture(ltrb(0.0, 0.0, 1.0, 1.0), Color32::from_rgba_premultiplied(51, 51, 51, 51));
    assert_eq!(sheet.reds(), [[235]]);

    let texel = Color32::from_rgba_premultiplied(129, 129, 129, 129);
    let mut sheet = with_picture((1, 1), ColorImage::filled([1, 1], texel), TextureOptions::LINEAR);
    sheet.clear = Color32::from_gray(100);
    sheet.picture(ltrb(0.0, 0.0, 1.0, 1.0), Color32::from_rgba_premultiplied(0, 0, 0, 129));
    // Alpha is 129² / 255 = 65.26, so 100 · 189.74 / 255 = 74.4 remains. Had it been rounded to 65, it would be 74.5 and come out as 75.
    assert_eq!(sheet.reds(), [[74]]);
}

#[test]
fn a_part_of_a_texture_changes_and_the_rest_stays() {
    let before = greys([[10; 4]; 3]);
    let shared = std::sync::Arc::new(before.clone());
    let mut sheet = Sheet::new(4, 3);
    sheet.set(PICTURE, ImageDelta::full(std::sync::Arc::clone(&shared), TextureOptions::NEAREST));
    let part = ImageDelta::partial([1, 1], greys([[70, 80], [90, 95]]), TextureOptions::NEAREST);
    sheet.set(PICTURE, part);
    sheet.picture(ltrb(0.0, 0.0, 4.0, 3.0), Color32::WHITE);
    assert_eq!(sheet.reds(), [[10, 10, 10, 10], [10, 70, 80, 10], [10, 90, 95, 10]]);
    assert_eq!(*shared, before, "the image is egui's too, and must not change under it");

    // One that hangs over the edge loses what hangs over; one wholly outside is lost.
    let part = ImageDelta::partial([3, 2], greys([[1, 2], [3, 4]]), TextureOptions::NEAREST);
    sheet.set(PICTURE, part);
    let part = ImageDelta::partial([9, 9], greys([[5]]), TextureOptions::NEAREST);
    sheet.set(PICTURE, part);
    assert_eq!(sheet.reds()[2], [10, 90, 95, 1]);
}

#[test]
fn a_whole_update_may_change_size_and_filter() {
    let mut sheet = with_picture((2, 1), greys([[0, 200]]), TextureOptions::NEAREST);
    sheet.picture(ltrb(0.0, 0.0, 2.0, 1.0), Color32::WHITE);
    assert_eq!(sheet.reds(), [[0, 200]]);
    sheet.set(PICTURE, ImageDelta::full(greys([[40, 60, 80, 100]]), TextureOptions::LINEAR));
    // Half the size: each pixel falls on the border between two texels.
    assert_eq!(sheet.reds(), [[50, 90]]);
}

#[test]
fn a_freed_texture_can_be_seen_once_more_and_then_no_longer() {
    let mut sheet = with_picture((1, 1), greys([[99]]), TextureOptions::LINEAR);
    sheet.picture(ltrb(0.0, 0.0, 1.0, 1.0), Color32::WHITE);
    sheet.free(PICTURE);
    assert_eq!(sheet.reds(), [[99]]);
    sheet.set(egui::TextureId::Managed(7), ImageDelta::full(greys([[1]]), TextureOptions::LINEAR));
    assert_eq!(sheet.reds(), [[0]]);
}

#[test]
fn the_first_texel_of_a_picture_is_not_taken_for_white() {
    let mut sheet = Sheet::new(2, 2);
    sheet.set(PICTURE, ImageDelta::full(ColorImage::filled([2, 2], BLOT), TextureOptions::LINEAR));
    let mut mesh = Mesh::with_texture(PICTURE);
    mesh.add_rect_with_uv(ltrb(0.0, 0.0, 2.0, 2.0), ltrb(0.0, 0.0, 0.0, 0.0), Color32::WHITE);
    sheet.mesh(EVERYWHERE, mesh);
    assert!(sheet.paint().pixels().all(|pixel| pixel.0 == BLOT.to_array()));
}

#[test]
fn a_rectangle_looks_the_same_whether_taken_as_one_or_as_two_triangles() {
    let noise: [[u8; 9]; 9] =
        std::array::from_fn(|y| std::array::from_fn(|x| ((x * x * 83 + y * 157 + x * y) % 256) as u8));
    let texels = noise
        .concat()
        .into_iter()
        .map(|level| Color32::from_rgba_premultiplied(level / 2, level / 3, level, level.max(level / 2)));
    let picture = ColorImage::new([9, 9], texels.collect());
    let tint = Color32::from_rgba_premultiplied(200, 150, 90, 220);
    for options in [TextureOptions::LINEAR, TextureOptions::NEAREST] {
        for rect in [ltrb(1.3, 2.7, 30.1, 17.9), ltrb(-9.0, -4.5, 3.25, 60.0), ltrb(4.0, 4.0, 13.0, 13.0)] {
            let corners = [
                (rect.left_top(), pos2(0.0, 0.0)),
                (rect.right_top(), pos2(1.0, 0.0)),
                (rect.left_bottom(), pos2(0.0, 1.0)),
                (rect.right_bottom(), pos2(1.0, 1.0)),
            ];
            let vertices = corners.map(|(pos, uv)| Vertex { pos, uv, color: tint });
            let paint = |indices: &[&[u32]]| {
                let mut sheet = with_picture((32, 20), picture.clone(), options);
                sheet.clear = Color32::from_rgb(40, 90, 200);
                for indices in indices {
                    let mut mesh = Mesh::with_texture(PICTURE);
                    mesh.vertices = vertices.to_vec();
                    mesh.indices = indices.to_vec();
                    sheet.mesh(EVERYWHERE, mesh);
                }
                sheet.paint()
            };
            let whole = paint(&[&[0, 1, 2, 2, 1, 3]]);
            assert!(whole.pixels().any(|pixel| pixel.0 != [40, 90, 200, 255]), "nothing painted");
            // In one mesh two triangles are taken for a rectangle if they make one, in two meshes never.
            // Only triangles that face each other make one; others overlap or leave a gap.
            let triangles: [&[u32]; 5] = [&[0, 1, 2], &[2, 1, 3], &[1, 0, 3], &[3, 0, 2], &[2, 0, 1]];
            for first in triangles {
                for second in triangles {
                    let one = paint(&[&[first, second].concat()]);
                    let two = paint(&[first, second]);
                    assert!(one == two, "{rect:?}, {options:?}: {first:?}, {second:?}");
                }
            }
        }
    }
}
