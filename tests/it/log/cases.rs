//! Logs under `tests/cases/log`: what is said of each, in both languages.

use jalon::log::draw_refused;
use jalon::programme::Mapping;
use jalon::text::{Lang, Messages};

use super::read_with;

#[test]
fn what_is_said_of_each_case() {
    insta::glob!("../../cases/log", "*.*", |path| {
        let bytes = std::fs::read(path).expect("a case");
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut said = Vec::new();
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            match read_with(&name, &bytes, &Mapping::default()) {
                Ok(run) => {
                    said.extend(run.refused.iter().map(|row| draw_refused(row, &messages)));
                    said.push(format!("{} rows read\n", run.rows.len()));
                }
                Err(error) => said.push(error.say(&messages)),
            }
        }
        insta::assert_snapshot!(said.join("\n"));
    });
}

#[test]
fn ten_bad_rows_are_ten_refusals() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/cases/log/ten-bad-rows.csv"
    );
    let bytes = std::fs::read(path).expect("the case");
    let run = read_with("ten-bad-rows.csv", &bytes, &Mapping::default()).expect("it opens");
    assert_eq!(
        run.marks(),
        [
            (3, 1, 701),
            (4, 1, 702),
            (5, 2, 704),
            (6, 5, 705),
            (7, 6, 706),
            (9, 6, 707),
            (10, 7, 710),
            (11, 5, 711),
            (12, 9, 721),
            (13, 8, 712),
        ]
    );
    assert_eq!(run.rows.len(), 3);
}
