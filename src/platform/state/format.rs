//! Settings as TOML, and back.

use toml::{Table, Value};

use crate::i18n::Lang;
use crate::session::{Motion, Settings, TextSize, WindowPlace};
use crate::theme::Look;

/// What stands in a file. A value that is not known here counts as none.
pub fn settings(table: &Table) -> Settings {
    let word = |key: &str| table.get(key).and_then(Value::as_str);
    Settings {
        lang: word("lang").and_then(Lang::from_code),
        text: word("text").and_then(TextSize::from_name),
        look: word("look").and_then(Look::from_name),
        motion: word("motion").and_then(motion),
        captions: table.get("captions").and_then(Value::as_bool),
        window: table.get("window").and_then(Value::as_table).and_then(window),
    }
}

/// Puts settings into a file's tables, leaving what is not known here.
pub fn put(table: &mut Table, settings: &Settings) {
    let mut put = |key: &str, word: Option<&str>| {
        if let Some(word) = word {
            table.insert(key.to_owned(), Value::from(word));
        }
    };
    put("lang", settings.lang.map(Lang::code));
    put("text", settings.text.map(TextSize::name));
    put("look", settings.look.map(Look::name));
    put("motion", settings.motion.map(motion_word));
    if let Some(captions) = settings.captions {
        table.insert("captions".to_owned(), Value::from(captions));
    }
    if let Some(place) = settings.window {
        let entry = table.entry("window").or_insert_with(|| Value::Table(Table::new()));
        if !entry.is_table() {
            *entry = Value::Table(Table::new());
        }
        if let Value::Table(window) = entry {
            put_window(window, place);
        }
    }
}

/// A file's text: a word to whoever finds it, and the tables.
pub fn text(table: &Table) -> String {
    let head = "# What the brochure remembers from one start to the next. This file may be deleted.\n\
                # 招商手册记住的设置和窗口位置，可以删除。\n\n";
    format!("{head}{table}")
}

fn motion(word: &str) -> Option<Motion> {
    [Motion::Full, Motion::Reduced].into_iter().find(|motion| motion_word(*motion) == word)
}

fn motion_word(motion: Motion) -> &'static str {
    match motion {
        Motion::Full => "full",
        Motion::Reduced => "reduced",
    }
}

fn window(table: &Table) -> Option<WindowPlace> {
    let number = |value: &Value| value.as_float().or_else(|| value.as_integer().map(|n| n as f64));
    let pair = |key: &str| match table.get(key)?.as_array()?.as_slice() {
        [a, b] => Some([number(a)? as f32, number(b)? as f32]),
        _ => None,
    };
    let maximised = table.get("maximised").and_then(Value::as_bool).unwrap_or_default();
    let place = WindowPlace { size: pair("size")?, position: pair("position"), maximised };
    place.is_sound().then_some(place)
}

fn put_window(table: &mut Table, place: WindowPlace) {
    // Points come and go as whole numbers; fractions would change at every start.
    let pair = |pair: [f32; 2]| Value::Array(pair.map(|n| Value::Integer(n.round() as i64)).to_vec());
    table.insert("size".to_owned(), pair(place.size));
    match place.position {
        Some(position) => table.insert("position".to_owned(), pair(position)),
        None => table.remove("position"),
    };
    table.insert("maximised".to_owned(), Value::Boolean(place.maximised));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_set() -> Settings {
        Settings {
            lang: Some(Lang::En),
            text: Some(TextSize::Larger),
            look: Some(Look::Contrast),
            motion: Some(Motion::Reduced),
            captions: Some(true),
            window: Some(WindowPlace { size: [1300.0, 800.0], position: Some([-40.0, 25.0]), maximised: true }),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for settings in [Settings::default(), all_set()] {
            let mut table = Table::new();
            put(&mut table, &settings);
            let read: Table = text(&table).parse().expect("what we write is TOML");
            assert_eq!(super::settings(&read), settings);
        }
    }

    #[test]
    fn what_a_later_version_wrote_is_kept() {
        let later = "volume = 7\nlang = \"zh\"\n[window]\nscreen = \"left\"\nsize = [900, 700]\n[tour]\nname = \"x\"\n";
        let mut table: Table = later.parse().expect("it is TOML");
        put(&mut table, &all_set());
        let read: Table = text(&table).parse().expect("what we write is TOML");
        assert_eq!(read["volume"].as_integer(), Some(7));
        assert_eq!(read["window"]["screen"].as_str(), Some("left"));
        assert_eq!(read["tour"]["name"].as_str(), Some("x"));
        assert_eq!(settings(&read), all_set());
    }

    #[test]
    fn a_window_that_is_no_place_is_passed_over() {
        for window in ["size = [0, 0]", "size = [1280]", "size = \"big\"", "size = [nan, 700.0]", "position = [1, 1]"] {
            let table: Table = format!("[window]\n{window}\n").parse().expect("it is TOML");
            assert_eq!(settings(&table).window, None, "{window}");
        }
    }
}
