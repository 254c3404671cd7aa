// Items of a bag as cards: they fold, show in a line what they hold, and are numbered before each post.
import { collectionOf, entriesOf, onEntry } from "./collection.js";
import { changePrefix } from "./names.js";

const isCard = entry => "card" in entry.dataset;
const bodyOf = card => card.querySelector("[data-entry-body]");

/** Opens or folds a card. */
export function toggleCard(card, isOpen = bodyOf(card).hidden) {
  bodyOf(card).hidden = !isOpen;
  card.querySelector("[data-action=toggle]").setAttribute("aria-expanded", String(isOpen));
}

/** Opens the cards around an element, so that it can be seen. */
export function openAround(element) {
  for (let entry = element.closest("[data-card]"); entry; entry = entry.parentElement.closest("[data-card]")) toggleCard(entry, true);
}

/** Gives a copy names of its own. The server gives the item an id of its own, as it does not know this one. */
export function renameCopy(copy, key) {
  const prefix = copy.querySelector("[data-prefix]");
  const bag = prefix.value.slice(0, prefix.value.lastIndexOf("-"));

  changePrefix(copy, prefix.value, `${bag}-${key}`);
  prefix.value = `${bag}-${key}`;
  copy.querySelector("[data-item-id]").value = key;
}

/**
 * Numbers the prefixes in the order shown. Orchard Core draws a form that comes back with errors as if they had been so: without it
 * errors are lost and, after reordering, values change places.
 */
export function numberPrefixes(form) {
  for (const bag of form.querySelectorAll("[data-collection=cards]")) {
    entriesOf(bag).forEach((card, index) => {
      const prefix = card.querySelector("[data-prefix]");
      const number = `${bag.dataset.name}-${index}`;

      changePrefix(card, prefix.value, number);
      prefix.value = number;
    });
  }
}

/** What a field says in a card's line: an option's text, a picked name, or what was typed. */
function textOf(source) {
  const picked = source.querySelector("[data-picked-name]");
  const input = source.querySelector("select, input:not([type=hidden]), textarea");

  if (picked) return picked.textContent.trim();
  if (!input || source.querySelector("[data-picker]")) return "";
  if (input.localName !== "select") return input.value.trim();

  return input.value ? input.selectedOptions[0].textContent.trim() : "";
}

/** “Panel 2”: items of one kind are counted in their order, as the public page does. */
function numbersOf(bag) {
  const numbers = new Map();
  let count = 0;

  for (const card of entriesOf(bag)) {
    const source = card.querySelector("[data-counted]");

    if (source?.dataset.counted && source.querySelector("select")?.value === source.dataset.counted) numbers.set(source, ++count);
  }

  return numbers;
}

function updateLine(card, numbers) {
  const notes = [...card.querySelectorAll("[data-line=note]")].map(source => {
    const text = textOf(source);
    const number = numbers.get(source);

    return text && (source.dataset.lineText?.replace("{0}", text) ?? (number ? `${text} ${number}` : text));
  });
  const title = card.querySelector("[data-card-title]");

  title.textContent = [...card.querySelectorAll("[data-line=title]")].map(textOf).find(Boolean) || title.dataset.untitled;
  card.querySelector("[data-card-note]").textContent = notes.filter(Boolean).join(" · ");
}

function updateLines(bag, cards = entriesOf(bag).filter(isCard)) {
  const numbers = numbersOf(bag);

  cards.forEach(card => updateLine(card, numbers));
}

export function initCards(form) {
  form.addEventListener("editor:entries", event => updateLines(collectionOf(event.target)));
  form.addEventListener("input", event => {
    const card = event.target.closest("[data-card]");

    if (!card) return;

    // One item's kind changes the numbers of the others.
    updateLines(collectionOf(card), event.target.closest("[data-counted]") ? undefined : [card]);
  });
  form.querySelectorAll("[data-collection=cards]").forEach(bag => updateLines(bag));

  for (const error of form.querySelectorAll("[data-card] .field-validation-error")) openAround(error);

  onEntry(root => isCard(root) && toggleCard(root, true));
}
