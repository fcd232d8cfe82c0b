//! Reads the logs into the engines: one thread reads and lays rows on a desk, and all judge what lies there.

use std::path::PathBuf;
use std::{mem, thread};

use super::Error;
use super::desk::{Batch, Desk, Leaving};
use super::input::Input;
use super::order::{Sink, merge, sort};
use super::rows::Rows;
use super::tally::Tally;
use crate::engine::Engine;
use crate::log::{Interaction, Names, Notes};
use crate::plan::Plan;
use crate::report::Empty;
use crate::time::Instant;
use crate::vocabulary::Vocabulary;

/// Fewer rules than these are not worth an engine of their own, which looks at every interaction.
const FEW: usize = 8;

/// What came of reading the logs once.
#[derive(Default)]
pub(super) struct Read<'p> {
    pub(super) engines: Vec<Engine<'p>>,
    pub(super) names: Names,
    pub(super) set_aside: Vec<PathBuf>,
    pub(super) notes: Vec<Notes>,
    pub(super) empty: Vec<Empty>,
    pub(super) span: Option<(Instant, Instant)>,
    pub(super) later: u64,
}

/// Reads the logs into engines on so many threads, as they come or sorted; nothing where they should come in order and
/// do not.
pub(super) fn read_and_judge<'p>(
    plan: &'p Plan,
    inputs: &[Input],
    mut rows: Rows<'_>,
    as_of: Option<Instant>,
    threads: usize,
    in_order: bool,
) -> Result<Option<Read<'p>>, Error> {
    // more engines than threads, so that nobody waits long for the slowest
    let alone = threads == 1;
    let engines = if alone {
        1
    } else {
        (plan.rules() / FEW).clamp(1, threads.saturating_mul(2))
    };
    // whoever has nobody to judge for would only wait
    let workers = (threads - 1).min(engines);
    let desk = Desk::new(Engine::shared(plan, engines), alone);
    thread::scope(|scope| {
        // however the reading ends, nobody waits for more
        let _leaving = Leaving(&desk);
        for _ in 0..workers {
            // where the system has no more threads, those that there are do the work
            if thread::Builder::new()
                .spawn_scoped(scope, || desk.work())
                .is_err()
            {
                break;
            }
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
pub(super) fn usual_threads() -> usize {
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
        if batch.filled == self.desk.batch() {
            self.lay(names);
        }
    }
}
