// Who is picked but not published yet is one step away: the public does not see the person in the report otherwise.
import { tokenOf } from "./server.js";
import { announce, word } from "./words.js";

/** Offers to open what is picked and to publish it, where it is not published. */
export function showLinks(entry, item) {
  const button = entry.querySelector("[data-picked-publish]");

  entry.querySelector("[data-picked-links]").hidden = item.published;
  entry.querySelector("[data-picked-edit]").href = item.editUrl;
  if (button) button.dataset.pickedPublish = item.publishUrl;
}

export async function publish(button) {
  const entry = button.closest("[data-set]");
  const data = new FormData();

  data.set("__RequestVerificationToken", tokenOf(button));
  button.disabled = true;

  const response = await fetch(button.dataset.pickedPublish, { method: "post", body: data, headers: { Accept: "application/json" } }).catch(() => null);

  button.disabled = false;

  if (response?.status === 204) return showPublished(entry);
  if (response?.status === 200 && !response.redirected) return showSubmitted(entry, button, (await response.json()).message);

  entry.querySelector("[data-picked-problem]").textContent = response?.status === 400
    ? (await response.json()).errors.join(" ")
    : word("publishFailed");
}

function showPublished(entry) {
  const note = entry.querySelector("[data-picked-note]");

  note.textContent = note.textContent.split(" · ").filter(part => part !== word("unpublished")).join(" · ");
  entry.querySelector("[data-picked-links]").hidden = true;
  entry.querySelector("[data-picked-problem]").textContent = "";
  entry.querySelector("[data-unpick]")?.focus();
  announce(word("published", entry.querySelector("[data-picked-name]").textContent));
}

// Where people are reviewed before they are public, the button submits: the entry says so and stays unpublished.
function showSubmitted(entry, button, message) {
  const note = entry.querySelector("[data-picked-problem]");

  button.hidden = true;
  note.classList.remove("text-danger");
  note.textContent = message;
  entry.querySelector("[data-picked-edit]").focus();
}
