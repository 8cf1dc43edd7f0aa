//! Values that change evenly over a triangle: colours and texture coordinates.

/// Fractional bits of the fixed-point values along a row.
pub(super) const FRACTION_BITS: u32 = 32;

const ONE: f64 = (1_u64 << FRACTION_BITS) as f64;
/// Wide enough for a million texels, and small enough for a row's steps to be added up without overflow.
const START_LIMIT: f64 = (1_u64 << 52) as f64;
const STEP_LIMIT: f64 = (1_u64 << 46) as f64;

/// A value as a plane over the pixels.
#[derive(Clone, Copy)]
pub(super) struct Plane {
    pub origin: [f64; 2],
    pub value: f64,
    pub across: f64,
    pub down: f64,
}

impl Plane {
    /// The value along row `y`, from the centre of pixel `x` on.
    pub fn ramp(&self, x: i64, y: i64) -> Ramp {
        let dx = x as f64 + 0.5 - self.origin[0];
        let dy = y as f64 + 0.5 - self.origin[1];
        // Two roundings per product and sum, in this order: Rust never fuses them.
        let start = self.value + self.across * dx + self.down * dy;
        Ramp { start: fixed(start, START_LIMIT), step: fixed(self.across, STEP_LIMIT) }
    }
}

/// A value along one row, in fixed point.
#[derive(Clone, Copy)]
pub(super) struct Ramp {
    start: i64,
    step: i64,
}

impl Ramp {
    /// At the `index`-th pixel of the row.
    #[inline(always)]
    pub fn at(self, index: usize) -> i64 {
        self.start + self.step * index as i64
    }

    /// At the `index`-th pixel, as a colour channel with eight fractional bits.
    #[inline(always)]
    pub fn channel(self, index: usize) -> u32 {
        let full = 255 << FRACTION_BITS;
        let level = self.at(index).clamp(0, full);
        ((level + (1 << (FRACTION_BITS - 9))) >> (FRACTION_BITS - 8)) as u32
    }
}

/// A number that is none becomes zero, and a huge one the limit.
fn fixed(value: f64, limit: f64) -> i64 {
    (value * ONE).clamp(-limit, limit) as i64
}
