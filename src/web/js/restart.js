// Puts another instance in the place of a broken one, with the answers; if it breaks again and again, the guide. Script, because it must
// outlive the module.
import { MAX_CRASHES, onCrash } from "./recovery.js";
import { base, endInstance, registry } from "./runtime.js";

/** Starts another instance, which mounts in all hosts. */
export const restart = () => createInstance();

onCrash((crashes) => {
  endInstance();
  for (const [host, state] of registry.hosts) {
    const room = /** @type {HTMLElement | null} */ (host.shadowRoot?.querySelector("[data-live]"));
    if (!room) continue;
    state.language = /** @type {HTMLElement | null} */ (room.querySelector(".zhol"))?.lang || state.language;
    // Where something else is still in sight.
    if (room.hidden) {
      room.remove();
      continue;
    }
    state.isRestarted = true;
    // It stays in sight until the other one stands, and takes no more taps.
    room.inert = true;
    room.removeAttribute("data-live");
    room.dataset.prerendered = "";
  }
  crashes < MAX_CRASHES ? restart().catch(showGuide) : showGuide();
});

/** The guide needs nothing but a browser. On the page of a partner it opens in another tab. */
function showGuide() {
  // The single file has no guide.
  if (registry.isSingleFile) return location.reload();
  for (const [host, { language }] of registry.hosts) {
    const guide = new URL(`../../guide/${language || "kk"}/`, base).href;
    if (host.dataset.own !== undefined) return location.replace(guide);
    const link = Object.assign(document.createElement("a"), { href: guide, textContent: "Zhol", target: "_blank" });
    // What the page itself has put there for this case says more.
    host.shadowRoot?.querySelector("[data-prerendered]")?.replaceChildren(host.hasChildNodes() ? document.createElement("slot") : link);
  }
}
