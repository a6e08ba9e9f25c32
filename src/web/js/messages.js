// Posts messages to the page around a frame. Script, because the frame's page does so before its module is there. What is posted is the
// same for everyone, whatever is answered, so every page may read it.

/** @typedef {import("../../../static/embed/zhol.d.ts").Message["type"]} MessageType */

/** All types of messages. @type {Record<MessageType, true>} */
export const MESSAGE_TYPES = { ready: true, height: true, leave: true, language: true };

/** @param {object} message */
export function postToParent(message) {
  if (parent !== window) parent.postMessage(message, "*");
}

/**
 * @param {MessageType} type
 * @param {object} [more] What else the message says, by name.
 */
export const post = (type, more) => postToParent({ zhol: 1, type, ...more });
