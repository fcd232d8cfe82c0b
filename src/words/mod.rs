//! Checked rules and alerts in sentences, in English and French.
