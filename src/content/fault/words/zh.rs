//! Chinese.

use super::names::{did_you_mean, encoding, language, reference, type_name};
use super::{Words, network, picture, theme, value};
use crate::content::fault::FaultKind;
use crate::content::folder::ReadFault;
use crate::i18n::Lang::Zh;

pub(super) fn words(kind: &FaultKind) -> Words {
    match kind {
        FaultKind::FolderMissing => Words::new("没有这个文件夹", "检查路径"),
        FaultKind::NotAFolder => Words::new("这是一个文件，不是文件夹", "写它所在的文件夹"),
        FaultKind::FolderUnreadable(kind) => {
            Words::new(format!("系统不让读这个文件夹（{kind}）"), "给本用户读取权限，或换一个文件夹")
        }
        FaultKind::FileMissing => Words::new("缺少这个文件", "放回文件，可从随附内容复制"),
        FaultKind::Unreadable(kind) => picture::read(ReadFault::Refused(*kind), Zh),
        FaultKind::TooLarge(limit) => picture::read(ReadFault::TooLarge(*limit), Zh),
        FaultKind::OutsideFolder => picture::read(ReadFault::Outside, Zh),
        FaultKind::StrangeFile { near } => {
            Words::new("这个文件不会被读取", did_you_mean(near.as_deref(), Zh, "改名或移走"))
        }
        FaultKind::NotUtf8(guess) => {
            let guess = guess.map_or_else(String::new, |guess| format!("，可能是 {}", encoding(guess)));
            Words::new(format!("文件不是 UTF-8 编码{guess}"), "另存为 UTF-8")
        }
        FaultKind::ControlCharacter(character) => {
            Words::new(format!("有看不见的控制字符 U+{:04X}", u32::from(*character)), "删去")
        }
        FaultKind::DirectionCharacter(character) => {
            Words::new(format!("有看不见的换向字符 U+{:04X}", u32::from(*character)), "删去")
        }
        FaultKind::Syntax(fault) => value::syntax(fault, Zh),
        FaultKind::UnknownField { near } => Words::new("这里没有这个字段", did_you_mean(near.as_deref(), Zh, "删去")),
        FaultKind::MissingField { name } => Words::new(format!("缺少字段“{name}”"), format!("补上 {name} = …")),
        FaultKind::MissingLanguage(lang) => {
            Words::new(format!("缺少{}", language(*lang, Zh)), format!("补上 {} = \"…\"", lang.code()))
        }
        FaultKind::EmptyText => Words::new("文字是空的", "填写；可以不写的字段请整个删去"),
        FaultKind::WrongType { expected, found } => {
            Words::new(format!("这里是{}", type_name(found, Zh)), format!("应写{}", type_name(expected, Zh)))
        }
        FaultKind::UnknownWord { near, allowed } => {
            Words::new("这里不认识这个词", did_you_mean(near.as_deref(), Zh, &format!("可用：{}", allowed.join("、"))))
        }
        FaultKind::WrongLength { expected } => Words::new("列表长度不对", format!("应有 {expected} 项")),
        FaultKind::Schema(keyword) => Words::new(format!("值不合要求（{keyword}）"), "对照旁边写对的条目修改"),
        FaultKind::BadNumber(fault) => value::number(*fault, Zh),
        FaultKind::BadPeriod(fault) => value::period(fault, Zh),
        FaultKind::OutOfRange { least, greatest } => {
            Words::new("数字超出范围", format!("应在 {least} 到 {greatest} 之间"))
        }
        FaultKind::NeedsPercent => Words::new("这类数字以百分比计，单位却不是", "换成 style 为 percent 的单位"),
        FaultKind::NeedsUnit => Words::new("数字没有单位", "补上 unit = \"…\"，填 units.toml 里的 id"),
        FaultKind::RankWithUnit => Words::new("排名没有单位", "删去 unit"),
        FaultKind::RankWithoutAmong => Words::new("排名没有写明范围", "补上 among = { zh = \"…\", en = \"…\" }"),
        FaultKind::RankNotWhole => Words::new("排名是从 1 起的整数", "写成 1、2、3……"),
        FaultKind::Duplicate { what, first } => {
            Words::new(format!("这个 id 已用于另一个{}，在 {first}", reference(*what, Zh)), "换一个 id")
        }
        FaultKind::Dangling { what, id, near } => Words::new(
            format!("没有叫“{id}”的{}", reference(*what, Zh)),
            did_you_mean(near.as_deref(), Zh, "改用已有的 id，或删去"),
        ),
        FaultKind::Unlisted => Words::new("brochure.toml 没有列出这个环境", "把它的 id 加进 environments"),
        FaultKind::EmptyList => Words::new("列表是空的", "至少写一项"),
        FaultKind::Picture(fault) => picture::picture(fault, Zh),
        FaultKind::LicenceMissing => Words::new("内置许可文件里没有这一个", "改用已有的文件名，或删去"),
        FaultKind::NoGlyph { character, families } => Words::new(
            format!("字体 {} 没有“{character}”（U+{:04X}）", families.join("、"), u32::from(*character)),
            "换一个字符",
        ),
        FaultKind::Words(fault) => value::words(fault, Zh),
        FaultKind::WordsMissing { key } => {
            Words::new(format!("随附文字里有“{key}”，这个文件没有"), "从随附文件复制过来")
        }
        FaultKind::WordsUnknown { key, near } => {
            Words::new(format!("程序不用“{key}”"), did_you_mean(near.as_deref(), Zh, "删去"))
        }
        FaultKind::StopNotOnLine { place } => Words::new(format!("“{place}”不是这条线上的站"), "写线上的两个站"),
        FaultKind::StretchBackwards => Words::new("区段的两站顺序不对", "按线路本身的顺序写两个站"),
        FaultKind::StatusTwice { first } => Words::new(format!("同一区段同一日期已有状态，在 {first}"), "删去一个"),
        FaultKind::NotNeighbours => Words::new("这两站在线上不相邻", "每个区段写一条"),
        FaultKind::NoColor | FaultKind::NotInLight | FaultKind::Faint { .. } | FaultKind::Alike { .. } => {
            theme::words(kind, Zh)
        }
        FaultKind::SecondThing { first } => {
            Words::new(format!("一步只能显示一样东西，已经写了 {first}"), "删去一个，或者另写一步")
        }
        FaultKind::OnlyOnNetwork => Words::new("只有立体交通页能选线路和日期", "把 page 改成 \"network\"，或删去"),
        FaultKind::LayoutLacksPlace { place } => {
            Words::new(format!("布局里没有“{place}”的位置"), format!("在 [places] 下补上 {place} = [x, y]"))
        }
        FaultKind::LayoutLacksBadge { .. }
        | FaultKind::Askew { .. }
        | FaultKind::Crossing { .. }
        | FaultKind::LinesTooNear { .. }
        | FaultKind::PlacesTooNear { .. }
        | FaultKind::OnForeignLine { .. }
        | FaultKind::OutsideDrawing
        | FaultKind::DatesOutOfOrder { .. } => network::words(kind, Zh),
    }
}
