// The words of the page in the reader's language, which the server puts into data attributes of one element.
const words = document.querySelector("[data-editor-words]")?.dataset ?? {};

/** A word or sentence; {0}, {1} … stand for the values. */
export const word = (name, ...values) =>
  values.reduce((text, value, index) => text.replaceAll(`{${index}}`, value), words[`word${name[0].toUpperCase()}${name.slice(1)}`] ?? name);

let region;

/** Tells users of a screen reader what has happened. */
export function announce(text) {
  if (!region) {
    region = document.createElement("div");
    region.className = "visually-hidden";
    region.setAttribute("aria-live", "polite");
    region.dataset.editorStatus = "";
    document.body.append(region);
  }

  // The same text twice would not be read the second time.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
