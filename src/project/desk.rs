//! The desk between reading and judging: rows lie on it in batches until every judge has seen them, and whoever is free
//! brings the judge furthest behind a batch further.

use std::collections::VecDeque;
use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::engine::Engine;
use crate::log::Interaction;

/// So many rows make a batch for others to judge: enough that handing it over costs little.
const HANDED: usize = 1024;

/// So many rows make a batch where the reader judges alone: few enough that they never leave the nearest memory.
const KEPT: usize = 64;

/// So many batches may lie on the desk of several before the reader helps to judge; alone, the reader judges each at once.
const WAITING: usize = 4;

/// Some rows in log order, with the texts that are new in them.
#[derive(Default)]
pub(super) struct Batch {
    /// Rows, of which the first `filled` are this batch's; the others are room for the next.
    pub(super) rows: Vec<Interaction>,
    pub(super) filled: usize,
    pub(super) texts: Vec<Arc<str>>,
}

/// The desk of one attempt to read the logs.
pub(super) struct Desk<'p> {
    room: usize,
    state: Mutex<State<'p>>,
    changed: Condvar,
}

struct State<'p> {
    batches: VecDeque<Arc<Batch>>,
    /// The number of the first batch that lies on the desk.
    first: usize,
    judges: Vec<Judge<'p>>,
    /// Batches that every judge has seen, to be filled again.
    spare: Vec<Batch>,
    ended: Ended,
}

/// One engine and the number of the batch that it comes to next; it is away while somebody works with it.
struct Judge<'p> {
    engine: Option<Engine<'p>>,
    next: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Ended {
    /// More batches may come.
    No,
    /// All batches are there.
    All,
    /// What was read is worth nothing, or someone who judged is lost: nobody works on.
    Left,
}

impl<'p> Desk<'p> {
    /// A desk without rows for engines that share the rules; `alone` where only the reader judges.
    pub(super) fn new(engines: Vec<Engine<'p>>, alone: bool) -> Self {
        let judges = engines.into_iter().map(|engine| Judge {
            engine: Some(engine),
            next: 0,
        });
        Desk {
            room: if alone { 0 } else { WAITING },
            state: Mutex::new(State {
                batches: VecDeque::new(),
                first: 0,
                judges: judges.collect(),
                spare: Vec::new(),
                ended: Ended::No,
            }),
            changed: Condvar::new(),
        }
    }

    /// How many rows make a batch.
    pub(super) fn batch(&self) -> usize {
        if self.room == 0 { KEPT } else { HANDED }
    }

    /// Lays a batch on the desk and takes an empty one; the reader helps to judge where the desk is full.
    pub(super) fn lay(&self, batch: Batch) -> Batch {
        let mut state = self.lock();
        state.batches.push_back(Arc::new(batch));
        self.tell();
        while state.batches.len() > self.room && state.ended != Ended::Left {
            state = self.step_or_wait(state);
        }
        state.spare.pop().unwrap_or_default()
    }

    /// Judges whatever lies on the desk until the log has ended.
    pub(super) fn work(&self) {
        let mut state = self.lock();
        loop {
            state = match self.step(state) {
                Ok(state) => state,
                Err(state) if state.ended != Ended::No => return,
                Err(state) => self.wait(state),
            };
        }
    }

    /// Ends the log: judges with the others what is left, and gives the engines back, all of which have seen all.
    pub(super) fn end(&self) -> Vec<Engine<'p>> {
        let mut state = self.lock();
        state.ended = Ended::All;
        self.tell();
        while !state.batches.is_empty() && state.ended != Ended::Left {
            state = self.step_or_wait(state);
        }
        let judges = mem::take(&mut state.judges).into_iter();
        judges.filter_map(|judge| judge.engine).collect()
    }

    /// Brings the judge furthest behind, of those nobody works with, a batch further; the error is that there is none.
    fn step<'s>(
        &'s self,
        mut state: MutexGuard<'s, State<'p>>,
    ) -> Result<MutexGuard<'s, State<'p>>, MutexGuard<'s, State<'p>>> {
        let Some((place, mut engine, batch)) = state.pick() else {
            return Err(state);
        };
        drop(state);
        let lost = Leaving(self);
        engine.learn(&batch.texts);
        for row in batch.rows.iter().take(batch.filled) {
            engine.take(row);
        }
        mem::forget(lost);
        drop(batch);
        let mut state = self.lock();
        state.bring_back(place, engine);
        self.tell();
        Ok(state)
    }

    fn step_or_wait<'s>(&'s self, state: MutexGuard<'s, State<'p>>) -> MutexGuard<'s, State<'p>> {
        match self.step(state) {
            Ok(state) => state,
            Err(state) => self.wait(state),
        }
    }

    fn wait<'s>(&self, state: MutexGuard<'s, State<'p>>) -> MutexGuard<'s, State<'p>> {
        let waited = self.changed.wait(state);
        waited.unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells whoever waits; alone, nobody does, and telling would still ask the system.
    fn tell(&self) {
        if self.room > 0 {
            self.changed.notify_all();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<'p>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'p> State<'p> {
    fn pick(&mut self) -> Option<(usize, Engine<'p>, Arc<Batch>)> {
        if self.ended == Ended::Left {
            return None;
        }
        let end = self.first + self.batches.len();
        let free = self.judges.iter_mut().enumerate();
        let free = free.filter(|(_, judge)| judge.engine.is_some() && judge.next < end);
        let (place, judge) = free.min_by_key(|(_, judge)| judge.next)?;
        let batch = self.batches.get(judge.next - self.first)?.clone();
        Some((place, judge.engine.take()?, batch))
    }

    fn bring_back(&mut self, place: usize, engine: Engine<'p>) {
        if let Some(judge) = self.judges.get_mut(place) {
            judge.engine = Some(engine);
            judge.next += 1;
        }
        let seen = self.judges.iter().map(|judge| judge.next).min();
        while self.first < seen.unwrap_or(0)
            && let Some(batch) = self.batches.pop_front()
        {
            self.first += 1;
            if let Ok(batch) = Arc::try_unwrap(batch) {
                self.spare.push(batch);
            }
        }
    }
}

/// Ends the work of all when it is dropped: so that no one waits for what will not come where somebody gives up.
pub(super) struct Leaving<'d, 'p>(pub(super) &'d Desk<'p>);

impl Drop for Leaving<'_, '_> {
    fn drop(&mut self) {
        self.0.lock().ended = Ended::Left;
        self.0.tell();
    }
}
