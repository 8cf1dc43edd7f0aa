//! From TOML's spanned tree to JSON values, digits untouched.

use serde_json::Value;
use toml::de::{DeTable, DeValue};

/// What becomes of a number with a point.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::content) enum Floats {
    /// A JSON number, so that the schema sees a number.
    AsNumbers,
    /// The text of its digits, so that nothing is rounded.
    AsDigits,
}

/// The whole tree as JSON.
pub(in crate::content) fn to_json(table: &DeTable<'_>, floats: Floats) -> Value {
    let entries = table.iter().map(|(key, value)| (key.get_ref().to_string(), value_to_json(value.get_ref(), floats)));
    Value::Object(entries.collect())
}

fn value_to_json(value: &DeValue<'_>, floats: Floats) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(integer) => {
            let whole = i64::from_str_radix(integer.as_str(), integer.radix());
            whole.map_or_else(|_| Value::from(integer.to_string()), Value::from)
        }
        // The value itself is of no matter to the schema: it is the digits that are checked and kept.
        DeValue::Float(float) => match floats {
            Floats::AsNumbers => Value::from(0.5),
            Floats::AsDigits => Value::from(float.as_str()),
        },
        DeValue::Boolean(truth) => Value::from(*truth),
        // No field of ours takes TOML's own dates: they are texts, since many are no full dates.
        DeValue::Datetime(_) => Value::Null,
        DeValue::Array(list) => list.iter().map(|value| value_to_json(value.get_ref(), floats)).collect(),
        DeValue::Table(table) => to_json(table, floats),
    }
}
