//! The least value that a schema allows: it takes a broken value's place, so that checking can go on.

use serde_json::{Map, Value};

use super::resolved;

/// The least value that a schema allows.
pub(in crate::content) fn minimal(root: &Value, schema: &Value) -> Value {
    let schema = resolved(root, schema);
    if let Some(value) = schema.get("const") {
        return value.clone();
    }
    let first = ["enum", "oneOf", "anyOf"].into_iter().find_map(|list| Some((list, schema.get(list)?.get(0)?)));
    match first {
        Some(("enum", value)) => return value.clone(),
        Some((_, alternative)) => return minimal(root, alternative),
        None => {}
    }
    let kind = schema.get("type").map(|kind| kind.get(0).unwrap_or(kind)).and_then(Value::as_str);
    match kind {
        Some("string") => Value::from(""),
        Some("integer" | "number") => Value::from(0),
        Some("boolean") => Value::from(false),
        Some("array") => {
            let length = schema.get("minItems").and_then(Value::as_u64).unwrap_or_default();
            let item = schema.get("items").unwrap_or(&Value::Null);
            (0..length).map(|_| minimal(root, item)).collect()
        }
        _ => Value::Object(required(root, schema)),
    }
}

/// The fields that must be there.
fn required(root: &Value, schema: &Value) -> Map<String, Value> {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let fields = names.filter_map(|name| {
        let schema = schema.get("properties")?.get(name)?;
        Some((name.to_owned(), minimal(root, schema)))
    });
    fields.collect()
}
