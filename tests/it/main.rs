//! The one test binary: the language, the readers, the engine against its oracle, the reports, the house.
//!
//! Where the next test goes:
//!
//! - a mistake that a person reads of: a file under `tests/cases`, in the folder of the stage that refuses it (`cases`),
//!   and its page (`pages`);
//! - what is read from good text, and parsing that is hard to break: `syntax`, by declaration, rule and condition;
//! - what it means: `framework`; what a lint knows and where it keeps quiet: `lint`; findings as data: `findings`;
//! - the calendar, held against jiff: `time`;
//! - a programme: `programme`, `reasons`; a log: `log`, a file for each format;
//! - what a run comes to: `engine`, by family, worked out by hand; any framework and log: `oracle`;
//! - tests in the language: `tested`, and `mutation` for those that ship; the shipped frameworks: `shipped`;
//! - how a finding is drawn, and which name is near: `drawn`, `near`;
//! - what people read: `words`, `report`, and the message files themselves `messages`, `wording`;
//! - what a peer hands over: `handoff`; what a team's report shows and hides: `digest`;
//! - people's answers, and that none is ever lost: `reviews`;
//! - what a peer's own log shows her: `pattern`, counted by hand and anew, and her self-check in words;
//! - pages, and tables and SARIF beside them: `html`;
//! - what a peer asks before acting: `status`; what she adds to her log, and what the log looks like by itself: `diary`;
//! - what many of them need: a framework and alerts by hand in `made`; a folder and the program run in it in `desk`;
//! - the program as it is run: `cli`; what the README says: `readme`; how the source is kept: `house`.

mod cases;
mod cli;
mod desk;
mod diary;
mod digest;
mod drawn;
mod engine;
mod findings;
mod framework;
mod handoff;
mod house;
mod html;
mod lint;
mod log;
mod made;
mod messages;
mod mutation;
mod near;
mod oracle;
mod pages;
mod pattern;
mod programme;
mod readme;
mod reasons;
mod report;
mod reviews;
mod shipped;
mod status;
mod syntax;
mod tested;
mod threads;
mod time;
mod whole;
mod wording;
mod words;
