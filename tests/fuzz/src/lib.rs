//! What the reader targets share: a vocabulary with a field of every type, and a log read to its end.

use std::io::Cursor;

use jalon::framework::Framework;
use jalon::log::{Interaction, LogReader, Names, Schema, Step, draw_refused};
use jalon::programme::Mapping;
use jalon::text::{Lang, Messages, Sources};

/// A framework whose logs may hold everything that a log can hold.
const VOCABULARY: &str = "\
framework fuzz 1.0
  zone \"America/Toronto\"
party peer
party person
kind call, message, visit, consent
field direction of call one of inbound en \"incoming\" fr \"entrant\", outbound, blank means inbound
field marks of call, visit set of crisis, heavy blank means none
field topics set of text
field length of call, visit duration
field mood number
field agreed yes or no
field until of consent date
field status of consent one of granted, withdrawn
field notes private text
";

/// The framework of [`VOCABULARY`].
fn framework() -> Framework {
    let mut sources = Sources::default();
    let id = sources.add("fuzz.jalon", VOCABULARY);
    let (file, findings) = jalon::syntax::parse(id, sources.get(id));
    assert!(findings.is_empty(), "{findings:?}");
    jalon::framework::check(&[(id, file)])
        .0
        .expect("the vocabulary checks")
}

fn known() -> (Framework, Schema, Messages) {
    let framework = framework();
    let schema = Schema::new(&framework.vocabulary, &Mapping::default(), &framework.zone);
    (framework, schema, Messages::new(Lang::Fr))
}

/// Reads bytes to their end under a file name, drawing what is refused.
pub fn read(name: &str, bytes: &[u8]) {
    thread_local! {
        static KNOWN: (Framework, Schema, Messages) = known();
    }
    KNOWN.with(|(framework, schema, messages)| {
        let input = Box::new(Cursor::new(bytes.to_vec()));
        let mut reader = match LogReader::open(input, name, 0, schema) {
            Ok(reader) => reader,
            Err(error) => return assert!(!error.say(messages).is_empty()),
        };
        let (mut names, mut row) = (Names::default(), Interaction::blank(&framework.vocabulary));
        // Each step reads at least one byte, so a log ends within as many steps as it has bytes.
        for _ in 0..bytes.len() + 2 {
            match reader.next(schema, &mut names, &mut row) {
                Ok(Step::End) => return,
                Ok(Step::Row) => {}
                Ok(Step::Refused(refused)) => assert!(!draw_refused(&refused, messages).is_empty()),
                Err(error) => return assert!(!error.say(messages).is_empty()),
            }
        }
        panic!("the reader does not come to an end");
    });
}
