/** The languages of Zhol: the build writes them here. */
export type Language = "LANGUAGES";

/** What the frame says to the page around it: the same for everyone, whatever is answered. */
export type Message =
  | { zhol: 1; type: "ready" }
  | { zhol: 1; type: "height"; height: number }
  | { zhol: 1; type: "leave" }
  | { zhol: 1; type: "language"; language: Language };

/** `<zhol-screening>`. What stands in it is shown until the widget lives, and if it does not come. */
export interface ZholScreening extends HTMLElement {
  lang: Language | string;
}

declare global {
  interface HTMLElementTagNameMap {
    "zhol-screening": ZholScreening;
  }
}
