//! Made-up people in the proportions of the campaign of 2020-2022, to see what the screening says to a population.
//!
//! Of 8,822 people found, 4,800 (54 %) turned out to be citizens and about 2,700 (31 %) were documented as stateless
//! (law.md, 8.1). The shares of the profiles below are set so that the results come to 8.1, the regions follow 8.5; the rest of each person is chance, with one answer in
//! forty "I don't know". The same seed gives the same people.

use serde_json::{Map, Value, json};

/// Region codes with their weights: the shares the Ministry gave in early 2021 (law.md, 8.5), the rest evenly.
const REGIONS: &[(&str, u32)] = &[
    ("KZ-19", 372),
    ("KZ-35", 353),
    ("KZ-75", 300),
    ("KZ-61", 284),
    ("KZ-11", 279),
    ("KZ-31", 276),
    ("KZ-71", 189),
    ("KZ-10", 80),
    ("KZ-15", 144),
    ("KZ-23", 80),
    ("KZ-27", 80),
    ("KZ-33", 80),
    ("KZ-39", 80),
    ("KZ-43", 80),
    ("KZ-47", 80),
    ("KZ-55", 80),
    ("KZ-59", 80),
    ("KZ-62", 80),
    ("KZ-63", 80),
    ("KZ-79", 120),
];

/// A seeded stream of chance (SplitMix64, public domain): the same on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap_or(0)
    }

    fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last.saturating_sub(first) + 1)
    }

    fn weighted<T: Copy>(&mut self, choices: &[(T, u32)]) -> Option<T> {
        let total = choices.iter().map(|(_, weight)| weight).sum();
        let mut left = self.below(total);
        for (choice, weight) in choices {
            if left < *weight {
                return Some(*choice);
            }
            left -= weight;
        }
        None
    }
}

/// What became of a person in the campaign.
#[derive(Clone, Copy)]
enum Profile {
    Lived1992,
    CitizenParent,
    KazakhId,
    Stateless,
    Foreigner,
    Unregistered,
    Afraid,
}

/// So many people as cases, the same for the same seed.
pub fn people(count: u32, seed: u64) -> impl Iterator<Item = Value> {
    let mut chance = Chance(seed);
    (1..=count)
        .map(move |number| json!({ "id": format!("person-{number}"), "today": "2026-11-22", "answers": person(&mut chance) }))
}

fn person(chance: &mut Chance) -> Map<String, Value> {
    let profile = chance
        .weighted(&[
            (Profile::Lived1992, 48),
            (Profile::CitizenParent, 7),
            (Profile::KazakhId, 4),
            (Profile::Stateless, 23),
            (Profile::Foreigner, 13),
            (Profile::Unregistered, 2),
            (Profile::Afraid, 3),
        ])
        .unwrap_or(Profile::Stateless);
    let mut answers = Map::new();
    let mut tell = |fact: &str, answer: Value| {
        answers.insert(fact.to_owned(), answer);
    };
    let foreign =
        chance.weighted(&[("ru", 40), ("uz", 30), ("kg", 10), ("tj", 8), ("tm", 4), ("other_soviet", 8)]).unwrap_or("ru");
    let old = chance.between(1945, 1988);
    tell("subject", json!("self"));
    tell("region", json!(chance.weighted(REGIONS).unwrap_or("KZ-75")));
    tell("fear_of_return", json!("no"));
    tell("situation", json!([]));
    tell("birth_record", json!(chance.weighted(&[("held", 70), ("lost", 30)]).unwrap_or("held")));
    tell("other_citizenship", json!("never"));
    tell("registration", json!(chance.weighted(&[("permanent", 15), ("temporary", 25), ("none", 60)]).unwrap_or("none")));
    tell("ethnic_kazakh", json!(if chance.percent(25) { "yes" } else { "no" }));
    tell("citizen_family", if chance.percent(35) { json!(["close_relative"]) } else { json!([]) });
    match profile {
        Profile::Lived1992 => {
            tell("birth_date", json!(old.to_string()));
            tell("birth_country", json!(if chance.percent(55) { "kz" } else { foreign }));
            // Parents who lived here together mostly became citizens of the same state.
            let parents = [
                (("kz", "kz"), 45),
                (("other", "other"), 25),
                (("kz", "none"), 10),
                (("kz", "other"), 8),
                (("other", "kz"), 4),
                (("unknown", "unknown"), 8),
            ];
            let (mother, father) = chance.weighted(&parents).unwrap_or(("kz", "kz"));
            tell("mother_citizenship", json!(mother));
            tell("father_citizenship", json!(father));
            tell("lived_in_kz_1992", json!("yes"));
            tell("proof_1992", if chance.percent(40) { json!(["passport_stamp"]) } else { json!(["papers", "witnesses"]) });
            tell("documents", if chance.percent(45) { json!(["ussr_passport"]) } else { json!([]) });
            tell("arrival_date", json!("always"));
        }
        Profile::CitizenParent => {
            tell("birth_date", json!(chance.between(1993, 2015).to_string()));
            tell("birth_country", json!(if chance.percent(70) { "kz" } else { foreign }));
            tell("mother_citizenship", json!("kz"));
            tell("father_citizenship", json!(chance.weighted(&[("kz", 40), ("none", 30), ("other", 30)]).unwrap_or("kz")));
            tell("parents_resident", json!("yes"));
            tell("documents", json!([]));
            tell("arrival_date", json!("always"));
        }
        Profile::KazakhId => {
            tell("birth_date", json!(chance.between(1950, 2000).to_string()));
            tell("birth_country", json!("kz"));
            tell("documents", json!(["kz_id"]));
            tell("kz_id_state", json!(chance.weighted(&[("expired_or_lost", 85), ("cancelled", 15)]).unwrap_or("cancelled")));
        }
        Profile::Stateless => {
            tell("birth_date", json!(old.to_string()));
            tell("birth_country", json!(foreign));
            tell("lived_in_kz_1992", json!("no"));
            tell("mother_citizenship", json!("other"));
            tell("father_citizenship", json!("other"));
            tell("documents", if chance.percent(50) { json!(["ussr_passport"]) } else { json!([]) });
            tell("arrival_date", json!(chance.between(1993, 2015).to_string()));
            if chance.percent(20) {
                tell("other_citizenship", json!("ended"));
                tell("other_country", json!(foreign.replace("other_soviet", "other")));
            }
        }
        Profile::Foreigner => {
            tell("birth_date", json!(old.to_string()));
            tell("birth_country", json!(foreign));
            tell("lived_in_kz_1992", json!("no"));
            tell("documents", json!(["foreign_passport"]));
            tell("other_citizenship", json!(if chance.percent(80) { "current" } else { "unknown" }));
            tell("other_country", json!(foreign.replace("other_soviet", "other")));
            tell("arrival_date", json!(chance.between(1995, 2022).to_string()));
        }
        Profile::Unregistered => {
            tell("birth_date", json!(chance.between(1996, 2024).to_string()));
            tell("birth_country", json!("kz"));
            tell("birth_record", json!("never"));
            tell("birth_setting", json!(if chance.percent(50) { "home" } else { "medical" }));
            tell("mother_has_id", json!(if chance.percent(50) { "yes" } else { "no" }));
            tell("mother_citizenship", json!("other"));
            tell("documents", json!([]));
            tell("arrival_date", json!("always"));
        }
        Profile::Afraid => {
            tell("fear_of_return", json!("yes"));
            tell("birth_date", json!(chance.between(1970, 2004).to_string()));
            tell("birth_country", json!("other"));
            tell("documents", json!(["foreign_passport"]));
            tell("other_citizenship", json!("current"));
            tell("other_country", json!("other"));
            tell("arrival_date", json!("2026"));
            tell("situation", if chance.percent(30) { json!(["irregular_entry"]) } else { json!([]) });
        }
    }
    forget(chance, &mut answers);
    answers
}

/// One answer in forty is not known, the one about fear among them; where one lives is.
fn forget(chance: &mut Chance, answers: &mut Map<String, Value>) {
    for (fact, answer) in answers.iter_mut() {
        let sure = ["subject", "region", "situation", "documents"].contains(&fact.as_str());
        if chance.below(40) == 0 && !sure {
            *answer = json!("unknown");
        }
    }
}
