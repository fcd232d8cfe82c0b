//! Random rules of the four families, as values that render to text and shrink by their clauses.

use super::dice::Dice;
use super::measure::{Metric, Rung, rungs};
use super::selector::{Cond, Scope, Sel, covering};
use super::style::Pace;
use super::vocabulary::{HOURS, Holds, KINDS, carried_by_all};

/// A rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub name: String,
    pub body: Body,
    pub unless: Option<Cond>,
    pub needs: Option<Cond>,
    pub tell: Option<String>,
    pub in_force: Option<String>,
    pub applies: Option<String>,
    pub on_trial: bool,
}

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

/// A limit.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    pub metric: Metric,
    pub per: Option<Vec<&'static str>>,
    pub window: Option<String>,
    pub out_of: Option<(Metric, Vec<&'static str>)>,
    pub given: Option<(Option<Metric>, String)>,
    pub usual: Option<String>,
    pub show: Vec<Metric>,
    pub rungs: Vec<Rung>,
}

impl Rule {
    pub fn any(dice: &mut Dice, scope: &Scope, name: String) -> Rule {
        let body = match dice.below(100) {
            0..10 => boundary(dice, scope),
            10..58 => Body::Limit(Limit::any(dice, scope)),
            58..75 if scope.style.palette.contains(&"share") => consent(dice, scope),
            58..75 => after(dice, scope),
            75..88 => every(dice, scope),
            _ if dice.percent(50) => after(dice, scope),
            _ => Body::Limit(Limit::any(dice, scope)),
        };
        let (excused, needing) = body.asked_of();
        Rule {
            unless: dice.maybe(26, |dice| Cond::any(dice, &shallow(scope), &excused)),
            needs: dice.maybe(14, |dice| Cond::any(dice, &shallow(scope), &needing)),
            tell: dice.maybe(20, |dice| tell(dice, scope)),
            in_force: dice.maybe(16, |dice| in_force(dice, scope)),
            applies: dice.maybe(14, applies),
            on_trial: dice.percent(8),
            name,
            body,
        }
    }

    /// As rules files write it.
    pub fn text(&self) -> String {
        let (family, mut clauses) = self.body.clauses();
        let condition = |keyword: &str, condition: &Option<Cond>| {
            condition
                .as_ref()
                .map(|condition| format!("{keyword} {}", condition.text()))
        };
        clauses.extend(condition("unless", &self.unless));
        clauses.extend(condition("needs", &self.needs));
        clauses.extend(self.tell.as_ref().map(|tell| format!("tell {tell}")));
        clauses.extend(
            self.in_force
                .as_ref()
                .map(|days| format!("in force {days}")),
        );
        clauses.extend(
            self.applies
                .as_ref()
                .map(|applies| format!("applies where {applies}")),
        );
        clauses.extend(self.on_trial.then(|| "on trial".to_string()));
        let clauses: String = clauses
            .iter()
            .map(|clause| format!("  {clause}\n"))
            .collect();
        format!("{family} {}\n{clauses}", self.name)
    }

    /// Whether it names a definition.
    pub fn names_definition(&self, name: &str) -> bool {
        self.text()
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == name)
    }

    /// The kinds its selectors can select.
    pub fn kinds(&self) -> Vec<&'static str> {
        let text = self.text();
        let named = |kind: &&&str| {
            text.split_whitespace()
                .any(|word| word.trim_matches(['(', ')']) == **kind)
        };
        KINDS.iter().filter(named).copied().collect()
    }

    /// Simpler ones.
    pub fn simpler(&self) -> Vec<Rule> {
        let mut simpler = Vec::new();
        let mut without = |is_there: bool, drop: &dyn Fn(&mut Rule)| {
            if is_there {
                let mut rule = self.clone();
                drop(&mut rule);
                simpler.push(rule);
            }
        };
        without(self.unless.is_some(), &|rule| rule.unless = None);
        without(self.needs.is_some(), &|rule| rule.needs = None);
        without(self.tell.is_some(), &|rule| rule.tell = None);
        without(self.in_force.is_some(), &|rule| rule.in_force = None);
        without(self.applies.is_some(), &|rule| rule.applies = None);
        without(self.on_trial, &|rule| rule.on_trial = false);
        for unless in self.unless.iter().flat_map(Cond::simpler) {
            without(true, &|rule| rule.unless = Some(unless.clone()));
        }
        for needs in self.needs.iter().flat_map(Cond::simpler) {
            without(true, &|rule| rule.needs = Some(needs.clone()));
        }
        for body in self.body.simpler() {
            without(true, &|rule| rule.body = body.clone());
        }
        simpler
    }
}

/// Conditions beside a selector go less deep.
fn shallow<'a>(scope: &Scope<'a>) -> Scope<'a> {
    Scope {
        depth: scope.depth.min(1),
        ..scope.clone()
    }
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
        lasting: dice.maybe(60, |dice| scope.style.span(dice)),
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
            let is_single = |field: &&&super::vocabulary::FieldDecl| {
                !matches!(field.holds, Holds::SetOf(_) | Holds::SetOfText)
            };
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

/// The parties of a key; nothing for all of them.
pub fn per(dice: &mut Dice, scope: &Scope) -> Option<Vec<&'static str>> {
    let mut choices = vec![
        (20, None),
        (35, Some(vec!["peer"])),
        (25, Some(vec!["person"])),
        (20, Some(vec!["peer", "person"])),
    ];
    if scope.parties.len() > 2 {
        choices.push((15, Some(vec!["peer", "guest"])));
    }
    dice.weighted(&choices)
}

fn level(dice: &mut Dice) -> &'static str {
    dice.one(&["note", "talk", "act"])
}

fn tell(dice: &mut Dice, scope: &Scope) -> String {
    let after = |dice: &mut Dice| scope.style.span(dice);
    match dice.below(4) {
        0 => "peer".to_string(),
        1 => "lead".to_string(),
        2 => format!("peer, lead after {}", after(dice)),
        _ => format!("peer after {}, lead after {}", after(dice), after(dice)),
    }
}

fn in_force(dice: &mut Dice, scope: &Scope) -> String {
    let (one, other) = (scope.style.day(dice), scope.style.day(dice));
    if dice.percent(50) {
        format!("from {one}")
    } else {
        format!("from {} until {}", one.min(other), one.max(other))
    }
}

fn applies(dice: &mut Dice) -> String {
    dice.one(&[
        "setting is primary-care",
        "setting is not primary-care",
        "setting is one of primary-care, street and not city is known",
        "city is unknown or setting is street",
        "city is montreal",
    ])
    .to_string()
}

fn some_span<'a>(text: &'a Option<String>, keyword: &str) -> Option<String> {
    text.as_ref()
        .map(|text: &'a String| format!("{keyword} {text}"))
}

impl Body {
    /// The kinds of what `unless` is asked of, and of what `needs` is asked of.
    fn asked_of(&self) -> (Vec<&'static str>, Vec<&'static str>) {
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

    fn clauses(&self) -> (&'static str, Vec<String>) {
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

    fn simpler(&self) -> Vec<Body> {
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

impl Limit {
    pub fn any(dice: &mut Dice, scope: &Scope) -> Limit {
        let mut per = per(dice, scope);
        let repeated = scope.style.repeated_period().filter(|_| dice.percent(44));
        let calendar = repeated.is_some() || dice.percent(45);
        let metric = Metric::any(dice, scope, calendar);
        let is_run = metric.is_run();
        let is_rest = metric.is_rest();
        let window = (!is_run).then(|| {
            if let Some(period) = repeated {
                format!("in each {period}")
            } else if calendar {
                format!("in each {}", scope.style.period(dice))
            } else {
                let span = match dice.below(100) {
                    0..15 => dice.one(&["stretch", "days-off"]).to_string(),
                    15..35 if [Pace::Weeks, Pace::Months].contains(&scope.style.pace) => {
                        dice.one(&["1 month", "2 months"]).to_string()
                    }
                    _ => scope.style.span(dice),
                };
                format!("in any {span}")
            }
        });
        let can_divide = !is_run && !is_rest;
        let divides = can_divide && dice.percent(36);
        if divides && dice.percent(50) {
            per = Some(vec!["peer", "person"]);
        }
        let out_of = dice.maybe(if divides { 100 } else { 0 }, |dice| {
            let whole = Metric::like(dice, scope, &metric);
            let key = per.clone().unwrap_or(scope.parties.to_vec());
            let same = dice.maybe(if key.len() > 1 { 85 } else { 0 }, |dice| {
                vec![dice.one(&key)]
            });
            (whole, same.unwrap_or_default())
        });
        let given = match (&out_of, dice.below(100)) {
            (Some((whole, _)), 0..40) => Some((None, whole.small_value(dice))),
            (_, 0..24) if !is_run => {
                let metric = Metric::simple(dice, scope);
                let least = metric.small_value(dice);
                Some((Some(metric), least))
            }
            _ => None,
        };
        let usual = window
            .as_deref()
            .filter(|window| window.starts_with("in each") && !is_rest);
        let usual = usual
            .filter(|_| dice.percent(if repeated.is_some() { 80 } else { 8 }))
            .map(|window| match window {
                "in each day" => dice.one(&["1 week", "2 weeks"]).to_string(),
                "in each week" => dice.one(&["5 weeks", "8 weeks", "4 weeks"]).to_string(),
                _ => dice.one(&["5 months", "6 months", "4 months"]).to_string(),
            });
        let has_peer = per.as_ref().is_none_or(|per| per.contains(&"peer"));
        let rungs = rungs(
            dice,
            scope,
            &metric,
            out_of.is_some(),
            usual.is_some(),
            has_peer,
        );
        let shown = if is_run || is_rest { 0 } else { 25 };
        let show = dice.maybe(shown, |dice| {
            let first = Metric::simple(dice, scope);
            if dice.percent(30) {
                vec![first, Metric::simple(dice, scope)]
            } else {
                vec![first]
            }
        });
        Limit {
            metric,
            per,
            window,
            out_of,
            given,
            usual: usual.filter(|_| rungs.iter().any(Rung::asks_usual)),
            show: show.unwrap_or_default(),
            rungs,
        }
    }

    fn clauses(&self) -> Vec<String> {
        let mut clauses = vec![self.metric.text()];
        clauses.extend(
            self.per
                .as_ref()
                .map(|per| format!("per {}", per.join(" and "))),
        );
        clauses.extend(self.window.clone());
        clauses.extend(self.out_of.as_ref().map(|(metric, same)| {
            if same.is_empty() {
                format!("out of {}", metric.text())
            } else {
                format!(
                    "out of {} with the same {}",
                    metric.text_before_same(),
                    same.join(" and ")
                )
            }
        }));
        clauses.extend(self.given.as_ref().map(|(metric, least)| match metric {
            Some(metric) => format!("given {} at least {least}", metric.text_before_same()),
            None => format!("given at least {least}"),
        }));
        clauses.extend(
            self.usual
                .as_ref()
                .map(|usual| format!("usual over {usual}")),
        );
        clauses.extend(
            self.show
                .iter()
                .map(|metric| format!("show {}", metric.text())),
        );
        let rungs: Vec<String> = self.rungs.iter().map(Rung::text).collect();
        clauses.push(format!("raise {}", rungs.join(", ")));
        clauses
    }

    fn simpler(&self) -> Vec<Limit> {
        let mut simpler = Vec::new();
        let mut push = |change: &dyn Fn(&mut Limit)| {
            let mut limit = self.clone();
            change(&mut limit);
            if limit != *self {
                simpler.push(limit);
            }
        };
        push(&|limit| limit.show.clear());
        push(&|limit| limit.given = None);
        push(&|limit| {
            limit.out_of.iter_mut().for_each(|(_, same)| same.clear());
        });
        push(&|limit| limit.per = None);
        if self.rungs.len() > 1 {
            for place in 0..self.rungs.len() {
                push(&|limit| {
                    limit.rungs.remove(place);
                    if !limit.rungs.iter().any(Rung::asks_usual) {
                        limit.usual = None;
                    }
                });
            }
        }
        for place in 0..self.rungs.len() {
            push(&|limit| limit.rungs[place].floor = None);
        }
        for other in self.metric.selector.simpler() {
            push(&|limit| limit.metric.selector = other.clone());
        }
        for other in self
            .out_of
            .iter()
            .flat_map(|(metric, _)| metric.selector.simpler())
        {
            push(&|limit| {
                limit
                    .out_of
                    .iter_mut()
                    .for_each(|(metric, _)| metric.selector = other.clone())
            });
        }
        for other in self
            .given
            .iter()
            .flat_map(|(metric, _)| metric)
            .flat_map(|metric| metric.selector.simpler())
        {
            push(&|limit| {
                if let Some((Some(metric), _)) = &mut limit.given {
                    metric.selector = other.clone();
                }
            });
        }
        simpler
    }
}
