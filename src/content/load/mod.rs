//! From a folder to content: every fault is gathered, and only a folder without errors becomes content.

mod arts;
mod brochure;
mod drawing;
mod environment;
mod figures;
mod files;
mod glyphs;
mod layouts;
mod names;
mod network;
mod project;
mod raw;
mod records;
mod resolver;
mod sheet;
mod sources;
mod strings;
mod theme;
mod topics;
mod tours;
mod units;
mod validate;
mod zone;

use super::Folder;
use super::fault::{Fault, FaultKind, Severity};
use super::folder::ReadFault;
use super::model::{Content, Records};
use files::Files;
use resolver::Resolver;

/// What came of loading a folder.
pub struct Loaded {
    /// The content; none if there is any error.
    pub content: Option<Content>,
    /// Everything that is wrong, by file, line and column.
    pub faults: Vec<Fault>,
}

/// How closely built-in pictures are looked at; those of staff are always looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Thoroughness {
    /// Built-in pictures only have to be there: tests have looked at them, and starting should not take long.
    Start,
    /// Every picture is decoded.
    Check,
}

impl Content {
    /// Loads a folder for showing it.
    #[must_use]
    pub fn load(folder: &Folder) -> Loaded {
        load(folder, Thoroughness::Start)
    }

    /// Loads a folder to find every fault, the built-in pictures' too.
    #[must_use]
    pub fn load_thoroughly(folder: &Folder) -> Loaded {
        load(folder, Thoroughness::Check)
    }
}

/// Every text and every figure of a folder as it stands in its file, with the interface's words; nothing of what cannot be
/// read.
#[must_use]
pub fn records(folder: &Folder) -> Records {
    let mut faults = Vec::new();
    let raw = raw::read(folder, &mut faults).unwrap_or_default();
    let mut records = Files::read(&raw, &mut faults).map_or_else(Records::default, |files| records::of(&files));
    let strings = strings::read(folder, &mut faults);
    records.texts.extend(strings.iter().flat_map(|strings| strings::records(folder, strings)));
    records
}

fn load(folder: &Folder, thoroughness: Thoroughness) -> Loaded {
    let mut faults = Vec::new();
    let mut content = None;
    match raw::read(folder, &mut faults) {
        Ok(raw) => {
            let files = Files::read(&raw, &mut faults);
            let strings = strings::read(folder, &mut faults);
            if let Some(files) = files {
                let (strange, (names, doubled)) = rayon::join(|| glyphs::check(&files), || names::collect(&files));
                faults.extend(strange.into_iter().chain(doubled));
                let mut resolver = Resolver::new(folder, thoroughness, &names, &raw);
                content = resolver.content(&files, strings);
                faults.append(&mut resolver.faults);
                drop(resolver);
                drop(names);
                files.let_go();
            }
        }
        Err(why) => {
            let kind = match why {
                ReadFault::Refused(kind) => FaultKind::FolderUnreadable(kind),
                ReadFault::NotAFile => FaultKind::NotAFolder,
                _ => FaultKind::FolderMissing,
            };
            faults.push(Fault { file: folder.name(), line: 1, column: 1, field: String::new(), kind });
        }
    }
    let order = |fault: &Fault| (fault.file.clone(), fault.line, fault.column, fault.field.clone());
    faults.sort_by_key(order);
    faults.dedup();
    let refused = faults.iter().any(|fault| fault.severity() == Severity::Error);
    Loaded { content: content.filter(|_| !refused), faults }
}
