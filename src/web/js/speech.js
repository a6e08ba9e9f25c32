// Reads the page aloud. Script, because it weighs a tenth of what it would in the module.
import { mainSubtag } from "./locale.js";

/** Some browsers have no speech. */
export const speech = /** @type {SpeechSynthesis | undefined} */ (globalThis.speechSynthesis);

/** The voices of the device itself. A remote voice would send the questions away. */
const localVoices = () => (speech?.getVoices() ?? []).filter((voice) => voice.localService === true);

/** The languages that the device can speak. */
export const spokenLanguages = () => localVoices().map((voice) => mainSubtag(voice.lang));

export function stopSpeech() {
  speech?.cancel();
}

/**
 * Reads the page part by part; stops when pressed again.
 *
 * @param {ShadowRoot} root
 */
export function readAloud(root) {
  if (!speech || speech.speaking) return stopSpeech();
  const language = /** @type {HTMLElement} */ (root.querySelector(".zhol")).lang;
  const voice = localVoices().find(({ lang }) => mainSubtag(lang) === mainSubtag(language));
  if (!voice) return;
  for (const part of root.querySelectorAll("h1, .page h2, .lead, .hint p, .points li, .row span, .first-step p")) {
    const utterance = new SpeechSynthesisUtterance(part.textContent ?? "");
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speech.speak(utterance);
  }
}
