//! The form of every page: what a reader by ear or keyboard needs, and that nothing is fetched or run.

use std::collections::BTreeSet;

use super::tags::{Piece, pieces, words};
use super::{hostile, pages, sample};

#[test]
fn every_page_can_be_read_by_anybody_and_asks_for_nothing() {
    for (made_by, page) in pages(&sample(), "ana") {
        let pieces = pieces(&page);
        names(&made_by);
        whole(&pieces);
        pictures(&pieces);
        asks_for_nothing(&page, &pieces);
    }
}

#[test]
fn what_a_log_or_a_framework_holds_stays_text() {
    let hostile = hostile();
    for (made_by, page) in pages(&hostile.path("log.csv"), "<b>ana") {
        names(&made_by);
        let pieces = pieces(&page);
        whole(&pieces);
        asks_for_nothing(&page, &pieces);
        let known = ["u", "img", "script", "i"];
        let hostile = pieces
            .iter()
            .any(|piece| known.iter().any(|name| piece.opens(name)));
        assert!(!hostile, "an element of the log's or the framework's own");
        assert!(!page.contains("SECRET"));
    }
    let log = hostile.path("log.csv");
    let run = super::jalon(&["run", log.to_str().expect("a path"), "--format", "html"]);
    let words = words(&pieces(&run));
    for code in super::HOSTILE {
        assert!(words.contains(code), "{code} is not told as it was written");
    }
    assert!(words.contains("A call </title><script>alert(1)</script>"));
}

/// Names the page that is looked at, so that a test that fails says which it was.
#[expect(clippy::print_stdout, reason = "shown where the test fails")]
fn names(made_by: &str) {
    println!("{made_by}");
}

/// Language, title, one first heading, none skipped, landmarks, ids once, each of those that are named there.
fn whole(pieces: &[Piece]) {
    let count = |name: &str| pieces.iter().filter(|piece| piece.opens(name)).count();
    for name in [
        "html", "head", "body", "header", "main", "footer", "h1", "style",
    ] {
        assert_eq!(count(name), 1, "{name}");
    }
    let html = pieces
        .iter()
        .find(|piece| piece.opens("html"))
        .expect("html");
    assert!(matches!(html.get("lang"), Some("en" | "fr")));
    let mut last = 0;
    for piece in pieces {
        if let Piece::Open(name, _) = piece
            && let Some(level) = name
                .strip_prefix('h')
                .and_then(|level| level.parse::<u8>().ok())
        {
            assert!(level <= last + 1, "h{level} stands under h{last}");
            last = level;
        }
    }
    let ids: Vec<&str> = pieces.iter().filter_map(|piece| piece.get("id")).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "an id stands twice");
    for name in ["aria-labelledby", "aria-describedby"] {
        for named in pieces.iter().filter_map(|piece| piece.get(name)) {
            for id in named.split(' ') {
                assert!(once.contains(id), "{name} names {id}, which is not there");
            }
        }
    }
    let links = pieces.iter().filter_map(|piece| piece.get("href"));
    for link in links {
        let id = link.strip_prefix('#').expect("links stay on the page");
        assert!(
            once.contains(id),
            "a link leads to {id}, which is not there"
        );
    }
    for table in pieces.split(|piece| *piece == Piece::Close("table".to_string())) {
        let opened = table.iter().filter(|piece| piece.opens("table")).count();
        let captions = table.iter().filter(|piece| piece.opens("caption")).count();
        assert_eq!(opened, captions, "a table without a caption");
        let mut heads = table.iter().filter(|piece| piece.opens("th"));
        assert!(heads.all(|head| head.get("scope").is_some()));
    }
}

/// Each picture has its words inside it.
fn pictures(pieces: &[Piece]) {
    for (at, svg) in pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.opens("svg"))
    {
        assert_eq!(svg.get("role"), Some("img"));
        let (title, desc) = (&pieces[at + 1], &pieces[at + 4]);
        assert!(title.opens("title") && desc.opens("desc"));
        let names = format!(
            "{} {}",
            title.get("id").expect("id"),
            desc.get("id").expect("id")
        );
        assert_eq!(svg.get("aria-labelledby"), Some(names.as_str()));
        for words in [&pieces[at + 2], &pieces[at + 5]] {
            assert!(matches!(words, Piece::Text(words) if !words.trim().is_empty()));
        }
    }
}

/// Nothing that would be fetched, run or sent; addresses stand in plain text alone.
fn asks_for_nothing(page: &str, pieces: &[Piece]) {
    let policy = pieces.iter().find_map(|piece| {
        let is_policy = piece.get("http-equiv") == Some("Content-Security-Policy");
        is_policy.then(|| piece.get("content"))?
    });
    assert!(
        policy
            .expect("a policy")
            .starts_with("default-src 'none'; style-src 'unsafe-inline'")
    );
    for piece in pieces {
        let Piece::Open(name, attributes) = piece else {
            continue;
        };
        let fetching = [
            "script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use",
        ];
        assert!(!fetching.contains(&name.as_str()), "<{name}>");
        for (key, value) in attributes {
            assert!(
                !key.starts_with("on") && key != "src" && key != "style",
                "{key}"
            );
            assert!(
                !value.contains("://") && !value.contains("javascript:"),
                "{value}"
            );
            assert!(
                !value.contains("url(") || value.starts_with("url(#"),
                "{value}"
            );
        }
    }
    let style = page
        .split_once("<style>")
        .and_then(|(_, rest)| rest.split_once("</style>"));
    let (style, _) = style.expect("a style");
    for fetched in ["url(", "@import", "://", "@font-face"] {
        assert!(!style.contains(fetched), "the style names {fetched}");
    }
}
