//! A file against its schema: every fault of shape at once, and the value put right so that checking can go on.

use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;

use crate::content::fault::{Fault, FaultKind};
use crate::content::near::nearest;
use crate::content::schema::{FileKind, minimal, part, schema_of, words};
use crate::content::source::{Document, Path, Segment};
use crate::i18n::Lang;

/// What a kind of file has to look like. Its schema is made when the first file has a fault: most never do.
pub(super) struct Shape {
    kind: FileKind,
    ready: OnceLock<(Value, Option<Validator>)>,
}

impl Shape {
    /// The shape of a kind of file.
    pub(super) fn of(kind: FileKind) -> Self {
        Self { kind, ready: OnceLock::new() }
    }

    /// Whether the mirror refuses whatever the schema refuses. The theme's sizes take digits in any form, and the schema
    /// is what tells a number from a text.
    pub(super) fn is_held_by_mirror(&self) -> bool {
        self.kind != FileKind::Theme
    }

    fn ready(&self) -> &(Value, Option<Validator>) {
        self.ready.get_or_init(|| {
            let schema = schema_of(self.kind);
            // Our own schemas are sound (a test makes each ready); without one, serde still refuses what is wrong.
            let validator = jsonschema::options().should_validate_formats(false).build(&schema).ok();
            (schema, validator)
        })
    }

    fn schema(&self) -> &Value {
        &self.ready().0
    }

    /// The least file of this shape.
    pub(super) fn minimal(&self) -> Value {
        minimal(self.schema(), self.schema())
    }

    /// Judges a file, whose numbers are JSON numbers in `judged`, and puts `value` right wherever it is wrong.
    pub(super) fn judge(&self, document: &mut Document<'_>, judged: &Value, value: &mut Value) -> Vec<Fault> {
        let mut faults = Vec::new();
        let errors: Vec<ValidationError<'_>> =
            self.ready().1.iter().flat_map(|validator| validator.iter_errors(judged)).collect();
        for error in &errors {
            let path = Path::from_pointer(error.instance_path().as_str(), judged);
            let keyword = error.schema_path().as_str();
            let schema = part(self.schema(), keyword.rsplit_once('/').map_or("", |(before, _)| before));
            self.judge_one(document, error.kind(), &path, schema, value, &mut faults);
        }
        faults
    }

    fn judge_one(
        &self,
        document: &mut Document<'_>,
        error: &ValidationErrorKind,
        path: &Path,
        schema: &Value,
        value: &mut Value,
        faults: &mut Vec<Fault>,
    ) {
        match error {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                for name in unexpected {
                    let known = schema.get("properties").and_then(Value::as_object);
                    let near = nearest(name, known.into_iter().flat_map(|known| known.keys()).map(String::as_str));
                    let field = path.then(Segment::Key(name.clone()));
                    let offset = document.key_span(path, name).start;
                    faults.push(document.fault_at(offset, field.to_string(), FaultKind::UnknownField { near }));
                    if let Some(Value::Object(table)) = value_at(value, path) {
                        table.shift_remove(name);
                    }
                }
            }
            ValidationErrorKind::Required { property } => {
                let Some(name) = property.as_str() else { return };
                let field = path.then(Segment::Key(name.to_owned()));
                let is_text = schema.get("required").and_then(Value::as_array).is_some_and(|names| names.len() == 2)
                    && schema.get("properties").is_some_and(|known| known.get("zh").is_some());
                let kind = match Lang::from_code(name) {
                    Some(lang) if is_text => FaultKind::MissingLanguage(lang),
                    _ => FaultKind::MissingField { name: name.to_owned() },
                };
                faults.push(document.fault_at(document.span(path).start, field.to_string(), kind));
                let property = schema.get("properties").and_then(|known| known.get(name)).unwrap_or(&Value::Null);
                if let Some(Value::Object(table)) = value_at(value, path) {
                    table.insert(name.to_owned(), minimal(self.schema(), property));
                }
                document.muted.push(field);
            }
            _ => {
                let kind = kind_of(document, error, path, schema);
                faults.push(document.fault_at(document.span(path).start, path.to_string(), kind));
                if let Some(place) = value_at(value, path) {
                    *place = minimal(self.schema(), schema);
                }
                document.muted.push(path.clone());
            }
        }
    }
}

/// What is wrong with a value that is there.
fn kind_of(document: &Document<'_>, error: &ValidationErrorKind, path: &Path, schema: &Value) -> FaultKind {
    let found = document.value(path);
    let word = found.and_then(toml::de::DeValue::as_str);
    let allowed = words(schema);
    match (error, word) {
        (ValidationErrorKind::OneOfNotValid { .. } | ValidationErrorKind::Enum { .. }, Some(word)) => {
            FaultKind::UnknownWord { near: nearest(word, allowed.iter().map(String::as_str)), allowed }
        }
        (ValidationErrorKind::MinItems { limit } | ValidationErrorKind::MaxItems { limit }, _) => {
            FaultKind::WrongLength { expected: *limit }
        }
        (ValidationErrorKind::Minimum { .. } | ValidationErrorKind::Maximum { .. }, _) => {
            let limit = |name, otherwise| schema.get(name).and_then(Value::as_i64).unwrap_or(otherwise);
            FaultKind::OutOfRange { least: limit("minimum", i64::MIN), greatest: limit("maximum", i64::MAX) }
        }
        (ValidationErrorKind::Type { .. } | ValidationErrorKind::OneOfNotValid { .. }, _) => {
            let expected = match schema.get("type") {
                Some(Value::String(name)) => name.clone(),
                Some(Value::Array(_)) => JsonType::Number.to_string(),
                _ => JsonType::String.to_string(),
            };
            FaultKind::WrongType { expected, found: found.map_or("nothing", toml::de::DeValue::type_str) }
        }
        _ => FaultKind::Schema(error.keyword().to_owned()),
    }
}

/// The value at a path, to be changed.
fn value_at<'v>(value: &'v mut Value, path: &Path) -> Option<&'v mut Value> {
    path.0.iter().try_fold(value, |value, segment| match segment {
        Segment::Key(key) => value.get_mut(key),
        Segment::Index(index) => value.get_mut(*index),
    })
}
