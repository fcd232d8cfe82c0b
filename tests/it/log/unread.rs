//! Texts that no rule reads stay in the file: they are counted as written and kept nowhere.

use std::fs;

use jalon::alerts::Alerts;
use jalon::project::{Ask, Judged, Setting};
use jalon::text::{Lang, Messages};
use tempfile::TempDir;

/// Rules over a log with a topic and a remark, of which `flag` says what is flagged.
fn judged(flag: &str) -> Judged {
    let rules = format!(
        "framework one 1.0\n  zone \"UTC\"\nparty peer\nkind call\nfield topic text\nfield remark text\n\
         field tags set of text\nboundary calls\n  flag {flag}\n  raise note\n"
    );
    let log = "at,kind,peer,topic,remark,tags\n\
               2024-03-04 09:00,call,ana,rent,seldom said,a;b\n\
               2024-03-04 10:00,call,ana,,often said,;\n";
    let folder = TempDir::new().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        path
    };
    let rules = write("rules.jalon", &rules);
    let setting = Setting::open(rules.to_str(), None, None);
    let setting = setting.unwrap_or_else(|_| panic!("the rules can be used"));
    let ask = Ask {
        logs: vec![write("log.csv", log)],
        ..Ask::default()
    };
    let judged = setting.judge(&ask, &Messages::new(Lang::En), &mut |_| ());
    judged.unwrap_or_else(|_| panic!("a log that can be read"))
}

fn alerts(judged: &Judged) -> usize {
    judged.alerts().collected().expect("short ids").len()
}

#[test]
fn a_text_that_no_rule_reads_is_kept_nowhere() {
    let judged = judged("call where topic is rent");
    assert_eq!(alerts(&judged), 1);
    assert!(judged.knows("rent") && judged.knows("ana"));
    assert!(!judged.knows("seldom said") && !judged.knows("a"));
    let empty: Vec<u64> = judged.reading.empty.iter().map(|one| one.empty).collect();
    assert_eq!(empty, [1, 1], "a topic and tags are lacking, no remark is");
}

#[test]
fn a_text_that_some_rule_reads_is_kept() {
    let judged = judged("call where remark is \"often said\" or tags includes \"b\"");
    assert_eq!(alerts(&judged), 1);
    assert!(judged.knows("often said") && judged.knows("b"));
    assert!(!judged.knows("rent"));
}
