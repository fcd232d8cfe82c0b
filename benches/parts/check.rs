//! `jalon check` of generated rules: reading, checking and every lint.

use std::fmt::Write;

use divan::Bencher;
use jalon::project::check;
use jalon::text::Severity;

const HEAD: &str = "framework many 1.0\n  zone \"America/Toronto\"\n\
                    party peer\nparty person\nkind call, message, visit, supervision\n\
                    field line  one of work, personal\nfield minutes  duration\n\
                    hours office = mon to fri 09:00-17:00\n";

#[divan::bench(args = [5, 50, 500])]
fn rules(bencher: Bencher, count: u32) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("many.jalon");
    std::fs::write(&path, framework(count)).expect("a file");
    let paths = [path];
    bencher.bench(|| {
        let checked = check(&paths).unwrap_or_else(|_| panic!("the file can be read"));
        assert_eq!(checked.count(Severity::Error), 0, "the rules are right");
        checked
    });
}

/// A framework of so many rules, in turn of each shape, no two alike.
fn framework(count: u32) -> String {
    let mut text = HEAD.to_string();
    for number in 0..count {
        let step = number / 4 + 1;
        let written = match number % 4 {
            0 => writeln!(
                text,
                "\nboundary visit-{step}\n  flag visit where minutes above {step} minutes and outside office\n  raise note"
            ),
            1 => writeln!(
                text,
                "\nlimit calls-{step}\n  count call or message\n  per peer and person\n  in any {step} hours\n  raise note at {}",
                step + 2
            ),
            2 => writeln!(
                text,
                "\nduty talk-{step}\n  after visit where minutes above {step} minutes\n  expect supervision with the same peer\n  within {step} hours\n  raise note"
            ),
            _ => writeln!(
                text,
                "\nlimit week-{step}\n  total minutes of call or visit\n  per peer\n  in each week\n  raise note above {step} hours"
            ),
        };
        written.expect("a text takes more");
    }
    text
}
