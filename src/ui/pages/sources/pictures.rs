//! The subjects of the source's photographs, drawn anew, with those who took or supplied them.

use egui::accesskit::Role;
use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::content::{Art, Content, Photo};
use crate::session::Action;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::scroll;

/// The pictures in a row or more, each framed by its place, subject and credit below.
pub fn pictures_ui(ui: &mut Ui, view: &View<'_>, body: Rect) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let photos = &view.content.photos;
    let note = Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0), palette.ink_2).leading(1.5);
    scroll(ui, body.with_max_x(body.right() + 28.0), "pictures", |ui, column| {
        let head = view.say(ui, column.min, column.width(), &view.word("sources-photographs-note"), &note);
        let columns = frame.pick(4, 4, 2).min(photos.len().max(1));
        let gap = frame.pick(32.0, 24.0, 28.0);
        let width = (column.width() - gap * (columns as f32 - 1.0)) / columns as f32;
        let height = width * frame.pick(0.9, 0.84, 0.84);
        let mut y = head.bottom() + frame.pick(24.0, 14.0, 28.0);
        for row in photos.chunks(columns) {
            let mut bottom = y;
            for (i, photo) in row.iter().enumerate() {
                let left = column.left() + i as f32 * (width + gap);
                bottom = bottom.max(photo_ui(ui, view, Rect::from_min_size(pos2(left, y), vec2(width, height)), photo));
            }
            y = bottom + gap;
        }
        for credit in art_credits(view.content) {
            y = view.say(ui, pos2(column.left(), y), column.width(), credit.get(view.lang), &note).bottom();
        }
        (None, y)
    })
}

fn photo_ui(ui: &Ui, view: &View<'_>, picture: Rect, photo: &Photo) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    match &photo.art {
        Some(art) => {
            paint::picture(ui, view, art, picture, Fit::Cover, palette.paper_2);
            announce(ui, picture, view.tr(&art.alt), Role::Image);
        }
        None => paint::ground(ui, picture, palette.paper_2),
    }
    // A sky of paper's colour would leave the picture without an edge.
    ui.painter().rect_stroke(picture, 0.0, Stroke::new(1.4, faded(palette.ink, 0.22)), StrokeKind::Inside);
    let subject =
        Type::new(Voice::Claim, frame.pick(30.0, 24.0, 32.0) * view.by_lang(1.0, 0.86), palette.ink).leading(1.3);
    let credit = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.4);
    let width = picture.width();
    let head = view.head(ui, pos2(picture.left(), picture.bottom() + 16.0), width, view.tr(&photo.subject), &subject);
    match &photo.by {
        Some(by) => view.say(ui, pos2(picture.left(), head.bottom() + 4.0), width, view.tr(by), &credit).bottom(),
        None => head.bottom(),
    }
}

/// The credit lines that pictures of the content ask for, each once.
pub fn art_credits(content: &Content) -> Vec<&crate::i18n::Localized> {
    let zone = &content.zone;
    let mut arts: Vec<&Art> = vec![&content.brochure.cover, &content.brochure.home.art, &zone.art];
    arts.extend(content.environments.iter().map(|environment| &environment.art));
    arts.extend(content.topics.iter().filter_map(|topic| topic.art.as_ref()));
    arts.extend(content.projects.iter().filter_map(|project| project.art.as_ref()));
    arts.extend(zone.clusters.iter().filter_map(|cluster| cluster.art.as_ref()));
    arts.extend(content.photos.iter().filter_map(|photo| photo.art.as_ref()));
    let mut credits = Vec::new();
    for credit in arts.into_iter().filter_map(|art| art.credit.as_ref()) {
        if !credits.contains(&credit) {
            credits.push(credit);
        }
    }
    credits
}
