//! Framework and programme to a compiled plan: slots, masks, windows; no name left to look up.

mod asked;
mod builder;
mod condition;
mod declaration;
mod key;
mod layout;
mod measure;
mod picked;
mod ratio;
mod rule;
mod share;
mod split;
mod truth;

pub(crate) use condition::{
    Amount, Condition, ConditionId, CoveringId, HistoryId, Selector, SelectorId, Test,
};
pub(crate) use declaration::{Held, TextId, Words};
pub(crate) use key::{Projection, ProjectionId};
pub(crate) use layout::{Layout, few};
pub(crate) use measure::{Asked, Limit, Measure, MeasureKind, Rung, Window};
pub(crate) use ratio::Ratio;
pub(crate) use rule::{After, Body, Boundary, Consent, Deadline, Every, Rule};
pub(crate) use share::Share;
pub(crate) use truth::Truth;

pub use picked::Picked;

use std::collections::BTreeSet;
use std::hash::Hasher;
use std::sync::OnceLock;

use siphasher::sip::SipHasher13;

use crate::alerts::{NotRun, WhyNotRun};
use crate::framework::{ConsentTest, Framework, RuleId, Same};
use crate::programme::Programme;
use crate::time::{CalendarSpan, Days, Hours, WeekStart, Zone};
use crate::vocabulary::{FieldId, KindId, PartyId};
use builder::Builder;
use condition::History;
use declaration::Member;

/// A framework in one team's setting, compiled: what the engine runs on. It owns all it needs.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(crate) zone: Zone,
    pub(crate) week: WeekStart,
    pub(crate) kinds: usize,
    pub(crate) parties: Vec<PartyId>,
    pub(crate) peer: Option<PartyId>,
    pub(crate) person: Option<PartyId>,
    pub(crate) words: Option<Words>,
    pub(crate) texts: Vec<String>,
    pub(crate) members: Vec<Member>,
    pub(crate) hours: Vec<Hours>,
    pub(crate) days: Vec<Days>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) selectors: Vec<Selector>,
    pub(crate) histories: Vec<History>,
    pub(crate) coverings: Vec<Vec<FieldId>>,
    pub(crate) projections: Vec<Projection>,
    pub(crate) every_party: ProjectionId,
    pub(crate) peer_key: Option<ProjectionId>,
    pub(crate) quiet: Option<SelectorId>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) not_run: Vec<NotRun>,
    rules_by_kind: Vec<Vec<usize>>,
    histories_by_kind: Vec<Vec<usize>>,
    layouts: Vec<Layout>,
    splits: Vec<Vec<PartyId>>,
    fingerprint: OnceLock<u64>,
}

impl Plan {
    /// Compiles a framework in a programme's setting; rules on trial are run only where `on_trial` asks for them.
    pub fn new(framework: &Framework, programme: &Programme, on_trial: bool) -> Plan {
        let mut builder = Builder::new(framework, programme);
        let mut rules = Vec::new();
        let mut not_run = Vec::new();
        for (place, rule) in framework.rules.iter().enumerate() {
            let id = RuleId(place as u16);
            let common = &rule.common;
            let applies = common
                .applies_where
                .as_ref()
                .is_none_or(|asked| declaration::applies(asked, &programme.profile) == Truth::True);
            if !applies {
                let why = WhyNotRun::Applies;
                not_run.push(NotRun { rule: id, why });
            } else if common.on_trial && !on_trial {
                let why = WhyNotRun::OnTrial;
                not_run.push(NotRun { rule: id, why });
            } else {
                rules.push(Rule::new(id, rule, &mut builder));
            }
        }
        let quiet = framework
            .quiet_after
            .as_ref()
            .map(|selector| builder.selector(selector));
        Plan::built(builder, rules, not_run, quiet)
    }

    /// The plan of what was compiled.
    fn built(
        mut builder: Builder<'_>,
        rules: Vec<Rule>,
        not_run: Vec<NotRun>,
        quiet: Option<SelectorId>,
    ) -> Plan {
        let declaration::Setting {
            framework,
            programme,
        } = builder.setting;
        let every_party = builder.every_party();
        let peer = framework.vocabulary.find_party("peer");
        let peer_key = peer.map(|peer| builder.parties_key(&[peer]));
        let kinds = framework.vocabulary.kinds.len();
        let mut plan = Plan {
            zone: programme
                .zone
                .clone()
                .unwrap_or_else(|| framework.zone.clone()),
            week: framework.week,
            kinds,
            parties: builder.all_parties(),
            peer,
            peer_key,
            person: framework.vocabulary.find_party("person"),
            words: Words::new(&framework.vocabulary),
            hours: declaration::hours(framework, programme),
            members: builder.members(),
            texts: builder.texts.items,
            days: builder.days,
            conditions: builder.conditions.items,
            selectors: builder.selectors.items,
            histories: builder.histories.items,
            coverings: builder.coverings.items,
            projections: builder.projections.items,
            every_party,
            quiet,
            rules,
            not_run,
            rules_by_kind: Vec::new(),
            histories_by_kind: Vec::new(),
            layouts: Vec::new(),
            splits: Vec::new(),
            fingerprint: OnceLock::new(),
        };
        for (history, count) in plan.histories.iter_mut().zip(builder.counts) {
            history.count = count;
        }
        plan.index();
        plan.layouts = Layout::all(&plan, &framework.vocabulary);
        plan.splits = split::splits(&plan, framework.rules.len());
        plan
    }

    /// The fields of interactions that its rules read.
    pub fn fields_read(&self) -> BTreeSet<FieldId> {
        let conditions = self.conditions.iter().filter_map(Condition::field);
        let keys = self.projections.iter().flat_map(|key| &key.parts);
        let measures = self.rules.iter().flat_map(Rule::measured);
        let parts = keys.copied().chain(measures);
        let of_parts = parts.filter_map(|part| match part {
            Same::Field(field) => Some(field),
            Same::Party(_) => None,
        });
        let covered = self.coverings.iter().flatten().copied();
        conditions.chain(of_parts).chain(covered).collect()
    }

    /// For each list of covered fields, how long the rules that ask for a grant let it last, each span once.
    pub(crate) fn terms(&self) -> Vec<Vec<Option<CalendarSpan>>> {
        let mut terms = vec![Vec::new(); self.coverings.len()];
        let rules = self.rules.iter().filter_map(|rule| match &rule.body {
            Body::Consent(consent) => Some((consent.covering, consent.lasting)),
            _ => None,
        });
        let asked = self
            .conditions
            .iter()
            .filter_map(|condition| match condition {
                Condition::Consent {
                    test: ConsentTest::With | ConsentTest::Without,
                    covering,
                    lasting,
                } => Some((*covering, *lasting)),
                _ => None,
            });
        for (covering, lasting) in rules.chain(asked) {
            if let Some(own) = terms.get_mut(covering.0 as usize)
                && !own.contains(&lasting)
            {
                own.push(lasting);
            }
        }
        terms
    }

    /// How many rules it runs.
    pub fn rules(&self) -> usize {
        self.rules.len()
    }

    /// The parties by which a rule's state may be split: a log cut into parts, one for each combination of these
    /// parties' values (a missing one is a value too), gives part by part the same alerts as whole.
    ///
    /// Empty where the log may not be cut, and for a rule that is not run.
    pub fn split(&self, rule: RuleId) -> &[PartyId] {
        self.splits
            .get(rule.0 as usize)
            .map_or(&[], |parties| parties)
    }

    /// Which interactions of a kind some rule may meet: the places of those rules in [`Plan::rules`].
    pub(crate) fn rules_of(&self, kind: KindId) -> &[usize] {
        self.rules_by_kind
            .get(kind.0 as usize)
            .map_or(&[], |rules| rules)
    }

    /// How the shapes of interactions of a kind are written.
    pub(crate) fn layout(&self, kind: KindId) -> &Layout {
        &self.layouts[kind.0 as usize]
    }

    /// The histories that an interaction of a kind may enter.
    pub(crate) fn histories_of(&self, kind: KindId) -> &[usize] {
        self.histories_by_kind
            .get(kind.0 as usize)
            .map_or(&[], |histories| histories)
    }

    /// Whether a selector may select interactions of a kind.
    pub(crate) fn may_select(&self, selector: SelectorId, kind: KindId) -> bool {
        self.selector(selector).kinds.get(kind.0 as usize) == Some(&true)
    }

    /// The selector of an id.
    pub(crate) fn selector(&self, id: SelectorId) -> &Selector {
        &self.selectors[id.0 as usize]
    }

    /// The condition of an id.
    pub(crate) fn condition(&self, id: ConditionId) -> &Condition {
        &self.conditions[id.0 as usize]
    }

    /// The projection of an id.
    pub(crate) fn projection(&self, id: ProjectionId) -> &Projection {
        &self.projections[id.0 as usize]
    }

    /// A number that differs between plans that differ, so that saved state is only read back into its own plan.
    pub(crate) fn fingerprint(&self) -> u64 {
        *self.fingerprint.get_or_init(|| self.digest())
    }

    fn digest(&self) -> u64 {
        let mut hasher = SipHasher13::new();
        let told = format!(
            "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            self.zone.name(),
            self.week,
            self.parties,
            self.words,
            self.texts,
            self.members,
            self.hours,
            self.days,
            self.conditions,
            self.selectors,
            self.histories,
            self.coverings,
            self.projections,
            self.quiet,
            self.rules,
            self.not_run,
        );
        hasher.write(told.as_bytes());
        hasher.finish()
    }

    fn index(&mut self) {
        let word = self.words.as_ref().map(|words| words.kind);
        for kind in (0..self.kinds).map(|kind| KindId(kind as u16)) {
            let met = (0..self.rules.len())
                .filter(|&place| {
                    let rule = &self.rules[place];
                    rule.may_meet(word == Some(kind), |selector| {
                        self.may_select(selector, kind)
                    })
                })
                .collect();
            self.rules_by_kind.push(met);
            let entered = (0..self.histories.len())
                .filter(|&place| {
                    let history = &self.histories[place];
                    self.may_select(history.selector, kind)
                        || history
                            .since
                            .is_some_and(|since| self.may_select(since, kind))
                })
                .collect();
            self.histories_by_kind.push(entered);
        }
    }
}
