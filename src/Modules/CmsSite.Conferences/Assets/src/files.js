// Files of the media library: uploaded or chosen, shown with a picture or their name, kept as a path in a hidden input.
import { openFileDialog } from "./file-dialog.js";
import { changed, isVisible, setValue } from "./dom.js";
import { tokenOf } from "./server.js";
import { announce, word } from "./words.js";

const fileOf = element => element.closest("[data-file]");

/** Sends a file to the media library and shows it; the reason stands at the field when it is refused. */
export async function upload(place, file) {
  say(place, word("uploading", file.name), false);

  const problem = refusal(place, file);
  const answer = problem ? { error: problem } : await post(place, file);

  if (answer.error) {
    say(place, answer.error, true);
  } else {
    setFile(place, { path: answer.mediaPath, name: answer.name, url: answer.url });
    say(place, "", false);
    announce(word("uploaded", answer.name));
  }
}

/** Why a file can't be taken, as far as the browser knows. */
function refusal(place, file) {
  const kinds = place.dataset.accept.split(",");

  if (!kinds.some(kind => file.name.toLowerCase().endsWith(kind))) return word("badKind", file.name, kinds.join(", "));

  return file.size > Number(place.dataset.maxBytes) ? word("fileTooLarge", file.name, Math.floor(place.dataset.maxBytes / 1048576)) : null;
}

async function post(place, file) {
  const data = new FormData();

  data.set("path", place.dataset.folder);
  data.set("extensions", place.dataset.accept);
  data.set("__RequestVerificationToken", tokenOf(place));
  data.set("files", file, uniqueName(file.name));

  try {
    const response = await fetch(place.dataset.uploadUrl, { method: "post", body: data, headers: { Accept: "application/json" } });

    if (response.status === 413) return { error: word("fileTooLarge", file.name, Math.floor(place.dataset.maxBytes / 1048576)) };
    if (!response.ok || response.redirected) return { error: word("uploadRefused", file.name) };

    return (await response.json()).files?.[0] ?? { error: word("uploadFailed", file.name) };
  } catch {
    return { error: word("uploadFailed", file.name) };
  }
}

/** Cameras give many pictures the same name, and the library takes each name once. */
function uniqueName(name) {
  const dot = name.lastIndexOf(".");

  return `${name.slice(0, dot)}-${Date.now().toString(36)}${name.slice(dot).toLowerCase()}`;
}

export function setFile(place, { path, name, url }) {
  const image = place.querySelector("[data-file-image]");
  const link = place.querySelector("[data-file-name]");

  setValue(place.querySelector("[data-file-path]"), path);
  link.textContent = name;
  link.href = url;
  if (image) image.src = url;
  show(place, Boolean(path));
}

function show(place, hasFile) {
  const hadFocus = place.contains(document.activeElement) || document.activeElement === document.body;

  place.querySelector("[data-file-shown]").hidden = !hasFile;
  place.querySelector("[data-file-choice]").hidden = hasFile;
  if (hadFocus) [...place.querySelectorAll("button, input[type=file]")].find(isVisible)?.focus();
}

function remove(place) {
  setValue(place.querySelector("[data-file-path]"), "");
  show(place, false);
}

function say(place, text, isError) {
  const status = place.querySelector("[data-file-status]");

  status.textContent = text;
  status.classList.toggle("text-danger", isError);
  place.dispatchEvent(new CustomEvent("editor:file", { bubbles: true }));
}

/** A media field of Orchard Core keeps one file and its text as JSON. */
function keepJson(field) {
  const json = field.querySelector("[data-media-json]");
  const path = field.querySelector("[data-file-path]").value;
  const former = JSON.parse(json.value || "[]")[0] ?? {};

  json.value = JSON.stringify(path ? [{ ...former, path, mediaText: field.querySelector("[data-media-text]")?.value ?? "" }] : []);
  changed(json);
}

export function initFiles(form) {
  form.addEventListener("change", event => {
    if (event.target.matches("[data-file-input]") && event.target.files.length > 0) {
      upload(fileOf(event.target), event.target.files[0]);
      event.target.value = "";
    }
  });
  form.addEventListener("input", event => {
    const field = event.target.closest("[data-media-field]");

    if (field && event.target.matches("[data-file-path], [data-media-text]")) keepJson(field);
  });
  form.addEventListener("click", event => {
    if (event.target.closest("[data-file-remove]")) remove(fileOf(event.target));
    if (event.target.closest("[data-file-choose]")) chooseFor(fileOf(event.target));
  });
}

const chooseFor = place => openFileDialog(place.dataset.chooseUrl, file => setFile(place, file));
