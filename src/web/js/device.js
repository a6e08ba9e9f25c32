// What the widget needs of the browser and says most shortly in the browser's own language: leaving at once, the way back and
// forward, answers that the person chose to keep, and buttons that need nothing but the page: to listen, share, copy, print, and to
// find the place in a list that is nearest. It knows no question and no rule.

/** The name of what is kept, and for how long at most, in milliseconds. */
const KEPT = "zhol";
const LONGEST = 7 * 24 * 3600 * 1000;
/** Escape, pressed three times within this time, leaves. */
const QUICKLY = 2000;

const speech = globalThis.speechSynthesis;
const deeds = { __proto__: null, leave, listen, share, copy, print: () => print(), locate, choose, stay, go };

/** Whether the page is our own. The storage and the history of any other are not ours to touch. */
const own = document.querySelector("[data-zhol][data-own]");

let left = false;
let memory;

/** Where this script lies, whatever a page has put behind its name. */
const [home] = import.meta.url.split(/[?#]/);
/** The folder of the widget's files. The one file that needs no server has all of them at hand under their names. */
export const base = home.startsWith("blob:") ? "./" : new URL(".", home).href;

/** What the page around says. Objects without a prototype: a page may have put anything into that. */
export const around = (document[Symbol.for("zhol")] ??= { __proto__: null });

/**
 * What this version of the widget has on this page, and what one that has broken leaves to the one that takes its place: it lies
 * with the page, not with the module. Each host that the widget lives in has a life: its answers, and what ends it.
 */
export const page = (around[home] ??= {
  __proto__: null,
  packs: around.packs ?? new Map(),
  module: around.module,
  alone: Boolean(around.script),
  hosts: new Map(),
  deaths: [],
  fetching: 0,
});

/** The life of the host that an element is inside of. */
const life = (inside) => page.hosts.get(inside.getRootNode().host);

/** Starts the widget's module, the same as before if it was here before, and keeps its memory in sight, to be wiped. */
export async function begin(init, mount) {
  page.module ??= await compiled();
  ({ memory } = await init({ module_or_path: page.module }));
  page.wipe = wipe;
  page.mount = (room, language, own) => mount(room, base, language, own);
}

async function compiled() {
  try {
    return await WebAssembly.compileStreaming(fetched("zhol_bg.wasm"));
  } catch {
    // A server that does not know what the file is, or a browser that compiles only what is there whole.
    return WebAssembly.compile(await (await fetched("zhol_bg.wasm")).arrayBuffer());
  }
}

/** A file of the widget. The browser gives none of which a byte is not as it was when the build wrote down the digests. */
async function fetched(name) {
  const early = around.early?.get(base + name);
  around.early?.delete(base + name);
  const response = await (early ?? fetch(base + name, { __proto__: null, integrity: "sha256-" + DIGESTS[name] }));
  if (!response.ok) throw new Error(name);
  return response;
}

/** Fetches a file, once: whoever comes later gets the same bytes. */
export async function get(address) {
  let bytes = page.packs.get(address);
  if (!bytes) {
    page.fetching += 1;
    try {
      bytes = new Uint8Array(await (await fetched(address.slice(base.length))).arrayBuffer());
    } finally {
      page.fetching -= 1;
    }
    page.packs.set(address, bytes);
  }
  return bytes;
}

/** The same as a text. */
export const read = async (name) => new TextDecoder().decode(await get(base + name));

/** So many times within so many milliseconds a widget may break before no other takes its place. */
const DEATHS = 3;
const SHORTLY = 20000;
let dead = false;

/** Whether it is somebody else's module that broke: another's files are named where it happened, and ours are not. */
const foreign = ({ stack }) => /\.(js|wasm)\b/.test(stack) && !stack.includes(base);

/** A broken module does nothing more. Another takes its place, with the answers; if it breaks again and again, the guide does. */
function died(event) {
  const trouble = event.error ?? event.reason;
  // While ours is not there yet, it was the one before that broke.
  if (dead || left || !memory || !(trouble instanceof WebAssembly.RuntimeError) || foreign(trouble)) return;
  event.preventDefault();
  end();
  const now = performance.now();
  page.deaths = [...page.deaths.filter((death) => now - death < SHORTLY), now];
  for (const [host, life] of page.hosts) {
    const room = host.shadowRoot.querySelector("[data-live]");
    if (!room) continue;
    life.language = room.querySelector(".zhol")?.lang || life.language;
    // Where something else is still in sight.
    if (room.hidden) {
      room.remove();
      continue;
    }
    life.revived = true;
    // It stays in sight until the other stands, and takes no more taps.
    room.inert = true;
    room.removeAttribute("data-live");
    room.dataset.first = "";
  }
  page.deaths.length < DEATHS ? revive().catch(help) : help();
}

/** This instance does nothing more. */
function end() {
  dead = true;
  page.mount = undefined;
  ends.abort();
}

/** Starts another instance of the module, which settles in all hosts: `anew` is the function that the build makes of all scripts. */
export const revive = () => anew();

/** Forgets everything, once the last widget has gone: the module's memory too, and with it the module. */
function wipe() {
  if (page.hosts.size || dead || left) return;
  // What is still on its way would be taken in by a memory that is no more.
  if (page.fetching) return setTimeout(wipe, 100);
  end();
  new Uint8Array(memory.buffer).fill(0);
}

/** The guide needs nothing but a browser. On the page of a partner it opens on top of it. */
function help() {
  // There is no guide beside the one file that needs no server.
  if (page.alone) return location.reload();
  for (const [host, { language }] of page.hosts) {
    const guide = new URL(`../../guide/${language || "kk"}/`, base);
    if (host.dataset.own !== undefined) return location.replace(guide);
    const link = Object.assign(document.createElement("a"), { href: guide, textContent: "Zhol", target: "_blank" });
    // What the page itself put there in case the widget does not come says more.
    host.shadowRoot.querySelector("[data-first]")?.replaceChildren(host.hasChildNodes() ? document.createElement("slot") : link);
  }
}

/** All that this script hears, until its module is dead. */
const ends = new AbortController();
const hear = (event, deed, capture = false, of = globalThis) => of.addEventListener(event, deed, { __proto__: null, capture, signal: ends.signal });

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
  for (const life of page.hosts.values()) life.answers = undefined;
  if (memory) new Uint8Array(memory.buffer).fill(0);
  // In a frame the page around it is the one to leave.
  const away = () => (around.tell ? around.tell("leave") : location.replace(AWAY));
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
if (own && history.state?.zhol < 0) leave();

hear("click", (event) => {
  const button = event.composedPath().find((node) => node.dataset?.action);
  // The page around it may have buttons with such words too.
  if (!button || !life(button)) return;
  const deed = deeds[button.dataset.action];
  if (button.type === "submit" && origin === "null") {
    // In a sandbox without forms a browser does not even say that a form was to be sent.
    event.preventDefault();
    button.form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }
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
export function keep(room, bytes, stay) {
  const kept = life(room);
  if (kept) Object.assign(kept, { answers: bytes.slice(), stay });
  if (!stay) return;
  try {
    localStorage.setItem(KEPT, JSON.stringify([Date.now() + LONGEST, ...bytes]));
  } catch {
    // A browser that keeps nothing is as safe as one that was not asked to.
  }
}

/** Whether the answers stay on the device, if this widget has taken the place of one that broke. */
export function revived(room) {
  const { revived, answers, stay } = life(room) ?? {};
  return revived && answers?.length ? stay : undefined;
}

/** What is kept, if anything still is. */
export function kept(room) {
  if (revived(room) !== undefined) return life(room).answers;
  if (!own) return;
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
    if (own) localStorage.removeItem(KEPT);
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
  // On our own page before the widget lives, so that nothing moves when it does.
  for (const host of new Set([...page.hosts.keys(), own])) if (host) host.dataset.can = [...new Set(can)].join(" ");
}

/** Whether the page and all it needs stay on the device; undefined where they cannot. */
let stays;
const keeper = own ? navigator.serviceWorker : undefined;
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
export async function draw(inside) {
  const root = inside.getRootNode();
  const drawn = () => root.querySelector("[data-pictures]");
  const text = drawn() || (await read("packs/pictures.svg"));
  if (drawn()) return;
  // Element by element: a page with trusted types lets nothing make elements of a text.
  const open = [root];
  for (const [, close, name, attributes, whole] of text.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (close) {
      open.pop();
      continue;
    }
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) node.setAttribute(name, value);
    open.at(-1).append(node);
    if (!whole) open.push(node);
  }
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
  // Where the page around a frame does not allow it, the text is marked, to be copied by hand.
  await navigator.clipboard.writeText(shared(root)).catch(() => getSelection().selectAllChildren(root.querySelector("[data-shared]")));
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
