//! Judges logs with a setting: reads them in log order into the engine, and says what came of it.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::input::Input;
use super::read::{read_and_judge, usual_threads};
use super::rows::Rows;
use super::{Error, Setting, clock};
use crate::alerts::{Alerts, Outcome, Standing};
use crate::engine::{Engine, Records};
use crate::log::{LogError, Names, Notes, ReadBack, Schema, SetAside};
use crate::plan::Plan;
use crate::programme::Exception;
use crate::report::{FileRead, Reading, Report, Show};
use crate::reviews::Journal;
use crate::text::Messages;
use crate::time::{Instant, Zone, read_date, read_instant};
use crate::vocabulary::FieldId;

/// What is asked of a run.
#[derive(Debug, Clone, Default)]
pub struct Ask {
    /// The logs, in their order; `-` is standard input.
    pub logs: Vec<PathBuf>,
    /// Up to when they are judged.
    pub as_of: AsOf,
    /// Whether rules on trial are run too.
    pub on_trial: bool,
    /// Where rows that cannot be read go, instead of ending the run.
    pub set_aside: Option<PathBuf>,
    /// How many threads read, judge and report; as many as the machine has, up to four, unless said.
    pub threads: Option<NonZeroUsize>,
}

/// Up to when a log is judged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AsOf {
    /// Its last interaction.
    #[default]
    Last,
    /// The present moment.
    Now,
    /// RFC 3339, a local time, or a local day, which means its end.
    Written(String),
}

/// An exception of the programme that no longer says anything.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lapsed<'a> {
    /// Its last day is over.
    Ended(&'a Exception),
    /// It held no hit in this log.
    Unused(&'a Exception),
}

/// What came of a run.
pub struct Judged {
    /// What the run says beside its alerts.
    pub outcome: Outcome,
    /// What was read.
    pub reading: Reading,
    /// The files that hold rows set aside.
    pub set_aside: Vec<PathBuf>,
    /// Columns that the programme names and that none of the logs has.
    pub absent: Vec<String>,
    /// How many threads judged.
    pub threads: usize,
    records: Records,
    plan: Plan,
    names: Names,
    again: Mutex<ReadBack>,
    pub(super) inputs: Vec<Input>,
}

impl Judged {
    /// The alerts of the run, each made when it is looked at.
    pub fn alerts(&self) -> impl Alerts {
        self.records.told(&self.plan, &self.names, &self.again)
    }

    /// What people's words of consent come to at the as-of instant.
    pub fn consents(&self, setting: &Setting) -> Vec<Standing> {
        let vocabulary = &setting.framework.vocabulary;
        let as_of = self.outcome.as_of;
        self.records
            .standing(&self.plan, vocabulary, &self.names, as_of)
    }

    /// All that a report of the run is made from; `alerts` are its own.
    pub fn report<'a>(
        &'a self,
        setting: &'a Setting,
        alerts: &'a dyn Alerts,
        journal: &'a Journal,
        show: Show<'a>,
    ) -> Report<'a> {
        Report {
            framework: &setting.framework,
            programme: &setting.programme,
            alerts,
            outcome: &self.outcome,
            reading: &self.reading,
            threads: self.threads,
            journal,
            show,
        }
    }

    /// Whether a code or a text appears in the logs.
    pub fn knows(&self, text: &str) -> bool {
        self.names.find(text).is_some()
    }
}

impl Setting {
    /// Judges logs; `messages` name the reasons of rows set aside, and `watch` hears of rows read, now and then.
    ///
    /// # Errors
    /// When a log cannot be read whole, or holds rows that cannot be read and have nowhere to go.
    pub fn judge(
        &self,
        ask: &Ask,
        messages: &Messages,
        watch: &mut dyn FnMut(u64),
    ) -> Result<Judged, Error> {
        let zone = self.zone();
        let as_of = ask.as_of.instant(zone)?;
        let vocabulary = &self.framework.vocabulary;
        let plan = Plan::new(&self.framework, &self.programme, ask.on_trial);
        let mut schema = Schema::new(vocabulary, &self.programme.mapping, zone);
        let read = plan.fields_read();
        schema.leave_unread(|field| read.contains(&field));
        let aside = ask.set_aside.as_deref();
        guard(&ask.logs, aside)?;
        let inputs: Vec<Input> = ask
            .logs
            .iter()
            .map(|path| Input::new(path))
            .collect::<Result<_, _>>()?;
        let threads = ask.threads.map_or_else(usual_threads, NonZeroUsize::get);
        let mut read = |in_order: bool| {
            let rows = Rows::new(&inputs, (&schema, vocabulary), messages, aside, &mut *watch);
            read_and_judge(&plan, &inputs, rows, as_of, threads, in_order)
        };
        let read = match read(true)? {
            Some(read) => read,
            // Out of order: what the engines saw is worth nothing, and all rows are read anew.
            None => read(false)?.unwrap_or_default(),
        };
        let mut reading = reading(&inputs, &read.notes);
        reading.span = read.span;
        reading.empty = read.empty;
        reading.later = read.later;
        // An empty log has no last interaction to be judged up to.
        let as_of = as_of.or_else(|| read.span.is_none().then(clock::now));
        let absent = absent(&read.notes);
        let (names, set_aside) = (read.names, read.set_aside);
        let (records, outcome) = Engine::finish_all(&plan, read.engines, as_of, &names);
        Ok(Judged {
            outcome,
            again: Mutex::new(again(&inputs, &records)?),
            records,
            plan,
            reading,
            set_aside,
            absent,
            threads,
            names,
            inputs,
        })
    }

    /// The zone of local times: the programme's, else the framework's.
    pub fn zone(&self) -> &Zone {
        self.programme.zone.as_ref().unwrap_or(&self.framework.zone)
    }

    /// The exceptions that had ended by the as-of instant, or that held nothing.
    pub fn lapsed(&self, outcome: &Outcome) -> Vec<Lapsed<'_>> {
        let today = self.zone().date(outcome.as_of);
        let exceptions = self.programme.exceptions.iter().enumerate();
        exceptions
            .filter_map(|(place, exception)| {
                if exception.until < today {
                    return Some(Lapsed::Ended(exception));
                }
                let held = outcome.excepted.iter().any(|held| held.exception == place);
                (!held).then_some(Lapsed::Unused(exception))
            })
            .collect()
    }
}

impl AsOf {
    /// The instant meant in a zone; nothing for the log's last interaction.
    fn instant(&self, zone: &Zone) -> Result<Option<Instant>, Error> {
        match self {
            AsOf::Last => Ok(None),
            AsOf::Now => Ok(Some(clock::now())),
            AsOf::Written(text) => {
                if let Some(date) = read_date(text) {
                    let next = zone.start_of(date.plus_days(1));
                    return Ok(Some(Instant(next.0.saturating_sub(1))));
                }
                match read_instant(text, zone) {
                    Some(read) => Ok(Some(read.at)),
                    None => Err(Error::AsOf { text: text.clone() }),
                }
            }
        }
    }
}

/// The logs that evidence is read from once more, as they were when they were read first.
fn again(inputs: &[Input], records: &Records) -> Result<ReadBack, LogError> {
    let needed = records.files_to_read();
    let files = (0..).zip(inputs).map(|(file, input)| {
        let needed = needed.contains(&file);
        needed.then(|| input.again()).transpose()
    });
    Ok(ReadBack::new(files.collect::<Result<_, _>>()?))
}

/// Columns that the programme names and that no log has.
fn absent(notes: &[Notes]) -> Vec<String> {
    let (first, others) = match notes.split_first() {
        Some((first, others)) => (first.absent.iter(), others),
        None => return Vec::new(),
    };
    let nowhere = |column: &&String| others.iter().all(|notes| notes.absent.contains(column));
    first.filter(nowhere).cloned().collect()
}

/// What all logs together held beside their interactions.
fn reading(inputs: &[Input], notes: &[Notes]) -> Reading {
    let mut reading = Reading::default();
    let mut blanks: Vec<u64> = Vec::new();
    for (input, notes) in inputs.iter().zip(notes) {
        reading.files.push(FileRead {
            name: input.name.clone(),
            rows: notes.rows,
        });
        reading.gaps += notes.gaps;
        reading.folds += notes.folds;
        reading.refused += notes.refused;
        if blanks.len() < notes.blanks.len() {
            blanks.resize(notes.blanks.len(), 0);
        }
        for (sum, count) in blanks.iter_mut().zip(&notes.blanks) {
            *sum += count;
        }
        for column in &notes.ignored {
            if !reading.ignored.contains(column) {
                reading.ignored.push(column.clone());
            }
        }
    }
    let counted = (0u16..).map(FieldId).zip(blanks);
    reading.blanks = counted.filter(|(_, count)| *count > 0).collect();
    reading
}

/// Keeps rows set aside from being written over anything, and a log from being read twice.
fn guard(logs: &[PathBuf], aside: Option<&Path>) -> Result<(), Error> {
    let standard = logs.iter().filter(|log| *log == Path::new("-"));
    if standard.count() > 1 {
        return Err(Error::StandardInputTwice);
    }
    let whole: Vec<Option<PathBuf>> = logs.iter().map(|log| log.canonicalize().ok()).collect();
    for (at, log) in whole.iter().enumerate() {
        if log.is_some() && whole[..at].contains(log) {
            return Err(Error::LogTwice {
                path: logs[at].clone(),
            });
        }
    }
    let asked = aside.into_iter();
    for path in asked.flat_map(|aside| SetAside::names(aside, logs.len())) {
        if path
            .canonicalize()
            .is_ok_and(|path| whole.contains(&Some(path)))
        {
            return Err(Error::SetAsideOverLog { path });
        }
        if path == Path::new("-") || path.symlink_metadata().is_ok() {
            return Err(Error::SetAsideTaken { path });
        }
    }
    Ok(())
}
