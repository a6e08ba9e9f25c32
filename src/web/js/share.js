// Shares and copies the text that the page shows for that. Script, because it weighs a tenth of what it would in the module.

/** @param {ShadowRoot} root */
const shared = (root) => /** @type {HTMLElement} */ (root.querySelector("[data-shared]"));

/** @param {ShadowRoot} root */
export async function share(root) {
  // A person may close the list of programs without sharing.
  await navigator.share({ text: shared(root).innerText }).catch(() => {});
}

/** @param {ShadowRoot} root */
export async function copy(root) {
  // Where the page around a frame does not allow it, the text is marked, to be copied by hand.
  await navigator.clipboard.writeText(shared(root).innerText).catch(() => getSelection()?.selectAllChildren(shared(root)));
}
