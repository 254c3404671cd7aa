// Formatted text: a textarea becomes a rich-text editor when it comes into sight, so that sixty panels cost nothing until opened.
import { onEntry } from "./collection.js";

let loading;

const load = () => loading ??= import("./rich-editor.js");

async function enhance(textarea) {
  if ("enhanced" in textarea.dataset) return;

  textarea.dataset.enhanced = "";

  const { createRichEditor } = await load();

  createRichEditor(textarea);
}

const observer = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;

    observer.unobserve(target);
    enhance(target);
  }
}, { rootMargin: "300px" });

export function initRichText() {
  onEntry(root => root.querySelectorAll("textarea[data-rich-text]").forEach(textarea => observer.observe(textarea)));
}
