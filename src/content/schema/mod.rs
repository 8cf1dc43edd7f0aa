//! One JSON Schema for each kind of content file, made from the mirrors.
//!
//! The loader checks files against them, and editors can: [`write()`] puts them into a folder, and a file whose first
//! line is `#:schema ../schema/project.schema.json` (a path from the file to its schema) is then completed and
//! checked while it is written, by editors that know TOML schemas (Taplo, Even Better TOML, Tombi).

mod file_kind;
mod generate;
mod minimal;
mod write;

pub use file_kind::FileKind;
pub use write::write;

pub(super) use generate::schema_of;
pub(super) use minimal::minimal;

use serde_json::Value;

/// A part of a schema by its pointer.
pub(super) fn part<'s>(root: &'s Value, pointer: &str) -> &'s Value {
    root.pointer(pointer).unwrap_or(&Value::Null)
}

/// A schema's own content, references followed.
pub(super) fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let mut schema = schema;
    // Our schemas nest a few references at most; a longer chain would be a circle.
    for _ in 0..8 {
        match schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#')) {
            Some(pointer) => schema = part(root, pointer),
            None => break,
        }
    }
    schema
}

/// The words that a schema allows, if it is a list of words.
pub(super) fn words(schema: &Value) -> Vec<String> {
    let alternatives = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let singles = alternatives.filter_map(|alternative| alternative.get("const"));
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let nested = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let nested = nested.filter_map(|alternative| alternative.get("enum")?.as_array()).flatten();
    singles.chain(listed).chain(nested).filter_map(|word| word.as_str().map(str::to_owned)).collect()
}
