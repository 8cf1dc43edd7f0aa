//! What a source says of a project, in lines of a word and what it says.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2, vec2};

use super::reading::kind_key;
use crate::content::{Figure, Project};
use crate::ui::pages::stage_word;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;

/// One line: only what the source gives becomes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its place among the kinds of facts, by which two projects' lines meet.
    pub rank: u8,
    /// What it is about.
    pub label: String,
    /// What it says, in one or more paragraphs.
    pub value: Vec<String>,
    /// What must be known to read it rightly.
    pub note: Option<String>,
}

/// Rank of a project's own further facts, after those that every project may have.
const FURTHER: u8 = 20;

/// What the source says of a project, without its figures.
pub fn of_project(view: &View<'_>, project: &Project) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |rank: u8, key: &str, value: Vec<String>| {
        if !value.is_empty() {
            facts.push(Fact { rank, label: view.word(key), value, note: None });
        }
    };
    let own = |text: &crate::i18n::Localized| view.tr(text).to_owned();
    add(0, "fact-investor", project.investor.iter().map(own).collect());
    let partners: Vec<&str> = project.partners.iter().map(|p| view.tr(p)).collect();
    let joined = partners.join(view.by_lang("、", "; "));
    add(1, "fact-partners", (!joined.is_empty()).then_some(joined).into_iter().collect());
    add(2, "fact-place", project.place.iter().map(own).collect());
    let stage = format!("{}{}{}", stage_word(view, project.stage), view.comma(), project.date_text(view.lang));
    add(3, "fact-stage", vec![stage]);
    add(4, "fact-sector", vec![own(&view.content[project.sector].name)]);
    add(5, "fact-environment", project.environment.iter().map(|&id| own(&view.content[id].name)).collect());
    add(6, "fact-parts", project.parts.iter().map(own).collect());
    for fact in &project.facts {
        let value = vec![own(&fact.value)];
        facts.push(Fact { rank: FURTHER, label: own(&fact.label), value, note: None });
    }
    facts
}

/// Where a project's words come from.
pub fn source(view: &View<'_>, project: &Project) -> Fact {
    let value = vec![project.source.text(view.lang).to_owned()];
    Fact { rank: u8::MAX, label: view.word("fact-source"), value, note: None }
}

/// A figure as a line, said to be planned or expected where it is.
pub fn of_figure(view: &View<'_>, figure: &Figure) -> Fact {
    Fact {
        rank: FURTHER - 1,
        label: figure.label.get(view.lang).to_owned(),
        value: vec![figure.text(view.lang)],
        note: Some(remark(view, figure)),
    }
}

/// Kind and period of a figure, and its note.
pub fn remark(view: &View<'_>, figure: &Figure) -> String {
    let mut text = format!("{}{}{}", view.word(kind_key(figure.kind)), view.comma(), figure.period_text(view.lang));
    if let Some(note) = &figure.note {
        text.push('\n');
        text.push_str(view.tr(note));
    }
    text
}

/// How lines are set.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Width of words and what they say together.
    pub width: f32,
    /// Width of the words.
    pub labels: f32,
}

fn types(view: &View<'_>) -> (Type, Type, Type) {
    let palette = view.palette();
    let size = view.frame.pick(26.0, 23.0, 26.0);
    let label =
        Type::new(Voice::Text, view.frame.pick(23.0, 21.0, 23.0) * view.by_lang(1.0, 0.94), palette.ink_2).leading(1.3);
    let value = Type::new(Voice::Text, size * view.by_lang(1.0, 0.93), palette.ink).leading(1.35);
    let note = Type::new(Voice::Text, view.frame.pick(21.0, 20.0, 21.0), palette.ink_2).leading(1.35);
    (label, value, note)
}

/// Types of words, values and notes, for those who lay them out otherwise.
pub fn kinds(view: &View<'_>) -> (Type, Type, Type) {
    types(view)
}

impl Table {
    /// Height of a line.
    fn row(&self, ui: &Ui, view: &View<'_>, fact: &Fact) -> f32 {
        let (label, _, _) = types(view);
        let least = view.frame.pick(56.0, 48.0, 58.0);
        let pad = view.frame.pick(20.0, 14.0, 20.0);
        let words = view.set(ui, &fact.label, &label, self.labels - 20.0).height();
        (words.max(height(ui, view, fact, self.width - self.labels)) + pad).max(least)
    }

    /// Height of all lines.
    pub fn height(&self, ui: &Ui, view: &View<'_>, facts: &[Fact]) -> f32 {
        facts.iter().map(|fact| self.row(ui, view, fact)).sum()
    }

    /// Lines between hairlines from a point on. Gives the lower edge.
    pub fn show(&self, ui: &Ui, view: &View<'_>, at: Pos2, facts: &[Fact]) -> f32 {
        let (label, value, _) = types(view);
        let mut y = at.y;
        for fact in facts {
            paint::hairline(ui, view, at.x, at.x + self.width, y);
            let height = self.row(ui, view, fact);
            let said = self::height(ui, view, fact, self.width - self.labels);
            let words = view.set(ui, &fact.label, &label, self.labels - 20.0).height();
            // One line stands in the middle of its row; of several the first stands beside the word.
            let one = words <= label.pitch() + 0.5 && said <= value.pitch() + 0.5;
            let top = y + (height - words.max(said)) / 2.0;
            let drop = if one { (said - words) / 2.0 } else { (value.pitch() - label.pitch()) / 2.0 };
            view.paint(ui, pos2(at.x, top + drop), self.labels - 20.0, &fact.label, &label);
            paint_value(ui, view, pos2(at.x + self.labels, top), self.width - self.labels, fact);
            let row = Rect::from_min_size(pos2(at.x, y), vec2(self.width, height)).shrink2(vec2(0.0, 4.0));
            let spoken = format!("{}{}{}", fact.label, view.colon(), spoken(view, fact));
            announce(ui, row, &spoken, Role::Label);
            y += height;
        }
        paint::hairline(ui, view, at.x, at.x + self.width, y);
        y
    }
}

/// Height of what a line says.
pub fn height(ui: &Ui, view: &View<'_>, fact: &Fact, width: f32) -> f32 {
    let (_, value, note) = types(view);
    let said: f32 = fact.value.iter().map(|text| view.set(ui, text, &value, width).height()).sum();
    said + fact.note.as_ref().map_or(0.0, |text| view.set(ui, text, &note, width).height())
}

/// What a line says of something, and its note.
pub fn show_value(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, fact: &Fact, whose: &str) {
    let rect = paint_value(ui, view, at, width, fact);
    announce(ui, rect, &format!("{whose}{}{}", view.colon(), spoken(view, fact)), Role::Label);
}

/// The same for a place that is told otherwise.
fn paint_value(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, fact: &Fact) -> Rect {
    let (_, value, note) = types(view);
    let mut rect = Rect::NOTHING;
    let mut y = at.y;
    for text in &fact.value {
        rect |= view.paint(ui, pos2(at.x, y), width, text, &value);
        y = rect.bottom();
    }
    if let Some(text) = &fact.note {
        rect |= view.paint(ui, pos2(at.x, y), width, text, &note);
    }
    rect
}

/// What a line says and its note, as they are read out.
fn spoken(view: &View<'_>, fact: &Fact) -> String {
    let parts = fact.value.iter().chain(&fact.note).map(|part| part.replace('\n', view.stop()));
    parts.collect::<Vec<_>>().join(view.by_lang("；", "; "))
}
