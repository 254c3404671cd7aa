import { fromTemplate } from "./dom.js";
import { isSafeAddress } from "./marks.js";
import { word } from "./words.js";

/** Asks for the address of a link and puts it on what is selected; an empty one takes the link away. */
export function askForLink(editor) {
  const dialog = fromTemplate("[data-link-dialog]");
  const form = dialog.querySelector("form");
  const input = form.elements.address;

  input.value = editor.getAttributes("link").href ?? "";
  form.addEventListener("submit", event => {
    event.preventDefault();

    const address = completed(input.value.trim());

    if (address && !isSafeAddress(address)) {
      form.querySelector("[data-problem]").textContent = word("badAddress");
      input.setAttribute("aria-invalid", "true");
      input.focus();

      return;
    }

    dialog.close();
    apply(editor, address);
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    editor.commands.focus();
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());

  document.body.append(dialog);
  dialog.showModal();
}

/** An address as people type it: www.example.org, name@example.org. */
function completed(address) {
  if (/^www\./i.test(address)) return `https://${address}`;

  return /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address) ? `mailto:${address}` : address;
}

function apply(editor, address) {
  const chain = editor.chain().focus().extendMarkRange("link");

  if (!address) return chain.unsetMark("link").run();

  const isEmpty = editor.state.selection.empty && !editor.isActive("link");

  return isEmpty
    ? chain.insertContent({ type: "text", text: address, marks: [{ type: "link", attrs: { href: address } }] }).run()
    : chain.setMark("link", { href: address }).run();
}
