//! Ecology: numbers are read as they are written.

use egui::Shape;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};

use super::{BOOTH, LAPTOP, Walk, shipped_content};

#[test]
fn the_point_of_a_number_keeps_its_own_width_between_a_7_and_a_1() {
    let content = shipped_content();
    for size in [BOOTH, LAPTOP] {
        let mut walk = Walk::new(&content, size, Lang::En);
        walk.put(&Route::Environment("ecology".to_owned()), Overlay::None);
        let number = walk.shapes().iter().find_map(|clipped| match &clipped.shape {
            Shape::Text(text) if text.galley.text() == "7.1325" => Some(text.galley.clone()),
            _ => None,
        });
        let number = number.expect("the visits are a great figure");
        let em = number.job.sections[0].format.font_id.size;
        let glyphs = &number.rows[0].glyphs;
        let [seven, point, one] = [0, 1, 2].map(|i| glyphs[i].pos.x / em);
        assert!(point - seven > 0.53 && one - point > 0.26, "{} {}", point - seven, one - point);
    }
}
