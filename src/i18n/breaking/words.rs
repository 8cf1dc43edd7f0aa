//! Where Chinese words begin and end.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use super::pieces::{Spot, flags};

/// Names and terms of the region that the dictionary does not know; sorted.
const NAMES: &[&str] = &[
    "一区两群",
    "万开云",
    "万达开",
    "专家组",
    "专精特新",
    "两群",
    "临空",
    "云阳",
    "会客厅",
    "冠盛",
    "办事做减法",
    "单项冠军",
    "压延玻璃",
    "双城",
    "名赫",
    "小巨人",
    "巫云开",
    "巫溪",
    "已经",
    "幂天",
    "开城",
    "开州",
    "开江",
    "引商",
    "快速通道",
    "成渝",
    "成达万",
    "招商局",
    "新区",
    "汉丰湖",
    "浦里",
    "渝东北",
    "渝西",
    "生产线",
    "生物医药",
    "碳中和",
    "碳达峰",
    "秦巴",
    "第一",
    "经开区",
    "舟行碧波",
    "营商",
    "西洽会",
    "规上",
    "谭家",
    "赵家",
    "颐高",
    "高新区",
    "高新技术",
    "高质量",
];

/// Chinese words of one character that lean on the word before.
const PARTICLES: &[&str] = &["上", "中", "了", "们", "内", "地", "得", "所", "的", "着", "起", "过"];

/// The word boundaries of a text.
pub(super) struct Words<'a> {
    text: &'a str,
    boundaries: Vec<bool>,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let mut boundaries = flags(text, segmenter.segment_str(text));
        for name in NAMES {
            for (start, _) in text.match_indices(name) {
                boundaries[start + 1..start + name.len()].fill(false);
                boundaries[start] = true;
                boundaries[start + name.len()] = true;
            }
        }
        Self { text, boundaries }
    }

    /// What a break before the character at a byte offset would be.
    pub(super) fn spot(&self, offset: usize) -> Spot {
        if !self.boundaries[offset] {
            return Spot::InWord;
        }
        let is_word =
            |particle: &str| self.text[offset..].starts_with(particle) && self.boundaries[offset + particle.len()];
        if PARTICLES.iter().any(|particle| is_word(particle)) { Spot::Particle } else { Spot::Words }
    }
}
