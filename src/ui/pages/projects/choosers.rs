//! The quiet choosers of sector and stage, and the list of choices that one of them opens.

use egui::accesskit::Role;
use egui::{Color32, FocusDirection, Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::selection::Selection;
use super::{stage_key, stage_word};
use crate::session::{Action, List, ProjectsAction};
use crate::ui::paint;
use crate::ui::pen::{Setting, Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Chip, Touch, chip, chip_width, focus_ring, touch};

/// One choice of a list.
pub(super) struct Choice {
    pub word: String,
    pub count: Option<usize>,
    pub chosen: bool,
    pub action: ProjectsAction,
}

/// A list that lies open, and the chooser that opened it.
pub struct Opened {
    chooser: Chooser,
    anchor: Rect,
    /// The chooser, for the keyboard's way back.
    id: Id,
}

/// A list and what is chosen from it.
pub(super) struct Chooser {
    pub list: List,
    pub label: String,
    pub value: Option<String>,
    pub choices: Vec<Choice>,
}

/// Both choosers in a row. On a laptop they stand at the row's right end. Gives what was asked for, and the list that
/// lies open, which is to be shown over everything else.
pub fn choosers_ui(ui: &Ui, view: &View<'_>, row: Rect, selection: &Selection) -> (Option<Action>, Option<Opened>) {
    let choosers = both(view, selection);
    let gap = gap(view);
    let forms = forms(ui, view, &choosers, row.width() - gap);
    let closed: Vec<Closed> =
        choosers.iter().zip(forms).map(|(chooser, form)| closed(ui, view, chooser, form)).collect();
    let total = closed.iter().map(|closed| closed.width).sum::<f32>() + gap;
    let from_right = !matches!(view.frame.class, crate::ui::frame::Class::Wide);
    let mut x = if from_right { row.right() - total } else { row.left() };
    let mut action = None;
    let mut opened = None;
    for (chooser, closed) in choosers.into_iter().zip(&closed) {
        let rect = Rect::from_min_max(pos2(x, row.top()), pos2(x + closed.width, row.bottom()));
        let open = view.session.projects.unfolded == Some(chooser.list);
        let state = chooser_ui(ui, view, rect, &chooser, closed, open);
        if state.chosen {
            let list = (!open).then_some(chooser.list);
            action = Some(Action::Projects(ProjectsAction::Unfold(list)));
        }
        if open {
            opened = Some(Opened { chooser, anchor: rect, id: state.response.id });
        }
        x += closed.width + gap;
    }
    if opened.is_none() {
        give_back_focus(ui, view);
    }
    (action, opened)
}

/// The least width in which both say what is chosen.
pub fn least_width(ui: &Ui, view: &View<'_>, selection: &Selection) -> f32 {
    let widths = both(view, selection).map(|chooser| closed(ui, view, &chooser, narrowest(ui, view, &chooser)).width);
    widths.iter().sum::<f32>() + gap(view)
}

/// The width that both take in a room.
pub fn width(ui: &Ui, view: &View<'_>, room: f32, selection: &Selection) -> f32 {
    let choosers = both(view, selection);
    let forms = forms(ui, view, &choosers, room - gap(view));
    let widths = choosers.iter().zip(forms).map(|(chooser, form)| closed(ui, view, chooser, form).width);
    widths.sum::<f32>() + gap(view)
}

fn both(view: &View<'_>, selection: &Selection) -> [Chooser; 2] {
    [sectors(view, selection), stages(view, selection)]
}

fn gap(view: &View<'_>) -> f32 {
    view.frame.pick(36.0, 22.0, 22.0)
}

/// How what is chosen is said where the list is closed.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// In one line.
    Line,
    /// Smaller, and in two lines.
    Folded,
    /// Not at all: words too long for any room give way to the list's name, with a mark that something is chosen.
    Name,
}

/// The forms in which both choosers fit a width: the longer one gives way first.
fn forms(ui: &Ui, view: &View<'_>, choosers: &[Chooser; 2], room: f32) -> [Form; 2] {
    use Form::{Folded, Line, Name};
    let tries = [[Line, Line], [Folded, Line], [Line, Folded], [Folded, Folded], [Name, Folded], [Folded, Name]];
    let width = |forms: &[Form; 2]| -> f32 {
        choosers.iter().zip(forms).map(|(chooser, form)| closed(ui, view, chooser, *form).width).sum()
    };
    tries.into_iter().find(|forms| width(forms) <= room + 0.5).unwrap_or([Name, Name])
}

fn narrowest(ui: &Ui, view: &View<'_>, chooser: &Chooser) -> Form {
    let width = |form| closed(ui, view, chooser, form).width;
    if width(Form::Folded) < width(Form::Line) { Form::Folded } else { Form::Line }
}

/// Where it is remembered which chooser's list lay open.
fn opener_id() -> Id {
    Id::unique("the chooser whose list lies open")
}

/// The keyboard goes into a list that has just been opened.
fn give_focus(ui: &Ui, opener: Id) {
    let known = ui.data_mut(|data| {
        let known = data.get_temp::<Id>(opener_id()) == Some(opener);
        data.insert_temp(opener_id(), opener);
        known
    });
    if !known && ui.memory(|memory| memory.has_focus(opener)) {
        ui.memory_mut(|memory| {
            memory.surrender_focus(opener);
            memory.move_focus(FocusDirection::Next);
        });
    }
}

/// The keyboard goes back to the chooser whose list has been closed.
fn give_back_focus(ui: &Ui, view: &View<'_>) {
    let Some(opener) = ui.data(|data| data.get_temp::<Id>(opener_id())) else { return };
    ui.data_mut(|data| data.remove::<Id>(opener_id()));
    if view.by_keyboard {
        ui.memory_mut(|memory| memory.request_focus(opener));
    }
}

/// The chooser of sectors.
pub(super) fn sectors(view: &View<'_>, selection: &Selection) -> Chooser {
    let chosen = view.session.projects.sector.as_deref();
    let named = view.content.brochure.sectors.iter().zip(&selection.sectors);
    let choices = named.filter(|(s, count)| **count > 0 || chosen == Some(&s.key)).map(|(sector, count)| Choice {
        word: view.tr(&sector.name).to_owned(),
        count: Some(*count),
        chosen: chosen == Some(&sector.key),
        action: ProjectsAction::Sector(Some(sector.key.clone())),
    });
    chooser(view, List::Sector, "filter-sector", choices.collect(), ProjectsAction::Sector(None))
}

/// The chooser of stages.
pub(super) fn stages(view: &View<'_>, selection: &Selection) -> Chooser {
    let chosen = view.session.projects.stage.as_deref();
    let choices = selection.stages.iter().map(|&(stage, count)| Choice {
        word: stage_word(view, stage),
        count: Some(count),
        chosen: chosen == Some(stage_key(stage)),
        action: ProjectsAction::Stage(Some(stage_key(stage).to_owned())),
    });
    chooser(view, List::Stage, "filter-stage", choices.collect(), ProjectsAction::Stage(None))
}

fn chooser(view: &View<'_>, list: List, label: &str, choices: Vec<Choice>, any: ProjectsAction) -> Chooser {
    let value = choices.iter().find(|c| c.chosen).map(|c| c.word.clone());
    let first = Choice { word: view.word("filter-any"), count: None, chosen: value.is_none(), action: any };
    let choices = std::iter::once(first).chain(choices).collect();
    Chooser { list, label: view.word(label), value, choices }
}

const CHEVRON: f32 = 20.0;

/// What a closed chooser shows, and how wide it is.
struct Closed {
    words: Setting,
    /// Whether it is what was chosen.
    chosen: bool,
    width: f32,
}

fn closed(ui: &Ui, view: &View<'_>, chooser: &Chooser, form: Form) -> Closed {
    let (palette, size) = (view.palette(), view.frame.pick(24.0, 22.0, 24.0));
    let (text, chosen) = match &chooser.value {
        Some(value) if form != Form::Name => (value, true),
        value => (&chooser.label, value.is_some()),
    };
    let kind = if chosen {
        Type::new(Voice::Strong, size, palette.primary)
    } else {
        Type::new(Voice::Text, size, palette.ink)
    };
    let line = view.set(ui, text, &kind, f32::INFINITY);
    let folded = Type { size: 20.0, ..kind.leading(1.15).balanced() };
    let words = match form {
        Form::Folded if chosen => folded_words(ui, view, text, &folded),
        _ => line,
    };
    let dot = if chosen { DOT } else { 0.0 };
    let width = (dot + words.width + BEFORE + CHEVRON).max(72.0);
    Closed { words, chosen, width }
}

/// Words in two lines, as narrow as they can be.
fn folded_words(ui: &Ui, view: &View<'_>, text: &str, kind: &Type) -> Setting {
    let line = view.set(ui, text, kind, f32::INFINITY);
    let narrower = (5..10).map(|tenths| line.width * tenths as f32 / 10.0 + 1.0);
    let fits = |width: f32| {
        let set = view.set(ui, text, kind, width);
        (set.line_count() <= 2 && set.width <= width).then_some(set)
    };
    narrower.into_iter().find_map(fits).unwrap_or(line)
}

/// Room of the mark before what is chosen, and blank before the chevron.
const DOT: f32 = 20.0;
const BEFORE: f32 = 14.0;

fn chooser_ui(ui: &Ui, view: &View<'_>, rect: Rect, chooser: &Chooser, closed: &Closed, open: bool) -> Touch {
    let palette = view.palette();
    let any = view.word("filter-any");
    let name = format!("{}{}{}", chooser.label, view.colon(), chooser.value.as_deref().unwrap_or(&any));
    let state = touch(ui, rect.expand2(vec2(8.0, 0.0)), ("chooser", chooser.list), &name, Role::Button, None);
    ui.ctx().accesskit_node_builder(state.response.id, |node| node.set_expanded(open));
    paint::ground(ui, rect.expand2(vec2(8.0, 0.0)), faded(palette.ink, 0.06 * state.lit.max(state.pressed)));
    let y = rect.center().y;
    let mut x = rect.left();
    if closed.chosen {
        ui.painter().circle_filled(pos2(x + 5.0, y), 5.0, palette.primary);
        x += DOT;
    }
    let (width, height) = (closed.words.width, closed.words.height());
    view.put(ui, pos2(x, y - height / 2.0), &closed.words);
    let end = x + width;
    let color = if open || closed.chosen { Color32::from(palette.primary) } else { palette.ink.into() };
    let middle = pos2(end + BEFORE + CHEVRON / 2.0, y + 1.0);
    let up = if open { -1.0 } else { 1.0 };
    let wing = |side: f32| middle + vec2(side * CHEVRON * 0.4, -up * 4.5);
    ui.painter().line(vec![wing(-1.0), middle + vec2(0.0, up * 4.5), wing(1.0)], Stroke::new(2.4, color));
    let line = y + 24.0_f32.max(closed.words.height() / 2.0 + 3.0);
    paint::rule(ui, rect.left(), end + BEFORE + CHEVRON, line, faded(palette.ink, if open { 0.7 } else { 0.22 }));
    focus_ring(ui, view, rect.shrink2(vec2(0.0, 4.0)).expand2(vec2(4.0, 0.0)), &state);
    state
}

/// The open list: chips on a paper of their own, below their chooser or, on upright screens, above it. A touch beside
/// it closes it.
pub fn list_ui(ui: &Ui, view: &View<'_>, opened: &Opened) -> Option<Action> {
    let Opened { chooser, anchor, id } = opened;
    let (frame, palette) = (&view.frame, view.palette());
    give_focus(ui, *id);
    // For fingers only: the keyboard has Escape.
    let beside = ui.interact(frame.stage, ui.scope_id().with("beside the list"), Sense::CLICK);
    let (pad, gap, height) = (28.0, 16.0, frame.pick(72.0, 64.0, 76.0));
    let chips: Vec<Chip<'_>> = chooser
        .choices
        .iter()
        .map(|c| Chip { word: &c.word, count: c.count, icon: None, color: palette.ink, chosen: c.chosen })
        .collect();
    let most = frame.pick(960.0, 860.0, frame.width()) - 2.0 * pad;
    let mut places = Vec::with_capacity(chips.len());
    let (mut x, mut y, mut widest) = (0.0, 0.0, 0.0_f32);
    for shown in &chips {
        let width = chip_width(ui, view, shown);
        if x > 0.0 && x + width > most {
            (x, y) = (0.0, y + height + gap);
        }
        places.push(Rect::from_min_size(pos2(x, y), vec2(width, height)));
        widest = widest.max(x + width);
        x += width + gap;
    }
    let size = vec2(widest + 2.0 * pad, y + height + 2.0 * pad);
    let left =
        (anchor.left() - pad).min(frame.right - size.x).max(frame.left - if frame.is_tall() { 0.0 } else { pad });
    let top = if frame.is_tall() { anchor.top() - size.y - 8.0 } else { anchor.bottom() + 4.0 };
    let paper = Rect::from_min_size(pos2(left, top), size);
    let swallow = ui.interact(paper, ui.scope_id().with("list"), Sense::CLICK);
    swallow.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, &chooser.label));
    ui.painter().rect_filled(paper.translate(vec2(6.0, 6.0)), 0.0, faded(palette.ink, 0.12));
    ui.painter().rect(paper, 0.0, palette.paper, Stroke::new(1.4, faded(palette.ink, 0.35)), StrokeKind::Inside);
    let mut action = beside.clicked().then_some(Action::Projects(ProjectsAction::Unfold(None)));
    for ((choice, shown), place) in chooser.choices.iter().zip(&chips).zip(places) {
        let rect = place.translate(paper.min.to_vec2() + vec2(pad, pad));
        if chip(ui, view, rect, &format!("{:?}", choice.action), shown) {
            action = Some(Action::Projects(choice.action.clone()));
        }
    }
    action
}
