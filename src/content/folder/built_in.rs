//! The files that were built into the program.

use include_dir::{Dir, include_dir};

use super::DIRECTORIES;

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// A file of `data/`.
pub(super) fn data(path: &str) -> Option<&'static [u8]> {
    DATA.get_file(path).map(include_dir::File::contents)
}

/// A file of `assets/`.
pub(super) fn asset(path: &str) -> Option<&'static [u8]> {
    ASSETS.get_file(path).map(include_dir::File::contents)
}

/// All files in the places of content files.
pub(super) fn data_files() -> Vec<String> {
    let directories = DIRECTORIES.into_iter().filter_map(|name| match name {
        "" => Some(&DATA),
        name => DATA.get_dir(name),
    });
    let files = directories.flat_map(Dir::files);
    files.filter_map(|file| file.path().to_str()).map(|path| path.replace('\\', "/")).collect()
}

/// The built-in faces, by file name.
pub(super) fn faces() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let files = ASSETS.get_dir("fonts").into_iter().flat_map(Dir::files);
    files.filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        name.ends_with(".otf").then(|| (name, file.contents()))
    })
}
