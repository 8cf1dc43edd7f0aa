//! What a page is given: shared references to everything it may show.

use egui::Color32;

use super::finder::Finder;
use super::frame::Frame;
use super::motion::{Dealt, Moves};
use super::pen::Setter;
use crate::art::Gallery;
use crate::content::Content;
use crate::i18n::strings::Value;
use crate::i18n::{Lang, Localized};
use crate::session::Session;
use crate::theme::{Accent, Color, Palette, Theme};

/// Everything a page may look at. It can change none of it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// What is said.
    pub content: &'a Content,
    /// How it looks.
    pub theme: &'a Theme,
    /// Where the visitor is.
    pub session: &'a Session,
    /// The pictures.
    pub gallery: &'a Gallery,
    /// Sets text.
    pub setter: &'a Setter,
    /// Finds things.
    pub finder: &'a Finder,
    /// Whether the visitor uses the keyboard, so that its focus is shown.
    pub by_keyboard: bool,
    /// Whether what lies over the page was laid there just now.
    pub just_opened: bool,
    /// How far what is shown has come in.
    pub moves: Moves,
    /// Which cards were asked for before, while they are on their way.
    pub dealt: Option<Dealt<'a>>,
    /// The canvas.
    pub frame: Frame,
    /// The language shown.
    pub lang: Lang,
}

impl<'a> View<'a> {
    /// A text in the language shown.
    #[must_use]
    pub fn tr(&self, text: &'a Localized) -> &'a str {
        text.get(self.lang)
    }

    /// An interface word in the language shown.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.content.strings.get(self.lang, key)
    }

    /// An interface word that counts something, its number being `$n`.
    #[must_use]
    pub fn count(&self, key: &str, n: u32) -> String {
        self.content.strings.format(self.lang, key, &[("n", Value::Number(n))])
    }

    /// The colours by role.
    #[must_use]
    pub fn palette(&self) -> &'a Palette {
        &self.theme.palette
    }

    /// The colours of an environment.
    #[must_use]
    pub fn accent(&self, environment: &str) -> Accent {
        self.theme.palette.accent(environment)
    }

    /// Whether Chinese is shown.
    #[must_use]
    pub fn is_zh(&self) -> bool {
        self.lang == Lang::Zh
    }

    /// The colon between a name and what is said of it.
    #[must_use]
    pub fn colon(&self) -> &'static str {
        self.by_lang("：", ": ")
    }

    /// The comma between parts of a sentence.
    #[must_use]
    pub fn comma(&self) -> &'static str {
        self.by_lang("，", ", ")
    }

    /// The end of a sentence that another follows.
    #[must_use]
    pub fn stop(&self) -> &'static str {
        self.by_lang("。", ". ")
    }

    /// A source with the word for it before it.
    #[must_use]
    pub fn sourced(&self, source: &str) -> String {
        format!("{}{}{source}", self.word("source-label"), self.colon())
    }

    /// The main source, named as at the foot of pages.
    #[must_use]
    pub fn main_source(&self) -> Option<String> {
        self.content.sources.first().map(|source| self.sourced(self.tr(&source.short)))
    }

    /// One of two values, by language.
    #[must_use]
    pub fn by_lang<T>(&self, zh: T, en: T) -> T {
        if self.is_zh() { zh } else { en }
    }
}

/// A colour with an opacity from 0 to 1.
#[must_use]
pub fn faded(color: Color, opacity: f32) -> Color32 {
    Color32::from(color).gamma_multiply(opacity)
}
