// The list of content and the editor: confirmation, selection, the preview, and no publication by the Enter key.
(() => {
  const dialog = document.getElementById("confirmation");
  let confirmed = null;

  document.addEventListener("click", event => {
    const button = event.target.closest("button[data-confirm], button[data-confirm-by]");
    const question = button?.dataset.confirm ?? button?.form.elements[button.dataset.confirmBy].selectedOptions[0].dataset.confirm;
    if (!question || !dialog || button === confirmed) {
      confirmed = null;
      return;
    }

    event.preventDefault();
    dialog.querySelector("#confirmation-text").textContent = question;
    dialog.querySelector("[value=no]").onclick = () => dialog.close();
    dialog.querySelector("[value=yes]").onclick = () => {
      dialog.close();
      confirmed = button;
      button.click();
    };
    dialog.showModal();
  });

  for (const all of document.querySelectorAll("[data-select-all]")) {
    const boxes = [...document.querySelectorAll(`input[name="${all.dataset.selectAll}"]`)];
    const show = () => {
      const ticked = boxes.filter(box => box.checked).length;
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    };
    all.addEventListener("change", () => boxes.forEach(box => { box.checked = all.checked; }));
    boxes.forEach(box => box.addEventListener("change", show));
  }

  // One menu at a time, closed by Escape or a click elsewhere.
  document.addEventListener("click", event => {
    for (const menu of document.querySelectorAll("details.row-menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && event.target.closest("details.row-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  const form = document.querySelector("form.content-editor");
  if (!form) return;

  form.querySelector(".validation-summary-errors")?.focus();

  // The first button of the form would answer the Enter key, and that one publishes.
  form.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT" || event.defaultPrevented) return;
    event.preventDefault();
    const save = form.querySelector('button[name="submit.Save"]');
    if (save) form.requestSubmit(save);
  });

  // A second click while the first is under way would store twice.
  let isSent = false;
  form.addEventListener("submit", event => {
    if (isSent) event.preventDefault();
    isSent = true;
  });
  addEventListener("pageshow", () => { isSent = false; });

  preview(form);

  function preview(form) {
    const button = document.getElementById("previewButton");
    if (!button) return;

    const channel = new BroadcastChannel("contentpreview-" + button.dataset.previewItem);
    const errors = document.getElementById("previewErrors");
    let token = "";
    let watched = false;
    let timer = 0;

    async function send() {
      const draft = new FormData(form);
      draft.set("ContentItemType", button.dataset.previewType);
      draft.set("PreviewContentItemId", button.dataset.previewItem);
      draft.set("PreviewContentItemVersionId", button.dataset.previewVersion ?? "");
      draft.set("PreviewId", button.dataset.previewItem);
      draft.set("PreviewToken", token);
      const answer = await fetch(button.dataset.previewDraft, { method: "POST", body: draft });
      const isRefused = answer.status === 422;
      if (!answer.ok && !isRefused) return;

      const result = await answer.json();
      errors.hidden = !isRefused;
      errors.textContent = isRefused ? result.errors.join(" ") : "";
      if (isRefused) {
        channel.postMessage({ type: "errors", errors: result.errors });
      } else {
        token = result.token;
        channel.postMessage({ type: "draft", previewUrl: result.previewUrl });
      }
    }

    channel.onmessage = ({ data }) => {
      if (data.type !== "ready") return;
      watched = true;
      send();
    };
    form.addEventListener("input", () => {
      if (!watched) return;
      clearTimeout(timer);
      timer = setTimeout(send, 500);
    });
    addEventListener("pagehide", () => channel.postMessage({ type: "left" }));
    channel.postMessage({ type: "hello" });
  }
})();
