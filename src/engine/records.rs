//! The alerts of a run that has ended: kept small and in order, each made when it is looked at.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::io;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::Last;
use super::assemble;
use super::output::Output;
use super::quiet::Quiet;
use super::record::Kept;
use super::words::Said;
use crate::alerts::{Alert, Alerts};
use crate::log::{Names, ReadBack};
use crate::plan::Plan;

/// What is left of a run's alerts: all that they say, in few bytes.
#[derive(Debug)]
pub struct Records {
    kept: Vec<Kept>,
    files: BTreeSet<u32>,
    pub(super) quiet: Quiet,
    /// The words of consent, by covering.
    pub(super) words: Vec<Said>,
}

impl Records {
    /// Brings alerts of engines that share the rules into the order of `raised`, rule, key, start and place among equals.
    pub(super) fn new(outs: Vec<Output>, last: Last, plan: &Plan, names: &Names) -> Records {
        let Last { quiet, words } = last;
        let (mut kept, mut files) = (Vec::new(), BTreeSet::new());
        for mut out in outs {
            if kept.is_empty() {
                kept = out.records;
            } else {
                kept.append(&mut out.records);
            }
            files.append(&mut out.files);
        }
        // equals are counted in log order, whatever the order in which they became known
        kept.sort_by(|one, two| {
            let what = |kept: &Kept| (kept.rule, kept.start);
            what(one)
                .cmp(&what(two))
                .then_with(|| one.key().cmp(two.key()))
                .then(one.turn.cmp(&two.turn))
        });
        for at in 1..kept.len() {
            if let [before, own] = &mut kept[at - 1..=at]
                && (before.rule, before.start) == (own.rule, own.start)
                && before.key().eq(own.key())
            {
                own.place = before.place + 1;
            }
        }
        kept.sort_by(|one, two| order(plan, names, one, two));
        kept.shrink_to_fit();
        Records {
            kept,
            files,
            quiet,
            words,
        }
    }

    /// The files, by their places in [`Names::files`], that hold the ids of evidence and are needed to tell it.
    pub fn files_to_read(&self) -> &BTreeSet<u32> {
        &self.files
    }

    /// The alerts, with what is needed to tell them: their plan, the log's texts, and its files once more.
    pub fn told<'a>(
        &'a self,
        plan: &'a Plan,
        names: &'a Names,
        again: &'a Mutex<ReadBack>,
    ) -> Told<'a> {
        Told {
            records: self,
            plan,
            names,
            again,
        }
    }
}

fn order(plan: &Plan, names: &Names, one: &Kept, two: &Kept) -> Ordering {
    let rule = |kept: &Kept| plan.rules[kept.rule as usize].id;
    let first = (one.raised, rule(one)).cmp(&(two.raised, rule(two)));
    let text = |sym: Option<_>| sym.map(|sym| &**names.text(sym));
    first
        .then_with(|| one.key().map(text).cmp(two.key().map(text)))
        .then_with(|| (one.start, one.place).cmp(&(two.start, two.place)))
}

/// The alerts of a run, made one after the other.
pub struct Told<'a> {
    records: &'a Records,
    plan: &'a Plan,
    names: &'a Names,
    again: &'a Mutex<ReadBack>,
}

impl Alerts for Told<'_> {
    fn count(&self) -> usize {
        self.records.kept.len()
    }

    fn some(
        &self,
        places: Range<usize>,
        look: &mut dyn FnMut(&Alert) -> io::Result<()>,
    ) -> io::Result<()> {
        let Told { records, plan, .. } = *self;
        let mut alert = assemble::blank();
        for kept in records.kept.get(places).unwrap_or_default() {
            let record = kept.record();
            assemble::tell(
                (kept, &record),
                plan,
                &records.quiet,
                self.names,
                &mut alert,
            );
            let mut again = self.again.lock().unwrap_or_else(PoisonError::into_inner);
            let shown = assemble::show(
                &record.evidence,
                self.names,
                &mut again,
                &mut alert.evidence,
            );
            drop(again);
            shown.map_err(io::Error::other)?;
            look(&alert)?;
        }
        Ok(())
    }
}
