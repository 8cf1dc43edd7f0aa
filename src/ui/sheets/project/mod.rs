//! A project's sheet: picture, slip, what it is, its figures, and what the source says of it.

mod compare;
mod figures;
mod head;
mod steps;

use egui::{Color32, Rect, Ui, pos2, vec2};

use super::facts::{self, Fact, Table};
use super::paper;
use crate::content::Project;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::view::View;

pub use compare::{Row, compare_ui, rows};
pub use head::shown_art;
pub(super) use steps::{keys_ui, steps_ui};

/// A project's sheet.
pub fn project_ui(ui: &mut Ui, view: &View<'_>, project: &Project) -> Option<Action> {
    let frame = &view.frame;
    let (paper, closing) = paper::lay(ui, view, view.tr(&project.title));
    let margin = paper::margin(view);
    let left = paper.left() + margin;
    let width = paper.width() - margin - frame.pick(96.0, 64.0, 64.0);
    let foot = paper.bottom() - frame.pick(124.0, 92.0, 132.0);
    let body = Body::new(view, project, width);
    let top = if frame.is_laptop() {
        let band = Rect::from_min_size(paper.min, vec2(paper.width(), BAND));
        head::band_ui(ui, view, band, left, project);
        band.bottom() + 20.0
    } else {
        full_head(ui, view, paper, (left, width), foot, project, &body)
    };
    let column = Rect::from_min_max(pos2(left, top), pos2(left + width + SCROLL, foot - 4.0));
    let turned = keys_ui(ui, view, project);
    paper::column(ui, column, &project.key, view.palette().paper, |ui, inner| {
        let bottom = body.show(ui, view, inner.min);
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), bottom + 2.0)));
    });
    paint::hairline(ui, view, left, left + width, foot);
    let foot = Rect::from_min_max(pos2(left, foot), pos2(left + width, paper.bottom()));
    let step = steps_ui(ui, view, foot, project);
    closing.close_button(ui, view).or(step).or(turned)
}

/// Height of a laptop's head.
const BAND: f32 = 216.0;

/// Picture, title and summary across the paper. Gives where what is below begins.
fn full_head(
    ui: &Ui,
    view: &View<'_>,
    paper: Rect,
    (left, width): (f32, f32),
    foot: f32,
    project: &Project,
    body: &Body<'_>,
) -> f32 {
    let frame = &view.frame;
    let picture = full_picture(ui, view, paper, width, foot, project, body);
    head::picture_ui(ui, view, picture, left, project);
    let at = pos2(left, picture.bottom() + frame.pick(40.0, 22.0, 36.0));
    head::words_ui(ui, view, at, width, project) + frame.pick(28.0, 16.0, 28.0)
}

/// Where the picture of a project's sheet stands, once the sheet has come in; none where it has no picture, or is a column.
#[must_use]
pub fn picture_place(ui: &Ui, view: &View<'_>, project: &Project) -> Option<Rect> {
    let frame = &view.frame;
    if frame.is_column() || project.art.is_none() {
        return None;
    }
    let paper = paper::paper_rect(view);
    if frame.is_laptop() {
        return Some(head::band_picture(Rect::from_min_size(paper.min, vec2(paper.width(), BAND)), project));
    }
    let width = paper.width() - paper::margin(view) - frame.pick(96.0, 64.0, 64.0);
    let foot = paper.bottom() - frame.pick(124.0, 92.0, 132.0);
    Some(full_picture(ui, view, paper, width, foot, project, &Body::new(view, project, width)))
}

/// The picture across the paper: it gives way, down to a strip, before anything has to scroll.
fn full_picture(
    ui: &Ui,
    view: &View<'_>,
    paper: Rect,
    width: f32,
    foot: f32,
    project: &Project,
    body: &Body<'_>,
) -> Rect {
    let frame = &view.frame;
    let words = head::words_height(ui, view, width, project);
    let gaps = frame.pick(40.0 + 28.0 + 28.0, 22.0 + 16.0 + 18.0, 36.0 + 28.0 + 28.0);
    let room = foot - paper.top() - words - gaps - body.height(ui, view);
    let picture = room.clamp(frame.pick(280.0, 190.0, 330.0), frame.pick(420.0, 270.0, 460.0));
    Rect::from_min_size(paper.min, vec2(paper.width(), picture))
}

/// Room for the scroll bar beside the column.
const SCROLL: f32 = 24.0;

/// The colour of a project's figures: seal red for a major signing, else its environment's.
pub fn color(view: &View<'_>, project: &Project) -> Color32 {
    match project.environment {
        _ if project.major => view.palette().seal.into(),
        Some(id) => view.accent(&view.content[id].key).text.into(),
        None => view.palette().primary.into(),
    }
}

/// Figures at the left and facts at the right; on upright screens one below the other.
struct Body<'a> {
    project: &'a Project,
    facts: Vec<Fact>,
    table: Table,
    figures: f32,
    stacked: bool,
}

impl<'a> Body<'a> {
    fn new(view: &View<'_>, project: &'a Project, width: f32) -> Self {
        let mut facts = facts::of_project(view, project);
        facts.push(facts::source(view, project));
        let has_figures = project.host.is_some() || !project.figures.is_empty();
        let stacked = view.frame.is_tall() || !has_figures;
        let figures = if stacked { width } else { view.frame.pick(500.0, 400.0, width) };
        let between = view.frame.pick(60.0, 48.0, 0.0);
        let labels =
            view.frame.pick(view.by_lang(136.0, 168.0), view.by_lang(124.0, 150.0), view.by_lang(150.0, 180.0));
        let table = Table { width: if stacked { width } else { width - figures - between }, labels };
        Self { project, facts, table, figures: if has_figures { figures } else { 0.0 }, stacked }
    }

    fn height(&self, ui: &Ui, view: &View<'_>) -> f32 {
        let facts = self.table.height(ui, view, &self.facts);
        let figures = if self.figures > 0.0 { figures::height(ui, view, self.figures, self.project) } else { 0.0 };
        if self.stacked { facts + figures } else { facts.max(figures) }
    }

    fn show(&self, ui: &Ui, view: &View<'_>, at: egui::Pos2) -> f32 {
        let mut end = at.y;
        if self.figures > 0.0 {
            end = figures::show(ui, view, at, self.figures, self.project);
        }
        if self.stacked {
            return self.table.show(ui, view, pos2(at.x, end), &self.facts);
        }
        let left = at.x + self.figures + view.frame.pick(60.0, 48.0, 0.0);
        end.max(self.table.show(ui, view, pos2(left, at.y), &self.facts))
    }
}
