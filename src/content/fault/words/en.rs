//! English.

use super::names::{did_you_mean, encoding, language, reference, type_name};
use super::{Words, network, picture, theme, value};
use crate::content::fault::FaultKind;
use crate::content::folder::ReadFault;
use crate::i18n::Lang::En;

pub(super) fn words(kind: &FaultKind) -> Words {
    match kind {
        FaultKind::FolderMissing => Words::new("there is no such folder", "check the path"),
        FaultKind::NotAFolder => Words::new("this is a file, not a folder", "name the folder that it lies in"),
        FaultKind::FolderUnreadable(kind) => Words::new(
            format!("the system does not let this folder be read ({kind})"),
            "give yourself the right to read it, or use another folder",
        ),
        FaultKind::FileMissing => Words::new("this file is missing", "put it back; the shipped one is a good start"),
        FaultKind::Unreadable(kind) => picture::read(ReadFault::Refused(*kind), En),
        FaultKind::TooLarge(limit) => picture::read(ReadFault::TooLarge(*limit), En),
        FaultKind::OutsideFolder => picture::read(ReadFault::Outside, En),
        FaultKind::StrangeFile { near } => {
            Words::new("nobody reads this file", did_you_mean(near.as_deref(), En, "rename it or take it away"))
        }
        FaultKind::NotUtf8(guess) => {
            let guess = guess.map_or_else(String::new, |guess| format!(", but perhaps {}", encoding(guess)));
            Words::new(format!("the file is not UTF-8{guess}"), "save it as UTF-8")
        }
        FaultKind::ControlCharacter(character) => {
            Words::new(format!("there is an unseen control character, U+{:04X}", u32::from(*character)), "delete it")
        }
        FaultKind::DirectionCharacter(character) => Words::new(
            format!("there is an unseen character that turns text around, U+{:04X}", u32::from(*character)),
            "delete it",
        ),
        FaultKind::Syntax(fault) => value::syntax(fault, En),
        FaultKind::UnknownField { near } => {
            Words::new("this field is not known here", did_you_mean(near.as_deref(), En, "take it away"))
        }
        FaultKind::MissingField { name } => {
            Words::new(format!("the field “{name}” is missing"), format!("add {name} = …"))
        }
        FaultKind::MissingLanguage(lang) => {
            Words::new(format!("{} is missing", language(*lang, En)), format!("add {} = \"…\"", lang.code()))
        }
        FaultKind::EmptyText => {
            Words::new("the text is empty", "write it, or take the whole field away if it may be left out")
        }
        FaultKind::WrongType { expected, found } => {
            Words::new(format!("this is {}", type_name(found, En)), format!("write {}", type_name(expected, En)))
        }
        FaultKind::UnknownWord { near, allowed } => Words::new(
            "this word is not known here",
            did_you_mean(near.as_deref(), En, &format!("use one of {}", allowed.join(", "))),
        ),
        FaultKind::WrongLength { expected } => {
            Words::new("the list is of the wrong length", format!("give {expected} entries"))
        }
        FaultKind::Schema(keyword) => {
            Words::new(format!("the value is refused ({keyword})"), "compare it with an entry that works")
        }
        FaultKind::BadNumber(fault) => value::number(*fault, En),
        FaultKind::BadPeriod(fault) => value::period(fault, En),
        FaultKind::OutOfRange { least, greatest } => {
            Words::new("the number is out of its range", format!("give one from {least} to {greatest}"))
        }
        FaultKind::NeedsPercent => {
            Words::new("this kind of figure is in per cent, its unit is not", "give it a unit of style “percent”")
        }
        FaultKind::NeedsUnit => Words::new("the figure has no unit", "add unit = \"…\", an id from units.toml"),
        FaultKind::RankWithUnit => Words::new("a rank has no unit", "take the unit away"),
        FaultKind::RankWithoutAmong => {
            Words::new("the rank does not say among whom", "add among = { zh = \"…\", en = \"…\" }")
        }
        FaultKind::RankNotWhole => Words::new("a rank is a whole number from 1 on", "write the place as 1, 2, 3 …"),
        FaultKind::Duplicate { what, first } => Words::new(
            format!("another {} has this id already, at {first}", reference(*what, En)),
            "give it another id",
        ),
        FaultKind::Dangling { what, id, near } => Words::new(
            format!("there is no {} “{id}”", reference(*what, En)),
            did_you_mean(near.as_deref(), En, "use an id that exists, or take it away"),
        ),
        FaultKind::Unlisted => {
            Words::new("brochure.toml does not list this environment", "add its id to “environments” there")
        }
        FaultKind::EmptyList => Words::new("the list is empty", "give at least one entry"),
        FaultKind::Picture(fault) => picture::picture(fault, En),
        FaultKind::LicenceMissing => {
            Words::new("there is no such licence among the built-in ones", "name one that there is, or take it away")
        }
        FaultKind::NoGlyph { character, families } => Words::new(
            format!(
                "the brochure's type has no “{character}” (U+{:04X}) in {}",
                u32::from(*character),
                families.join(", ")
            ),
            "use another character",
        ),
        FaultKind::Words(fault) => value::words(fault, En),
        FaultKind::WordsMissing { key } => {
            Words::new(format!("the shipped words have “{key}”, this file does not"), "copy it from the shipped file")
        }
        FaultKind::WordsUnknown { key, near } => {
            Words::new(format!("the program does not use “{key}”"), did_you_mean(near.as_deref(), En, "take it away"))
        }
        FaultKind::StopNotOnLine { place } => {
            Words::new(format!("“{place}” is no stop of the line"), "name two of its stops")
        }
        FaultKind::StretchBackwards => {
            Words::new("the stretch does not run forwards", "name two stops in the line's own order")
        }
        FaultKind::StatusTwice { first } => {
            Words::new(format!("the stretch has a status at this date already, at {first}"), "take one of them away")
        }
        FaultKind::NotNeighbours => {
            Words::new("the two stops do not follow one another on the line", "give one entry a stretch")
        }
        FaultKind::NoColor | FaultKind::NotInLight | FaultKind::Faint { .. } | FaultKind::Alike { .. } => {
            theme::words(kind, En)
        }
        FaultKind::SecondThing { first } => Words::new(
            format!("a step shows one thing, and {first} is there already"),
            "take one of them away, or make another step",
        ),
        FaultKind::OnlyOnNetwork => {
            Words::new("only the network page shows a line or a date", "write page = \"network\", or take it away")
        }
        FaultKind::LayoutLacksPlace { place } => {
            Words::new(format!("the layout does not place “{place}”"), format!("add {place} = [x, y] under [places]"))
        }
        FaultKind::LayoutLacksBadge { .. }
        | FaultKind::Askew { .. }
        | FaultKind::Crossing { .. }
        | FaultKind::LinesTooNear { .. }
        | FaultKind::PlacesTooNear { .. }
        | FaultKind::OnForeignLine { .. }
        | FaultKind::OutsideDrawing
        | FaultKind::DatesOutOfOrder { .. } => network::words(kind, En),
    }
}
