//! Mistakes: each with its code and its place, and none hides another.

use jalon::syntax::parse;
use jalon::syntax::tree::{ClauseKind, Declaration};
use jalon::text::{Lang, Layout, Messages, Sources, draw};

use super::{names, places, read, rule};

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
            "title", "count", "in any", "per", "in each", "raise", "raise", "", "unless", "needs",
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
