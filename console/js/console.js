// What the hotline's console needs of the browser: keys, the clipboard, leaving, and above all leaving nothing. The console lives in
// one call of `anew`, the function that the build makes of all its scripts. A new call of the phone is a new call of that function: the
// module, its memory and all that was shown are out of reach then, and the browser takes them away. It knows no question and no rule.

/** Escape, pressed three times within this time, leaves. */
const QUICKLY = 2000;
/** A call that nobody touches is cleared after this time, and so long before that a warning says so. */
const IDLE = 10 * 60000;
const WARNING = 60000;
/** So many times within so many milliseconds it may break before it starts without the answers, or not at all. */
const DEATHS = 3;
const SHORTLY = 20000;

/** What lies with the page: the packs, what the worker has set up, and what a console that broke leaves to the next. */
const page = (document[Symbol.for("zhol")] ??= { __proto__: null });

/** The folder of the console's files. */
const base = new URL(".", import.meta.url).href;

let memory, calls, over = false;

/** Starts the console's module. */
export async function begin(init, its) {
  page.module ??= await WebAssembly.compileStreaming(fetched("hotline_bg.wasm"));
  ({ memory } = await init({ module_or_path: page.module }));
  if (over) return;
  calls = its;
  const host = document.querySelector("[data-desk]");
  calls.open(host, base);
  tell("ready");
}

/** Tells the page around, if there is one. What it is told is the same whatever is said here. */
const tell = (type) => parent === window || parent.postMessage({ zhol: 1, type }, "*");

/** A file of the console. The browser gives none of which a byte is not as it was when the build wrote down the digests. */
async function fetched(name) {
  const response = await fetch(base + name, { integrity: "sha256-" + DIGESTS[name] });
  if (!response.ok) throw new Error(name);
  return response;
}

/** All that this script hears, until the call is over. */
const ends = new AbortController();
const hear = (event, deed, of = globalThis) => of.addEventListener(event, deed, { capture: true, signal: ends.signal });

/** Fetches a file, once. All languages are fetched at the start, whoever calls. */
export const get = (address) => meanwhile(fetchedOnce(address));

async function fetchedOnce(address) {
  const known = (page.packs ??= new Map());
  if (!known.has(address)) {
    known.set(address, new Uint8Array(await (await fetched(address.slice(base.length))).arrayBuffer()));
  }
  return known.get(address);
}

/** Notes what the next console goes on with if this one breaks; nothing where nothing was said yet. */
export function hold(bytes) {
  page.held = bytes.length ? bytes.slice() : undefined;
}

/** What a console that broke left. */
export function held() {
  return page.held;
}

/** Notes what the worker has set up. It says nothing of a caller, and lasts as long as the page. */
export function settle(settings) {
  page.settings = settings;
}

/** What the worker has set up. */
export function settled() {
  return page.settings;
}

/** No side of a picture has more pixels than this: a code needs far fewer. */
const SHARP = 1600;

/** The picture that was chosen in a field: its width, and how bright each pixel is. The field forgets it. */
export const photo = (input) => meanwhile(pixels(input));

async function pixels(input) {
  const picture = await createImageBitmap(input.files[0]);
  input.value = "";
  const scale = Math.min(1, SHARP / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
  const drawing = canvas.getContext("2d");
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  return [canvas.width, Uint8Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4] * 3 + data[at * 4 + 1] * 6 + data[at * 4 + 2]) / 10)];
}

/** Puts a text into the clipboard. */
export function copy(text) {
  page.offered = true;
  return meanwhile(navigator.clipboard.writeText(text));
}

/** Whether the clipboard still has what was copied in the call before. */
export function remains() {
  const kept = page.remains;
  page.remains = undefined;
  return kept === true;
}

async function emptied() {
  if (!page.offered) return;
  page.offered = undefined;
  // A browser that lets no page write there without being asked: the worker is told.
  page.remains = await navigator.clipboard.writeText("").then(() => false, () => true);
}

/** Ends the call: nothing of it stays in the page, in the memory or in the clipboard, and a new console takes the place of this one. */
export function renew() {
  page.held = undefined;
  // Not from within the module, whose memory goes.
  globalThis.setTimeout(async () => {
    if (over) return;
    await clear();
    await emptied();
    anew();
  });
}

const turn = () => new Promise((done) => globalThis.setTimeout(done));

/**
 * The module's own `setTimeout`: the build gives it this one. What it has put off is not done once the call is over, for its memory is
 * wiped by then; and what it waits for does not come any more.
 */
export const later = (deed, wait) => globalThis.setTimeout(() => over || deed(), wait);
const meanwhile = (promised) => promised.then((value) => (over ? new Promise(() => {}) : value));

/** Takes the console out of the page and its memory with it. */
async function clear() {
  over = true;
  ends.abort();
  cancelAnimationFrame(looking);
  clearInterval(watch);
  try {
    calls?.end();
  } catch {
    // One that broke cannot put anything in order any more.
  }
  calls = undefined;
  await turn();
  const host = document.querySelector("[data-desk]");
  host?.replaceWith(host.cloneNode(false));
  if (memory) new Uint8Array(memory.buffer).fill(0);
  memory = undefined;
}

/** A broken module does nothing more. Another takes its place, with the answers. */
async function died(event) {
  const trouble = event.error ?? event.reason;
  // While ours is not there yet, it was the one before that broke.
  if (over || !memory || !(trouble instanceof WebAssembly.RuntimeError)) return;
  event.preventDefault();
  const now = performance.now();
  page.deaths = [...(page.deaths ?? []).filter((death) => now - death < SHORTLY), now];
  calls = undefined;
  await clear();
  if (page.deaths.length > DEATHS) return void (document.querySelector("[data-broken]").hidden = false);
  // Perhaps it is the answers that it does not bear.
  if (page.deaths.length === DEATHS) page.held = undefined;
  anew();
}
hear("error", died);
hear("unhandledrejection", died);

/** Leaves: blank at once, nothing kept, somewhere else. */
export function leave() {
  document.documentElement.style.display = "none";
  globalThis.setTimeout(async () => {
    await clear();
    document.documentElement.replaceChildren();
    page.held = page.settings = undefined;
    await Promise.race([emptied(), new Promise((done) => globalThis.setTimeout(done, 300))]);
    // In a frame the page around it is the one to leave.
    parent === window ? location.replace(AWAY) : tell("leave");
  }, 20);
}

// A page that comes back to life is an empty one.
hear("pageshow", (event) => event.persisted && location.reload());

let touched = Date.now(), warned = false, presses = [];

/** Somebody is there. Whether a warning was on the screen until now. */
function touch() {
  const before = warned;
  touched = Date.now();
  warned = false;
  if (before) calls?.idle(false);
  return before;
}

const watch = setInterval(() => {
  const said = page.held || document.querySelector("[data-note]")?.value;
  const idle = Date.now() - touched;
  if (!said || idle < IDLE - WARNING || !calls) return;
  if (idle >= IDLE) return renew();
  if (!warned) calls.idle((warned = true));
}, 1000);

let looking;

/**
 * Moves the focus to an element, and shows all of the question that it stands in; `whole` chooses all that stands in a field. To a question
 * it comes with the next frame: before, it would make the browser lay out the page once more, and the result would have to wait.
 */
export function look(selector, whole) {
  const value = document.querySelector(selector)?.value;
  const show = (again) => {
    const found = document.querySelector(selector), open = found?.closest("[data-open]");
    // All of it, and where there is no room for that, its beginning.
    for (const part of open ? [open, open.querySelector("h3")] : [found]) part?.scrollIntoView({ block: "nearest" });
    // What comes into sight is laid out only then, and moves what stands below it.
    if (again) looking = requestAnimationFrame(() => show(again - 1));
  };
  const move = () => {
    const found = document.querySelector(selector);
    found?.focus({ preventScroll: true });
    // Unless somebody has typed faster than that.
    if (whole && found?.value === value) found?.select();
    show(2);
  };
  cancelAnimationFrame(looking);
  selector.startsWith("[data-open]") ? (looking = requestAnimationFrame(move)) : move();
}

/** Has the call cleared whenever the tab is hidden. */
export function clearWhenHidden(wanted) {
  page.hides = wanted;
}
hear("visibilitychange", () => document.hidden && page.hides && renew(), document);
hear("pointerdown", () => touch());

/** What has the focus: nothing that takes keys itself, something to press, the field of a date, or another field. */
function field(target) {
  if (target.matches?.("[data-date]")) return 2;
  if (target.matches?.("input:not([type=checkbox]), textarea, select")) return 3;
  return target.matches?.("button, a, summary, input") ? 1 : 0;
}

hear("keydown", (event) => {
  if (!event.repeat) {
    presses = event.key === "Escape" ? [...presses.slice(-2), event.timeStamp] : [];
    if (presses.length > 2 && presses[2] - presses[0] < QUICKLY) return leave();
  }
  // Whoever is back presses any key, which does nothing else.
  if (touch()) return event.preventDefault();
  if (event.isComposing || !calls) return;
  const { code, key, ctrlKey, altKey, metaKey, shiftKey } = event;
  const names = [ctrlKey && "Ctrl", altKey && "Alt", metaKey && "Meta", shiftKey && "Shift", code].filter(Boolean);
  const chord = key === "?" ? "Shift+Slash" : names.join("+");
  const where = field(event.target);
  if (where === 3 && key === "Escape") event.target.blur();
  if (calls.press(chord, where)) {
    event.preventDefault();
    // What has the focus is about to go. A browser that finds that out while the page changes works all of it out an extra time.
    if (!altKey) event.target.closest?.("[data-open]") && event.target.blur();
    return;
  }
  // A number at the question about a date belongs into its field, wherever the focus is.
  const date = document.querySelector("[data-date]");
  if (where < 2 && date && !date.closest("[inert]") && /^[1-9~]$/.test(key) && names.length === 1) date.focus();
});
