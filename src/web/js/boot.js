// Starts the widget in the page. The build puts it into one function with what it starts, `anew`: called again, everything is new.
import { around, begin } from "./device.js";
import { define, everywhere } from "./element.js";
import init, { mount } from "./zhol.js";

await begin(init, mount).catch((trouble) => {
  around.missed?.();
  throw trouble;
});
define();
everywhere();

export { everywhere as mount };
