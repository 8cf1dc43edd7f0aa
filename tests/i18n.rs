
#[path = "i18n/numbers.rs"]
mod numbers;
