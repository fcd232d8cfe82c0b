//! How many threads read and judge changes nothing of what is said: over many batches, in order or not, and on bad rows.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use jalon::alerts::{Alert, Alerts, Outcome};
use jalon::project::{Ask, Error, Judged, Setting};
use jalon::report::{Show, json, jsonl};
use jalon::reviews::Journal;
use jalon::text::{Lang, Messages};
use tempfile::TempDir;

/// Enough that several batches lie on the desk at once.
const ROWS: usize = 20_000;

/// The sample of the shipped framework again and again, each time two years later.
fn years(rows: usize) -> Vec<String> {
    let sample = include_str!("../../rules/caring-community/sample-log.csv");
    let mut lines = sample.lines();
    let header = lines.next().expect("a header").to_string();
    let at = header.split(',').position(|name| name == "at");
    assert_eq!(at, Some(0), "the first column is the instant");
    let body: Vec<&str> = lines.collect();
    let mut log = vec![header];
    for row in 0..rows {
        let (time, line) = (row / body.len(), body[row % body.len()]);
        let (year, rest) = line.split_at(4);
        let year: usize = year.parse().expect("a year");
        log.push(format!("{}{rest}", year + 2 * time));
    }
    log
}

/// All that a log comes to: what was judged, and the bytes printed of it.
type Said = (Outcome, Vec<Alert>, Vec<Vec<u8>>);

fn judged(path: &Path, threads: usize) -> Result<Said, Error> {
    let setting = Setting::open(Some("caring-community"), None, None);
    let setting = setting.unwrap_or_else(|_| panic!("the shipped framework can be used"));
    let ask = Ask {
        logs: vec![path.to_path_buf()],
        threads: threads.try_into().ok(),
        ..Ask::default()
    };
    let judged = setting.judge(&ask, &Messages::new(Lang::En), &mut |_| ())?;
    let alerts = judged.alerts().collected().expect("ids read back");
    let nobody = Some("nobody");
    let printed = [None, alerts.iter().find_map(peer), nobody].map(|peer| {
        let show = Show { peer, all: false };
        printed(&setting, &judged, show)
    });
    Ok((judged.outcome, alerts, printed.concat()))
}

fn peer(alert: &Alert) -> Option<&str> {
    alert.evidence.iter().find_map(|one| one.peer.as_deref())
}

/// What is printed for programs, in each form.
fn printed(setting: &Setting, judged: &Judged, show: Show<'_>) -> Vec<Vec<u8>> {
    let alerts = judged.alerts();
    let journal = Journal::default();
    let report = judged.report(setting, &alerts, &journal, show);
    let messages = Messages::new(Lang::Fr);
    let (mut whole, mut lines) = (Vec::new(), Vec::new());
    json(report, &messages, &mut whole).expect("a result");
    jsonl(report, &messages, &mut lines).expect("alerts");
    // what has no room for all of it ends it, wherever that is met
    for room in [10, lines.len() / 2] {
        let (mut one, mut other) = (vec![0; room], vec![0; room]);
        let full = json(report, &messages, &mut one.as_mut_slice());
        assert!(full.is_err_and(|error| error.kind() == ErrorKind::WriteZero));
        let full = jsonl(report, &messages, &mut other.as_mut_slice());
        assert!(lines.is_empty() || full.is_err_and(|error| error.kind() == ErrorKind::WriteZero));
        assert!(whole.starts_with(&one) && lines.starts_with(&other[..room.min(lines.len())]));
    }
    let value: serde_json::Value = serde_json::from_slice(&whole).expect("one value");
    let mut indented = serde_json::to_string_pretty(&value).expect("the same value");
    indented.push('\n');
    assert_eq!(indented.len(), whole.len(), "indented throughout");
    vec![whole, lines]
}

fn holds(log: &[String]) -> Said {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("log.csv");
    fs::write(&path, log.join("\n")).expect("a log");
    let alone = judged(&path, 1).unwrap_or_else(|_| panic!("a log that can be read"));
    for threads in [2, 3, 8] {
        let together = judged(&path, threads).unwrap_or_else(|_| panic!("the same log"));
        assert!(together == alone, "{threads} threads say something else");
    }
    alone
}

#[test]
fn any_number_of_threads_says_the_same() {
    let log = years(ROWS);
    let (_, alerts, _) = holds(&log);
    assert!(alerts.len() > 500, "{} alerts", alerts.len());
}

#[test]
fn rows_in_any_order_are_judged_alike_on_any_number_of_threads() {
    let mut log = years(3_000);
    let in_order = holds(&log);
    log[1..].rotate_left(1_234);
    let turned = holds(&log);
    assert_eq!(turned.1.len(), in_order.1.len());
}

#[test]
fn a_bad_row_late_in_the_log_ends_the_run_on_any_number_of_threads() {
    let mut log = years(ROWS);
    log.push("2199-01-01T09:00,no-such-kind".to_string());
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("log.csv");
    fs::write(&path, log.join("\n")).expect("a log");
    for threads in [1, 2, 8] {
        assert!(matches!(
            judged(&path, threads),
            Err(Error::Refused { count: 1, .. })
        ));
    }
}
