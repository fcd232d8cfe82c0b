//! Jalon reads a log of contacts with the ethical framework of peer support work, and says what is worth a look.
//!
//! Two streams meet: rules come down one side, logs down the other; they meet in the engine, and alerts go to people.
//!
//! ```text
//! rules text ─ syntax ▶ tree ─ framework ▶ checked framework ─┐
//! programme.toml ─ programme ▶ one team's setting ────────────┴ plan ▶ plan ─┐
//! log files ── log ▶ interactions ───────────────────────────────────────────┴ engine ▶ outcome ─ report ▶ people
//!                                                                                 words ▶ sentences ┘
//! ```
//!
//! | folder | what is in it |
//! | --- | --- |
//! | [`text`] | spans, sources, findings with stable codes, the excerpt that shows them, messages in both languages, a page for each code |
//! | [`time`] | instants, the zone, calendar spans and periods, hours and days, reading them from text |
//! | [`vocabulary`] | parties, kinds, fields and values: what a log may hold |
//! | [`syntax`] | rules text to tree; the grammar itself is in `grammar/` |
//! | [`framework`] | tree to checked framework: every name resolved, every type right (`check/`); what a careful reader would say of it (`lint/`) |
//! | [`programme`] | `programme.toml` to one team's setting |
//! | [`alerts`] | what comes out of a run: alerts, evidence, due, room, cannot tell |
//! | [`plan`] | framework and programme to a compiled plan: slots, projections, windows |
//! | [`log`] | bytes to interactions: one reader a format, the mapping, refused rows |
//! | [`words`] | checked rules and alerts in sentences |
//! | [`engine`] | plan and interactions to alerts: new, push, finish; one rule family a file |
//! | [`reviews`] | people's answers to alerts, on disk |
//! | [`pattern`] | a peer's own contact pattern: her days, hours, people and kinds of work |
//! | [`handoff`] | what a peer hands over to her lead, chosen and under pseudonyms, as one file |
//! | [`report`] | alerts, self-checks, status, team reports and what came of tests, to text, pages and data: one renderer a file |
//! | [`project`] | the only conductor: opens folders and files, wires the stations |
//! | [`cli`] | the command line: one command a file, and the only place that prints |
//!
//! A folder names only folders above it; `tests/it/house.rs` keeps that, and the other rules of the house.

pub mod alerts;
pub mod cli;
pub mod engine;
pub mod framework;
pub mod handoff;
pub mod log;
pub mod pattern;
pub mod plan;
pub mod programme;
pub mod project;
pub mod report;
pub mod reviews;
pub mod syntax;
pub mod text;
pub mod time;
pub mod vocabulary;
pub mod words;
