// Picks delegates and topics: a combobox that searches as one types. What is picked are localization sets, kept in a hidden input.
import { openCreateDialog } from "./create-delegate.js";
import { changed, focusFirst, fromTemplate, setValue } from "./dom.js";
import { publish, showLinks } from "./publish.js";
import { announce, word } from "./words.js";

const pickerOf = element => element.closest("[data-picker]");
const setsOf = picker => hiddenOf(picker).value.split(",").filter(Boolean);
const hiddenOf = picker => picker.querySelector("[data-picked-sets]");
const inputOf = picker => picker.querySelector("[role=combobox]");
const optionsOf = picker => picker.querySelector("[role=listbox]");
const isMultiple = picker => picker.dataset.multiple === "true";

/** What stands beside a name: position, language where it is not the report's, and whether the public sees it. */
export const noteOf = item => [item.position, item.languageName, item.published ? "" : word("unpublished")].filter(Boolean).join(" · ");

function pick(picker, item) {
  const sets = isMultiple(picker) ? setsOf(picker) : [];
  const list = picker.querySelector("[data-picked]");

  if (sets.includes(item.set)) return;
  if (!isMultiple(picker)) list.replaceChildren();

  const entry = fromTemplate("[data-picked-entry]");
  const name = entry.querySelector("[data-picked-name]");

  entry.dataset.set = item.set;
  name.textContent = item.fullName;
  name.lang = item.culture;
  entry.querySelector("[data-picked-note]").textContent = noteOf(item);
  entry.querySelector("[data-unpick]").setAttribute("aria-label", word("unpick", item.name));
  showLinks(entry, item);
  list.append(entry);

  hiddenOf(picker).value = [...sets, item.set].join(",");
  inputOf(picker).value = "";
  showSearch(picker);
  announce(word("picked", item.name));
  changed(hiddenOf(picker));
  picker.dispatchEvent(new CustomEvent("editor:picked", { bubbles: true, detail: item }));

  if (!isMultiple(picker)) entry.querySelector("[data-unpick]").focus();
}

function unpick(button) {
  const picker = pickerOf(button);
  const entry = button.closest("[data-set]");

  hiddenOf(picker).value = setsOf(picker).filter(set => set !== entry.dataset.set).join(",");
  entry.remove();
  showSearch(picker);
  inputOf(picker).focus();
  changed(hiddenOf(picker));
}

/** Where only one can be picked there is nothing to search once it is. */
function showSearch(picker) {
  const isFull = !isMultiple(picker) && setsOf(picker).length > 0;

  picker.querySelector("[data-picker-search]").hidden = isFull;
  if (isFull) inputOf(picker).value = "";
}

const requests = new WeakMap();

/** Asks the server; a request whose answer nobody waits for any more is given up. */
async function search(picker) {
  requests.get(picker)?.abort();

  const request = new AbortController();
  const address = new URL(picker.dataset.url, location.href);

  requests.set(picker, request);
  address.searchParams.set("query", inputOf(picker).value.trim());
  address.searchParams.set("culture", cultureOf(picker));

  try {
    const response = await fetch(address, { signal: request.signal, headers: { Accept: "application/json" } });

    if (!response.ok || response.redirected) throw new Error(response.statusText);
    show(picker, await response.json());
  } catch (error) {
    if (error.name !== "AbortError") showMessage(picker, word("searchFailed"));
  }
}

/** The language the report is written in. */
export const cultureOf = element => element.closest("form").elements["LocalizationPart.Culture"]?.value ?? document.documentElement.lang;

function show(picker, items) {
  const picked = setsOf(picker);
  const found = items.filter(item => !picked.includes(item.set));
  const options = found.map(item => option(picker, item.fullName, noteOf(item), item.culture, () => pick(picker, item)));
  const typed = inputOf(picker).value.trim();

  if (picker.dataset.creates === "true") {
    options.push(option(picker, word("createDelegate"), typed, null, () => openCreateDialog(picker, typed, item => pick(picker, item))));
  }

  if (options.length === 0) return showMessage(picker, word("nothingFound"));

  open(picker, options);
  announce(found.length > 0 ? word("found", found.length) : word("nothingFound"));
}

function option(picker, name, note, lang, choose) {
  const element = fromTemplate("[data-picker-option]");

  element.querySelector("[data-option-name]").textContent = name;
  element.querySelector("[data-option-note]").textContent = note;
  if (lang) element.querySelector("[data-option-name]").lang = lang;
  element.choose = () => {
    close(picker);
    choose();
  };

  return element;
}

function open(picker, options) {
  const list = optionsOf(picker);

  options.forEach((element, index) => element.id = `${list.id}_${index}`);
  list.replaceChildren(...options);
  list.hidden = false;
  inputOf(picker).setAttribute("aria-expanded", "true");
  inputOf(picker).removeAttribute("aria-activedescendant");
}

function showMessage(picker, text) {
  const message = document.createElement("li");

  message.className = "picker-message";
  message.textContent = text;
  optionsOf(picker).replaceChildren(message);
  optionsOf(picker).hidden = false;
  announce(text);
}

function close(picker) {
  requests.get(picker)?.abort();
  optionsOf(picker).hidden = true;
  optionsOf(picker).replaceChildren();
  inputOf(picker).setAttribute("aria-expanded", "false");
  inputOf(picker).removeAttribute("aria-activedescendant");
}

const activeOf = picker => optionsOf(picker).querySelector("[aria-selected=true]");

function activate(picker, step) {
  const options = [...optionsOf(picker).querySelectorAll("[role=option]")];
  const current = activeOf(picker);

  if (options.length === 0) return;

  const index = current ? (options.indexOf(current) + step + options.length) % options.length : step > 0 ? 0 : options.length - 1;

  current?.setAttribute("aria-selected", "false");
  options[index].setAttribute("aria-selected", "true");
  options[index].scrollIntoView({ block: "nearest" });
  inputOf(picker).setAttribute("aria-activedescendant", options[index].id);
}

function onKey(event) {
  const picker = pickerOf(event.target);
  const isOpen = !optionsOf(picker).hidden;

  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (isOpen) activate(picker, event.key === "ArrowDown" ? 1 : -1); else search(picker);
  } else if (event.key === "Enter") {
    // Enter in the search never posts the report.
    event.preventDefault();
    activeOf(picker)?.choose();
  } else if (event.key === "Escape" && isOpen) {
    event.preventDefault();
    close(picker);
  } else if (event.key === "Tab" && isOpen) {
    close(picker);
  }
}

const pauses = new WeakMap();

function onInput(event) {
  const picker = pickerOf(event.target);

  clearTimeout(pauses.get(picker));
  pauses.set(picker, setTimeout(() => search(picker), 200));
}

/** The position of who is picked goes where it is asked for, unless something stands there. */
function fillPosition(event) {
  const target = event.target.closest("[data-entry]")?.querySelector("[data-filled-by-pick] :is(input, textarea)");

  if (target && !target.value.trim() && event.detail.position) setValue(target, event.detail.position);
}

export function initPickers(form) {
  const inSearch = callback => event => event.target.matches("[role=combobox]") && callback(event);

  // Before anyone else hears the key: Enter in an input may save the form.
  form.addEventListener("keydown", inSearch(onKey), { capture: true });
  form.addEventListener("input", inSearch(onInput));
  form.addEventListener("focusout", inSearch(event => close(pickerOf(event.target))));
  form.addEventListener("mousedown", event => event.target.closest("[data-picker] [role=listbox]") && event.preventDefault());
  form.addEventListener("click", event => {
    const chosen = event.target.closest("[role=option]");
    const button = event.target.closest("[data-unpick]");
    const publication = event.target.closest("[data-picked-publish]");

    if (chosen) chosen.choose?.();
    else if (publication) publish(publication);
    else if (button) unpick(button);
    else if (event.target.matches("[data-picker] [role=combobox]")) search(pickerOf(event.target));
  });
  form.addEventListener("editor:picked", fillPosition);
}

/** Moves the focus to a picker: to its search or, where it holds all it can, to what is picked. */
export const focusPicker = picker => focusFirst(picker);
