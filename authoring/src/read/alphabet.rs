//! Letters and the alphabets they belong to.

/// Whether a letter is Cyrillic.
pub(crate) fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// The first word that mixes Latin and Cyrillic letters, which look alike.
pub(crate) fn mixed_word(text: &str) -> Option<&str> {
    let latin = |letter: char| letter.is_ascii_alphabetic();
    text.split(|letter: char| !letter.is_alphabetic()).find(|word| word.contains(latin) && word.contains(is_cyrillic))
}
