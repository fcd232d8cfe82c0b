//! Any bytes through any reader: it ends, it says so, and nothing panics.

use jalon::log::draw_refused;
use jalon::programme::Mapping;
use jalon::text::{Lang, Messages};
use proptest::prelude::*;

use super::read_with;

const NAMES: [&str; 4] = ["a.csv", "a.jsonl", "a.toml", "-"];

fn survives(name: &str, bytes: &[u8]) {
    let messages = Messages::new(Lang::Fr);
    match read_with(name, bytes, &Mapping::default()) {
        Ok(run) => {
            assert_eq!(run.notes.rows, run.rows.len() as u64);
            assert_eq!(run.notes.refused, run.refused.len() as u64);
            for row in run.refused.iter().take(20) {
                assert!(draw_refused(row, &messages).contains(&row.code.to_string()));
            }
        }
        Err(error) => assert!(error.say(&messages).contains(name)),
    }
}

proptest! {
    #[test]
    fn any_bytes(name in 0..NAMES.len(), bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        survives(NAMES[name], &bytes);
    }

    #[test]
    fn bytes_after_a_header(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut log = b"at,kind,peer,person,direction,length,crisis,notes\n".to_vec();
        log.extend(bytes);
        survives("a.csv", &log);
    }

    #[test]
    fn pieces_of_rows(text in "(2024-03-04 09:00|call|visit|inbound|45|\"|,|;|\n|\r|\t| |é|[\\[\\]{}=:#]|at|kind|interaction){0,60}") {
        for name in NAMES {
            survives(name, text.as_bytes());
            survives(name, format!("at,kind,length\n{text}").as_bytes());
            survives(name, format!("[[interaction]]\n{text}").as_bytes());
            survives(name, format!("{{\"at\":{text}}}").as_bytes());
        }
    }
}
