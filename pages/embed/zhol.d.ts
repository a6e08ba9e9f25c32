/** The languages of Zhol. */
export type Language = "kk" | "ru" | "uz-Latn" | "uz-Cyrl" | "fa-AF" | "en";

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
