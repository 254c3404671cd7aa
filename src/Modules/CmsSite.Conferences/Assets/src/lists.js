// Lists of people, figures, documents and photos: each entry gets the buttons that all have in common.
import { addEntry, collectionOf, makeSortable, onEntry } from "./collection.js";
import { upload } from "./files.js";
import { fromTemplate } from "./dom.js";

const addTools = root => root.querySelectorAll("[data-entry-tools]:empty").forEach(place => place.append(...fromTemplate(`[data-tools="${place.dataset.entryTools || "entry"}"]`).children));

export function initLists(form) {
  onEntry(addTools);
  onEntry(root => root.querySelectorAll("[data-collection]").forEach(makeSortable));

  // Several pictures chosen at once make an entry each.
  form.addEventListener("change", event => {
    if (!event.target.matches("[data-add-files]")) return;

    const list = collectionOf(event.target);

    for (const file of event.target.files) upload(addEntry(list, event.target.dataset.type).querySelector("[data-file]"), file);

    event.target.value = "";
  });
}
