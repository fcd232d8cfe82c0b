//! Rules: what is common to every family, and the two families that flag and share.

use super::amount::Asked;
use super::checker::Checker;
use super::clauses::Clauses;
use super::kinds::Kinds;
use super::{codes, written};
use crate::framework::{Body, Boundary, Common, Consent, Rule, SourceRef};
use crate::syntax::tree::{self, ClauseKind, Name, Rung};
use crate::text::{Finding, Spanned};
use crate::vocabulary::{Family, Level};

/// The kinds of interactions that a rule's common conditions are asked of.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Of `unless`.
    pub unless: Kinds,
    /// Of `needs`.
    pub needs: Kinds,
}

impl Checker<'_> {
    /// A rule; none where something of it could not be read, which has then been named.
    pub fn rule(&mut self, rule: &tree::Rule) -> Option<Rule> {
        let clauses = Clauses::of(rule, &mut self.sink);
        let (body, reach, show) = match rule.family.node {
            Family::Boundary => self.boundary(&clauses),
            Family::Limit => {
                let (limit, reach, show) = self.limit(&clauses);
                (limit.map(Body::Limit), reach, show)
            }
            Family::Consent => self.consent(&clauses, rule),
            Family::Duty => {
                let (duty, reach) = self.duty(&clauses);
                (duty.map(Body::Duty), reach, Vec::new())
            }
        };
        let mut common = self.common(&clauses, &reach);
        common.show = show;
        if common.title.is_none() && !clauses.lost(&["title"]) {
            let finding = Finding::advice(codes::NO_TITLE, rule.name.span)
                .arg("name", rule.name.node.as_str());
            let title = format!("\"{}\"", first_title(&rule.name.node));
            self.push(clauses.layout.insert(finding, "title", &title));
        }
        Some(Rule {
            name: rule.name.node.clone(),
            common,
            body: body?,
        })
    }

    fn boundary(
        &mut self,
        clauses: &Clauses<'_>,
    ) -> (Option<Body>, Reach, Vec<crate::framework::Measure>) {
        let flag = clauses.get(|kind| match kind {
            ClauseKind::Flag(selector) => Some(selector),
            _ => None,
        });
        let flag = flag.map(|selector| self.selector(selector));
        if flag.is_none() {
            let kind = self.a_kind().to_string();
            clauses.missing(&mut self.sink, "flag", &kind);
        }
        let group = clauses.get(|kind| match kind {
            ClauseKind::Group(amount) => Some(amount),
            _ => None,
        });
        let group = group.and_then(|amount| self.amount(amount, Asked::Length));
        let level = self.one_level(clauses);
        let (flag, kinds) = flag.unzip();
        let reach = Reach::over(kinds.unwrap_or_default());
        let body = flag
            .zip(level)
            .map(|(flag, level)| Body::Boundary(Boundary { flag, group, level }));
        (body, reach, Vec::new())
    }

    fn consent(
        &mut self,
        clauses: &Clauses<'_>,
        rule: &tree::Rule,
    ) -> (Option<Body>, Reach, Vec<crate::framework::Measure>) {
        self.consent_asked.push(rule.family.span.to(rule.name.span));
        let sharing = clauses.get(|kind| match kind {
            ClauseKind::Sharing(selector) => Some(selector),
            _ => None,
        });
        let sharing = sharing.map(|selector| self.selector(selector));
        let covering = clauses.get(|kind| match kind {
            ClauseKind::Covering(names) => Some(names.as_slice()),
            _ => None,
        });
        if sharing.is_none() {
            let kind = self.a_shared(covering.unwrap_or_default()).to_string();
            clauses.missing(&mut self.sink, "sharing", &kind);
        }
        let (sharing, kinds) = sharing.unzip();
        let kinds = kinds.unwrap_or_default();
        let covering = covering.map(|names| self.covering(names, &kinds));
        if covering.is_none() {
            let field = self.a_covered(&kinds).to_string();
            clauses.missing(&mut self.sink, "covering", &field);
        }
        let span = |is: fn(&ClauseKind) -> Option<&Spanned<tree::Amount>>| clauses.get(is);
        let lasting = span(|kind| match kind {
            ClauseKind::Lasting(amount) => Some(amount),
            _ => None,
        });
        let grace = span(|kind| match kind {
            ClauseKind::Grace(amount) => Some(amount),
            _ => None,
        });
        let lasting = lasting.and_then(|amount| self.amount(amount, Asked::Length));
        let grace = grace.and_then(|amount| self.amount(amount, Asked::Length));
        let level = self.one_level(clauses);
        let body = sharing.zip(covering).zip(level);
        let body = body.map(|((sharing, covering), level)| {
            Body::Consent(Consent {
                sharing,
                covering,
                lasting,
                grace,
                level,
            })
        });
        (body, Reach::over(kinds), Vec::new())
    }

    /// The one level that a boundary, a consent or a duty raises.
    pub fn one_level(&mut self, clauses: &Clauses<'_>) -> Option<Level> {
        let rungs = self.rungs(clauses, "note")?;
        let (first, last) = (rungs.first()?, rungs.last()?);
        let bare =
            |rung: &Rung| rung.side.is_none() && rung.value.is_none() && rung.usual.is_none();
        let odd = match rungs {
            [only] => Some(only).filter(|rung| !bare(rung)),
            [_, second, ..] => Some(second),
            [] => None,
        };
        if let Some(odd) = odd {
            let level = written::level(first.level.node);
            self.push(
                Finding::error(codes::ONE_LEVEL, odd.span)
                    .arg("family", written::family(clauses.family))
                    .replace(first.span.to(last.span), level),
            );
        }
        Some(first.level.node)
    }

    /// The rungs of `raise`, which every rule needs.
    pub fn rungs<'t>(
        &mut self,
        clauses: &Clauses<'t>,
        would_do: &str,
    ) -> Option<&'t [Spanned<Rung>]> {
        let rungs = clauses.get(|kind| match kind {
            ClauseKind::Raise(rungs) => Some(rungs.as_slice()),
            _ => None,
        });
        if rungs.is_none_or(|rungs| rungs.is_empty()) {
            clauses.missing(&mut self.sink, "raise", would_do);
        }
        rungs.filter(|rungs| !rungs.is_empty())
    }

    fn common(&mut self, clauses: &Clauses<'_>, reach: &Reach) -> Common {
        let mut common = Common::default();
        for clause in clauses.all() {
            match &clause.kind {
                ClauseKind::Title(text) => common.title = Some(self.rule_text(text)),
                ClauseKind::Because(text) => common.because = Some(self.rule_text(text)),
                ClauseKind::Maybe(text) => common.maybe = Some(self.rule_text(text)),
                ClauseKind::Ask(text) => common.ask = Some(self.rule_text(text)),
                ClauseKind::Next(text) => common.next = Some(self.rule_text(text)),
                ClauseKind::CannotSee(text) => common.cannot_see = Some(self.rule_text(text)),
                ClauseKind::Source { name, passages } => {
                    let cited = self.cited(name, passages);
                    common.sources.extend(cited);
                }
                ClauseKind::Needs(condition) => {
                    common.needs = self.condition(condition, &reach.needs);
                }
                ClauseKind::Unless(condition) => {
                    common.unless = self.condition(condition, &reach.unless);
                }
                ClauseKind::Tell(tells) => common.tell = self.tells(tells),
                ClauseKind::InForce { from, until } => {
                    let last = until.as_ref().map(|until| until.node);
                    common.in_force = Some((from.node, last));
                    if let Some(until) = until
                        && until.node < from.node
                    {
                        let days = from.span.to(until.span);
                        self.push(
                            Finding::error(codes::DATES_REVERSED, days)
                                .replace(days, format!("{} until {}", until.node, from.node)),
                        );
                    }
                }
                ClauseKind::AppliesWhere(condition) => {
                    common.applies_where = self.profile(condition);
                }
                ClauseKind::ReviewBy(date) => common.review_by = Some(date.node),
                ClauseKind::OnTrial => common.on_trial = true,
                _ => {}
            }
        }
        common
    }

    /// The passages that a `source` clause cites; without any, the whole source.
    fn cited(&mut self, name: &Name, passages: &[Name]) -> Vec<SourceRef> {
        let Some(source) = self.source(name) else {
            return Vec::new();
        };
        if passages.is_empty() {
            return vec![SourceRef {
                source,
                passage: None,
            }];
        }
        let known = passages
            .iter()
            .map(|passage| self.passage(source, name, passage));
        let known: Vec<usize> = known.flatten().collect();
        self.cited
            .extend(known.iter().map(|&passage| (source, passage)));
        let refs = known.into_iter().map(|passage| SourceRef {
            source,
            passage: Some(passage),
        });
        refs.collect()
    }
}

impl Reach {
    /// The same kinds for both.
    pub fn over(kinds: Kinds) -> Self {
        Reach {
            unless: kinds.clone(),
            needs: kinds,
        }
    }
}

/// A first title for a rule: its name in words.
fn first_title(name: &str) -> String {
    let words = name.replace('-', " ");
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
