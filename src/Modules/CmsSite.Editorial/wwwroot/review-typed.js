// A screen of many forms of which one is posted at a time: what stands in the others is put back into them, and none is posted to a
// server that does not know the person any more.
const Patience = 10_000;
const screen = document.querySelector("[data-review]");
const problem = screen.querySelector("[data-not-heard]");
const presence = document.querySelector("[data-editors-present]").dataset.editorsPresent;
const key = `review:${screen.dataset.user}:${screen.dataset.review}`;
let posted = null;
let isAsking = false;
let mayPost = false;

putBack();

screen.addEventListener("submit", async event => {
  const { target: form, submitter } = event;

  if (mayPost) {
    posted = form;
    return;
  }

  event.preventDefault();
  if (isAsking) return;

  isAsking = true;

  const response = await fetch(presence, { redirect: "manual", signal: AbortSignal.timeout(Patience) }).catch(() => null);

  isAsking = false;
  // A server that fails to say who is there may still take the post itself.
  problem.hidden = Boolean(response?.ok) || response?.status >= 500;
  if (!problem.hidden) {
    form.before(problem);
    problem.focus();
    return;
  }

  mayPost = true;
  form.requestSubmit(submitter);
  mayPost = false;
});

window.addEventListener("pagehide", () => sessionStorage.setItem(key, JSON.stringify(forms().filter(form => form !== posted).map(typedIn))));
window.addEventListener("pageshow", event => {
  if (event.persisted) posted = null;
});

function forms() {
  return [...screen.querySelectorAll("form[method=post]")];
}

function inputsOf(form) {
  return [...form.elements].filter(input => input.matches("textarea, select, input:not([type=hidden], [readonly])"));
}

function nameOf(form) {
  return `${form.getAttribute("action")} ${form.elements.ThreadId?.value ?? ""}`;
}

function typedIn(form) {
  return {
    form: nameOf(form),
    hash: form.elements.Hash?.value,
    inputs: inputsOf(form).map(input => ({ id: input.id, value: input.value, isChecked: input.checked })),
  };
}

/** What the server has filled in stays. A tick counts for the text that it was set for. */
function putBack() {
  const typed = JSON.parse(sessionStorage.getItem(key) ?? "[]");

  sessionStorage.removeItem(key);
  for (const form of forms()) {
    const found = typed.find(other => other.form === nameOf(form));

    for (const input of found ? inputsOf(form) : []) {
      const before = found.inputs.find(other => other.id === input.id);

      if (!before) continue;
      if (input.type === "checkbox") input.checked ||= before.isChecked && found.hash === form.elements.Hash?.value;
      else input.value ||= before.value;
    }
  }
}
