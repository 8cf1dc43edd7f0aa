//! How long the CPU takes to draw a page at 1920 × 1080, its pictures being there.

mod support;

use std::sync::Arc;

use kaizhou::content::{Content, Folder};
use kaizhou::export::pages::Studio;
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Session};
use kaizhou::ui::chapters::pages;
use support::measure;

fn main() {
    let content = Arc::new(Content::load(&Folder::Embedded).content.expect("the shipped content is sound"));
    let mut studio = Studio::new(Folder::Embedded, content.clone(), [1920, 1080], Comfort::default());
    for route in pages(&content) {
        let session = Session::new(route.clone(), Lang::Zh);
        measure(10, || drop(studio.picture(&session))).tell(&format!("draw {}", route.name()), "150 ms");
    }
}
