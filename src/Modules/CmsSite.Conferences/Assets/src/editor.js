// The report editor. The server draws the whole form; this script makes its bags and lists editable in place.
import { initActions } from "./actions.js";
import { initCards, numberPrefixes } from "./cards.js";
import { initChoices } from "./choices.js";
import { onEntry, prepare } from "./collection.js";
import { initFiles } from "./files.js";
import { initGuard } from "./guard.js";
import { isWithinLimits } from "./limits.js";
import { initLists } from "./lists.js";
import { cultureOf, initPickers } from "./picker.js";
import { initProblems } from "./problems.js";
import { initRichText } from "./rich-text.js";
import { initSections } from "./sections.js";
import { initTheirs } from "./theirs.js";

const form = document.querySelector("[data-editor]")?.closest("form");

if (form) start();

function start() {
  // A browser that puts back what was typed would put it into other entries after they were moved.
  form.autocomplete = "off";

  onEntry(markLanguage);
  initLists(form);
  initRichText();
  initCards(form);
  prepare(form);

  initActions(form);
  initChoices(form);
  initFiles(form);
  initPickers(form);
  initSections(form);
  initProblems(form);
  initTheirs(form);

  form.addEventListener("keydown", onEnter);
  form.addEventListener("editor:posting", () => numberPrefixes(form));

  // Before anyone else's, so that a post that is refused here is seen by nobody.
  form.addEventListener("submit", onSubmit, { capture: true });
  initGuard(form, form.querySelector("[data-editor]").dataset.unsaved === "true");
}

/** The first button of the form would answer the Enter key, and that one may publish. */
function onEnter(event) {
  if (event.key !== "Enter" || event.target.localName !== "input" || event.defaultPrevented) return;

  const save = form.querySelector("button[name='submit.Save']");

  event.preventDefault();
  if (save) form.requestSubmit(save);
}

function onSubmit(event) {
  form.dispatchEvent(new CustomEvent("editor:posting"));

  if (!isWithinLimits(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** Spelling is checked, and texts are read out, in the language of the report. */
function markLanguage(root) {
  for (const input of root.querySelectorAll("[dir=auto]:not([lang])")) input.lang = cultureOf(input);
}
