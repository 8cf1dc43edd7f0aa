//! The guard of pictures: whatever bytes staff put in a picture's place, it judges them without falling, and what it lets
//! through as a drawing can be drawn small.
#![no_main]

use kaizhou::art::rasterise;
use kaizhou::content::picture::check_picture;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((&kind, bytes)) = bytes.split_first() else { return };
    let path = ["a.svg", "a.png", "a.jpg"][usize::from(kind) % 3];
    if check_picture(path, bytes).is_ok() && path == "a.svg" {
        // Drawing may refuse; it must not fall.
        let _drawn = rasterise(path, bytes, 16);
    }
});
