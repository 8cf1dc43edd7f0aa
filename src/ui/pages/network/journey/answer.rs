//! The answer in words: the way that is open, the one there will be, or that there is none.

use egui::accesskit::Role;
use egui::{Color32, Id, Pos2, Rect, Ui, pos2, vec2};

use super::places::short;
use crate::content::{Place, PlaceId, Status};
use crate::figure::network::{Leg, Route, Routes, is_served};
use crate::i18n::strings::Value;
use crate::session::{JourneyAction, NetworkAction};
use crate::ui::pages::network::net::Net;
use crate::ui::pages::network::words::{status_sign, status_word};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce_changes, sentence};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, scroll, touch};

/// Room at the left for a line's colour.
const BAR: f32 = 24.0;

/// The answer. Gives what was asked for.
pub(super) fn answer_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, room: Rect) -> Option<NetworkAction> {
    let journey = net.journey.as_ref()?;
    let (from, to, routes) = (journey.from?, journey.to?, journey.routes.as_ref()?);
    let answer = Answer { view, net };
    let spoken = answer.spoken(from, to, routes);
    announce_changes(ui, Id::unique("the way asked for"), Rect::from_min_size(room.min, vec2(1.0, 1.0)), &spoken);
    scroll(ui, room, "answer", |ui, column| {
        let mut pen = Pen { ui, view, column, y: column.top(), asked: None };
        let later = net.choice.journey.later;
        match (&routes.open, &routes.under_way) {
            (Some(open), Some(coming)) => {
                pen.choice(&answer, open, !later, JourneyAction::Later(false));
                pen.y += 12.0;
                pen.choice(&answer, coming, later, JourneyAction::Later(true));
            }
            (Some(route), None) | (None, Some(route)) => {
                pen.heading(&answer.heading(route));
                pen.route(&answer, route);
            }
            (None, None) => {
                pen.say(&answer.none(from, to, routes), &Type::new(Voice::Text, 26.0, view.palette().ink).leading(1.5));
            }
        }
        (pen.asked.take(), pen.y + 8.0)
    })
}

/// What there is to say, in words.
pub(super) struct Answer<'a> {
    /// What may be looked at.
    pub view: &'a View<'a>,
    /// The network.
    pub net: &'a Net<'a>,
}

impl Answer<'_> {
    /// Of which kind a way is.
    pub fn heading(&self, route: &Route) -> String {
        if route.is_open() {
            format!("{} {}", status_sign(Some(Status::Open)), self.view.word("journey-open"))
        } else {
            format!("{} {}", status_sign(Some(Status::Building)), self.view.word("journey-later"))
        }
    }

    /// That there is no way, and why where that is known.
    pub fn none(&self, from: &Place, to: &Place, routes: &Routes) -> String {
        let (view, network) = (self.view, self.net.network);
        let format = |key: &str, words: &[(&str, Value<'_>)]| view.content.strings.format(view.lang, key, words);
        if let Some(route) = &routes.unsaid {
            let unsaid = route.legs.iter().filter(|leg| leg.status.is_none());
            let stretches: Vec<String> = unsaid.map(|leg| self.ends(leg, view.by_lang("—", "–"))).collect();
            return format("journey-unsaid", &[("stretch", Value::Text(&stretches.join(view.by_lang("、", ", "))))]);
        }
        if let Some(place) = [from, to].into_iter().find(|place| !is_served(network, place.id)) {
            return format("journey-unserved", &[("place", Value::Text(view.tr(&place.name)))]);
        }
        let names = [("from", Value::Text(view.tr(&from.name))), ("to", Value::Text(view.tr(&to.name)))];
        format("journey-none", &names)
    }

    /// First and last stop of a part of a way.
    fn ends(&self, leg: &Leg, between: &str) -> String {
        let name = |id: PlaceId| short(self.view.tr(&self.view.content[id].name));
        leg.ends().map(|[from, to]| format!("{}{between}{}", name(from), name(to))).unwrap_or_default()
    }

    /// All that is said of a part of a way, row by row: line, ends, stops between, status, and what was reported last.
    pub fn rows(&self, route: &Route, number: usize) -> Vec<(Voice, String)> {
        let (view, net) = (self.view, self.net);
        let Some(leg) = route.legs.get(number) else { return Vec::new() };
        let Some(line) = net.network.lines.get(leg.line.index()) else { return Vec::new() };
        let name = |id: PlaceId| short(view.tr(&view.content[id].name));
        let format = |key: &str, what: &str, words: &str| {
            view.content.strings.format(view.lang, key, &[(what, Value::Text(words))])
        };
        let mut rows = vec![(Voice::Strong, view.tr(&line.name).to_owned())];
        rows.push((Voice::Claim, self.ends(leg, " → ")));
        let between: Vec<&str> = leg.stops.iter().skip(1).take(leg.stops.len() - 2).map(|id| name(*id)).collect();
        if !between.is_empty() {
            rows.push((Voice::Text, format("journey-via", "places", &between.join(view.by_lang("、", ", ")))));
        }
        // Lengths, speeds and hours only in the words of who reported them.
        let first = number == 0 || route.legs[number - 1].line != leg.line;
        let report = net.known(view, line).last().copied().filter(|_| first);
        let told = report.is_some_and(|report| report.status == leg.status);
        if !route.is_open() && !told {
            let status = format!("{} {}", status_sign(leg.status), status_word(view, line, leg.status));
            rows.push((Voice::Text, status));
        }
        if let Some(report) = report {
            let date = report.date.words(view.lang);
            let sign = if told && !route.is_open() { format!("{} ", status_sign(leg.status)) } else { String::new() };
            rows.push((Voice::Text, format!("{sign}{date}{}{}", view.colon(), view.tr(&report.text))));
        }
        let next = route.legs.get(number + 1).filter(|next| next.line != leg.line);
        if let Some(place) = next.and_then(|next| next.stops.first()) {
            rows.push((Voice::Count, format("journey-meet", "place", name(*place))));
        }
        rows
    }

    /// The whole answer for those who hear it.
    fn spoken(&self, from: &Place, to: &Place, routes: &Routes) -> String {
        let told = |route: &Route| {
            let legs = (0..route.legs.len()).map(|number| self.leg(self.rows(route, number)));
            std::iter::once(self.heading(route)).chain(legs).collect::<Vec<_>>().join(self.view.stop())
        };
        let ways: Vec<String> = routes.open.iter().chain(&routes.under_way).map(told).collect();
        if ways.is_empty() { self.none(from, to, routes) } else { ways.join(self.view.stop()) }
    }

    /// The rows of a part of a way as one hears them.
    fn leg(&self, rows: Vec<(Voice, String)>) -> String {
        let between = self.view.by_lang("至", " to ");
        sentence(rows.into_iter().map(|(_, words)| words.replace(" → ", between)), self.view.lang)
    }
}

/// Sets the answer from its top to its foot.
struct Pen<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    column: Rect,
    y: f32,
    asked: Option<NetworkAction>,
}

impl Pen<'_> {
    fn at(&self) -> Pos2 {
        pos2(self.column.left(), self.y)
    }

    fn say(&mut self, text: &str, kind: &Type) {
        self.y = self.view.say(self.ui, self.at(), self.column.width(), text, kind).bottom();
    }

    fn heading_type(&self) -> Type {
        Type::new(Voice::Strong, 25.0, self.view.palette().primary).leading(1.4)
    }

    fn heading(&mut self, text: &str) {
        let kind = self.heading_type();
        self.y = self.view.subhead(self.ui, self.at(), self.column.width(), text, &kind).bottom() + 8.0;
    }

    /// One of two ways; a touch on its head shows it on the drawing.
    fn choice(&mut self, answer: &Answer<'_>, route: &Route, shown: bool, show: JourneyAction) {
        let text = answer.heading(route);
        let kind = self.heading_type();
        let height = self.view.set(self.ui, &text, &kind, self.column.width() - 24.0).height().max(48.0) + 16.0;
        let row = Rect::from_min_size(self.at(), vec2(self.column.width(), height));
        let state = touch(self.ui, row, ("way", route.is_open()), &text, Role::RadioButton, Some(shown));
        let primary = self.view.palette().primary;
        paint::ground(self.ui, row, faded(primary, if shown { 0.12 } else { 0.06 * state.lit.max(state.pressed) }));
        if shown {
            paint::ground(self.ui, row.with_max_x(row.left() + 6.0), primary);
        }
        self.view.paint(self.ui, pos2(row.left() + 16.0, row.top() + 8.0), row.width() - 24.0, &text, &kind);
        focus_ring(self.ui, self.view, row.shrink(3.0), &state);
        if state.chosen {
            self.asked = Some(NetworkAction::Journey(show));
        }
        self.y = row.bottom() + 8.0;
        self.route(answer, route);
    }

    fn route(&mut self, answer: &Answer<'_>, route: &Route) {
        for number in 0..route.legs.len() {
            self.leg(answer, route, number);
        }
    }

    /// A part of a way on its line's colour; a touch tells of the line.
    fn leg(&mut self, answer: &Answer<'_>, route: &Route, number: usize) {
        let Some(line) = answer.net.network.lines.get(route.legs[number].line.index()) else { return };
        let palette = self.view.palette();
        let kind = |voice: Voice| match voice {
            Voice::Strong => Type::new(Voice::Strong, 24.0, palette.ink).leading(1.35),
            Voice::Claim => Type::new(Voice::Strong, 22.0, palette.primary).leading(1.4),
            Voice::Count => Type::new(Voice::Text, 20.0, palette.ink).leading(1.5),
            _ => Type::new(Voice::Text, 20.0, palette.ink_2).leading(1.42),
        };
        let rows = answer.rows(route, number);
        let width = self.column.width() - BAR;
        let height: f32 = rows.iter().map(|(v, text)| self.view.set(self.ui, text, &kind(*v), width).height()).sum();
        let block = Rect::from_min_size(self.at(), vec2(self.column.width(), height + 20.0));
        let key = ("leg", route.is_open(), number);
        let state = touch(self.ui, block, key, &answer.leg(rows.clone()), Role::Button, None);
        paint::ground(self.ui, block, faded(palette.primary, 0.06 * state.lit.max(state.pressed)));
        let color = self.view.theme.lines.get(&line.color).copied().unwrap_or(palette.context);
        let bar = Rect::from_min_max(block.min + vec2(0.0, 8.0), pos2(block.left() + 8.0, block.bottom() - 8.0));
        paint::ground(self.ui, bar, Color32::from(color));
        let mut at = block.min + vec2(BAR, 10.0);
        for (voice, text) in &rows {
            at.y = self.view.paint(self.ui, at, width, text, &kind(*voice)).bottom();
        }
        focus_ring(self.ui, self.view, block.shrink(3.0), &state);
        if state.chosen {
            self.asked = Some(NetworkAction::Line(Some(line.key.clone())));
        }
        self.y = block.bottom();
    }
}
