// Where two have edited the same item: a button takes the other's value into the form.
import { setValue } from "./dom.js";
import { openAround } from "./cards.js";

export function initTheirs(form) {
  for (const button of form.querySelectorAll("[data-take-theirs]")) {
    const input = form.elements[button.dataset.takeTheirs];

    button.hidden = !(input instanceof HTMLElement);
    button.addEventListener("click", () => {
      openAround(input);
      setValue(input, button.dataset.value);
      button.disabled = true;
    });
  }
}
