//! The accessibility tree as it is read.

use egui::Rect;
use egui::accesskit::{Action as Asked, Role, Toggled};
use egui_kittest::kittest::NodeT;
use kaizhou::content::{Content, Figure, FigureKind};
use kaizhou::i18n::Lang;
use kaizhou::i18n::strings::Value;

/// A node of the accessibility tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// How deep it lies.
    pub depth: usize,
    /// What it is.
    pub role: Role,
    /// What it says.
    pub name: String,
    /// Whether it answers to a press.
    pub touchable: bool,
    /// Whether it is switched on, or chosen, where it can be.
    pub on: Option<bool>,
    /// Whether it is open, where it can be opened.
    pub open: Option<bool>,
    /// How deep a heading lies, from none.
    pub level: Option<usize>,
    /// Whether its changes are told.
    pub live: bool,
    /// Where it is, in design pixels.
    pub rect: Option<Rect>,
}

/// Reads a node and all below it.
pub fn tell(node: &egui_kittest::Node<'_>, depth: usize, into: &mut Vec<Told>) {
    let tree = node.accesskit_node();
    let data = tree.data();
    if data.is_hidden() {
        return;
    }
    into.push(Told {
        depth,
        role: tree.role(),
        name: tree.label().or_else(|| tree.value()).unwrap_or_default(),
        touchable: data.supports_action(Asked::Click),
        on: data.is_selected().or_else(|| data.toggled().map(|toggled| toggled == Toggled::True)),
        open: data.is_expanded(),
        level: data.level(),
        live: data.live().is_some(),
        rect: data.bounds().map(|_| node.rect()),
    });
    for child in node.children() {
        tell(&child, depth + 1, into);
    }
}

/// A figure's number with its unit as it is read out: the words "up" and "down" stand for the signs of what has grown.
pub fn read_out(content: &Content, figure: &Figure, lang: Lang) -> String {
    if figure.kind != FigureKind::Growth {
        return figure.display(lang).spoken();
    }
    let key = if figure.value.is_sign_negative() { "growth-down" } else { "growth-up" };
    content.strings.format(lang, key, &[("n", Value::Text(&figure.amount(lang)))])
}
