//! Where each key of a Fluent file stands and which variables it uses.

use std::collections::BTreeSet;

/// A message or term.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// Counted from 1.
    pub(super) line: usize,
    /// Without `$`.
    pub(super) variables: BTreeSet<String>,
}

/// The entries of a file in its order, terms with their `-`.
pub(super) fn entries(source: &str) -> Vec<(String, Entry)> {
    let mut entries: Vec<(String, String, usize)> = Vec::new();
    for (index, line) in source.lines().enumerate() {
        if let Some((key, rest)) = definition(line) {
            entries.push((key.to_owned(), rest.to_owned(), index + 1));
        } else if line.starts_with([' ', '}']) {
            // An entry goes on in what is indented, and may close its last brace at the margin.
            if let Some((_, text, _)) = entries.last_mut() {
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    entries.into_iter().map(|(key, text, line)| (key, Entry { line, variables: variables(&text) })).collect()
}

/// The key and the text of a line that begins an entry.
fn definition(line: &str) -> Option<(&str, &str)> {
    let (key, text) = line.split_once('=')?;
    let key = key.trim_end_matches(' ');
    let name = key.strip_prefix('-').unwrap_or(key);
    let well_formed = name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(is_name_byte);
    well_formed.then_some((key, text))
}

/// The variables inside the braces of a text.
fn variables(text: &str) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    let (mut depth, mut quoted) = (0_usize, false);
    for (offset, character) in text.char_indices() {
        match character {
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            '$' if depth > 0 && !quoted => {
                let rest = &text[offset + 1..];
                let end = rest.bytes().position(|byte| !is_name_byte(byte)).unwrap_or(rest.len());
                variables.insert(rest[..end].to_owned());
            }
            _ => {}
        }
    }
    variables
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}
