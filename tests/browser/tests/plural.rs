//! The plural forms are those of the browser's own tables, which are CLDR's.

use browser_tests::{Browser, Error, LANGUAGES, Screen, content};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn every_number_takes_the_form_that_the_browser_says() -> Result<(), Error> {
    let browser = Browser::start(Screen::PHONE).await?;
    let content = content()?;
    for language in LANGUAGES {
        let texts = content.texts(language).ok_or("a language")?;
        // A browser without the language would answer by the rules of another.
        let script = "const rules = new Intl.PluralRules(arguments[0]);
            return [rules.resolvedOptions().locale, Array.from({ length: 201 }, (_, n) => rules.select(n))]";
        let said = browser.client.execute(script, vec![json!(language)]).await?;
        let [Value::String(locale), Value::Array(forms)] = said.as_array().map(Vec::as_slice).unwrap_or_default() else {
            return Err(format!("{language}: {said}").into());
        };
        assert_eq!(locale.split('-').next(), language.split('-').next(), "the browser knows {language}");
        assert_eq!(forms.len(), 201);
        for (count, form) in (0..).zip(forms) {
            assert_eq!(form, texts.plural(count), "{language} {count}");
        }
    }
    browser.close().await
}
