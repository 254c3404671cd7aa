// Comments on words selected, single keys, and a focus that stays where it was. Without it all is still there, by links and forms.
const screen = document.querySelector("[data-review]");
const frame = screen.querySelector("iframe");
const form = screen.querySelector("[data-new-comment]");
const home = document.createComment("new comment");
let cameFrom = null;

form.before(home);

function say(text) {
  screen.querySelector("[data-said]").textContent = text;
}

// The words selected in the page or in the facts, with the fact where it is known.
function selection() {
  const inPage = frame.contentDocument?.getSelection();
  const here = document.getSelection();

  for (const found of [here, inPage]) {
    const text = found?.toString().trim();
    const place = found?.anchorNode?.parentElement;

    if (text && (found === inPage || place?.closest(".facts"))) {
      return { text, path: place?.closest("[data-fact]")?.dataset.fact ?? "" };
    }
  }

  return null;
}

function comment(path, quote, beside) {
  cameFrom = beside ?? null;
  (beside ?? home).after(form);
  form.elements.Field.value = path;
  form.elements.Quote.value = quote;
  form.elements.Text.focus();
}

function commentOnSelection() {
  const selected = selection();

  if (!selected) {
    say(screen.dataset.nothingSelected);
    return false;
  }

  const fact = selected.path ? document.getElementById(`fact-${selected.path}`) : null;
  comment(selected.path, selected.text.slice(0, form.elements.Quote.maxLength), fact);
  return true;
}

// Pages set spaces and quotation marks in their own way, so letters and digits alone are compared.
function show(quote) {
  const page = frame.contentDocument;
  const wanted = [...quote.matchAll(/[\p{L}\p{N}]/gu)].map(match => match[0]).join("").toLowerCase();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const places = [];
  let text = "";

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of node.data.matchAll(/[\p{L}\p{N}]/gu)) {
      places.push([node, match.index, match.index + match[0].length]);
      text += match[0].toLowerCase().slice(0, match[0].length);
    }
  }

  const at = text.indexOf(wanted);

  if (at < 0 || !wanted || places.length !== text.length) {
    say(screen.dataset.notFound);
    return;
  }

  const range = page.createRange();
  range.setStart(places[at][0], places[at][1]);
  range.setEnd(places[at + wanted.length - 1][0], places[at + wanted.length - 1][2]);
  page.getSelection().removeAllRanges();
  page.getSelection().addRange(range);
  range.startContainer.parentElement.scrollIntoView({ block: "center" });
  frame.scrollIntoView({ block: "nearest" });
}

function move(selector, step) {
  const places = [...screen.querySelectorAll(selector)];
  const at = document.activeElement;
  const current = at?.closest?.(selector);
  let next = current ? places.indexOf(current) + step : -1;

  if (!current) {
    const follows = place => Boolean(at.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
    const first = places.findIndex(follows);
    next = step > 0 ? Math.max(first, 0) : (first < 0 ? places.length : first) - 1;
  }

  places[Math.min(Math.max(next, 0), places.length - 1)]?.focus();
}

const keys = {
  j: () => move("[data-fact]", 1),
  k: () => move("[data-fact]", -1),
  n: () => move("[data-changed=yes]", 1),
  p: () => move("[data-changed=yes]", -1),
  t: () => move("[data-thread=open]", 1),
  v: () => document.getElementById("page").focus(),
  d: () => document.getElementById("decision").focus(),
  c: () => {
    const fact = document.activeElement.closest("[data-fact]");
    if (selection()) commentOnSelection();
    else comment(fact?.dataset.fact ?? "", "", fact);
  },
  "?": () => {
    const list = screen.querySelector("[data-keys-list]");
    list.open = true;
    list.querySelector("summary").focus();
  },
};

// A keyboard of another script has Latin letters by the place of their keys.
function keyOf(event) {
  return /^[a-z?]$/i.test(event.key) ? event.key.toLowerCase() : /^\p{L}$/u.test(event.key) ? event.code.replace(/^Key/, "").toLowerCase() : event.key === "؟" ? "?" : "";
}

const keysOn = screen.querySelector("[data-keys-on]");
keysOn.checked = localStorage.getItem("review-keys") !== "off";
keysOn.addEventListener("change", () => localStorage.setItem("review-keys", keysOn.checked ? "on" : "off"));

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && form.contains(event.target) && cameFrom) {
    home.after(form);
    cameFrom.focus();
    cameFrom = null;
    return;
  }

  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  const act = keys[keyOf(event)];

  if (act && keysOn.checked && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
});

screen.addEventListener("click", event => {
  const link = event.target.closest("[data-comment-on]");

  if (link) {
    event.preventDefault();
    comment(link.dataset.commentOn, "", link.closest("[data-fact]"));
  } else if (event.target.closest("[data-comment-selection]")) {
    commentOnSelection();
  } else if (event.target.closest("[data-show]")) {
    show(event.target.closest("[data-show]").dataset.show);
  }
});

for (const hidden of screen.querySelectorAll("[data-comment-selection], [data-show], [data-keys-list]")) {
  hidden.hidden = false;
}

// After a post the focus is where the answer is.
(screen.querySelector("[data-focus]") ?? document.getElementById(decodeURIComponent(location.hash.slice(1))))?.focus();
