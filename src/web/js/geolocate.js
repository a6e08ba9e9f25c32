// Chooses a region by the map or by where the device is. Script, because it weighs a tenth of what it would in the module. The position is
// used here and goes nowhere.

/** Further from every centre, in degrees, is another country. */
export const MAX_DISTANCE = 5;

/** @typedef {{ latitude: number, longitude: number }} Position In degrees. */

/**
 * How far a place is, in degrees of latitude.
 *
 * @param {string} at Latitude and longitude of the place in hundredths of a degree.
 * @param {Position} position
 */
export function distance(at, { latitude, longitude }) {
  const [lat, lon] = at.split(" ").map(Number);
  return Math.hypot(latitude - lat / 100, (longitude - lon / 100) * Math.cos((latitude * Math.PI) / 180));
}

/**
 * The nearest of some options, unless all are too far.
 *
 * @template {{ dataset: DOMStringMap }} Option
 * @param {Option[]} options Each says in `data-at` where it is.
 * @param {Position} position
 */
export function nearest(options, position) {
  /** @param {Option} option */
  const far = ({ dataset }) => distance(dataset.at ?? "", position);
  const [best] = [...options].sort((one, other) => far(one) - far(other));
  return best && far(best) <= MAX_DISTANCE ? best : undefined;
}

/**
 * @param {ShadowRoot} root
 * @param {string} [value]
 */
function select(root, value = "") {
  const list = /** @type {HTMLSelectElement} */ (root.querySelector("select"));
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * Chooses what was pressed on the map.
 *
 * @param {ShadowRoot} root
 * @param {HTMLElement} button
 */
export const chooseOnMap = (root, button) => select(root, button.dataset.value);

/**
 * Chooses the region that is nearest to the device, or says that none was found.
 *
 * @param {ShadowRoot} root
 */
export function locate(root) {
  const fail = () => (/** @type {HTMLElement} */ (root.querySelector("[data-missed]")).hidden = false);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const found = nearest([.../** @type {NodeListOf<HTMLOptionElement>} */ (root.querySelectorAll("select [data-at]"))], coords);
      found ? select(root, found.value) : fail();
    },
    fail,
    { maximumAge: 600000, timeout: 20000 },
  );
}
