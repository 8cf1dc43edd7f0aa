//! Two projects side by side: the same rows aligned, a dash where the source is silent.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::color;
use crate::content::Project;
use crate::session::{Action, Overlay};
use crate::ui::pages::hang;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::sheets::facts::{self, Fact};
use crate::ui::sheets::paper;
use crate::ui::sheets::reading::kind_key;
use crate::ui::view::View;
use crate::ui::widgets::{Direction, FigureSize, arrow, environment_tag, figure, figure_width, focus_ring, touch};

/// A row: its word, and what each of the two projects says.
pub struct Row {
    rank: u8,
    /// What it is about.
    pub label: String,
    /// What the source says of either.
    pub sides: [Option<Fact>; 2],
}

/// Where columns stand.
struct Columns {
    /// Left edge and width of the words; above their row where the width is none.
    labels: (f32, f32),
    /// Left edges of the two projects.
    lefts: [f32; 2],
    /// Their width.
    width: f32,
}

/// Two projects side by side.
pub fn compare_ui(ui: &mut Ui, view: &View<'_>, a: &Project, b: &Project) -> Option<Action> {
    let frame = &view.frame;
    let paper = if frame.is_tall() {
        frame.canvas.with_min_y(frame.canvas.top() + frame.canvas.height() * 0.06)
    } else {
        frame.canvas.with_min_x(frame.col(1) + frame.pick(48.0, 24.0, 0.0))
    };
    let title = view.word("compare");
    let closing = paper::lay_on(ui, view, paper, &title);
    let margin = paper::margin(view);
    let (left, right) = (paper.left() + margin, paper.right() - frame.pick(96.0, 64.0, 64.0));
    let labels = frame.pick(view.by_lang(170.0, 200.0), view.by_lang(140.0, 170.0), 0.0);
    let gap = frame.pick(48.0, 36.0, 32.0);
    let start = if labels > 0.0 { left + labels + gap / 2.0 } else { left };
    let width = (right - start - gap) / 2.0;
    let columns = Columns { labels: (left, labels), lefts: [start, start + width + gap], width };
    let kind = Type::new(Voice::Claim, frame.pick(52.0, 40.0, 56.0) * view.by_lang(1.0, 0.72), view.palette().ink);
    view.title(ui, pos2(left, paper.top() + frame.pick(40.0, 28.0, 44.0)), f32::INFINITY, &title, &kind);
    let top = paper.top() + frame.pick(0.0, 0.0, 164.0);
    let height = frame.pick(250.0, 170.0, 260.0);
    let mut action = None;
    let size = [a, b].map(|project| heading(ui, view, width - 48.0, project).1.size);
    let size = size[0].min(size[1]);
    let mut end = top;
    for (project, x) in [a, b].into_iter().zip(columns.lefts) {
        let picture = Rect::from_min_size(pos2(x, top), vec2(width, height));
        let (bottom, asked) = head_ui(ui, view, picture, project, size);
        end = end.max(bottom);
        action = action.or(asked);
    }
    let body = Rect::from_min_max(
        pos2(left, end + frame.pick(16.0, 10.0, 20.0)),
        pos2(right + 24.0, paper.bottom() - frame.pick(24.0, 16.0, 32.0)),
    );
    paper::column(ui, body, "compare", view.palette().paper, |ui, inner| {
        let bottom = rows_ui(ui, view, inner, &columns, &rows(view, a, b), [a, b]);
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), bottom)));
    });
    closing.close_button(ui, view).or(action)
}

/// Picture, tag, title and figure of one project: the way to its sheet. Gives the lower edge.
fn head_ui(ui: &Ui, view: &View<'_>, picture: Rect, project: &Project, size: f32) -> (f32, Option<Action>) {
    let (frame, palette) = (&view.frame, view.palette());
    match &project.art {
        Some(art) => {
            paint::picture(ui, view, art, picture, Fit::Cover, palette.paper_2);
            announce(ui, picture, view.tr(&art.alt), Role::Image);
        }
        None => paint::ground(ui, picture, palette.paper_2),
    }
    let (left, width) = (picture.left(), picture.width());
    let y = picture.bottom() + frame.pick(36.0, 26.0, 36.0);
    match project.environment {
        Some(id) => {
            environment_tag(ui, view, pos2(left, y), &view.content[id]);
        }
        None => {
            let word = if project.major {
                view.word("major-signing")
            } else {
                view.tr(&view.content[project.sector].name).to_owned()
            };
            view.line(ui, left, y, &word, &Type::new(Voice::Strong, 24.0, color(view, project)));
        }
    }
    let room = width - 48.0;
    let (text, kind) = heading(ui, view, room, project);
    let kind = Type { size, ..kind };
    let top = y + frame.pick(22.0, 18.0, 22.0);
    let title = view.head(ui, pos2(left, top), room, text, &kind);
    // Two lines are kept free for either, so that what follows stands at one height.
    let bottom = top + 2.0 * size * 1.22;
    let target = Rect::from_min_max(picture.min, pos2(picture.right(), bottom));
    let name = format!("{}{}{}", view.word("open-sheet"), view.colon(), view.tr(&project.short));
    let state = touch(ui, target, ("compared", &project.key), &name, Role::Button, None);
    arrow(
        ui,
        pos2(picture.right() - 20.0 + 5.0 * state.lit, title.top() + kind.pitch() / 2.0),
        28.0,
        Direction::Right,
        palette.primary.into(),
    );
    // The picture may begin at the screen's edge.
    focus_ring(ui, view, target.with_min_y(target.top() + 8.0), &state);
    let action = state.chosen.then(|| Action::Open(Overlay::Project(project.key.clone())));
    (bottom + figure_ui(ui, view, pos2(left, bottom), width, project), action)
}

/// A project's title as large as it fits in two lines; the short one where it never does.
fn heading<'a>(ui: &Ui, view: &View<'_>, room: f32, project: &'a Project) -> (&'a str, Type) {
    let size = view.frame.pick(38.0, 31.0, 37.0) * view.by_lang(1.0, 0.86);
    let kind = Type::new(Voice::Claim, size, view.palette().ink).leading(1.22);
    let sizes = [size, size * 0.9, size * 0.8, size * 0.7];
    let fit = |text: &'a str| (text, view.fitting(ui, text, &kind, room, 2, &sizes));
    let (text, fitted) = fit(project.title.get(view.lang));
    if view.set(ui, text, &fitted, room).line_count() <= 2 {
        return (text, fitted);
    }
    fit(project.short.get(view.lang))
}

/// The host figure, or a dash. Gives the height taken.
fn figure_ui(ui: &Ui, view: &View<'_>, at: egui::Pos2, width: f32, project: &Project) -> f32 {
    let most = view.frame.pick(88.0, 66.0, 84.0);
    let base = at.y + most * 0.95;
    let (_, _, note) = facts::kinds(view);
    let height = most * 0.95 + 10.0 + 2.0 * note.pitch();
    let Some(id) = project.host else {
        let dash = Type::new(Voice::Text, 34.0, view.palette().ink_3);
        let dash = view.paint(ui, pos2(at.x, base - 40.0), f32::INFINITY, "—", &dash);
        let told = format!("{}{}{}", view.word("col-figure"), view.colon(), view.word("not-stated"));
        announce(ui, dash, &told, Role::Label);
        return height;
    };
    let item = &view.content[id];
    let ink = color(view, project);
    let needed = figure_width(ui, view, item, FigureSize::new(most, ink));
    let size = FigureSize::new(if needed > width { most * width / needed } else { most }, ink);
    figure(ui, view, pos2(at.x - hang(view, item, size.digits), base), item, size);
    let kind = view.word(kind_key(item.kind));
    let text = format!("{}\n{kind}{}{}", item.label.get(view.lang), view.comma(), item.period_text(view.lang));
    view.paint(ui, pos2(at.x, base + 10.0), width, &text, &note);
    height
}

/// The rows that at least one of the two has, in one order.
pub fn rows(view: &View<'_>, a: &Project, b: &Project) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (side, project) in [a, b].into_iter().enumerate() {
        let figures = project.figures.iter().map(|&id| facts::of_figure(view, &view.content[id]));
        let all = facts::of_project(view, project).into_iter().chain(figures).chain([facts::source(view, project)]);
        for fact in all {
            let found =
                rows.iter_mut().find(|r| r.rank == fact.rank && r.label == fact.label && r.sides[side].is_none());
            match found {
                Some(row) => row.sides[side] = Some(fact),
                None => {
                    let mut row = Row { rank: fact.rank, label: fact.label.clone(), sides: [None, None] };
                    row.sides[side] = Some(fact);
                    rows.push(row);
                }
            }
        }
    }
    rows.sort_by_key(|row| row.rank);
    rows
}

/// All rows between hairlines, each value told with whose it is. Gives the lower edge.
fn rows_ui(ui: &Ui, view: &View<'_>, inner: Rect, columns: &Columns, rows: &[Row], both: [&Project; 2]) -> f32 {
    let (label, value, _) = facts::kinds(view);
    let pad = view.frame.pick(11.0, 8.0, 11.0);
    let beside = columns.labels.1 > 0.0;
    let mut y = inner.top();
    for row in rows {
        paint::hairline(ui, view, inner.left(), inner.right(), y);
        let top = y + pad;
        let room = if beside { columns.labels.1 } else { inner.width() };
        let drop = if beside { (value.pitch() - label.pitch()) / 2.0 } else { 0.0 };
        let word = view.head(ui, pos2(columns.labels.0, top + drop), room, &row.label, &label);
        let values = if beside { top } else { word.bottom() + 2.0 };
        let mut bottom = if beside { word.bottom() } else { values + value.pitch() };
        for ((side, x), project) in row.sides.iter().zip(columns.lefts).zip(both) {
            let whose = view.tr(&project.short);
            match side {
                Some(fact) => {
                    facts::show_value(ui, view, pos2(x, values), columns.width, fact, whose);
                    bottom = bottom.max(values + facts::height(ui, view, fact, columns.width));
                }
                None => {
                    let dash = value.color(view.palette().ink_3);
                    let dash = view.paint(ui, pos2(x, values), columns.width, "—", &dash);
                    let told = format!("{whose}{}{}", view.colon(), view.word("not-stated"));
                    announce(ui, dash, &told, Role::Label);
                }
            }
        }
        y = bottom + pad;
    }
    paint::hairline(ui, view, inner.left(), inner.right(), y);
    y + 2.0
}
