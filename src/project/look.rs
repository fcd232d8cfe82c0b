//! Looks at the rows of judged logs in the order in which they stand: where they step back, and what stands twice.

use std::hash::Hasher;

use hashbrown::HashMap;
use siphasher::sip::SipHasher13;

use super::input::Input;
use super::{Error, Judged, Setting};
use crate::log::{Interaction, Names, ReadBack, RowId, Schema, Step, Value};
use crate::report::{Back, Twice};

/// A row's place: its file's, and its line from 1.
type Line = (u32, u64);

/// What is found on the way.
#[derive(Default)]
struct Look {
    back: Vec<Back>,
    twice: Vec<Twice>,
    ids: HashMap<u64, Line>,
    rows: HashMap<u64, Line>,
}

impl Judged {
    /// Where rows step back in time, and which of them stand twice.
    ///
    /// # Errors
    /// When a log cannot be read again, or has been written to since.
    pub fn look(&self, setting: &Setting) -> Result<(Vec<Back>, Vec<Twice>), Error> {
        let vocabulary = &setting.framework.vocabulary;
        let schema = Schema::new(vocabulary, &setting.programme.mapping, setting.zone());
        let again = self.inputs.iter().map(|input| input.again().map(Some));
        let mut ids = ReadBack::new(again.collect::<Result<_, _>>()?);
        let mut names = Names::default();
        names.files = self.inputs.iter().map(|input| input.name.clone()).collect();
        let mut row = Interaction::blank(vocabulary);
        let mut look = Look::default();
        for (file, input) in (0..).zip(&self.inputs) {
            let mut log = input.open(file, &schema)?;
            let mut back: Option<Back> = None;
            let mut before = None;
            let mut number = 0;
            loop {
                match log.next(&schema, &mut names, &mut row)? {
                    Step::End => break,
                    Step::Refused(_) => number += 1,
                    Step::Row => {
                        number += 1;
                        let line = log.line();
                        if let Some(before) = before.filter(|before| row.at < *before) {
                            let back = back.get_or_insert(Back {
                                file: input.name.clone(),
                                times: 0,
                                line,
                                before,
                                at: row.at,
                            });
                            back.times += 1;
                        }
                        before = Some(row.at);
                        let own = RowId::row(file, number, &mut names) != row.id;
                        look.row(&row, own, (file, line), (&mut ids, &names, &self.inputs))?;
                    }
                }
            }
            look.back.extend(back);
        }
        Ok((look.back, look.twice))
    }
}

impl Look {
    /// Looks at one row, which has an id of its `own` or is called by its place.
    fn row(
        &mut self,
        row: &Interaction,
        own: bool,
        line: Line,
        (ids, names, inputs): (&mut ReadBack, &Names, &[Input]),
    ) -> Result<(), Error> {
        let mut called = String::new();
        let mut first = None;
        if own {
            ids.tell(row.id, names, &mut called)?;
            first = self.ids.insert(hashed(called.as_bytes()), line);
        }
        let mut says = said(row);
        says.push_str(&called);
        let same = self.rows.insert(hashed(says.as_bytes()), line);
        // rows that are alike are told as such, though they have the same id too
        let (first, id) = match (same, first) {
            (Some(same), _) => (same, None),
            (None, Some(first)) => (first, Some(called)),
            (None, None) => return Ok(()),
        };
        let place = |(file, line): Line| {
            let name = inputs.get(file as usize).map(|input| input.name.clone());
            (name.unwrap_or_default(), line)
        };
        self.twice.push(Twice {
            id,
            first: place(first),
            again: place(line),
        });
        Ok(())
    }
}

/// All that a row says, but for what it is called and for private fields, which no reader holds.
fn said(row: &Interaction) -> String {
    let values: Vec<&Value> = row.values.iter().collect();
    format!("{:?} {:?} {:?} {values:?} ", row.at, row.kind, row.parties)
}

fn hashed(bytes: &[u8]) -> u64 {
    let mut hasher = SipHasher13::new();
    hasher.write(bytes);
    hasher.finish()
}
