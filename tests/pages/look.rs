//! What can be wrong with a page that is drawn.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape};
use egui::{Galley, Rect};
use kaizhou::session::Route;
use kaizhou::theme::Theme;

use super::support::Walk;

/// A line of text as it was painted.
pub struct Painted {
    galley: Arc<Galley>,
    /// The ink of it, as far as nothing was painted over it.
    pub ink: Rect,
    /// Whether a ground was painted over some of it.
    buried: bool,
    /// What of the screen it may fill.
    pub clip: Rect,
}

impl Painted {
    fn text(&self) -> &str {
        self.galley.text()
    }
}

/// All texts among shapes, from bottom to top.
pub fn painted(shapes: &[ClippedShape]) -> Vec<Painted> {
    let mut texts = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in shapes {
        gather(shape, *clip_rect, &mut texts);
    }
    texts
}

fn gather(shape: &Shape, clip: Rect, into: &mut Vec<Painted>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, into)),
        Shape::Text(text) if !text.galley.text().trim().is_empty() => {
            let ink = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            into.push(Painted { galley: text.galley.clone(), ink, buried: false, clip });
        }
        Shape::Rect(ground) if ground.fill.is_opaque() => {
            let ground = ground.rect.intersect(clip);
            for text in into {
                bury(text, ground);
            }
        }
        _ => {}
    }
}

/// Takes away what of a text lies under a ground that was painted later.
fn bury(text: &mut Painted, ground: Rect) {
    let ink = text.ink;
    // What is scrolled out of sight is under nothing, and a corner of air is no loss.
    let lost = ground.intersect(ink.intersect(text.clip));
    if !lost.is_positive() || lost.area() < 0.02 * ink.area() {
        return;
    }
    text.buried = true;
    let across = ground.x_range().contains(ink.left()) && ground.x_range().contains(ink.right());
    let along = ground.y_range().contains(ink.top()) && ground.y_range().contains(ink.bottom());
    text.ink = match (across, along) {
        (true, true) => Rect::NOTHING,
        (false, true) if ground.left() > ink.left() => ink.with_max_x(ground.left()),
        (false, true) => ink.with_min_x(ground.right()),
        (true, false) if ground.top() > ink.top() => ink.with_max_y(ground.top()),
        (true, false) => ink.with_min_y(ground.bottom()),
        (false, false) => ink,
    };
}

/// The beginning of a text, enough to know it by.
pub fn short(text: &str) -> String {
    let beginning: String = text.chars().take(24).collect();
    if beginning.len() < text.len() { format!("“{beginning}…”") } else { format!("“{beginning}”") }
}

pub fn place(rect: Rect) -> String {
    format!("({:.0} {:.0} {:.0}×{:.0})", rect.min.x, rect.min.y, rect.width(), rect.height())
}

/// What egui paints over things whose ids clash.
pub fn clashes(walk: &Walk) -> Vec<String> {
    clashes_among(walk.shapes())
}

fn clashes_among(shapes: &[ClippedShape]) -> Vec<String> {
    let texts = painted(shapes);
    let clashing = texts.iter().filter(|t| t.text().contains(" use of ") && t.text().contains(" ID "));
    clashing.map(|t| format!("{} at {}", t.text(), place(t.ink))).collect()
}

/// Texts that are not wholly on the canvas, or that their surroundings cut. What scrolls may be cut above and below.
pub fn leaving(walk: &Walk) -> Vec<String> {
    let canvas = walk.canvas();
    // A drawing that is wider than the window is moved sideways in it, which is said.
    let moved = walk.word("drawing-aside");
    let seen = walk.seen();
    let drawing = seen.iter().any(|seen| seen.name == moved).then(|| seen.iter().find(|s| s.role == Role::Figure));
    let drawing = drawing.flatten().map_or(Rect::NOTHING, |drawing| drawing.rect);
    let mut found = Vec::new();
    for text in painted(walk.shapes()).into_iter().filter(|text| text.ink.is_positive()) {
        let scrolls = !text.clip.expand(1.0).contains_rect(canvas);
        let room = if scrolls { text.clip.intersect(canvas) } else { canvas }.expand(1.5);
        let beside = text.ink.left() < room.left() || text.ink.right() > room.right();
        let above = text.ink.top() < room.top() || text.ink.bottom() > room.bottom();
        let beside = beside && !(scrolls && drawing.y_range().contains(text.ink.center().y));
        if beside || (above && !scrolls) {
            found.push(format!("{} at {} leaves {}", short(text.text()), place(text.ink), place(room)));
        }
        if text.galley.elided {
            found.push(format!("{} is cut by an ellipsis", short(text.text())));
        }
    }
    found
}

/// The share of the smaller of two rectangles that lies in the other.
fn shared(a: Rect, b: Rect) -> f32 {
    let common = a.intersect(b);
    if common.is_negative() { 0.0 } else { common.area() / a.area().min(b.area()).max(1.0) }
}

/// How much of a label may lie under another: the room above and below its letters.
const LABEL_SHARE: f32 = 0.2;

/// Labels and headings that lie under others, by what is announced. What is scrolled out of sight lies nowhere.
pub fn covered(walk: &Walk) -> Vec<String> {
    let (seen, texts) = (walk.seen(), painted(walk.shapes()));
    let clip = |rect: Rect| texts.iter().find(|t| rect.expand(2.0).contains(t.ink.center())).map(|t| t.clip);
    let labels = seen.iter().filter(|s| matches!(s.role, Role::Label | Role::Heading));
    let labels = labels.map(|s| (s, clip(s.rect).map_or(s.rect, |clip| s.rect.intersect(clip))));
    let labels: Vec<_> = labels.filter(|(_, rect)| rect.is_positive()).collect();
    let mut found = Vec::new();
    for (i, (a, a_rect)) in labels.iter().enumerate() {
        for (b, b_rect) in &labels[i + 1..] {
            let share = shared(*a_rect, *b_rect);
            if share > LABEL_SHARE {
                let percent = share * 100.0;
                let (one, other) = (short(&a.name), short(&b.name));
                found.push(format!("{percent:.0} % of {one} {} and {other} {}", place(*a_rect), place(*b_rect)));
            }
        }
    }
    found
}

/// How much ink may lie in the rectangle of another text's: a descender beside an ascender.
const INK_SHARE: f32 = 0.1;

/// Texts painted over others, by their ink.
pub fn overprinted(walk: &Walk) -> Vec<String> {
    let texts = painted(walk.shapes());
    let mut found = Vec::new();
    for (i, a) in texts.iter().enumerate() {
        for b in &texts[i + 1..] {
            let share = shared(a.ink.intersect(a.clip), b.ink.intersect(b.clip));
            if share > INK_SHARE {
                let percent = share * 100.0;
                let (one, other) = (short(a.text()), short(b.text()));
                found.push(format!("{percent:.0} % of {one} {} and {other} {}", place(a.ink), place(b.ink)));
            }
        }
    }
    found
}

/// Texts over which a ground was painted. (Under a sheet that is as it should be.)
pub fn buried(walk: &Walk) -> Vec<String> {
    let buried = painted(walk.shapes()).into_iter().filter(|text| text.buried);
    buried.map(|text| format!("{} is painted over, all but {}", short(text.text()), place(text.ink))).collect()
}

/// Texts below the size of captions, the least that the theme has; English is set a little smaller than Chinese.
pub fn too_small(walk: &Walk) -> Vec<String> {
    let sizes = Theme::embedded().sizes;
    // The network's diagram is drawn whole, a little smaller on a laptop; names of waters and remarks go with it.
    let shrunk = if *walk.route() == Route::Network { 0.92 } else { 1.0 };
    let mut found = Vec::new();
    for text in painted(walk.shapes()).into_iter().filter(|text| text.ink.is_positive()) {
        for section in &text.galley.job.sections {
            let run = &text.text()[section.byte_range.start.0..section.byte_range.end.0];
            let han = run.chars().any(|c| ('\u{2E80}'..'\u{A000}').contains(&c));
            let least = shrunk * if han { sizes.caption } else { sizes.caption * sizes.latin_body };
            let size = section.format.font_id.size;
            if size < least - 0.01 {
                found.push(format!("{} at {} is {size:.1} px", short(run), place(text.ink)));
            }
        }
    }
    found
}

#[test]
fn things_with_one_id_are_noticed() {
    let ctx = egui::Context::default();
    ctx.set_fonts(kaizhou::theme::font_definitions());
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
        for left in [10.0, 300.0] {
            let rect = Rect::from_min_size(egui::pos2(left, 50.0), egui::vec2(100.0, 40.0));
            let _touched = ui.interact(rect, egui::Id::unique("twice"), egui::Sense::click());
        }
    });
    output.textures_delta.clear();
    assert_eq!(clashes_among(&output.shapes).len(), 2, "one for each place");
}
