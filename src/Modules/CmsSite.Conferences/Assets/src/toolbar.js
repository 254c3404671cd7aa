// The toolbar of a rich-text editor: one stop of the Tab key, arrows move within it.
const commands = {
  heading3: chain => chain.toggleHeading({ level: 3 }),
  heading4: chain => chain.toggleHeading({ level: 4 }),
  bold: chain => chain.toggleBold(),
  italic: chain => chain.toggleItalic(),
  bulletList: chain => chain.toggleBulletList(),
  orderedList: chain => chain.toggleOrderedList(),
  blockquote: chain => chain.toggleBlockquote(),
  undo: chain => chain.undo(),
  redo: chain => chain.redo(),
};

const isActive = (editor, name) => name.startsWith("heading") ? editor.isActive("heading", { level: Number(name.at(-1)) }) : editor.isActive(name);

export function initToolbar(frame, editor, askForLink) {
  const toolbar = frame.querySelector("[role=toolbar]");
  const buttons = [...toolbar.querySelectorAll("[data-format]")];

  toolbar.addEventListener("mousedown", event => event.preventDefault());
  toolbar.addEventListener("click", event => {
    const name = event.target.closest("[data-format]")?.dataset.format;

    if (name === "link") askForLink();
    else if (name) commands[name](editor.chain().focus()).run();
  });
  toolbar.addEventListener("keydown", event => moveWithin(event, buttons, editor));
  editor.on("transaction", () => update(buttons, editor));
  update(buttons, editor);
}

function update(buttons, editor) {
  for (const button of buttons) {
    const { format } = button.dataset;

    if (format === "undo" || format === "redo") button.setAttribute("aria-disabled", String(!editor.can()[format]()));
    else button.setAttribute("aria-pressed", String(isActive(editor, format)));
  }
}

function moveWithin(event, buttons, editor) {
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
  const steps = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 };
  const index = buttons.indexOf(event.target);
  const next = event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : (index + steps[event.key] + buttons.length) % buttons.length;

  if (event.key === "Escape") {
    event.preventDefault();
    editor.view.focus();
  } else if (index >= 0 && Number.isInteger(next)) {
    event.preventDefault();
    buttons.forEach((button, position) => button.tabIndex = position === next ? 0 : -1);
    buttons[next].focus();
  }
}
