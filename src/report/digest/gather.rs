//! Several handoffs as one: what stands in more than one of them counts once.

use std::collections::{BTreeMap, BTreeSet};

use crate::handoff::{Brought, Excepted, Handoff, Lacking, Moment, Open, RuleNote, Spoken};
use crate::time::Date;

/// What several handoffs hold together.
pub(super) struct Gathered<'a> {
    /// The handoffs, the latest last.
    pub(super) handoffs: Vec<&'a Handoff>,
    /// The rules that any of them names, by name.
    pub(super) rules: BTreeMap<&'a str, &'a RuleNote>,
    /// What the organization did not give in time.
    pub(super) owed: Vec<&'a Brought>,
    /// What it owes and that is not yet due.
    pub(super) open: Vec<&'a Open>,
    /// What peers bring.
    pub(super) brought: Vec<&'a Brought>,
    /// Agreed exceptions.
    pub(super) exceptions: Vec<&'a Excepted>,
    /// Fields of the roster that are not filled for somebody.
    pub(super) lacks: BTreeSet<&'a Spoken>,
    /// For want of what rules could not judge: which, and how often; the most that one handoff says, since two of them may
    /// tell of the same log.
    pub(super) untold: BTreeMap<&'a Lacking, (BTreeSet<&'a str>, u64)>,
    /// How many peers handed over.
    pub(super) peers: usize,
}

impl<'a> Gathered<'a> {
    /// Brings handoffs together.
    pub(super) fn new(handoffs: &'a [Handoff]) -> Self {
        let mut ordered: Vec<&Handoff> = handoffs.iter().collect();
        ordered.sort_by_key(|handoff| handoff.as_of.at);
        // What is still open, and what the roster lacks, is what she said last.
        let mut last: BTreeMap<&str, &Handoff> = BTreeMap::new();
        let mut rules = BTreeMap::new();
        let mut untold: BTreeMap<&Lacking, (BTreeSet<&str>, u64)> = BTreeMap::new();
        let (mut owed, mut brought) = (BTreeMap::new(), BTreeMap::new());
        let mut exceptions = BTreeMap::new();
        for handoff in &ordered {
            last.insert(&handoff.peer, handoff);
            rules.extend(handoff.rules.iter().map(|rule| (rule.name.as_str(), rule)));
            owed.extend(handoff.owed.iter().map(|one| (one.id.as_str(), one)));
            brought.extend(handoff.brought.iter().map(|one| (one.id.as_str(), one)));
            exceptions.extend(handoff.exceptions.iter().map(|one| (one.id.as_str(), one)));
            for one in &handoff.cannot_tell {
                let (rules, times) = untold.entry(&one.missing).or_default();
                rules.extend(one.rules.iter().map(String::as_str));
                *times = one.times.max(*times);
            }
        }
        let mut open: BTreeMap<&str, &Open> = BTreeMap::new();
        for handoff in last.values() {
            open.extend(handoff.open.iter().map(|one| (one.id.as_str(), one)));
        }
        let lacks = last.values().flat_map(|handoff| &handoff.roster_lacks);
        let in_time = |moment: &Moment| moment.at;
        let mut owed: Vec<&Brought> = owed.into_values().collect();
        owed.sort_by_key(|one| in_time(&one.raised));
        let mut brought: Vec<&Brought> = brought.into_values().collect();
        brought.sort_by_key(|one| in_time(&one.raised));
        let mut open: Vec<&Open> = open.into_values().collect();
        open.sort_by_key(|one| in_time(&one.due));
        let mut exceptions: Vec<&Excepted> = exceptions.into_values().collect();
        exceptions.sort_by_key(|one| (&one.rule, one.from, one.until));
        Gathered {
            peers: last.len(),
            lacks: lacks.collect(),
            handoffs: ordered,
            rules,
            owed,
            open,
            brought,
            exceptions,
            untold,
        }
    }

    /// The latest handoff.
    pub(super) fn latest(&self) -> Option<&'a Handoff> {
        self.handoffs.last().copied()
    }

    /// The first and the last interaction that any of them read.
    pub(super) fn span(&self) -> Option<(&'a Moment, &'a Moment)> {
        let spans = || self.handoffs.iter().filter_map(|one| one.span.as_ref());
        let from = spans().map(|(from, _)| from).min_by_key(|from| from.at)?;
        let to = spans().map(|(_, to)| to).max_by_key(|to| to.at)?;
        Some((from, to))
    }

    /// The exceptions that are not over on a day.
    pub(super) fn exceptions_on(&self, day: Date) -> impl Iterator<Item = &'a Excepted> {
        let all = self.exceptions.iter().copied();
        all.filter(move |one| one.until.0 >= day)
    }
}
