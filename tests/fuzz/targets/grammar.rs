//! Any text is read, reviewed with every lint, and its findings drawn, without a panic.
#![no_main]

use jalon::text::{Lang, Layout, Messages, Sources, draw};
use jalon::time::Date;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static MESSAGES: Messages = Messages::new(Lang::Fr);
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // A first letter chooses whether the text is Markdown with rules in it.
    let markdown = text.starts_with('`');
    let mut sources = Sources::default();
    let name = if markdown {
        "fuzz.jalon.md"
    } else {
        "fuzz.jalon"
    };
    let id = sources.add(name, text.as_ref());
    let (file, mut findings) = jalon::syntax::parse(id, sources.get(id));
    let today = Date::new(2026, 11, 22).expect("a day");
    let (_, more) = jalon::framework::review(&[(id, file)], today);
    findings.extend(more);
    MESSAGES.with(|messages| {
        for finding in findings.iter().take(3) {
            assert!(!draw(finding, &sources, messages, Layout::default()).is_empty());
        }
    });
});
