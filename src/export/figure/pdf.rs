//! Scenes as PDF, with text as text in embedded fonts.

mod fonts;
mod ink;

use std::collections::BTreeMap;

use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, TextStr};

use super::letters::Letters;
use super::svg::Icons;
use crate::figure::Scene;
use crate::i18n::Lang;
use crate::theme::Theme;

/// Points of the page for a unit of the scene: a sheet of 1,344 units is 12.6 inches wide.
const POINTS: f32 = 0.675;

/// A scene as a document of one page with a title, in a language. None where a built-in font cannot be cut, which a test
/// rules out.
pub(super) fn pdf(
    scene: &Scene,
    theme: &Theme,
    title: &str,
    lang: Lang,
    letters: &Letters,
    icon: Icons<'_>,
) -> Option<Vec<u8>> {
    let mut next = 1;
    let mut reference = || {
        next += 1;
        Ref::new(next - 1)
    };
    let [catalog, pages, page_id, content_id, info] = [(); 5].map(|()| reference());
    let mut pdf = Pdf::new();
    let mut entry = pdf.catalog(catalog);
    entry.pages(pages).lang(TextStr(lang.code()));
    entry.viewer_preferences().display_doc_title(true);
    entry.finish();
    pdf.document_info(info).title(TextStr(title)).creator(TextStr("kaizhou"));
    pdf.pages(pages).kids([page_id]).count(1);

    let used = letters.used(scene);
    let names: BTreeMap<&str, String> =
        used.keys().enumerate().map(|(number, file)| (*file, format!("F{number}"))).collect();
    let mut content = Content::new();
    // Scenes count downwards, pages upwards.
    content.transform([POINTS, 0.0, 0.0, -POINTS, 0.0, scene.size.y * POINTS]);
    ink::ground(&mut content, scene, theme);
    let pen = ink::Pen { theme, letters, used: &used, names: &names, icon };
    for item in &scene.items {
        pen.shape(&mut content, &item.shape);
    }
    pdf.stream(content_id, &content.finish());

    let mut fonts = Vec::new();
    for (file, used) in &used {
        let id = reference();
        fonts::embed(&mut pdf, &mut reference, id, letters.font(file)?, file, used)?;
        fonts.push((names.get(file)?, id));
    }
    let mut page = pdf.page(page_id);
    page.parent(pages).contents(content_id);
    page.media_box(Rect::new(0.0, 0.0, scene.size.x * POINTS, scene.size.y * POINTS));
    let mut resources = page.resources();
    let mut dictionary = resources.fonts();
    for (name, id) in fonts {
        dictionary.pair(Name(name.as_bytes()), id);
    }
    dictionary.finish();
    resources.finish();
    page.finish();
    Some(pdf.finish())
}
