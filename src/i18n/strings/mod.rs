//! The words of the interface, in Fluent.

mod entries;
mod fault;

pub use fault::{StringsFault, StringsFaultKind};

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Lang;
use entries::Entry;

/// What a message's variable is filled with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Value<'a> {
    /// Text as it is to be shown; figures come as text, from [`Figure`](super::number::Figure).
    Text(&'a str),
    /// A count, which also chooses between singular and plural; shown without commas.
    Number(u32),
}

/// The words of the interface in both languages; it may be shared between threads.
pub struct Strings {
    zh: Words,
    en: Words,
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Strings").field("keys", &self.keys().len()).finish_non_exhaustive()
    }
}

/// The words of one language.
struct Words {
    bundle: FluentBundle<FluentResource>,
    entries: BTreeMap<String, Entry>,
}

impl Strings {
    /// Reads the two files.
    ///
    /// # Errors
    /// Every syntax error and every key that one file defines twice, in the order of lines, Chinese first.
    /// What one language has and the other lacks is told by [`Strings::check`].
    pub fn parse(zh_ftl: &str, en_ftl: &str) -> Result<Self, Vec<StringsFault>> {
        match (
            Words::parse(Lang::Zh, zh_ftl),
            Words::parse(Lang::En, en_ftl),
        ) {
            (Ok(zh), Ok(en)) => Ok(Self { zh, en }),
            (zh, en) => Err([zh.err(), en.err()]
                .into_iter()
                .flatten()
                .flatten()
                .collect()),
        }
    }

    /// The words for a key, or the key itself if there are none.
    #[must_use]
    pub fn get(&self, lang: Lang, key: &str) -> String {
        self.format(lang, key, &[])
    }

    /// The words for a key with its variables filled in, or the key itself if there are none.
    ///
    /// A variable that is not given stays visible as `{$name}`.
    #[must_use]
    pub fn format(&self, lang: Lang, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words(lang)
            .format(key, values)
            .map_or_else(|| key.to_owned(), |(text, _)| text)
    }

    /// Every key of either language, sorted.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        let keys: BTreeSet<&str> = self.zh.keys().chain(self.en.keys()).collect();
        keys.into_iter().collect()
    }

    /// What is readable but not right: keys and variables that one language lacks, messages without words and
    /// references to nothing. Chinese first, then by key.
    #[must_use]
    pub fn check(&self) -> Vec<StringsFault> {
        Lang::all()
            .into_iter()
            .flat_map(|lang| self.words(lang).check(lang, self.words(lang.other())))
            .collect()
    }

    fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

impl Words {
    fn parse(lang: Lang, source: &str) -> Result<Self, Vec<StringsFault>> {
        let mut faults = Vec::new();
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
                let line_of = |offset: usize| {
                    source
                        .bytes()
                        .take(offset)
                        .filter(|&byte| byte == b'\n')
                        .count()
                        + 1
                };
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
            if entries.contains_key(&key) {
                faults.push(StringsFault {
                    lang,
                    line,
                    kind: StringsFaultKind::Duplicate { key },
                });
            } else {
                entries.insert(key, entry);
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
    fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries
            .keys()
            .map(String::as_str)
            .filter(|key| !key.starts_with('-'))
    }

    fn format(
        &self,
        key: &str,
        values: &[(&str, Value<'_>)],
    ) -> Option<(String, Vec<FluentError>)> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = values
            .iter()
            .map(|&(name, value)| match value {
                Value::Text(text) => (name, FluentValue::from(text)),
                Value::Number(number) => (name, FluentValue::from(number)),
            })
            .collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        Some((text, errors))
    }

    fn check(&self, lang: Lang, other: &Self) -> Vec<StringsFault> {
        let mut faults = Vec::new();
        for key in self.keys() {
            let entry = &self.entries[key];
            let mut fault = |kind| {
                faults.push(StringsFault {
                    lang,
                    line: entry.line,
                    kind,
                })
            };
            let key = || key.to_owned();
            match other.entries.get(&key()) {
                None => fault(StringsFaultKind::OnlyHere { key: key() }),
                Some(counterpart) => {
                    for name in entry.variables.difference(&counterpart.variables) {
                        fault(StringsFaultKind::VariableOnlyHere {
                            key: key(),
                            name: name.clone(),
                        });
                    }
                }
            }
            let values: Vec<_> = entry
                .variables
                .iter()
                .map(|name| (name.as_str(), Value::Number(0)))
                .collect();
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
