// Offers names while one writes "@" into a remark. Without it the name is written to its end, and means the same.
const Pause = 150;
const beginOfName = /(?<![\p{L}\p{N}_.+\-@])@([\p{L}\p{N}_][\p{L}\p{N}_.+\-@]*)?$/u;

for (const place of document.querySelectorAll("[data-mentions]")) {
  for (const input of place.querySelectorAll("textarea")) offerNames(input, place.dataset);
}

function offerNames(input, { mentions: url, mentionsLabel, mentionsOffered }) {
  const list = document.createElement("ul");
  const said = document.createElement("p");
  let timer = null;
  let asking = null;
  let active = -1;

  list.className = "mention-list";
  list.id = `${input.id}-names`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", mentionsLabel);
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  input.after(list, said);
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);

  input.addEventListener("input", () => {
    close();
    if (begin() !== null) timer = setTimeout(ask, Pause);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", onKey);
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => take(event.target.closest("[role=option]")));

  /** What of a name stands before the cursor; null where none is being written. */
  function begin() {
    const match = input.selectionStart === input.selectionEnd ? beginOfName.exec(input.value.slice(0, input.selectionStart)) : null;

    return match ? match[1] ?? "" : null;
  }

  async function ask() {
    const begins = begin();

    if (begins === null) return;
    asking = new AbortController();

    const answer = await fetch(`${url}?begins=${encodeURIComponent(begins)}`, { signal: asking.signal, redirect: "manual" }).catch(() => null);
    const names = answer?.ok ? await answer.json().catch(() => []) : [];

    if (names.length > 0 && begin() === begins && document.activeElement === input) show(names);
  }

  function show(names) {
    list.replaceChildren(...names.map((name, index) => {
      const option = document.createElement("li");
      const text = document.createElement("bdi");

      text.textContent = name;
      option.id = `${list.id}-${index}`;
      option.dataset.name = name;
      option.setAttribute("role", "option");
      option.append(text);

      return option;
    }));
    list.hidden = false;
    said.textContent = mentionsOffered;
    activate(0);
  }

  function activate(index) {
    active = (index + list.children.length) % list.children.length;
    for (const [at, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(at === active));
    input.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    said.textContent = "";
    input.removeAttribute("aria-activedescendant");
  }

  function take(option) {
    const typed = begin();

    if (!option || typed === null) return;
    input.setRangeText(`${option.dataset.name} `, input.selectionStart - typed.length, input.selectionStart, "end");
    close();
    input.focus();
  }

  function onKey(event) {
    if (list.hidden || event.isComposing) return;

    if (event.key === "ArrowDown" || event.key === "ArrowUp") activate(active + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Enter") take(list.children[active]);
    else if (event.key === "Escape") close();
    else return;

    event.preventDefault();
    event.stopPropagation();
  }
}
