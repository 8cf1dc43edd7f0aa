//! Corridor: the picture across the middle, and below it the environment's topics as a row of statements.

use egui::{Color32, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::blocks::{self, hanging_slip};
use super::ways;
use crate::content::{Environment, Figure, Topic};
use crate::session::Action;
use crate::ui::motion::entering;
use crate::ui::paint;
use crate::ui::pen::{ASCENT, ROW, Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure, figure_width};

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
        // The light around the sun, or the moon, does not end where the picture does; the disc itself stays clear.
        let edge =
            Rect::from_min_max(pos2(frame.stage.left(), frame.y(300.0)), pos2(frame.stage.right(), frame.y(376.0)));
        paint::gradient(ui, edge, palette.sky.into(), Color32::TRANSPARENT);
    }
    if frame.is_laptop() {
        // The quay reaches down to the statements here.
        let top = statements_top(view);
        paint::fade_into(ui, frame.stage.with_min_y(top - 26.0).with_max_y(top), palette.paper);
        paint::ground(ui, frame.stage.with_min_y(top), palette.paper);
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

fn statements_top(view: &View<'_>) -> f32 {
    view.frame.y(view.frame.pick(690.0, 522.0, 954.0))
}

/// The topics, side by side or, on upright screens, below one another.
fn statements_ui(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let frame = &view.frame;
    let top = statements_top(view);
    let foot = frame.pick(frame.stage.bottom() - 44.0, frame.stage.bottom() - 36.0, blocks::ways_place(view).y - 4.0);
    let area = Rect::from_min_max(pos2(frame.left, top), pos2(frame.right, foot));
    let topics: Vec<&Topic> = environment.topics.iter().map(|&id| &view.content[id]).collect();
    let mut action = None;
    let places = if frame.is_tall() {
        stacked(ui, view, area, &topics)
    } else {
        let columns = columns(area, topics.len(), frame.pick(56.0, 36.0, 0.0), view.by_lang(1.0, 1.2));
        columns.into_iter().map(|column| (column, column.top())).collect()
    };
    for (i, (topic, (place, line))) in topics.iter().zip(places).enumerate() {
        if frame.is_tall() {
            paint::hairline(ui, view, place.left(), place.right(), line);
        } else if i > 0 {
            let x = place.left() - frame.pick(28.0, 18.0, 0.0);
            let color = crate::ui::view::faded(view.palette().ink, 0.22);
            ui.painter().vline(x, place.top()..=place.bottom(), egui::Stroke::new(1.4, color));
        }
        let color = view.accent(&environment.key).text.into();
        entering(ui, view.moves.entry(i), || {
            let (below, asked) = blocks::topic_heading(ui, view, place, topic, None, color);
            action = action.take().or(asked);
            let body = Rect::from_min_max(pos2(place.left(), below + below_heading(view)), place.max);
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

/// Where topics stand below one another, and the line above each: every row is as high as it needs to be, with the same
/// blank above and below it. Two short lists share a row.
fn stacked(ui: &Ui, view: &View<'_>, area: Rect, topics: &[&Topic]) -> Vec<(Rect, f32)> {
    let is_short = |topic: &&Topic| figures_of(view, topic).is_empty() && (1..=3).contains(&topic.points.len());
    let mut rows: Vec<Vec<&Topic>> = Vec::new();
    for topic in topics {
        match rows.last_mut() {
            Some(row) if row.len() == 1 && is_short(&row[0]) && is_short(topic) => row.push(topic),
            _ => rows.push(vec![topic]),
        }
    }
    let width = |row: &[&Topic]| column_width(area.width(), row.len());
    let need = |row: &Vec<&Topic>| row.iter().map(|topic| needed(ui, view, width(row), topic)).fold(0.0, f32::max);
    let needs: Vec<f32> = rows.iter().map(need).collect();
    let blank = (area.height() - needs.iter().sum::<f32>()) / rows.len().max(1) as f32;
    let blank = blank.max(2.0 * PAD);
    let mut top = area.top();
    let mut places = Vec::with_capacity(topics.len());
    for (row, need) in rows.iter().zip(needs) {
        for i in 0..row.len() {
            let at = pos2(area.left() + i as f32 * (width(row) + COLUMN_GAP), top + blank / 2.0);
            places.push((Rect::from_min_size(at, vec2(width(row), need)), top));
        }
        top += need + blank;
    }
    places
}

/// The least blank above and below a topic on upright screens.
const PAD: f32 = 12.0;

/// The height that a topic needs with its heading.
fn needed(ui: &Ui, view: &View<'_>, width: f32, topic: &Topic) -> f32 {
    let head = blocks::topic_type(view, Color32::BLACK).pitch() + below_heading(view);
    let kind = body_type(view);
    let figures = figures_of(view, topic);
    if figures.is_empty() && !topic.points.is_empty() {
        let points: Vec<&str> = topic.points.iter().map(|point| view.tr(point)).collect();
        let (columns, between) = list_columns(view, points.len());
        return head + list_height(ui, view, column_width(width, columns), (columns, between), &points, &kind);
    }
    let grid = Grid::of(ui, view, width, &figures);
    let figures = if figures.is_empty() { 0.0 } else { grid.height() + BELOW_FIGURES };
    head + figures + view.set(ui, view.tr(&topic.summary), &kind, width).height()
}

fn below_heading(view: &View<'_>) -> f32 {
    view.frame.pick(8.0, 8.0, 7.0)
}

fn body_type(view: &View<'_>) -> Type {
    Type::new(Voice::Text, view.frame.pick(24.0, 21.0, 26.0) * view.by_lang(1.0, 0.94), view.palette().ink)
        .leading(view.frame.pick(1.4, 1.38, 1.4))
        .balanced()
}

/// The figures that a topic shows here.
fn figures_of<'a>(view: &View<'a>, topic: &Topic) -> Vec<&'a Figure> {
    topic.figures.iter().take(4).map(|&id| &view.content[id]).collect()
}

/// Between figures and the summary below them.
const BELOW_FIGURES: f32 = 12.0;

/// A topic's figures where it has some, and as many of its points as there is room for.
fn topic_ui(ui: &Ui, view: &View<'_>, rect: Rect, topic: &Topic) {
    let mut top = rect.top();
    let figures = figures_of(view, topic);
    if !figures.is_empty() {
        let grid = Grid::of(ui, view, rect.width(), &figures);
        grid.show(ui, view, rect.min, &figures);
        top += grid.height() + BELOW_FIGURES;
    }
    let kind = body_type(view);
    let room = rect.with_min_y(top);
    if figures.is_empty() && !topic.points.is_empty() {
        let points: Vec<&str> = topic.points.iter().map(|point| view.tr(point)).collect();
        list_ui(ui, view, room, &points, &kind);
    } else {
        // Beside figures the summary is enough; the name of the way to the topic tells it.
        view.paint(ui, room.min, room.width(), view.tr(&topic.summary), &kind);
    }
}

/// Few figures as statements of a number and what it counts, side by side: “6 expressways”.
struct Grid {
    digits: f32,
    label: Type,
    rows: usize,
    /// Of each column: where it begins, and where its labels do.
    columns: Vec<(f32, f32)>,
    width: f32,
}

impl Grid {
    /// In one row on upright screens, else in two, one column after the other.
    fn of(ui: &Ui, view: &View<'_>, width: f32, figures: &[&Figure]) -> Self {
        let frame = &view.frame;
        let rows = if frame.is_tall() { 1 } else { figures.len().min(2) };
        let mut digits = frame.pick(84.0, 58.0, 92.0);
        let size: f32 = frame.pick(27.0, 22.0, 27.0) * view.by_lang(1.0, 0.94);
        let label = Type::new(Voice::Text, size, view.palette().ink).leading(1.25);
        loop {
            let cells = figures.chunks(rows.max(1)).map(|column| {
                let number =
                    column.iter().map(|f| figure_width(ui, view, f, number_size(view, f, digits))).fold(0.0, f32::max);
                let words = column.iter().map(|f| view.set(ui, f.short_label(view.lang), &label, f32::INFINITY).width);
                (number + NEAR, words.fold(0.0, f32::max))
            });
            let cells: Vec<(f32, f32)> = cells.collect();
            let taken: f32 = cells.iter().map(|(number, words)| number + words).sum();
            let gaps = cells.len().saturating_sub(1).max(1) as f32;
            let gap = (width - taken) / gaps;
            // Smaller where there is no room between them, as far as they can be.
            if gap >= 20.0 || digits <= 36.0 {
                let gap = gap.clamp(12.0, frame.pick(56.0, 40.0, 120.0));
                let mut left = 0.0;
                let columns = cells
                    .iter()
                    .map(|(number, words)| {
                        let column = (left, left + number);
                        left += number + words + gap;
                        column
                    })
                    .collect();
                return Self { digits, label, rows, columns, width };
            }
            digits -= 4.0;
        }
    }

    fn pitch(&self) -> f32 {
        self.digits * 0.98
    }

    fn height(&self) -> f32 {
        self.pitch() * (self.rows.max(1) as f32 - 1.0) + self.digits * 0.86
    }

    fn show(&self, ui: &Ui, view: &View<'_>, at: Pos2, figures: &[&Figure]) {
        for (i, item) in figures.iter().enumerate() {
            let Some((number, words)) = self.columns.get(i / self.rows.max(1)) else { continue };
            let base = at.y + self.digits * 0.78 + (i % self.rows.max(1)) as f32 * self.pitch();
            let size = number_size(view, item, self.digits);
            figure(ui, view, pos2(at.x + number - self.digits * 0.03, base), item, size);
            let top = base - ASCENT * self.label.size - (self.label.pitch() - ROW * self.label.size) / 2.0;
            let at = pos2(at.x + words, top);
            view.paint(ui, at, f32::max(self.width - words, self.label.size), item.short_label(view.lang), &self.label);
        }
    }
}

/// A number's size; what the label names in full needs no unit beside it.
fn number_size(view: &View<'_>, item: &Figure, digits: f32) -> FigureSize {
    let size = FigureSize::new(digits, view.palette().ink);
    if blocks::names_unit(view, item) { size.bare() } else { size }
}

/// Between a number and what it counts.
const NEAR: f32 = 10.0;

/// Between columns of a list.
const COLUMN_GAP: f32 = 32.0;

/// In how many columns a list stands, and how far apart its lines do. Three stand one below the other.
fn list_columns(view: &View<'_>, points: usize) -> (usize, f32) {
    view.frame.pick((1, 6.0), (1, 3.0), (if points > 3 { 2 } else { 1 }, 6.0))
}

fn column_width(width: f32, columns: usize) -> f32 {
    (width - COLUMN_GAP * (columns as f32 - 1.0)) / columns as f32
}

/// The height of a list's lines, each as high as its highest column.
fn list_height<T: AsRef<str>>(
    ui: &Ui,
    view: &View<'_>,
    width: f32,
    (columns, between): (usize, f32),
    points: &[T],
    kind: &Type,
) -> f32 {
    let set = |text: &T| view.set(ui, text.as_ref(), kind, width).height();
    points.chunks(columns).map(|line| line.iter().map(set).fold(0.0, f32::max) + between).sum::<f32>() - between
}

/// A list in as many columns as the canvas is broad for, read line by line.
fn list_ui(ui: &Ui, view: &View<'_>, room: Rect, points: &[&str], kind: &Type) {
    let (columns, between) = list_columns(view, points.len());
    let width = column_width(room.width(), columns);
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
    let mut best: Vec<String> = points.iter().map(|point| (*point).to_owned()).collect();
    for shown in (1..points.len()).rev() {
        if list_height(ui, view, room.x, (columns, between), &best, kind) <= room.y + 0.5 {
            break;
        }
        let more = u32::try_from(points.len() - shown).unwrap_or(u32::MAX);
        best.truncate(shown);
        best.push(view.count("and-more", more));
    }
    best
}
