// What the widget needs of the browser and says most shortly in the browser's own language: leaving at once, the way back and
// forward, answers that the person chose to keep, and buttons that need nothing but the page: to listen, share, copy, print, and to
// find the place in a list that is nearest. It knows no question and no rule.

/** A page that says nothing about the person who left for it. */
const AWAY = "https://www.wikipedia.org/";
/** The name of what is kept, and for how long at most, in milliseconds. */
const KEPT = "zhol";
const LONGEST = 7 * 24 * 3600 * 1000;
/** Escape, pressed three times within this time, leaves. */
const QUICKLY = 2000;

const speech = globalThis.speechSynthesis;
const deeds = { leave, listen, share, copy, print: () => print(), locate, choose, stay, go };

let left = false;
let memory;

/** What a widget that has broken leaves to the one that takes its place: it lies with the page, not with the module. */
const page = (document[Symbol.for("zhol")] ??= { packs: new Map(), deaths: [] });

/** Starts the widget's module, the same as before if it was here before, and keeps its memory in sight, to be wiped on leaving. */
export async function begin(init) {
  page.module ??= await compiled();
  ({ memory } = await init({ module_or_path: page.module }));
}

async function compiled() {
  const file = new URL("zhol_bg.wasm", import.meta.url);
  try {
    return await WebAssembly.compileStreaming(fetch(file));
  } catch {
    // A server that does not know what the file is, or a browser that compiles only what is there whole.
    return WebAssembly.compile(await (await fetch(file)).arrayBuffer());
  }
}

/** Fetches a file, once: whoever comes later gets the same bytes. */
export async function get(address) {
  let bytes = page.packs.get(address);
  if (!bytes) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address);
    bytes = new Uint8Array(await response.arrayBuffer());
    page.packs.set(address, bytes);
  }
  return bytes;
}

/** So many times within so many milliseconds a widget may break before no other takes its place. */
const DEATHS = 3;
const SHORTLY = 20000;
let dead = false;

/** A broken module does nothing more. Another takes its place, with the answers; if it breaks again and again, the guide does. */
function died(event) {
  const trouble = event.error ?? event.reason;
  if (dead || left || !(trouble instanceof WebAssembly.RuntimeError)) return;
  event.preventDefault();
  dead = true;
  ends.abort();
  const now = performance.now();
  page.deaths = [...page.deaths.filter((death) => now - death < SHORTLY), now];
  for (const host of document.querySelectorAll("[data-zhol]")) {
    const room = host.shadowRoot?.querySelector("[data-live]");
    if (!room) continue;
    host.dataset.lang = room.querySelector(".zhol")?.lang || host.dataset.lang;
    // It stays in sight until the other stands, and takes no more taps.
    room.inert = true;
    room.removeAttribute("data-live");
    room.dataset.first = "";
  }
  page.deaths.length < DEATHS ? revive() : help();
}

function revive() {
  page.revived = true;
  // Another address is another instance.
  const again = performance.now();
  const script = page.script?.then((script) => script + "#" + again) ?? new URL("zhol.js?" + again, import.meta.url);
  for (const host of document.querySelectorAll("[data-zhol]")) {
    const watch = new MutationObserver(() => {
      const room = host.shadowRoot.querySelector("[data-live]");
      if (!room?.querySelector(".zhol[data-page]")) return;
      watch.disconnect();
      host.shadowRoot.querySelector("[data-first]").remove();
      room.hidden = false;
      room.querySelector("h1")?.focus({ preventScroll: true });
    });
    if (host.shadowRoot) watch.observe(host.shadowRoot, { childList: true, subtree: true });
  }
  Promise.resolve(script).then((script) => import(script)).catch(help);
}

/** The guide needs nothing but a browser. On the page of a partner it opens on top of it. */
function help() {
  // There is no guide beside the one file that needs no server.
  if (page.script) return location.reload();
  for (const host of document.querySelectorAll("[data-zhol]")) {
    const guide = new URL(`../../guide/${host.dataset.lang || "kk"}/`, import.meta.url);
    if (host.dataset.own !== undefined) return location.replace(guide);
    const link = Object.assign(document.createElement("a"), { href: guide, textContent: "Zhol", target: "_blank" });
    host.shadowRoot?.querySelector("[data-first]")?.replaceChildren(link);
  }
}

/** All that this script hears, until its module is dead. */
const ends = new AbortController();
const hear = (event, deed, capture = false, of = globalThis) => of.addEventListener(event, deed, { capture, signal: ends.signal });

hear("error", died);
hear("unhandledrejection", died);

/** Leaves: blank at once, nothing kept, no page of the widget before or after, then somewhere else. */
export function leave() {
  if (left) return;
  left = true;
  document.documentElement.style.display = "none";
  // To clear away takes longer than to hide, and must not hold up the blank page.
  setTimeout(clear, 20);
}

async function clear() {
  document.documentElement.replaceChildren();
  erase();
  page.answers = undefined;
  if (memory) new Uint8Array(memory.buffer).fill(0);
  const away = () => location.replace(AWAY);
  // A browser that does not go back must not hold anyone here.
  setTimeout(away, 1500);
  if (stays) await Promise.race([go(), new Promise((done) => setTimeout(done, 500))]);
  // A page that comes back to life leaves again.
  addEventListener("pageshow", away);
  const back = () => {
    const steps = here();
    history.replaceState({ zhol: -1 }, "");
    steps > 0 ? history.back() : away();
  };
  addEventListener("popstate", back);
  history.state?.zhol === undefined ? away() : back();
}

// An entry of the history that was left is left again.
if (history.state?.zhol < 0) leave();

hear("click", (event) => {
  const button = event.composedPath().find((node) => node.dataset?.action);
  const deed = deeds[button?.dataset.action];
  if (deed !== listen) speech?.cancel();
  if (!deed) return;
  event.stopImmediatePropagation();
  deed(button.getRootNode(), button);
}, true);

let presses = [];
hear("keydown", (event) => {
  if (event.repeat) return;
  presses = event.key === "Escape" ? [...presses.slice(-2), event.timeStamp] : [];
  if (presses.length > 2 && presses[2] - presses[0] < QUICKLY) leave();
}, true);

/** The number of the page that the browser's history is at. */
export function here() {
  return history.state?.zhol ?? 0;
}

/** Says which page the browser's own Back and Forward lead to, by its number. */
export function follow(show) {
  hear("popstate", () => {
    speech?.cancel();
    left || show(here());
  });
}

/** Makes a page with this number a step of the browser's history. Nothing else about it is said there. */
export function step(number) {
  if (number !== here()) history.pushState({ zhol: number }, "");
}

/** One page back, as the browser's own Back. */
export function back() {
  history.back();
}

/** Notes the answers for a widget that has to begin anew, and, if the person wants it, keeps them on this device for at most a week. */
export function keep(bytes, stay) {
  page.answers = bytes.slice();
  page.stay = stay;
  if (!stay) return;
  try {
    localStorage.setItem(KEPT, JSON.stringify([Date.now() + LONGEST, ...bytes]));
  } catch {
    // A browser that keeps nothing is as safe as one that was not asked to.
  }
}

/** Whether the answers stay on the device, if this widget has taken the place of one that broke. */
export function revived() {
  return page.revived && page.answers?.length ? page.stay : undefined;
}

/** What is kept, if anything still is. */
export function kept() {
  if (revived() !== undefined) return page.answers;
  try {
    const [until, ...bytes] = JSON.parse(localStorage.getItem(KEPT)) ?? [0];
    const now = Date.now();
    if (now < until && until <= now + LONGEST) return new Uint8Array(bytes);
    erase();
  } catch {
    erase();
  }
}

/** Forgets what is kept. */
export function erase() {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing was kept.
  }
}

/** The voices of the device itself. A remote voice would send the questions away. */
function voices(tag) {
  const spoken = (speech?.getVoices() ?? []).filter((voice) => voice.localService === true);
  return spoken.filter((voice) => !tag || main(voice.lang) === main(tag));
}

function main(tag) {
  return tag.split(/[-_]/)[0];
}

/** Says on the widget's element what the device can do, so that the style offers only that. */
export function tell() {
  const can = voices().map((voice) => "speak-" + main(voice.lang));
  if (navigator.share) can.push("share");
  if (navigator.clipboard) can.push("copy");
  if (stays !== undefined) can.push(stays ? "go" : "stay");
  for (const host of document.querySelectorAll("[data-zhol]")) host.dataset.can = [...new Set(can)].join(" ");
}

/** Whether the page and all it needs stay on the device; undefined where they cannot. */
let stays;
const keeper = document.querySelector("[data-own]") ? navigator.serviceWorker : undefined;
keeper?.getRegistration().then((found) => {
  stays = Boolean(found?.active);
  tell();
}).catch(() => {});

/** Puts the page and all it needs on the device, to work without a network. The same for everyone. */
async function stay(root, button) {
  button.disabled = true;
  const failed = button.parentNode.querySelector("[data-missed]");
  failed.hidden = true;
  try {
    const { installing, waiting, active } = await keeper.register("sw.js");
    const worker = installing ?? waiting ?? active;
    await new Promise((done, broken) => {
      const look = () => (worker.state === "activated" ? done() : worker.state === "redundant" && broken());
      worker.addEventListener("statechange", look);
      look();
    });
    stays = true;
  } catch {
    failed.hidden = false;
  }
  button.disabled = false;
  tell();
}

/** Takes all of it off the device again. */
async function go() {
  for (const found of (await keeper?.getRegistrations()) ?? []) await found.unregister();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  stays = false;
  tell();
}

if (speech?.addEventListener) hear("voiceschanged", tell, false, speech);

/** Brings all pictures at once into the widget that an element is in. One by one they would tell which question is on the page. */
export function draw(inside, base) {
  const root = inside.getRootNode();
  if (root.querySelector("[data-pictures]")) return;
  const request = new XMLHttpRequest();
  request.open("GET", base + "packs/pictures.svg");
  // As a document: a page with trusted types lets nothing else make elements of a text.
  request.responseType = "document";
  request.onload = () => {
    const pictures = request.responseXML?.documentElement;
    if (pictures?.matches("[data-pictures]") && !root.querySelector("[data-pictures]")) root.append(pictures);
  };
  request.send();
}

/** Reads the page aloud, part by part; stops when pressed again. */
function listen(root) {
  if (speech.speaking) return speech.cancel();
  const { lang } = root.querySelector(".zhol");
  const [voice] = voices(lang);
  if (!voice) return;
  for (const part of root.querySelectorAll("h1, .page h2, .lead, .hint p, .points li, .row span, .first p")) {
    const said = new SpeechSynthesisUtterance(part.textContent);
    said.voice = voice;
    said.lang = voice.lang;
    speech.speak(said);
  }
}

/** The text that the page shows to be shared, exactly. */
function shared(root) {
  return root.querySelector("[data-shared]").innerText;
}

async function share(root) {
  // Whoever closes the share sheet shares nothing.
  await navigator.share({ text: shared(root) }).catch(() => {});
}

async function copy(root) {
  await navigator.clipboard.writeText(shared(root)).catch(() => {});
}

/** Chooses in the list what was pressed on the map. */
function choose(root, button) {
  select(root.querySelector("select"), button.dataset.value);
}

function select(list, value) {
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Chooses the entry of the list that lies nearest to the device. Worked out here: the place goes nowhere. */
function locate(root) {
  const list = root.querySelector("select");
  const found = ({ coords: { latitude, longitude } }) => {
    const far = (option) => {
      const [lat, lon] = option.dataset.at.split(" ");
      return Math.hypot(latitude - lat / 100, (longitude - lon / 100) * Math.cos(latitude * Math.PI / 180));
    };
    const [nearest] = [...list.querySelectorAll("[data-at]")].sort((one, other) => far(one) - far(other));
    // So far from every centre is another country.
    if (far(nearest) > 5) return missed();
    select(list, nearest.value);
  };
  const missed = () => (root.querySelector("[data-missed]").hidden = false);
  navigator.geolocation.getCurrentPosition(found, missed, { maximumAge: 600000, timeout: 20000 });
}
