//! Words for wrong values: numbers, periods, syntax, the interface's words.

use super::Words;
use crate::content::fault::SyntaxFault;
use crate::i18n::Lang;
use crate::i18n::number::NumberFault;
use crate::i18n::period::PeriodFault;
use crate::i18n::strings::StringsFaultKind;

/// One of two texts.
fn pick(lang: Lang, zh: [String; 2], en: [String; 2]) -> Words {
    let [wrong, remedy] = match lang {
        Lang::Zh => zh,
        Lang::En => en,
    };
    Words { wrong, remedy }
}

fn owned<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

pub(super) fn number(fault: NumberFault, lang: Lang) -> Words {
    let (zh, en) = match fault {
        NumberFault::Empty => ("数字是空的", "the number is empty"),
        NumberFault::NotANumber => ("不是数字", "this is no number"),
        NumberFault::TooLong => ("位数太多，无法精确保存", "it has more digits than can be kept exactly"),
    };
    let remedy = ["只写数字和一个小数点，如 229.91", "write digits and at most one point, such as 229.91"];
    pick(lang, owned([zh, remedy[0]]), owned([en, remedy[1]]))
}

pub(super) fn period(fault: &PeriodFault, lang: Lang) -> Words {
    let (zh, en) = match fault {
        PeriodFault::Empty => ("日期是空的".to_owned(), "the date is empty".to_owned()),
        PeriodFault::NotAPoint(part) => (format!("“{part}”不是日期"), format!("“{part}” is no date")),
        PeriodFault::NoSuchDate(part) => (format!("日历上没有“{part}”这一天"), format!("the calendar has no “{part}”")),
        PeriodFault::EndMissing => ("“/”后面缺少日期".to_owned(), "no date follows the slash".to_owned()),
        PeriodFault::TooManyParts => ("“/”多于一个".to_owned(), "there is more than one slash".to_owned()),
        PeriodFault::Reversed => ("结束早于开始".to_owned(), "it ends before it begins".to_owned()),
    };
    let forms = "2022, 2022-H1, 2022-07, 2022-07-22, 2021-05/2021-08, /2022-07";
    pick(lang, [zh, format!("可写成：{forms}")], [en, format!("write it as one of {forms}")])
}

pub(super) fn syntax(fault: &SyntaxFault, lang: Lang) -> Words {
    let ([zh, zh_remedy], [en, en_remedy]) = match fault {
        SyntaxFault::DuplicateKey => {
            (["同一个字段写了两次", "删去一个"], ["the same field stands here twice", "take one of them away"])
        }
        SyntaxFault::Quotes => (
            ["引号不对或没有成对", "文字用一对英文直引号 \" 括起来"],
            ["the quotes are missing or not a pair", "put the text between two straight quotes \""],
        ),
        SyntaxFault::NoAssignment => (["缺少“=”", "写成 名称 = 值"], ["there is no “=”", "write name = value"]),
        SyntaxFault::NoValue => (["“=”后面没有值", "补上值"], ["no value follows the “=”", "add the value"]),
        SyntaxFault::Brackets => (
            ["括号没有成对，或者缺少逗号", "检查 [ ] { } 和逗号"],
            ["a bracket is not closed or a comma is missing", "look at [ ] { } and commas"],
        ),
        SyntaxFault::Heading => (
            ["标题的方括号没有成对", "写成 [名称] 或 [[名称]]"],
            ["the heading is not closed", "write [name] or [[name]]"],
        ),
        SyntaxFault::Number => (
            ["数字写法不对", "如 229.91，前面不加 0 和 +"],
            ["the number is not written well", "write it as 229.91, without leading zeros or signs"],
        ),
        SyntaxFault::Escape => (
            ["反斜杠后面的字符不对", "换行写 \\n，反斜杠本身写 \\\\"],
            ["the backslash begins nothing known", "write \\n for a break and \\\\ for a backslash"],
        ),
        SyntaxFault::Other(message) => {
            return pick(
                lang,
                [format!("这里不合 TOML 的写法（{message}）"), "对照旁边写对的条目修改".to_owned()],
                [format!("this is not TOML ({message})"), "compare it with an entry that works".to_owned()],
            );
        }
    };
    pick(lang, owned([zh, zh_remedy]), owned([en, en_remedy]))
}

pub(super) fn words(fault: &StringsFaultKind, lang: Lang) -> Words {
    let (zh, en) = match fault {
        StringsFaultKind::Syntax => (
            ["这里不合 Fluent 的写法".to_owned(), "写成 名称 = 文字".to_owned()],
            ["this is not Fluent".to_owned(), "write name = words".to_owned()],
        ),
        StringsFaultKind::Duplicate { key } => (
            [format!("“{key}”写了两次"), "删去一个".to_owned()],
            [format!("“{key}” stands here twice"), "take one of them away".to_owned()],
        ),
        StringsFaultKind::OnlyHere { key } => (
            [format!("另一种语言没有“{key}”"), "在另一个文件里补上".to_owned()],
            [format!("the other language lacks “{key}”"), "add it to the other file".to_owned()],
        ),
        StringsFaultKind::VariableOnlyHere { key, name } => (
            [format!("“{key}”里的 {{ ${name} }} 另一种语言没有用"), "两种语言用同样的变量".to_owned()],
            [
                format!("the other language's “{key}” does not use {{ ${name} }}"),
                "use the same variables in both".to_owned(),
            ],
        ),
        StringsFaultKind::NoWords { key } => (
            [format!("“{key}”没有文字"), "补上文字".to_owned()],
            [format!("“{key}” has no words"), "add them".to_owned()],
        ),
        StringsFaultKind::UnknownReference { key, name } => (
            [format!("“{key}”用到的 {name} 不存在"), "改用已有的名称".to_owned()],
            [format!("“{key}” uses {name}, which does not exist"), "use a name that does".to_owned()],
        ),
    };
    pick(lang, zh, en)
}
