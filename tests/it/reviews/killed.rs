//! The program, or the machine, stops while an answer is written: at each byte, ten thousand times, and for real.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;
use std::time::Duration;

use jalon::reviews::{Flaw, Review, append};

use super::{bytes, folder, journal_in, read, review};

/// Keeps an answer as a process does that is killed when so many of its bytes are written.
fn killed_after(path: &Path, review: &Review, written: usize) -> usize {
    let before = bytes(path).len();
    append(path, review).expect("kept");
    let whole = bytes(path).len() - before;
    let file = OpenOptions::new().write(true).open(path).expect("a file");
    let left = before + written.min(whole);
    file.set_len(left as u64).expect("a shorter file");
    whole
}

/// What was acknowledged is there, in its order; of what was cut off at most the whole answer is, and never another one.
fn holds(path: &Path, kept: &[(Review, bool)]) {
    let journal = read(path);
    let mut found = journal.reviews().iter().peekable();
    for (review, acknowledged) in kept {
        if found.peek() == Some(&review) {
            found.next();
        } else {
            assert!(!acknowledged, "{review:?} was lost");
        }
    }
    assert_eq!(found.next(), None, "an answer that nobody gave");
    let unfinished = |flaw| flaw == Flaw::Unfinished;
    assert!(journal.unread().iter().all(|one| unfinished(one.flaw)));
}

#[test]
fn cut_at_each_byte_of_an_answer() {
    let folder = folder();
    let path = journal_in(&folder);
    for number in 0..5 {
        let (mut cut, mut whole) = (0, 1);
        while cut <= whole {
            let _ = fs::remove_file(&path);
            append(&path, &review(100)).expect("kept");
            whole = killed_after(&path, &review(number), cut);
            let before = bytes(&path);
            let mut kept = vec![(review(100), true), (review(number), cut >= whole)];
            holds(&path, &kept);
            append(&path, &review(101)).expect("kept");
            kept.push((review(101), true));
            holds(&path, &kept);
            assert!(bytes(&path).starts_with(&before), "nothing is edited");
            let named = read(&path).unread().len();
            assert_eq!(
                named,
                usize::from(cut > 0 && cut < whole - 1),
                "cut at {cut}"
            );
            cut += 1;
        }
    }
}

#[test]
fn cut_ten_thousand_times_at_a_random_byte() {
    const TIMES: usize = 10_000;
    const A_FILE: usize = 25;
    let folder = folder();
    let path = journal_in(&folder);
    // xorshift: the same cuts on each machine
    let mut dice = 0x9e37_79b9_7f4a_7c15_u64;
    let mut kept = Vec::new();
    for number in 0..TIMES {
        if number % A_FILE == 0 {
            kept.clear();
            let _ = fs::remove_file(&path);
        }
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let before = bytes(&path);
        let cut = (dice % 280) as usize;
        let whole = killed_after(&path, &review(number), cut);
        kept.push((review(number), cut >= whole));
        if dice >> 32 & 3 == 0 {
            append(&path, &review(TIMES + number)).expect("kept");
            kept.push((review(TIMES + number), true));
        }
        assert!(bytes(&path).starts_with(&before), "nothing is edited");
        if number % 5 == 4 {
            holds(&path, &kept);
        }
    }
}

/// Says to a process of this program which journal it writes in until it is killed, and its first number.
const CHILD: &str = "JALON_TEST_JOURNAL";

/// What such a process does; alone, it does nothing.
#[test]
fn a_process_that_writes_until_it_is_killed() {
    let Ok(told) = std::env::var(CHILD) else {
        return;
    };
    let (first, path) = told.split_once(' ').expect("a number and a path");
    let first: usize = first.parse().expect("a number");
    for number in first..first + 100_000 {
        append(Path::new(path), &review(number)).expect("kept");
        // Acknowledged once this line is out; the test's own output is captured, standard error by the process is not.
        let line = format!("kept {number}\n");
        std::io::stderr().write_all(line.as_bytes()).expect("heard");
    }
}

/// Such a process, once it has kept its first answer, and what it goes on to say.
fn child(path: &Path, first: usize) -> (Child, Lines) {
    let own = std::env::current_exe().expect("this program");
    let mut command = Command::new(own);
    command
        .args(["--exact", "--nocapture", "--quiet"])
        .arg("reviews::killed::a_process_that_writes_until_it_is_killed")
        .env(CHILD, format!("{first} {}", path.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("a process");
    let said = child.stderr.take().expect("what it says");
    let mut lines = BufReader::new(said).lines();
    let begun = lines.next().expect("a line").expect("a line");
    assert_eq!(begun, format!("kept {first}"));
    (child, lines)
}

type Lines = std::io::Lines<BufReader<ChildStderr>>;

#[test]
fn processes_killed_while_they_write_side_by_side() {
    let folder = folder();
    let path = journal_in(&folder);
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    for round in 0..12 {
        let before = bytes(&path);
        let first = [0, 1, 2].map(|one| (round * 3 + one) * 100_000);
        let children = first.map(|first| child(&path, first));
        kept.extend(first);
        let ended = children.map(|(mut child, said)| {
            thread::sleep(Duration::from_micros(700 * (round as u64 % 5) + 130));
            child.kill().expect("it was alive");
            child.wait().expect("its end");
            said
        });
        for line in ended.into_iter().flatten().map_while(Result::ok) {
            // So short a line goes into a pipe whole or not at all.
            kept.extend(
                line.strip_prefix("kept ")
                    .and_then(|number| number.parse::<usize>().ok()),
            );
        }
        assert!(bytes(&path).starts_with(&before), "nothing is edited");
        let journal = read(&path);
        let found: BTreeSet<&str> = journal
            .reviews()
            .iter()
            .map(|one| one.alert.as_str())
            .collect();
        for number in &kept {
            assert!(
                found.contains(review(*number).alert.as_str()),
                "{number} was lost"
            );
        }
        // Each of them was in the middle of one answer at most.
        assert!(journal.reviews().len() <= kept.len() + (round + 1) * 3);
        let unfinished = journal
            .unread()
            .iter()
            .all(|one| one.flaw == Flaw::Unfinished);
        assert!(unfinished && journal.unread().len() <= (round + 1) * 3);
    }
}
