//! A self-check as its peer reads it: in both languages, at two widths, and what never stands in it.

use jalon::report::{Part, SelfCheck, hours_csv, self_check_html, self_check_json};
use jalon::reviews::{Answer, Journal, Review};
use jalon::text::{Lang, Messages};
use jalon::time::{Instant, Stamp};

use super::made::{Asked, RULES, World, date};

/// Thirteen weeks: p1 every Tuesday, p2 now and then, p10 new, p3 under a quiet time.
fn log() -> String {
    let mut log = "at,kind,peer,person,length,role,reason,notes\n".to_string();
    for week in 0..13 {
        let tuesday = date("2024-03-05").plus_days(7 * week);
        let length = 40 + 10 * (week % 3);
        log.push_str(&format!(
            "{tuesday} 10:00,visit,ana,p1,{length},strengths,,SECRET\n"
        ));
        if week % 4 == 1 {
            let friday = tuesday.plus_days(3);
            log.push_str(&format!("{friday} 18:30,call,ana,p2,,,,\n"));
        }
        if week > 9 {
            let monday = tuesday.plus_days(-1);
            log.push_str(&format!("{monday} 09:15,call,ana,p10,12,goals,,\n"));
        }
    }
    log.push_str("2024-03-06 13:00,visit,ana,p3,200,,,SECRET\n");
    log.push_str("2024-03-07 13:00,closure,,p3,,,died,\n");
    log.push_str("2024-03-08 13:00,visit,ana,p3,240,,,\n");
    log.push_str("2024-04-17 13:00,visit,ana,p2,200,goals;strengths,,\n");
    log.push_str("2024-04-18 13:00,visit,ana,p2,100,,,\n");
    log.push_str("2024-04-19 14:00,supervision,ana,,50,,,\n");
    for call in 0..7 {
        log.push_str(
            &format!("2024-04-17 09:{call}0,call,ana,p2,3,,,\n").replace("09:60", "10:10"),
        );
    }
    log
}

fn asked<'a>(lang: Lang, journal: &'a Journal) -> Asked<'a> {
    Asked {
        lang,
        as_of: None,
        journal,
        order: &[],
        since: None,
    }
}

fn ids(world: &World) -> Vec<(String, String)> {
    let mut ids = Vec::new();
    world.view("ana", asked(Lang::En, &Journal::default()), &mut |view| {
        let alerts = view.alerts.items.iter();
        ids = alerts
            .map(|alert| (alert.rule.clone(), alert.id.clone()))
            .collect();
    });
    ids
}

fn answer(alert: &str, rule: &str, answer: Answer, note: Option<&str>) -> Review {
    Review {
        at: Instant(1_718_000_000_000_000),
        alert: alert.to_string(),
        rule: rule.to_string(),
        peer: Some("ana".to_string()),
        answer,
        until: None,
        note: note.map(str::to_string),
    }
}

#[test]
fn text_reads_well_in_both_languages_and_at_two_widths() {
    let world = World::new(RULES, &log());
    let (rule, id) = ids(&world).first().expect("an alert").clone();
    let note = Some("It was his birthday.");
    let journal = Journal::of(vec![answer(&id, &rule, Answer::Fits, note)]);
    for lang in Lang::ALL {
        for width in [80, 120] {
            let text = world.text("ana", asked(lang, &journal), Part::Whole, width);
            let long = text.lines().find(|line| line.chars().count() > width);
            assert_eq!(long, None, "a line is longer than {width}");
            let blank = text.lines().find(|line| line.ends_with([' ', '\u{a0}']));
            assert_eq!(blank, None, "a line ends with a blank");
            insta::assert_snapshot!(format!("self_check_{}_{width}", lang.code()), text);
        }
        let agenda = world.text("ana", asked(lang, &journal), Part::Agenda, 80);
        insta::assert_snapshot!(format!("agenda_{}", lang.code()), agenda);
    }
}

#[test]
fn her_agenda_is_in_her_order_and_leaves_out_what_is_answered() {
    let world = World::new(RULES, &log());
    let ids = ids(&world);
    let of = |name: &str| ids.iter().find(|(rule, _)| rule == name).expect("an alert");
    let (visit, supervision) = (of("long-visit"), of("regular-supervision"));
    let rules = |journal: &Journal, order: &[String]| -> Vec<String> {
        let mut rules = Vec::new();
        let asked = Asked {
            order,
            ..asked(Lang::En, journal)
        };
        world.view("ana", asked, &mut |view: &SelfCheck| {
            let points = view.agenda.items.iter();
            rules = points.map(|point| point.rule.clone()).collect();
        });
        rules
    };
    let none = Journal::default();
    assert_eq!(rules(&none, &[]), ["long-visit", "regular-supervision"]);
    let talk = Journal::of(vec![answer(
        &supervision.1,
        &supervision.0,
        Answer::Talk,
        None,
    )]);
    assert_eq!(rules(&talk, &[]), ["regular-supervision", "long-visit"]);
    // what she names comes before all else, by the beginning of an id or by a rule
    let begun = visit.1[..6].to_string();
    assert_eq!(
        rules(&talk, &[begun]),
        ["long-visit", "regular-supervision"]
    );
    let named = "regular-supervision".to_string();
    assert_eq!(
        rules(&none, &[named]),
        ["regular-supervision", "long-visit"]
    );
    let all = ids.iter().filter(|(rule, _)| rule == "long-visit");
    let all = all.map(|(rule, id)| answer(id, rule, Answer::Agreed, None));
    let answered = rules(&Journal::of(all.collect()), &[]);
    assert_eq!(answered, ["regular-supervision"], "an open duty stays");
}

#[test]
fn since_a_day_what_came_before_is_counted_and_not_shown() {
    let world = World::new(RULES, &log());
    let none = Journal::default();
    let told = |at: Stamp| {
        serde_json::to_value(at)
            .expect("a stamp")
            .as_str()
            .expect("text")
            .to_string()
    };
    let raised = |since: Option<&str>| {
        let mut seen = (Vec::new(), None, 0);
        let asked = Asked {
            since: since.map(date),
            ..asked(Lang::En, &none)
        };
        world.view("ana", asked, &mut |view| {
            let alerts = view.alerts.items.iter();
            let mut days: Vec<String> = alerts.map(|one| told(one.raised)).collect();
            days.sort();
            seen = (days, view.alerts.earlier.clone(), view.agenda.items.len());
        });
        seen
    };
    let (all, earlier, points) = raised(None);
    assert_eq!(earlier, None);
    let last = all.last().expect("alerts")[..10].to_string();
    let (first, rest) = (
        &all[0][..10],
        all.iter().filter(|day| day[..10] >= last[..]),
    );
    assert!(first < last.as_str(), "alerts of several days");
    assert_eq!(raised(Some(first)), (all.clone(), None, points));
    let (shown, earlier, fewer) = raised(Some(&last));
    assert_eq!(shown.len(), rest.count());
    let earlier = earlier.expect("a count");
    assert!(
        earlier.starts_with(&(all.len() - shown.len()).to_string()),
        "{earlier}"
    );
    assert!(fewer <= points);
    let (shown, earlier, _) = raised(Some("2100-01-01"));
    assert_eq!((shown.len(), earlier.is_some()), (0, true));
}

#[test]
fn what_is_folded_away_and_what_is_private_stand_nowhere() {
    let world = World::new(RULES, &log());
    let journal = Journal::default();
    for lang in Lang::ALL {
        let mut said = String::new();
        let messages = Messages::new(lang);
        world.view("ana", asked(lang, &journal), &mut |view| {
            let mut json = Vec::new();
            self_check_json(view, &mut json).expect("JSON");
            said.push_str(&String::from_utf8(json).expect("text"));
            said.push_str(&self_check_html(view, Part::Whole, &messages));
            let folded = view.alerts.folded.as_ref();
            assert!(
                folded.is_some(),
                "one visit came after the quiet time began"
            );
            assert!(view.people.folded.is_some());
            let people = view.people.items.iter().map(|one| one.person.as_str());
            assert_eq!(people.collect::<Vec<_>>(), ["p1", "p2", "p10"]);
        });
        for part in [Part::Whole, Part::Agenda, Part::Hours] {
            said.push_str(&world.text("ana", asked(lang, &journal), part, 80));
        }
        assert!(!said.contains("SECRET"), "a private note is shown");
        assert!(!said.contains("240"), "what came after a death is shown");
    }
}

#[test]
fn hours_open_in_a_spreadsheet_of_each_language() {
    let log = log().replace("13:00,visit,ana,p3,200", "13:00,visit,ana,p3,205");
    let rules = RULES.replace(
        "en \"call\" \"calls\" fr \"appel\" \"appels\"",
        "en \"=call\" \"=calls\" fr \"+appel\" \"+appels\"",
    );
    let world = World::new(&rules, &log);
    let journal = Journal::default();
    let csv = |lang| {
        let mut csv = Vec::new();
        world.view("ana", asked(lang, &journal), &mut |view| {
            csv = hours_csv(view, Vec::new()).expect("a table");
        });
        String::from_utf8(csv).expect("text")
    };
    insta::assert_snapshot!("hours_en", csv(Lang::En).replace('\r', ""));
    insta::assert_snapshot!("hours_fr", csv(Lang::Fr).replace('\r', ""));
    for formula in [",\"=", ";\"+"] {
        assert!(!csv(Lang::En).contains(formula) && !csv(Lang::Fr).contains(formula));
    }
}

#[test]
fn a_log_that_ended_long_ago_is_said_to() {
    let world = World::new(RULES, &log());
    let journal = Journal::default();
    let later = Asked {
        as_of: Some("2025-12-01"),
        ..asked(Lang::En, &journal)
    };
    let text = world.text("ana", later, Part::Whole, 80);
    assert!(
        text.contains("The log ends on Tuesday 28 May 2024"),
        "{text}"
    );
    let nobody = world.text("zoe", asked(Lang::En, &journal), Part::Whole, 80);
    assert!(
        nobody.contains("The log holds nothing of yours yet."),
        "{nobody}"
    );
}
