// The rich-text editor itself, loaded when the first formatted text comes into sight.
import { Editor } from "@tiptap/core";
import Blockquote from "@tiptap/extension-blockquote";
import Bold from "@tiptap/extension-bold";
import Document from "@tiptap/extension-document";
import HardBreak from "@tiptap/extension-hard-break";
import Heading from "@tiptap/extension-heading";
import Italic from "@tiptap/extension-italic";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { changed, fromTemplate } from "./dom.js";
import { askForLink } from "./link-dialog.js";
import { keptMarks, Link } from "./marks.js";
import { cleanPasted } from "./paste.js";
import { initToolbar } from "./toolbar.js";

// Tab leaves the editor, as everywhere in the form; it does not indent.
const Item = ListItem.extend({ addKeyboardShortcuts() { return { Enter: () => this.editor.commands.splitListItem(this.name) }; } });

// The toolbar offers two levels of headings; others that are stored stay what they are.
const extensions = [
  Blockquote, Bold, BulletList, Document, HardBreak, Heading.configure({ levels: [2, 3, 4, 5, 6] }), Italic, Item, Link, OrderedList,
  Paragraph, Text, UndoRedo, ...keptMarks,
];

// What the editor can't hold stays in the textarea, as its HTML.
const foreign = "table, img, figure, picture, iframe, video, audio, pre, dl, hr";

/** Puts an editor in the place of a textarea, which goes on holding what is posted. */
export function createRichEditor(textarea) {
  if (new DOMParser().parseFromString(textarea.value, "text/html").querySelector(foreign)) return;

  const field = textarea.closest("[data-field]");
  const frame = fromTemplate("[data-rich-frame]");
  const label = field.querySelector("label");

  frame.dataset.madeByScript = "";
  textarea.before(frame);

  const editor = new Editor({
    element: frame.querySelector("[data-rich-content]"),
    extensions,
    content: textarea.value,
    injectCSS: false,
    editorProps: {
      attributes: attributesFor(textarea, label),
      transformPastedHTML: cleanPasted,
      handleKeyDown: (_, event) => onKey(event, frame, editor),
    },
    onUpdate: () => keepInStep(textarea, editor),
  });

  initToolbar(frame, editor, () => askForLink(editor));
  textarea.hidden = true;
  label?.addEventListener("click", () => editor.commands.focus());
  textarea.form.addEventListener("editor:posting", () => textarea.keepingInStep && write(textarea, editor));

  // Somebody else's words may be taken over from outside.
  textarea.addEventListener("change", () => textarea.value !== htmlOf(editor) && editor.commands.setContent(textarea.value));
}

const attributesFor = (textarea, label) => ({
  "class": "rich-content form-control",
  "role": "textbox",
  "aria-multiline": "true",
  "aria-labelledby": label?.id ?? "",
  "aria-describedby": textarea.getAttribute("aria-describedby") ?? "",
  "aria-invalid": textarea.getAttribute("aria-invalid") ?? "false",
  "dir": "auto",
  "lang": textarea.lang,
});

const htmlOf = editor => editor.isEmpty ? "" : editor.getHTML();

/** The textarea follows after a pause: turning a long text into HTML at each key would be felt. An unchanged text is never rewritten. */
function keepInStep(textarea, editor) {
  clearTimeout(textarea.keepingInStep);
  textarea.keepingInStep = setTimeout(() => write(textarea, editor), 250);
}

function write(textarea, editor) {
  clearTimeout(textarea.keepingInStep);
  textarea.keepingInStep = null;
  textarea.value = htmlOf(editor);
  changed(textarea);
}

function onKey(event, frame, editor) {
  if (event.key === "F10" && event.altKey) {
    frame.querySelector("[role=toolbar] [tabindex='0']").focus();

    return true;
  }

  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    askForLink(editor);

    return true;
  }

  return false;
}
