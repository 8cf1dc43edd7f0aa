//! From mirrors to schemas.

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::FileKind;
use crate::content::file::{
    BrochureFile, EnvironmentFile, LayoutFile, LinesFile, PlacesFile, ProjectFile, SourcesFile, TourFile, UnitsFile,
    ZoneFile,
};
use crate::theme::file::ThemeFile;

/// The schema of a kind of file.
pub(in crate::content) fn schema_of(kind: FileKind) -> Value {
    let mut schema = match kind {
        FileKind::Brochure => generate::<BrochureFile>(),
        FileKind::Environment => generate::<EnvironmentFile>(),
        FileKind::Project => generate::<ProjectFile>(),
        FileKind::Zone => generate::<ZoneFile>(),
        FileKind::Sources => generate::<SourcesFile>(),
        FileKind::Units => generate::<UnitsFile>(),
        FileKind::NetworkPlaces => generate::<PlacesFile>(),
        FileKind::NetworkLines => generate::<LinesFile>(),
        FileKind::NetworkLayout => generate::<LayoutFile>(),
        FileKind::Tour => generate::<TourFile>(),
        FileKind::Theme => generate::<ThemeFile>(),
    };
    schema.insert("title".to_owned(), Value::from(kind.files()));
    schema.to_value()
}

fn generate<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(without_null))
        .with_transform(WithoutFormats)
        .into_generator()
        .into_root_schema_for::<T>()
}

/// TOML has no null: what is optional is left out.
fn without_null(schema: &mut Schema) {
    let is_null = |schema: &Value| schema.get("type").and_then(Value::as_str) == Some("null");
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [single] = types.as_slice() {
            let single = single.clone();
            schema.insert("type".to_owned(), single);
        }
    }
    let alternatives = schema.get("anyOf").and_then(Value::as_array);
    let rest: Option<Vec<Value>> = alternatives.map(|list| list.iter().filter(|one| !is_null(one)).cloned().collect());
    if let Some([Value::Object(only)]) = rest.as_deref() {
        schema.remove("anyOf");
        for (key, value) in only {
            if schema.get(key.as_str()).is_none() {
                schema.insert(key.clone(), value.clone());
            }
        }
    }
}

/// Leaves out formats that say nothing to editors (`int32`, `uint8`).
#[derive(Clone)]
struct WithoutFormats;

impl Transform for WithoutFormats {
    fn transform(&mut self, schema: &mut Schema) {
        schema.remove("format");
        transform_subschemas(self, schema);
    }
}
