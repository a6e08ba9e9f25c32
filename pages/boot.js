// Starts the widget. A file of its own, because the pages allow no script inside them.
import init from "./zhol.js";

init();
