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
const deeds = { leave, listen, share, copy, print: () => print(), locate, choose };

let left = false;
let memory;

/** Gives the memory of the module, to be wiped on leaving. */
export function wipes(wasm) {
  memory = wasm;
}

/** Leaves: blank at once, nothing kept, no page of the widget before or after, then somewhere else. */
export function leave() {
  if (left) return;
  left = true;
  document.documentElement.style.display = "none";
  // To clear away takes longer than to hide, and must not hold up the blank page.
  setTimeout(clear, 20);
}

function clear() {
  document.documentElement.replaceChildren();
  erase();
  if (memory) new Uint8Array(memory.buffer).fill(0);
  const away = () => location.replace(AWAY);
  // A browser that does not go back must not hold anyone here.
  setTimeout(away, 1500);
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

addEventListener("click", (event) => {
  const button = event.composedPath().find((node) => node.dataset?.action);
  const deed = deeds[button?.dataset.action];
  if (deed !== listen) speech?.cancel();
  if (!deed) return;
  event.stopImmediatePropagation();
  deed(button.getRootNode(), button);
}, true);

let presses = [];
addEventListener("keydown", (event) => {
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
  addEventListener("popstate", () => {
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

/** Keeps bytes on this device for at most a week. */
export function keep(bytes) {
  try {
    localStorage.setItem(KEPT, JSON.stringify([Date.now() + LONGEST, ...bytes]));
  } catch {
    // A browser that keeps nothing is as safe as one that was not asked to.
  }
}

/** What is kept, if anything still is. */
export function kept() {
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
  for (const host of document.querySelectorAll("[data-zhol]")) host.dataset.can = [...new Set(can)].join(" ");
}

speech?.addEventListener?.("voiceschanged", tell);

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
