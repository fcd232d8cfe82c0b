//! Rules text to tree: the examples of the language page, mistakes with their places, and texts made to break a parser.

use jalon::syntax::tree::{
    Amount, ChoicesOr, Clause, ClauseKind, Condition, ConsentTest, DayItem, Declaration, Family,
    File, FrameworkClause, HoursItem, Level, Literal, MeasureKind, Period, Pick, Quantifier, Rule,
    RungSide, Selector, SourceClause, Test, Text, TypeDef,
};
use jalon::syntax::{parse, parse_amount, parse_days, parse_hours};
use jalon::text::{Finding, Lang, Layout, Messages, SourceId, Sources, draw};
use jalon::time::{CalendarSpan, Date, Instant, WeekStart, Weekday};
use proptest::prelude::*;

fn read_as(name: &str, text: &str) -> (File, Vec<Finding>) {
    let mut sources = Sources::default();
    let id = sources.add(name, text);
    parse(id, sources.get(id))
}

fn read(text: &str) -> (File, Vec<Finding>) {
    read_as("rules.jalon", text)
}

/// The tree of a text that holds no mistake.
fn tree(text: &str) -> File {
    let (file, findings) = read(text);
    assert_eq!(findings, Vec::new(), "in {text}");
    file
}

/// The one declaration of a text that holds no mistake.
fn declaration(text: &str) -> Declaration {
    let mut file = tree(text);
    assert_eq!(file.declarations.len(), 1, "in {text}");
    file.declarations.remove(0).node
}

fn rule(text: &str) -> Rule {
    match declaration(text) {
        Declaration::Rule(rule) => rule,
        other => panic!("a rule was expected, and {other:?} read"),
    }
}

/// The one clause of a rule of a family.
fn clause(family: &str, clause: &str) -> ClauseKind {
    let mut rule = rule(&format!("{family} x\n  {clause}\n"));
    assert_eq!(rule.clauses.len(), 1, "in {clause}");
    rule.clauses.remove(0).kind
}

fn condition(text: &str) -> Condition {
    match clause("boundary", &format!("unless {text}")) {
        ClauseKind::Unless(condition) => condition.node,
        other => panic!("a condition was expected, and {other:?} read"),
    }
}

/// The field tested and the test of a condition that is one test.
fn test(text: &str) -> (String, Test) {
    match condition(text) {
        Condition::Field { name, test } => (name.node, test),
        other => panic!("a test was expected, and {other:?} read"),
    }
}

fn picks(selector: &Selector) -> Vec<String> {
    let name = |pick: &Pick| match pick {
        Pick::Name(name) => name.node.clone(),
        Pick::Group(group) => format!("({})", picks(group).join(" ")),
    };
    selector.any_of.iter().map(name).collect()
}

fn names(names: &[jalon::syntax::tree::Name]) -> Vec<&str> {
    names.iter().map(|name| name.as_str()).collect()
}

fn words(text: &Text) -> Vec<(Option<Lang>, &str)> {
    let part = |(lang, words): &(Option<_>, jalon::text::Spanned<String>)| {
        let lang: &Option<jalon::text::Spanned<Lang>> = lang;
        (lang.as_ref().map(|lang| lang.node), words.node.clone())
    };
    let parts: Vec<(Option<Lang>, String)> = text.parts.iter().map(part).collect();
    parts
        .into_iter()
        .map(|(lang, words)| (lang, &*String::leak(words)))
        .collect()
}

fn hours(count: i64) -> Amount {
    Amount::Span(CalendarSpan::elapsed(count * Instant::HOUR))
}

fn number(count: i64) -> Amount {
    Amount::Number(count * 1_000_000)
}

fn date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}

/// The findings of a text as code, line, column and the words they are about.
fn places(text: &str) -> Vec<(u16, usize, usize, String)> {
    let mut sources = Sources::default();
    let id = sources.add("rules.jalon", text);
    let (_, findings) = parse(id, sources.get(id));
    let place = |finding: &Finding| {
        let (line, column) = sources.get(id).line_column(finding.span.start);
        let about = &text[finding.span.start as usize..finding.span.end as usize];
        (finding.code.0, line, column, about.to_string())
    };
    findings.iter().map(place).collect()
}

fn codes(text: &str) -> Vec<u16> {
    places(text).into_iter().map(|(code, ..)| code).collect()
}

#[test]
fn the_header_and_sources_of_section_1() {
    let file = tree(
        r#"framework caring-community 1.0
  title    en "Peer support in primary care"
           fr "Accompagnement par les pairs en première ligne"
  zone     "America/Toronto"
  purpose  en "Reflection and support for the peer" fr "Réflexion et soutien pour le pair"
  not for  "discipline", "pay", "ranking"
  quiet after  closure where reason is died
  week starts sunday
  allow J0413 until 2027-01-31 because "looked at in January"

source lessard-2024
  cite     "Lessard É, et al. BMC Primary Care 2024;25:298."
  doi      "10.1186/s12875-024-02548-5"
  passage  eight-calls  "Someone who starts calling her 8 times a day"
  passage  no-model     "There is no single model"
           judgement    en "How much is right for one person cannot be counted."
"#,
    );
    let Declaration::Framework(header) = &file.declarations[0].node else {
        panic!("a header was expected");
    };
    assert_eq!(header.name.node, "caring-community");
    assert_eq!(
        header.version.as_ref().map(|version| version.as_str()),
        Some("1.0")
    );
    let clauses: Vec<_> = header.clauses.iter().map(|clause| &clause.node).collect();
    let FrameworkClause::Title(title) = clauses[0] else {
        panic!("a title was expected");
    };
    assert_eq!(
        words(title),
        [
            (Some(Lang::En), "Peer support in primary care"),
            (
                Some(Lang::Fr),
                "Accompagnement par les pairs en première ligne"
            ),
        ]
    );
    assert!(
        matches!(clauses[1], FrameworkClause::Zone(zone) if zone.as_str() == "America/Toronto")
    );
    assert!(matches!(clauses[3], FrameworkClause::NotFor(texts) if texts.len() == 3));
    assert!(matches!(clauses[4], FrameworkClause::QuietAfter(quiet) if quiet.condition.is_some()));
    assert!(
        matches!(clauses[5], FrameworkClause::WeekStarts(day) if day.node == WeekStart::Sunday)
    );
    assert!(matches!(clauses[6], FrameworkClause::Allow(allow) if allow.code.as_str() == "J0413"));
    let Declaration::Source(source) = &file.declarations[1].node else {
        panic!("a source was expected");
    };
    let SourceClause::Passage(passage) = &source.clauses[3].node else {
        panic!("a passage was expected");
    };
    assert_eq!(passage.name.node, "no-model");
    assert!(passage.judgement.is_some());
}

#[test]
fn the_vocabulary_of_section_2() {
    let file = tree(
        r#"party peer      en "peer"   fr "pair aidant"
party person    en "person" fr "personne accompagnée"

kind call       en "call" "calls"   fr "appel" "appels"
kind message, visit, share, consent, supervision, referral, closure

field direction of call, message     one of inbound en "incoming" fr "entrant", outbound
field line      of call, message     one of work, personal, blank means work
field length, rest of call, visit    duration
field crisis    of call, message, visit   yes or no, blank means no
field audience  of share, consent    set of clinician, family, team blank means none
field scope     of share, consent    set of text
field until     of consent           date
field paid      of peer              yes or no
field notes     private              text
field status en "said" fr "parole" of consent
  one of granted fr "oui",
         "on"

define missed    as by-phone where direction is inbound and outcome is missed
"#,
    );
    let declarations: Vec<_> = file.declarations.iter().map(|one| &one.node).collect();
    let Declaration::Kind(kinds) = declarations[2] else {
        panic!("a kind was expected");
    };
    assert_eq!(
        kinds[0].labels[0].many.as_ref().map(|many| many.as_str()),
        Some("calls")
    );
    assert!(matches!(declarations[3], Declaration::Kind(kinds) if kinds.len() == 7));
    let fields: Vec<_> = declarations
        .iter()
        .filter_map(|declaration| match declaration {
            Declaration::Field(field) => Some(field),
            _ => None,
        })
        .collect();
    let TypeDef::OneOf(choices) = &fields[0].kind.node else {
        panic!("choices were expected");
    };
    assert_eq!(choices[0].labels[1].one.node, "entrant");
    assert_eq!(names(&fields[0].of), ["call", "message"]);
    assert_eq!(
        fields[1].blank.as_ref().map(|blank| &blank.node),
        Some(&Literal::Name("work".into()))
    );
    assert_eq!(fields[2].names.len(), 2);
    assert_eq!(
        fields[3].blank.as_ref().map(|blank| &blank.node),
        Some(&Literal::Name("no".into()))
    );
    assert!(
        matches!(&fields[4].kind.node, TypeDef::SetOf(ChoicesOr::Choices(set)) if set.len() == 3)
    );
    assert!(fields[4].blank.is_some());
    assert!(matches!(
        &fields[5].kind.node,
        TypeDef::SetOf(ChoicesOr::Text)
    ));
    assert!(fields[8].private.is_some() && fields[8].of.is_empty());
    let TypeDef::OneOf(status) = &fields[9].kind.node else {
        panic!("choices were expected");
    };
    assert_eq!(status[1].name.node, "on");
    assert_eq!(fields[9].names[0].1.len(), 2);
}

#[test]
fn hours_days_and_parameters_of_section_2() {
    let Declaration::Hours { items, except, .. } = declaration(
        "hours office = mon to fri 09:00-17:00, sat 10:00 - 24:00 except holidays, 2024-12-24",
    ) else {
        panic!("hours were expected");
    };
    let (first, last) = &items[0].days;
    assert_eq!((first.node, last.node), (Weekday::Mon, Weekday::Fri));
    assert_eq!((items[1].start.node, items[1].end.node), (600, 1440));
    assert!(matches!(&except[1], DayItem::Date(day) if day.node == date(2024, 12, 24)));
    let Declaration::Days { items, .. } = declaration("days holidays = 2024-12-25, sun") else {
        panic!("days were expected");
    };
    assert!(matches!(&items[1], DayItem::Weekday(day) if day.node == Weekday::Sun));
    let Declaration::Parameter(parameter) =
        declaration("parameter long fr \"longue\" = 90 minutes from 1 hour to 4 hours 30 minutes")
    else {
        panic!("a parameter was expected");
    };
    assert_eq!(parameter.labels[0].one.node, "longue");
    let minutes = |count: i64| Amount::Span(CalendarSpan::elapsed(count * Instant::MINUTE));
    assert_eq!(parameter.value.node, minutes(90));
    let range = parameter.range.map(|(least, most)| (least.node, most.node));
    assert_eq!(range, Some((hours(1), minutes(270))));
}

#[test]
fn the_rules_of_section_5() {
    let file = tree(
        r#"boundary personal-line-after-hours
  flag    by-phone where line is personal and outside office
  unless  crisis is yes
  group   within 1 day
  raise   talk

limit personal-share
  count   by-phone where line is personal
  out of  count by-phone
  per     peer
  in each month
  given   at least 10
  raise   note at 30%

consent share-with-clinician
  sharing  share where audience includes clinician
  covering scope and audience
  lasting  1 year
  grace    24 hours
  raise    act

duty early-contact
  every   7 days
  expect  contact
  per     peer and person
  from    referral
  until   closure
  for     8 weeks
  raise   note
"#,
    );
    let rules: Vec<&Rule> = file
        .declarations
        .iter()
        .filter_map(|declaration| match &declaration.node {
            Declaration::Rule(rule) => Some(rule),
            _ => None,
        })
        .collect();
    let families: Vec<Family> = rules.iter().map(|rule| rule.family.node).collect();
    assert_eq!(
        families,
        [
            Family::Boundary,
            Family::Limit,
            Family::Consent,
            Family::Duty
        ]
    );
    assert_eq!(
        rules.iter().map(|rule| rule.clauses.len()).sum::<usize>(),
        4 + 6 + 5 + 7
    );
    let kinds: Vec<&ClauseKind> = rules[1].clauses.iter().map(|clause| &clause.kind).collect();
    assert!(matches!(kinds[0], ClauseKind::Measure(measure) if measure.kind == MeasureKind::Count));
    assert!(matches!(kinds[1], ClauseKind::OutOf { same, .. } if same.is_empty()));
    assert!(matches!(kinds[3], ClauseKind::InEach(each) if each.node == Period::Month));
    assert!(
        matches!(kinds[4], ClauseKind::Given { measure: None, at_least } if at_least.node == number(10))
    );
    let ClauseKind::Raise(rungs) = kinds[5] else {
        panic!("rungs were expected");
    };
    let value = rungs[0].value.as_ref().map(|value| &value.node);
    assert_eq!(value, Some(&Amount::Percent(30_000_000)));
    let year = rules[2]
        .clauses
        .iter()
        .find_map(|clause| match &clause.kind {
            ClauseKind::Lasting(year) => Some(year.node.clone()),
            _ => None,
        });
    assert_eq!(year, Some(Amount::Span(CalendarSpan::months(12))));
}

#[test]
fn clauses_that_every_family_may_have() {
    assert!(
        matches!(clause("duty", "source a-b one two"), ClauseKind::Source { passages, .. } if passages.len() == 2)
    );
    assert!(
        matches!(clause("limit", "tell peer, lead after 2 days"), ClauseKind::Tell(told) if told[1].after.is_some())
    );
    assert!(matches!(
        clause("limit", "show count call where outcome is missed"),
        ClauseKind::Show(_)
    ));
    assert!(matches!(
        clause("limit", "in force from 2024-01-01 until 2024-12-31"),
        ClauseKind::InForce { until: Some(_), .. }
    ));
    assert!(matches!(
        clause("duty", "in force from 2024-01-01"),
        ClauseKind::InForce { until: None, .. }
    ));
    assert!(matches!(
        clause("duty", "applies where setting is primary-care"),
        ClauseKind::AppliesWhere(_)
    ));
    assert!(matches!(
        clause("duty", "review by 2027-01-01"),
        ClauseKind::ReviewBy(_)
    ));
    assert!(matches!(clause("duty", "on trial"), ClauseKind::OnTrial));
    assert!(matches!(
        clause("duty", "cannot see \"much\""),
        ClauseKind::CannotSee(_)
    ));
    assert!(matches!(
        clause("duty", "within 2 days of office"),
        ClauseKind::Within { of: Some(_), .. }
    ));
    assert!(
        matches!(clause("duty", "expect a or b with the same peer and person"), ClauseKind::Expect { same, .. } if same.len() == 2)
    );
    let ClauseKind::Allow(allow) =
        clause("limit", "allow J0413 until 2027-01-31 because en \"later\"")
    else {
        panic!("an allow was expected");
    };
    assert_eq!(allow.until.node, date(2027, 1, 31));
}

#[test]
fn measures_and_rungs() {
    let measure = |text: &str| match clause("limit", text) {
        ClauseKind::Measure(measure) => measure.node.kind,
        other => panic!("a measure was expected, and {other:?} read"),
    };
    assert!(matches!(
        measure("conversations in message apart by 30 minutes"),
        MeasureKind::Conversations(_)
    ));
    assert!(
        matches!(measure("total   minutes of call or visit"), MeasureKind::Total(field) if field.node == "minutes")
    );
    assert!(matches!(
        measure("different person in contact"),
        MeasureKind::Different(_)
    ));
    assert_eq!(measure("days with visit"), MeasureKind::Days);
    assert_eq!(measure("run     of days with presence"), MeasureKind::Run);
    assert_eq!(measure("span    of presence"), MeasureKind::Span);
    assert_eq!(measure("rest    from work"), MeasureKind::Rest);
    let rungs = |text: &str| match clause("limit", text) {
        ClauseKind::Raise(rungs) => rungs,
        other => panic!("rungs were expected, and {other:?} read"),
    };
    let usual = &rungs("raise note above time-growth times usual and at least time-floor")[0].node;
    assert_eq!(
        usual.side.as_ref().map(|side| side.node),
        Some(RungSide::Above)
    );
    let floor = usual.usual.as_ref().and_then(|usual| usual.floor.as_ref());
    assert_eq!(
        floor.map(|floor| &floor.node),
        Some(&Amount::Parameter("time-floor".into()))
    );
    let two = rungs("raise note at 5, talk above 4 hours 30 minutes");
    assert_eq!(two[1].level.node, Level::Talk);
    let roster = &rungs("raise note above agreed-week of peer")[0].node;
    assert!(matches!(
        roster.value.as_ref().map(|value| &value.node),
        Some(Amount::Roster { .. })
    ));
    assert!(rungs("raise act")[0].side.is_none());
    let percent = &rungs("raise note above 50 percent")[0].node;
    assert_eq!(
        percent.value.as_ref().map(|value| &value.node),
        Some(&Amount::Percent(50_000_000))
    );
    let decimals = &rungs("raise note at 2.5 times usual")[0].node;
    assert_eq!(
        decimals.value.as_ref().map(|value| &value.node),
        Some(&Amount::Number(2_500_000))
    );
    let ClauseKind::OutOf { same, .. } = clause(
        "limit",
        "out of total length of a where b is c with the same peer",
    ) else {
        panic!("a measure was expected");
    };
    assert_eq!(names(&same), ["peer"]);
    let ClauseKind::Given { measure, .. } =
        clause("limit", "given different person in a at least 4")
    else {
        panic!("a measure was expected");
    };
    assert!(measure.is_some());
}

#[test]
fn tests_of_a_field() {
    assert_eq!(test("length above 90 minutes").0, "length");
    assert!(
        matches!(test("a is no").1, Test::Is(value) if value.node == Literal::Name("no".into()))
    );
    assert!(
        matches!(test("a is \"on\"").1, Test::Is(value) if value.node == Literal::Text("on".into()))
    );
    assert!(
        matches!(test("a is 2024-02-29").1, Test::Is(value) if value.node == Literal::Date(date(2024, 2, 29)))
    );
    assert!(
        matches!(test("a is 40 %").1, Test::Is(value) if value.node == Literal::Amount(Amount::Percent(40_000_000)))
    );
    assert!(matches!(test("a is not b").1, Test::IsNot(_)));
    assert!(
        matches!(test("reason is one of died, lost-touch").1, Test::IsOneOf(values) if values.len() == 2)
    );
    assert!(
        matches!(test("a includes any of b, c").1, Test::IncludesAny(values) if values.len() == 2)
    );
    assert!(matches!(
        test("a does not include b").1,
        Test::DoesNotInclude(_)
    ));
    assert!(matches!(test("a at least busy-day").1, Test::AtLeast(_)));
    assert!(matches!(test("a at most 3").1, Test::AtMost(_)));
    assert_eq!(test("a is known").1, Test::IsKnown);
    assert_eq!(test("a is unknown").1, Test::IsUnknown);
    assert!(matches!(condition("on sat, sun"), Condition::On(days) if days.len() == 2));
    assert!(matches!(
        condition("inside is-office"),
        Condition::Hours { inside: true, .. }
    ));
}

#[test]
fn not_binds_tightest_then_and_then_or() {
    let Condition::Or(any) =
        condition("a is b and not c is d or (e is f or g is h) and not not i is j")
    else {
        panic!("`or` was expected outermost");
    };
    assert_eq!(any.len(), 2);
    let Condition::And(first) = &any[0].node else {
        panic!("`and` was expected");
    };
    assert!(matches!(first[1].node, Condition::Not(_)));
    let Condition::And(second) = &any[1].node else {
        panic!("`and` was expected");
    };
    assert!(matches!(&second[0].node, Condition::Or(inner) if inner.len() == 2));
    assert!(
        matches!(&second[1].node, Condition::Not(inner) if matches!(inner.node, Condition::Not(_)))
    );
}

#[test]
fn where_reaches_back_over_the_list_and_forward_as_far_as_it_can() {
    let ClauseKind::Flag(selector) = clause(
        "boundary",
        "flag (call-out or message-out or call-taken) or visit where a is b or c is d and e is f",
    ) else {
        panic!("a selector was expected");
    };
    assert_eq!(
        picks(&selector),
        ["(call-out message-out call-taken)", "visit"]
    );
    let condition = selector.condition.expect("a condition");
    assert!(matches!(&condition.node, Condition::Or(any) if any.len() == 2));
}

#[test]
fn looking_back() {
    let Condition::And(all) = condition(
        "any earlier pause with the same peer and person since (resume or referral where a is b) \
         and at least 2 earlier a or b with the same peer within 3 hours since c or d or e is f",
    )
    .or_first() else {
        panic!("`and` was expected");
    };
    let Condition::History(first) = &all[0].node else {
        panic!("a look back was expected");
    };
    assert_eq!(first.quantifier.node, Quantifier::Any);
    assert_eq!(names(&first.same), ["peer", "person"]);
    assert!(
        first
            .since
            .as_ref()
            .is_some_and(|since| picks(since) == ["(resume referral)"])
    );
    let Condition::History(second) = &all[1].node else {
        panic!("a look back was expected");
    };
    let Quantifier::AtLeast(least) = &second.quantifier.node else {
        panic!("a number was expected");
    };
    assert_eq!(least.node, number(2));
    assert_eq!(picks(&second.selector), ["a", "b"]);
    assert_eq!(
        second.within.as_ref().map(|within| &within.node),
        Some(&hours(3))
    );
    // `or e` is no third name: a test follows it.
    assert!(
        second
            .since
            .as_ref()
            .is_some_and(|since| picks(since) == ["c", "d"])
    );
}

/// The first of what is joined by `or`.
trait OrFirst {
    fn or_first(self) -> Condition;
}

impl OrFirst for Condition {
    fn or_first(self) -> Condition {
        match self {
            Condition::Or(mut any) => any.remove(0).node,
            other => other,
        }
    }
}

#[test]
fn names_after_the_same_and_covering_end_before_a_test() {
    let Condition::And(all) = condition(
        "no earlier a with the same peer and person and fewer than 2 earlier b with the same peer and marks does not include c",
    ) else {
        panic!("`and` was expected");
    };
    assert_eq!(all.len(), 3);
    let Condition::And(all) =
        condition("despite a refusal covering scope and audience and crisis is yes")
    else {
        panic!("`and` was expected");
    };
    assert!(
        matches!(&all[0].node, Condition::Consent { test: ConsentTest::DespiteRefusal, covering, .. } if covering.len() == 2)
    );
    assert!(matches!(
        condition("with consent covering scope lasting 1 year"),
        Condition::Consent {
            test: ConsentTest::With,
            lasting: Some(_),
            ..
        }
    ));
    assert!(matches!(
        condition("without consent covering scope"),
        Condition::Consent {
            test: ConsentTest::Without,
            lasting: None,
            ..
        }
    ));
}

#[test]
fn words_of_the_language_are_names_where_a_name_is_due() {
    let declared = tree(
        "field minutes, to, count, from, until, status of consent text\nkind is-ok, per-week, Durée\n",
    );
    let Declaration::Kind(kinds) = &declared.declarations[1].node else {
        panic!("kinds were expected");
    };
    assert_eq!(kinds[2].name.node, "durée");
    assert_eq!(test("to is clinician").0, "to");
    assert_eq!(test("count-me at least 2").0, "count-me");
    assert!(matches!(
        clause("limit", "total from of to"),
        ClauseKind::Measure(_)
    ));
}

#[test]
fn a_line_that_starts_with_a_clause_keyword_starts_a_clause() {
    let read = rule(
        "limit x # a comment, \"not a quote\n\n  # another\n  title en \"a # b \\\"c\\\" \\\\\"\n\n        fr \"d\"   # e\n  count call or\n    visit\n  in  each\n    week\n",
    );
    let spans: Vec<&Clause> = read.clauses.iter().collect();
    assert_eq!(spans.len(), 3);
    let ClauseKind::Title(title) = &spans[0].kind else {
        panic!("a title was expected");
    };
    assert_eq!(words(title)[0].1, "a # b \"c\" \\");
    assert!(
        matches!(&spans[1].kind, ClauseKind::Measure(measure) if measure.selector.any_of.len() == 2)
    );
}

#[test]
fn places_are_those_of_the_file_and_leave_out_what_follows() {
    let text = "limit x\n  count  call where a is b   # why\n  raise note at 5\n";
    let read = rule(text);
    let clause = &read.clauses[0];
    let at = |span: jalon::text::Span| &text[span.start as usize..span.end as usize];
    assert_eq!(at(clause.keyword), "count");
    assert_eq!(at(clause.span), "count  call where a is b");
    assert_eq!(at(read.name.span), "x");
}

#[test]
fn a_literate_file_is_read_in_its_fences_alone() {
    let text = "# Title\n\n```jalon\nkind call\n```\n\nA “word”.\n\n- é\n\n  ```jalon\n  limit x\n    count call\n  ```\n\n  ```text\n  kind none\n  ```\n\n~~~~jalon\n  raise note att 5\n~~~~\n";
    let (file, findings) = read_as("rules.jalon.md", text);
    assert_eq!(file.declarations.len(), 2);
    let about = |finding: &Finding| {
        text[finding.span.start as usize..finding.span.end as usize].to_string()
    };
    assert_eq!(findings.iter().map(about).collect::<Vec<_>>(), ["att"]);
}

#[test]
fn a_byte_order_mark_and_crlf_change_nothing() {
    let text =
        "\u{feff}kind call\r\nlimit x\r\n  title en \"a\"\r\n        fr \"b\"\r\n  count call\r\n";
    assert_eq!(tree(text).declarations.len(), 2);
}

#[test]
fn ten_broken_clauses_are_ten_findings_in_their_places() {
    let text = r#"limit one
  title en "open
  count call wehre direction is inbound
  per week
  in each 2 weeks
  raise note at least 5
  rase talk
  misses "much"
  unless any earlier call where x is y with the same peer
  needs place is clinic or home
  tell peer and lead
"#;
    let found: Vec<(u16, usize, usize, String)> = places(text);
    let expected = [
        (110, 2, 12, "\"open"),
        (108, 3, 14, "wehre"),
        (121, 4, 7, "week"),
        (121, 5, 11, "2"),
        (125, 6, 14, "at least"),
        (105, 7, 3, "rase"),
        (106, 8, 3, "misses"),
        (127, 9, 27, "where"),
        (133, 10, 28, "home"),
        (108, 11, 13, "and"),
    ];
    let found: Vec<(u16, usize, usize, &str)> = found
        .iter()
        .map(|(code, line, column, about)| (*code, *line, *column, about.as_str()))
        .collect();
    assert_eq!(found, expected);
    let (file, _) = read(text);
    let Declaration::Rule(rule) = &file.declarations[0].node else {
        panic!("a rule was expected");
    };
    assert_eq!(rule.clauses, Vec::new());
    assert_eq!(
        names(&rule.unread),
        [
            "title", "count", "in any", "per", "in each", "raise", "raise", "unless", "needs",
            "tell"
        ]
    );
}

#[test]
fn mistakes_have_codes_of_their_own() {
    let cases: &[(u16, &str)] = &[
        (101, "limt x\n  count call\n"),
        (101, "raise note\n"),
        (101, "kind call\n)\n"),
        (136, ")\n"),
        (136, ""),
        (136, "at;kind\n2024-03-04 09:00;call\n"),
        (102, "  count call\n"),
        (
            140,
            "test \"x\"\n  given 2024-03-04 09:00 visit ana, marks a; b\n",
        ),
        (103, "framework x 1\n  title \"a\"\n  extends y\n"),
        (103, "adjust x\n  raise note at 3\n"),
        (104, "limit x\ncount call\n"),
        (105, "limit x\n  Count call\n"),
        (105, "limit x\n  rest of call\n"),
        (106, "limit x\n  count call\n  foo bar\n"),
        (107, "limit x\n  zone \"a\"\n"),
        (
            107,
            "kind call\n  allow J0413 until 2027-01-31 because \"a\"\n",
        ),
        (108, "field x of call durtion\n"),
        (109, "boundary x\n  flag (call or visit\n"),
        (111, "framework x 1\n  title “a”\n"),
        (111, "framework x 1\n  title « a »\n"),
        (112, "kind at\n"),
        (112, "field x of call one of off, on\n"),
        (115, "kind call\n  limit x\n    count call\n"),
        (116, "days x = 2023-02-29\n"),
        (116, "days x = 2023/02/28\n"),
        (117, "hours x = mon 24:00-25:00\n"),
        (117, "hours x = mon 9h-17h\n"),
        (118, "parameter x = 1.2345678\n"),
        (119, "parameter x = 9999999999999999999999\n"),
        (119, "parameter x = 999999999 years\n"),
        (120, "parameter x = 5 minutes 2 hours\n"),
        (120, "parameter x = 5 minutes 2 minutes\n"),
        (116, "days x = 04/03/2024\n"),
        (121, "limit x\n  count call\n  in 24 hours\n"),
        (122, "kind a_b\n"),
        (122, "kind l'appel\n"),
        (123, "kind call de \"Anruf\"\n"),
        (124, "duty x\n  needs a is not one of b, c\n"),
        (124, "duty x\n  needs a is above 5\n"),
        (124, "duty x\n  needs a does not include any of b, c\n"),
        (124, "duty x\n  needs a is not known\n"),
        (126, "parameter x = 1.5 hours\n"),
        (128, "duty x\n  needs a is 3b\n"),
        (129, "kind call en \"a\" en \"b\"\n"),
        (131, "parameter x = 90min\n"),
        (134, "parameter x = 90 min\n"),
        (135, "limit x\n  raise note at 2,5 times usual\n"),
        (133, "duty x\n  needs a includes b or c\n"),
        (104, "limit x\nsource a b\n  count call\n"),
        (108, "limit x\n  count call\nsource a b\n  cite \"c\"\n"),
    ];
    for (code, text) in cases {
        let (_, findings) = read(text);
        let found: Vec<u16> = findings.iter().map(|finding| finding.code.0).collect();
        assert_eq!(found, [*code], "in {text}");
    }
}

#[test]
fn a_clause_of_another_family_is_kept_for_the_checker() {
    let read = rule("boundary x\n  flag call\n  count call\n  raise note\n");
    assert!(matches!(read.clauses[1].kind, ClauseKind::Measure(_)));
    assert_eq!(read.clauses.len(), 3);
    let read = rule("limit x\n  source a b\n  flag call\n");
    assert!(matches!(read.clauses[1].kind, ClauseKind::Flag(_)));
}

#[test]
fn names_of_a_broken_declaration_are_remembered() {
    let (file, findings) = read("kind call, mesage en visit\n");
    assert_eq!(findings.len(), 1);
    assert_eq!(names(&file.unread), ["call", "mesage", "en", "visit"]);
}

#[test]
fn every_finding_has_its_words_in_both_languages() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for code in (101..=135).filter(|code| *code != 114) {
            for key in ["", ".label", ".help"] {
                let key = format!("j{code:04}{key}");
                assert!(
                    messages.get(&key, &[]).is_some(),
                    "{key} in {}",
                    lang.code()
                );
            }
        }
        let text = "limit one\n  count call wehre\n  per week\n  out of\n  foo\nkinds x\n";
        let mut sources = Sources::default();
        let id = sources.add("rules.jalon", text);
        for finding in parse(id, sources.get(id)).1 {
            let drawn = draw(&finding, &sources, &messages, Layout::default());
            assert!(!drawn.contains("{$") && !drawn.contains("k_"), "{drawn}");
        }
    }
}

#[test]
fn values_that_stand_alone() {
    assert_eq!(parse_amount("4 hours"), Some(hours(4)));
    assert_eq!(parse_amount("40%"), Some(Amount::Percent(40_000_000)));
    assert_eq!(
        parse_amount("2024-02-29"),
        Some(Amount::Date(date(2024, 2, 29)))
    );
    assert_eq!(parse_amount("2024-02-30"), None);
    assert_eq!(parse_amount("five or so"), None);
    let office: Option<Vec<HoursItem>> = parse_hours("mon to thu 10:00-16:00");
    assert_eq!(office.map(|items| items[0].end.node), Some(960));
    assert_eq!(parse_hours("mon 10:00-16:00 except holidays"), None);
    assert_eq!(
        parse_days("2024-12-25, sun").map(|days| days.len()),
        Some(2)
    );
    assert_eq!(parse_days("\"x"), None);
}

#[test]
fn nesting_without_end_is_one_finding() {
    for inner in [
        "(".repeat(100_000),
        "not ".repeat(100_000),
        "( not ".repeat(50_000),
    ] {
        assert_eq!(
            codes(&format!("duty x\n  needs {inner}\n  raise note\n")),
            [113]
        );
    }
    let deep = format!(
        "duty x\n  needs {}a is b{}\n",
        "(".repeat(60),
        ")".repeat(60)
    );
    assert_eq!(codes(&deep), Vec::<u16>::new());
}

#[test]
fn very_long_lines_are_answered() {
    let long = [
        "a".repeat(300_000),
        "1".repeat(300_000),
        format!("framework x 1\n  title \"{}\"", "a".repeat(300_000)),
        format!("framework x 1\n  title \"{}", "a".repeat(300_000)),
        format!(
            "boundary x\n  flag call where {}",
            "a is b or ".repeat(30_000)
        ),
        "framework source limit flag raise on trial ".repeat(8_000),
        format!(
            "limit x\n{}",
            "  raise\n  flag\n  on trial\n  days\n".repeat(10_000)
        ),
    ];
    for text in long {
        let (file, findings) = read(&text);
        assert!(findings.len() <= 1_001);
        assert!(!findings.is_empty() || !file.declarations.is_empty());
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,200}") {
        check_places(&text);
    }

    #[test]
    fn no_bytes_break_the_parser(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check_places(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_order_of_words_breaks_the_parser(
        words in proptest::collection::vec(
            prop_oneof![
                Just("\n"), Just("\n  "), Just("\r\n\t"), Just("\""), Just("\"a\""), Just("#"), Just("("), Just(")"),
                Just(","), Just("="), Just("%"), Just("«"), Just("5"), Just("2.5"), Just("2024-02-30"), Just("09:00-17:00"),
                Just("limit"), Just("boundary"), Just("duty"), Just("consent"), Just("framework"), Just("source"), Just("field"),
                Just("flag"), Just("count"), Just("raise"), Just("note"), Just("at"), Just("above"), Just("least"), Just("in"),
                Just("any"), Just("each"), Just("week"), Just("hours"), Just("days"), Just("with"), Just("the"), Just("same"),
                Just("earlier"), Just("since"), Just("within"), Just("no"), Just("not"), Just("and"), Just("or"), Just("where"),
                Just("is"), Just("one"), Just("of"), Just("includes"), Just("p1"), Just("é"), Just("rase"), Just("en"), Just("fr"),
                Just("```jalon\n"), Just("```\n"),
            ],
            0..80,
        )
    ) {
        check_places(&words.join(" "));
        check_places(&words.concat());
    }
}

/// Every finding and every declaration of any text stands within it, on the borders of its characters.
fn check_places(text: &str) {
    for name in ["rules.jalon", "rules.jalon.md"] {
        let mut sources = Sources::default();
        let id: SourceId = sources.add(name, text);
        let (file, findings) = parse(id, sources.get(id));
        let spans = findings.iter().map(|finding| finding.span);
        for span in spans.chain(file.declarations.iter().map(|declaration| declaration.span)) {
            let (start, end) = (span.start as usize, span.end as usize);
            assert!(text.get(start..end).is_some(), "{start}..{end} in {text:?}");
        }
        let messages = Messages::new(Lang::En);
        for finding in findings.iter().take(3) {
            draw(finding, &sources, &messages, Layout::default());
        }
    }
}
