//! A company's case as a line of months, from signing to production: the way to its sheet.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, Ui, pos2};

use crate::content::{Composition, Environment, Figure, Project};
use crate::i18n::period::{Grain, Period, Point};
use crate::session::{Action, Overlay};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, copied, focus_ring, spoken, touch};

/// The most months that a line has room for.
const MOST: i16 = 8;

/// A case whose time is known to the month.
pub struct Months<'a> {
    project: &'a Project,
    item: &'a Figure,
    stops: Vec<Point>,
}

/// The case of an environment as a line of months, where its page has one and the case has such a time.
pub fn months_of<'a>(view: &View<'a>, environment: &Environment) -> Option<Months<'a>> {
    if environment.composition != Composition::Valley {
        return None;
    }
    let project = &view.content[environment.case?];
    let item = &view.content[project.host?];
    let Period::Span(span) = item.period else { return None };
    let [from, to] = [span.start(), span.end()];
    let months = |point: Point| {
        (point.grain() == Grain::Month).then(|| point.first().year() * 12 + i16::from(point.first().month()) - 1)
    };
    let (from, to) = (months(from)?, months(to)?);
    let stops: Option<Vec<Point>> =
        (from..=to).map(|month| Point::month(month / 12, i8::try_from(month % 12).ok()? + 1)).collect();
    let stops = stops.filter(|stops| (2..=MOST).contains(&(stops.len() as i16)))?;
    Some(Months { project, item, stops })
}

/// How the parts of the card are set, and how far apart they stand.
struct Setting {
    pad: f32,
    title: Type,
    month: Type,
    foot: Type,
    radius: f32,
    gaps: [f32; 3],
}

impl Setting {
    fn of(view: &View<'_>, color: Color32) -> Self {
        let (frame, palette) = (&view.frame, view.palette());
        let k = view.by_lang(1.0, 0.95);
        let small = frame.pick(22.0, 20.0, 22.0) * k;
        Self {
            pad: frame.pick(24.0, 18.0, 26.0),
            title: Type::new(Voice::Strong, frame.pick(24.0, 21.0, 24.0) * k, color).leading(1.3),
            month: Type::new(Voice::Text, small, palette.ink_2).leading(1.3),
            foot: Type::new(Voice::Text, small, palette.ink).leading(1.35),
            radius: frame.pick(11.0, 9.0, 11.0),
            gaps: frame.pick([14.0, 6.0, 12.0], [10.0, 4.0, 7.0], [12.0, 6.0, 8.0]),
        }
    }

    fn height(&self) -> f32 {
        let words = self.title.pitch() + self.month.pitch() + self.foot.pitch();
        2.0 * self.pad * 0.8 + words + 2.0 * self.radius + self.gaps.iter().sum::<f32>()
    }
}

/// Height of the card.
pub fn height(view: &View<'_>) -> f32 {
    Setting::of(view, Color32::BLACK).height()
}

/// The card in a rectangle. Gives what was asked for: the company's sheet, or a copy of the figure.
pub fn months_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, told: &Months<'_>) -> Option<Action> {
    let (palette, accent) = (view.palette(), view.accent(&environment.key));
    let color = Color32::from(accent.text);
    let set = Setting::of(view, color);
    let company = view.tr(&told.project.short);
    let name =
        format!("{}{}{company}{}{}", view.word("company-case"), view.colon(), view.comma(), spoken(view, told.item));
    let state = touch(ui, rect, ("case", &told.project.key), &name, Role::Button, None);
    paint::ground(ui, rect, palette.paper);
    paint::ground(ui, rect, faded(accent.text, 0.06 * state.lit.max(state.pressed)));
    paint::frame(ui, rect, faded(palette.ink, 0.22));
    let (left, right) = (rect.left() + set.pad, rect.right() - set.pad);
    // Below the line stand months alone: the title says of which year, or from when to when.
    let years = [told.stops.first(), told.stops.last()].map(|stop| stop.map(|stop| stop.first().year()));
    let year = years[0].filter(|_| years[0] == years[1]).and_then(Point::year);
    let time = year.map_or_else(|| told.item.period_text(view.lang), |year| year.words(view.lang));
    let title = format!("{}{}{time}", told.item.label.get(view.lang), view.comma());
    let title = view.paint(ui, pos2(left, rect.top() + set.pad * 0.8), right - left, &title, &set.title);
    let line = title.bottom() + set.gaps[0] + set.radius;
    let months = line_ui(ui, view, (left, right), line, told, &set, color);
    let foot = months + set.gaps[2];
    let text = format!("{company}{}{}", view.colon(), told.item.text(view.lang));
    let foot = view.paint(ui, pos2(left, foot), right - left - 40.0, &text, &set.foot);
    let tip = pos2(right - 13.0 + 5.0 * state.lit, foot.center().y);
    arrow(ui, tip, 26.0, Direction::Right, color);
    focus_ring(ui, view, rect, &state);
    let sheet = || Overlay::Project(told.project.key.clone());
    if state.chosen { Some(Action::Open(sheet())) } else { copied(&state, sheet) }
}

/// The line with its stops and their months, its middle at a height. Gives the lower edge of the words.
fn line_ui(
    ui: &Ui,
    view: &View<'_>,
    (left, right): (f32, f32),
    y: f32,
    told: &Months<'_>,
    set: &Setting,
    color: Color32,
) -> f32 {
    let last = told.stops.len() - 1;
    let (first_x, last_x) = (left + set.radius, right - set.radius);
    let x_of = |i: usize| first_x + (last_x - first_x) * i as f32 / last as f32;
    let drawn = first_x + (last_x - first_x) * view.moves.grow(0);
    ui.painter().hline(first_x..=drawn, y, Stroke::new(4.0, color));
    let mut bottom = y;
    for (i, stop) in told.stops.iter().enumerate() {
        let (x, ends) = (x_of(i), i == 0 || i == last);
        if ends && x <= drawn + 0.5 {
            ui.painter().circle_filled(pos2(x, y), set.radius, color);
        } else if x <= drawn + 0.5 {
            let radius = set.radius * 0.62;
            ui.painter().circle(pos2(x, y), radius, view.palette().paper, Stroke::new(2.4, color));
        }
        let strong = Type { voice: Voice::Strong, ..set.month }.color(view.palette().ink);
        let kind = match i {
            0 => strong,
            i if i == last => strong.right(),
            _ => set.month.center(),
        };
        let x = if i == 0 {
            left
        } else if i == last {
            right
        } else {
            x
        };
        let at = pos2(x, y + set.radius + set.gaps[1]);
        bottom = bottom.max(view.paint(ui, at, f32::INFINITY, &stop.within_year(view.lang), &kind).bottom());
    }
    bottom
}
