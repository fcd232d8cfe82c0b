//! How many threads read and judge changes nothing of what is said: over many batches, in order or not, and on bad rows.

use std::fs;
use std::path::Path;

use jalon::alerts::{Alert, Alerts, Outcome};
use jalon::project::{Ask, Error, Setting};
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

fn judged(path: &Path, threads: usize) -> Result<(Outcome, Vec<Alert>), Error> {
    let setting = Setting::open(Some("caring-community"), None, None);
    let setting = setting.unwrap_or_else(|_| panic!("the shipped framework can be used"));
    let ask = Ask {
        logs: vec![path.to_path_buf()],
        threads: threads.try_into().ok(),
        ..Ask::default()
    };
    let judged = setting.judge(&ask, &Messages::new(Lang::En), &mut |_| ())?;
    let alerts = judged.alerts().collected().expect("ids read back");
    Ok((judged.outcome, alerts))
}

fn holds(log: &[String]) -> (Outcome, Vec<Alert>) {
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
    let (_, alerts) = holds(&log);
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
