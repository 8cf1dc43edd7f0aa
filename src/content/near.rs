//! The nearest of several names, for “did you mean …”.

/// The candidate that takes the fewest edits, if they are few for the name's length.
pub(super) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let most = (name.chars().count() / 3).max(1);
    let scored = candidates.into_iter().map(|candidate| (distance(name, candidate), candidate));
    let (edits, candidate) = scored.min()?;
    (edits <= most && edits > 0).then(|| candidate.to_owned())
}

/// How many letters must be inserted, removed, replaced or swapped with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before = vec![0; other.len() + 1];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, &letter) in one.iter().enumerate() {
        let mut next = vec![row + 1; other.len() + 1];
        for (column, &candidate) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != candidate);
            next[column + 1] = replaced.min(last[column + 1] + 1).min(next[column] + 1);
            let swapped = row > 0 && column > 0 && letter == other[column - 1] && candidate == one[row - 1];
            if swapped {
                next[column + 1] = next[column + 1].min(before[column - 1] + 1);
            }
        }
        before = std::mem::replace(&mut last, next);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        assert_eq!(nearest("vlaue", ["label", "value", "unit"]).as_deref(), Some("value"));
        assert_eq!(nearest("lable", ["label", "value", "unit"]).as_deref(), Some("label"));
    }

    #[test]
    fn another_word_is_not() {
        assert_eq!(nearest("weather", ["label", "value", "unit"]), None);
    }
}
