// Creates a delegate in a dialog, without leaving the report's form.
import { fromTemplate } from "./dom.js";
import { cultureOf } from "./picker.js";
import { tokenOf } from "./server.js";
import { announce, word } from "./words.js";

/** Opens the dialog; what was typed in the search is taken for the name. */
export function openCreateDialog(picker, typed, onCreated) {
  const dialog = fromTemplate("[data-create-delegate]");
  const form = dialog.querySelector("form");
  const names = typed.split(/\s+/).filter(Boolean);

  form.elements.FamilyName.value = names.pop() ?? "";
  form.elements.GivenName.value = names.join(" ");
  form.addEventListener("submit", async event => {
    event.preventDefault();

    const created = await create(form, picker);

    if (created) {
      dialog.close();
      onCreated(created);
      announce(word("created", created.name));
    }
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (document.activeElement === document.body) picker.querySelector("[role=combobox]").focus();
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());

  document.body.append(dialog);
  dialog.showModal();
}

/** Posts the delegate; answers what was created, or null after showing what is wrong. */
async function create(form, picker) {
  const data = new FormData(form);
  const submit = form.querySelector("[type=submit]");

  data.set("Culture", cultureOf(picker));
  data.set("__RequestVerificationToken", tokenOf(picker));
  submit.disabled = true;

  try {
    const response = await fetch(form.action, { method: "post", body: data, headers: { Accept: "application/json" } });

    if (response.ok && !response.redirected) return await response.json();

    showProblems(form, response.status === 400 ? (await response.json()).errors : { "": [word("createFailed")] });
  } catch {
    showProblems(form, { "": [word("createFailed")] });
  } finally {
    submit.disabled = false;
  }

  return null;
}

function showProblems(form, errors) {
  for (const place of form.querySelectorAll("[data-problem]")) {
    const messages = errors[place.dataset.problem] ?? [];
    const input = form.elements[place.dataset.problem];

    place.textContent = messages.join(" ");
    input?.classList.toggle("is-invalid", messages.length > 0);
    input?.setAttribute("aria-invalid", String(messages.length > 0));
  }

  (form.querySelector(".is-invalid") ?? form.querySelector("[type=submit]")).focus();
}
