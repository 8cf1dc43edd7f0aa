//! `kaizhou check`: judges a folder without a window.

use std::io::{self, Write};

use super::fault::{Fault, Severity};
use super::load::Loaded;
use super::{Content, Folder};
use crate::i18n::Lang;

/// Prints every fault of a folder, one a line (`file:line:column: field: what is wrong; how to mend it`), and then how
/// many there are. Tells whether the folder can be shown.
///
/// # Errors
/// The writer's own.
pub fn check(folder: &Folder, out: &mut impl Write, lang: Lang) -> io::Result<bool> {
    let Loaded { content, faults } = Content::load_thoroughly(folder);
    for fault in &faults {
        writeln!(out, "{}", fault.words(lang))?;
    }
    writeln!(out, "{}", tally(&faults, content.as_ref(), lang))?;
    Ok(content.is_some())
}

fn tally(faults: &[Fault], content: Option<&Content>, lang: Lang) -> String {
    let errors = faults.iter().filter(|fault| fault.severity() == Severity::Error).count();
    let warnings = faults.len() - errors;
    let found = match lang {
        Lang::Zh => format!("错误 {errors} 处，警告 {warnings} 处"),
        Lang::En => {
            let plural = |count: usize| if count == 1 { "" } else { "s" };
            format!("{errors} error{}, {warnings} warning{}", plural(errors), plural(warnings))
        }
    };
    let Some(content) = content else { return found };
    let (figures, projects, lines) = (content.figures.len(), content.projects.len(), content.network.lines.len());
    match lang {
        Lang::Zh => format!("{found}：数字 {figures} 个，项目 {projects} 个，线路 {lines} 条"),
        Lang::En => format!("{found}: {figures} figures, {projects} projects, {lines} lines"),
    }
}
