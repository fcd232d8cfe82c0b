//! Judges logs with a setting: reads them in log order into the engine, and says what came of it.

use std::cell::RefCell;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::{mem, thread};

use super::desk::{BATCH, Batch, Desk, Leaving};
use super::input::Input;
use super::order::{Sink, merge, sort};
use super::rows::Rows;
use super::tally::Tally;
use super::{Error, Setting, clock};
use crate::alerts::{Alerts, Outcome};
use crate::engine::{Engine, Records};
use crate::log::{Interaction, LogError, Names, Notes, ReadBack, Schema, SetAside};
use crate::plan::Plan;
use crate::programme::Exception;
use crate::report::{Empty, FileRead, Reading};
use crate::text::Messages;
use crate::time::{Instant, Zone, read_date, read_instant};
use crate::vocabulary::{FieldId, Vocabulary};

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
    /// How many threads read and judge; as many as the machine has, up to four, unless said.
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
    records: Records,
    plan: Plan,
    names: Names,
    again: RefCell<ReadBack>,
}

impl Judged {
    /// The alerts of the run, each made when it is looked at.
    pub fn alerts(&self) -> impl Alerts {
        self.records.told(&self.plan, &self.names, &self.again)
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
        let schema = Schema::new(vocabulary, &self.programme.mapping, zone);
        let plan = Plan::new(&self.framework, &self.programme, ask.on_trial);
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
        let absent = absent(&read.notes);
        let (names, set_aside) = (read.names, read.set_aside);
        let (records, outcome) = Engine::finish_all(&plan, read.engines, as_of, &names);
        Ok(Judged {
            outcome,
            again: RefCell::new(again(&inputs, &records)?),
            records,
            plan,
            reading,
            set_aside,
            absent,
            names,
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

/// Fewer rules than these are not worth an engine of their own, which looks at every interaction.
const FEW: usize = 8;

/// What came of reading the logs once.
#[derive(Default)]
struct Read<'p> {
    engines: Vec<Engine<'p>>,
    names: Names,
    set_aside: Vec<PathBuf>,
    notes: Vec<Notes>,
    empty: Vec<Empty>,
    span: Option<(Instant, Instant)>,
    later: u64,
}

/// Reads the logs into engines on so many threads, as they come or sorted; nothing where they should come in order and
/// do not.
fn read_and_judge<'p>(
    plan: &'p Plan,
    inputs: &[Input],
    mut rows: Rows<'_>,
    as_of: Option<Instant>,
    threads: usize,
    in_order: bool,
) -> Result<Option<Read<'p>>, Error> {
    // more engines than threads, so that nobody waits long for the slowest
    let engines = (plan.rules() / FEW).clamp(1, 2 * threads);
    let alone = threads == 1;
    let engines = Engine::shared(plan, if alone { 1 } else { engines });
    let desk = Desk::new(engines, alone);
    thread::scope(|scope| {
        // however the reading ends, nobody waits for more
        let _leaving = Leaving(&desk);
        for _ in 1..threads {
            scope.spawn(|| desk.work());
        }
        let mut reader = Reader::new(&desk, rows.vocabulary(), as_of);
        let notes = if in_order {
            merge(inputs, &mut rows, &mut reader)?
        } else {
            Some(sort(inputs, &mut rows, &mut reader)?)
        };
        let Some(notes) = notes else {
            return Ok(None);
        };
        let (names, set_aside) = rows.finish()?;
        reader.lay(&names);
        Ok(Some(Read {
            engines: desk.end(),
            names,
            set_aside,
            notes,
            empty: reader.tally.empty(),
            span: reader.span,
            later: reader.later,
        }))
    })
}

/// As many threads as the machine has, up to four: one reads, and more than three seldom have rules to judge.
fn usual_threads() -> usize {
    thread::available_parallelism().map_or(1, |threads| threads.get().min(4))
}

/// Takes in rows in log order and lays them on the desk, none later than as-of.
struct Reader<'d, 'p> {
    desk: &'d Desk<'p>,
    batch: Batch,
    /// How many of the log's texts lie on the desk.
    known: usize,
    tally: Tally,
    as_of: Option<Instant>,
    span: Option<(Instant, Instant)>,
    later: u64,
}

impl<'d, 'p> Reader<'d, 'p> {
    fn new(desk: &'d Desk<'p>, vocabulary: &Vocabulary, as_of: Option<Instant>) -> Self {
        Reader {
            desk,
            batch: Batch::default(),
            known: 0,
            tally: Tally::new(vocabulary),
            as_of,
            span: None,
            later: 0,
        }
    }

    fn lay(&mut self, names: &Names) {
        let mut batch = mem::take(&mut self.batch);
        batch.texts.clear();
        batch.texts.extend_from_slice(names.since(self.known));
        self.known = names.len();
        self.batch = self.desk.lay(batch);
        self.batch.filled = 0;
    }
}

impl Sink for Reader<'_, '_> {
    fn take(&mut self, row: &mut Interaction, names: &Names) {
        let at = row.at;
        self.span = Some(self.span.map_or((at, at), |(first, _)| (first, at)));
        if self.as_of.is_some_and(|as_of| at > as_of) {
            self.later += 1;
            return;
        }
        self.tally.take(row);
        let batch = &mut self.batch;
        match batch.rows.get_mut(batch.filled) {
            Some(room) => mem::swap(room, row),
            None => batch.rows.push(row.clone()),
        }
        batch.filled += 1;
        if batch.filled == BATCH {
            self.lay(names);
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
