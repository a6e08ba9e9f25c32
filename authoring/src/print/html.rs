//! Markup that is HTML and XML at once: every element is closed, and no words break out.

/// A page that is being written.
#[derive(Default)]
pub(crate) struct Markup {
    text: String,
}

/// The attributes of an element, each by its name.
pub(crate) type Attributes<'a> = [(&'a str, &'a str)];

impl Markup {
    /// An element with what is written inside.
    pub(crate) fn within(&mut self, name: &str, attributes: &Attributes<'_>, write: impl FnOnce(&mut Self)) {
        self.start(name, attributes);
        self.text.push('>');
        write(self);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
        if BLOCKS.contains(&name) {
            self.text.push('\n');
        }
    }

    /// An element with nothing but words.
    pub(crate) fn element(&mut self, name: &str, attributes: &Attributes<'_>, words: &str) {
        self.within(name, attributes, |page| page.words(words));
    }

    /// An element that never has anything inside, such as `meta`.
    pub(crate) fn void(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.start(name, attributes);
        self.text.push_str("/>\n");
    }

    /// Words.
    pub(crate) fn words(&mut self, words: &str) {
        self.text.push_str(&escape(words));
    }

    /// A paragraph, a heading or another element of words, if there are any.
    pub(crate) fn some(&mut self, name: &str, words: &str) {
        if !words.is_empty() {
            self.element(name, &[], words);
        }
    }

    /// The finished page.
    pub(crate) fn page(self) -> String {
        format!("<!doctype html>\n{}", self.text)
    }

    fn start(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            self.text.push_str(&escape(value));
            self.text.push('"');
        }
    }
}

/// Elements after which a line ends, so that a person can read the file.
const BLOCKS: [&str; 21] = [
    "article", "body", "div", "footer", "h1", "h2", "h3", "h4", "head", "header", "html", "li", "main", "nav", "ol", "p",
    "section", "table", "title", "tr", "ul",
];

/// Words as XML and HTML write them. Signs that XML does not know at all are left out.
pub(crate) fn escape(words: &str) -> String {
    let mut text = String::new();
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            '\n' | '\t' | '\r' => text.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_out_of_the_page() {
        assert_eq!(escape("<a href=\"x\">'&'</a>\u{0}"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
        let mut page = Markup::default();
        page.element("b", &[("title", "\"><script>")], "</b>");
        assert_eq!(page.page(), "<!doctype html>\n<b title=\"&quot;&gt;&lt;script&gt;\">&lt;/b&gt;</b>");
    }
}
