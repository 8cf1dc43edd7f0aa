//! The colours of the pictures: one palette by day, one in the evening.
//!
//! 青绿山水 (blue-green landscape): inside every range azurite at the crest turns to malachite on the flank and to pale
//! ochre at the foot. Farther ranges are lighter and duller, so that depth is read from value before it is read from hue.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// The colour written `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Ink((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }

    /// This colour moved towards `other` by the share `t` (0 = this, 1 = other), in sRGB as painters mix on screen.
    pub fn mix(self, other: Ink, t: f64) -> Ink {
        let part = |a: u8, b: u8| (a as f64 + (b as f64 - a as f64) * t).round().clamp(0.0, 255.0) as u8;
        Ink(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }
}

impl fmt::Display for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
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

const fn layer(crest: u32, flank: u32, foot: u32, shade: u32, lit: u32) -> Layer {
    Layer {
        crest: Ink::hex(crest),
        flank: Ink::hex(flank),
        foot: Ink::hex(foot),
        shade: Ink::hex(shade),
        lit: Ink::hex(lit),
    }
}

/// Every colour a scene may use.
#[derive(Clone, Debug)]
pub struct Palette {
    /// Whether this is the palette of the evening: windows are lit, mist is thinner.
    pub evening: bool,
    /// Sky: zenith, middle, horizon.
    pub sky: [Ink; 3],
    /// Sun by day, moon in the evening.
    pub sun: Ink,
    /// The wide glow round it.
    pub halo: Ink,
    /// Mist.
    pub mist: Ink,
    /// How strong mist is drawn compared with the day.
    pub mist_strength: f64,
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
    /// Paper.
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
    /// Lit windows, if any are lit.
    pub lamp: Option<Ink>,
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

/// The palette of the day.
pub const DAY: Palette = Palette {
    evening: false,
    sky: [Ink::hex(0xC6DFE0), Ink::hex(0xE4ECE3), Ink::hex(0xF6EEDC)],
    sun: Ink::hex(0xF3BE98),
    halo: Ink::hex(0xFBE3C4),
    mist: Ink::hex(0xF7F2E4),
    mist_strength: 1.0,
    layers: [
        layer(0xB3CBD1, 0xC9DBD9, 0xEBEBE0, 0x8FB2BE, 0xF3EEDD),
        layer(0x86B0BA, 0xA5C8C1, 0xE6E8DA, 0x5E94A5, 0xEEF0DC),
        layer(0x44879E, 0x74B09C, 0xDFE4CD, 0x1F6076, 0xE6ECC6),
        layer(0x1A6681, 0x4A987C, 0xD6D9B8, 0x0C465C, 0xD0E1A6),
        layer(0x14566C, 0x3A8A70, 0xC4CDA6, 0x0A3B4C, 0xC2D696),
    ],
    gold: Ink::hex(0xC1923A),
    lake: [Ink::hex(0xE4EDE2), Ink::hex(0xA9CFCB), Ink::hex(0x4E98A0)],
    ripple: Ink::hex(0xF9F6EC),
    ripple_deep: Ink::hex(0x2F7E8A),
    bank: Ink::hex(0x24564F),
    bank_lit: Ink::hex(0x2F6C5B),
    near_top: Ink::hex(0x2A6156),
    near_foot: Ink::hex(0x123734),
    ink: Ink::hex(0x0F2A30),
    tree: [Ink::hex(0x8FB5AE), Ink::hex(0x6FA397), Ink::hex(0x3F8577), Ink::hex(0x1F6259), Ink::hex(0x174D49)],
    paper: Ink::hex(0xF7F5EE),
    seal: Ink::hex(0xB3261E),
    wall: Ink::hex(0xF6F1E2),
    wall_shade: Ink::hex(0xA9C3C2),
    glass: Ink::hex(0x4F8792),
    roof: Ink::hex(0x3F7884),
    lamp: None,
    wood: Ink::hex(0x4A3526),
    wood_lit: Ink::hex(0x8A6239),
    straw: Ink::hex(0xC79A52),
    robe: Ink::hex(0x2B5560),
    plume: [Ink::hex(0xD9C79E), Ink::hex(0xEADDBD)],
    feather: [Ink::hex(0xFDFCF7), Ink::hex(0xB9CDCC)],
    beak: Ink::hex(0xC98A2E),
    fruit: Ink::hex(0xE08A2C),
};

/// The palette of the evening: the same hues with far ranges much lighter than near ones, a moon, lamps.
pub const EVENING: Palette = Palette {
    evening: true,
    sky: [Ink::hex(0x08222B), Ink::hex(0x134754), Ink::hex(0x6A918D)],
    sun: Ink::hex(0xF6E6C2),
    halo: Ink::hex(0x7FA39B),
    mist: Ink::hex(0x7DA29C),
    mist_strength: 0.62,
    layers: [
        layer(0x4E818A, 0x5D8F8E, 0x7FA5A0, 0x2C5F6C, 0xB4D0C6),
        layer(0x2F6675, 0x41807E, 0x6C9791, 0x174B5C, 0x97BDB1),
        layer(0x164758, 0x28655F, 0x4F7E78, 0x0A2F41, 0x82B3A1),
        layer(0x0B3245, 0x174A4C, 0x356461, 0x06222F, 0x5E9886),
        layer(0x07242F, 0x0F3B3D, 0x24504D, 0x041820, 0x46786B),
    ],
    gold: Ink::hex(0xF2C66D),
    lake: [Ink::hex(0x5F8785), Ink::hex(0x1F5360), Ink::hex(0x0A2B36)],
    ripple: Ink::hex(0xBFD8D2),
    ripple_deep: Ink::hex(0x0A2F3A),
    bank: Ink::hex(0x06202A),
    bank_lit: Ink::hex(0x0C3236),
    near_top: Ink::hex(0x0A2C33),
    near_foot: Ink::hex(0x051A21),
    ink: Ink::hex(0x04141A),
    tree: [Ink::hex(0x3E6F74), Ink::hex(0x2B5C60), Ink::hex(0x16454A), Ink::hex(0x0C3438), Ink::hex(0x08262B)],
    paper: Ink::hex(0xE9E4D2),
    seal: Ink::hex(0xD8503F),
    wall: Ink::hex(0x4A7176),
    wall_shade: Ink::hex(0x20505A),
    glass: Ink::hex(0x17404A),
    roof: Ink::hex(0x0E3540),
    lamp: Some(Ink::hex(0xF7D58B)),
    wood: Ink::hex(0x1B1A18),
    wood_lit: Ink::hex(0x3F3426),
    straw: Ink::hex(0xA98145),
    robe: Ink::hex(0x0D2A33),
    plume: [Ink::hex(0x4E6A66), Ink::hex(0x6A837A)],
    feather: [Ink::hex(0xDCE6E0), Ink::hex(0x8FA9A8)],
    beak: Ink::hex(0xC98A2E),
    fruit: Ink::hex(0xB06A2A),
};

/// The palette of the zone's night: low in contrast everywhere, because text and figures stand on it.
pub const NIGHT: Palette = Palette {
    sky: [Ink::hex(0x08222B), Ink::hex(0x08222B), Ink::hex(0x0B2A34)],
    mist: Ink::hex(0x08222B),
    mist_strength: 1.0,
    layers: [
        layer(0x0D323D, 0x0C2E39, 0x08242D, 0x0A2832, 0x113C48),
        layer(0x0F3C48, 0x0D343F, 0x08242D, 0x0A2A35, 0x144651),
        layer(0x11424E, 0x0E3843, 0x08232C, 0x0A2C37, 0x164A55),
        layer(0x0D3742, 0x0B2F39, 0x08232C, 0x072029, 0x124450),
        layer(0x0B2F39, 0x0A2A34, 0x08232C, 0x061E26, 0x103D48),
    ],
    tree: [Ink::hex(0x0D343F), Ink::hex(0x0C303A), Ink::hex(0x0A2B35), Ink::hex(0x082630), Ink::hex(0x06202A)],
    wall: Ink::hex(0x154652),
    wall_shade: Ink::hex(0x0F3A45),
    glass: Ink::hex(0x0B2E38),
    roof: Ink::hex(0x0C333E),
    ..EVENING
};
