// Keeps the answers for a widget that takes the place of a broken one, and on the device if the person wants it. Script, because they must
// outlive the module.
import { hostState, ownHost } from "./runtime.js";

const KEY = "zhol";
/** For how long answers stay on the device at most, in milliseconds. */
export const MAX_AGE = 7 * 24 * 3600 * 1000;

/**
 * @param {Uint8Array} bytes
 * @param {number} now In milliseconds since 1970.
 */
export const serialize = (bytes, now) => JSON.stringify([now + MAX_AGE, ...bytes]);

/**
 * The bytes, unless their time is over or their end is further away than it can be.
 *
 * @param {string} text
 * @param {number} now
 */
export function deserialize(text, now) {
  const [until, ...bytes] = JSON.parse(text);
  return now < until && until <= now + MAX_AGE ? new Uint8Array(bytes) : undefined;
}

/**
 * @param {Node} inside A node of the widget.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {boolean} onDevice Whether they also stay on the device.
 */
export function saveAnswers(inside, bytes, onDevice) {
  const state = hostState(inside);
  if (state) Object.assign(state, { answers: bytes.slice(), onDevice });
  if (!onDevice) return;
  try {
    localStorage.setItem(KEY, serialize(bytes, Date.now()));
  } catch {
    // A browser that keeps nothing is as safe as one that was not asked to.
  }
}

/**
 * Whether the answers stay on the device, if this widget has taken the place of a broken one; otherwise nothing.
 *
 * @param {Node} inside
 */
export function restartedOnDevice(inside) {
  const { isRestarted, answers, onDevice } = hostState(inside) ?? {};
  return isRestarted && answers?.length ? onDevice : undefined;
}

/**
 * The answers that were saved, if there are any.
 *
 * @param {Node} inside
 */
export function savedAnswers(inside) {
  if (restartedOnDevice(inside) !== undefined) return hostState(inside)?.answers;
  if (!ownHost) return;
  try {
    const bytes = deserialize(localStorage.getItem(KEY) ?? "[0]", Date.now());
    if (bytes) return bytes;
  } catch {
    // What another program has put there.
  }
  eraseAnswers();
}

/** Takes the answers off the device. */
export function eraseAnswers() {
  try {
    if (ownHost) localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
