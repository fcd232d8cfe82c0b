//! Tries what would put a clause right, until the whole of it can be read.

use std::ops::Range;

use pest::error::{ErrorVariant, InputLocation};
use pest::iterators::Pair;

use super::Reader;
use super::declaration::{parse_allow, parse_framework_clause, parse_head, parse_source_clause};
use super::error::{Failed, diagnose};
use super::pairs::find;
use super::rule::parse_clause;
use super::said::may_be_name;
use super::test::parse_test_clause;
use super::value::{parse_amount, parse_days, parse_hours};
use crate::syntax::grammar::{self, Rule};
use crate::syntax::home::Home;
use crate::syntax::scan::{self, Snag};
use crate::syntax::table::{HEADS, Head, Row};
use crate::syntax::words;
use crate::text::{Finding, SourceId};

/// The longest clause, in bytes, that is tried.
const LONGEST: usize = 2_000;
/// How many changes one clause may need.
const ROUNDS: usize = 4;
/// How many times one clause is read again.
const TRIES: usize = 60;

/// What a text was meant as: a head or a clause of a declaration.
#[derive(Clone, Copy)]
pub(super) struct Meant {
    /// The entry of the grammar.
    pub(super) entry: Rule,
    /// The keyword it starts with.
    pub(super) keyword: Rule,
    /// One of this sort that is right.
    pub(super) example: &'static str,
    /// Its declaration.
    pub(super) home: Home,
}

impl Meant {
    /// The head of a declaration.
    pub(super) fn head(head: &Head) -> Self {
        Meant {
            entry: head.entry,
            keyword: head.keyword,
            example: head.example,
            home: head.home,
        }
    }

    /// A clause of a declaration.
    pub(super) fn clause(row: &Row, home: Home) -> Self {
        Meant {
            entry: row.entry,
            keyword: row.keyword,
            example: row.example,
            home,
        }
    }

    /// Whether this is the head of a declaration.
    pub(super) fn is_head(&self) -> bool {
        HEADS.iter().any(|head| head.entry == self.entry)
    }

    /// A further line of a clause that has one row a line.
    pub(super) fn further(row: &Row, entry: Rule, home: Home) -> Self {
        let example = row.example.strip_prefix(words::printed(row.keyword));
        Meant {
            entry,
            keyword: row.keyword,
            example: example.unwrap_or("").trim_start(),
            home,
        }
    }
}

/// One change of a text: these bytes, replaced by those.
#[derive(Debug, Clone)]
pub(super) struct Change {
    /// What is replaced.
    pub(super) at: Range<usize>,
    /// What stands there instead.
    pub(super) text: String,
}

impl Change {
    /// A change of some bytes.
    pub(super) fn new(at: Range<usize>, text: impl Into<String>) -> Self {
        let text = text.into();
        Change { at, text }
    }

    /// The text with this change.
    fn applied(&self, text: &str) -> Option<String> {
        let (before, after) = (text.get(..self.at.start)?, text.get(self.at.end..)?);
        Some(format!("{before}{}{after}", self.text))
    }

    /// The words that stand at a place with this change of a text, where it changes those alone.
    pub(super) fn words_at(&self, text: &str, place: Range<usize>) -> Option<String> {
        let between = |range| text.get(range).unwrap_or("x").trim().is_empty();
        if self.at.start < place.start && !between(self.at.start..place.start)
            || self.at.end < place.start
        {
            return None;
        }
        let front = text.get(place.start.min(self.at.start)..self.at.start)?;
        let back = text.get(self.at.end..place.end.max(self.at.end))?;
        let words = format!("{front}{}{back}", self.text);
        Some(words.trim().to_string())
    }

    /// The finding with this change of a text that starts at the reader's place.
    pub(super) fn of(self, reader: &Reader, finding: Finding) -> Finding {
        let offset = reader.offset;
        let place = reader.place(offset + self.at.start, offset + self.at.end);
        finding.replace(place, self.text)
    }
}

/// What puts a text right, all of it: the first of these changes, with what else it needs.
pub(super) fn mended(meant: Meant, text: &str, changes: Vec<Change>) -> Option<Change> {
    if text.len() > LONGEST {
        return None;
    }
    let mut tries = TRIES;
    let right = search(meant, text, changes, ROUNDS, &mut tries)?;
    Some(difference(text, &right))
}

fn search(
    meant: Meant,
    text: &str,
    changes: Vec<Change>,
    rounds: usize,
    tries: &mut usize,
) -> Option<String> {
    let mut stuck = Vec::new();
    for change in changes {
        *tries = tries.checked_sub(1)?;
        let Some(tried) = change.applied(text) else {
            continue;
        };
        match attempt(meant, &tried) {
            Attempt::Read => return Some(tried),
            // A change helps where the reading goes on behind it.
            Attempt::Stuck(at, more) if at >= change.at.start + change.text.len() => {
                stuck.push((tried, more));
            }
            Attempt::Stuck(..) => {}
        }
    }
    let rounds = rounds.checked_sub(1)?;
    let mut stuck = stuck.into_iter();
    stuck.find_map(|(tried, more)| search(meant, &tried, more, rounds, tries))
}

/// What reading a text again came to.
enum Attempt {
    /// It is right.
    Read,
    /// It is not, from this byte on; and what might help.
    Stuck(usize, Vec<Change>),
}

fn attempt(meant: Meant, text: &str) -> Attempt {
    if let Some(snag) = scan::snag(text) {
        let (Snag::Open { start, .. } | Snag::Other { start, .. } | Snag::Deep { start, .. }) =
            snag;
        return Attempt::Stuck(start, straight(text, snag).into_iter().collect());
    }
    let mut reader = Reader {
        source: SourceId(0),
        offset: 0,
        findings: Vec::new(),
    };
    let failed = match grammar::read(meant.entry, text) {
        Ok(pair) if !believable(meant, &pair) => return Attempt::Stuck(0, Vec::new()),
        Ok(pair) => {
            let built = build(&mut reader, meant, &pair);
            let Some(finding) = reader.findings.into_iter().next() else {
                let unsaid = [Rule::slip_alone, Rule::slip_anybody];
                let mut pairs = pair.into_inner().flatten();
                let whole = built && !pairs.any(|part| unsaid.contains(&part.as_rule()));
                return match whole {
                    true => Attempt::Read,
                    false => Attempt::Stuck(0, Vec::new()),
                };
            };
            let start = finding.span.start as usize;
            let change = finding.fix.map(|fix| {
                let (start, end) = (fix.span.start as usize, fix.span.end as usize);
                Change::new(start..end, fix.text)
            });
            return Attempt::Stuck(start, change.into_iter().collect());
        }
        Err(failed) => failed,
    };
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = failed.location;
    let ErrorVariant::ParsingError { positives, .. } = &failed.variant else {
        return Attempt::Stuck(at, Vec::new());
    };
    let failed = Failed {
        meant,
        positives,
        at,
        text,
    };
    Attempt::Stuck(at, diagnose(&reader, &failed).1)
}

/// Whether what pest read is what a person could have meant: no word of a sentence as a name, no level twice.
fn believable(meant: Meant, pair: &Pair<Rule>) -> bool {
    let pairs = || pair.clone().into_inner().flatten();
    let spoken = pairs()
        .any(|part| part.as_rule() == Rule::name && !may_be_name(&part.as_str().to_lowercase()));
    let levels: Vec<&str> = pairs()
        .filter(|part| part.as_rule() == Rule::level)
        .map(|part| part.as_str())
        .collect();
    let twice = levels
        .iter()
        .enumerate()
        .any(|(at, level)| levels[..at].contains(level));
    !(spoken || twice && meant.keyword == Rule::k_raise)
}

/// Whether what pest read can be built without a finding.
fn build(reader: &mut Reader, meant: Meant, pair: &Pair<Rule>) -> bool {
    if meant.is_head() {
        return parse_head(reader, pair).is_some();
    }
    match meant.entry {
        Rule::only_amount => {
            return find(pair, Rule::amount)
                .is_some_and(|part| parse_amount(reader, &part).is_some());
        }
        Rule::only_hours => {
            return find(pair, Rule::hours)
                .is_some_and(|part| parse_hours(reader, &part).is_some());
        }
        Rule::only_days => {
            return find(pair, Rule::days).is_some_and(|part| parse_days(reader, &part).is_some());
        }
        _ => {}
    }
    match meant.home {
        Home::Framework => parse_framework_clause(reader, pair).is_some(),
        Home::Source => parse_source_clause(reader, pair).is_some(),
        Home::Test => parse_test_clause(reader, pair).is_some(),
        home if home.is_rule() => parse_clause(reader, pair).is_some(),
        _ => parse_allow(reader, pair).is_some(),
    }
}

/// The finding about quotes or nesting, and where it is about, in bytes of the file.
pub(super) fn snagged(reader: &Reader, text: &str, snag: Snag) -> (Finding, usize) {
    let (code, start, end) = match snag {
        Snag::Open { start, end } => (110, start, end),
        Snag::Other { start, end } => (111, start, end),
        Snag::Deep { start, end } => (113, start, end),
    };
    let span = reader.place(reader.offset + start, reader.offset + end);
    let read = text.get(start..end).unwrap_or("");
    let finding = Finding::error(code, span)
        .arg("count", scan::DEEPEST)
        .arg("define", words::printed(Rule::k_define));
    (finding.arg("read", read), reader.offset + start)
}

/// A text in quotes that close, and in straight ones.
pub(super) fn straight(text: &str, snag: Snag) -> Option<Change> {
    match snag {
        Snag::Open { end, .. } => Some(Change::new(end..end, "\"")),
        Snag::Other { start, end } => {
            let read = text.get(start..end)?;
            let inner = read.trim_matches(|letter: char| "“”„«»‘’'`".contains(letter));
            let closes = inner.len() + 1 < read.len() && !inner.contains(['"', '\\']);
            closes.then(|| Change::new(start..end, format!("\"{}\"", inner.trim())))
        }
        Snag::Deep { .. } => None,
    }
}

/// The change that makes one text of another, without what they share at both ends.
fn difference(old: &str, new: &str) -> Change {
    let same = |(a, b): &(char, char)| a == b;
    let shared = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs
            .take_while(same)
            .map(|(letter, _)| letter.len_utf8())
            .sum()
    };
    let front = shared(&mut old.chars().zip(new.chars()));
    let (left, right) = (&old[front..], &new[front..]);
    let back = shared(&mut left.chars().rev().zip(right.chars().rev()));
    Change::new(front..old.len() - back, &right[..right.len() - back])
}
