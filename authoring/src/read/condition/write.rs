//! From the parts back to a line; brackets stand round everything that has parts.

use std::fmt;

use super::{Comparison, Condition, Limit};

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |parts: &[Self], joint: &str| parts.iter().map(part).collect::<Vec<_>>().join(joint);
        match self {
            Self::Fixed(holds) => write!(f, "{holds}"),
            Self::Is(fact, options) => comparison(f, fact, '=', options),
            Self::Includes(fact, option) => write!(f, "{fact} include {option}"),
            Self::SaidUnknown(fact) => write!(f, "{fact} is unknown"),
            Self::Compare(fact, sign, limit) => {
                let sign = match sign {
                    Comparison::Before => "<",
                    Comparison::NotAfter => "<=",
                    Comparison::After => ">",
                    Comparison::NotBefore => ">=",
                };
                match limit {
                    Limit::Day(day) => write!(f, "{fact} {sign} {day}"),
                    Limit::YearsAgo(years) => write!(f, "{fact} {sign} today - {years} years"),
                }
            }
            Self::CanBe(inner) => write!(f, "can be({inner})"),
            Self::Not(inner) => match inner.as_ref() {
                Self::Is(fact, options) => comparison(f, fact, '≠', options),
                inner => write!(f, "not {}", part(inner)),
            },
            Self::All(parts) => f.write_str(&joined(parts, " and ")),
            Self::Any(parts) => f.write_str(&joined(parts, " or ")),
            Self::Named(name, arguments) if arguments.is_empty() => f.write_str(name),
            Self::Named(name, arguments) => write!(f, "{name}({})", arguments.join(", ")),
        }
    }
}

fn part(condition: &Condition) -> String {
    match condition {
        Condition::All(_) | Condition::Any(_) => format!("({condition})"),
        _ => condition.to_string(),
    }
}

fn comparison(f: &mut fmt::Formatter<'_>, fact: &str, sign: char, options: &[String]) -> fmt::Result {
    match options {
        [option] => write!(f, "{fact} {sign} {option}"),
        options => write!(f, "{fact} {sign} ({})", options.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use crate::read::condition::parse;

    #[test]
    fn what_is_read_is_written_as_it_was() {
        for line in [
            "not has(kz_id) and (other_citizenship ≠ never or birth_country = (kz, ru))",
            "not (a and b)",
            "birth_date > today - 18 years and can be(arrival_date <= 1992-03-01)",
            "documents include kz_id or fear_of_return is unknown",
            "other_country ≠ (ru, by)",
            "false",
        ] {
            assert_eq!(parse(line).unwrap().to_string(), line);
        }
    }
}
