// Chooses a file that is in the media library already.
import { fromTemplate } from "./dom.js";
import { word } from "./words.js";

export function openFileDialog(address, onChosen) {
  const dialog = fromTemplate("[data-file-dialog]");
  const search = dialog.querySelector("[data-file-search]");
  let pause;

  search.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => list(dialog, address, search.value), 200);
  });
  dialog.addEventListener("click", event => {
    const file = event.target.closest("[data-path]")?.dataset;

    if (file || event.target.closest("[data-close]")) dialog.close();
    if (file) onChosen({ path: file.path, name: file.name, url: file.url });
  });
  dialog.addEventListener("close", () => dialog.remove());

  document.body.append(dialog);
  dialog.showModal();
  list(dialog, address, "");
}

async function list(dialog, address, query) {
  const place = dialog.querySelector("[data-files]");
  const url = new URL(address, location.href);

  url.searchParams.set("query", query);

  try {
    const response = await fetch(url, { headers: { Accept: "application/json" } });

    if (!response.ok || response.redirected) throw new Error(response.statusText);

    const files = await response.json();

    place.replaceChildren(...files.map(fileButton));
    dialog.querySelector("[data-file-message]").textContent = files.length > 0 ? "" : word("nothingFound");
  } catch {
    dialog.querySelector("[data-file-message]").textContent = word("searchFailed");
  }
}

function fileButton(file) {
  const item = fromTemplate("[data-file-choice-item]");
  const button = item.querySelector("button");
  const image = item.querySelector("img");

  Object.assign(button.dataset, { path: file.path, name: file.name, url: file.url });
  item.querySelector("[data-name]").textContent = file.name;
  if (file.isImage) image.src = file.url; else image.remove();

  return item;
}
