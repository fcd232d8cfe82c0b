//! The five rules as a programmer who knows them and this log would code them: nothing validated, nothing quoted,
//! separators found in words, codes compared as numbers. What it costs is near to the least that any program can pay.

use std::fs::File;
use std::hash::{BuildHasherDefault, Hasher};
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use hashbrown::HashMap;

type Table<K, V> = HashMap<K, V, BuildHasherDefault<Spread>>;

/// A hash for codes: nobody who could choose them wants to harm this program.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn write_u64(&mut self, code: u64) {
        let wide = u128::from(self.0 ^ code) * 0x9E37_79B9_7F4A_7C15;
        self.0 = (wide >> 64) as u64 ^ wide as u64;
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

const COLUMNS: usize = 12;
const BLOCK: usize = 1 << 18;
/// So many bytes of a code are read together.
const CODE: usize = 8;
const DAY: i64 = 86_400;

/// A code as a number.
type Code = u64;

/// What is known of a peer.
#[derive(Default)]
struct Peer {
    week: i64,
    minutes: u32,
    last: u32,
    /// The long visit that waits for a supervision: until when, and whose it was.
    owed: Option<(i64, u32, Code)>,
}

/// The last inbound contacts of a pair.
#[derive(Default)]
struct Pair {
    recent: [i64; 8],
    count: usize,
    hit: Option<i64>,
}

struct Rules<W> {
    peers: Table<Code, Peer>,
    pairs: Table<(Code, Code), Pair>,
    words: Table<(Code, Code), (i64, bool)>,
    day: ([u8; 10], i64),
    last: i64,
    alerts: usize,
    out: W,
}

/// Judges a log, writes the alerts as rule, id, peer and person, and says how many there are.
pub fn judge(log: &Path, alerts: &Path) -> Result<usize, Box<dyn std::error::Error>> {
    let mut file = File::open(log)?;
    let mut rules = Rules {
        peers: Table::default(),
        pairs: Table::default(),
        words: Table::default(),
        day: ([0; 10], 0),
        last: 0,
        alerts: 0,
        out: BufWriter::new(File::create(alerts)?),
    };
    // a code is read as eight bytes, whatever its length, so some stand behind the last row
    let mut block = vec![0; BLOCK + CODE];
    let mut ends = Vec::with_capacity(BLOCK / 4);
    let (mut kept, mut header) = (0, true);
    loop {
        let read = file.read(&mut block[kept..BLOCK])?;
        if read == 0 {
            break;
        }
        let length = kept + read;
        let mut row = 0;
        if header {
            row = memchr::memchr(b'\n', &block[..length]).map_or(length, |end| end + 1);
            header = false;
        }
        separators(&block[..length], row, &mut ends);
        for ends in ends.as_chunks::<COLUMNS>().0 {
            rules.row(&block, row, ends)?;
            row = ends[COLUMNS - 1] as usize + 1;
        }
        block.copy_within(row..length, 0);
        kept = length - row;
    }
    rules.end()
}

/// Where commas and line ends stand from a place on, eight bytes looked at together.
fn separators(bytes: &[u8], from: usize, ends: &mut Vec<u32>) {
    const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
    // the high bit of each byte that is zero
    let zeros = |word: u64| !(((word & LOW) + LOW) | word | LOW);
    let all = |byte: u8| u64::from_ne_bytes([byte; 8]);
    ends.clear();
    let (words, rest) = bytes[from..].as_chunks::<8>();
    let mut place = from as u32;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let mut found = zeros(word ^ all(b',')) | zeros(word ^ all(b'\n'));
        while found != 0 {
            ends.push(place + found.trailing_zeros() / 8);
            found &= found - 1;
        }
        place += 8;
    }
    for byte in rest {
        if matches!(byte, b',' | b'\n') {
            ends.push(place);
        }
        place += 1;
    }
}

impl<W: Write> Rules<W> {
    /// Judges one row, whose cells end at these places.
    fn row(&mut self, bytes: &[u8], start: usize, ends: &[u32; COLUMNS]) -> std::io::Result<()> {
        let from = |column: usize| match column {
            0 => start,
            _ => ends[column - 1] as usize + 1,
        };
        let cell = |column: usize| &bytes[from(column)..ends[column] as usize];
        let first = |column: usize| bytes[from(column)];
        let coded =
            |column: usize| code(&bytes[from(column)..], ends[column] as usize - from(column));
        let Some(at) = bytes[from(1)..].first_chunk::<25>() else {
            return Ok(());
        };
        if at[..10] != self.day.0 {
            self.day.0.copy_from_slice(&at[..10]);
            self.day.1 = day_of(&at[..10]);
        }
        let day = self.day.1;
        let two = |place: usize| i64::from(at[place]) * 10 + i64::from(at[place + 1]) - 11 * 48;
        let second = two(11) * 3600 + two(14) * 60 + two(17);
        let away = two(20) * 3600 + two(23) * 60;
        let away = if at[19] == b'-' { -away } else { away };
        let now = day * DAY + second - away;
        self.last = now;
        let (id, peer, person) = (number(cell(0)) as u32, coded(2), coded(3));
        let minutes = number(cell(8)) as u32;
        // 1970-01-01 was a Thursday
        let weekday = (day + 3).rem_euclid(7);
        let mut found: [Option<(&str, u32, Code)>; 2] = [None, None];
        let known = self.peers.entry(peer).or_default();
        if known.week != day - weekday {
            if known.minutes > 1500 {
                found[0] = Some(("full-week", known.last, 0));
            }
            (known.week, known.minutes) = (day - weekday, 0);
        }
        known.minutes += minutes;
        known.last = id;
        match [first(4), bytes[from(4) + 1]] {
            [b'c', b'a'] | [b'm', _] => {
                let office = weekday < 5 && (32_400..61_200).contains(&second);
                if first(7) == b'p' && !office {
                    found[1] = Some(("own-line", id, person));
                }
                if first(5) == b'i' {
                    let pair = self.pairs.entry((peer, person)).or_default();
                    let oldest = (pair.count + 1) % 8;
                    pair.recent[pair.count % 8] = now;
                    pair.count += 1;
                    if pair.count >= 8 && now - pair.recent[oldest] < DAY {
                        let joins = pair.hit.is_some_and(|hit| now - hit <= DAY);
                        pair.hit = Some(now);
                        self.put("a-hit-of-many", id, peer, person)?;
                        if !joins {
                            self.put("many-in-a-day", id, peer, person)?;
                        }
                    }
                }
            }
            [b'v', _] if minutes > 90 => match known.owed {
                Some((due, ..)) if now <= due => {}
                late => {
                    known.owed = Some((now + 3 * DAY, id, person));
                    found[1] = late.map(|(_, id, person)| ("after-a-long-visit", id, person));
                }
            },
            [b's', _] => {
                if let Some((due, id, person)) = known.owed.take()
                    && due < now
                {
                    found[1] = Some(("after-a-long-visit", id, person));
                }
            }
            [b'd', _] if first(9) == b'c' => {
                let word = self.words.get(&(person, coded(10)));
                if !word.is_some_and(|(said, yes)| *yes && now - said <= 365 * DAY) {
                    found[1] = Some(("told-a-clinician", id, person));
                }
            }
            [b'c', _] => {
                let yes = first(11) == b'g';
                self.words.insert((person, coded(10)), (now, yes));
            }
            _ => {}
        }
        for (rule, id, person) in found.into_iter().flatten() {
            self.put(rule, id, peer, person)?;
        }
        Ok(())
    }

    /// What the end of the log settles.
    fn end(mut self) -> Result<usize, Box<dyn std::error::Error>> {
        for (peer, known) in std::mem::take(&mut self.peers) {
            if known.minutes > 1500 {
                self.put("full-week", known.last, peer, 0)?;
            }
            if let Some((due, id, person)) = known.owed
                && due <= self.last
            {
                self.put("after-a-long-visit", id, peer, person)?;
            }
        }
        self.out.flush()?;
        Ok(self.alerts)
    }

    fn put(&mut self, rule: &str, id: u32, peer: Code, person: Code) -> std::io::Result<()> {
        self.alerts += 1;
        let [peer, person] = [peer, person].map(u64::to_le_bytes);
        write!(self.out, "{rule},{id},")?;
        for (code, end) in [(peer, b','), (person, b'\n')] {
            let length = code.iter().position(|byte| *byte == 0).unwrap_or(8);
            self.out.write_all(&code[..length])?;
            self.out.write_all(&[end])?;
        }
        Ok(())
    }
}

/// Digits as a number.
fn number(digits: &[u8]) -> i64 {
    digits
        .iter()
        .fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'))
}

/// A code of so many bytes as a number; a longer one is told apart by its first and its last eight.
fn code(bytes: &[u8], length: usize) -> Code {
    let word = |from: usize| {
        bytes[from..]
            .first_chunk()
            .map_or(0, |c| Code::from_le_bytes(*c))
    };
    match length {
        0 => 0,
        1..CODE => word(0) & (Code::MAX >> (64 - 8 * length)),
        CODE => word(0),
        _ => {
            word(0)
                ^ word(length - CODE)
                    .rotate_left(29)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        }
    }
}

/// The days from 1970-01-01 to a date such as `2024-03-04`, counted in years that start in March.
fn day_of(date: &[u8]) -> i64 {
    let (year, month, day) = (
        number(&date[..4]),
        number(&date[5..7]),
        number(&date[8..10]),
    );
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leaps = year / 4 - year / 100 + year / 400;
    365 * year + leaps + (153 * month + 2) / 5 + day - 1 - 719_468
}
