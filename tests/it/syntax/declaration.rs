//! Declarations into the tree: the header and its sources, the vocabulary, hours, days and parameters.

use jalon::syntax::tree::{
    Amount, ChoicesOr, DayItem, Declaration, FrameworkClause, Literal, SourceClause, TypeDef,
};
use jalon::text::Lang;
use jalon::time::{CalendarSpan, Instant, WeekStart, Weekday};

use super::{date, declaration, hours, names, tree, words};

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
