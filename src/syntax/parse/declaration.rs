//! Heads of declarations, and the clauses of the header and of sources.

use pest::iterators::Pair;

use super::Reader;
use super::condition::parse_selector;
use super::pairs::{find, has, parts, parts_of};
use super::value::{
    parse_amount, parse_choice_name, parse_date, parse_days, parse_hours, parse_labels, parse_name,
    parse_names, parse_string, parse_text, parse_value,
};
use crate::syntax::grammar::Rule;
use crate::syntax::tree::{
    Allow, ChoiceDef, ChoicesOr, Declaration, Define, Family, FieldDef, FrameworkClause, Header,
    KindDef, LabelDef, Name, ParameterDef, PartyDef, Passage, Rule as RuleDef, SourceClause,
    SourceDef, TestDef, TypeDef,
};
use crate::text::Spanned;
use crate::time::WeekStart;

/// A declaration with no clauses yet.
pub(super) fn parse_head(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Declaration> {
    Some(match pair.as_rule() {
        Rule::framework_head => Declaration::Framework(Header {
            name: parse_name(reader, &find(pair, Rule::name)?),
            version: find(pair, Rule::version)
                .map(|version| Spanned::new(version.as_str().to_string(), reader.span(&version))),
            clauses: Vec::new(),
            unread: Vec::new(),
        }),
        Rule::source_head => Declaration::Source(SourceDef {
            name: parse_name(reader, &find(pair, Rule::name)?),
            clauses: Vec::new(),
            unread: Vec::new(),
        }),
        Rule::party => Declaration::Party(
            parse_labelled(reader, pair)?
                .into_iter()
                .map(|(name, labels)| PartyDef { name, labels })
                .collect(),
        ),
        Rule::kind => Declaration::Kind(
            parse_labelled(reader, pair)?
                .into_iter()
                .map(|(name, labels)| KindDef { name, labels })
                .collect(),
        ),
        Rule::field => Declaration::Field(parse_field(reader, pair)?),
        Rule::define => Declaration::Define(Define {
            name: parse_name(reader, &find(pair, Rule::name)?),
            labels: parse_labels(reader, pair)?,
            selector: parse_selector(reader, &find(pair, Rule::selector)?)?,
            allow: Vec::new(),
        }),
        Rule::test_head => Declaration::Test(TestDef {
            name: parse_string(reader, &find(pair, Rule::string)?),
            clauses: Vec::new(),
            unread: Vec::new(),
        }),
        Rule::set_hours => Declaration::Hours {
            name: parse_name(reader, &find(pair, Rule::name)?),
            labels: parse_labels(reader, pair)?,
            items: parse_hours(reader, &find(pair, Rule::hours)?)?,
            except: match find(pair, Rule::days) {
                Some(days) => parse_days(reader, &days)?,
                None => Vec::new(),
            },
        },
        Rule::set_days => Declaration::Days {
            name: parse_name(reader, &find(pair, Rule::name)?),
            labels: parse_labels(reader, pair)?,
            items: parse_days(reader, &find(pair, Rule::days)?)?,
        },
        Rule::parameter_head => Declaration::Parameter(parse_parameter(reader, pair)?),
        Rule::rule_head => {
            let family = find(pair, Rule::family)?;
            Declaration::Rule(RuleDef {
                family: Spanned::new(parse_family(&family)?, reader.span(&family)),
                name: parse_name(reader, &find(pair, Rule::name)?),
                clauses: Vec::new(),
                unread: Vec::new(),
            })
        }
        _ => return None,
    })
}

fn parse_family(pair: &Pair<Rule>) -> Option<Family> {
    Some(match parts(pair).next()?.as_rule() {
        Rule::k_boundary => Family::Boundary,
        Rule::k_limit => Family::Limit,
        Rule::k_consent => Family::Consent,
        _ => Family::Duty,
    })
}

/// Names with their labels.
fn parse_labelled(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Vec<(Name, Vec<LabelDef>)>> {
    parts_of(pair, Rule::labelled)
        .map(|part| {
            let name = parse_name(reader, &find(&part, Rule::name)?);
            Some((name, parse_labels(reader, &part)?))
        })
        .collect()
}

fn parse_field(reader: &mut Reader, pair: &Pair<Rule>) -> Option<FieldDef> {
    let names = parse_labelled(reader, pair)?;
    let of = match find(pair, Rule::field_of) {
        Some(of) => parse_names(reader, &of),
        None => Vec::new(),
    };
    let private = find(pair, Rule::k_private).map(|word| reader.span(&word));
    let kind = find(pair, Rule::field_type)?;
    let kind = Spanned::new(parse_type(reader, &kind)?, reader.span(&kind));
    let blank = match find(pair, Rule::blank) {
        Some(blank) => Some(parse_value(reader, &find(&blank, Rule::value)?)?),
        None => None,
    };
    Some(FieldDef {
        names,
        of,
        private,
        kind,
        blank,
        allow: Vec::new(),
    })
}

fn parse_type(reader: &mut Reader, pair: &Pair<Rule>) -> Option<TypeDef> {
    let part = parts(pair).next()?;
    Some(match part.as_rule() {
        Rule::one_of => TypeDef::OneOf(parse_choices(reader, &part)?),
        Rule::set_of if has(&part, Rule::k_text) => TypeDef::SetOf(ChoicesOr::Text),
        Rule::set_of => TypeDef::SetOf(ChoicesOr::Choices(parse_choices(reader, &part)?)),
        Rule::k_duration => TypeDef::Duration,
        Rule::k_number => TypeDef::Number,
        Rule::k_yes_or_no => TypeDef::YesNo,
        Rule::k_date => TypeDef::Date,
        _ => TypeDef::Text,
    })
}

fn parse_choices(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Vec<ChoiceDef>> {
    parts_of(&find(pair, Rule::choices)?, Rule::choice)
        .map(|choice| {
            Some(ChoiceDef {
                name: parse_choice_name(reader, &choice)?,
                labels: parse_labels(reader, &choice)?,
            })
        })
        .collect()
}

fn parse_parameter(reader: &mut Reader, pair: &Pair<Rule>) -> Option<ParameterDef> {
    let name = parse_name(reader, &find(pair, Rule::name)?);
    let labels = parse_labels(reader, pair)?;
    let mut amounts = parts_of(pair, Rule::plain);
    let value = parse_amount(reader, &amounts.next()?)?;
    let range = match (amounts.next(), amounts.next()) {
        (Some(least), Some(most)) => {
            Some((parse_amount(reader, &least)?, parse_amount(reader, &most)?))
        }
        _ => None,
    };
    Some(ParameterDef {
        name,
        labels,
        value,
        range,
        allow: Vec::new(),
    })
}

pub(super) fn parse_framework_clause(
    reader: &mut Reader,
    pair: &Pair<Rule>,
) -> Option<FrameworkClause> {
    let part = |rule| find(pair, rule);
    Some(match pair.as_rule() {
        Rule::c_title => FrameworkClause::Title(parse_text(reader, &part(Rule::text)?)?),
        Rule::framework_zone => FrameworkClause::Zone(parse_string(reader, &part(Rule::string)?)),
        Rule::framework_purpose => {
            FrameworkClause::Purpose(parse_text(reader, &part(Rule::text)?)?)
        }
        Rule::framework_not_for => FrameworkClause::NotFor(
            parts_of(pair, Rule::text)
                .map(|text| parse_text(reader, &text))
                .collect::<Option<_>>()?,
        ),
        Rule::framework_quiet => {
            FrameworkClause::QuietAfter(parse_selector(reader, &part(Rule::selector)?)?)
        }
        Rule::framework_week => {
            let start = part(Rule::week_start)?;
            let day = match parts(&start).next()?.as_rule() {
                Rule::k_sunday => WeekStart::Sunday,
                _ => WeekStart::Monday,
            };
            FrameworkClause::WeekStarts(Spanned::new(day, reader.span(&start)))
        }
        Rule::allow => FrameworkClause::Allow(parse_allow(reader, pair)?),
        _ => return None,
    })
}

pub(super) fn parse_source_clause(reader: &mut Reader, pair: &Pair<Rule>) -> Option<SourceClause> {
    let part = |rule| find(pair, rule);
    Some(match pair.as_rule() {
        Rule::source_cite => SourceClause::Cite(parse_text(reader, &part(Rule::text)?)?),
        Rule::source_doi => SourceClause::Doi(parse_string(reader, &part(Rule::string)?)),
        Rule::source_passage => {
            let name = parse_name(reader, &part(Rule::name)?);
            let mut texts = parts_of(pair, Rule::text);
            let text = parse_text(reader, &texts.next()?)?;
            let judgement = match texts.next() {
                Some(judgement) => Some(parse_text(reader, &judgement)?),
                None => None,
            };
            SourceClause::Passage(Passage {
                name,
                text,
                judgement,
            })
        }
        Rule::allow => SourceClause::Allow(parse_allow(reader, pair)?),
        _ => return None,
    })
}

pub(super) fn parse_allow(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Allow> {
    let code = find(pair, Rule::code)?;
    Some(Allow {
        span: reader.span(pair),
        code: Spanned::new(code.as_str().to_uppercase(), reader.span(&code)),
        until: parse_date(reader, &find(pair, Rule::date)?)?,
        because: parse_text(reader, &find(pair, Rule::text)?)?,
    })
}
