//! The network as a column: its drawing, its lines, and what is told of the one chosen, or the way that is asked for.

use egui::{Align, Id, Rect, pos2};

use super::diagram::standing_ui;
use super::journey;
use super::looks::Looks;
use super::net::Net;
use super::strip::Strip;
use super::words::{MODES, STATUSES, mode_key, mode_word, publisher, status_key, status_sign, status_word};
use crate::content::Line;
use crate::figure::network::{Timeline, is_served, known};
use crate::i18n::strings::Value;
use crate::session::{Action, JourneyAction, NetworkAction, NetworkPanel};
use crate::ui::column::{Flow, page};
use crate::ui::pen::Level;
use crate::ui::view::View;
use crate::ui::widgets::Chip;

/// The network's page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
    let (network, choice) = (&view.content.network, &view.session.network);
    let net = Net::new(ui, view);
    let (timeline, step, as_of, survey) = (&net.timeline, net.step, net.as_of, &net.survey);
    let looks = Looks::new(ui, view, &net);
    page(ui, view, "network", |flow| {
        flow.gap(36.0);
        flow.headline(view.tr(&network.headline));
        flow.gap(10.0);
        flow.lead(&if step > 0 { view.word("line-hint") } else { view.tr(&network.lead).to_owned() });
        flow.gap(16.0);
        times(flow, timeline, step);
        flow.gap(20.0);
        drawing(flow, &net, &looks);
        if net.journey.is_some() {
            return journey::column(flow, &net);
        }
        let asked = Action::Network(NetworkAction::Panel(NetworkPanel::Journey));
        flow.way("journey", &view.word("journey-title"), None, asked);
        flow.gap(20.0);
        if let Some(place) = net.place() {
            let top = flow.y;
            flow.section(view.tr(&place.name));
            if let Some(note) = &place.note {
                flow.note(view.tr(note));
            }
            if !is_served(network, place.id) {
                flow.note(&view.word("journey-no-line"));
            }
            let from_here = NetworkAction::Journey(JourneyAction::From(place.key.clone()));
            flow.gap(12.0);
            flow.way("way from here", &view.word("journey-here"), None, Action::Network(from_here));
            come_into_sight(flow, top);
        } else {
            modes(flow);
            statuses(flow, &net);
        }
        flow.gap(20.0);
        for line in network.lines.iter().filter(|line| is_listed(&net, line)) {
            let status = survey.status(line.id);
            let word = format!("{} {}", status_sign(status), status_word(view, line, status));
            let note = format!("{word}{}{}", view.stop(), view.tr(&line.joins));
            let open = choice.line.as_ref() == Some(&line.key);
            let asked = NetworkAction::Line((!open).then(|| line.key.clone()));
            let top = flow.y;
            flow.fold(("line", &line.key), view.tr(&line.name), &note, open, Action::Network(asked));
            if open {
                for report in known(line, as_of, |source| view.content[source].later) {
                    let about = format!("{} · {}", report.date.words(view.lang), publisher(view, report));
                    flow.told(&about, view.tr(&report.text));
                }
                come_into_sight(flow, top);
            }
        }
        if choice.place.is_some() || choice.line.is_some() {
            flow.way("all lines", &view.word("lines-all"), None, Action::Network(NetworkAction::Line(None)));
        }
        if step == 0 {
            // It says how far things had come at the brochure's own date.
            flow.rule();
            flow.gap(16.0);
            flow.note(view.tr(&network.note));
        }
    })
}

/// The drawing, as wide as its words can be read; what can be chosen of it stands below.
fn drawing(flow: &mut Flow<'_, '_>, net: &Net<'_>, looks: &Looks) {
    let view = flow.view;
    if Strip::new(view, net, flow.y).goes_on() {
        flow.note(&view.word("drawing-aside"));
    }
    let strip = Strip::new(view, net, flow.y);
    flow.place(strip.canvas.room.height());
    let (asked, focused) = standing_ui(flow.ui, view, net, &strip.canvas, looks);
    if let Some(asked) = asked {
        if matches!(asked, NetworkAction::Line(Some(_)) | NetworkAction::Place(Some(_))) {
            // What is told of it stands further down.
            flow.ui.data_mut(|data| data.insert_temp(touched_id(), true));
        }
        flow.ask(Some(Action::Network(asked)));
    }
    let moved = strip.moved(flow.ui, focused).map(|sight| Action::Network(NetworkAction::Look(Some(sight))));
    flow.ask(moved);
    strip.fade(flow.ui, view);
    flow.note(&view.word(net.survey.note()));
    if let Some(unnamed) = &net.network.unnamed {
        flow.note(view.tr(unnamed));
    }
    if net.step == 0 {
        flow.note(&view.main_source().unwrap_or_default());
    }
    flow.gap(12.0);
    flow.rule();
}

fn touched_id() -> Id {
    Id::unique("something was touched on the drawing in the column")
}

/// Scrolls to what is told, from a height on, of what was touched on the drawing or chosen elsewhere, once.
fn come_into_sight(flow: &Flow<'_, '_>, top: f32) {
    let ui = flow.ui;
    let choice = (&flow.view.session.network.line, &flow.view.session.network.place);
    let choice = (choice.0.clone(), choice.1.clone());
    let seen = Id::unique("what was told on the network's page in a column");
    let known = ui.data(|data| data.get_temp::<(Option<String>, Option<String>)>(seen).as_ref() == Some(&choice));
    if !known {
        ui.data_mut(|data| data.insert_temp(seen, choice));
        ui.scroll_to_rect(Rect::from_min_max(pos2(flow.left, top), pos2(flow.right, flow.y)), None);
    }
    if ui.data_mut(|data| data.remove_temp::<bool>(touched_id())).is_some() {
        let told = Rect::from_min_max(pos2(flow.left, top), pos2(flow.right, flow.y));
        ui.scroll_to_rect(told, Some(Align::Center));
    }
}

/// The date shown, and the ways to the dates beside it.
fn times(flow: &mut Flow<'_, '_>, timeline: &Timeline, step: usize) {
    let view = flow.view;
    let date = |at: usize| timeline.steps().get(at).map(|step| step.date.words(view.lang));
    let action = |at: usize| {
        let key = timeline.steps().get(at).filter(|_| at > 0).map(|step| step.key());
        Action::Network(NetworkAction::Date(key))
    };
    let shown = date(step).unwrap_or_default();
    flow.label(
        &view.content.strings.format(view.lang, "status-as-of", &[("date", Value::Text(&shown))]),
        view.palette().ink,
        Level::Section,
    );
    if let Some(before) = step.checked_sub(1) {
        flow.way("earlier", &view.word("time-earlier"), date(before).as_deref(), action(before));
    }
    if let Some(later) = date(step + 1) {
        flow.way("later", &view.word("time-later"), Some(&later), action(step + 1));
    }
    flow.rule();
}

fn modes(flow: &mut Flow<'_, '_>) {
    let view = flow.view;
    let all = std::iter::once((None, view.word("mode-all")));
    let choices: Vec<_> = all.chain(MODES.iter().map(|&mode| (Some(mode_key(mode)), mode_word(view, mode)))).collect();
    let chips: Vec<_> = choices
        .iter()
        .map(|(key, word)| {
            let chosen = view.session.network.mode.as_deref() == *key;
            let chip = Chip { word, count: None, icon: None, color: view.palette().ink, chosen };
            let asked = NetworkAction::Mode(key.map(str::to_owned));
            (format!("mode {}", key.unwrap_or("all")), chip, Action::Network(asked))
        })
        .collect();
    flow.chips(&chips);
}

/// The statuses with how many lines have each: one of them chosen, the others fade and are not listed; once more, and all
/// are back.
fn statuses(flow: &mut Flow<'_, '_>, net: &Net<'_>) {
    flow.gap(14.0);
    let view = flow.view;
    let words = STATUSES.map(|status| {
        let word = view.word(&format!("status-{}", status_key(status)));
        format!("{} {word} {}", status_sign(Some(status)), net.survey.count(status))
    });
    let chips = STATUSES.iter().zip(&words).map(|(&status, word)| {
        let key = status_key(status);
        let chosen = net.choice.status.as_deref() == Some(key);
        let chip = Chip { word, count: None, icon: None, color: view.palette().ink, chosen };
        (format!("status {key}"), chip, Action::Network(NetworkAction::Status((!chosen).then(|| key.to_owned()))))
    });
    flow.switches(&chips.collect::<Vec<_>>());
}

/// Whether a line is listed: at the place chosen, or let through by the filters; the one chosen stands among the others.
fn is_listed(net: &Net<'_>, line: &Line) -> bool {
    match net.place() {
        Some(place) => line.stops.contains(&place.id),
        None => net.is_let_through(line) || net.line().is_some_and(|chosen| chosen.id == line.id),
    }
}
