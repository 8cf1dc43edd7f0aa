//! The display list that all figures share.

use emath::{Pos2, Rect, Vec2};

use crate::theme::{Color, Face, Theme, contrast};

/// A finished picture: what to draw, in the order in which it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width and height in design pixels.
    pub size: Vec2,
    /// Everything to draw, the lowest first.
    pub items: Vec<Item>,
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// When it appears, and what it lies above.
    pub layer: Layer,
    /// What it belongs to, for dimming; nothing for what is never dimmed.
    pub tag: Option<Tag>,
    /// Which part of its line it draws, from 0 where that begins to 1 where it ends; none for what draws no way.
    pub along: Option<[f32; 2]>,
    /// The thing itself.
    pub shape: Shape,
}

/// What an item belongs to, by id in the content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// A line.
    Line(String),
    /// A place, and the lines that stop there.
    Place(String, Vec<String>),
    /// The way from one place to another that is asked for.
    Route,
}

/// The storeys of a figure, in the order in which they appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Rivers, lakes and their names.
    Ground,
    /// Lines with their halos.
    Line,
    /// Stops and points.
    Node,
    /// Badges and labels.
    Word,
}

/// A shape with its paint.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An open polyline.
    Stroke {
        /// Its points; curves are flattened already.
        points: Vec<Pos2>,
        /// Width.
        width: f32,
        /// Pattern along it; solid when none.
        dash: Option<Dash>,
        /// Ends of the line, and of each dash.
        cap: Cap,
        /// Colour.
        paint: Paint,
    },
    /// A filled convex polygon.
    Polygon {
        /// Its corners.
        points: Vec<Pos2>,
        /// Colour.
        paint: Paint,
    },
    /// A circle.
    Circle {
        /// Its centre.
        center: Pos2,
        /// Its radius, to the middle of the rim.
        radius: f32,
        /// Its disc.
        fill: Option<Paint>,
        /// Its rim: width and colour.
        rim: Option<(f32, Paint)>,
    },
    /// A rectangle.
    Rect {
        /// Where it lies.
        rect: Rect,
        /// Radius of its corners.
        radius: f32,
        /// Its ground.
        fill: Option<Paint>,
        /// Its rim, inside: width and colour.
        rim: Option<(f32, Paint)>,
    },
    /// A line of text.
    Text {
        /// The words.
        text: String,
        /// Point of the baseline that the anchoring refers to.
        at: Pos2,
        /// Which part of the line stands there.
        anchoring: Anchoring,
        /// Size of the em.
        size: f32,
        /// The face.
        face: Face,
        /// Colour.
        paint: Paint,
    },
    /// An icon of the brochure's own family.
    Icon {
        /// Its name among the icons.
        name: String,
        /// Where it lies.
        rect: Rect,
        /// Colour.
        paint: Paint,
    },
}

/// A dash pattern along a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dash {
    /// Length of a dash; 0 with round caps gives dots.
    pub on: f32,
    /// Length of a gap.
    pub off: f32,
    /// How far into the pattern the line begins.
    pub phase: f32,
}

/// Ends of lines and dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// Cut off square at the end.
    Butt,
    /// Rounded beyond the end.
    Round,
}

/// Which part of a line of text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchoring {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// A colour by what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Paint {
    /// The page, and the halo around what lies on it.
    Paper,
    /// Names.
    Ink,
    /// Names in the second language.
    Ink2,
    /// Remarks.
    Ink3,
    /// Rivers and lakes.
    Water,
    /// Names of rivers and lakes.
    WaterName,
    /// What belongs to others, or of which nothing is said.
    Context,
    /// A line, by the name of its colour.
    Line(String),
    /// A little of a colour on paper: the light ground below dashes.
    Tint(Box<Self>),
    /// Words on a colour: paper or night, whichever is read better.
    On(Box<Self>),
}

/// The share of a colour in its tint.
const TINT: f32 = 0.28;

impl Paint {
    /// The colour in a theme; a line whose colour the theme lacks is drawn like context.
    #[must_use]
    pub fn color(&self, theme: &Theme) -> Color {
        let palette = &theme.palette;
        match self {
            Self::Paper => palette.paper,
            Self::Ink => palette.ink,
            Self::Ink2 => palette.ink_2,
            Self::Ink3 => palette.ink_3,
            Self::Water => palette.water,
            Self::WaterName => palette.primary,
            Self::Context => palette.context,
            Self::Line(name) => theme.lines.get(name).copied().unwrap_or(palette.context),
            Self::Tint(of) => palette.paper.mix(of.color(theme), TINT),
            Self::On(ground) => {
                let ground = ground.color(theme);
                let dark = palette.night;
                if contrast(palette.paper, ground) >= contrast(dark, ground) { palette.paper } else { dark }
            }
        }
    }
}

impl Item {
    /// What it fills at most; words count with a generous guess.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match &self.shape {
            Shape::Stroke { points, width, .. } => Rect::from_points(points).expand(*width),
            Shape::Polygon { points, .. } => Rect::from_points(points),
            Shape::Circle { center, radius, rim, .. } => {
                let reach = radius + rim.as_ref().map_or(0.0, |(width, _)| *width);
                Rect::from_center_size(*center, Vec2::splat(2.0 * reach))
            }
            Shape::Rect { rect, .. } | Shape::Icon { rect, .. } => *rect,
            Shape::Text { text, at, size, .. } => {
                let width = text.chars().count() as f32 * size;
                Rect::from_center_size(*at, Vec2::new(2.0 * width, 3.0 * size))
            }
        }
    }
}

impl Paint {
    /// A little of this colour on paper.
    #[must_use]
    pub fn tint(&self) -> Self {
        Self::Tint(Box::new(self.clone()))
    }

    /// The colour of words on this one.
    #[must_use]
    pub fn on(&self) -> Self {
        Self::On(Box::new(self.clone()))
    }
}

impl Scene {
    /// An empty picture of a size.
    #[must_use]
    pub fn new(size: Vec2) -> Self {
        Self { size, items: Vec::new() }
    }

    /// Says of the last few items which part of their line they draw.
    pub fn along(&mut self, count: usize, share: [f32; 2]) {
        let from = self.items.len().saturating_sub(count);
        for item in &mut self.items[from..] {
            item.along = Some(share);
        }
    }

    /// Adds a shape above all others.
    pub fn push(&mut self, layer: Layer, tag: Option<&Tag>, shape: Shape) {
        self.items.push(Item { layer, tag: tag.cloned(), along: None, shape });
    }
}
