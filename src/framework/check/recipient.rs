//! Who is told: the peer and the lead, under whatever word a team knows them.

use super::amount::Asked;
use super::checker::Checker;
use super::{codes, written};
use crate::framework::{Tell, Who};
use crate::syntax::tree::{self, Name};
use crate::text::{Finding, Spanned, nearest};

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
        for tell in tells {
            let after = tell.after.as_ref();
            let after = after.and_then(|after| self.amount(after, Asked::Length));
            let who = match tell.who.node.as_str() {
                "peer" => Who::Peer,
                "lead" => Who::Lead,
                _ => {
                    self.told_to_nobody(tells, tell);
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

    /// Names somebody whom no alert can reach, with those who were probably meant.
    fn told_to_nobody(&mut self, tells: &[Spanned<tree::Tell>], tell: &tree::Tell) {
        let finding = Finding::error(codes::TELL_UNKNOWN, tell.who.span)
            .arg("name", tell.who.node.as_str())
            .arg("peer", "peer")
            .arg("lead", "lead");
        let (Some(first), Some(last)) = (tells.first(), tells.last()) else {
            return;
        };
        let place = first.span.to(last.span);
        let right = self.right_tells(tells);
        self.push(finding.replace(place, right));
    }

    /// A list of those who can be told, each once, in the place of one that holds others too.
    fn right_tells(&self, tells: &[Spanned<tree::Tell>]) -> String {
        let named = |who: &str| tells.iter().any(|tell| tell.who.node == who);
        let mut told: Vec<(&str, Option<String>)> = Vec::new();
        for tell in tells {
            let who = tell.who.node.as_str();
            let known = KNOWN.into_iter().find(|known| *known == who);
            let meant = match known {
                Some(known) => vec![known],
                None => self.meant(who),
            };
            for who in meant {
                // What is written for somebody counts before what a word for others may mean.
                let twice = told.iter().any(|(other, _)| *other == who);
                if !twice && (known.is_some() || !named(who)) {
                    let after = tell.after.as_ref();
                    let after = after.map(|after| written::amount(&after.node));
                    // A word for both leaves the peer her time first, as alerts do of themselves.
                    let both = BOTH.contains(&tell.who.node.as_str()) && who == "lead";
                    told.push((who, after.or_else(|| both.then(|| "2 days".to_string()))));
                }
            }
        }
        // Nobody learns more than was meant: without anyone known it is the peer, who is told anyway.
        if told.is_empty() {
            return "peer".to_string();
        }
        let told = told.into_iter().map(|(who, after)| match after {
            Some(after) => format!("{who} after {after}"),
            None => who.to_string(),
        });
        told.collect::<Vec<_>>().join(", ")
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
