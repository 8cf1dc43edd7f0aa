//! From TOML's spanned tree straight to a mirror, digits untouched: the short way for a file that has no fault.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, Error, MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use toml::de::{DeTable, DeValue};

/// The mirror of a tree; none where anything is not as the mirror wants it. What is wrong is for the schema to say.
pub(in crate::content) fn mirror<'de, M: Deserialize<'de>>(tree: &'de DeTable<'de>) -> Option<M> {
    M::deserialize(Table(tree)).ok()
}

/// A table to be read.
#[derive(Clone, Copy)]
struct Table<'de>(&'de DeTable<'de>);

/// A value to be read.
#[derive(Clone, Copy)]
struct Item<'de>(&'de DeValue<'de>);

impl<'de> Deserializer<'de> for Table<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let entries = self.0.iter();
        let mut entries = MapDeserializer::new(
            entries.map(|(key, value)| (BorrowedStrDeserializer::new(key.get_ref()), Item(value.get_ref()))),
        );
        let value = visitor.visit_map(&mut entries)?;
        entries.end()?;
        Ok(value)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> Deserializer<'de> for Item<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            DeValue::String(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            DeValue::String(Cow::Owned(text)) => visitor.visit_str(text),
            DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
                Ok(whole) => visitor.visit_i64(whole),
                Err(_) => Err(Error::custom("an integer out of range")),
            },
            // Whoever takes anything takes the digits, so that nothing is rounded.
            DeValue::Float(float) => visitor.visit_str(float.as_str()),
            DeValue::Boolean(truth) => visitor.visit_bool(*truth),
            // No field of ours takes TOML's own dates: they are texts, since many are no full dates.
            DeValue::Datetime(_) => Err(Error::invalid_type(Unexpected::Other("date"), &visitor)),
            DeValue::Array(list) => {
                let mut items = SeqDeserializer::new(list.iter().map(|value| Item(value.get_ref())));
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            DeValue::Table(table) => Table(table).deserialize_any(visitor),
        }
    }

    /// A number with a point is no text, though its digits are handed over as one.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            DeValue::String(_) => self.deserialize_any(visitor),
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
        match self.0 {
            DeValue::String(word) => visitor.visit_enum(Word(word)),
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

impl<'de> IntoDeserializer<'de, Error> for Item<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// One of a list of words.
struct Word<'de>(&'de str);

impl<'de> EnumAccess<'de> for Word<'de> {
    type Error = Error;
    type Variant = Bare;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Bare), Error> {
        Ok((seed.deserialize(BorrowedStrDeserializer::new(self.0))?, Bare))
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

    fn read<M: serde::de::DeserializeOwned>(text: &str) -> Option<M> {
        mirror(DeTable::parse(text).expect("it is TOML").get_ref())
    }

    #[test]
    fn a_sound_file_becomes_its_mirror() {
        let sample = Sample { word: Stage::Agreed, pair: Some([62, 55]), text: vec!["开州".to_owned()] };
        assert_eq!(read("word = 'agreed'\npair = [62, 55]\ntext = ['开州']"), Some(sample));
    }

    #[test]
    fn digits_are_kept_as_they_stand() {
        for digits in ["229.910", "0.1", "1e3"] {
            let exact: Exact = read(&format!("value = {digits}")).expect("it is a number");
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
            "",
        ];
        for text in wrong {
            assert_eq!(read::<Sample>(text), None, "{text}");
        }
    }
}
