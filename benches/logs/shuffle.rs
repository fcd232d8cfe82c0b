//! A log out of order: the rows of another, in an order that is the same for the same seed.

use std::io::{self, Write};

use super::random::Random;

/// Writes the rows of a CSV, each where chance puts it, under the same headers. Rows of one second stay together and in
/// their order, since among equal instants the order of the rows is what they say.
pub fn shuffle(log: &[u8], seed: u64, out: &mut impl Write) -> io::Result<()> {
    let rows: Vec<&[u8]> = log.split_inclusive(|byte| *byte == b'\n').collect();
    let Some((head, rows)) = rows.split_first() else {
        return Ok(());
    };
    let at = |row: &&[u8]| row.split(|byte| *byte == b',').nth(1).map(<[u8]>::to_vec);
    let mut groups: Vec<&[&[u8]]> = rows.chunk_by(|one, next| at(one) == at(next)).collect();
    let mut random = Random(seed);
    for place in (1..groups.len()).rev() {
        groups.swap(place, random.below(place as u32 + 1) as usize);
    }
    out.write_all(head)?;
    let mut shuffled = groups.into_iter().flatten();
    shuffled.try_for_each(|row| out.write_all(row))
}
