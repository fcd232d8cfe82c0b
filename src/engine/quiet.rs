//! What `quiet after` folds away: alerts and open duties whose key holds every party of such an interaction but the peer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::saved::pairs;
use crate::log::Sym;
use crate::plan::{Plan, Rule, Truth};
use crate::time::Instant;
use crate::vocabulary::PartyId;

/// The parties that such an interaction names, without the peer, in declared order.
type Named = Vec<(PartyId, Sym)>;

/// For each combination of parties, the first interaction after which it is quiet.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Quiet {
    #[serde(with = "pairs")]
    since: BTreeMap<Named, Instant>,
}

impl Quiet {
    /// Notes an interaction that `quiet after` selects.
    pub(super) fn push(&mut self, now: &mut Moment<'_>) {
        let Some(selector) = now.plan.quiet else {
            return;
        };
        if now.selects(selector) != Truth::True {
            return;
        }
        let others = now.plan.parties.iter().copied();
        let named: Named = others
            .filter(|party| Some(*party) != now.plan.peer)
            .filter_map(|party| Some((party, now.it.party(party)?)))
            .collect();
        if !named.is_empty() {
            self.since.entry(named).or_insert(now.it.at);
        }
    }

    /// Whether something raised or due at an instant about these parties is folded away.
    pub(super) fn folds(&self, plan: &Plan, rule: &Rule, key: &[Option<Sym>], at: Instant) -> bool {
        if self.since.is_empty() {
            return false;
        }
        let held: Named = rule
            .key
            .iter()
            .zip(key)
            .filter(|(party, _)| Some(**party) != plan.peer)
            .filter_map(|(party, code)| Some((*party, (*code)?)))
            .collect();
        self.holds(&held, at)
    }

    /// Whether what is about a person alone is folded away at an instant.
    pub(super) fn folds_person(&self, plan: &Plan, person: Sym, at: Instant) -> bool {
        let party = plan.person;
        party.is_some_and(|party| self.holds(&[(party, person)], at))
    }

    /// Whether some of these parties are all that such an interaction before an instant names.
    fn holds(&self, held: &[(PartyId, Sym)], at: Instant) -> bool {
        let named_in_it = |named: &Named| named.iter().all(|one| held.contains(one));
        // few parties are looked up, all their subsets; many would be more than there are entries
        if held.len() < 8 {
            (1_u32..1 << held.len()).any(|subset| {
                let chosen = held.iter().enumerate();
                let chosen = chosen.filter(|(place, _)| subset >> place & 1 == 1);
                let named: Named = chosen.map(|(_, one)| *one).collect();
                self.since.get(&named).is_some_and(|since| at > *since)
            })
        } else {
            self.since
                .iter()
                .any(|(named, since)| at > *since && named_in_it(named))
        }
    }
}
