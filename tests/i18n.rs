//! How the brochure says numbers, periods and words, and where it breaks its lines.

#[path = "i18n/lines.rs"]
mod lines;
#[path = "i18n/numbers.rs"]
mod numbers;
#[path = "i18n/periods.rs"]
mod periods;
#[path = "i18n/strings.rs"]
mod strings;
