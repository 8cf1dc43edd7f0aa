//! Sheets to read: a topic, or a whole story.

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2, vec2};

use super::paper;
use crate::content::{Art, FigureId, ProjectId, Topic, TopicHome};
use crate::i18n::Localized;
use crate::session::{Action, Overlay};
use crate::theme::Color;
use crate::ui::pages::route;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, FigureSize, button, environment_tag, figure, figure_width};

/// What a reading sheet holds.
struct Reading<'a> {
    title: &'a str,
    summary: Option<&'a str>,
    art: Option<&'a Art>,
    text: &'a [Localized],
    points: &'a [Localized],
    figures: &'a [FigureId],
    projects: &'a [ProjectId],
    color: Color32,
    /// Ground of the head.
    tint: Color,
    leads_to: Option<(String, Action)>,
    source: &'a str,
}

/// A topic's sheet.
pub fn topic_ui(ui: &mut Ui, view: &View<'_>, topic: &Topic) -> Option<Action> {
    let palette = view.palette();
    let (color, tint, source) = match topic.home {
        TopicHome::Environment(id) => {
            let environment = &view.content[id];
            let accent = view.accent(&environment.key);
            (accent.text, accent.tint, &environment.source)
        }
        TopicHome::Zone => (palette.primary, palette.paper_2, &view.content.zone.source),
    };
    let leads_to = topic.leads_to.map(|destination| {
        let route = route(destination);
        (crate::ui::chapters::title(view, &route), Action::Go(route))
    });
    let reading = Reading {
        title: view.tr(&topic.title),
        summary: Some(view.tr(&topic.summary)),
        art: topic.art.as_ref(),
        text: &topic.text,
        points: &topic.points,
        figures: &topic.figures,
        projects: &topic.projects,
        color: color.into(),
        tint,
        leads_to,
        source: source.text(view.lang),
    };
    reading_ui(ui, view, &reading)
}

/// The whole story of an environment, of the zone or of the lead. None where the content has no such story.
pub fn story_ui(ui: &mut Ui, view: &View<'_>, key: &str) -> Option<Option<Action>> {
    let content = view.content;
    let home = &content.brochure.home;
    let palette = view.palette();
    let (title, art, text, (color, tint), source) = match key {
        "home" => {
            let source = &content[home.host].source;
            (view.tr(&home.headline), &home.art, &home.story, (palette.primary, palette.paper_2), source)
        }
        "zone" => {
            let zone = &content.zone;
            (view.tr(&zone.headline), &zone.art, &zone.story, (palette.primary, palette.paper_2), &zone.source)
        }
        _ => {
            let environment = content.environment(key)?;
            let accent = view.accent(&environment.key);
            let colors = (accent.text, accent.tint);
            (view.tr(&environment.headline), &environment.art, &environment.story, colors, &environment.source)
        }
    };
    let flat = title.replace('\n', view.by_lang("", " "));
    let reading = Reading {
        title: &flat,
        summary: None,
        art: Some(art),
        text,
        points: &[],
        figures: &[],
        projects: &[],
        color: color.into(),
        tint,
        leads_to: None,
        source: source.text(view.lang),
    };
    Some(reading_ui(ui, view, &reading))
}

/// The same as a column.
fn column_sheet_ui(ui: &mut Ui, view: &View<'_>, reading: &Reading<'_>) -> Option<Action> {
    crate::ui::column::sheet(ui, view, reading.title, |flow| {
        if let Some(art) = reading.art {
            let picture = flow.picture(art, 2.4);
            announce(flow.ui, picture, view.tr(&art.alt), Role::Image);
            flow.gap(24.0);
        }
        if let Some(summary) = reading.summary {
            flow.lead(summary);
            flow.gap(16.0);
        }
        flow.figures(reading.figures, reading.color);
        flow.gap(12.0);
        flow.paragraphs(reading.text.iter().map(|text| view.tr(text)));
        flow.points(reading.points.iter().map(|text| view.tr(text)), reading.color);
        flow.gap(16.0);
        for &id in reading.projects {
            flow.card(&view.content[id]);
        }
        if let Some((word, asked)) = &reading.leads_to {
            flow.way("leads to", word, None, asked.clone());
            flow.rule();
        }
        flow.source(reading.source);
    })
}

fn reading_ui(ui: &mut Ui, view: &View<'_>, reading: &Reading<'_>) -> Option<Action> {
    if view.frame.is_column() {
        return column_sheet_ui(ui, view, reading);
    }
    let frame = &view.frame;
    let (paper, closing) = paper::lay(ui, view, reading.title);
    let head = Rect::from_min_size(paper.min, vec2(paper.width(), frame.pick(304.0, 232.0, 340.0)));
    head_ui(ui, view, head, reading);
    let margin = paper::margin(view);
    let left = paper.left() + margin;
    let width = paper.width() - margin - frame.pick(96.0, 64.0, 64.0);
    let foot = paper.bottom() - frame.pick(128.0, 100.0, 128.0);
    let top = head.bottom() + frame.pick(36.0, 24.0, 36.0);
    let body = Rect::from_min_max(pos2(left, top), pos2(left + width + 24.0, foot - 8.0));
    let asked =
        paper::column(ui, body, "reading", view.palette().paper, |ui, inner| column_ui(ui, view, inner, reading));
    let foot_asked =
        foot_ui(ui, view, Rect::from_min_max(pos2(left, foot), pos2(left + width, paper.bottom())), reading);
    closing.close_button(ui, view).or(foot_asked).or(asked)
}

/// The head: title and summary on a ground of their own, the picture at its right.
fn head_ui(ui: &Ui, view: &View<'_>, head: Rect, reading: &Reading<'_>) {
    let (frame, palette) = (&view.frame, view.palette());
    paint::ground(ui, head, reading.tint);
    let mut right = head.right() - frame.pick(220.0, 170.0, 190.0);
    if let Some(art) = reading.art {
        let place = head.with_min_x(head.right() - head.height() * 1.5);
        // A page's picture becomes paper or bank below: a story shows the upper part of it.
        let share = if reading.summary.is_none() { 1.5 } else { 1.0 };
        let whole = Rect::from_center_size(place.center_top(), place.size() * share);
        let whole = whole.translate(vec2(0.0, whole.height() / 2.0));
        paint::picture_window(ui, view, art, whole, place, Fit::Cover, palette.paper_2);
        announce(ui, place, view.tr(&art.alt), Role::Image);
        right = place.left() - 32.0;
    }
    let left = head.left() + paper::margin(view);
    let width = right - left;
    let size = frame.pick(60.0, 48.0, 56.0);
    let title = Type::new(Voice::Claim, size, palette.ink);
    let title = view.fitting(ui, reading.title, &title, width, 3, &[size, size * 0.86, size * 0.74, size * 0.64]);
    let summary = Type::new(Voice::Text, frame.pick(28.0, 24.0, 28.0) * view.by_lang(1.0, 0.94), palette.ink)
        .leading(1.45)
        .balanced();
    let height = view.set(ui, reading.title, &title, width).height()
        + reading.summary.map_or(0.0, |text| 12.0 + view.set(ui, text, &summary, width).height());
    let top = head.center().y - height / 2.0;
    let below = view.title(ui, pos2(left, top), width, reading.title, &title).bottom();
    if let Some(text) = reading.summary {
        view.say(ui, pos2(left, below + 12.0), width, text, &summary);
    }
}

/// Figures, paragraphs, points and cards, one below the other.
fn column_ui(ui: &mut Ui, view: &View<'_>, inner: Rect, reading: &Reading<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let mut y = inner.top();
    if !reading.figures.is_empty() {
        y = figures_ui(ui, view, inner, y, reading);
    }
    let body = Type::new(Voice::Text, frame.pick(27.0, 24.0, 27.0) * view.by_lang(1.0, 0.94), palette.ink)
        .leading(view.by_lang(1.7, 1.55));
    let measure = inner.width().min(body.size * view.by_lang(34.0, 40.0));
    for paragraph in reading.text {
        y = view.say(ui, pos2(inner.left(), y), measure, view.tr(paragraph), &body).bottom() + body.size * 0.6;
    }
    let point = body.leading(1.5);
    for text in reading.points {
        let dot = pos2(inner.left() + 7.0, y + point.pitch() / 2.0);
        ui.painter().circle_filled(dot, 5.0, reading.color);
        y = view.say(ui, pos2(inner.left() + 28.0, y), measure - 28.0, view.tr(text), &point).bottom() + 8.0;
    }
    let mut action = None;
    for &id in reading.projects {
        let project = &view.content[id];
        let rect = Rect::from_min_size(pos2(inner.left(), y + 12.0), vec2(inner.width(), 72.0));
        if card_row(ui, view, rect, id) {
            action = Some(Action::Open(Overlay::Project(project.key.clone())));
        }
        y = rect.bottom();
    }
    paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), y + 8.0)));
    action
}

fn figures_ui(ui: &Ui, view: &View<'_>, inner: Rect, top: f32, reading: &Reading<'_>) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let per_row = frame.pick(3, 3, 2);
    let gap = 32.0;
    let width = (inner.width() - gap * (per_row as f32 - 1.0)) / per_row as f32;
    let label = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.3);
    let mut y = top;
    for row in reading.figures.chunks(per_row) {
        let mut bottom = y;
        for (i, &id) in row.iter().enumerate() {
            let item = &view.content[id];
            let x = inner.left() + i as f32 * (width + gap);
            let most = frame.pick(56.0, 46.0, 56.0);
            let needed = figure_width(ui, view, item, FigureSize::new(most, reading.color));
            let digits = if needed > width { most * width / needed } else { most };
            let base = y + most * 0.86;
            figure(ui, view, pos2(x, base), item, FigureSize::new(digits, reading.color));
            let kind = view.word(kind_key(item.kind));
            let period = item.period_text(view.lang);
            let dot = view.by_lang(" · ", " · ");
            let text = format!("{}\n{kind}{dot}{period}", item.label.get(view.lang));
            let mut end = view.paint(ui, pos2(x, base + 14.0), width, &text, &label).bottom();
            if let Some(remark) = &item.note {
                end = view.say(ui, pos2(x, end), width, view.tr(remark), &label).bottom();
            }
            bottom = bottom.max(end);
        }
        y = bottom + 22.0;
    }
    paint::hairline(ui, view, inner.left(), inner.right(), y);
    y + 20.0
}

/// The interface word for a kind of figure.
pub fn kind_key(kind: crate::content::FigureKind) -> &'static str {
    use crate::content::FigureKind as Kind;
    match kind {
        Kind::Actual => "kind-actual",
        Kind::Growth => "kind-growth",
        Kind::Share => "kind-share",
        Kind::Cut => "kind-cut",
        Kind::Rank => "kind-rank",
        Kind::Target => "kind-target",
        Kind::Plan => "kind-plan",
        Kind::Expectation => "kind-expectation",
        Kind::Index => "kind-index",
    }
}

fn card_row(ui: &Ui, view: &View<'_>, rect: Rect, id: ProjectId) -> bool {
    use crate::ui::widgets::{Direction, arrow, focus_ring, touch};
    let palette = view.palette();
    let project = &view.content[id];
    let state = touch(ui, rect, ("card-row", &project.key), view.tr(&project.title), Role::Button, None);
    paint::ground(ui, rect, crate::ui::view::faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    let mut x = rect.left();
    if let Some(environment) = project.environment {
        x = environment_tag(ui, view, pos2(x, rect.center().y), &view.content[environment]) + 28.0;
    }
    let room = rect.right() - x - 60.0;
    let title = Type::new(Voice::Strong, view.frame.pick(26.0, 24.0, 26.0), palette.ink);
    let full = view.tr(&project.title);
    let text = if view.set(ui, full, &title, f32::INFINITY).width <= room { full } else { view.tr(&project.short) };
    view.line(ui, x, rect.center().y, text, &title);
    arrow(ui, pos2(rect.right() - 20.0, rect.center().y), 28.0, Direction::Right, palette.primary.into());
    focus_ring(ui, view, rect, &state);
    state.chosen
}

/// The way onwards, and the source.
fn foot_ui(ui: &Ui, view: &View<'_>, rect: Rect, reading: &Reading<'_>) -> Option<Action> {
    let frame = &view.frame;
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    let mut action = None;
    let mut left = rect.left();
    if let Some((word, asked)) = &reading.leads_to {
        let height = frame.pick(80.0, 64.0, 84.0);
        let size = vec2(view.by_lang(260.0, 300.0), height);
        let place = Rect::from_min_size(pos2(rect.left(), rect.center().y - height / 2.0), size);
        if button(ui, view, place, "leads-to", None, word, ButtonKind::Primary) {
            action = Some(asked.clone());
        }
        left = place.right() + 32.0;
    }
    let kind = Type::new(Voice::Text, 21.0, view.palette().ink_3).leading(1.35);
    let colon = view.colon();
    let text = format!("{}{colon}{}", view.word("source-label"), reading.source);
    let setting = view.set(ui, &text, &kind, rect.right() - left);
    view.say(ui, pos2(left, rect.center().y - setting.height() / 2.0), rect.right() - left, &text, &kind);
    action
}
