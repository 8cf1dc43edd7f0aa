//! From a file's text straight to a mirror, digits untouched: the short way for a file that has no fault.
//!
//! Most files of most folders are sound, and nobody asks where their values stand. They are read by a parser that keeps
//! its whole tree in one block and lets it go in one; `toml`, which recovers from faults and names them, reads the others.

use serde::de::value::{Error, MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, Unexpected,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use toml_spanner::{Arena, Item, Table, Value, parse};

/// The mirror of a text; none where anything is not as TOML or the mirror wants it. What is wrong is for others to say.
pub(in crate::content) fn mirror<M: DeserializeOwned>(text: &str) -> Option<M> {
    let arena = Arena::new();
    let tree = parse(text, &arena).ok()?;
    M::deserialize(Entries { table: tree.table(), text }).ok()
}

/// A table to be read, and the text it stands in.
#[derive(Clone, Copy)]
struct Entries<'t> {
    table: &'t Table<'t>,
    text: &'t str,
}

/// A value to be read, and the text it stands in.
#[derive(Clone, Copy)]
struct Entry<'t> {
    item: &'t Item<'t>,
    text: &'t str,
}

impl Entry<'_> {
    /// The digits of a number as they stand; none where they are written in a way that has to be read first.
    fn digits(&self) -> Option<&str> {
        let span = self.item.span();
        let digits = self.text.get(span.start as usize..span.end as usize)?;
        digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'e')).then_some(digits)
    }
}

impl<'de> Deserializer<'de> for Entries<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Self { table, text } = self;
        let entries = table.iter().map(|(key, item)| (StrDeserializer::new(key.as_str()), Entry { item, text }));
        let mut entries = MapDeserializer::new(entries);
        let value = visitor.visit_map(&mut entries)?;
        entries.end()?;
        Ok(value)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> Deserializer<'de> for Entry<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.item.value() {
            Value::String(text) => visitor.visit_str(text),
            Value::Integer(integer) => match integer.as_i64() {
                Some(whole) => visitor.visit_i64(whole),
                None => Err(Error::custom("an integer out of range")),
            },
            // Whoever takes anything takes the digits, so that nothing is rounded.
            Value::Float(_) => match self.digits() {
                Some(digits) => visitor.visit_str(digits),
                None => Err(Error::custom("a number that is written in an uncommon way")),
            },
            Value::Boolean(truth) => visitor.visit_bool(*truth),
            // No field of ours takes TOML's own dates: they are texts, since many are no full dates.
            Value::DateTime(_) => Err(Error::invalid_type(Unexpected::Other("date"), &visitor)),
            Value::Array(list) => {
                let mut items = SeqDeserializer::new(list.iter().map(|item| Entry { item, text: self.text }));
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            Value::Table(table) => Entries { table, text: self.text }.deserialize_any(visitor),
        }
    }

    /// A number with a point is no text, though its digits are handed over as one.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.item.value() {
            Value::String(text) => visitor.visit_str(text),
            _ => Err(Error::invalid_type(Unexpected::Other("no text"), &visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    /// What stands there is there: absent values have no entry at all.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.item.value() {
            Value::String(word) => visitor.visit_enum(Word(word)),
            _ => Err(Error::invalid_type(Unexpected::Other("no word"), &visitor)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

impl IntoDeserializer<'_, Error> for Entry<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// One of a list of words.
struct Word<'t>(&'t str);

impl<'de> EnumAccess<'de> for Word<'_> {
    type Error = Error;
    type Variant = Bare;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Bare), Error> {
        Ok((seed.deserialize(StrDeserializer::new(self.0))?, Bare))
    }
}

/// A word that carries nothing with it.
struct Bare;

impl<'de> VariantAccess<'de> for Bare {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _seed: S) -> Result<S::Value, Error> {
        Err(Error::custom("a word carries nothing"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("a word carries nothing"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _fields: &'static [&'static str], _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("a word carries nothing"))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::content::file::{Decimal, Stage};

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        word: Stage,
        #[serde(default)]
        pair: Option<[u8; 2]>,
        #[serde(default)]
        text: Vec<String>,
    }

    #[derive(Debug, Deserialize)]
    struct Exact {
        value: Decimal,
    }

    #[test]
    fn a_sound_file_becomes_its_mirror() {
        let sample = Sample { word: Stage::Agreed, pair: Some([62, 55]), text: vec!["开州".to_owned()] };
        assert_eq!(mirror("word = 'agreed'\npair = [62, 55]\ntext = ['开州']"), Some(sample));
    }

    #[test]
    fn digits_are_kept_as_they_stand() {
        for digits in ["229.910", "0.1", "1e3"] {
            let exact: Exact = mirror(&format!("value = {digits}")).expect("it is a number");
            assert!(matches!(exact.value, Decimal::Digits(found) if found == digits), "{digits}");
        }
    }

    #[test]
    fn what_is_wrong_in_any_way_is_no_mirror() {
        let wrong = [
            "word = 'agreeed'",
            "word = 1",
            "word = 'agreed'\nother = 1",
            "word = 'agreed'\npair = [1]",
            "word = 'agreed'\npair = [1, 2, 3]",
            "word = 'agreed'\npair = [1, 256]",
            "word = 'agreed'\npair = [1, 2.0]",
            "word = 'agreed'\ntext = [2.5]",
            "word = 'agreed'\ntext = [2022-07-01]",
            "word = 'agreed'\ntext = 'x'",
            "word = 'agreed'\nword = 'agreed'",
            "word = 'agreed",
            "",
        ];
        for text in wrong {
            assert_eq!(mirror::<Sample>(text), None, "{text}");
        }
    }

    /// The shipped files, and all that is left of one that ends in its middle or has lost a line.
    #[test]
    fn what_is_read_quickly_is_read_by_the_thorough_parser_too() {
        let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let mut seen = [0, 0];
        for file in ["brochure.toml", "projects/pv-glass.toml", "network/lines.toml", "sources.toml", "zone.toml"] {
            let text = std::fs::read_to_string(data.join(file)).expect("it is shipped");
            let lines: Vec<&str> = text.split_inclusive('\n').take(60).collect();
            let beginning = lines.concat();
            let cuts = beginning.char_indices().map(|(at, _)| beginning[..at].to_owned());
            let gaps = (0..lines.len()).map(|gone| [&lines[..gone], &lines[gone + 1..]].concat().concat());
            for text in cuts.chain(gaps).chain([text.clone()]) {
                let thoroughly = toml::de::DeTable::parse(&text).is_ok();
                assert_eq!(mirror::<serde::de::IgnoredAny>(&text).is_some(), thoroughly, "{file}: {text}");
                seen[usize::from(thoroughly)] += 1;
            }
        }
        assert!(seen.iter().all(|seen| *seen > 100), "{seen:?}");
    }

    #[test]
    fn numbers_in_uncommon_dress_are_left_to_the_thorough_parser() {
        for digits in ["1_000.5", "+0.5", "inf", "nan", "1E3"] {
            assert!(mirror::<Exact>(&format!("value = {digits}")).is_none(), "{digits}");
        }
    }
}
