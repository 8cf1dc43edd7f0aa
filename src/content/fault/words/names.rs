//! Names of things, and pieces that many faults share.

use crate::content::fault::{Encoding, Reference};
use crate::i18n::Lang;

/// What an id names.
pub(super) fn reference(what: Reference, lang: Lang) -> &'static str {
    let (zh, en) = match what {
        Reference::Environment => ("环境", "environment"),
        Reference::Figure => ("数字", "figure"),
        Reference::Line => ("线路", "line"),
        Reference::Part => ("出处的部分", "part of the source"),
        Reference::Place => ("地点", "place"),
        Reference::Project => ("项目", "project"),
        Reference::Sector => ("行业", "sector"),
        Reference::Source => ("出处", "source"),
        Reference::Topic => ("专题", "topic"),
        Reference::Unit => ("单位", "unit"),
    };
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

/// An encoding, as programs call it.
pub(super) fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Gb18030 => "GB18030 / GBK",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
    }
}

/// “did you mean …”, or other advice where nothing is near.
pub(super) fn did_you_mean(near: Option<&str>, lang: Lang, otherwise: &str) -> String {
    match (near, lang) {
        (Some(near), Lang::Zh) => format!("是不是“{near}”？"),
        (Some(near), Lang::En) => format!("did you mean “{near}”?"),
        (None, _) => otherwise.to_owned(),
    }
}

/// A type, for people.
pub(super) fn type_name(name: &str, lang: Lang) -> &str {
    let (zh, en) = match name {
        "string" => ("带引号的文字", "a text in quotes"),
        "integer" => ("整数", "a whole number"),
        "number" | "float" => ("数字", "a number"),
        "boolean" => ("true 或 false", "true or false"),
        "array" => ("列表 [ … ]", "a list [ … ]"),
        "object" | "table" => ("表 { … }", "a table { … }"),
        "datetime" => ("没加引号的日期", "a date without quotes"),
        other => return other,
    };
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

/// A language, in a language.
pub(super) fn language(of: Lang, lang: Lang) -> &'static str {
    match (of, lang) {
        (Lang::Zh, Lang::Zh) => "中文",
        (Lang::Zh, Lang::En) => "Chinese",
        (Lang::En, Lang::Zh) => "英文",
        (Lang::En, Lang::En) => "English",
    }
}
