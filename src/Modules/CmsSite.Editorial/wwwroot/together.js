// Tells the server that an editor is open and changed, shows who else is there, and keeps what is typed. Without it an item can be
// edited all the same: the server compares the states when it is saved.
const Beat = 15_000;
const Quiet = 5_000;
const KeepaliveBytes = 60_000;
const Patience = 10_000;

const place = document.querySelector("[data-editing-together]");
const form = place?.closest("form");
const region = document.querySelector("[data-editors-present]");
let shown;

if (form) startEditor();
else if (region?.dataset.editorsPresent) startWatching();

/** On a page that is no editor: looks from time to time who has one open. */
function startWatching() {
  setInterval(async () => {
    const response = await fetch(region.dataset.editorsPresent, { redirect: "manual" }).catch(() => null);

    if (response?.ok) show(await response.text());
  }, Beat);
}

/** What stays the same is not written anew, or it would be read out each time. */
function show(html) {
  if (shown !== html) region.innerHTML = shown = html;

  const takeOver = region.querySelector("button[data-take-over]");

  if (takeOver) takeOver.hidden = false;

  return region.querySelector("[data-editing-state]")?.dataset.editingState ?? "free";
}

function startEditor() {
  const urls = place.dataset;
  const idInput = place.querySelector("[data-form-id]");
  let isChanged = urls.changed === "true";
  let wasMine = false;
  let isLeaving = false;
  let version = isChanged ? 1 : 0;
  let keptVersion = 0;
  let timer = null;
  let beats = null;
  let sending = null;
  let isAsking = false;
  let mayLeave = false;

  idInput.value ||= newId();

  form.addEventListener("input", onChange);
  form.addEventListener("change", onChange);
  form.addEventListener("submit", askFirst, { capture: true });
  form.addEventListener("submit", event => {
    if (!event.defaultPrevented) leave();
  });
  place.addEventListener("click", onClick);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
  window.addEventListener("pagehide", () => {
    if (isLeaving || !urls.leave) return;

    navigator.sendBeacon(urls.leave, dataOf({ form: idInput.value }));
    stop();
  });
  window.addEventListener("pageshow", event => {
    if (!event.persisted) return;

    // The page comes back from the browser's memory; its form may have been saved or closed meanwhile.
    idInput.value = newId();
    start();
  });
  for (const discard of place.querySelectorAll("[data-discard]")) discard.hidden = false;

  if (isChanged) waitToKeep();
  start();

  function start() {
    isLeaving = false;
    clearInterval(beats);
    if (!urls.here) return;

    beats = setInterval(() => report(urls.here), Beat);
    report(urls.here);
  }

  function stop() {
    clearInterval(beats);
    clearTimeout(timer);
    timer = null;
  }

  /** The form is posted: what is still under way would arrive after it. */
  function leave() {
    isLeaving = true;
    stop();
    sending?.abort();
  }

  function onChange(event) {
    if (!event.target.matches("[name]:not([name='']), [data-entry]") || place.contains(event.target)) return;

    version++;
    if (isLeaving) start();
    waitToKeep();
    if (isChanged) return;

    isChanged = true;
    if (urls.here) report(urls.here);
  }

  async function onClick(event) {
    const discard = event.target.closest("[data-discard]");

    if (event.target.closest("button[data-take-over]")) await report(urls.takeOver);
    if (!discard || !(await send(discard.dataset.discard, {}))?.ok) return;

    discard.closest("[data-autosave]").remove();
    form.querySelector("[name='TitlePart.Title']")?.focus();
  }

  async function report(url) {
    const response = await send(url, { form: idInput.value, isChanged, wasMine, stamp: urls.stamp });

    if (isLeaving || !heard(response?.ok)) return;

    const state = show(await response.text());

    if (state === "mine") wasMine = true;
    if (state === "theirs") keep();
    setLocked(state === "theirs");
  }

  function heard(isHeard) {
    place.querySelector("[data-not-heard]").hidden = Boolean(isHeard);

    return isHeard;
  }

  function waitToKeep() {
    timer ??= setTimeout(keep, Quiet);
  }

  async function keep() {
    clearTimeout(timer);
    timer = null;
    if (isLeaving || isAsking || sending || keptVersion === version) return;

    const response = await store();

    if (isLeaving || response === undefined) return;

    heard(isTaken(response));
    if (keptVersion !== version) waitToKeep();
  }

  /** Sends what is typed to be kept; undefined where it is too large for that. */
  async function store() {
    const keeping = version;
    const values = JSON.stringify(typedValues());
    const isTooLarge = values.length > Number(urls.maxLength);

    place.querySelector("[data-not-kept]").hidden = !isTooLarge;
    if (isTooLarge) return undefined;

    const own = sending = new AbortController();
    const response = await send(urls.keep, { form: idInput.value, item: urls.item, type: urls.type, values }, own.signal);

    if (sending === own) sending = null;
    if (isTaken(response) && !isLeaving) {
      keptVersion = keeping;
      showKept();
    }

    return response;
  }

  /** A form that was saved or thrown away meanwhile is heard too. */
  function isTaken(response) {
    return Boolean(response?.ok) || response?.status === 409;
  }

  /** A server that fails to keep what is typed may still take the post itself. */
  function knowsUser(response) {
    return isTaken(response) || response?.status >= 500;
  }

  /** A post to a server that does not know the user any more would take what was typed with it: first it is heard, then it is sent. */
  async function askFirst(event) {
    if (mayLeave || !isChanged) return;

    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAsking) return;

    const submitter = event.submitter;

    isAsking = true;
    sending?.abort();

    const waiting = setTimeout(() => sending?.abort(), Patience);
    const response = await store();

    clearTimeout(waiting);
    isAsking = false;
    if (!heard(response === undefined || knowsUser(response))) {
      place.querySelector("[data-not-heard]").focus();
      waitToKeep();
      return;
    }

    mayLeave = true;
    form.requestSubmit(submitter);
    mayLeave = false;
  }

  function showKept() {
    const now = new Date();
    const time = place.querySelector("[data-kept-time]");

    time.dateTime = now.toISOString();
    time.textContent = now.toLocaleTimeString(document.documentElement.lang || undefined);
    place.querySelector("[data-kept]").hidden = false;
  }

  /** What a post of the form would send, without files and passwords. */
  function typedValues() {
    form.dispatchEvent(new CustomEvent("editor:posting"));

    const secret = new Set([...form.querySelectorAll("input[type=password]")].map(input => input.name));

    return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !secret.has(name));
  }

  function send(url, values, signal) {
    const body = dataOf(values);

    return fetch(url, { method: "post", body, signal, redirect: "manual", keepalive: (values.values?.length ?? 0) * 3 < KeepaliveBytes }).catch(() => null);
  }

  function dataOf(values) {
    const data = new FormData();

    data.set("__RequestVerificationToken", form.elements["__RequestVerificationToken"].value);
    for (const [name, value] of Object.entries(values)) data.set(name, value);

    return data;
  }

  /** Others read along while somebody is changing the item; the server refuses their post in any case. */
  function setLocked(isLocked) {
    if (form.classList.contains("editing-locked") === isLocked) return;

    form.classList.toggle("editing-locked", isLocked);
    for (const input of form.querySelectorAll("input, textarea")) lock(input, "readOnly", isLocked);
    for (const input of form.querySelectorAll("[contenteditable]")) lock(input, "contentEditable", isLocked ? "false" : "true");
    for (const name of ["beforeinput", "click", "mousedown", "keydown", "drop", "paste"]) {
      form[isLocked ? "addEventListener" : "removeEventListener"](name, refuseChange, { capture: true });
    }
  }

  function lock(input, property, value) {
    if (value === true && input.readOnly || place.contains(input)) return;
    if (value === false && !("locked" in input.dataset)) return;

    input[property] = value;
    if (value === true || value === "false") input.dataset.locked = "";
    else delete input.dataset.locked;
  }
}

/** A window that is closed and opened anew is another form. */
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(36).padStart(2, "0")).join("");
}

/** Stops what would change a form that somebody else is changing; reading, folding and following links go on. */
function refuseChange(event) {
  const target = event.target.closest("input, select, textarea, button, [contenteditable]");

  if (!target || place.contains(target) || target.matches("[type=submit], [data-action=toggle]")) return;
  if (event.type === "keydown" && (event.ctrlKey || event.metaKey || ["Tab", "Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"].includes(event.key)) && !target.matches("select, [type=radio], [type=date], [type=time], [type=number], [contenteditable]")) return;
  if (event.type === "keydown" && event.key === "Tab") return;
  if (event.type === "mousedown" && !target.matches("select")) return;
  if (event.type === "click" && !target.matches("button, [type=checkbox], [type=radio], [type=file]")) return;

  event.preventDefault();
  event.stopImmediatePropagation();
}
