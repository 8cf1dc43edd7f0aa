//! The words of one language.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::entries::{self, Entry};
use super::{StringsFault, StringsFaultKind, Value};
use crate::i18n::Lang;

/// The words of one language.
pub(super) struct Words {
    bundle: FluentBundle<FluentResource>,
    entries: BTreeMap<String, Entry>,
}

impl Words {
    pub(super) fn parse(lang: Lang, source: &str) -> Result<Self, Vec<StringsFault>> {
        let mut faults = Vec::new();
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
            let line_of = |offset: usize| source.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1;
            faults.extend(errors.iter().map(|error| StringsFault {
                lang,
                line: line_of(error.pos.start),
                kind: StringsFaultKind::Syntax,
            }));
            resource
        });
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        for (key, entry) in entries::entries(source) {
            let line = entry.line;
            match entries.entry(key) {
                Slot::Vacant(slot) => {
                    slot.insert(entry);
                }
                Slot::Occupied(slot) => {
                    let kind = StringsFaultKind::Duplicate { key: slot.key().clone() };
                    faults.push(StringsFault { lang, line, kind });
                }
            }
        }
        if !faults.is_empty() {
            faults.sort_by_key(|fault| fault.line);
            return Err(faults);
        }
        let locale: LanguageIdentifier = match lang {
            Lang::Zh => "zh-CN",
            Lang::En => "en-GB",
        }
        .parse()
        .expect("both are well-formed language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks that isolate right-to-left text would be measured and painted as glyphs.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Ok(Self { bundle, entries })
    }

    /// The keys of messages; terms (`-name`) are for use inside the file.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str).filter(|key| !key.starts_with('-'))
    }

    pub(super) fn format(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<(String, Vec<FluentError>)> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = values
            .iter()
            .map(|&(name, value)| match value {
                Value::Text(text) => (name, FluentValue::from(text)),
                Value::Number(number) => (name, FluentValue::from(number)),
            })
            .collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        Some((text, errors))
    }

    pub(super) fn check(&self, lang: Lang, other: &Self) -> Vec<StringsFault> {
        let mut faults = Vec::new();
        for key in self.keys() {
            let entry = &self.entries[key];
            let mut fault = |kind| faults.push(StringsFault { lang, line: entry.line, kind });
            let key = || key.to_owned();
            match other.entries.get(&key()) {
                None => fault(StringsFaultKind::OnlyHere { key: key() }),
                Some(counterpart) => {
                    for name in entry.variables.difference(&counterpart.variables) {
                        fault(StringsFaultKind::VariableOnlyHere { key: key(), name: name.clone() });
                    }
                }
            }
            let values: Vec<_> = entry.variables.iter().map(|name| (name.as_str(), Value::Number(0))).collect();
            match self.format(&key(), &values) {
                None => fault(StringsFaultKind::NoWords { key: key() }),
                Some((_, errors)) => {
                    for name in errors.iter().filter_map(unknown_reference) {
                        fault(StringsFaultKind::UnknownReference { key: key(), name });
                    }
                }
            }
        }
        faults
    }
}

/// The name of what a message refers to in vain.
fn unknown_reference(error: &FluentError) -> Option<String> {
    let FluentError::ResolverError(ResolverError::Reference(reference)) = error else {
        return None;
    };
    Some(match reference {
        ReferenceKind::Function { id } => format!("{id}()"),
        ReferenceKind::Message { id, .. } => id.clone(),
        ReferenceKind::Term { id, .. } => format!("-{id}"),
        ReferenceKind::Variable { id } => format!("${id}"),
    })
}
