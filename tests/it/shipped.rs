//! The shipped framework with its own programme and sample log: all three are read without a word.

use std::path::Path;

use jalon::framework::{Framework, check};
use jalon::log::{Interaction, LogReader, Names, Schema, Step};
use jalon::programme::read;
use jalon::syntax::parse;
use jalon::text::{Lang, Messages, Paint, Severity, Sources, draw};

fn folder() -> &'static Path {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/rules/caring-community"
    ))
}

fn framework(sources: &mut Sources) -> Framework {
    let mut trees = Vec::new();
    let mut findings = Vec::new();
    for file in std::fs::read_dir(folder()).expect("the folder") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|end| end == "jalon") {
            let text = std::fs::read_to_string(&path).expect("text");
            let id = sources.add(path.display().to_string(), text);
            let (tree, found) = parse(id, sources.get(id));
            trees.push((id, tree));
            findings.extend(found);
        }
    }
    let (framework, found) = check(&trees);
    findings.extend(found);
    let messages = Messages::new(Lang::En);
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    let said: Vec<_> = errors
        .map(|finding| draw(finding, sources, &messages, Paint::Plain))
        .collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
    framework.expect("a framework")
}

#[test]
fn its_programme_and_sample_log_are_read_whole() {
    let mut sources = Sources::default();
    let framework = framework(&mut sources);
    let text = std::fs::read_to_string(folder().join("programme.toml")).expect("text");
    let id = sources.add("programme.toml", text.as_str());
    let (programme, findings) = read(id, &text, &framework);
    assert_eq!(findings, []);
    let programme = programme.expect("a programme");
    assert_eq!((programme.roster.len(), programme.exceptions.len()), (3, 2));
    let zone = programme.zone.as_ref().unwrap_or(&framework.zone);
    let schema = Schema::new(&framework.vocabulary, &programme.mapping, zone);
    let log = std::fs::File::open(folder().join("sample-log.csv")).expect("the log");
    let mut reader =
        LogReader::open(Box::new(log), "sample-log.csv", 0, &schema).expect("it opens");
    let mut row = Interaction::blank(&framework.vocabulary);
    let mut names = Names::default();
    loop {
        match reader
            .next(&schema, &mut names, &mut row)
            .expect("it reads")
        {
            Step::Row => {}
            Step::Refused(refused) => panic!("{refused:?}"),
            Step::End => break,
        }
    }
    assert!(reader.notes().rows > 100, "{:?}", reader.notes());
    assert!(reader.notes().ignored.is_empty(), "{:?}", reader.notes());
}
