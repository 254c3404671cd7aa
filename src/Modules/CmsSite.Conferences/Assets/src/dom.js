/** A copy of the element in a template; of this page, or its pictures would not load. */
export const copyOfTemplate = template => document.importNode(template.content.firstElementChild, true);

/** The same by the template's attribute, “[data-…]”. */
export const fromTemplate = selector => copyOfTemplate(document.querySelector(`template${selector}`));

/** A text that no other element of the page bears. */
export const uniqueKey = () => `n${crypto.getRandomValues(new Uint32Array(2)).join("")}`;

/** Whether the element takes up space on the screen. */
export const isVisible = element => element.getClientRects().length > 0;

const focusable = "input:not([type=hidden],:disabled),select:not(:disabled),textarea:not(:disabled),button:not(:disabled),[contenteditable=true],a[href]";

/** Moves the focus to the first place inside the element that takes it. */
export function focusFirst(element, selector = focusable) {
  const target = element.matches(selector) && isVisible(element) ? element : [...element.querySelectorAll(selector)].find(isVisible);
  target?.focus();

  return target;
}

/** Says that the form holds something else than before, as if it had been typed. */
export const changed = element => element.dispatchEvent(new Event("input", { bubbles: true }));

/** Sets an input as if its value had been typed. */
export function setValue(input, value) {
  input.value = value;
  changed(input);
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
