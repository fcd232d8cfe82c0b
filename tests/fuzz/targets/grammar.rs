//! Any text is read, checked, and its findings drawn, without a panic.
#![no_main]

use jalon::text::{Lang, Messages, Paint, Sources, draw};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for name in ["fuzz.jalon", "fuzz.jalon.md"] {
        let mut sources = Sources::default();
        let id = sources.add(name, text.as_ref());
        let (file, mut findings) = jalon::syntax::parse(id, sources.get(id));
        let (_, more) = jalon::framework::check(&[(id, file)]);
        findings.extend(more);
        let messages = Messages::new(Lang::En);
        for finding in findings.iter().take(20) {
            assert!(!draw(finding, &sources, &messages, Paint::Plain).is_empty());
        }
    }
});
