//! Why a picture is refused.

use crate::content::folder::ReadFault;

/// Why a picture is refused; the words are chosen where it is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PictureFault {
    /// It could not be read.
    Read(ReadFault),
    /// It is no SVG, PNG or JPEG by its name.
    UnknownFormat,
    /// Its pixels cannot be decoded.
    Broken,
    /// It has more pixels than are let in.
    TooManyPixels,
    /// It is an SVG that is refused.
    Svg(SvgFault),
}

/// Why an SVG is refused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SvgFault {
    /// It is larger than 2 MiB.
    TooLarge,
    /// It is compressed (svgz).
    Compressed,
    /// It is not UTF-8.
    NotUtf8,
    /// It declares a document type or entities.
    Doctype,
    /// It is no well-formed XML, or no SVG: line and column.
    Malformed {
        /// Line, from 1.
        line: u32,
        /// Column, from 1.
        column: u32,
    },
    /// It has, or unfolds to, more than 50,000 nodes.
    TooManyNodes,
    /// Its elements lie too deep inside one another.
    TooDeep,
    /// It has an element that is not let in: an image, a pattern, a filter, text, a script.
    Element(String),
    /// It refers to something outside itself.
    External(String),
    /// Its elements refer to each other in a circle.
    Circle(String),
    /// It has a number beyond a million.
    HugeNumber(String),
    /// The rasteriser's own reader refuses it.
    Refused,
}
