//! Texts made to break a parser: nested without end, very long, or nothing but noise.

use jalon::syntax::parse;
use jalon::text::{Lang, Layout, Messages, SourceId, Sources, draw};
use proptest::prelude::*;

use super::{codes, read};

#[test]
fn nesting_without_end_is_one_finding() {
    for inner in [
        "(".repeat(100_000),
        "not ".repeat(100_000),
        "( not ".repeat(50_000),
    ] {
        assert_eq!(
            codes(&format!("duty x\n  needs {inner}\n  raise note\n")),
            [113]
        );
    }
    let deep = format!(
        "duty x\n  needs {}a is b{}\n",
        "(".repeat(60),
        ")".repeat(60)
    );
    assert_eq!(codes(&deep), Vec::<u16>::new());
}

#[test]
fn very_long_lines_are_answered() {
    let long = [
        "a".repeat(300_000),
        "1".repeat(300_000),
        format!("framework x 1\n  title \"{}\"", "a".repeat(300_000)),
        format!("framework x 1\n  title \"{}", "a".repeat(300_000)),
        format!(
            "boundary x\n  flag call where {}",
            "a is b or ".repeat(30_000)
        ),
        "framework source limit flag raise on trial ".repeat(8_000),
        format!(
            "limit x\n{}",
            "  raise\n  flag\n  on trial\n  days\n".repeat(10_000)
        ),
    ];
    for text in long {
        let (file, findings) = read(&text);
        assert!(findings.len() <= 1_001);
        assert!(!findings.is_empty() || !file.declarations.is_empty());
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,200}") {
        check_places(&text);
    }

    #[test]
    fn no_bytes_break_the_parser(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check_places(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_order_of_words_breaks_the_parser(
        words in proptest::collection::vec(
            prop_oneof![
                Just("\n"), Just("\n  "), Just("\r\n\t"), Just("\""), Just("\"a\""), Just("#"), Just("("), Just(")"),
                Just(","), Just("="), Just("%"), Just("«"), Just("5"), Just("2.5"), Just("2024-02-30"), Just("09:00-17:00"),
                Just("limit"), Just("boundary"), Just("duty"), Just("consent"), Just("framework"), Just("source"), Just("field"),
                Just("flag"), Just("count"), Just("raise"), Just("note"), Just("at"), Just("above"), Just("least"), Just("in"),
                Just("any"), Just("each"), Just("week"), Just("hours"), Just("days"), Just("with"), Just("the"), Just("same"),
                Just("earlier"), Just("since"), Just("within"), Just("no"), Just("not"), Just("and"), Just("or"), Just("where"),
                Just("is"), Just("one"), Just("of"), Just("includes"), Just("p1"), Just("é"), Just("rase"), Just("en"), Just("fr"),
                Just("```jalon\n"), Just("```\n"),
            ],
            0..80,
        )
    ) {
        check_places(&words.join(" "));
        check_places(&words.concat());
    }
}

/// Every finding and every declaration of any text stands within it, on the borders of its characters.
fn check_places(text: &str) {
    for name in ["rules.jalon", "rules.jalon.md"] {
        let mut sources = Sources::default();
        let id: SourceId = sources.add(name, text);
        let (file, findings) = parse(id, sources.get(id));
        let spans = findings.iter().map(|finding| finding.span);
        for span in spans.chain(file.declarations.iter().map(|declaration| declaration.span)) {
            let (start, end) = (span.start as usize, span.end as usize);
            assert!(text.get(start..end).is_some(), "{start}..{end} in {text:?}");
        }
        let messages = Messages::new(Lang::En);
        for finding in findings.iter().take(3) {
            draw(finding, &sources, &messages, Layout::default());
        }
    }
}
