//! Words for faults of the network's layouts and reports.

use super::Words;
use crate::content::fault::FaultKind;
use crate::i18n::Lang;

/// The words for one of the faults that the network can have.
pub(super) fn words(kind: &FaultKind, lang: Lang) -> Words {
    match lang {
        Lang::Zh => zh(kind),
        Lang::En => en(kind),
    }
}

fn zh(kind: &FaultKind) -> Words {
    match kind {
        FaultKind::LayoutLacksBadge { line } => Words::new(
            format!("布局里没有线路“{line}”的名牌"),
            format!("在 [badges] 下补上 {line} = [x, y]，取线上一点"),
        ),
        FaultKind::DatesOutOfOrder { before } => {
            Words::new(format!("日期早于上面的 {before}"), "按日期先后排列各条报道")
        }
        FaultKind::Askew { line, from, to, off } => Words::new(
            format!("线路“{line}”在 {from} 与 {to} 之间不是横、竖或斜45°（差 {off}）"),
            "移动这一点，或在 [[geometry]] 里加一个转折点",
        ),
        FaultKind::Crossing { line, other } => Words::new(
            format!("线路“{line}”与同类线路“{other}”相交，看不出哪条在上"),
            "在 [[geometry]] 里让其中一条绕开，或让两条线在一站相接",
        ),
        FaultKind::LinesTooNear { line, other } => {
            Words::new(format!("线路“{line}”与线路“{other}”并行，靠得太近"), "把其中一条移开，至少相距22")
        }
        FaultKind::PlacesTooNear { other } => Words::new(format!("离“{other}”太近"), "移开，至少相距44"),
        FaultKind::OnForeignLine { line } => {
            Words::new(format!("落在不停此站的线路“{line}”上"), "移开至少28，或把它写进该线的 stops")
        }
        _ => Words::new("位置在图的范围（inside）以外", "把 x 和 y 移到 inside 以内"),
    }
}

fn en(kind: &FaultKind) -> Words {
    match kind {
        FaultKind::LayoutLacksBadge { line } => Words::new(
            format!("the layout has no badge for the line “{line}”"),
            format!("add {line} = [x, y] under [badges], a point of the line"),
        ),
        FaultKind::DatesOutOfOrder { before } => Words::new(
            format!("the date is before {before}, which stands above it"),
            "put the reports in the order of their dates",
        ),
        FaultKind::Askew { line, from, to, off } => Words::new(
            format!("between {from} and {to} the line “{line}” runs neither straight nor at 45° (it is {off} off)"),
            "move the point, or add a corner under [[geometry]]",
        ),
        FaultKind::Crossing { line, other } => Words::new(
            format!("the line “{line}” crosses “{other}” of its own kind, and nobody can tell which is above"),
            "lead one of them around under [[geometry]], or let both stop at one place",
        ),
        FaultKind::LinesTooNear { line, other } => Words::new(
            format!("the line “{line}” runs too near beside “{other}”"),
            "move one of them, 22 apart at least",
        ),
        FaultKind::PlacesTooNear { other } => {
            Words::new(format!("it is too near to “{other}”"), "move it, 44 away at least")
        }
        FaultKind::OnForeignLine { line } => Words::new(
            format!("it lies on the line “{line}”, which does not stop there"),
            "move it 28 away at least, or add it to the line’s stops",
        ),
        _ => Words::new("it lies outside of what is drawn (inside)", "move x and y into inside"),
    }
}
