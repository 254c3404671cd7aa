// The list of what is wrong: in the order of the form, and read out first.
import { word } from "./words.js";

export function initProblems(form) {
  const section = form.querySelector(".editor-problems");

  if (!section) return;

  const items = [...section.querySelectorAll("li")];
  const targetOf = item => document.getElementById(item.querySelector("a").getAttribute("href").slice(1));
  const isBefore = (a, b) => a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;

  section.querySelector("ul")?.append(...items.sort((a, b) => isBefore(targetOf(a), targetOf(b)) ? -1 : 1));
  section.tabIndex = -1;
  section.focus();
}

/** Marks in the list of sections those that hold errors. */
export function markErrors(links) {
  for (const [section, link] of links) {
    if (!section?.querySelector(".field-validation-error")) continue;

    const mark = document.createElement("span");
    mark.className = "visually-hidden";
    mark.textContent = word("hasErrors");
    link.classList.add("has-errors");
    link.append(" ", mark);
  }
}
