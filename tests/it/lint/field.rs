//! The lints of what the field has learnt: which words they know, where they point, and when they keep quiet.

use jalon::text::{Finding, Lang, Sources};

use crate::cases::{check, drawn};

const HEAD: &str = r#"
framework small 1.0
  zone "America/Toronto"
party peer
party person
kind call, visit, share, consent, referral, closure
field direction of call one of inbound, outbound
field marks of call, visit set of crisis, gift blank means none
field scope of share, consent set of text
field status of consent one of granted, withdrawn
field until of consent date
hours office = mon to fri 09:00-17:00
"#;

/// The codes found in lines below the head, in order, and what is said of them.
fn found(lines: &str) -> (Vec<u16>, String) {
    let (findings, sources) = findings(lines);
    let codes = findings.iter().map(|one| one.code.0).collect();
    (codes, drawn(&findings, &sources, Lang::En))
}

fn findings(lines: &str) -> (Vec<Finding>, Sources) {
    let text = format!("{HEAD}{lines}");
    let (framework, mut findings, sources) = check(&[("small.jalon", &text)]);
    let said = drawn(&findings, &sources, Lang::En);
    assert!(framework.is_some(), "{lines}\n{said}");
    // The head declares more than each of the rules below it uses, and titles are short here.
    findings.retain(|one| ![511, 518, 521].contains(&one.code.0));
    (findings, sources)
}

fn titled(lang: &str, title: &str) -> String {
    format!("boundary one\n  title {lang} \"{title}\"\n  flag call\n  raise note\n")
}

/// The words that the findings of a title point at.
fn blamed(lang: &str, title: &str) -> Vec<String> {
    let lines = titled(lang, title);
    let (findings, sources) = findings(&lines);
    let text = |one: &Finding| {
        let source = sources.get(one.span.source);
        source.text()[one.span.start as usize..one.span.end as usize].to_string()
    };
    assert!(findings.iter().all(|one| one.code.0 == 540), "{title}");
    findings.iter().map(text).collect()
}

#[test]
fn words_of_blame_are_found_in_every_form() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("en", "A VIOLATION of the hours", &["VIOLATION"]),
        ("en", "Non-compliant, twice", &["Non-compliant"]),
        ("en", "You shouldn’t have called", &["shouldn’t have"]),
        ("en", "Someone failed to call", &["failed to"]),
        ("en", "An abusive, needy caller", &["abusive", "needy"]),
        ("fr", "Des appels abusifs", &["abusifs"]),
        ("fr", "Elle est jugée dépendante", &["dépendante"]),
        ("fr", "Vous auriez dû l'appeler", &["auriez dû"]),
        ("fr", "D'autres manquements", &["manquements"]),
        ("fr", "C'est l'oubli d'un appel", &["oubli"]),
        (
            "fr",
            "Une conduite\u{a0}inappropriée\u{a0}?",
            &["inappropriée"],
        ),
        ("", "Excessive, excessif", &["Excessive", "excessif"]),
    ];
    for (lang, title, words) in cases {
        assert_eq!(blamed(lang, title), *words, "{title}");
    }
}

#[test]
fn words_that_only_look_like_blame_are_left_alone() {
    let cases = [
        ("en", "Independent work, without fail"),
        ("en", "It depends on the day"),
        ("en", "Should. Have a rest"),
        ("fr", "Faute de temps"),
        ("fr", "Indépendante et sobre"),
        ("fr", "Une abusson"),
        // A word of the other language.
        ("en", "A faute in French"),
        ("fr", "To fail in English"),
    ];
    for (lang, title) in cases {
        assert_eq!(blamed(lang, title), Vec::<String>::new(), "{title}");
    }
    let lines = "source study\n  cite \"On violations\"\n  passage one \"a violation\"\n    judgement \"None.\"\n";
    assert_eq!(found(lines).0, [0_u16; 0]);
}

#[test]
fn a_word_behind_escapes_is_still_pointed_at() {
    let title = r#"The \"agreed\" way \\ or \"a violation\""#;
    assert_eq!(blamed("en", title), ["violation"]);
    assert_eq!(blamed("en", r"One \ stroke, a violation"), ["violation"]);
    // One stroke written once and one written twice: the place is the whole text.
    let whole = r"One \ and \\ and a violation";
    assert_eq!(blamed("en", whole), [format!("\"{whole}\"")]);
}

/// Each word of the lists that has a drop-in: with it in the same place, nothing is left to say.
#[test]
fn other_words_do_not_blame() {
    let lists = [
        (
            "en",
            include_str!("../../../src/framework/lint/reading/words/blame.en.txt"),
        ),
        (
            "fr",
            include_str!("../../../src/framework/lint/reading/words/blame.fr.txt"),
        ),
    ];
    let mut tried = 0;
    for (lang, list) in lists {
        let lines = list.lines().filter(|line| !line.starts_with(['#', '[']));
        for line in lines {
            let arrow = if line.contains("=>") { "=>" } else { "->" };
            let Some((forms, instead)) = line.split_once(arrow) else {
                continue;
            };
            assert_eq!(blamed(lang, instead.trim()), Vec::<String>::new(), "{line}");
            for form in forms.split(',').map(str::trim) {
                // What `…` stands for: something that is past.
                let lines = titled(lang, &form.replace('…', "waited"));
                let (findings, _) = findings(&lines);
                assert_eq!(findings.len(), 1, "{form}");
                assert_eq!(findings[0].fix.is_some(), arrow == "=>", "{form}");
            }
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn a_topic_is_no_property_of_a_person() {
    let topic = "field about of share, consent set of health, faith\n";
    assert_eq!(found(topic).0, [0_u16; 0]);
    let covered = "field theme set of health, faith\n\
        consent told\n  title \"Told\"\n  sharing visit\n  covering theme\n  raise note\n";
    assert_eq!(found(covered).0, [0_u16; 0]);
    assert_eq!(found("field theme set of health, faith\n").0, [536, 536]);
    assert_eq!(found("field diagnosis of person text\n").0, [536]);
    // Words that merely contain one, and the French for a referral.
    let alike = "field topic of visit one of healthy-meal, fostering, original\n\
        kind handing en \"handing\" fr \"orientation\"\n";
    assert_eq!(found(alike).0, [0_u16; 0]);
}

#[test]
fn a_number_that_only_looks_like_the_parameter_is_left_alone() {
    let limit = |title: &str| {
        format!(
            "parameter many = 8 from 3 to 20\nlimit one\n  title \"{title}\"\n  count call\n  \
             per peer and person\n  in any 24 hours\n  raise note at many\n"
        )
    };
    for title in [
        "8.5 calls",
        "18 calls",
        "8 hours of calls",
        "8 % of calls",
        "Calls since 08:30",
    ] {
        assert_eq!(found(&limit(title)).0, [0_u16; 0], "{title}");
    }
    for title in [
        "8 calls",
        "Huit appels",
        "Calls: eight",
        "{many} or 8 calls",
    ] {
        assert_eq!(found(&limit(title)).0, [537], "{title}");
    }
}

#[test]
fn what_vouches_for_a_beginning_quiets_the_advice() {
    let boundary =
        |flag: &str| format!("boundary one\n  title \"One\"\n  flag {flag}\n  raise note\n");
    let same = "with the same peer and person";
    let quiet = [
        format!("visit where no earlier visit {same} within 3 days"),
        format!("visit where no earlier visit {same} and any earlier referral {same}"),
        format!("(visit where no earlier visit {same}) where any earlier referral {same}"),
        format!("visit where at least 3 earlier visit {same}"),
    ];
    for flag in quiet {
        let (codes, said) = found(&boundary(&flag));
        assert_eq!(codes, [0_u16; 0], "{flag}\n{said}");
    }
    let speaks = [
        format!("visit where fewer than 3 earlier visit {same}"),
        format!("visit where not any earlier visit {same}"),
        // Beside itself it vouches for nothing.
        format!("visit where any earlier visit {same} and at most 2 earlier visit {same}"),
        format!("visit where no earlier visit {same} or any earlier referral {same}"),
    ];
    for flag in speaks {
        assert_eq!(found(&boundary(&flag)).0, [530], "{flag}");
    }
}

#[test]
fn a_first_sketch_is_left_in_peace() {
    let sketch = "boundary one\n  title \"One\"\n  flag call\n  raise act\n  tell peer\n";
    assert_eq!(found(sketch).0, [0_u16; 0]);
    let texts = "  because \"So.\"\n  maybe \"So.\"\n  ask \"So?\"\n  next \"So.\"\n";
    assert_eq!(found(&format!("{sketch}{texts}")).0, [539]);
    let other = sketch.replace("boundary one", "boundary two");
    let third = sketch.replace("boundary one", "boundary three");
    // Two of three say why: more is asked of the third.
    let most = format!("{sketch}{texts}{other}{texts}{third}");
    let mut codes = found(&most).0;
    codes.sort_unstable();
    assert_eq!(codes, [539, 539, 539, 542]);
    // One of three: a sketch still.
    assert_eq!(
        found(&format!("{sketch}{texts}{other}{third}")).0,
        [0_u16; 0]
    );
}

#[test]
fn the_lead_may_hear_at_once_what_is_owed_to_the_peer() {
    let limit = |per: &str| {
        format!(
            "limit one\n  title \"One\"\n  count call\n  per {per}\n  in any 24 hours\n  \
             raise talk at 20\n  tell lead\n"
        )
    };
    assert_eq!(found(&limit("peer")).0, [0_u16; 0]);
    assert_eq!(found(&limit("peer and person")).0, [541]);
    // What should not reach the lead at all is said once.
    let person =
        limit("peer and person").replace("count call", "count call where direction is inbound");
    assert_eq!(found(&person).0, [535]);
}

#[test]
fn what_is_owed_after_a_closing_needs_no_end() {
    let duty = |after: &str, within: &str| {
        format!(
            "duty one\n  title \"One\"\n  after {after}\n  expect visit with the same person\n  \
             within {within}\n  raise note\n\
             duty two\n  title \"Two\"\n  after referral\n  expect call with the same person\n  \
             until closure\n  within 7 days\n  raise note\n"
        )
    };
    assert_eq!(found(&duty("closure", "7 days")).0, [0_u16; 0]);
    assert_eq!(found(&duty("call", "24 hours")).0, [0_u16; 0]);
    assert_eq!(found(&duty("call", "2 days")).0, [533]);
    assert_eq!(found(&duty("call", "1 day of office")).0, [533]);
}

#[test]
fn hours_of_what_cannot_be_a_crisis_need_no_excuse() {
    let flag = |selector: &str| {
        format!("boundary one\n  title \"One\"\n  flag {selector}\n  raise note\n")
    };
    assert_eq!(found(&flag("share where outside office")).0, [0_u16; 0]);
    assert_eq!(found(&flag("call where outside office")).0, [534]);
    let kept = "call where outside office and marks does not include crisis";
    assert_eq!(found(&flag(kept)).0, [0_u16; 0]);
    // Where some of what is looked at cannot carry the mark, there is no line that would be right.
    let (findings, _) = findings(&flag("(call or share) where outside office"));
    assert!(findings.iter().all(|one| one.fix.is_none()));
    assert_eq!(findings.len(), 1);
}
