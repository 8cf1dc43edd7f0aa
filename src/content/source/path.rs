//! The way to a value in a file.

use std::fmt;

/// A step to a value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(in crate::content) enum Segment {
    /// Into a table.
    Key(String),
    /// Into a list, from 0.
    Index(usize),
}

/// The way to a value, from the top of its file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(in crate::content) struct Path(pub(in crate::content) Vec<Segment>);

impl Path {
    /// Reads a JSON pointer; `value` tells lists from tables.
    pub(in crate::content) fn from_pointer(pointer: &str, value: &serde_json::Value) -> Self {
        let mut here = Some(value);
        let mut segments = Vec::new();
        for part in pointer.split('/').skip(1) {
            let part = part.replace("~1", "/").replace("~0", "~");
            let index = here.filter(|value| value.is_array()).and_then(|_| part.parse().ok());
            here = here.and_then(|value| match index {
                Some(index) => value.get::<usize>(index),
                None => value.get(&part),
            });
            segments.push(index.map_or(Segment::Key(part), Segment::Index));
        }
        Self(segments)
    }

    /// The way one step further.
    pub(in crate::content) fn then(&self, segment: Segment) -> Self {
        let mut segments = self.0.clone();
        segments.push(segment);
        Self(segments)
    }

    /// Whether the other way passes here.
    pub(in crate::content) fn contains(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl fmt::Display for Path {
    /// `figure[3].value`
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if at == 0 => formatter.write_str(key)?,
                Segment::Key(key) => write!(formatter, ".{key}")?,
                Segment::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}
