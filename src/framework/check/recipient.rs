//! Who is told: the peer and the lead, under whatever word a team knows them.

use super::amount::Asked;
use super::checker::Checker;
use super::codes;
use crate::framework::{Tell, Who};
use crate::syntax::tree::{self, Name};
use crate::text::{Arg, Finding, Span, Spanned, nearest};

/// The words of the language.
const KNOWN: [&str; 2] = ["peer", "lead"];

/// Other words for the peer.
const PEER: [&str; 12] = [
    "pair",
    "pairs",
    "peers",
    "helper",
    "aidant",
    "aidante",
    "pair-aidant",
    "paire-aidante",
    "peer-worker",
    "peer-supporter",
    "worker",
    "member",
];

/// Other words for the lead.
const LEAD: [&str; 20] = [
    "responsable",
    "chef",
    "cheffe",
    "gestionnaire",
    "superviseur",
    "superviseure",
    "supervision",
    "coordination",
    "coordonnateur",
    "coordonnatrice",
    "coordinator",
    "direction",
    "leader",
    "team-lead",
    "team-leader",
    "teamlead",
    "supervisor",
    "manager",
    "boss",
    "head",
];

/// Words for both.
const BOTH: [&str; 8] = [
    "both",
    "everyone",
    "everybody",
    "all",
    "team",
    "equipe",
    "tous",
    "toutes",
];

impl Checker<'_> {
    /// Who is told, and how long after.
    pub fn tells(&mut self, tells: &[Spanned<tree::Tell>]) -> Vec<Tell> {
        let mut read: Vec<Tell> = Vec::new();
        let names: Vec<Name> = tells.iter().map(|tell| tell.who.clone()).collect();
        for (at, tell) in tells.iter().enumerate() {
            let after = tell.after.as_ref();
            let after = after.and_then(|after| self.amount(after, Asked::Length));
            let who = match tell.who.node.as_str() {
                "peer" => Who::Peer,
                "lead" => Who::Lead,
                _ => {
                    self.told_to_nobody(tells, at);
                    continue;
                }
            };
            if read.iter().any(|other| other.who == who) {
                self.push(super::vocabulary::listed_twice(&tell.who, &names));
                continue;
            }
            let known = self.names.parties.get("peer").is_some();
            if who == Who::Peer && !known && !self.sink.holds(codes::PEER_MISSING) {
                let finding = Finding::error(codes::PEER_MISSING, tell.who.span)
                    .arg("peer", "peer")
                    .arg("party", "party");
                let finding = self.sink.declare(finding, "party", &self.a_peer());
                self.push(finding);
            }
            read.push(Tell { who, after });
        }
        read
    }

    /// Names somebody whom no alert can reach, with whoever was probably meant and is not told yet.
    fn told_to_nobody(&mut self, tells: &[Spanned<tree::Tell>], at: usize) {
        let Some(tell) = tells.get(at) else {
            return;
        };
        let told = |who: &str| tells.iter().any(|tell| tell.who.node == who);
        let left: Vec<&str> = KNOWN.into_iter().filter(|who| !told(who)).collect();
        let meant: Vec<&str> = self.meant(&tell.who.node);
        let meant: Vec<&str> = meant.into_iter().filter(|who| left.contains(who)).collect();
        let place = tell.who.span;
        let finding = Finding::error(codes::TELL_UNKNOWN, place)
            .arg("name", tell.who.node.as_str())
            .arg("known", Arg::Words(KNOWN.map(str::to_string).to_vec()));
        // Nobody learns more than was meant: who is not known is the peer, who is told anyway.
        let instead = meant.is_empty().then(|| left.first().copied()).flatten();
        let words: Vec<&str> = meant.into_iter().chain(instead).collect();
        let neighbour = |at: Option<usize>| at.and_then(|at| tells.get(at));
        let finding = match (neighbour(at.checked_sub(1)), neighbour(at.checked_add(1))) {
            _ if !words.is_empty() => finding.replace(place, words.join(", ")),
            (Some(before), _) => {
                let (start, end) = (before.span.end as usize, tell.span.end as usize);
                finding.replace(Span::new(place.source, start, end), "")
            }
            (None, Some(next)) => {
                let (start, end) = (tell.span.start as usize, next.span.start as usize);
                finding.replace(Span::new(place.source, start, end), "")
            }
            (None, None) => finding,
        };
        self.push(finding);
    }

    /// Whom a word probably means, of the two whom the language knows.
    fn meant(&self, word: &str) -> Vec<&'static str> {
        let peer = self.names.parties.get("peer");
        if BOTH.contains(&word) {
            return KNOWN.to_vec();
        }
        if peer.is_some() && self.names.parties.get(word) == peer {
            return vec!["peer"];
        }
        let words = KNOWN.into_iter().chain(PEER).chain(LEAD);
        match nearest(word, words) {
            Some(near) if near == "peer" || PEER.contains(&near) => vec!["peer"],
            Some(_) => vec!["lead"],
            None => Vec::new(),
        }
    }
}
