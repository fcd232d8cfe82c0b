//! Reads judged logs once more, for whom each peer has met and when she last wrote.

use super::{Error, Judged, Setting};
use crate::report::Met;
use crate::text::Messages;

impl Setting {
    /// Whom each peer has met in judged logs up to the as-of instant, and when she last wrote.
    ///
    /// # Errors
    /// When a log cannot be read again, or has been written to since.
    pub fn met(&self, judged: &Judged, messages: &Messages) -> Result<Met, Error> {
        let vocabulary = &self.framework.vocabulary;
        let peer = vocabulary.find_party("peer");
        let person = vocabulary.find_party("person");
        self.walk(
            judged,
            messages,
            &|_| false,
            &Met::default,
            &mut |met, row, names| {
                let code = |party| row.party(party).map(|code| names.text(code).to_string());
                if let Some(peer) = peer.and_then(code) {
                    met.add(peer, person.and_then(code), row.at);
                }
            },
        )
    }
}
