//! Faces, and the font files behind them.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// A face of the brochure: what a run of text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// Han text: what we explain.
    HanRegular,
    /// Han text, bold.
    HanBold,
    /// Han headlines: what we claim.
    HanSerif,
    /// Latin text and digits in running text.
    LatinRegular,
    /// The same, bold.
    LatinBold,
    /// Latin headlines.
    LatinSerif,
    /// Figures in columns: tabular, lining.
    Figures,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 7] = [
        Self::HanRegular,
        Self::HanBold,
        Self::HanSerif,
        Self::LatinRegular,
        Self::LatinBold,
        Self::LatinSerif,
        Self::Figures,
    ];

    /// The name of the face's family in egui.
    #[must_use]
    pub fn family(self) -> FontFamily {
        FontFamily::Name(self.name().into())
    }

    /// The font files of the face in order: the first that has a glyph draws it.
    fn files(self) -> &'static [&'static str] {
        match self {
            Self::HanRegular => &["han-regular", "latin-regular"],
            Self::HanBold => &["han-bold", "latin-bold"],
            Self::HanSerif => &["han-serif", "latin-serif"],
            Self::LatinRegular => &["latin-regular", "han-regular"],
            Self::LatinBold => &["latin-bold", "han-bold"],
            Self::LatinSerif => &["latin-serif", "han-serif"],
            Self::Figures => &["figures", "latin-bold", "han-bold"],
        }
    }

    /// The font files of the face with their names, in order: the first that has a glyph draws it.
    pub fn sources(self) -> impl Iterator<Item = (&'static str, &'static [u8])> {
        self.files().iter().filter_map(|name| FONT_FILES.into_iter().find(|(file, _)| file == name))
    }

    fn name(self) -> &'static str {
        match self {
            Self::HanRegular => "Han",
            Self::HanBold => "Han Bold",
            Self::HanSerif => "Han Serif",
            Self::LatinRegular => "Latin",
            Self::LatinBold => "Latin Bold",
            Self::LatinSerif => "Latin Serif",
            Self::Figures => "Figures",
        }
    }
}

/// The font files that are built into the program: name, bytes.
pub const FONT_FILES: [(&str, &[u8]); 7] = [
    ("han-regular", include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf")),
    ("han-bold", include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf")),
    ("han-serif", include_bytes!("../../assets/fonts/NotoSerifSC-Bold.otf")),
    ("latin-regular", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
    ("latin-bold", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ("latin-serif", include_bytes!("../../assets/fonts/NotoSerifLatin-Bold.otf")),
    ("figures", include_bytes!("../../assets/fonts/InterFigures-SemiBold.otf")),
];

/// The fonts for egui: our own files only, none of the system's.
#[must_use]
pub fn font_definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FONT_FILES {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    for face in Face::ALL {
        let files = face.files().iter().map(|&f| f.to_owned()).collect();
        fonts.families.insert(face.family(), files);
    }
    let text = vec!["latin-regular".to_owned(), "han-regular".to_owned()];
    fonts.families.insert(FontFamily::Proportional, text.clone());
    fonts.families.insert(FontFamily::Monospace, text);
    fonts
}
