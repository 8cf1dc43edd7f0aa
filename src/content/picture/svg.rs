//! SVG, guarded: what could hang, exhaust or open anything is refused before the rasteriser's reader sees it.

use std::collections::HashMap;

use resvg::usvg;
use resvg::usvg::roxmltree::{Document, Node, NodeId, ParsingOptions};

use super::SvgFault;
use super::numbers::beyond_limit;

/// The largest SVG, in bytes.
const SIZE_LIMIT: usize = 2 * 1024 * 1024;
/// The most nodes, as written and as unfolded by `use`.
const NODE_LIMIT: u32 = 50_000;
/// The deepest that elements may lie inside one another, as unfolded.
const DEPTH_LIMIT: u32 = 128;

/// Elements whose cost has no bound, that open files, or that would silently be left out.
const REFUSED: [&str; 9] =
    ["filter", "foreignObject", "image", "feImage", "marker", "pattern", "script", "text", "textPath"];

/// Attributes whose digits are no measures.
const NAMES: [&str; 6] = ["id", "class", "href", "font-family", "version", "label"];

/// Reads an SVG that can do no harm.
///
/// # Errors
/// [`SvgFault`] says why it is refused.
pub fn parse_svg(bytes: &[u8]) -> Result<usvg::Tree, SvgFault> {
    if bytes.starts_with(&[0x1F, 0x8B]) {
        return Err(SvgFault::Compressed);
    }
    if bytes.len() > SIZE_LIMIT {
        return Err(SvgFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| SvgFault::NotUtf8)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if ["<!DOCTYPE", "<!ENTITY"].into_iter().any(|declaration| text.contains(declaration)) {
        return Err(SvgFault::Doctype);
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODE_LIMIT, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        usvg::roxmltree::Error::NodesLimitReached => SvgFault::TooManyNodes,
        usvg::roxmltree::Error::DtdDetected => SvgFault::Doctype,
        error => SvgFault::Malformed { line: error.pos().row, column: error.pos().col },
    })?;
    for node in document.descendants().filter(Node::is_element) {
        guard_element(node)?;
    }
    Unfolding::of(&document).measure(document.root_element(), 0)?;
    let tree = usvg::Tree::from_xmltree(&document, &usvg::Options::default()).map_err(|_| SvgFault::Refused)?;
    let bounds = tree.root().abs_layer_bounding_box();
    let edges = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
    if edges.into_iter().any(|edge| !edge.is_finite() || edge.abs() > 1e6) {
        return Err(SvgFault::HugeNumber(format!("{} × {}", bounds.width(), bounds.height())));
    }
    Ok(tree)
}

/// One element by itself: its name, its references, its numbers.
fn guard_element(element: Node<'_, '_>) -> Result<(), SvgFault> {
    let name = element.tag_name().name();
    if REFUSED.contains(&name) || name.starts_with("fe") {
        return Err(SvgFault::Element(name.to_owned()));
    }
    if name == "style" {
        let style: String = element.children().filter_map(|child| child.text()).collect();
        if style.contains("@import") {
            return Err(SvgFault::External("@import".to_owned()));
        }
        guard_value(&style)?;
    }
    for attribute in element.attributes() {
        let (attribute_name, value) = (attribute.name(), attribute.value());
        if attribute_name == "href" && name != "a" && !value.trim_start().starts_with('#') {
            return Err(SvgFault::External(shortened(value)));
        }
        if NAMES.contains(&attribute_name) || attribute.namespace().is_some() {
            continue;
        }
        guard_value(value)?;
    }
    Ok(())
}

/// An attribute's text, or a style sheet.
fn guard_value(value: &str) -> Result<(), SvgFault> {
    for target in value.split("url(").skip(1) {
        if !target.trim_start_matches([' ', '"', '\'']).starts_with('#') {
            return Err(SvgFault::External(shortened(target)));
        }
    }
    beyond_limit(value).map_or(Ok(()), |number| Err(SvgFault::HugeNumber(shortened(number))))
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// What the picture becomes when every reference is put in its place.
struct Unfolding<'a, 'input> {
    by_name: HashMap<&'a str, Node<'a, 'input>>,
    /// What has been measured; `None` while it is being measured, which tells circles.
    sizes: HashMap<NodeId, Option<Size>>,
}

/// How large an element becomes.
#[derive(Clone, Copy)]
struct Size {
    nodes: u32,
    depth: u32,
}

impl<'a, 'input> Unfolding<'a, 'input> {
    fn of(document: &'a Document<'input>) -> Self {
        let named = document.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
        Self { by_name: named.collect(), sizes: HashMap::new() }
    }

    /// How large an element at some depth becomes.
    fn measure(&mut self, element: Node<'a, 'input>, above: u32) -> Result<Size, SvgFault> {
        if above > DEPTH_LIMIT {
            return Err(SvgFault::TooDeep);
        }
        match self.sizes.get(&element.id()) {
            Some(Some(size)) if above + size.depth > DEPTH_LIMIT => return Err(SvgFault::TooDeep),
            Some(Some(size)) => return Ok(*size),
            Some(None) => return Err(SvgFault::Circle(element.attribute("id").unwrap_or_default().to_owned())),
            None => {}
        }
        self.sizes.insert(element.id(), None);
        let mut size = Size { nodes: 1, depth: 1 };
        let targets: Vec<_> = references(element).filter_map(|name| self.by_name.get(name).copied()).collect();
        for inner in element.children().filter(Node::is_element).chain(targets) {
            let inner = self.measure(inner, above + 1)?;
            size.nodes = size.nodes.saturating_add(inner.nodes);
            size.depth = size.depth.max(inner.depth + 1);
        }
        if size.nodes > NODE_LIMIT {
            return Err(SvgFault::TooManyNodes);
        }
        self.sizes.insert(element.id(), Some(size));
        Ok(size)
    }
}

/// The names that an element refers to, by `href` and by `url(#…)`.
fn references<'a>(element: Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    element.attributes().flat_map(|attribute| {
        let value: &'a str = attribute.value();
        let linked = (attribute.name() == "href").then(|| value.trim().strip_prefix('#')).flatten();
        let painted = value.split("url(").skip(1).filter_map(|target| {
            let target = target.trim_start_matches([' ', '"', '\'']).strip_prefix('#')?;
            target.split([')', '"', '\'', ' ']).next()
        });
        linked.into_iter().chain(painted)
    })
}
