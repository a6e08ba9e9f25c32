//! The engine's result beside the contract's.

use zhol_core::{
    content::RulePack,
    engine::{Answers, Date, Evaluation, FactId, Flag, PathwayId, Rank as EngineRank, Screening, Truth as EngineTruth, screen},
    referral::{Role, refer},
};

use super::{Contract, Outcome, Rank, Truth, desks::DESKS};

/// The contract and the content side by side: which pathway is which row, and which fact is which.
pub struct Comparison<'a> {
    contract: &'a Contract,
    pack: &'a RulePack,
    rows: Vec<usize>,
    facts: Vec<FactId>,
}

type Agreement = Result<(), String>;

fn must(holds: bool, error: impl FnOnce() -> String) -> Agreement {
    if holds { Ok(()) } else { Err(error()) }
}

fn ours(truth: EngineTruth) -> Truth {
    match truth {
        EngineTruth::Yes => Truth::Yes,
        EngineTruth::No => Truth::No,
        EngineTruth::Open => Truth::Open,
    }
}

impl<'a> Comparison<'a> {
    /// Puts the two side by side; an error when one has a pathway or a fact that the other lacks.
    pub fn of(contract: &'a Contract, pack: &'a RulePack) -> Result<Self, String> {
        let book = &pack.book;
        let rows = book.pathways.iter().map(|pathway| {
            let row = contract.rows.iter().position(|row| row.id == pathway.id);
            row.ok_or_else(|| format!("{} is not in the contract", pathway.id))
        });
        let facts = contract.facts.iter().map(|fact| {
            let id = book.fact_named(&fact.id);
            id.ok_or_else(|| format!("{} is not in the content", fact.id))
        });
        let comparison = Self { contract, pack, rows: rows.collect::<Result<_, _>>()?, facts: facts.collect::<Result<_, _>>()? };
        must(comparison.rows.len() == contract.rows.len(), || "the contract has more pathways than the content".into())?;
        must(comparison.facts.len() == book.facts.len(), || "the content has more facts than the contract".into())?;
        Ok(comparison)
    }

    /// The order of the pathways, and which of them lead.
    pub fn order(&self) -> Agreement {
        for (row, pathway) in self.contract.in_order().into_iter().zip(&self.pack.book.pathways) {
            must(row.id == pathway.id, || format!("{} stands where the contract has {}", pathway.id, row.id))?;
            let rank = match row.rank {
                Rank::Urgent => EngineRank::Urgent,
                Rank::Birth => EngineRank::Leading,
                Rank::ByStanding => EngineRank::ByStanding,
                Rank::Last => EngineRank::Last,
            };
            must(pathway.rank == rank, || format!("{} has the rank {:?} and not {rank:?}", pathway.id, pathway.rank))?;
        }
        Ok(())
    }

    /// The desks that each pathway leads to first.
    pub fn desks(&self) -> Agreement {
        let directory = &self.pack.directory;
        for (pathway, desks) in self.pack.book.pathways.iter().zip(&directory.desks_of) {
            let desks: Vec<&str> = desks.iter().filter_map(|desk| directory.desk(*desk)).map(|desk| desk.id.as_str()).collect();
            let (_, first) =
                DESKS.iter().find(|(id, _)| *id == pathway.id).ok_or_else(|| format!("{} has no desks", pathway.id))?;
            must(desks.starts_with(first), || format!("{} leads to {desks:?} and not first to {first:?}", pathway.id))?;
        }
        Ok(())
    }

    /// Every provision that the contract puts behind a pathway.
    pub fn law(&self) -> Agreement {
        let book = &self.pack.book;
        let numbers = |id: &str| -> Option<(u16, u16)> {
            let (section, item) = id.split_once('.')?;
            Some((section.parse().ok()?, item.parse().ok()?))
        };
        for (row, pathway) in self.rows.iter().map(|row| &self.contract.rows[*row]).zip(&book.pathways) {
            let named = pathway.provisions.iter().map(|at| book.provisions[usize::from(*at)].id.as_str());
            let named: Vec<(u16, u16)> = named.filter_map(numbers).collect();
            for item in &row.law {
                let (first, last) = item.split_once('-').unwrap_or((item, item));
                let (Some(first), Some(last)) = (numbers(first), numbers(last)) else {
                    return Err(format!("{item} is no provision"));
                };
                for number in first.1..=last.1 {
                    must(named.contains(&(first.0, number)), || format!("{} does not name {}.{number}", row.id, first.0))?;
                }
            }
        }
        Ok(())
    }

    /// The standing of every pathway, and the meaning of every question.
    pub fn standings(&self, answers: &Answers, today: Date, outcome: &Outcome) -> Agreement {
        let book = &self.pack.book;
        let evaluation = Evaluation::of(book, answers, today);
        for (pathway, row) in book.pathways.iter().zip(&self.rows) {
            let (engine, contract) = (evaluation.standing(pathway).word(), outcome.standings[*row].word());
            must(engine == contract, || format!("{} is {engine} in the engine and {contract} by the contract", pathway.id))?;
        }
        for ((id, fact), contract) in self.facts.iter().zip(&self.contract.facts).zip(&outcome.meaning) {
            let engine = ours(evaluation.applies(book, *id));
            must(engine == *contract, || {
                format!("{} has a meaning: {engine:?} in the engine, {contract:?} by the contract", fact.id)
            })?;
        }
        Ok(())
    }

    /// The result: pathways in their order, deferred or not, what could not be checked, the flags, and the first office.
    pub fn result(&self, answers: &Answers, today: Date, outcome: &Outcome) -> Agreement {
        let book = &self.pack.book;
        let screening = screen(book, answers, today);
        let row = |id: PathwayId| self.rows[usize::from(id.0)];
        let id = |row: usize| self.contract.rows[row].id.as_str();
        let engine: Vec<_> =
            screening.pathways.iter().map(|shown| (id(row(shown.pathway)), shown.standing.word(), shown.deferred)).collect();
        let contract: Vec<_> =
            outcome.shown.iter().map(|(at, deferred)| (id(*at), outcome.standings[*at].word(), *deferred)).collect();
        must(engine == contract, || format!("the engine shows {engine:?} and the contract {contract:?}"))?;
        let engine: Vec<_> = screening.unchecked.iter().map(|entry| id(row(entry.pathway))).collect();
        let contract: Vec<_> = outcome.unchecked.iter().map(|at| id(*at)).collect();
        must(engine == contract, || format!("unchecked are {engine:?} in the engine and {contract:?} by the contract"))?;
        let looks: Vec<&str> = screening.second_looks.iter().map(|at| book.second_looks[*at].id.as_str()).collect();
        must(looks == outcome.looks, || {
            format!("the second looks are {looks:?} in the engine, {:?} by the contract", outcome.looks)
        })?;
        for (flag, holds) in [
            (Flag::NotCleared, !outcome.cleared),
            (Flag::Danger, outcome.danger),
            (Flag::LawyerFirst, outcome.lawyer_first),
            (Flag::Minor, outcome.minor),
        ] {
            must(screening.flags.contains(&flag) == holds, || format!("{flag:?} is {holds} by the contract"))?;
        }
        for (at, (id, fact)) in self.facts.iter().zip(&self.contract.facts).enumerate() {
            let exact = outcome.exact.contains(&at);
            must(screening.flags.contains(&Flag::ExactDate(*id)) == exact, || {
                format!("that {} matters exactly is {exact} by the contract", fact.id)
            })?;
        }
        self.first_office(answers, &screening, outcome)
    }

    /// S1 and S2 where fear is not ruled out or there is danger; otherwise the first desk of the first pathway.
    fn first_office(&self, answers: &Answers, screening: &Screening, outcome: &Outcome) -> Agreement {
        let directory = &self.pack.directory;
        let referrals = refer(directory, &self.pack.book, screening, answers);
        let first = referrals.first().ok_or("there is no office")?;
        // S15: from abroad no desk inside Kazakhstan but a legal partner, and for asylum at the border the border guards.
        let abroad =
            self.facts.iter().zip(&self.contract.facts).find(|(_, fact)| fact.id == "region").is_some_and(|(id, fact)| {
                let option = self.pack.book.fact(*id).and_then(|known| known.option(&fact.options[0]));
                option.is_some_and(|option| answers.get(*id) == Some(zhol_core::engine::Answer::Choice(option)))
            });
        if abroad {
            for referral in &referrals {
                let desk = directory.desk(referral.desk).map_or("", |desk| desk.id.as_str());
                let allowed = referral.role == Role::Legal || ["border-service", "mission-abroad", "mission"].contains(&desk);
                must(allowed, || format!("{desk} is named to a person abroad"))?;
            }
            return must(first.role == Role::Legal, || format!("abroad the first office is a {}", first.role.word()));
        }
        let leads = |id: &str| outcome.shown.iter().any(|(at, _)| self.contract.rows[*at].id == id);
        if !outcome.cleared || outcome.danger {
            let role = if leads("child-protection") { Role::Helpline } else { Role::Legal };
            return must(first.role == role, || format!("the first office is a {} and not a {}", first.role.word(), role.word()));
        }
        if outcome.lawyer_first {
            return must(first.role == Role::Legal, || format!("S13: the first office is a {}", first.role.word()));
        }
        let lead = &self.contract.rows[outcome.shown[0].0].id;
        let desk = directory.desk(first.desk).map_or("", |desk| desk.id.as_str());
        let expected = DESKS.iter().find(|(id, _)| id == lead).map_or("", |(_, desks)| desks[0]);
        must(desk == expected, || format!("{lead} is first, but the first desk is {desk}"))
    }
}
