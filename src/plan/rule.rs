//! Compiled rules: what is common to all, and one body for each family.

use super::builder::Builder;
use super::declaration::TextId;
use super::{ConditionId, CoveringId, Limit, MeasureKind, ProjectionId, SelectorId};
use crate::framework::{self, Duty, HoursId, Operand, RuleId, Same, Who};
use crate::time::{CalendarSpan, Date, Instant};
use crate::vocabulary::{Level, PartyId};

/// A rule that is run.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    /// Its place in the framework, which is the order of names.
    pub(crate) id: RuleId,
    /// Its name, from which ids of alerts are made.
    pub(crate) name: String,
    /// What its alerts are about, in declared order.
    pub(crate) key: Vec<PartyId>,
    /// What it excuses.
    pub(crate) unless: Option<ConditionId>,
    /// Where not true, it does not judge.
    pub(crate) needs: Option<ConditionId>,
    /// First and last day on which it judges.
    pub(crate) in_force: Option<(Date, Option<Date>)>,
    /// Agreed exceptions, in the order written.
    pub(crate) exceptions: Vec<Exception>,
    /// Who sees its alerts; empty for the default of the level.
    pub(crate) tell: Vec<(Who, CalendarSpan)>,
    /// Delivered to nobody.
    pub(crate) on_trial: bool,
    /// What its family asks.
    pub(crate) body: Body,
}

/// An agreed exception of one rule.
#[derive(Debug, Clone)]
pub(crate) struct Exception {
    /// Its place in the programme.
    pub(crate) place: usize,
    /// The parties it names.
    pub(crate) parties: Vec<(PartyId, TextId)>,
    /// The first local day.
    pub(crate) from: Date,
    /// The last local day.
    pub(crate) until: Date,
}

/// What a family asks.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// What should not happen.
    Boundary(Boundary),
    /// How much is much.
    Limit(Limit),
    /// What needs permission.
    Consent(Consent),
    /// What is owed after a trigger.
    After(After),
    /// What is owed again and again.
    Every(Every),
}

/// What should not happen.
#[derive(Debug, Clone)]
pub(crate) struct Boundary {
    /// The interactions flagged.
    pub(crate) flag: SelectorId,
    /// How far a hit may follow the one before.
    pub(crate) group: CalendarSpan,
    /// The level raised.
    pub(crate) level: Level,
}

/// What needs permission.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    /// The interactions that need it.
    pub(crate) sharing: SelectorId,
    /// The covered fields.
    pub(crate) covering: CoveringId,
    /// How long a grant lasts.
    pub(crate) lasting: Option<CalendarSpan>,
    /// How much later a grant still counts.
    pub(crate) grace: Option<CalendarSpan>,
    /// The level raised.
    pub(crate) level: Level,
}

/// What is owed after a trigger.
#[derive(Debug, Clone)]
pub(crate) struct After {
    /// What starts it.
    pub(crate) trigger: SelectorId,
    /// What meets it.
    pub(crate) expect: SelectorId,
    /// What must be the same.
    pub(crate) same: ProjectionId,
    /// Whether `same` was written: without it any expected interaction will do.
    pub(crate) keyed: bool,
    /// By when.
    pub(crate) within: Deadline,
    /// What ends it.
    pub(crate) until: Option<SelectorId>,
    /// The level raised.
    pub(crate) level: Level,
}

/// By when a duty is owed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Deadline {
    /// That long after the trigger.
    Span(CalendarSpan),
    /// When the hours end on the last of so many local days that hold them.
    DaysOf(u32, HoursId),
}

/// What is owed again and again.
#[derive(Debug, Clone)]
pub(crate) struct Every {
    /// How often.
    pub(crate) every: CalendarSpan,
    /// What meets it.
    pub(crate) expect: SelectorId,
    /// The key of the parties after `per`.
    pub(crate) key: ProjectionId,
    /// What starts the clock; the first interaction without it.
    pub(crate) from: Option<SelectorId>,
    /// What stops it.
    pub(crate) until: Option<SelectorId>,
    /// How long after its start the duty ends.
    pub(crate) lasting: Option<CalendarSpan>,
    /// The level raised.
    pub(crate) level: Level,
}

impl Rule {
    pub(super) fn new(id: RuleId, rule: &framework::Rule, builder: &mut Builder<'_>) -> Rule {
        let common = &rule.common;
        let mut key = builder.all_parties();
        let body = match &rule.body {
            framework::Body::Boundary(boundary) => Body::Boundary(Boundary {
                flag: builder.selector(&boundary.flag),
                group: boundary
                    .group
                    .map_or(CalendarSpan::elapsed(Instant::DAY), |group| {
                        builder.setting.span(group)
                    }),
                level: boundary.level,
            }),
            framework::Body::Limit(limit) => {
                key.clone_from(&limit.per);
                let mut compiled = Limit::new(limit, builder);
                compiled.show(&common.show, builder);
                Body::Limit(compiled)
            }
            framework::Body::Consent(consent) => Body::Consent(Consent {
                sharing: builder.selector(&consent.sharing),
                covering: builder.covering(&consent.covering),
                lasting: consent.lasting.map(|lasting| builder.setting.span(lasting)),
                grace: consent.grace.map(|grace| builder.setting.span(grace)),
                level: consent.level,
            }),
            framework::Body::Duty(duty) => {
                if let Duty::Every { per, .. } = duty {
                    key.clone_from(per);
                }
                duty_body(duty, builder)
            }
        };
        let mut tell: Vec<(Who, CalendarSpan)> = common
            .tell
            .iter()
            .map(|tell| (tell.who, span(tell.after, builder)))
            .collect();
        tell.sort_by_key(|(who, _)| *who);
        let unless = common
            .unless
            .as_ref()
            .map(|unless| builder.condition(unless));
        let needs = common.needs.as_ref().map(|needs| builder.condition(needs));
        Rule {
            id,
            name: rule.name.clone(),
            key,
            unless,
            needs,
            in_force: common.in_force,
            exceptions: exceptions(id, builder),
            tell,
            on_trial: common.on_trial,
            body,
        }
    }

    /// What its measures add up or tell apart.
    pub(super) fn measured(&self) -> Vec<Same> {
        let Body::Limit(limit) = &self.body else {
            return Vec::new();
        };
        let measures = limit
            .measures
            .iter()
            .filter_map(|measure| match measure.kind {
                MeasureKind::Total(field) => Some(Same::Field(field)),
                MeasureKind::Different(part) => Some(part),
                _ => None,
            });
        measures.collect()
    }

    /// The selectors of its family.
    pub(super) fn selectors(&self) -> Vec<SelectorId> {
        match &self.body {
            Body::Boundary(boundary) => vec![boundary.flag],
            Body::Limit(limit) => limit.measures.iter().map(|part| part.selector).collect(),
            Body::Consent(consent) => vec![consent.sharing],
            Body::After(after) => [Some(after.trigger), Some(after.expect), after.until]
                .into_iter()
                .flatten()
                .collect(),
            Body::Every(every) => [Some(every.expect), every.from, every.until]
                .into_iter()
                .flatten()
                .collect(),
        }
    }

    /// Whether an interaction can matter to it; `word` says whether it may be a word of consent, and `may` which
    /// selectors may select it.
    pub(crate) fn may_meet(&self, word: bool, may: impl Fn(SelectorId) -> bool) -> bool {
        match &self.body {
            Body::Boundary(boundary) => may(boundary.flag),
            Body::Limit(limit) => {
                // a habit begins with the key's first interaction of any kind
                limit.usual.is_some() || limit.measures.iter().any(|part| may(part.selector))
            }
            Body::Consent(consent) => word || may(consent.sharing),
            Body::After(after) => {
                may(after.trigger) || may(after.expect) || after.until.is_some_and(may)
            }
            Body::Every(every) => {
                every.from.is_none_or(&may) || may(every.expect) || every.until.is_some_and(may)
            }
        }
    }
}

fn duty_body(duty: &Duty, builder: &mut Builder<'_>) -> Body {
    match duty {
        Duty::After {
            trigger,
            expect,
            within,
            until,
            level,
        } => {
            let keyed = !expect.same.is_empty();
            let same = if keyed {
                builder.key(&expect.same)
            } else {
                builder.every_party()
            };
            Body::After(After {
                trigger: builder.selector(trigger),
                expect: builder.selector(&expect.selector),
                same,
                keyed,
                within: match *within {
                    framework::Deadline::Span(span) => Deadline::Span(builder.setting.span(span)),
                    framework::Deadline::DaysOf { days, hours } => Deadline::DaysOf(days, hours),
                },
                until: until.as_ref().map(|until| builder.selector(until)),
                level: *level,
            })
        }
        Duty::Every {
            every,
            expect,
            per,
            from,
            until,
            lasting,
            level,
        } => Body::Every(Every {
            every: builder.setting.span(*every),
            expect: builder.selector(expect),
            key: builder.parties_key(per),
            from: from.as_ref().map(|from| builder.selector(from)),
            until: until.as_ref().map(|until| builder.selector(until)),
            lasting: lasting.map(|lasting| builder.setting.span(lasting)),
            level: *level,
        }),
    }
}

fn span(after: Option<Operand>, builder: &Builder<'_>) -> CalendarSpan {
    after.map_or(CalendarSpan::default(), |after| builder.setting.span(after))
}

fn exceptions(id: RuleId, builder: &mut Builder<'_>) -> Vec<Exception> {
    let programme = builder.setting.programme;
    let own = programme.exceptions.iter().enumerate();
    own.filter(|(_, exception)| exception.rule == id)
        .map(|(place, exception)| Exception {
            place,
            parties: exception
                .parties
                .iter()
                .map(|(party, code)| (*party, builder.text(code)))
                .collect(),
            from: exception.from,
            until: exception.until,
        })
        .collect()
}
