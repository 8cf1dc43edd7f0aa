//! Meshes nobody should draw, and threads.

use egui::epaint::{ImageDelta, Mesh, Vertex, WHITE_UV};
use egui::{Color32, TextureId, TextureOptions, pos2};
use proptest::prelude::*;

use crate::sheet::{EVERYWHERE, FONT, PICTURE, Sheet, greys, ltrb};

const HALF: Color32 = Color32::from_rgba_premultiplied(60, 30, 90, 128);

#[test]
fn what_is_off_the_sheet_leaves_it_untouched() {
    let mut sheet = Sheet::new(4, 4);
    for (x, y) in [(-9.0, 0.0), (9.0, 0.0), (0.0, -9.0), (0.0, 9.0), (1e30, -1e30)] {
        sheet.rect(EVERYWHERE, ltrb(x, y, x + 4.0, y + 4.0), Color32::WHITE);
    }
    assert_eq!(sheet.reds(), [[0; 4]; 4]);
}

#[test]
fn an_endless_rectangle_covers_everything_once() {
    for far in [1e7, 1e30, f32::MAX, f32::INFINITY] {
        let mut sheet = Sheet::new(5, 5);
        sheet.rect(EVERYWHERE, ltrb(-far, -far, far, far), Color32::from_white_alpha(128));
        assert_eq!(sheet.reds(), [[128; 5]; 5], "{far}");
        let mut sheet = Sheet::new(5, 5);
        sheet.triangle([(-far, -far), (far, -far), (-far, far)], [Color32::WHITE; 3]);
        sheet.triangle([(far, -far), (far, far), (-far, far)], [Color32::WHITE; 3]);
        assert_eq!(sheet.reds(), [[255; 5]; 5], "{far}");
    }
}

#[test]
fn a_broken_triangle_is_left_out_and_its_neighbours_are_not() {
    let mut sheet = Sheet::new(4, 4);
    let mut mesh = Mesh::with_texture(FONT);
    let mut vertex = |x: f32, y: f32| {
        mesh.vertices.push(Vertex { pos: pos2(x, y), uv: WHITE_UV, color: Color32::WHITE });
    };
    vertex(0.0, 0.0);
    vertex(8.0, 0.0);
    vertex(0.0, 8.0);
    vertex(f32::NAN, 3.0);
    // Not a number, a missing vertex, no area, a good one, and two left-over indices.
    mesh.indices = vec![0, 1, 3, 0, 1, 77, 1, 1, 2, 0, 1, 2, 0, 1];
    sheet.mesh(EVERYWHERE, mesh);
    assert_eq!(sheet.reds(), [[255; 4]; 4]);
}

#[test]
fn coordinates_into_nowhere_still_give_a_texel() {
    let mut sheet = Sheet::new(3, 1);
    sheet.set(PICTURE, ImageDelta::full(greys([[50, 60]]), TextureOptions::LINEAR));
    for uv in [pos2(f32::NAN, f32::NAN), pos2(f32::NEG_INFINITY, 0.0), pos2(-1e30, 1e30)] {
        let mut mesh = Mesh::with_texture(PICTURE);
        for pos in [pos2(-9.0, -9.0), pos2(19.0, -9.0), pos2(-9.0, 19.0)] {
            mesh.vertices.push(Vertex { pos, uv, color: Color32::WHITE });
        }
        mesh.indices = vec![0, 1, 2];
        sheet.primitives.clear();
        sheet.mesh(EVERYWHERE, mesh);
        let wanted = if uv.x.is_nan() { 50..=60 } else { 50..=50 };
        assert!(sheet.reds()[0].iter().all(|red| wanted.contains(red)), "{uv:?}: {:?}", sheet.reds());
    }
}

#[test]
fn an_unknown_texture_and_an_empty_sheet_are_no_trouble() {
    let mut sheet = Sheet::new(2, 2);
    let mut mesh = Mesh::with_texture(TextureId::User(5));
    mesh.add_rect_with_uv(ltrb(0.0, 0.0, 2.0, 2.0), ltrb(0.0, 0.0, 1.0, 1.0), Color32::WHITE);
    sheet.mesh(EVERYWHERE, mesh);
    assert_eq!(sheet.reds(), [[0; 2]; 2]);
    for size in [[0, 0], [0, 7], [7, 0]] {
        sheet.size_px = size;
        let image = sheet.paint();
        assert_eq!([image.width(), image.height()], size);
    }
}

#[test]
fn the_number_of_threads_makes_no_difference() {
    let paint = |threads: usize| {
        let mut sheet = Sheet::new(123, 97).threads(threads);
        let picture: [[u8; 31]; 29] = std::array::from_fn(|y| std::array::from_fn(|x| (x * 7 + y * 3) as u8));
        sheet.set(PICTURE, ImageDelta::full(greys(picture), TextureOptions::LINEAR));
        sheet.picture(ltrb(3.3, 4.4, 110.7, 90.2), Color32::from_white_alpha(200));
        for step in 0..40 {
            let x = step as f32 * 3.1;
            let colours = [Color32::RED, HALF, Color32::from_white_alpha(step)];
            sheet.triangle([(x, 1.5), (120.0 - x, 95.0), (60.0, x)], colours);
            sheet.rect(EVERYWHERE, ltrb(x, x, x + 20.2, x + 9.9), HALF);
        }
        sheet.paint()
    };
    let one = paint(1);
    assert!(one.pixels().any(|pixel| pixel.0 != [0, 0, 0, 255]), "nothing painted");
    for threads in [2, 3, 4, 64] {
        assert!(one == paint(threads), "{threads} threads");
    }
}

fn coordinate() -> impl Strategy<Value = f32> {
    prop_oneof![
        6 => -20.0_f32..60.0,
        2 => (-8_i32..40).prop_map(|half| half as f32 / 2.0),
        1 => any::<f32>(),
    ]
}

fn corner() -> impl Strategy<Value = Vertex> {
    let colour = any::<[u8; 4]>().prop_map(|[r, g, b, a]| Color32::from_rgba_premultiplied(r, g, b, a));
    ([coordinate(), coordinate()], [coordinate(), coordinate()], colour, any::<bool>()).prop_map(
        |(pos, uv, color, plain)| Vertex { pos: pos.into(), uv: if plain { WHITE_UV } else { uv.into() }, color },
    )
}

proptest! {
    /// Any mesh at all is painted without panic, and alike by one thread and by several.
    #[test]
    fn any_mesh_is_painted(
        vertices in prop::collection::vec(corner(), 0..12),
        indices in prop::collection::vec(0_u32..13, 0..40),
        pixels_per_point in prop_oneof![9 => 0.5_f32..3.0, 1 => any::<f32>()],
        mirrored in any::<bool>(),
    ) {
        let paint = |threads: usize| {
            let mut sheet = Sheet::new(37, 23).threads(threads);
            sheet.pixels_per_point = pixels_per_point;
            let options = match mirrored {
                true => TextureOptions::LINEAR_MIRRORED_REPEAT,
                false => TextureOptions::NEAREST_REPEAT,
            };
            sheet.set(PICTURE, ImageDelta::full(greys([[1, 90, 200], [7, 255, 30]]), options));
            let (vertices, indices) = (vertices.clone(), indices.clone());
            sheet.mesh(EVERYWHERE, Mesh { indices, vertices, texture_id: PICTURE });
            sheet.paint()
        };
        prop_assert!(paint(1) == paint(4));
    }
}
