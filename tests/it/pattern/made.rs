//! A small framework and logs for it, read as any other from a folder.

use std::fs;
use std::path::PathBuf;

use jalon::pattern::{Pattern, PersonPattern};
use jalon::project::{AsOf, Ask, Judged, Setting};
use jalon::report::{Part, SelfCheck, SelfCheckOf, Show, self_check_text};
use jalon::reviews::Journal;
use jalon::text::{Lang, Layout, Messages};
use jalon::time::{Date, read_date};
use tempfile::TempDir;

pub const RULES: &str = r#"
framework small 1.0
  title en "A small world" fr "Un petit monde"
  zone "America/Toronto"
  purpose en "looking back together" fr "regarder en arrière ensemble"
  not for en "pay" fr "la paie"
  quiet after closure where reason is died
party peer en "peer" fr "pair"
party person en "person" fr "personne"
kind call en "call" "calls" fr "appel" "appels"
kind visit en "visit" "visits" fr "visite" "visites"
kind supervision en "supervision" "supervisions" fr "supervision" "supervisions"
kind referral en "referral" "referrals" fr "orientation" "orientations"
kind closure en "closing" "closings" fr "fin de suivi" "fins de suivi"
field length en "length" fr "durée" of call, visit, supervision duration
field role en "role" fr "rôle" of call, visit
  set of strengths en "strengths" fr "forces", goals en "life goals" fr "objectifs de vie"
field reason of closure one of together, died
field notes private text
define contact as call or visit
hours office en "office" fr "bureau" = mon to fri 09:00-17:00 except holidays
hours night = mon to sun 22:00-07:00
days holidays = 2024-03-29
limit long-visit
  title en "A long visit" fr "Une longue visite"
  because en "Length says nothing of worth." fr "La durée ne dit rien de la valeur."
  total length of visit
  per peer and person
  in each day
  raise note above 90 minutes, talk above 3 hours
  maybe en "A move that had to be done." fr "Un déménagement à faire."
  ask en "Who decided how long it was?" fr "Qui a décidé de sa durée ?"
  next en "Agree on an end before you begin." fr "Convenir d'une fin avant de commencer."
duty regular-supervision
  title en "Supervision" fr "Supervision"
  every 28 days
  expect supervision
  per peer
  raise note
"#;

/// A log in the folder of its framework.
pub struct World {
    folder: TempDir,
    logs: Vec<PathBuf>,
}

impl World {
    /// A log of rows under this header, with a framework.
    pub fn new(rules: &str, log: &str) -> World {
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("small.jalon"), rules).expect("rules");
        let path = folder.path().join("log.csv");
        fs::write(&path, log).expect("a log");
        World {
            folder,
            logs: vec![path],
        }
    }

    /// The same with a programme.
    pub fn with_programme(self, programme: &str) -> World {
        let path = self.folder.path().join("programme.toml");
        fs::write(path, programme).expect("a programme");
        self
    }

    pub fn setting(&self) -> Setting {
        let rules = self.folder.path().join("small.jalon");
        let named = rules.to_str().expect("a path");
        let log = self.logs.first().map(PathBuf::as_path);
        let setting = Setting::open(Some(named), None, log);
        setting.unwrap_or_else(|error| panic!("{error}"))
    }

    pub fn judged(&self, setting: &Setting, as_of: Option<&str>) -> Judged {
        let ask = Ask {
            logs: self.logs.clone(),
            as_of: as_of.map_or(AsOf::Last, |text| AsOf::Written(text.to_string())),
            ..Ask::default()
        };
        let judged = setting.judge(&ask, &Messages::new(Lang::En), &mut |_| ());
        judged.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The pattern of a peer, up to an instant, or else to the last interaction.
    pub fn pattern(&self, peer: &str, as_of: Option<&str>) -> Pattern {
        let setting = self.setting();
        let judged = self.judged(&setting, as_of);
        let pattern = setting.pattern(&judged, peer, &Messages::new(Lang::En));
        pattern.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The self-check of a peer, as it is laid out.
    pub fn view(&self, peer: &str, asked: Asked<'_>, look: &mut dyn FnMut(&SelfCheck)) {
        let setting = self.setting();
        let judged = self.judged(&setting, asked.as_of);
        let messages = Messages::new(asked.lang);
        let pattern = setting.pattern(&judged, peer, &messages);
        let pattern = pattern.unwrap_or_else(|error| panic!("{error}"));
        let alerts = judged.alerts();
        let report = judged.report(
            &setting,
            &alerts,
            asked.journal,
            Show {
                peer: Some(peer),
                all: false,
            },
        );
        let of = SelfCheckOf {
            report,
            pattern: &pattern,
            order: asked.order,
            since: asked.since,
        };
        look(&SelfCheck::new(of, &messages).expect("a log that can be read again"));
    }

    pub fn text(&self, peer: &str, asked: Asked<'_>, part: Part, width: usize) -> String {
        let layout = Layout {
            width,
            colour: false,
        };
        let mut text = String::new();
        self.view(peer, asked, &mut |view| {
            text = self_check_text(view, part, layout);
        });
        text
    }
}

/// What a self-check is asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub lang: Lang,
    pub as_of: Option<&'a str>,
    pub journal: &'a Journal,
    pub order: &'a [String],
    pub since: Option<Date>,
}

pub fn date(text: &str) -> Date {
    read_date(text).expect("a date")
}

/// The weeks with a person.
pub fn with<'p>(pattern: &'p Pattern, person: &str) -> &'p PersonPattern {
    let mut people = pattern.people.iter();
    let found = people.find(|one| &*one.person == person);
    found.unwrap_or_else(|| panic!("nobody is called {person}"))
}
