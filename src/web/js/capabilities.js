// Says on the widget's elements what the device can do, so that the style shows only such buttons. Script, because the buttons stand in the
// page before the module is there.
import { on, ownHost, registry } from "./runtime.js";
import { speech, spokenLanguages } from "./speech.js";

/**
 * Whether the page and all it needs are on the device; undefined where they cannot be.
 *
 * @type {boolean | undefined}
 */
export let isOffline;

/** @param {boolean} value */
export function setOffline(value) {
  isOffline = value;
  showCapabilities();
}

export function showCapabilities() {
  const can = spokenLanguages().map((language) => "speak-" + language);
  if ("share" in navigator) can.push("share");
  if (navigator.clipboard) can.push("copy");
  if (isOffline !== undefined) can.push(isOffline ? "disable-offline" : "enable-offline");
  // On our own page before the widget runs, so that nothing moves when it does.
  for (const host of new Set([...registry.hosts.keys(), ownHost])) if (host) host.dataset.can = [...new Set(can)].join(" ");
}

if (speech?.addEventListener) on("voiceschanged", showCapabilities, false, speech);
