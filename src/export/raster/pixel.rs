//! Pixel arithmetic: several channels at once in the lanes of one integer.
//!
//! Everything here is integer arithmetic with one stated rounding, so a pixel has the same bytes whatever
//! machine, compiler or thread made it.

/// Red, green, blue and alpha as the frame and the textures keep them: gamma-encoded, premultiplied.
pub(super) type Pixel = [u8; 4];

/// A fully covered channel of a [`Fragment`]: 255 with eight fractional bits.
pub(super) const FULL: u32 = 255 * 256;

/// Every second 16-bit lane; what is left are two lanes with room for 32 bits each.
const WIDE: u64 = 0x0000_FFFF_0000_FFFF;
const BYTES: u64 = 0x00FF_00FF_00FF_00FF;
const WIDE_BYTES: u64 = 0x0000_00FF_0000_00FF;
const WIDE_ONES: u64 = 0x0000_0001_0000_0001;
const WIDE_24: u64 = 0x00FF_FFFF_00FF_FFFF;

/// A colour on its way to the frame, each channel from 0 to [`FULL`], two channels to an integer.
///
/// The eight extra bits keep filtering and tinting from rounding before the blend, as on a graphics card.
#[derive(Clone, Copy)]
pub(super) struct Fragment {
    red_blue: u64,
    green_alpha: u64,
}

impl Fragment {
    /// Exactly this pixel.
    #[inline(always)]
    pub fn exact(pixel: Pixel) -> Self {
        Self::from_lanes(spread(pixel) << 8)
    }

    #[inline(always)]
    fn from_lanes(lanes: u64) -> Self {
        Self { red_blue: lanes & WIDE, green_alpha: (lanes >> 16) & WIDE }
    }

    /// From four channels in the scale of [`FULL`].
    #[inline(always)]
    pub fn from_channels([red, green, blue, alpha]: [u32; 4]) -> Self {
        Self {
            red_blue: u64::from(red) | u64::from(blue) << 32,
            green_alpha: u64::from(green) | u64::from(alpha) << 32,
        }
    }

    #[inline(always)]
    fn channels(self) -> [u32; 4] {
        [self.red_blue as u32, self.green_alpha as u32, (self.red_blue >> 32) as u32, (self.green_alpha >> 32) as u32]
    }

    /// Between the four pixels of a texture around a point; the weights run from 0 (left, top) to 256.
    #[inline(always)]
    pub fn between(top: [Pixel; 2], bottom: [Pixel; 2], across: u32, down: u32) -> Self {
        let top = lean(top, across);
        let bottom = lean(bottom, across);
        let [near, far] = [u64::from(256 - down), u64::from(down)];
        let mix = |top: u64, bottom: u64| {
            let sum = (top & WIDE) * near + (bottom & WIDE) * far + WIDE_ONES * 128;
            (sum >> 8) & WIDE_24
        };
        Self { red_blue: mix(top, bottom), green_alpha: mix(top >> 16, bottom >> 16) }
    }

    /// Multiplied by a colour in the scale of [`FULL`].
    #[inline(always)]
    pub fn tinted(self, tint: [u32; 4]) -> Self {
        let texel = self.channels();
        let product = |channel: usize| (texel[channel] * tint[channel] + FULL / 2) / FULL;
        Self::from_channels([product(0), product(1), product(2), product(3)])
    }

    /// Over what is in the frame: `source + frame · (1 − source alpha)`, rounded once, stopped at 255.
    #[inline(always)]
    pub fn over(self, frame: Pixel) -> Pixel {
        if self.red_blue | self.green_alpha == 0 {
            return frame;
        }
        let through = u64::from(FULL) - (self.green_alpha >> 32);
        let below = spread(frame);
        let channels = |source: u64, below: u64| {
            let sum = source * 255 + (below & WIDE) * through + WIDE_ONES * u64::from(FULL / 2);
            // Divide each lane by 256 and then, by the usual carry trick, by 255.
            let part = (sum >> 8) & WIDE_24;
            let whole = ((part + WIDE_ONES + ((part >> 8) & WIDE_24)) >> 8) & (WIDE_BYTES | WIDE_ONES << 8);
            // Colours brighter than their alpha (additive ones) may pass 255.
            let over = (whole >> 8) & WIDE_ONES;
            (whole | ((over << 8) - over)) & WIDE_BYTES
        };
        let red_blue = channels(self.red_blue, below);
        let green_alpha = channels(self.green_alpha, below >> 16);
        gather(red_blue | green_alpha << 16)
    }
}

/// One unvarying byte colour, ready to be laid over many pixels.
#[derive(Clone, Copy)]
pub(super) struct Wash {
    source: u64,
    through: u64,
}

impl Wash {
    #[inline(always)]
    pub fn new(pixel: Pixel) -> Self {
        Self { source: spread(pixel), through: u64::from(255 - pixel[3]) }
    }

    /// Over what is in the frame, exactly as [`Fragment::over`] would do it.
    #[inline(always)]
    pub fn over(self, frame: Pixel) -> Pixel {
        let product = spread(frame) * self.through + BYTES_HALF;
        let below = ((product + ((product >> 8) & BYTES)) >> 8) & BYTES;
        let sum = self.source + below;
        let over = (sum >> 8) & BYTES_ONES;
        gather((sum | ((over << 8) - over)) & BYTES)
    }
}

const BYTES_HALF: u64 = 0x0080_0080_0080_0080;
const BYTES_ONES: u64 = 0x0001_0001_0001_0001;

/// Four bytes into four 16-bit lanes.
#[inline(always)]
fn spread(pixel: Pixel) -> u64 {
    let bits = u64::from(u32::from_le_bytes(pixel));
    let halves = (bits | bits << 16) & WIDE;
    (halves | halves << 8) & BYTES
}

/// The reverse of [`spread`].
#[inline(always)]
fn gather(lanes: u64) -> Pixel {
    let halves = (lanes | lanes >> 8) & WIDE;
    ((halves | halves >> 16) as u32).to_le_bytes()
}

/// Between two neighbours, each lane times 256.
#[inline(always)]
fn lean([left, right]: [Pixel; 2], weight: u32) -> u64 {
    spread(left) * u64::from(256 - weight) + spread(right) * u64::from(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same blend written the slow way.
    fn plain(source: [u32; 4], frame: Pixel) -> Pixel {
        let through = FULL - source[3];
        std::array::from_fn(|i| {
            let sum = source[i] * 255 + u32::from(frame[i]) * through + FULL / 2;
            (sum / FULL).min(255) as u8
        })
    }

    #[test]
    fn packing_is_lossless() {
        for pixel in [[0; 4], [255; 4], [1, 2, 3, 4], [255, 0, 128, 7]] {
            assert_eq!(gather(spread(pixel)), pixel);
        }
    }

    #[test]
    fn the_packed_blend_is_the_plain_one_for_every_level_and_alpha() {
        for alpha in 0..=255_u8 {
            for frame in 0..=255_u8 {
                // A legal colour, half of it, none of it, and an additive one that overflows.
                let source = [alpha, alpha / 2, 0, alpha];
                let below = [frame, 255 - frame, frame, 255];
                let wanted = plain(source.map(|c| u32::from(c) * 256), below);
                assert_eq!(Fragment::exact(source).over(below), wanted, "{alpha} over {frame}");
                assert_eq!(Wash::new(source).over(below), wanted, "{alpha} over {frame}");

                let additive = [255, alpha, frame, alpha];
                let wanted = plain(additive.map(|c| u32::from(c) * 256), below);
                assert_eq!(Fragment::exact(additive).over(below), wanted, "+{alpha} over {frame}");
                assert_eq!(Wash::new(additive).over(below), wanted, "+{alpha} over {frame}");
            }
        }
    }

    #[test]
    fn the_packed_blend_is_the_plain_one_between_levels() {
        for source in (0..=FULL).step_by(97) {
            for frame in [0, 1, 64, 127, 128, 200, 254, 255] {
                let channels = [source, source / 3, source / 7, source];
                assert_eq!(
                    Fragment::from_channels(channels).over([frame; 4]),
                    plain(channels, [frame; 4]),
                    "{source} over {frame}"
                );
            }
        }
    }

    #[test]
    fn filtering_keeps_the_ends_and_meets_in_the_middle() {
        let [black, white] = [[0, 0, 0, 255], [255, 255, 255, 255]];
        let mix = |across, down| Fragment::between([black, white], [white, black], across, down).channels();
        assert_eq!(mix(0, 0), [0, 0, 0, FULL]);
        assert_eq!(mix(256, 0), [FULL; 4]);
        assert_eq!(mix(128, 0), [FULL / 2, FULL / 2, FULL / 2, FULL]);
        assert_eq!(mix(64, 0), [FULL / 4, FULL / 4, FULL / 4, FULL]);
        assert_eq!(mix(128, 128), [FULL / 2, FULL / 2, FULL / 2, FULL]);
    }

    #[test]
    fn tinting_white_gives_the_tint() {
        for level in 0..=255 {
            let tint = [level * 256, 0, FULL, level * 128];
            assert_eq!(Fragment::exact([255; 4]).tinted(tint).channels(), tint);
        }
    }
}
