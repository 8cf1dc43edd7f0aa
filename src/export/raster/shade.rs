//! Filling a piece of a row: one colour, a run of colours, or a texture.

use super::pixel::{Fragment, Pixel, Wash};
use super::ramp::Ramp;
use super::texture::Texture;

/// A vertex colour along a row.
#[derive(Clone, Copy)]
pub(super) enum Tint {
    /// White: the texture as it is.
    None,
    /// The same all over, in the scale of [`super::pixel::FULL`].
    Flat([u32; 4]),
    /// Changing.
    Ramps([Ramp; 4]),
}

impl Tint {
    /// One colour all over.
    pub fn flat(pixel: Pixel) -> Self {
        match pixel {
            [255, 255, 255, 255] => Self::None,
            _ => Self::Flat(pixel.map(|channel| u32::from(channel) * 256)),
        }
    }
}

/// One colour over a row.
#[inline]
pub(super) fn solid(row: &mut [Pixel], pixel: Pixel) {
    match pixel {
        [.., 255] => row.fill(pixel),
        [0, 0, 0, 0] => {}
        _ => {
            let wash = Wash::new(pixel);
            for below in row {
                *below = wash.over(*below);
            }
        }
    }
}

/// A run of colours over a row.
pub(super) fn gradient(row: &mut [Pixel], colour: [Ramp; 4]) {
    for (index, below) in row.iter_mut().enumerate() {
        *below = Fragment::from_channels(colour.map(|ramp| ramp.channel(index))).over(*below);
    }
}

/// A texture over a row.
pub(super) fn textured(row: &mut [Pixel], texture: &Texture, [u, v]: [Ramp; 2], tint: Tint) {
    let [width, height] = texture.size();
    for (index, below) in row.iter_mut().enumerate() {
        let across = texture.tap(u.at(index), width);
        let down = texture.tap(v.at(index), height);
        *below = tinted(texture.sample(across, down), tint, index).over(*below);
    }
}

/// A texel under the vertex colour at the `index`-th pixel of a row.
#[inline(always)]
pub(super) fn tinted(texel: Fragment, tint: Tint, index: usize) -> Fragment {
    match tint {
        Tint::None => texel,
        Tint::Flat(colour) => texel.tinted(colour),
        Tint::Ramps(ramps) => texel.tinted(ramps.map(|ramp| ramp.channel(index))),
    }
}
