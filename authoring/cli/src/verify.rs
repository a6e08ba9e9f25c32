//! What is proved of every set of answers, written down.

use std::{
    io::{self, Write},
    process::ExitCode,
    time::Instant,
};

use zhol_authoring::{
    Content,
    prove::{InterviewLengths, Prover, Until, interview_lengths},
};

/// The most questions that the median, the 95th percentile and the worst of the made-up people may have to answer.
const SETTLED_WITHIN: [usize; 3] = [10, 14, 16];
const WHOLE_WITHIN: [usize; 3] = [17, 20, 21];
/// The most questions that anybody at all may have to answer: until the result is settled, and with all other possibilities.
const ANYBODY_WITHIN: [usize; 2] = [18, 26];

/// Proves the safety invariants, and says how long interviews are.
pub fn verify(content: &Content, out: &mut impl Write) -> io::Result<ExitCode> {
    let begun = Instant::now();
    let mut code = ExitCode::SUCCESS;
    let prover = Prover::of(content);
    for proof in prover.laws() {
        let verdict = if proof.holds() { "holds" } else { "BROKEN" };
        writeln!(
            out,
            "{verdict:<7} {:<16} {:.1e} sets of answers, {:.1} s. {}",
            proof.id,
            proof.covers,
            proof.took.as_secs_f64(),
            proof.says
        )?;
        if let Some(case) = proof.broken_by {
            writeln!(out, "        smallest: {case}")?;
            code = ExitCode::FAILURE;
        }
    }
    let wrong = prover.wrong_parts();
    if wrong > 0 {
        writeln!(out, "BROKEN  {wrong} parts of the packed diagram differ from the rules")?;
        code = ExitCode::FAILURE;
    }
    let vain = prover.irrelevant_questions();
    writeln!(out, "Questions that are asked in vain: {}", vain.len())?;
    for question in vain {
        writeln!(out, "        {} in {:.1e} sets of answers, the smallest: {}", question.fact, question.count, question.example)?;
        code = ExitCode::FAILURE;
    }
    let lengths = interview_lengths(content, 8822, 2020);
    for (name, counts, bounds) in
        [("to a settled result", &lengths.settled, SETTLED_WITHIN), ("until nothing can change", &lengths.whole, WHOLE_WITHIN)]
    {
        let found = [50, 95, 100].map(|share| InterviewLengths::percentile(counts, share));
        let [median, most, worst] = found;
        writeln!(out, "Questions {name}, over {} people: median {median}, 95th percentile {most}, most {worst}", counts.len())?;
        if found.iter().zip(bounds).any(|(found, bound)| *found > bound) {
            writeln!(out, "TOO LONG  At most {bounds:?} are allowed.{}", prover.shorter())?;
            code = ExitCode::FAILURE;
        }
    }
    if !anybody(&prover, out)? {
        code = ExitCode::FAILURE;
    }
    writeln!(out, "{:.1} s in all", begun.elapsed().as_secs_f64())?;
    Ok(code)
}

/// Says how long the longest interview of all is; whether that is short enough, and every question is asked of somebody.
fn anybody(prover: &Prover<'_>, out: &mut impl Write) -> io::Result<bool> {
    let [settled, whole] = [Until::Settled, Until::Nothing].map(|until| prover.longest(until));
    writeln!(
        out,
        "Worst interview: {} questions to a settled result, {} with all other possibilities; over every set of answers, {} and {} \
         states",
        settled.questions, whole.questions, settled.states, whole.states
    )?;
    let mut good = true;
    for (longest, bound) in [&settled, &whole].into_iter().zip(ANYBODY_WITHIN) {
        if longest.questions > bound {
            writeln!(out, "TOO LONG  At most {bound} are allowed.{}\n        {}", prover.shorter(), longest.example)?;
            good = false;
        }
        if longest.questions != longest.asked {
            writeln!(out, "BROKEN  the interview asks {} questions here: {}", longest.asked, longest.example)?;
            good = false;
        }
    }
    for fact in &whole.never {
        writeln!(out, "BROKEN  no interview asks for `{fact}`: what comes before it in questions.toml has always settled it")?;
        good = false;
    }
    Ok(good)
}
