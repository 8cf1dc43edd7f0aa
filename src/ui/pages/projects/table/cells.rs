//! The cells of a row.

use egui::{Color32, Rect, Stroke, Ui, Vec2, pos2};

use super::columns::Place;
use crate::content::{Figure, Project};
use crate::session::Column;
use crate::ui::pages::projects::stage_word;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{self, environment_tag};

/// What a screen reader says of a row.
pub fn spoken(view: &View<'_>, project: &Project) -> String {
    let environment = project.environment.map(|id| view.tr(&view.content[id].short).to_owned());
    let figure = project.host.map(|id| {
        let figure = &view.content[id];
        widgets::spoken(view, figure)
    });
    let sector = view.tr(&view.content[project.sector].name).to_owned();
    let stage = format!("{}{}{}", stage_word(view, project.stage), view.comma(), project.date_text(view.lang));
    let major = project.major.then(|| view.word("major-signing"));
    let parts = [Some(view.tr(&project.title).to_owned()), major, environment, Some(sector), Some(stage), figure];
    parts.into_iter().flatten().collect::<Vec<_>>().join(view.stop())
}

/// All cells of a row.
pub fn cells_ui(ui: &Ui, view: &View<'_>, row: Rect, places: &[Place], project: &Project, picked: Option<bool>) {
    let text = Type::new(Voice::Text, view.frame.pick(24.0, 22.0, 23.0) * view.by_lang(1.0, 0.94), view.palette().ink)
        .leading(1.25);
    for place in places {
        let cell = Rect::from_min_max(pos2(place.left, row.top()), pos2(place.left + place.width, row.bottom()));
        match place.column {
            Column::Title => title(ui, view, cell, project, picked),
            Column::Environment => {
                if let Some(id) = project.environment {
                    environment_tag(ui, view, cell.left_center(), &view.content[id]);
                } else {
                    centred(ui, view, cell, "—", &text.color(view.palette().ink_3));
                }
            }
            Column::Sector => centred(ui, view, cell, view.tr(&view.content[project.sector].name), &text),
            Column::Stage => centred(ui, view, cell, &stage_word(view, project.stage), &text),
            Column::Figure => match project.host {
                Some(id) => figure(ui, view, cell, project, &view.content[id]),
                None => centred(ui, view, cell, "—", &text.color(view.palette().ink_3)),
            },
            Column::Date => centred(ui, view, cell, &project.date_text(view.lang), &text),
        }
    }
}

/// A text in the middle of its cell's height, in at most two lines.
fn centred(ui: &Ui, view: &View<'_>, cell: Rect, text: &str, kind: &Type) {
    let size = kind.size;
    let kind = view.fitting(ui, text, kind, cell.width(), 2, &[size, size * 0.94, 20.0]);
    let height = view.set(ui, text, &kind, cell.width()).height();
    view.paint(ui, pos2(cell.left(), cell.center().y - height / 2.0), cell.width(), text, &kind);
}

/// The title, in its short form where the whole is too long; on upright screens with the environment below it.
fn title(ui: &Ui, view: &View<'_>, cell: Rect, project: &Project, picked: Option<bool>) {
    let palette = view.palette();
    let cell = match picked {
        Some(picked) => {
            check(ui, view, cell, picked);
            cell.with_min_x(cell.left() + 48.0)
        }
        None => cell,
    };
    let size = view.frame.pick(27.0, 24.0, 25.0) * view.by_lang(1.0, 0.94);
    let color = if project.major { palette.seal } else { palette.ink };
    let kind = Type::new(Voice::Strong, size, color).leading(1.25);
    let full = view.tr(&project.title);
    let text =
        if view.set(ui, full, &kind, f32::INFINITY).width <= cell.width() { full } else { view.tr(&project.short) };
    match project.environment.filter(|_| view.frame.is_tall()) {
        Some(id) => {
            let upper = Rect::from_min_max(cell.min, pos2(cell.right(), cell.center().y + 8.0));
            centred(ui, view, upper.translate(egui::vec2(0.0, 2.0)), text, &kind);
            environment_tag(ui, view, pos2(cell.left(), cell.bottom() - 28.0), &view.content[id]);
        }
        None => centred(ui, view, cell, text, &kind),
    }
}

fn check(ui: &Ui, view: &View<'_>, cell: Rect, picked: bool) {
    let palette = view.palette();
    let middle = pos2(cell.left() + 17.0, cell.center().y);
    let stroke = Stroke::new(2.4, Color32::from(palette.primary));
    if picked {
        ui.painter().circle_filled(middle, 17.0, palette.primary);
        paint::icon(ui, view, "check", Rect::from_center_size(middle, Vec2::splat(20.0)), palette.on_fill);
    } else {
        ui.painter().circle_stroke(middle, 16.0, stroke);
    }
}

/// The figure, and below it what it counts; its period too where the row's date is another one.
fn figure(ui: &Ui, view: &View<'_>, cell: Rect, project: &Project, figure: &Figure) {
    let palette = view.palette();
    let size = view.frame.pick(27.0, 24.0, 25.0) * view.by_lang(1.0, 0.94);
    let number = Type::new(Voice::Strong, size, palette.ink).leading(1.2);
    let label = Type::new(Voice::Text, 20.0, palette.ink_2).leading(1.2);
    let period = figure.period_text(view.lang);
    let long = format!("{}{}{period}", figure.short_label(view.lang), view.comma());
    let same = figure.period == project.date && project.date_text.is_none();
    let below = if same { figure.short_label(view.lang) } else { &long };
    let below_height = view.set(ui, below, &label, cell.width()).height();
    let top = cell.center().y - (number.pitch() + below_height) / 2.0;
    let text = figure.text(view.lang);
    view.paint(ui, pos2(cell.left(), top), f32::INFINITY, &text, &number);
    view.paint(ui, pos2(cell.left(), top + number.pitch()), cell.width(), below, &label);
}
