//! Pictures.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{MutexGuard, PoisonError};

use super::Thoroughness;
use super::resolver::Resolver;
use crate::content::fault::FaultKind;
use crate::content::file::ArtFile;
use crate::content::model::Art;
use crate::content::picture::{PictureFault, PictureKind, check_picture};
use crate::content::source::Cursor;

impl Resolver<'_> {
    /// A picture that is there and can be shown.
    pub(super) fn art(&mut self, at: &Cursor<'_>, art: &ArtFile) -> Art {
        let [x, y] = art.focus.unwrap_or([50, 50]);
        for (index, share) in [x, y].into_iter().enumerate() {
            if share > 100 {
                self.tell(&at.key("focus").index(index), FaultKind::OutOfRange { least: 0, greatest: 100 });
            }
        }
        // A picture that many pages show is decoded once; every page that names a broken one is told.
        let upright = art.upright.as_ref().map(|path| ("upright", path));
        let low = art.low.as_ref().map(|path| ("low", path));
        for (key, path) in [("path", &art.path)].into_iter().chain(upright).chain(low) {
            let looked_at = self.seen().contains(path);
            if !looked_at {
                match self.look_at(path) {
                    Ok(()) => {
                        self.seen().insert(path.clone());
                    }
                    Err(fault) => self.tell(&at.key(key), FaultKind::Picture(fault)),
                }
            }
        }
        Art {
            path: art.path.clone(),
            upright: art.upright.clone(),
            low: art.low.clone(),
            alt: self.text(&at.key("alt"), &art.alt),
            focus: [x, y].map(|share| f32::from(share) / 100.0),
            credit: self.optional_text(&at.key("credit"), art.credit.as_ref()),
        }
    }

    /// The pictures that have been looked at and are sound.
    fn seen(&self) -> MutexGuard<'_, HashSet<String>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A picture that may be left out.
    pub(super) fn optional_art(&mut self, at: &Cursor<'_>, art: Option<&ArtFile>) -> Option<Art> {
        art.map(|art| self.art(at, art))
    }

    fn look_at(&self, path: &str) -> Result<(), PictureFault> {
        PictureKind::of(path).ok_or(PictureFault::UnknownFormat)?;
        match self.folder.picture(path).map_err(PictureFault::Read)? {
            Cow::Borrowed(_) if self.thoroughness == Thoroughness::Start => Ok(()),
            bytes => check_picture(path, &bytes),
        }
    }
}
