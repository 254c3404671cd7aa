// What bags and lists have in common: entries that are added, moved, duplicated and removed with undo.
import Sortable from "sortablejs";
import { changed, copyOfTemplate, focusFirst, fromTemplate, uniqueKey } from "./dom.js";
import { fillPlaceholder } from "./names.js";
import { announce, word } from "./words.js";

export const collectionOf = element => element.closest("[data-collection]");
export const entryOf = element => element.closest("[data-entry]");

/** The entries that will be posted, in order; those removed are left out. */
export const entriesOf = collection => [...collection.querySelector(":scope > [data-entries]").children].filter(entry => !("removed" in entry.dataset));

/** What an entry is called in messages. */
export const nameOf = entry => {
  const title = entry.querySelector("[data-card-title], [data-picked-name]")?.textContent.trim();
  const typed = [...entry.querySelectorAll("input[type=text]")].map(input => input.value.trim()).find(Boolean);

  return title || typed || word("position", entriesOf(collectionOf(entry)).indexOf(entry) + 1);
};

const prepared = [];

/** Lets a feature prepare the entries that come into being. */
export const onEntry = prepare => prepared.push(prepare);

export const prepare = root => prepared.forEach(callback => callback(root));

/** Adds an entry from its prototype and returns it. */
export function addEntry(collection, type) {
  const prototype = collection.querySelector(`:scope > template[data-prototype="${type}"]`);
  const entry = copyOfTemplate(prototype);

  fillPlaceholder(entry, prototype.dataset.placeholder, uniqueKey());
  collection.querySelector(":scope > [data-entries]").append(entry);
  entered(collection, entry);

  return entry;
}

function entered(collection, entry) {
  prepare(entry);
  collection.dispatchEvent(new CustomEvent("editor:entries", { bubbles: true }));
  changed(entry);
}

/** Moves an entry by one place among those that are not removed. */
export function moveEntry(entry, step) {
  const entries = entriesOf(collectionOf(entry));
  const index = entries.indexOf(entry);
  const neighbour = entries[index + step];

  if (!neighbour) return;

  if (step < 0) neighbour.before(entry); else neighbour.after(entry);
  moved(entry);
}

function moved(entry) {
  const entries = entriesOf(collectionOf(entry));

  announce(word("moved", nameOf(entry), entries.indexOf(entry) + 1, entries.length));
  entry.dispatchEvent(new CustomEvent("editor:entries", { bubbles: true }));
  changed(entry);
}

/** Takes an entry out of the post but keeps it, so that it can be had back. */
export function removeEntry(entry) {
  const name = nameOf(entry);
  const undo = fromTemplate("[data-undo]");

  undo.querySelector("[data-undo-text]").textContent = word("removed", name);
  entry.dataset.removed = "";
  setShown(entry, false);
  entry.append(undo);
  undo.querySelector("[data-action=undo]").focus();
  announce(word("removed", name));
  entry.dispatchEvent(new CustomEvent("editor:entries", { bubbles: true }));
  changed(entry);
}

/** Brings a removed entry back to where it stood. */
export function undoRemoval(entry) {
  entry.querySelector(":scope > [data-undo-bar]").remove();
  delete entry.dataset.removed;
  setShown(entry, true);
  focusFirst(entry);
  announce(word("restored", nameOf(entry)));
  entry.dispatchEvent(new CustomEvent("editor:entries", { bubbles: true }));
  changed(entry);
}

function setShown(entry, isShown) {
  const body = entry.querySelector(":scope > fieldset");

  body.disabled = !isShown;
  body.hidden = !isShown;
}

/** Puts a copy of an entry after it and returns the copy. */
export function duplicateEntry(entry, rename) {
  const copy = copyOf(entry);

  rename(copy, uniqueKey());
  entry.after(copy);
  entered(collectionOf(entry), copy);
  announce(word("duplicated", nameOf(entry)));

  return copy;
}

/** A clone that holds what was typed, which a clone of the elements alone does not. */
function copyOf(entry) {
  const copy = entry.cloneNode(true);
  const copies = copy.querySelectorAll("input, select, textarea");

  entry.querySelectorAll("input, select, textarea").forEach((input, index) => {
    const other = copies[index];

    if (input.type === "checkbox" || input.type === "radio") other.checked = input.checked;
    else if (input.type !== "file") other.value = input.value;
  });

  copy.querySelectorAll("[data-made-by-script]").forEach(element => element.remove());
  copy.querySelectorAll("[data-enhanced]").forEach(element => {
    delete element.dataset.enhanced;
    element.hidden = false;
  });

  return copy;
}

/** Lets entries be dragged by their handles. */
export function makeSortable(collection) {
  Sortable.create(collection.querySelector(":scope > [data-entries]"), {
    handle: "[data-handle]",
    draggable: "[data-entry]",
    animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
    onEnd: event => event.oldIndex !== event.newIndex && moved(event.item),
  });
}
