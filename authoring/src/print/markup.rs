//! HTML and SVG as text: every element is closed, and no words break out. It is the only place that writes markup as text.

/// A page or a picture that is being written.
#[derive(Clone, Default)]
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
        self.end(name);
        if BLOCKS.contains(&name) {
            self.text.push('\n');
        }
    }

    /// An element with nothing but words.
    pub(crate) fn element(&mut self, name: &str, attributes: &Attributes<'_>, words: &str) {
        self.within(name, attributes, |page| page.write_text(words));
    }

    /// An element that never has anything inside, such as `meta` or `rect`.
    pub(crate) fn void(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.start(name, attributes);
        self.text.push_str("/>\n");
    }

    /// Begins an element, and a new line. Every `open` needs its [`close`](Self::close).
    pub(crate) fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.start(name, attributes);
        self.text.push_str(">\n");
    }

    /// Ends an element that [`open`](Self::open) began, and the line.
    pub(crate) fn close(&mut self, name: &str) {
        self.end(name);
        self.text.push('\n');
    }

    /// A text, escaped.
    pub(crate) fn write_text(&mut self, words: &str) {
        escape(words, true, &mut self.text);
    }

    /// A style sheet in the page itself. It is not escaped: it comes from this program, never from the content.
    pub(crate) fn style(&mut self, css: &'static str) {
        self.start("style", &[]);
        self.text.push('>');
        self.text.push_str(css);
        self.close("style");
    }

    /// A paragraph, a heading or another element of words, if there are any.
    pub(crate) fn some(&mut self, name: &str, words: &str) {
        if !words.is_empty() {
            self.element(name, &[], words);
        }
    }

    /// Takes away everything from a [`position`](Self::position) on;
    /// [`append`](Self::append) puts it back after what is written meanwhile.
    pub(crate) fn split_off(&mut self, from: usize) -> Self {
        Self { text: self.text.split_off(from) }
    }

    /// The position at which the next markup is written.
    pub(crate) fn position(&self) -> usize {
        self.text.len()
    }

    /// Adds markup that is ready.
    pub(crate) fn append(&mut self, other: &Self) {
        self.text.push_str(&other.text);
    }

    /// The finished HTML page.
    pub(crate) fn page(self) -> String {
        format!("<!doctype html>\n{}", self.text)
    }

    /// The finished XML document, such as a picture.
    pub(crate) fn xml(self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", self.text)
    }

    fn start(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(value, false, &mut self.text);
            self.text.push('"');
        }
    }

    fn end(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }
}

/// Elements after which a line ends, so that a person can read the file.
const BLOCKS: [&str; 23] = [
    "article", "body", "desc", "div", "footer", "h1", "h2", "h3", "h4", "head", "header", "html", "li", "main", "nav", "ol", "p",
    "section", "table", "text", "title", "tr", "ul",
];

/// Writes words as XML and HTML do. Characters that XML does not allow at all are left out. Attributes stand in double quotes:
/// there a single quote is a character as any other.
fn escape(words: &str, single_quotes: bool, text: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' if single_quotes => text.push_str("&#39;"),
            '\n' | '\t' | '\r' => text.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => text.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_out_of_the_page() {
        let mut page = Markup::default();
        page.element("b", &[("title", "\"><script>")], "</b>");
        page.write_text("<a href=\"x\">'&'</a>\u{0}");
        let words = "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;";
        assert_eq!(page.page(), format!("<!doctype html>\n<b title=\"&quot;&gt;&lt;script&gt;\">&lt;/b&gt;</b>{words}"));
    }
}
