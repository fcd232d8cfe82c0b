//! The table of log formats: how each is told from the others, and how it is opened.

use std::sync::Arc;

use super::LogError;
use super::csv::Csv;
use super::feed::Feed;
use super::jsonl::JsonLines;
use super::rows::Rows;
use super::schema::Schema;
use super::toml::Toml;

type Opened = Result<Box<dyn Rows>, LogError>;

/// One format of logs.
pub(super) struct Format {
    /// How names of its files end.
    endings: &'static [&'static str],
    /// Whether the first bytes that are not blank look like it.
    looks: fn(&[u8]) -> bool,
    open: fn(Arc<str>, Feed, bool, &Schema) -> Opened,
}

/// Every format, the last of them for whatever looks like none of the others.
const FORMATS: [Format; 3] = [
    Format {
        endings: &["jsonl", "ndjson"],
        looks: |start| start.starts_with(b"{"),
        open: |file, feed, _, _| Ok(Box::new(JsonLines::open(file, feed))),
    },
    Format {
        endings: &["toml"],
        looks: |start| start.starts_with(b"[[interaction]]"),
        open: |file, feed, _, _| Ok(Box::new(Toml::open(file, feed)?)),
    },
    Format {
        endings: &["csv", "tsv", "txt"],
        looks: |_| true,
        open: |file, feed, mark, schema| Ok(Box::new(Csv::open(file, feed, mark, schema)?)),
    },
];

impl Format {
    /// The format that the end of a file's name tells.
    pub(super) fn of_name(name: &str) -> Option<&'static Format> {
        let (_, ending) = name.rsplit_once('.')?;
        let ending = ending.to_lowercase();
        FORMATS
            .iter()
            .find(|format| format.endings.contains(&ending.as_str()))
    }

    /// The format that the first bytes look like.
    pub(super) fn of_bytes(feed: &mut Feed) -> std::io::Result<&'static Format> {
        let [json, toml, delimited] = &FORMATS;
        let mut wanted = 64;
        loop {
            feed.fill_to(wanted)?;
            let start = feed.seen().trim_ascii_start();
            let enough = start.len() >= 15 || feed.ended() || feed.seen().len() > 64 * 1024;
            if enough {
                let looks = [json, toml]
                    .into_iter()
                    .find(|format| (format.looks)(start));
                return Ok(looks.unwrap_or(delimited));
            }
            wanted = feed.seen().len() + 64;
        }
    }

    /// Opens a log of this format; `mark` where a byte-order mark stood before it.
    pub(super) fn open(&self, file: Arc<str>, feed: Feed, mark: bool, schema: &Schema) -> Opened {
        (self.open)(file, feed, mark, schema)
    }
}
