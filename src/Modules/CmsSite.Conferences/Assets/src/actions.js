// Buttons of bags and lists: one listener for all, those of entries to come included.
import { addEntry, collectionOf, duplicateEntry, entriesOf, entryOf, moveEntry, removeEntry, undoRemoval } from "./collection.js";
import { renameCopy, toggleCard } from "./cards.js";
import { focusFirst } from "./dom.js";

const actions = {
  add(button) {
    const entry = addEntry(collectionOf(button), button.dataset.type);

    focusFirst(entry.querySelector("[data-entry-body]") ?? entry, "input:not([type=hidden]),select,textarea");
  },
  up: button => move(button, -1),
  down: button => move(button, 1),
  duplicate: button => focusFirst(duplicateEntry(entryOf(button), renameCopy)),
  remove: button => removeEntry(entryOf(button)),
  undo: button => undoRemoval(entryOf(button)),
  toggle: button => toggleCard(entryOf(button)),
};

function move(button, step) {
  const entry = entryOf(button);

  moveEntry(entry, step);

  // Moving an element takes the focus away from it; at the end of the list the button itself is out of use.
  if (button.disabled) entry.querySelector(`[data-action=${step < 0 ? "down" : "up"}]`).focus();
  else button.focus();
}

/** Puts the buttons that move an entry beyond its list's ends out of use. */
function updateEnds(collection) {
  const entries = entriesOf(collection);

  entries.forEach((entry, index) => {
    setEnabled(entry, "up", index > 0);
    setEnabled(entry, "down", index < entries.length - 1);
  });
}

function setEnabled(entry, action, isEnabled) {
  const button = [...entry.querySelectorAll(`[data-action=${action}]`)].find(candidate => entryOf(candidate) === entry);

  if (button) button.disabled = !isEnabled;
}

export function initActions(form) {
  form.addEventListener("click", event => {
    const button = event.target.closest("[data-action]");

    actions[button?.dataset.action]?.(button);
  });
  form.addEventListener("editor:entries", event => updateEnds(collectionOf(event.target)));
  form.querySelectorAll("[data-collection]").forEach(updateEnds);
}
