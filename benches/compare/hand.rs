//! The five rules as a programmer in a hurry would code them: for these rules and this log alone, nothing validated,
//! nothing quoted. What it costs is near to the least that any program can pay.

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use foldhash::fast::FixedState;
use hashbrown::HashMap;

type Table<K, V> = HashMap<K, V, FixedState>;

const COLUMNS: usize = 12;
const BLOCK: usize = 1 << 18;
const DAY: i64 = 86_400;

/// A code of up to eight bytes, as a number.
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
    let mut block = vec![0; BLOCK];
    let (mut kept, mut header) = (0, true);
    loop {
        let read = file.read(&mut block[kept..])?;
        if read == 0 {
            break;
        }
        let bytes = &block[..kept + read];
        let mut start = 0;
        if header {
            start = memchr::memchr(b'\n', bytes).map_or(bytes.len(), |end| end + 1);
            header = false;
        }
        let mut ends = [0; COLUMNS];
        let mut cell = 0;
        let mut row = start;
        for end in memchr::memchr2_iter(b',', b'\n', &bytes[start..]) {
            ends[cell] = start + end;
            cell += 1;
            if cell == COLUMNS {
                rules.row(bytes, row, &ends)?;
                row = start + end + 1;
                cell = 0;
            }
        }
        let length = bytes.len();
        block.copy_within(row..length, 0);
        kept = length - row;
    }
    rules.end()
}

impl<W: Write> Rules<W> {
    /// Judges one row, whose cells end at these places.
    fn row(&mut self, bytes: &[u8], start: usize, ends: &[usize; COLUMNS]) -> std::io::Result<()> {
        let cell = |column: usize| {
            let from = if column == 0 {
                start
            } else {
                ends[column - 1] + 1
            };
            &bytes[from..ends[column]]
        };
        let at = cell(1);
        if at[..10] != self.day.0 {
            self.day.0.copy_from_slice(&at[..10]);
            self.day.1 = day_of(&at[..10]);
        }
        let day = self.day.1;
        let second = number(&at[11..13]) * 3600 + number(&at[14..16]) * 60 + number(&at[17..19]);
        let away = number(&at[20..22]) * 3600 + number(&at[23..25]) * 60;
        let away = if at[19] == b'-' { -away } else { away };
        let now = day * DAY + second - away;
        self.last = now;
        let (id, peer, person) = (number(cell(0)) as u32, code(cell(2)), code(cell(3)));
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
        match cell(4)[..3] {
            [b'c', b'a', _] | [b'm', _, _] => {
                let office = weekday < 5 && (32_400..61_200).contains(&second);
                if cell(7)[0] == b'p' && !office {
                    found[1] = Some(("own-line", id, person));
                }
                if cell(5)[0] == b'i' {
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
            [b'v', _, _] if minutes > 90 => match known.owed {
                Some((due, ..)) if now <= due => {}
                late => {
                    known.owed = Some((now + 3 * DAY, id, person));
                    found[1] = late.map(|(_, id, person)| ("after-a-long-visit", id, person));
                }
            },
            [b's', _, _] => {
                if let Some((due, id, person)) = known.owed.take()
                    && due < now
                {
                    found[1] = Some(("after-a-long-visit", id, person));
                }
            }
            [b'd', _, _] if cell(9).first() == Some(&b'c') => {
                let word = self.words.get(&(person, code(cell(10))));
                if !word.is_some_and(|(said, yes)| *yes && now - said <= 365 * DAY) {
                    found[1] = Some(("told-a-clinician", id, person));
                }
            }
            [b'c', _, _] => {
                let yes = cell(11).first() == Some(&b'g');
                self.words.insert((person, code(cell(10))), (now, yes));
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

/// A code as a number; what is longer than eight bytes is told apart by its first and last.
fn code(text: &[u8]) -> Code {
    let mut bytes = [0; 8];
    let length = text.len().min(8);
    bytes[..length].copy_from_slice(&text[..length]);
    let first = u64::from_le_bytes(bytes);
    match text.get(8..) {
        Some(rest) if !rest.is_empty() => rest.iter().fold(first, |code, byte| {
            (code.rotate_left(9) ^ u64::from(*byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        }),
        _ => first,
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
