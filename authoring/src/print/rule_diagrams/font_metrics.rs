//! How wide words are at most: a picture is drawn without knowing the font of the machine that shows it.
//!
//! The widths are those of the widest of the usual fonts without serifs (Noto Sans, Arial, DejaVu Sans), rounded up, in
//! hundredths of the size. So a line may be shorter than its box, but it is never longer.

/// How many millimetres a point has: sizes are in points, positions in millimetres.
const MILLIMETRES_OF_A_POINT: f64 = 25.4 / 72.0;

const PLAIN: &[(f64, &str)] = &[
    (0.28, "'ijlі"),
    (0.30, "J"),
    (0.32, " ,.‘’·\u{a0}"),
    (0.34, ":;IІ"),
    (0.36, "f"),
    (0.38, "-/\\\u{ad}"),
    (0.40, "()[]t"),
    (0.42, "!r"),
    (0.46, "\""),
    (0.50, "_`–°"),
    (0.52, "“”„§"),
    (0.54, "?szгз"),
    (0.56, "*Lc|сэ"),
    (0.58, "Fk"),
    (0.60, "vxyвтухьғұүўҳӯ"),
    (0.62, "PTYaeo«»ГРТабекочяёәқөҰҮ"),
    (0.64, "$0123456789ESbdghnpqu{}ЕУлрЁһЎӮҷ"),
    (0.66, "KЗийнпӣ"),
    (0.68, "Ғң"),
    (0.70, "ABCRVXZАБВСХЧЬЭЯдцҺҲ"),
    (0.72, "КъҚҶ"),
    (0.74, "U"),
    (0.76, "HNЛНПмҢ"),
    (0.78, "&DGИЙЦӢ"),
    (0.80, "OQДОыӘӨ"),
    (0.82, "w"),
    (0.84, "#+<=>^~≠→×−Ъ"),
    (0.86, "фю"),
    (0.88, "Ф"),
    (0.90, "Ы"),
    (0.92, "MМжш"),
    (0.96, "%щ"),
    (0.98, "m"),
    (1.00, "@W—…"),
    (1.06, "№"),
    (1.08, "ЖШЮ"),
    (1.10, "Щ"),
];

const BOLD: &[(f64, &str)] = &[
    (0.32, "'"),
    (0.36, " ijl\u{a0}і"),
    (0.38, ",.J‘’·"),
    (0.40, ":;IІ"),
    (0.42, "-/\\\u{ad}"),
    (0.44, "f"),
    (0.46, "!()[]"),
    (0.48, "t"),
    (0.50, "_`r–§°"),
    (0.54, "\"г"),
    (0.56, "*|ғ"),
    (0.58, "т"),
    (0.60, "?cszзсэ"),
    (0.64, "LГвь"),
    (0.66, "vxy«»“”„ухяұүўҳӯ"),
    (0.68, "aekаекёәҒқ"),
    (0.70, "$0123456789EFToЕТбнопчЁө"),
    (0.72, "bdghnpqu{}Зийрһӣ"),
    (0.74, "CPSYZРСЭлҰҮҷ"),
    (0.76, "цъ"),
    (0.78, "ABKRVXАБВУХЬЯҚЎҲӮ"),
    (0.82, "UКЧдңҺҶ"),
    (0.84, "#+<=>DGHN^~≠→×−ИЙЛНПӢ"),
    (0.86, "OQОмӘӨ"),
    (0.88, "&"),
    (0.90, "Д"),
    (0.92, "ы"),
    (0.94, "wЦЪ"),
    (0.96, "Ң"),
    (0.98, "ю"),
    (1.00, "@M—…МФжф"),
    (1.02, "%"),
    (1.04, "Ы"),
    (1.06, "m"),
    (1.08, "ш"),
    (1.12, "Wщ"),
    (1.18, "Ю"),
    (1.22, "№"),
    (1.24, "ЖШ"),
    (1.34, "Щ"),
];

/// A letter of another script: as wide as it is high, and a little more where it is bold.
const OTHER: (f64, f64) = (1.0, 1.1);

/// The size and weight of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    /// In points.
    pub points: f64,
    pub bold: bool,
}

impl Face {
    pub(super) const fn plain(points: f64) -> Self {
        Self { points, bold: false }
    }

    pub(super) const fn bold(points: f64) -> Self {
        Self { points, bold: true }
    }

    /// The size in millimetres.
    pub(super) fn size(self) -> f64 {
        self.points * MILLIMETRES_OF_A_POINT
    }

    /// From one line to the next.
    pub(super) fn line(self) -> f64 {
        self.size() * 1.32
    }

    /// The greatest width that words can have, in millimetres.
    pub(super) fn width(self, words: &str) -> f64 {
        words.chars().map(|letter| self.letter(letter)).sum::<f64>() * self.size()
    }

    fn letter(self, letter: char) -> f64 {
        let (table, other) = if self.bold { (BOLD, OTHER.1) } else { (PLAIN, OTHER.0) };
        table.iter().find(|(_, letters)| letters.contains(letter)).map_or(other, |(width, _)| *width)
    }

    /// Words in lines that are never wider than a width. A word that alone is too wide is broken.
    pub(super) fn wrap(self, words: &str, width: f64) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in words.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(core::mem::take(&mut line));
            }
            for letter in word.chars() {
                let longer = format!("{line}{letter}");
                if self.width(&longer) > width && !line.is_empty() {
                    lines.push(core::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_allowed_and_no_word_is_lost() {
        let words = "Живёт в Казахстане с рождения и_очень_длинное_слово_без_пробелов, ал қазір — жоқ.";
        for width in [12.0, 20.0, 35.0, 80.0, 400.0] {
            for face in [Face::plain(9.5), Face::bold(16.0)] {
                let lines = face.wrap(words, width);
                assert!(lines.iter().all(|line| face.width(line) <= width), "{width}: {lines:?}");
                assert_eq!(lines.concat().replace(' ', ""), words.replace(' ', ""));
            }
        }
    }
}
