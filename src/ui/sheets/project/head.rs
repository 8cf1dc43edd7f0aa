//! The head of a project's sheet: picture and slip, title and summary.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};

use crate::content::{Art, LOW_FOCUS, Project};
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{Slip, SlipGround, paint_slip};

/// A low head: slip, title and summary on a ground of their own, and at the right the picture, so that all of it is
/// seen where a strip across the paper would cut it.
pub fn band_ui(ui: &Ui, view: &View<'_>, band: Rect, left: f32, project: &Project) {
    let palette = view.palette();
    let environment = project.environment.map(|id| &view.content[id]);
    let tint = environment.filter(|_| !project.major).map_or(palette.paper_2, |e| view.accent(&e.key).tint);
    paint::ground(ui, band, tint);
    let picture = band_picture(band, project);
    if let Some((art, shown)) = project.art.as_ref().zip(shown_art(view, project)) {
        if !view.moves.carried {
            paint::picture(ui, view, &shown, picture, Fit::Cover, palette.paper_2);
        }
        announce(ui, picture, view.tr(&art.alt), Role::Image);
    }
    let slip = hang_slip(ui, view, band, left, project);
    let at = slip.right() + 36.0;
    let width = picture.left() - 36.0 - at;
    let text = view.tr(&project.summary);
    let summary = summary_kind(view).color(palette.ink);
    let summary = view.fitting(ui, text, &summary, width, 3, &[summary.size, 22.0, 20.0]);
    let below = GAP + view.set(ui, text, &summary, width).height();
    let (title, kind) = band_title(ui, view, vec2(width, band.height() - 24.0 - below), project);
    let head = view.set(ui, title, &kind, width).height();
    let top = band.center().y - (head + below) / 2.0;
    view.title(ui, pos2(at, top), width, title, &kind);
    view.say(ui, pos2(at, top + head + GAP), width, text, &summary);
}

/// A project's picture as the head of its sheet shows it. In a low head what it is about stands at its left, clear of the
/// button that closes the sheet.
#[must_use]
pub fn shown_art(view: &View<'_>, project: &Project) -> Option<Art> {
    let art = project.art.as_ref()?;
    match &art.low {
        Some(low) if view.frame.is_laptop() => {
            Some(Art { focus: [ASIDE, 0.5], path: low.clone(), low: None, upright: None, ..art.clone() })
        }
        _ => Some(art.clone()),
    }
}

/// Where the picture of a low head stands: wider where it was composed for low places.
pub fn band_picture(band: Rect, project: &Project) -> Rect {
    let is_low = project.art.as_ref().is_some_and(|art| art.low.is_some());
    band.with_min_x(band.right() - band.height() * if is_low { 2.1 } else { 1.75 })
}

/// The middle of what is seen of a low picture, so that what it is about stands left of that.
const ASIDE: f32 = LOW_FOCUS[0] + 0.085;

/// A project's title as large as it fits a room; the short one where the whole never does.
fn band_title<'a>(ui: &Ui, view: &View<'_>, room: Vec2, project: &'a Project) -> (&'a str, Type) {
    let size = view.by_lang(46.0, 38.0);
    let kind = Type::new(Voice::Claim, size, view.palette().ink).leading(1.2);
    let sizes = [size, size * 0.9, size * 0.8, size * 0.7].map(|size| Type { size, ..kind });
    let titles = [project.title.get(view.lang), project.short.get(view.lang)];
    let all = titles.into_iter().flat_map(|title| sizes.map(|kind| (title, kind)));
    let fits = |title: &str, kind: &Type| view.set(ui, title, kind, room.x).height() <= room.y;
    all.into_iter().find(|(title, kind)| fits(title, kind)).unwrap_or((titles[1], sizes[3]))
}

/// Picture and slip.
pub fn picture_ui(ui: &Ui, view: &View<'_>, picture: Rect, left: f32, project: &Project) {
    let palette = view.palette();
    if let Some(art) = &project.art {
        // While it grows from its card, that paints it.
        if !view.moves.carried {
            paint::picture(ui, view, art, picture, Fit::Cover, palette.paper_2);
        }
        announce(ui, picture, view.tr(&art.alt), Role::Image);
    } else {
        paint::ground(ui, picture, palette.paper_2);
    }
    hang_slip(ui, view, picture, left, project);
}

/// The slip of the project's environment, hanging over its picture. It heads nothing: the project's title does.
fn hang_slip(ui: &Ui, view: &View<'_>, picture: Rect, left: f32, project: &Project) -> Rect {
    let palette = view.palette();
    let environment = project.environment.map(|id| &view.content[id]);
    let (word, icon, ground) = match environment {
        _ if project.major => (view.word("major-signing"), "projects", palette.stamp),
        Some(environment) => {
            (view.tr(&environment.short).to_owned(), environment.key.as_str(), view.accent(&environment.key).solid)
        }
        None => (view.word("page-projects"), "projects", palette.primary),
    };
    // Upright writing needs the picture's height: it shrinks with a picture that has given way.
    let most = view.frame.pick(view.by_lang(46.0, 54.0), view.by_lang(38.0, 46.0), view.by_lang(46.0, 54.0));
    let letters = word.chars().count() as f32;
    let fits = if view.is_zh() { (picture.height() - 16.0) / (3.44 + 1.16 * (letters - 1.0)) } else { most };
    let hanging = Slip { word: &word, icon, ground: SlipGround::Tinted(ground), size: most.min(fits) };
    let rect = paint_slip(ui, view, pos2(left, picture.top()), &hanging);
    announce(ui, rect, &word, Role::Label);
    rect
}

fn title_kind(ui: &Ui, view: &View<'_>, width: f32, project: &Project) -> Type {
    let size = view.frame.pick(64.0, 48.0, 60.0) * view.by_lang(1.0, 0.86);
    let kind = Type::new(Voice::Claim, size, view.palette().ink).leading(1.2);
    let text = view.tr(&project.title);
    let one = view.fitting(ui, text, &kind, width, 1, &[size, size * 0.9, size * 0.8]);
    if view.set(ui, text, &one, width).line_count() == 1 {
        return one;
    }
    view.fitting(ui, text, &kind, width, 2, &[size * 0.8, size * 0.72, size * 0.64])
}

fn summary_kind(view: &View<'_>) -> Type {
    let size = view.frame.pick(30.0, 25.0, 29.0) * view.by_lang(1.0, 0.92);
    Type::new(Voice::Text, size, view.palette().ink_2).leading(1.45).balanced()
}

const GAP: f32 = 8.0;

/// Height of title and summary.
pub fn words_height(ui: &Ui, view: &View<'_>, width: f32, project: &Project) -> f32 {
    let title = view.set(ui, view.tr(&project.title), &title_kind(ui, view, width, project), width);
    let summary = view.set(ui, view.tr(&project.summary), &summary_kind(view), width);
    title.height() + GAP + summary.height()
}

/// Title and summary. Gives the lower edge.
pub fn words_ui(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, project: &Project) -> f32 {
    let title = title_kind(ui, view, width, project);
    let end = view.title(ui, at, width, view.tr(&project.title), &title).bottom();
    view.say(ui, pos2(at.x, end + GAP), width, view.tr(&project.summary), &summary_kind(view)).bottom()
}
