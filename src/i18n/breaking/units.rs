//! Measure words that stay with their number.

/// What may stand between a number and its unit: 5000余项, 10多年.
const ROUGHLY: &[char] = &['余', '多', '几'];

/// Scales: 9.7万户, 229.91亿元.
const SCALES: &[char] = &['十', '百', '千', '万', '亿'];

/// Units and measure words, the longer before the shorter that begins alike.
const UNITS: &[&str] = &[
    "平方公里",
    "平方千米",
    "平方米",
    "立方米",
    "个百分点",
    "人民币",
    "人次",
    "人",
    "户次",
    "户",
    "公里",
    "公顷",
    "公斤",
    "千米",
    "千瓦",
    "兆瓦",
    "个月",
    "个",
    "小时",
    "分钟",
    "分",
    "秒",
    "周年",
    "年度",
    "年",
    "月",
    "日",
    "号",
    "天",
    "周",
    "元",
    "美元",
    "家",
    "项",
    "条",
    "件",
    "次",
    "位",
    "名",
    "亩",
    "米",
    "吨",
    "倍",
    "度",
    "期",
    "届",
    "座",
    "辆",
    "艘",
    "架",
    "所",
    "宗",
    "批",
    "层",
    "岁",
    "级",
    "代",
    "场",
    "类",
    "种",
];

/// What may follow the unit and still belongs to it: 2小时内.
const AFTER: &[&str] = &["以上", "以下", "以内", "左右", "内", "余"];

/// How many of the characters that follow a number belong to it.
pub(super) fn unit_len(following: &[char]) -> usize {
    let text: String = following.iter().collect();
    let mut rest = text.as_str();
    rest = rest.strip_prefix(ROUGHLY).unwrap_or(rest);
    rest = rest.trim_start_matches(SCALES);
    rest = rest.strip_prefix(ROUGHLY).unwrap_or(rest);
    if let Some(after_unit) = UNITS.iter().find_map(|unit| rest.strip_prefix(unit)) {
        rest = AFTER.iter().find_map(|after| after_unit.strip_prefix(after)).unwrap_or(after_unit);
    }
    following.len() - rest.chars().count()
}
