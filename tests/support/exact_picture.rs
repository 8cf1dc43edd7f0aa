//! Pictures pinned to the last bit.

use std::path::Path;

use image::RgbaImage;

/// Compare with `tests/snapshots/<name>.png`, every byte of it: the rasteriser is the same everywhere, so
/// there is nothing to tolerate. (egui_kittest's own comparison lets small differences at edges pass.)
///
/// `UPDATE_SNAPSHOTS=1` in the environment writes the picture instead.
pub fn assert_exact_picture(name: &str, image: &RgbaImage) {
    let wanted = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/snapshots/{name}.png"));
    let save = |path: &Path| {
        let folder = path.parent().expect("a picture lies in a folder");
        std::fs::create_dir_all(folder).expect("the folder of a picture can be made");
        image.save(path).expect("a picture can be written");
    };
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        save(&wanted);
        return;
    }
    let pinned = image::open(&wanted).map(image::DynamicImage::into_rgba8);
    if pinned.is_ok_and(|pinned| pinned == *image) {
        return;
    }
    let seen = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    save(&seen);
    panic!("{} is not what was painted: {}", wanted.display(), seen.display());
}
