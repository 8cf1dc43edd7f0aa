//! How we say it: languages, numbers, dates, money, words and line breaking.
