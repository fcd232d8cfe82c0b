//! One team's log as its peers write it: what stands there, and what they add.

use std::path::{Path, PathBuf};

use super::{AsOf, Error, Setting, clock};
use crate::log::{Begun, Draft, Pen, Schema, Sheet, SheetError, Written};
use crate::programme::Mapping;
use crate::time::{Instant, Local, Zone};
use crate::vocabulary::{FieldId, FieldType, FieldValue, KindId, PartyId};

/// After so long without an entry, what changes is told as of the last one.
const LONG_AGO: i64 = 14 * Instant::DAY;

/// How the names of new logs may end: by another ending they would be read as something else.
const DELIMITED: [&str; 3] = ["csv", "tsv", "txt"];

/// A log to which one interaction is added.
pub struct Diary<'s> {
    setting: &'s Setting,
    path: PathBuf,
    /// How the log's rows are read.
    schema: Schema,
    /// How what people say is read: in the same words, and a bare number is minutes.
    said: Schema,
    sheet: Sheet,
    new: bool,
    begun: Option<Begun>,
}

impl Setting {
    /// Opens a log for writing, or a new one that is made with its first row.
    ///
    /// # Errors
    /// When it cannot be read or written, is not delimited, or is to be new and is there.
    pub fn diary(&self, path: &Path, new: bool) -> Result<Diary<'_>, Error> {
        let vocabulary = &self.framework.vocabulary;
        let mapping = &self.programme.mapping;
        let schema = Schema::new(vocabulary, mapping, self.zone());
        let words = Mapping {
            values: mapping.values.clone(),
            ..Mapping::default()
        };
        let said = Schema::new(vocabulary, &words, self.zone());
        let (sheet, begun) = if new {
            if path.symlink_metadata().is_ok() {
                let source = std::io::ErrorKind::AlreadyExists.into();
                return Err(Error::io(path, source));
            }
            let ending = path.extension().and_then(|ending| ending.to_str());
            if !ending.is_none_or(|ending| DELIMITED.contains(&ending.to_lowercase().as_str())) {
                let file = path.display().to_string();
                return Err(SheetError::NotDelimited { file }.into());
            }
            (Sheet::fresh(path, &schema, mapping), None)
        } else {
            let io = |source| Error::io(path, source);
            let begun = Pen::take(path).map_err(io)?.finish_begun().map_err(io)?;
            (Sheet::read(path, &schema, mapping)?, begun)
        };
        Ok(Diary {
            setting: self,
            path: path.to_path_buf(),
            schema,
            said,
            sheet,
            new,
            begun,
        })
    }
}

impl Diary<'_> {
    /// The last row that could be read.
    pub fn last(&self) -> Option<&Written> {
        self.sheet.last()
    }

    /// The codes of a party that the log knows, the one written last first.
    pub fn recent(&self, party: PartyId) -> Vec<&str> {
        self.sheet.recent(party)
    }

    /// The parties, and the fields of a kind, for which the log has a column, in declared order.
    pub fn columns(&self, kind: KindId) -> (Vec<PartyId>, Vec<FieldId>) {
        let vocabulary = &self.setting.framework.vocabulary;
        let parties = (0u16..).map(PartyId).zip(&vocabulary.parties);
        let parties = parties.filter(|(_, party)| self.sheet.has(&self.said, &party.name));
        let fields = (0u16..).map(FieldId).zip(&vocabulary.fields);
        let fields = fields.filter(|(id, field)| {
            vocabulary.carries(kind, *id) && self.sheet.has(&self.said, &field.name)
        });
        (
            parties.map(|(id, _)| id).collect(),
            fields.map(|(id, _)| id).collect(),
        )
    }

    /// What words on a command line say: a kind, then parties in their declared order (`-` for none), and `name=words`.
    ///
    /// # Errors
    /// When something is named that the vocabulary does not know.
    pub fn draft(&self, words: &[String], at: Option<&str>) -> Result<Draft, Error> {
        let vocabulary = &self.setting.framework.vocabulary;
        let parties = vocabulary.parties.iter().map(|party| party.name.as_str());
        let mut places = ["kind"].into_iter().chain(parties);
        let mut draft = Draft::default();
        self.set(&mut draft, "at", at.unwrap_or_default())?;
        for word in words {
            match word.split_once('=') {
                Some((name, words)) => self.set(&mut draft, name, words)?,
                None => {
                    let name = places
                        .next()
                        .ok_or_else(|| SheetError::Word { word: word.clone() })?;
                    if word != "-" {
                        self.set(&mut draft, name, word)?;
                    }
                }
            }
        }
        Ok(draft)
    }

    /// Says something in a draft; an `at` that is empty is now, and one that is a time of day alone the last time the
    /// clocks showed it.
    ///
    /// # Errors
    /// When nothing goes by that name.
    pub fn set(&self, draft: &mut Draft, name: &str, words: &str) -> Result<(), Error> {
        let words = match name {
            "at" => moment(words, self.setting.zone(), clock::now()),
            _ => words.to_string(),
        };
        Ok(draft.set(&self.said, name, &words)?)
    }

    /// What a draft says.
    ///
    /// # Errors
    /// When it says something that no log may, or too little.
    pub fn written(&self, draft: &Draft) -> Result<Written, Error> {
        Ok(draft.written(&self.said)?)
    }

    /// Adds an interaction to the log; nothing else in it is touched.
    ///
    /// # Errors
    /// When the log has no column for something, would read it otherwise, or cannot be written.
    pub fn add(&self, written: &Written) -> Result<(), Error> {
        let io = |source| Error::io(&self.path, source);
        if self.new {
            let row = self.sheet.row(written, &self.schema)?;
            let whole = [self.sheet.first_line(), row].concat();
            return Pen::begin(&self.path, &whole).map_err(io);
        }
        let mut pen = Pen::take(&self.path).map_err(io)?;
        pen.finish_begun().map_err(io)?;
        // somebody may have written since it was opened
        let sheet = Sheet::read(&self.path, &self.schema, &self.setting.programme.mapping)?;
        pen.add(&sheet.row(written, &self.schema)?).map_err(io)
    }

    /// Up to when to tell what an interaction changes: now, or its own instant or the last one's where that is long ago.
    pub fn as_of(&self, written: &Written) -> AsOf {
        let now = clock::now();
        let last = self
            .last()
            .map_or(written.at, |last| last.at.max(written.at));
        let at = if now.since(last) > LONG_AGO {
            last
        } else {
            now.max(written.at)
        };
        AsOf::Written(self.setting.zone().rfc3339(at))
    }

    /// What was written last of a field, in words that a draft may hold, where it tends to stay the same.
    pub fn default(&self, field: FieldId) -> Option<String> {
        let last = self.last()?.fields.iter().find(|(own, _)| *own == field);
        let kind = &self.setting.framework.vocabulary.field(field).kind;
        match (&last?.1, kind) {
            (FieldValue::Choice(id), _) => {
                let choice = kind.choices().get(usize::from(id.0));
                choice.map(|choice| choice.name.clone())
            }
            (FieldValue::YesNo(yes), _) => Some(if *yes { "yes" } else { "no" }.to_string()),
            (FieldValue::Quantity(micros), FieldType::Duration) => {
                let whole = micros % Instant::MINUTE == 0;
                whole.then(|| (micros / Instant::MINUTE).to_string())
            }
            _ => None,
        }
    }

    /// Of those who took part, the codes that neither the log nor the list of members knew before; a new log knows none.
    pub fn first_met<'w>(&self, written: &'w Written) -> Vec<&'w str> {
        let roster = &self.setting.programme.roster;
        let known = |party: PartyId, code: &str| {
            self.recent(party).contains(&code)
                || roster
                    .iter()
                    .any(|one| one.party == party && one.id == code)
        };
        let parties = written.parties.iter().filter(|_| self.last().is_some());
        let first = parties.filter(|(party, code)| !known(*party, code));
        first.map(|(_, code)| code.as_str()).collect()
    }

    /// Whether an interaction is still to come.
    pub fn to_come(&self, written: &Written) -> bool {
        written.at > clock::now()
    }

    /// What came of a row that was begun before: whether it was finished now, and its words.
    pub fn begun(&self) -> Option<(bool, &str)> {
        match self.begun.as_ref()? {
            Begun::Finished(row) => Some((true, row)),
            Begun::Lost(row) => Some((false, row)),
        }
    }
}

/// An `at` in words that logs may hold.
fn moment(words: &str, zone: &Zone, now: Instant) -> String {
    let words = words.trim();
    let minute = Instant(now.0 - now.0.rem_euclid(Instant::MINUTE));
    if words.is_empty() {
        return plain(minute, zone);
    }
    let Some(micros) = time_of_day(words) else {
        return words.to_string();
    };
    let date = zone.local(now).date;
    let on = |date| zone.instant(Local { date, micros }).0;
    let today = on(date);
    plain(
        if today <= now {
            today
        } else {
            on(date.plus_days(-1))
        },
        zone,
    )
}

/// A time of day alone: `09:10`, `9:10`, `9 h 10`, `9h`.
fn time_of_day(words: &str) -> Option<i64> {
    let (hours, minutes) = words.split_once([':', 'h', 'H'])?;
    let number = |text: &str| {
        let text = text.trim();
        let short = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        short.then(|| text.parse::<i64>().ok()).flatten()
    };
    let minutes = match minutes.trim() {
        "" => 0,
        minutes => number(minutes)?,
    };
    let hours = number(hours)?;
    (hours < 24 && minutes < 60).then_some(hours * Instant::HOUR + minutes * Instant::MINUTE)
}

/// A local time, with its offset where the clocks show it twice.
fn plain(at: Instant, zone: &Zone) -> String {
    let local = zone.local(at);
    if zone.instant(local).0 != at {
        return zone.rfc3339(at);
    }
    let minutes = local.micros / Instant::MINUTE;
    format!("{} {:02}:{:02}", local.date, minutes / 60, minutes % 60)
}
