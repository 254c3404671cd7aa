// The list of what is wrong: in the order of the form, said once, and read out first.
import { word } from "./words.js";

export function initProblems(form) {
  const list = form.querySelector(".editor-problems ul");

  if (!list) return;

  const targetOf = item => document.getElementById(item.querySelector("a").getAttribute("href").slice(1));
  const isBefore = (a, b) => a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;

  list.append(...[...list.children].sort((a, b) => isBefore(targetOf(a), targetOf(b)) ? -1 : 1));
  dropRepetitions(form, [...list.children].map(item => item.textContent.trim()));
  focusOn(list.closest(".editor-problems"));
}

/** The host lists the same errors above the form, without links. */
function dropRepetitions(form, texts) {
  const summary = form.querySelector(".validation-summary-errors");

  for (const item of summary?.querySelectorAll("li") ?? []) if (texts.includes(item.textContent.trim())) item.remove();
  if (summary && !summary.querySelector("li")) summary.remove();
}

function focusOn(section) {
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
