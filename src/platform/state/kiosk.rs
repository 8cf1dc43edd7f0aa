//! The settings of a public screen: the `[kiosk]` table of the settings file. Staff write it by hand, so that every
//! fault is told, with its place.

use std::path::Path;

use toml::{Table, Value};

use crate::app::{Display, KioskStart};
use crate::content::Content;
use crate::i18n::Lang;
use crate::session::{Motion, TextSize, Times};
use crate::theme::Look;

/// The names that the table knows, besides the times.
const KNOWN: [&str; 7] = ["lang", "text", "look", "motion", "order", "display", "diagonal"];

/// What the `[kiosk]` table of a file says, and every fault in it. Without a file, or a table, nothing is said.
#[must_use]
pub fn read(file: &Path) -> (KioskStart, Vec<String>) {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return (KioskStart::default(), Vec::new()),
        Err(error) => return (KioskStart::default(), vec![format!("{}: it cannot be read: {error}", file.display())]),
    };
    let (start, faults) = parse(&text);
    let place = |(line, fault): (usize, String)| format!("{}:{line}: {fault}", file.display());
    (start, faults.into_iter().map(place).collect())
}

/// What the settings ask of a content that has no such thing: environments in an order.
#[must_use]
pub fn against(file: &Path, content: &Content) -> Vec<String> {
    let Ok(text) = std::fs::read_to_string(file) else { return Vec::new() };
    let known: Vec<&str> = content.environments.iter().map(|environment| environment.key.as_str()).collect();
    let unknown = parse(&text).0.order.into_iter().filter(|name| !known.contains(&name.as_str()));
    let line = line_of(&text, "order");
    let told = |name: String| {
        format!("{}:{line}: there is no environment {name}; there are {}", file.display(), known.join(", "))
    };
    unknown.map(told).collect()
}

/// What a text says, and its faults with their lines.
fn parse(text: &str) -> (KioskStart, Vec<(usize, String)>) {
    let mut start = KioskStart::default();
    let table: Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            let error: toml::de::Error = error;
            let line = error.span().map_or(1, |span| line_at(text, span.start));
            return (start, vec![(line, format!("this is no TOML: {}", error.message()))]);
        }
    };
    let mut faults = Vec::new();
    match table.get("kiosk") {
        None => {}
        Some(Value::Table(kiosk)) => {
            for (key, value) in kiosk {
                if let Err(fault) = put(&mut start, key, value) {
                    faults.push((line_of(text, key), fault));
                }
            }
        }
        Some(_) => faults.push((line_of(text, "kiosk"), "kiosk is a table: begin it with [kiosk]".to_owned())),
    }
    (start, faults)
}

/// Takes one setting.
fn put(start: &mut KioskStart, key: &str, value: &Value) -> Result<(), String> {
    let word = || value.as_str().ok_or_else(|| format!("{key} is a word in quotes"));
    let none_of = |names: &[&str]| format!("{key} is one of {}", names.join(", "));
    match key {
        // Both: Chinese large, English as a caption.
        "lang" if value.as_str() == Some("both") => {
            (start.beginning.lang, start.beginning.comfort.captions) = (Lang::Zh, true);
        }
        "lang" => start.beginning.lang = Lang::from_code(word()?).ok_or_else(|| none_of(&["zh", "en", "both"]))?,
        "text" => {
            let names = TextSize::ALL.map(TextSize::name);
            start.beginning.comfort.text = TextSize::from_name(word()?).ok_or_else(|| none_of(&names))?;
        }
        "look" => {
            let names = Look::ALL.map(Look::name);
            start.beginning.comfort.look = Look::from_name(word()?).ok_or_else(|| none_of(&names))?;
        }
        "motion" => {
            start.beginning.comfort.motion = match word()? {
                "full" => Motion::Full,
                "reduced" => Motion::Reduced,
                _ => return Err(none_of(&["full", "reduced"])),
            };
        }
        "order" => {
            let list =
                value.as_array().map(|names| names.iter().map(|name| name.as_str().map(str::to_owned)).collect());
            let names: Option<Vec<String>> = list.flatten();
            start.order = names.ok_or("order is a list of environments, as order = [\"openness\", \"ecology\"]")?;
        }
        "display" => {
            let said = value.as_integer().map(|number| number.to_string());
            let said = said.map_or_else(|| word().map(str::to_owned), Ok)?;
            start.display = Some(said.parse::<Display>()?);
        }
        "diagonal" => {
            let inches = value.as_float().or_else(|| value.as_integer().map(|inches| inches as f64));
            let inches = inches.filter(|inches| (5.0..=200.0).contains(inches));
            start.diagonal = Some(inches.ok_or("diagonal is a number of inches from 5 to 200")? as f32);
        }
        time if Times::RANGES.iter().any(|(name, ..)| *name == time) => {
            let seconds = value.as_integer().and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or_default();
            start.times.set(key, seconds).map_err(|fault| {
                format!("{} is a whole number of seconds from {} to {}", fault.name, fault.least, fault.most)
            })?;
        }
        unknown => {
            let times = Times::RANGES.map(|(name, ..)| name);
            return Err(format!("there is no setting {unknown}; there are {}, {}", KNOWN.join(", "), times.join(", ")));
        }
    }
    Ok(())
}

fn line_at(text: &str, at: usize) -> usize {
    1 + text.get(..at).unwrap_or(text).matches('\n').count()
}

/// The line on which a key of the table stands.
fn line_of(text: &str, key: &str) -> usize {
    let mut in_kiosk = key == "kiosk";
    for (n, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            in_kiosk = line.starts_with("[kiosk]");
        } else if in_kiosk && line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return n + 1;
        }
    }
    1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn all_settings_are_read() {
        let text = "lang = \"zh\"\n[kiosk]\nlang = \"en\"\ntext = \"large\"\nlook = \"dark\"\nmotion = \"reduced\"\n\
                    order = [\"business\"]\ndisplay = 2\ndiagonal = 55\nidle = 120\nwarning = 15\nscene = 9\n";
        let (start, faults) = parse(text);
        assert_eq!(faults, []);
        assert_eq!(start.beginning.lang, Lang::En);
        assert_eq!((start.beginning.comfort.text, start.beginning.comfort.look), (TextSize::Large, Look::Dark));
        assert_eq!(start.order, ["business"]);
        assert_eq!((start.display, start.diagonal), (Some(Display::Number(2)), Some(55.0)));
        assert_eq!((start.times.idle, start.times.scene), (Duration::from_secs(120), Duration::from_secs(9)));
    }

    #[test]
    fn every_fault_is_told_with_its_line_and_the_rest_is_taken() {
        let text = "[kiosk]\nidle = 5\nlang = \"fr\"\nwarning = 30\ndiagonal = nan\nvolume = 3\norder = [1]\n";
        let (start, mut faults) = parse(text);
        faults.sort();
        let lines: Vec<_> = faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 3, 5, 6, 7], "{faults:?}");
        assert!(faults[0].1.contains("30 to 300") && faults[3].1.contains("volume"), "{faults:?}");
        assert_eq!(start.times.warning, Duration::from_secs(30));
        assert_eq!(start.times.idle, Times::default().idle);
    }

    #[test]
    fn both_languages_are_chinese_with_captions() {
        let (start, faults) = parse("[kiosk]\nlang = \"both\"\n");
        assert_eq!((start.beginning.lang, start.beginning.comfort.captions, faults), (Lang::Zh, true, Vec::new()));
    }

    #[test]
    fn an_environment_that_the_content_lacks_is_told_with_its_line() {
        let content = Content::load(&crate::content::Folder::Embedded).content.expect("the shipped content is sound");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, "[kiosk]\nidle = 90\norder = [\"openness\", \"trade\"]\n").expect("it is ours");
        let told = against(&file, &content);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("settings.toml:3: there is no environment trade; there are ecology"), "{told:?}");
    }

    #[test]
    fn what_is_no_toml_is_told_with_its_line() {
        let (_, faults) = parse("[kiosk]\nidle = 90\nlang = \"zh\n");
        assert_eq!(faults[0].0, 3, "{faults:?}");
        assert_eq!(parse("kiosk = 1\n").1.len(), 1);
        assert_eq!(parse("").1, []);
    }
}
