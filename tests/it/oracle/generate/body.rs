//! Random bodies of boundaries, consents and duties, and of all rules together.

use super::dice::Dice;
use super::limit::{Limit, per};
use super::selector::{Scope, Sel};
use super::style::Pace;
use super::test::covering;
use super::vocabulary::{FieldDecl, HOURS, Holds, KINDS, carried_by_all};

/// What its family asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    Boundary {
        flag: Sel,
        group: Option<String>,
        level: &'static str,
    },
    Limit(Limit),
    Consent {
        sharing: Sel,
        covering: Vec<&'static str>,
        lasting: Option<String>,
        grace: Option<String>,
        level: &'static str,
    },
    After {
        after: Sel,
        expect: Sel,
        same: Vec<&'static str>,
        within: String,
        until: Option<Sel>,
        level: &'static str,
    },
    Every {
        every: String,
        expect: Sel,
        per: Option<Vec<&'static str>>,
        from: Option<Sel>,
        until: Option<Sel>,
        lasting: Option<String>,
        level: &'static str,
    },
}
fn boundary(dice: &mut Dice, scope: &Scope) -> Body {
    Body::Boundary {
        flag: Sel::any(dice, scope),
        group: dice.maybe(55, |dice| scope.style.span(dice)),
        level: level(dice),
    }
}

fn consent(dice: &mut Dice, scope: &Scope) -> Body {
    let kinds: &[&'static str] = if dice.percent(6) {
        &["share", "consent"]
    } else {
        &["share"]
    };
    Body::Consent {
        sharing: Sel::of(dice, scope, kinds),
        covering: covering(dice),
        lasting: dice.maybe(75, |dice| scope.style.span(dice)),
        grace: dice.maybe(40, |dice| scope.style.span(dice)),
        level: level(dice),
    }
}

fn after(dice: &mut Dice, scope: &Scope) -> Body {
    let after = Sel::any(dice, scope);
    let expect = Sel::any(dice, scope);
    let until = dice.maybe(55, |dice| Sel::any(dice, scope));
    let mut kinds = [after.kinds(), expect.kinds()].concat();
    kinds.extend(until.iter().flat_map(Sel::kinds));
    let same = match dice.below(100) {
        0..28 => vec![],
        28..45 => vec!["peer"],
        45..60 => vec!["person"],
        60..75 => vec!["peer", "person"],
        _ => {
            let is_single =
                |field: &&&FieldDecl| !matches!(field.holds, Holds::SetOf(_) | Holds::SetOfText);
            let carried = carried_by_all(&kinds);
            let single: Vec<_> = carried
                .iter()
                .filter(is_single)
                .map(|field| field.name)
                .collect();
            let field = dice.one(&single);
            if dice.percent(50) {
                vec!["person", field]
            } else {
                vec![field]
            }
        }
    };
    let within = if dice.percent(30) {
        let most = if scope.style.pace == Pace::Hours {
            1
        } else {
            4
        };
        let days = dice.between(1, most);
        format!(
            "{days} day{} of {}",
            if days == 1 { "" } else { "s" },
            dice.one(HOURS)
        )
    } else {
        scope.style.span(dice)
    };
    Body::After {
        after,
        expect,
        same,
        within,
        until,
        level: level(dice),
    }
}

fn every(dice: &mut Dice, scope: &Scope) -> Body {
    Body::Every {
        every: scope.style.span(dice),
        expect: Sel::any(dice, scope),
        per: per(dice, scope),
        from: dice.maybe(55, |dice| Sel::any(dice, scope)),
        until: dice.maybe(45, |dice| Sel::any(dice, scope)),
        lasting: dice.maybe(65, |dice| match scope.style.pace {
            Pace::Hours => dice
                .one(&["24 hours", "36 hours", "2 days", "1 week"])
                .to_string(),
            Pace::Days => dice
                .one(&["4 days", "1 week", "100 hours", "6 days"])
                .to_string(),
            Pace::Weeks => dice.one(&["3 weeks", "1 month", "30 days"]).to_string(),
            Pace::Months => dice.one(&["3 months", "100 days", "4 months"]).to_string(),
        }),
        level: level(dice),
    }
}

fn level(dice: &mut Dice) -> &'static str {
    dice.one(&["note", "talk", "act"])
}

fn some_span<'a>(text: &'a Option<String>, keyword: &str) -> Option<String> {
    text.as_ref()
        .map(|text: &'a String| format!("{keyword} {text}"))
}

impl Body {
    /// Any body, mostly of a limit.
    pub fn any(dice: &mut Dice, scope: &Scope) -> Body {
        match dice.below(100) {
            0..10 => boundary(dice, scope),
            10..58 => Body::Limit(Limit::any(dice, scope)),
            58..75 if scope.style.palette.contains(&"share") => consent(dice, scope),
            58..75 => after(dice, scope),
            75..88 => every(dice, scope),
            _ if dice.percent(50) => after(dice, scope),
            _ => Body::Limit(Limit::any(dice, scope)),
        }
    }

    /// The kinds of what `unless` is asked of, and of what `needs` is asked of.
    pub fn asked_of(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        match self {
            Body::Boundary { flag, .. } => (flag.kinds(), flag.kinds()),
            Body::Consent { sharing, .. } => (sharing.kinds(), sharing.kinds()),
            Body::After { after, .. } => (after.kinds(), after.kinds()),
            Body::Every { from, expect, .. } => match from {
                Some(from) => (from.kinds(), [from.kinds(), expect.kinds()].concat()),
                None => (KINDS.to_vec(), KINDS.to_vec()),
            },
            Body::Limit(limit) => {
                let mut all = limit.metric.selector.kinds();
                all.extend(
                    limit
                        .out_of
                        .iter()
                        .flat_map(|(metric, _)| metric.selector.kinds()),
                );
                let judged = all.clone();
                let given = limit.given.iter().flat_map(|(metric, _)| metric);
                all.extend(given.flat_map(|metric| metric.selector.kinds()));
                all.extend(limit.show.iter().flat_map(|metric| metric.selector.kinds()));
                (all, judged)
            }
        }
    }

    pub fn clauses(&self) -> (&'static str, Vec<String>) {
        let mut clauses = Vec::new();
        let mut put = |clause: Option<String>| clauses.extend(clause);
        let selector =
            |keyword: &str, selector: &Sel| Some(format!("{keyword} {}", selector.text()));
        let names = |names: &[&str]| names.join(" and ");
        let family = match self {
            Body::Boundary { flag, group, level } => {
                put(selector("flag", flag));
                put(some_span(group, "group within"));
                put(Some(format!("raise {level}")));
                "boundary"
            }
            Body::Consent {
                sharing,
                covering,
                lasting,
                grace,
                level,
            } => {
                put(selector("sharing", sharing));
                put(Some(format!("covering {}", names(covering))));
                put(some_span(lasting, "lasting"));
                put(some_span(grace, "grace"));
                put(Some(format!("raise {level}")));
                "consent"
            }
            Body::After {
                after,
                expect,
                same,
                within,
                until,
                level,
            } => {
                put(selector("after", after));
                let with = if same.is_empty() {
                    String::new()
                } else {
                    format!(" with the same {}", names(same))
                };
                let expected = if same.is_empty() {
                    expect.text()
                } else {
                    expect.before_same()
                };
                put(Some(format!("expect {expected}{with}")));
                put(Some(format!("within {within}")));
                put(until.as_ref().and_then(|until| selector("until", until)));
                put(Some(format!("raise {level}")));
                "duty"
            }
            Body::Every {
                every,
                expect,
                per,
                from,
                until,
                lasting,
                level,
            } => {
                put(Some(format!("every {every}")));
                put(selector("expect", expect));
                put(per.as_ref().map(|per| format!("per {}", names(per))));
                put(from.as_ref().and_then(|from| selector("from", from)));
                put(until.as_ref().and_then(|until| selector("until", until)));
                put(some_span(lasting, "for"));
                put(Some(format!("raise {level}")));
                "duty"
            }
            Body::Limit(limit) => {
                clauses = limit.clauses();
                "limit"
            }
        };
        (family, clauses)
    }

    pub fn simpler(&self) -> Vec<Body> {
        let mut simpler = Vec::new();
        let mut push = |change: &dyn Fn(&mut Body)| {
            let mut body = self.clone();
            change(&mut body);
            if body != *self {
                simpler.push(body);
            }
        };
        match self {
            Body::Limit(limit) => simpler.extend(limit.simpler().into_iter().map(Body::Limit)),
            _ => {
                push(&|body| {
                    if let Body::Boundary { group: span, .. }
                    | Body::Consent { lasting: span, .. }
                    | Body::Every { lasting: span, .. } = body
                    {
                        *span = None;
                    }
                });
                push(&|body| {
                    if let Body::Consent { grace, .. } = body {
                        *grace = None;
                    }
                });
                push(&|body| {
                    if let Body::After { until, .. } | Body::Every { until, .. } = body {
                        *until = None;
                    }
                });
                push(&|body| {
                    if let Body::After { same, .. } = body {
                        same.pop();
                    }
                });
                push(&|body| {
                    if let Body::Consent { covering, .. } = body
                        && covering.len() > 1
                    {
                        covering.pop();
                    }
                });
                for (place, selector) in self.selectors().into_iter().enumerate() {
                    for other in selector.simpler() {
                        push(&|body| *body.selectors_mut()[place] = other.clone());
                    }
                }
            }
        }
        simpler
    }

    fn selectors(&self) -> Vec<&Sel> {
        match self {
            Body::Boundary { flag, .. } => vec![flag],
            Body::Consent { sharing, .. } => vec![sharing],
            Body::After {
                after,
                expect,
                until,
                ..
            } => [after, expect].into_iter().chain(until).collect(),
            Body::Every {
                expect,
                from,
                until,
                ..
            } => [expect].into_iter().chain(from).chain(until).collect(),
            Body::Limit(limit) => vec![&limit.metric.selector],
        }
    }

    fn selectors_mut(&mut self) -> Vec<&mut Sel> {
        match self {
            Body::Boundary { flag, .. } => vec![flag],
            Body::Consent { sharing, .. } => vec![sharing],
            Body::After {
                after,
                expect,
                until,
                ..
            } => [after, expect].into_iter().chain(until).collect(),
            Body::Every {
                expect,
                from,
                until,
                ..
            } => [expect].into_iter().chain(from).chain(until).collect(),
            Body::Limit(limit) => vec![&mut limit.metric.selector],
        }
    }
}
