//! Selectors and conditions.

use pest::iterators::Pair;

use super::Reader;
use super::pairs::{find, has, parts, parts_of, written};
use super::value::{parse_amount, parse_days, parse_name, parse_names, parse_value, parse_values};
use crate::syntax::grammar::Rule;
use crate::syntax::tree::{
    Condition, ConsentTest, History, Name, Pick, Quantifier, Selector, Test,
};
use crate::syntax::words;
use crate::text::{Finding, Spanned};

/// A `selector` of the grammar, or the `earlier_of` and `since_of` of a look back.
pub(super) fn parse_selector(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Selector> {
    let mut any_of = Vec::new();
    let mut condition = None;
    for part in parts(pair) {
        match part.as_rule() {
            Rule::name => any_of.push(Pick::Name(parse_name(reader, &part))),
            Rule::group => {
                let inner = find(&part, Rule::selector)?;
                any_of.push(Pick::Group(Box::new(parse_selector(reader, &inner)?)));
            }
            Rule::condition => condition = Some(Box::new(parse_condition(reader, &part)?)),
            _ => {}
        }
    }
    Some(Selector {
        span: reader.span(pair),
        any_of,
        condition,
    })
}

/// `and` binds tighter than `or`: the flat list is cut at each `or`.
pub(super) fn parse_condition(
    reader: &mut Reader,
    pair: &Pair<Rule>,
) -> Option<Spanned<Condition>> {
    if refuse_choice(reader, pair) {
        return None;
    }
    let mut any = Vec::new();
    let mut all = Vec::new();
    for part in parts(pair) {
        match part.as_rule() {
            Rule::term => all.push(parse_term(reader, &part)?),
            Rule::k_or => any.push(join(std::mem::take(&mut all), Condition::And)?),
            _ => {}
        }
    }
    any.push(join(all, Condition::And)?);
    join(any, Condition::Or)
}

/// Refuses `place is clinic or home`: after a value stands another of the same field, with nothing asked.
fn refuse_choice(reader: &mut Reader, pair: &Pair<Rule>) -> bool {
    let terms: Vec<Pair<Rule>> = parts(pair).collect();
    for (at, joined) in terms.windows(3).enumerate() {
        let [before, joint, after] = joined else {
            continue;
        };
        let (Some(field), Some(first)) = (find(before, Rule::field_test), alone(after)) else {
            continue;
        };
        let Some(test) = find(&field, Rule::test).and_then(|test| parts(&test).next()) else {
            continue;
        };
        let (not, several) = match test.as_rule() {
            Rule::is => (false, Rule::k_is_one_of),
            Rule::is_not => (true, Rule::k_is_one_of),
            Rule::includes if joint.as_rule() == Rule::k_or => (false, Rule::k_includes_any_of),
            Rule::does_not_include => (true, Rule::k_includes_any_of),
            _ => continue,
        };
        let Some((name, value)) = find(&field, Rule::name).zip(find(&test, Rule::value)) else {
            continue;
        };
        // What is answered with yes or no has no further values.
        if matches!(written(&value), "yes" | "no") {
            continue;
        }
        // Every further value that stands so, up to the next condition.
        let further = terms.iter().skip(at + 2).step_by(2).map_while(alone);
        let further: Vec<Pair<Rule>> = further.collect();
        let values: Vec<&str> = std::iter::once(&value)
            .chain(&further)
            .map(written)
            .collect();
        let mut right = format!(
            "{} {} {}",
            written(&name),
            words::printed(several),
            values.join(", ")
        );
        if not {
            right = format!("{} {right}", words::printed(Rule::k_not));
        }
        let last = further.last().unwrap_or(&first);
        let place = reader.span(&field).to(reader.span(last));
        reader.push(
            Finding::error(133, reader.span(&first))
                .arg("read", format!("{} {}", written(joint), written(&first)))
                .arg("right", right.as_str())
                .replace(place, right),
        );
        return true;
    }
    false
}

/// The name that a term is alone.
fn alone<'i>(term: &Pair<'i, Rule>) -> Option<Pair<'i, Rule>> {
    let name = find(term, Rule::field_test).filter(|field| !has(field, Rule::test));
    name.filter(|_| !has(term, Rule::k_not))
}

/// One condition as it is, several joined.
fn join(
    mut several: Vec<Spanned<Condition>>,
    joined: fn(Vec<Spanned<Condition>>) -> Condition,
) -> Option<Spanned<Condition>> {
    let span = several.first()?.span.to(several.last()?.span);
    if several.len() == 1 {
        return several.pop();
    }
    Some(Spanned::new(joined(several), span))
}

fn parse_term(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Condition>> {
    let whole = reader.span(pair);
    let mut nots = Vec::new();
    let mut condition = None;
    for part in parts(pair) {
        if part.as_rule() == Rule::k_not {
            nots.push(reader.span(&part));
        } else {
            condition = Some(parse_atom(reader, &part)?);
        }
    }
    let mut condition = condition?;
    while let Some(not) = nots.pop() {
        let span = not.to(whole);
        condition = Spanned::new(Condition::Not(Box::new(condition)), span);
    }
    Some(condition)
}

fn parse_atom(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Condition>> {
    let span = reader.span(pair);
    let condition = match pair.as_rule() {
        Rule::nested => {
            let inner = parse_condition(reader, &find(pair, Rule::condition)?)?;
            return Some(Spanned::new(inner.node, span));
        }
        Rule::hours_test => Condition::Hours {
            inside: has(pair, Rule::k_inside),
            name: parse_name(reader, &find(pair, Rule::name)?),
        },
        Rule::day_test => Condition::On(parse_days(reader, &find(pair, Rule::days)?)?),
        Rule::consent_test => parse_consent_test(reader, pair)?,
        Rule::history => Condition::History(Box::new(parse_history(reader, pair)?)),
        _ => {
            let name = parse_name(reader, &find(pair, Rule::name)?);
            match find(pair, Rule::test) {
                Some(test) => Condition::Field {
                    test: parse_test(reader, pair, &test)?,
                    name,
                },
                None => Condition::Alone(name),
            }
        }
    };
    Some(Spanned::new(condition, span))
}

fn parse_consent_test(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Condition> {
    let test = match parts(pair).next()?.as_rule() {
        Rule::k_with_consent_covering => ConsentTest::With,
        Rule::k_without_consent_covering => ConsentTest::Without,
        _ => ConsentTest::DespiteRefusal,
    };
    let covering = parse_names(reader, &find(pair, Rule::some_names)?);
    let lasting = match find(pair, Rule::amount) {
        Some(amount) => Some(parse_amount(reader, &amount)?),
        None => None,
    };
    Some(Condition::Consent {
        test,
        covering,
        lasting,
    })
}

fn parse_history(reader: &mut Reader, pair: &Pair<Rule>) -> Option<History> {
    let quantifier = parse_quantifier(reader, &find(pair, Rule::quantifier)?)?;
    let selector = parse_selector(reader, &find(pair, Rule::earlier_of)?)?;
    // Where nobody is named, the checker says so: it knows who there is.
    let same = find(pair, Rule::some_names);
    let same = same.map_or_else(Vec::new, |same| parse_names(reader, &same));
    let within = match find(pair, Rule::amount) {
        Some(amount) => Some(parse_amount(reader, &amount)?),
        None => None,
    };
    let since = match find(pair, Rule::since_of) {
        Some(since) => Some(parse_selector(reader, &since)?),
        None => None,
    };
    Some(History {
        quantifier,
        selector,
        same,
        within,
        since,
    })
}

fn parse_quantifier(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Quantifier>> {
    let span = reader.span(pair);
    let word = parts(pair).next()?.as_rule();
    let quantifier = match find(pair, Rule::plain) {
        None if word == Rule::k_no => Quantifier::No,
        None => Quantifier::Any,
        Some(amount) => {
            let amount = parse_amount(reader, &amount)?;
            match word {
                Rule::k_at_least => Quantifier::AtLeast(amount),
                Rule::k_at_most => Quantifier::AtMost(amount),
                Rule::k_fewer_than => Quantifier::FewerThan(amount),
                _ => Quantifier::MoreThan(amount),
            }
        }
    };
    Some(Spanned::new(quantifier, span))
}

fn parse_test(reader: &mut Reader, whole: &Pair<Rule>, pair: &Pair<Rule>) -> Option<Test> {
    let test = parts(pair).next()?;
    let value = find(&test, Rule::value);
    let values = find(&test, Rule::values);
    let amount = find(&test, Rule::amount);
    Some(match test.as_rule() {
        Rule::is => Test::Is(parse_value(reader, &value?)?),
        Rule::is_not => Test::IsNot(parse_value(reader, &value?)?),
        Rule::is_one_of => Test::IsOneOf(parse_values(reader, &values?)?),
        Rule::is_known => Test::IsKnown,
        Rule::is_unknown => Test::IsUnknown,
        Rule::includes => Test::Includes(parse_value(reader, &value?)?),
        Rule::includes_any_of => Test::IncludesAny(parse_values(reader, &values?)?),
        Rule::does_not_include => Test::DoesNotInclude(parse_value(reader, &value?)?),
        Rule::above => Test::Above(parse_amount(reader, &amount?)?),
        Rule::below => Test::Below(parse_amount(reader, &amount?)?),
        Rule::at_least => Test::AtLeast(parse_amount(reader, &amount?)?),
        Rule::at_most => Test::AtMost(parse_amount(reader, &amount?)?),
        _ => {
            refuse_slip(reader, whole, &test);
            return None;
        }
    })
}

/// Shows the right spelling of a test that people write in another way.
fn refuse_slip(reader: &mut Reader, whole: &Pair<Rule>, slip: &Pair<Rule>) {
    let word = words::printed;
    let field = find(whole, Rule::name).map_or("", |field| written(&field));
    let values = find(slip, Rule::values).map_or("", |values| written(&values));
    let right = match slip.as_rule() {
        Rule::slip_includes_not_any => {
            format!(
                "{} {field} {} {values}",
                word(Rule::k_not),
                word(Rule::k_includes_any_of)
            )
        }
        Rule::slip_is_compared => {
            let compared = parts(slip).find(|part| part.as_rule() != Rule::k_is);
            format!(
                "{field} {}",
                compared.map_or("", |compared| written(&compared))
            )
        }
        _ if has(slip, Rule::k_known) => format!("{field} {}", word(Rule::k_is_unknown)),
        _ if has(slip, Rule::k_unknown) => format!("{field} {}", word(Rule::k_is_known)),
        _ => format!(
            "{} {field} {} {values}",
            word(Rule::k_not),
            word(Rule::k_is_one_of)
        ),
    };
    let read = written(whole);
    reader.push(
        Finding::error(124, reader.span(whole))
            .arg("read", read)
            .arg("right", right.as_str())
            .replace(reader.span(whole), right.as_str()),
    );
}

/// The names of one kind of part, for lists such as `covering scope and audience`.
pub(super) fn parse_all_names(reader: &mut Reader, pair: &Pair<Rule>) -> Vec<Name> {
    parts_of(pair, Rule::names)
        .flat_map(|names| parse_names(reader, &names))
        .collect()
}
