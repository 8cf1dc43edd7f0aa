//! What all cards share: the target, the ground, the picture, and the mark while cards are picked.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::kinds;
use super::slots::{Shape, Slot};
use crate::content::{Environment, Project};
use crate::session::{Action, Overlay, ProjectsAction};
use crate::theme::Color;
use crate::ui::pages::projects::stage_word;
use crate::ui::paint::{self, Fit};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Touch, copied, focus_ring, spoken as spoken_figure, touch};

/// What a card's words and colours come from.
#[derive(Clone, Copy)]
pub struct Card<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its environment, if it belongs to one.
    pub environment: Option<&'a Environment>,
    /// The ground of its words.
    pub ground: Color,
    /// The colour of its figure.
    pub color: Color,
}

impl<'a> Card<'a> {
    fn new(view: &View<'a>, project: &'a Project) -> Self {
        let environment = project.environment.map(|id| &view.content[id]);
        let palette = view.palette();
        let (ground, color) = match environment {
            _ if project.major => (palette.paper_2, palette.ink),
            Some(environment) => {
                let accent = view.accent(&environment.key);
                (accent.tint, accent.text)
            }
            None => (palette.paper_2, palette.primary),
        };
        Self { project, environment, ground, color }
    }
}

/// A card. Gives what a touch of it asks for.
pub fn card_ui(ui: &Ui, view: &View<'_>, slot: &Slot, project: &Project) -> Option<Action> {
    let card = Card::new(view, project);
    let picked = view.session.projects.picking.as_ref().map(|keys| keys.contains(&project.key));
    let role = if picked.is_some() { Role::CheckBox } else { Role::Button };
    let state = touch(ui, slot.rect, ("card", &project.key), &card_words(view, project), role, picked);
    let rect = slot.rect.shrink(3.0 * state.pressed);
    paint(ui, view, rect, slot.shape, &card);
    light(ui, view, rect, &state);
    if let Some(picked) = picked {
        mark(ui, view, rect, picked);
    }
    focus_ring(ui, view, rect, &state);
    if !state.chosen {
        return copied(&state, || Overlay::Project(project.key.clone()));
    }
    Some(match picked {
        Some(_) => Action::Projects(ProjectsAction::Pick(project.key.clone())),
        None => Action::Open(Overlay::Project(project.key.clone())),
    })
}

/// A card that is only seen.
pub fn paint_card(ui: &Ui, view: &View<'_>, slot: &Slot, project: &Project) {
    paint(ui, view, slot.rect, slot.shape, &Card::new(view, project));
}

fn paint(ui: &Ui, view: &View<'_>, rect: Rect, shape: Shape, card: &Card<'_>) {
    match shape {
        Shape::Wide if card.project.major => kinds::host(ui, view, rect, card),
        Shape::Wide => kinds::wide(ui, view, rect, card),
        Shape::Upright => kinds::upright(ui, view, rect, card),
    }
    // Pictures that end in paper have an edge all the same.
    let edge = Stroke::new(1.4, faded(view.palette().ink, 0.1));
    ui.painter().rect_stroke(rect, 0.0, edge, StrokeKind::Inside);
}

/// What a screen reader says of a card.
#[must_use]
pub fn card_words(view: &View<'_>, project: &Project) -> String {
    let environment = project.environment.map(|id| view.tr(&view.content[id].short).to_owned());
    let major = project.major.then(|| view.word("major-signing"));
    let figure = project.host.map(|id| {
        let figure = &view.content[id];
        spoken_figure(view, figure)
    });
    // Where there is no figure, a card says what is special of the project.
    let tagline = || project.tagline.as_ref().map(|words| view.tr(words).to_owned());
    let stage = format!("{}{}{}", stage_word(view, project.stage), view.comma(), project.date_text(view.lang));
    let title = Some(view.tr(&project.title).to_owned());
    let parts = [title, major.or(environment), Some(stage), figure.or_else(tagline)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(view.stop())
}

/// The picture of a card, or a quiet ground.
pub fn picture(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>) {
    let quiet = card.ground.mix(card.color, 0.12);
    match &card.project.art {
        Some(art) => paint::picture(ui, view, art, rect, Fit::Cover, quiet),
        None => paint::ground(ui, rect, quiet),
    }
}

/// The answer to pointer and finger: a frame in the card's colour.
fn light(ui: &Ui, view: &View<'_>, rect: Rect, state: &Touch) {
    let strength = state.lit.max(state.pressed);
    if strength > 0.0 {
        let stroke = Stroke::new(2.4, faded(view.palette().ink, 0.5 * strength));
        ui.painter().rect_stroke(rect, 0.0, stroke, StrokeKind::Inside);
        paint::ground(ui, rect, Color32::from_white_alpha((12.0 * strength) as u8));
    }
}

/// The check mark while cards are picked.
fn mark(ui: &Ui, view: &View<'_>, rect: Rect, picked: bool) {
    let palette = view.palette();
    let radius = view.frame.pick(32.0, 26.0, 32.0);
    let middle = rect.right_top() + vec2(-radius - 16.0, radius + 16.0);
    if picked {
        ui.painter().rect_stroke(rect, 0.0, Stroke::new(6.0, Color32::from(palette.primary)), StrokeKind::Inside);
        ui.painter().circle_filled(middle, radius, palette.primary);
        paint::icon(ui, view, "check", Rect::from_center_size(middle, Vec2::splat(radius)), palette.on_fill);
    } else {
        ui.painter().circle(
            middle,
            radius,
            faded(palette.paper, 0.92),
            Stroke::new(2.4, Color32::from(palette.primary)),
        );
        let plus = Stroke::new(2.4, Color32::from(palette.primary));
        let arm = radius * 0.4;
        ui.painter().line_segment([pos2(middle.x - arm, middle.y), pos2(middle.x + arm, middle.y)], plus);
        ui.painter().line_segment([pos2(middle.x, middle.y - arm), pos2(middle.x, middle.y + arm)], plus);
    }
}
