// Reads the pixels of a picture, in which the module looks for a code. Script, because a browser decodes pictures and the module does not.
import { whileOpen } from "./call.js";

/** No side of a picture has more pixels than this: a code needs far fewer. */
export const MAX_SIDE = 1600;

/**
 * The size in which a picture is read.
 *
 * @param {{ width: number, height: number }} picture
 */
export function scaled({ width, height }) {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  return [Math.ceil(width * scale), Math.ceil(height * scale)];
}

/**
 * How bright each pixel is, from 0 to 255.
 *
 * @param {ArrayLike<number>} data Red, green, blue and opacity of each pixel.
 */
export const brightness = (data) =>
  Uint8Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4] * 3 + data[at * 4 + 1] * 6 + data[at * 4 + 2]) / 10);

/**
 * The picture that was chosen in a field: its width, and how bright each pixel is. The field forgets it.
 *
 * @param {HTMLInputElement} input
 */
export const readPicture = (input) => whileOpen(pixels(input));

/** @param {HTMLInputElement} input */
async function pixels(input) {
  const picture = await createImageBitmap(/** @type {FileList} */ (input.files)[0]);
  input.value = "";
  const [width, height] = scaled(picture);
  const drawing = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext("2d"));
  drawing.drawImage(picture, 0, 0, width, height);
  picture.close();
  return [width, brightness(drawing.getImageData(0, 0, width, height).data)];
}
