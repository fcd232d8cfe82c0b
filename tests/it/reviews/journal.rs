//! The journal by itself: what is written is read, what is damaged is named, several at once lose nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread;

use jalon::reviews::{Answer, Flaw, Journal, JournalError, Meant, append};
use jalon::text::{Lang, Messages};

use super::{bytes, folder, journal_in, read, review};

#[test]
fn what_is_kept_is_read_and_the_last_answer_stands() {
    let folder = folder();
    let path = journal_in(&folder);
    assert_eq!(read(&path), Journal::default());
    let mut reviews: Vec<_> = (0..12).map(review).collect();
    reviews[9].alert = reviews[4].alert.clone();
    for one in &reviews {
        append(&path, one).expect("kept");
    }
    let journal = read(&path);
    assert_eq!(journal.reviews(), reviews);
    assert_eq!(journal, Journal::of(reviews.clone()));
    assert_eq!(journal.standing(&reviews[4].alert), Some(&reviews[9]));
    assert_eq!(journal.of_alert(&reviews[4].alert).count(), 2);
    assert_eq!(journal.standing("no alert"), None);
    let hers = journal.of_peer("peer-1");
    assert!(hers.reviews().iter().all(|one| one.may_be_of("peer-1")));
    assert_eq!(hers.standing(&reviews[4].alert), Some(&reviews[9]));
    assert_eq!(journal.of_peer("peer-2").reviews().len(), 8);
}

#[test]
fn a_rule_is_asked_to_change_by_alerts_whose_standing_answer_says_so() {
    let said = |alert: &str, rule: &str, answer| {
        let mut one = review(0);
        (one.alert, one.rule, one.answer) = (alert.to_string(), rule.to_string(), answer);
        one
    };
    let journal = Journal::of(vec![
        said("a", "one", Answer::ChangeRule),
        said("a", "one", Answer::ChangeRule),
        said("b", "one", Answer::ChangeRule),
        said("c", "one", Answer::ChangeRule),
        said("c", "one", Answer::Fits),
        said("d", "two", Answer::Talk),
        said("d", "two", Answer::ChangeRule),
    ]);
    let asked = journal.changes_asked();
    assert_eq!(
        asked,
        [("one".to_string(), 2), ("two".to_string(), 1)].into()
    );
}

/// Any byte that is another than it was costs its own line alone, and that line is named.
#[test]
fn a_damaged_line_is_named_and_costs_no_other() {
    let folder = folder();
    let path = journal_in(&folder);
    let mut starts = Vec::new();
    for number in 0..3 {
        starts.push(bytes(&path).len());
        append(&path, &review(number)).expect("kept");
    }
    let good = bytes(&path);
    let messages = Lang::ALL.map(Messages::new);
    for at in starts[1] + 1..starts[2] - 1 {
        for instead in [b'#', b'\0', 0xff, b'\n'] {
            let mut damaged = good.clone();
            damaged[at] = instead;
            fs::write(&path, &damaged).expect("a file");
            let journal = read(&path);
            assert_eq!(journal.reviews(), [review(0), review(2)], "byte {at}");
            let unread = journal.unread();
            assert!(!unread.is_empty() && unread.iter().all(|one| one.line < 4));
            assert_eq!(unread[0].line, 2, "byte {at}");
            assert!(!unread[0].found.contains(char::is_control));
            for messages in &messages {
                let said = unread[0].say(Path::new("answers.jsonl"), messages);
                assert!(
                    said.contains("answers.jsonl") && said.contains('2'),
                    "{said}"
                );
            }
        }
    }
}

#[test]
fn a_line_of_a_later_version_is_told_from_a_damaged_one() {
    let folder = folder();
    let path = journal_in(&folder);
    append(&path, &review(0)).expect("kept");
    let line = String::from_utf8(bytes(&path)).expect("text");
    let (said, _) = line.split_once(",\"sum\"").expect("a checksum");
    let later = said.replace("\"fits\"", "\"not-known-yet\"");
    assert_ne!(later, said);
    let sum = blake3::hash(later.as_bytes()).to_hex();
    fs::write(&path, format!("{later},\"sum\":\"{}\"}}\n", &sum[..16])).expect("a file");
    append(&path, &review(1)).expect("kept");
    let journal = read(&path);
    assert_eq!(journal.reviews(), [review(1)]);
    assert_eq!(journal.unread()[0].flaw, Flaw::Unknown);
}

#[test]
fn several_at_once_lose_nothing() {
    const EACH: usize = 60;
    let folder = folder();
    let path = journal_in(&folder);
    thread::scope(|scope| {
        for first in [0, EACH, 2 * EACH, 3 * EACH] {
            let path = &path;
            scope.spawn(move || {
                for number in first..first + EACH {
                    append(path, &review(number)).expect("kept");
                    assert_eq!(read(path).unread(), [], "nobody sees half an answer");
                }
            });
        }
    });
    let journal = read(&path);
    let alerts: BTreeSet<&str> = journal
        .reviews()
        .iter()
        .map(|one| one.alert.as_str())
        .collect();
    assert_eq!(
        (journal.reviews().len(), alerts.len()),
        (4 * EACH, 4 * EACH)
    );
    for first in [0, EACH, 2 * EACH, 3 * EACH] {
        let own =
            first as i64 + 1_700_000_000_000_000..(first + EACH) as i64 + 1_700_000_000_000_000;
        let own = journal
            .reviews()
            .iter()
            .filter(|one| own.contains(&one.at.0));
        assert!(own.is_sorted_by_key(|one| one.at), "in the order given");
    }
}

#[cfg(unix)]
#[test]
fn a_new_journal_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = journal_in(&folder);
    append(&path, &review(0)).expect("kept");
    let mode = fs::metadata(&path).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn what_the_disk_says_is_told() {
    let folder = folder();
    let inside = folder.path().join("no-such-folder/answers.jsonl");
    let error = append(&inside, &review(0)).expect_err("no folder");
    assert!(matches!(&error, JournalError::Append { .. }));
    assert!(
        error
            .say(&Messages::new(Lang::En))
            .contains("its folder is not there")
    );
    let error = Journal::read(folder.path()).expect_err("a folder");
    assert!(
        error
            .say(&Messages::new(Lang::Fr))
            .contains("c'est un dossier")
    );
}

#[test]
fn the_beginning_of_an_id_is_enough() {
    let ids = ["00ab00000000", "00ac00000000", "ffff12345678"];
    assert_eq!(Meant::among("FFFF", &ids), Meant::One(ids[2]));
    assert_eq!(Meant::among("ffff12345678", &ids), Meant::One(ids[2]));
    assert_eq!(Meant::among("00a", &ids), Meant::TooShort);
    assert_eq!(Meant::among("00ab", &ids), Meant::One(ids[0]));
    assert_eq!(Meant::among("00ad", &ids), Meant::None(ids[..2].to_vec()));
    assert_eq!(
        Meant::among("ffff12435678", &ids),
        Meant::None(vec![ids[2]])
    );
    assert_eq!(Meant::among("7777", &ids), Meant::None(Vec::new()));
    assert_eq!(
        Meant::among("ffff123456789", &ids),
        Meant::None(vec![ids[2]])
    );
    assert_eq!(Meant::among("é×é×", &ids), Meant::None(Vec::new()));
    let same = ["00ab00000000", "00ab11111111"];
    assert_eq!(Meant::among("00ab", &same), Meant::Several(same.to_vec()));
}
