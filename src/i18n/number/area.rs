//! Mu to hectares, in whole numbers.

use rust_decimal::Decimal;

use super::Magnitude;

/// Converts mu to hectares (1 mu = 1/15 ha), rounded half to even to two decimals.
///
/// An exact result loses its trailing zeros (15 mu are 1 ha); a rounded one keeps both decimals.
pub(super) fn hectares(mu: Decimal, magnitude: Magnitude) -> Decimal {
    // Hundredths of a hectare are mu × 100 / 15 = mu × 20 / 3. A mantissa has 96 bits, so that even with
    // the largest magnitude the product stays below 1.6 × 10³⁸, within 127 bits.
    let numerator = mu.mantissa() * 20 * 10_i128.pow(magnitude.exponent());
    let denominator = 3 * 10_i128.pow(mu.scale());
    let (quotient, rest) = (numerator / denominator, (numerator % denominator).abs());
    let away = match (rest * 2).cmp(&denominator) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => quotient % 2 != 0,
        std::cmp::Ordering::Greater => true,
    };
    let hundredths = quotient + if away { numerator.signum() } else { 0 };
    let area = Decimal::try_from_i128_with_scale(hundredths, 2).unwrap_or(Decimal::MAX);
    if rest == 0 { area.normalize() } else { area }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_to_the_even_hundredth() {
        // 0.075 mu = 0.005 ha, 0.225 mu = 0.015 ha.
        let ha = |thousandths| hectares(Decimal::new(thousandths, 3), Magnitude::One).to_string();
        assert_eq!(ha(75), "0.00");
        assert_eq!(ha(225), "0.02");
        assert_eq!(ha(-225), "-0.02");
    }

    #[test]
    fn the_largest_mantissa_does_not_overflow() {
        let most = Decimal::from_i128_with_scale(79_228_162_514_264_337_593_543_950_335, 28);
        assert_eq!(hectares(most, Magnitude::Yi).to_string(), "52818775.01");
    }
}
