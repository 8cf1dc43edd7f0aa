//! The colours of the pictures: each is a pair, one by day and one in the evening.
//!
//! A picture is drawn once. What is written into it are the colours of the day, and a table that gives each its colour of
//! the evening; so both have the same geometry, and the file hardly grows.
//!
//! 青绿山水 (blue-green landscape): inside every range azurite at the crest turns to malachite on the flank and to pale
//! ochre at the foot. Farther ranges are lighter and duller, so that depth is read from value before it is read from hue.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    const fn hex(rgb: u32) -> Self {
        Rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }

    fn mix(self, other: Rgb, t: f64) -> Rgb {
        let part = |a: u8, b: u8| (a as f64 + (b as f64 - a as f64) * t).round().clamp(0.0, 255.0) as u8;
        Rgb(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }

    /// The greatest difference in any of the three channels.
    pub fn apart(self, other: Rgb) -> u8 {
        self.0.abs_diff(other.0).max(self.1.abs_diff(other.1)).max(self.2.abs_diff(other.2))
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// What something is painted with: a colour by day and one in the evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink {
    /// By day.
    pub day: Rgb,
    /// In the evening.
    pub evening: Rgb,
}

impl Ink {
    /// The colour written `0xRRGGBB`, which the evening changes as it changes made things: what is white or blue goes
    /// into the shade, what is warm keeps its glow, and lamps burn on.
    pub const fn hex(rgb: u32) -> Self {
        two(rgb, dusk(rgb))
    }

    /// This colour moved towards `other` by the share `t` (0 = this, 1 = other), in sRGB as painters mix on screen.
    pub fn mix(self, other: Ink, t: f64) -> Ink {
        Ink { day: self.day.mix(other.day, t), evening: self.evening.mix(other.evening, t) }
    }

    /// This colour behind the share `t` of mist. At night air hides less: as much mist as by day would lift what is far
    /// above the sky.
    pub fn hazed(self, mist: Ink, t: f64) -> Ink {
        self.mix(mist, t).but(self.mix(mist, t * 0.4))
    }

    /// The same by day, deeper in the dark of the ground in the evening.
    pub fn sunk(self, t: f64) -> Ink {
        self.but(self.mix(both(0x0A2A32), t))
    }

    /// This colour by day, another in the evening.
    pub const fn but(self, evening: Ink) -> Ink {
        Ink { day: self.day, evening: evening.evening }
    }
}

/// A colour by day and one in the evening, both written `0xRRGGBB`.
pub const fn two(day: u32, evening: u32) -> Ink {
    Ink { day: Rgb::hex(day), evening: Rgb::hex(evening) }
}

/// The same colour by day and in the evening.
pub const fn both(rgb: u32) -> Ink {
    two(rgb, rgb)
}

/// The page: the ground of the light look and of the dark one.
pub const PAGE: Ink = two(0xF7F5EE, 0x08222B);

/// The colour of lamps and of windows that are lit by day too.
const LAMP: u32 = 0xF2C66D;

/// What becomes of a colour in the evening.
const fn dusk(rgb: u32) -> u32 {
    if rgb == LAMP {
        return LAMP;
    }
    let (r, g, b) = ((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
    // How warm it is, of 100.
    let warm = if r > b + 24 { r - b - 24 } else { 0 };
    let warm = if warm > 100 { 100 } else { warm };
    let cool = 100 - warm;
    let r = r * (33 * cool + 78 * warm) / 10_000;
    let g = g * (50 * cool + 72 * warm) / 10_000;
    let b = b * (60 * cool + 70 * warm) / 10_000;
    (r << 16) | (g << 8) | b
}

/// The colours of one depth of mountains.
#[derive(Clone, Copy, Debug)]
pub struct Layer {
    /// Azurite of the crest.
    pub crest: Ink,
    /// Malachite of the flank.
    pub flank: Ink,
    /// Pale ochre of the foot, where the mist begins.
    pub foot: Ink,
    /// Side away from the light, texture strokes, inner crests.
    pub shade: Ink,
    /// Side towards the light.
    pub lit: Ink,
}

const fn layer(day: [u32; 5], evening: [u32; 5]) -> Layer {
    Layer {
        crest: two(day[0], evening[0]),
        flank: two(day[1], evening[1]),
        foot: two(day[2], evening[2]),
        shade: two(day[3], evening[3]),
        lit: two(day[4], evening[4]),
    }
}

/// Every colour a scene may use.
#[derive(Clone, Debug)]
pub struct Palette {
    /// Sky: zenith, middle, horizon.
    pub sky: [Ink; 3],
    /// Sun by day, moon in the evening.
    pub sun: Ink,
    /// The wide glow round it.
    pub halo: Ink,
    /// Mist.
    pub mist: Ink,
    /// Mountains, far (0) to near (4).
    pub layers: [Layer; 5],
    /// The hair of gold on near crests.
    pub gold: Ink,
    /// Water: far, middle, near.
    pub lake: [Ink; 3],
    /// Light ripples.
    pub ripple: Ink,
    /// Dark ripples.
    pub ripple_deep: Ink,
    /// A bank in shade.
    pub bank: Ink,
    /// A bank in light.
    pub bank_lit: Ink,
    /// The near bank that carries light text: its upper edge.
    pub near_top: Ink,
    /// The near bank that carries light text: its foot.
    pub near_foot: Ink,
    /// Near-black.
    pub ink: Ink,
    /// Trees, far (0) to near (4).
    pub tree: [Ink; 5],
    /// The page itself, into which a picture fades: exactly the ground of the light and of the dark look.
    pub page: Ink,
    /// Paper that is painted: labels, sails, boards.
    pub paper: Ink,
    /// Seal red.
    pub seal: Ink,
    /// Walls in light.
    pub wall: Ink,
    /// Walls in shade.
    pub wall_shade: Ink,
    /// Windows by day.
    pub glass: Ink,
    /// Tiled roofs.
    pub roof: Ink,
    /// Windows that are lit in the evening; by day they are glass like others.
    pub lamp: Ink,
    /// Dark wood.
    pub wood: Ink,
    /// Wood in light.
    pub wood_lit: Ink,
    /// Straw, reed mats, hats.
    pub straw: Ink,
    /// The boatman's clothes.
    pub robe: Ink,
    /// Plumes of reeds: shade and light.
    pub plume: [Ink; 2],
    /// Feathers of the egrets: light and shade.
    pub feather: [Ink; 2],
    /// Beaks.
    pub beak: Ink,
    /// Oranges.
    pub fruit: Ink,
}

/// The landscape, by day and in the evening: then ranges stand out from the sky by value alone, the far ones above it, the
/// near ones below it; blue air, planes in moonlight, lamps.
pub const LAND: Palette = Palette {
    sky: [two(0xC6DFE0, 0x08222B), two(0xE4ECE3, 0x0F3848), two(0xF6EEDC, 0x1D4A5C)],
    sun: two(0xF3BE98, 0xF6E6C2),
    halo: two(0xFBE3C4, 0x264E5B),
    mist: two(0xF7F2E4, 0x33606F),
    layers: [
        layer([0xB3CBD1, 0xC9DBD9, 0xEBEBE0, 0x8FB2BE, 0xF3EEDD], [0x33697A, 0x3B7280, 0x3F7080, 0x275766, 0x4F8B93]),
        layer([0x86B0BA, 0xA5C8C1, 0xE6E8DA, 0x5E94A5, 0xEEF0DC], [0x295C6E, 0x336C79, 0x38687A, 0x1A4859, 0x548F95]),
        layer([0x44879E, 0x74B09C, 0xDFE4CD, 0x1F6076, 0xE6ECC6], [0x1D5266, 0x265E63, 0x2F5C6C, 0x0D3343, 0x74AFAE]),
        layer([0x1A6681, 0x4A987C, 0xD6D9B8, 0x0C465C, 0xD0E1A6], [0x0B2C3D, 0x15414B, 0x264D5A, 0x051D2A, 0x437C81]),
        layer([0x14566C, 0x3A8A70, 0xC4CDA6, 0x0A3B4C, 0xC2D696], [0x082633, 0x10393F, 0x1E4450, 0x041820, 0x3F7B7A]),
    ],
    gold: two(0xC1923A, 0xF2C66D),
    lake: [two(0xE4EDE2, 0x3F6E7C), two(0xA9CFCB, 0x194A5B), two(0x4E98A0, 0x0A2B36)],
    ripple: two(0xF9F6EC, 0xBFD8D2),
    ripple_deep: two(0x2F7E8A, 0x0A2F3A),
    bank: two(0x24564F, 0x06202A),
    bank_lit: two(0x2F6C5B, 0x0C3236),
    near_top: two(0x2A6156, 0x0A2C33),
    near_foot: two(0x123734, 0x051A21),
    ink: two(0x0F2A30, 0x04141A),
    tree: [
        two(0x8FB5AE, 0x2B5B68),
        two(0x6FA397, 0x224E5A),
        two(0x3F8577, 0x133F48),
        two(0x1F6259, 0x0C3438),
        two(0x174D49, 0x08262B),
    ],
    page: PAGE,
    paper: two(0xF7F5EE, 0xE9E4D2),
    seal: two(0xB3261E, 0xD8503F),
    wall: two(0xF6F1E2, 0x4A7176),
    wall_shade: two(0xA9C3C2, 0x20505A),
    glass: two(0x4F8792, 0x17404A),
    roof: two(0x3F7884, 0x0E3540),
    lamp: two(0x4F8792, 0xF7D58B),
    wood: two(0x4A3526, 0x1B1A18),
    wood_lit: two(0x8A6239, 0x3F3426),
    straw: two(0xC79A52, 0xA98145),
    robe: two(0x2B5560, 0x0D2A33),
    plume: [two(0xD9C79E, 0x4E6A66), two(0xEADDBD, 0x6A837A)],
    feather: [two(0xFDFCF7, 0xB4C8C5), two(0xB9CDCC, 0x6F8F92)],
    beak: two(0xC98A2E, 0xC98A2E),
    fruit: two(0xE08A2C, 0xB06A2A),
};

/// The palette of the zone's night: low in contrast everywhere, because text and figures stand on it.
pub const NIGHT: Palette = Palette {
    sky: [both(0x08222B), both(0x08222B), both(0x0B2A34)],
    mist: both(0x08222B),
    layers: [
        layer([0x0D323D, 0x0C2E39, 0x08242D, 0x0A2832, 0x113C48], [0x0D323D, 0x0C2E39, 0x08242D, 0x0A2832, 0x113C48]),
        layer([0x0F3C48, 0x0D343F, 0x08242D, 0x0A2A35, 0x144651], [0x0F3C48, 0x0D343F, 0x08242D, 0x0A2A35, 0x144651]),
        layer([0x11424E, 0x0E3843, 0x08232C, 0x0A2C37, 0x164A55], [0x11424E, 0x0E3843, 0x08232C, 0x0A2C37, 0x164A55]),
        layer([0x0D3742, 0x0B2F39, 0x08232C, 0x072029, 0x124450], [0x0D3742, 0x0B2F39, 0x08232C, 0x072029, 0x124450]),
        layer([0x0B2F39, 0x0A2A34, 0x08232C, 0x061E26, 0x103D48], [0x0B2F39, 0x0A2A34, 0x08232C, 0x061E26, 0x103D48]),
    ],
    tree: [both(0x0D343F), both(0x0C303A), both(0x0A2B35), both(0x082630), both(0x06202A)],
    wall: both(0x154652),
    wall_shade: both(0x0F3A45),
    glass: both(0x0B2E38),
    roof: both(0x0C333E),
    lamp: both(0xF7D58B),
    ripple: both(0xBFD8D2),
    paper: both(0xE9E4D2),
    sun: both(0xF6E6C2),
    ..LAND
};
