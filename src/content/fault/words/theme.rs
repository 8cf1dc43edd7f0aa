//! Words for what is wrong with colours.

use super::Words;
use crate::content::fault::FaultKind;
use crate::i18n::Lang;
use crate::theme::{Look, Sight};

pub(super) fn words(kind: &FaultKind, lang: Lang) -> Words {
    match (kind, lang) {
        (FaultKind::NoColor, Lang::Zh) => Words::new("不是颜色", "写成 \"#RRGGBB\"，如 \"#0B5A66\""),
        (FaultKind::NoColor, Lang::En) => {
            Words::new("this is no colour", "write it as \"#RRGGBB\", such as \"#0B5A66\"")
        }
        (FaultKind::NotInLight, Lang::Zh) => {
            Words::new("日间外观里没有这一项", "先在上面的 [accent] 或 [line] 里加上，或者删去")
        }
        (FaultKind::NotInLight, Lang::En) => {
            Words::new("the light look has no such entry", "add it to [accent] or [line] above, or take it away")
        }
        (FaultKind::Faint { look, ground, ratio, wanted }, Lang::Zh) => Words::new(
            format!("{}外观中与底色“{ground}”的对比度只有 {ratio}，应不低于 {wanted}", look_name(*look, lang)),
            "把两者的明暗拉开",
        ),
        (FaultKind::Faint { look, ground, ratio, wanted }, Lang::En) => Words::new(
            format!("in the {} look its contrast to “{ground}” is {ratio}, below {wanted}", look_name(*look, lang)),
            "make one of the two lighter or darker",
        ),
        (FaultKind::Alike { look, other, sight, distance, wanted }, Lang::Zh) => Words::new(
            format!(
                "{}外观中{}与线路颜色“{other}”难以区分（色差 {distance}，应不低于 {wanted}）",
                look_name(*look, lang),
                eyes(*sight, lang)
            ),
            "换一种颜色，最好明暗也不同",
        ),
        (FaultKind::Alike { look, other, sight, distance, wanted }, Lang::En) => Words::new(
            format!(
                "in the {} look {} it is hardly told from the line “{other}” (ΔE {distance}, below {wanted})",
                look_name(*look, lang),
                eyes(*sight, lang)
            ),
            "choose another colour, best of another lightness",
        ),
        // No other kind comes here; should one, its name is better than nothing.
        (other, _) => Words::new(format!("{other:?}"), ""),
    }
}

fn look_name(look: Look, lang: Lang) -> &'static str {
    match (look, lang) {
        (Look::Light, Lang::Zh) => "日间",
        (Look::Light, Lang::En) => "light",
        (Look::Dark, Lang::Zh) => "夜间",
        (Look::Dark, Lang::En) => "dark",
        (Look::Contrast, Lang::Zh) => "高对比",
        (Look::Contrast, Lang::En) => "high-contrast",
    }
}

fn eyes(sight: Sight, lang: Lang) -> &'static str {
    match (sight, lang) {
        (Sight::Normal, Lang::Zh) => "",
        (Sight::Normal, Lang::En) => "to all eyes",
        (Sight::Protan, Lang::Zh) => "红色盲者",
        (Sight::Protan, Lang::En) => "to eyes without red",
        (Sight::Deutan, Lang::Zh) => "绿色盲者",
        (Sight::Deutan, Lang::En) => "to eyes without green",
        (Sight::Tritan, Lang::Zh) => "蓝色盲者",
        (Sight::Tritan, Lang::En) => "to eyes without blue",
    }
}
