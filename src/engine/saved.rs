//! The engine's state as bytes, and back: written between parts of a log, read into the same plan alone.

use std::hash::Hasher;

use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;

use super::{Engine, State};
use crate::log::Names;
use crate::plan::{Plan, Share};

/// Why saved state was not read back.
#[derive(Debug, thiserror::Error)]
pub enum ResumeError {
    /// The bytes are not such a state, or not all of it.
    #[error("saved state is damaged")]
    Damaged,
    /// It was saved under another framework or programme.
    #[error("saved state belongs to another framework or programme")]
    OtherPlan,
    /// It could not be understood.
    #[error("saved state cannot be read")]
    Unreadable(#[from] serde_json::Error),
}

const HEAD: usize = 16;

#[derive(Serialize)]
struct Written<'a> {
    names: &'a Names,
    state: &'a State,
}

#[derive(Deserialize)]
struct Read {
    names: Names,
    state: State,
}

impl Engine<'_> {
    /// The state as bytes, with the log's texts: all that [`Engine::resume`] needs to go on.
    pub fn save(&self, names: &Names) -> Vec<u8> {
        let state = &self.state;
        // nothing in the state refuses to be written
        let body = serde_json::to_vec(&Written { names, state }).unwrap_or_default();
        let mut saved = Vec::with_capacity(HEAD + body.len());
        saved.extend(self.plan.fingerprint().to_le_bytes());
        saved.extend(sum(&body).to_le_bytes());
        saved.extend(body);
        saved
    }

    /// An engine that goes on where the saved one stopped, and the log's texts.
    ///
    /// Fails on bytes that are damaged, and on those saved under another plan.
    pub fn resume<'p>(plan: &'p Plan, saved: &[u8]) -> Result<(Engine<'p>, Names), ResumeError> {
        let (fingerprint, rest) = saved.split_first_chunk().ok_or(ResumeError::Damaged)?;
        let (checksum, body) = rest.split_first_chunk().ok_or(ResumeError::Damaged)?;
        if u64::from_le_bytes(*checksum) != sum(body) {
            return Err(ResumeError::Damaged);
        }
        if u64::from_le_bytes(*fingerprint) != plan.fingerprint() {
            return Err(ResumeError::OtherPlan);
        }
        let Read { names, mut state } = serde_json::from_slice(body)?;
        if !state.past.keys.fit(plan) || state.rules.len() != plan.rules.len() {
            return Err(ResumeError::Damaged);
        }
        state.past.keys.restore(plan);
        Ok((Engine::with(plan, Share::whole(plan), state), names))
    }
}

fn sum(body: &[u8]) -> u64 {
    let mut hasher = SipHasher13::new();
    hasher.write(body);
    hasher.finish()
}

/// Maps whose keys are no texts, written as lists of pairs.
pub(super) mod pairs {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::Serializer;

    /// Writes the pairs.
    pub(crate) fn serialize<'a, M, K, V, S>(map: &'a M, serializer: S) -> Result<S::Ok, S::Error>
    where
        &'a M: IntoIterator<Item = (&'a K, &'a V)>,
        K: serde::Serialize + 'a,
        V: serde::Serialize + 'a,
        S: Serializer,
    {
        serializer.collect_seq(map)
    }

    /// Reads the pairs.
    pub(crate) fn deserialize<'de, M, K, V, D>(deserializer: D) -> Result<M, D::Error>
    where
        M: FromIterator<(K, V)>,
        K: Deserialize<'de>,
        V: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        let pairs = Vec::<(K, V)>::deserialize(deserializer)?;
        Ok(pairs.into_iter().collect())
    }
}
