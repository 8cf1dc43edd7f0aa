//! The kinds of fault.

use std::io;

use super::{Reference, SyntaxFault};
use crate::content::model::FilePosition;
use crate::content::picture::PictureFault;
use crate::i18n::Lang;
use crate::i18n::number::NumberFault;
use crate::i18n::period::PeriodFault;
use crate::i18n::strings::StringsFaultKind;
use crate::theme::{Look, Sight};

/// What is wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FaultKind {
    /// The content folder is not there.
    FolderMissing,
    /// The content folder is a file.
    NotAFolder,
    /// The system refused to list the content folder.
    FolderUnreadable(io::ErrorKind),
    /// A file that the brochure needs is not there.
    FileMissing,
    /// The system refused to read it.
    Unreadable(io::ErrorKind),
    /// It is larger than the limit, in bytes.
    TooLarge(u64),
    /// It is no file, or a link that leads out of the folder.
    OutsideFolder,
    /// A file that nobody reads, perhaps misnamed.
    StrangeFile {
        /// The name that was perhaps meant.
        near: Option<String>,
    },
    /// It is not UTF-8, but perhaps this.
    NotUtf8(Option<Encoding>),
    /// A control character.
    ControlCharacter(char),
    /// A character that turns the direction of text around, unseen.
    DirectionCharacter(char),
    /// It is not TOML.
    Syntax(SyntaxFault),
    /// A field that is not known here.
    UnknownField {
        /// The known field that was perhaps meant.
        near: Option<String>,
    },
    /// A field that must be there.
    MissingField {
        /// Its name.
        name: String,
    },
    /// A text in one language only.
    MissingLanguage(Lang),
    /// A text of which one language is blank.
    EmptyText,
    /// A value of another type.
    WrongType {
        /// The type that is wanted, as JSON Schema calls it.
        expected: String,
        /// The type that stands there, as TOML calls it.
        found: &'static str,
    },
    /// A word out of a fixed list.
    UnknownWord {
        /// The word that was perhaps meant.
        near: Option<String>,
        /// All words that are known here.
        allowed: Vec<String>,
    },
    /// A list of another length.
    WrongLength {
        /// How many entries are wanted.
        expected: u64,
    },
    /// Anything else that the schema refuses, by its keyword.
    Schema(String),
    /// Not a number that can be kept exactly.
    BadNumber(NumberFault),
    /// Not a period.
    BadPeriod(PeriodFault),
    /// A number outside of its range.
    OutOfRange {
        /// The least.
        least: i64,
        /// The greatest.
        greatest: i64,
    },
    /// A growth, share or cut whose unit is not per cent.
    NeedsPercent,
    /// A figure that is no rank and has no unit.
    NeedsUnit,
    /// A rank that has a unit.
    RankWithUnit,
    /// A rank that does not say among whom.
    RankWithoutAmong,
    /// A rank that is no whole number from 1 on.
    RankNotWhole,
    /// An id that is taken.
    Duplicate {
        /// What it names.
        what: Reference,
        /// Where it is taken.
        first: FilePosition,
    },
    /// An id that nothing has.
    Dangling {
        /// What it should name.
        what: Reference,
        /// The id.
        id: String,
        /// The id that was perhaps meant.
        near: Option<String>,
    },
    /// An environment that the brochure's list lacks.
    Unlisted,
    /// An empty list that must not be empty.
    EmptyList,
    /// A picture that cannot be shown.
    Picture(PictureFault),
    /// A licence file that is not among the built-in ones.
    LicenceMissing,
    /// A character that no shipped face of a family has.
    NoGlyph {
        /// The character.
        character: char,
        /// The families that lack it.
        families: Vec<&'static str>,
    },
    /// The interface's words, by what their room found.
    Words(StringsFaultKind),
    /// A key of the shipped words that this folder lacks.
    WordsMissing {
        /// The key.
        key: String,
    },
    /// A key that the program does not use.
    WordsUnknown {
        /// The key.
        key: String,
        /// The key that was perhaps meant.
        near: Option<String>,
    },
    /// A stretch whose stop is not among the line's stops.
    StopNotOnLine {
        /// The place.
        place: String,
    },
    /// A stretch whose stops are not in the line's order, or the same.
    StretchBackwards,
    /// A second status of one stretch at one date.
    StatusTwice {
        /// Where the first one stands.
        first: FilePosition,
    },
    /// A way between stops that do not follow one another.
    NotNeighbours,
    /// A layout that lacks a place of a line.
    LayoutLacksPlace {
        /// The place.
        place: String,
    },
    /// A layout that lacks the badge of a line.
    LayoutLacksBadge {
        /// The line.
        line: String,
    },
    /// Reports of a line that do not stand in the order of their dates.
    DatesOutOfOrder {
        /// The later date that stands before this one.
        before: String,
    },
    /// A stretch that runs in none of the eight directions.
    Askew {
        /// The line.
        line: String,
        /// Its stops.
        from: String,
        /// Its stops.
        to: String,
        /// How far it is off, in units of the layout.
        off: i64,
    },
    /// Two railways, or two roads, that cross: nobody can tell which is above.
    Crossing {
        /// The line.
        line: String,
        /// The other one.
        other: String,
    },
    /// Two lines that run side by side too near to each other.
    LinesTooNear {
        /// The line.
        line: String,
        /// The other one.
        other: String,
    },
    /// Two places too near to each other.
    PlacesTooNear {
        /// The other one.
        other: String,
    },
    /// A place on a line that does not stop there.
    OnForeignLine {
        /// The line.
        line: String,
    },
    /// A place outside of what the layout draws in.
    OutsideDrawing,
    /// A step of a running order that shows a second thing.
    SecondThing {
        /// The field that is there already.
        first: String,
    },
    /// A line or a date on another page than the network's.
    OnlyOnNetwork,
    /// A colour that is not `#RRGGBB`.
    NoColor,
    /// A look names an environment or a line that the light look does not have.
    NotInLight,
    /// Something is hard to see on its ground.
    Faint {
        /// The look.
        look: Look,
        /// The ground, by its field.
        ground: String,
        /// Their contrast, `4.2`.
        ratio: String,
        /// The least that is wanted.
        wanted: String,
    },
    /// Two lines look alike.
    Alike {
        /// The look.
        look: Look,
        /// The other line.
        other: String,
        /// To whose eyes.
        sight: Sight,
        /// How far apart they are, ΔE2000.
        distance: String,
        /// The least that is wanted.
        wanted: String,
    },
}

/// An encoding that a file may have been saved in.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Encoding {
    /// GBK or GB18030, as Chinese Windows programs save.
    Gb18030,
    /// UTF-16, least significant byte first ("Unicode" in Windows programs).
    Utf16Le,
    /// UTF-16, most significant byte first.
    Utf16Be,
}
