//! Pictures become paper: none ends at a ruler across the page.

use kaizhou::content::Folder;
use kaizhou::export::pages::Studio;
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Route, Session};
use kaizhou::theme::Look;

use crate::shipped;

/// A step of so much of 255 in any colour, all across the page, is a ruler.
const STEP: i16 = 9;

/// The rows at whose lower edge a picture is cut off: nearly all across, margins too, they step to the same side. Lines and
/// panels end at the margins.
fn rulers(picture: &image::RgbaImage, bottom: u32) -> Vec<u32> {
    let width = picture.width();
    let steps = |x: u32, y: u32| {
        let (above, below) = (picture.get_pixel(x, y), picture.get_pixel(x, y + 1));
        (0..3).map(|c| i16::from(below[c]) - i16::from(above[c])).max_by_key(|step| step.abs()).unwrap_or(0)
    };
    let is_ruler = |y: &u32| {
        let (mut up, mut down) = (0, 0);
        for x in 0..width {
            match steps(x, *y) {
                step if step >= STEP => up += 1,
                step if step <= -STEP => down += 1,
                _ => {}
            }
        }
        up.max(down) * 100 > width * 93
    };
    (0..bottom).filter(is_ruler).collect()
}

#[test]
fn no_picture_ends_at_a_ruler() {
    let content = shipped();
    let mut routes: Vec<Route> =
        content.environments.iter().map(|environment| Route::Environment(environment.key.clone())).collect();
    routes.push(Route::Home);
    let mut faults = Vec::new();
    for look in [Look::Light, Look::Dark] {
        for size in [[960, 540], [1280, 720], [540, 960]] {
            let mut studio =
                Studio::new(Folder::Embedded, content.clone(), size, Comfort { look, ..Comfort::default() });
            for route in &routes {
                let picture = studio.picture(&Session::new(route.clone(), Lang::Zh));
                // Below begins the rail, with a line of its own.
                let rows = rulers(&picture, size[1] - size[1] / 9);
                faults.extend(rows.iter().map(|y| format!("{} at {size:?}, {look:?}: row {y}", route.name())));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
