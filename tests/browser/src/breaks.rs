//! Breaks the widget's module from outside, as a panic breaks it: a trap in the midst of whatever it does.

use serde_json::Value;

use super::{Browser, Error};

/// Lets the module be broken. `breaks.after` is how many calls of the browser from now, in a handler or while a page is drawn;
/// `breaks.memory` overwrites what the module knows, so that it breaks wherever it goes on: in the engine, in the interview, in the words.
pub const BREAKS: &str = "window.breaks = { after: -1 };
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (module, imports) => {
        for (const group of Object.values(imports)) for (const [name, call] of Object.entries(group)) {
            if (typeof call === 'function') group[name] = (...values) => {
                if (breaks.after >= 0 && breaks.after-- === 0) {
                    breaks.broke = true;
                    throw new WebAssembly.RuntimeError('broken by the test');
                }
                return call(...values);
            };
        }
        const made = await instantiate(module, imports);
        // What it exports has names by which only its script knows it.
        const memory = Object.values(made.exports).find((value) => value instanceof WebAssembly.Memory);
        breaks.memory = () => new Uint8Array(memory.buffer).fill(0xa5, 65536);
        return made;
    };";

/// Goes on by whatever there is to press on the page. Gives the milliseconds until another room lives than the one that was broken, or
/// null where another page came before it broke.
const PRESS: &str = "const [how, done] = arguments;
    const host = document.querySelector('[data-zhol]'), root = host.shadowRoot;
    const room = root.querySelector('[data-live]:not([hidden])');
    const page = () => room.querySelector('.zhol')?.dataset.page + room.querySelector('form')?.dataset.fact + !!room.querySelector('[data-asks]');
    breaks.broke = how === 'memory';
    if (breaks.broke) breaks.memory(); else breaks.after = how;
    const row = room.querySelector('form [data-option=unknown]'), before = page();
    const began = performance.now();
    let settled = 0;
    const look = () => {
        const now = root.querySelector('[data-live]:not([hidden])');
        if (now && now !== room) return done(performance.now() - began);
        // A page that stands, and whatever comes with the next frames, has called all that it calls.
        if (!breaks.broke && page() !== before && (settled += 1) > 5) return breaks.after = -1, done(null);
        requestAnimationFrame(look);
    };
    row?.click();
    setTimeout(() => room.querySelector('form [data-action=continue], [data-action=go-on], [data-action=result], [data-action=check], [data-action=start]')?.click());
    look();";

/// Breaks the module after a number of calls, or by its memory, and gives the milliseconds until it is alive again; nothing if all was done
/// before it came to break.
///
/// # Errors
/// When neither another page nor another room comes.
pub async fn break_it(browser: &Browser, how: &Value) -> Result<Option<f64>, Error> {
    Ok(browser.client.execute_async(PRESS, vec![how.clone()]).await?.as_f64())
}
