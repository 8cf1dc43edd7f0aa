//! Corridor: the picture across the middle, and below it the environment's topics as a row of statements.

use egui::{Color32, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::blocks::{self, hanging_slip};
use super::ways;
use crate::content::{Environment, Figure, Topic};
use crate::session::Action;
use crate::ui::motion::entering;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure};

/// An environment as a corridor.
pub fn corridor_ui(ui: &mut Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let tall = frame.is_tall();
    // On an upright screen the words stand on sky of their own above the picture.
    if tall {
        let sky = Rect::from_min_max(frame.stage.min, pos2(frame.stage.right(), frame.y(300.0) + 1.0));
        paint::ground(ui, sky, palette.sky);
    }
    blocks::picture(ui, view, picture_place(view), environment, palette.paper_2);
    if tall {
        // The light around the sun, or the moon, does not end where the picture does.
        let edge =
            Rect::from_min_max(pos2(frame.stage.left(), frame.y(300.0)), pos2(frame.stage.right(), frame.y(460.0)));
        paint::gradient(ui, edge, palette.sky.into(), Color32::TRANSPARENT);
    }
    let slip = hanging_slip(ui, view, environment);
    let at = blocks::claim_place(view, slip);
    let lead_width = frame.pick(720.0, 620.0, frame.right - at.x);
    let claim = blocks::claim(ui, view, at, frame.pick(1000.0, 840.0, frame.right - at.x), lead_width, environment);
    let ways = |ui: &Ui, at: Pos2| ways::ways_ui(ui, view, at, frame.right, environment, &[]);
    // In the order in which it is read: on upright screens the ways stand at the foot.
    let asked = if tall {
        let statements = statements_ui(ui, view, environment);
        ways(ui, blocks::ways_place(view)).or(statements)
    } else {
        let asked = ways(ui, blocks::ways_under(view, claim, slip));
        asked.or(statements_ui(ui, view, environment))
    };
    blocks::source_line(ui, view, frame.right, frame.stage.bottom() - 6.0, environment.source.text(view.lang));
    asked
}

/// Where the whole picture lies.
pub fn picture_place(view: &View<'_>) -> Rect {
    let frame = &view.frame;
    if frame.is_tall() {
        Rect::from_min_max(pos2(frame.stage.left(), frame.y(300.0)), pos2(frame.stage.right(), frame.y(1290.0)))
    } else {
        frame.canvas
    }
}

/// The topics, side by side or, on upright screens, below one another.
fn statements_ui(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let frame = &view.frame;
    let top = frame.y(frame.pick(690.0, 524.0, 954.0));
    let foot = frame.pick(frame.stage.bottom() - 44.0, frame.stage.bottom() - 40.0, blocks::ways_place(view).y - 4.0);
    let area = Rect::from_min_max(pos2(frame.left, top), pos2(frame.right, foot));
    let topics: Vec<&Topic> = environment.topics.iter().map(|&id| &view.content[id]).collect();
    let mut action = None;
    let places = if frame.is_tall() {
        stacked(area, &topics)
    } else {
        columns(
            area,
            topics.len(),
            frame.pick(56.0, 36.0, 0.0),
            view.by_lang(frame.pick(1.28, 1.4, 1.0), frame.pick(1.5, 1.46, 1.0)),
        )
    };
    for (i, (topic, place)) in topics.iter().zip(places).enumerate() {
        if frame.is_tall() {
            paint::hairline(ui, view, place.left(), place.right(), place.top() - 12.0);
        } else if i > 0 {
            let x = place.left() - frame.pick(28.0, 18.0, 0.0);
            let color = crate::ui::view::faded(view.palette().ink, 0.22);
            ui.painter().vline(x, place.top()..=place.bottom(), egui::Stroke::new(1.4, color));
        }
        let color = view.accent(&environment.key).text.into();
        entering(ui, view.moves.entry(i), || {
            let (below, asked) = blocks::topic_heading(ui, view, place, topic, None, color);
            action = action.take().or(asked);
            let body = Rect::from_min_max(pos2(place.left(), below + frame.pick(8.0, 8.0, 7.0)), place.max);
            topic_ui(ui, view, body, topic);
        });
    }
    action
}

fn columns(area: Rect, count: usize, gap: f32, host: f32) -> Vec<Rect> {
    // The first topic is the host: it has figures, and takes more room than the others.
    let shares: Vec<f32> = (0..count).map(|i| if i == 0 { host } else { 1.0 }).collect();
    let unit = (area.width() - gap * (count.max(1) - 1) as f32) / shares.iter().sum::<f32>().max(1.0);
    let mut left = area.left();
    shares
        .iter()
        .map(|share| {
            let rect = Rect::from_min_size(pos2(left, area.top()), vec2(unit * share, area.height()));
            left = rect.right() + gap;
            rect
        })
        .collect()
}

fn stacked(area: Rect, topics: &[&Topic]) -> Vec<Rect> {
    // A list has two columns; figures have their own words below them.
    let share = |topic: &&Topic| {
        if topic.figures.is_empty() { 0.5 + 0.25 * topic.points.len().div_ceil(2) as f32 } else { 1.45 }
    };
    let shares: Vec<f32> = topics.iter().map(share).collect();
    let unit = area.height() / shares.iter().sum::<f32>().max(1.0);
    let mut top = area.top();
    shares
        .iter()
        .map(|share| {
            let rect = Rect::from_min_size(pos2(area.left(), top + 12.0), vec2(area.width(), unit * share - 24.0));
            top += unit * share;
            rect
        })
        .collect()
}

/// A topic's figures in a row where it has some, and as many of its points as there is room for.
fn topic_ui(ui: &Ui, view: &View<'_>, rect: Rect, topic: &Topic) {
    let (frame, palette) = (&view.frame, view.palette());
    let mut top = rect.top();
    let figures: Vec<&Figure> = topic.figures.iter().take(4).map(|&id| &view.content[id]).collect();
    if !figures.is_empty() {
        let digits = frame.pick(112.0, 72.0, 92.0);
        let size: f32 = frame.pick(22.0, 20.0, 22.0) * view.by_lang(1.0, 0.91);
        let label = Type::new(Voice::Text, size.max(19.0), palette.ink_2).leading(1.25);
        let widths: Vec<f32> = figures
            .iter()
            .map(|f| view.set(ui, f.short_label(view.lang), &label, f32::INFINITY).width.max(digits * 0.7))
            .collect();
        // In columns of one width across all of it; where a label has no room in its column, each figure is as wide as its
        // label.
        let spare = rect.width() - widths.iter().sum::<f32>();
        let gap = (spare / figures.len() as f32).max(12.0);
        let even = (rect.width() + frame.pick(20.0, 14.0, COLUMN_GAP)) / figures.len() as f32;
        let even = Some(even).filter(|even| widths.iter().all(|width| width + 8.0 <= *even));
        let mut bottom = top;
        let mut x = rect.left();
        for (item, width) in figures.iter().zip(widths) {
            let base = top + digits * 0.9;
            figure(ui, view, pos2(x, base), item, FigureSize::new(digits, palette.ink).bare());
            let text = item.short_label(view.lang);
            bottom = bottom.max(view.paint(ui, pos2(x, base + 12.0), width + 2.0, text, &label).bottom());
            x += even.unwrap_or(width + gap);
        }
        top = bottom + 12.0;
    }
    let kind = Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0) * view.by_lang(1.0, 0.94), palette.ink)
        .leading(frame.pick(1.4, 1.4, 1.32))
        .balanced();
    let room = rect.with_min_y(top);
    if figures.is_empty() && !topic.points.is_empty() {
        let points: Vec<&str> = topic.points.iter().map(|point| view.tr(point)).collect();
        list_ui(ui, view, room, &points, &kind);
    } else {
        // Beside figures the summary is enough.
        view.say(ui, room.min, room.width(), view.tr(&topic.summary), &kind);
    }
}

/// Between columns of a list.
const COLUMN_GAP: f32 = 32.0;

/// A list in as many columns as the canvas is broad for, read line by line.
fn list_ui(ui: &Ui, view: &View<'_>, room: Rect, points: &[&str], kind: &Type) {
    let (columns, between) = view.frame.pick((1, 6.0), (1, 4.0), (2, 3.0));
    let width = (room.width() - COLUMN_GAP * (columns as f32 - 1.0)) / columns as f32;
    let mut top = room.top();
    for line in told(ui, view, vec2(width, room.height()), (columns, between), points, kind).chunks(columns) {
        let mut bottom = top;
        for (i, text) in line.iter().enumerate() {
            let left = room.left() + i as f32 * (width + COLUMN_GAP);
            bottom = bottom.max(view.say(ui, pos2(left, top), width, text, kind).bottom());
        }
        top = bottom + between;
    }
}

/// What of some points is told in a room, its width that of one column: all of them, or as many as fit and how many more
/// there are; a list that stops without a word would tell half the truth.
fn told(
    ui: &Ui,
    view: &View<'_>,
    room: Vec2,
    (columns, between): (usize, f32),
    points: &[&str],
    kind: &Type,
) -> Vec<String> {
    let height = |lines: &[String]| -> f32 {
        let set = |text: &String| view.set(ui, text, kind, room.x).height();
        let lines = lines.chunks(columns).map(|line| line.iter().map(set).fold(0.0, f32::max) + between);
        lines.sum::<f32>() - between
    };
    let mut best: Vec<String> = points.iter().map(|point| (*point).to_owned()).collect();
    for shown in (1..points.len()).rev() {
        if height(&best) <= room.y {
            break;
        }
        let more = u32::try_from(points.len() - shown).unwrap_or(u32::MAX);
        best.truncate(shown);
        best.push(view.count("and-more", more));
    }
    best
}
