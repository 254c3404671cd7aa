// Names and ids of inputs: “Programme-0.PanelPart.Day.Value” and “Programme-0_PanelPart_Day_Value”.
const attributes = [
  "name", "id", "for", "form", "list", "href",
  "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "data-valmsg-for",
];

/** Calls back for each element below, those inside templates too. */
function* elementsIn(root) {
  if (root instanceof Element) yield root;

  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element instanceof HTMLTemplateElement) yield* elementsIn(element.content);
  }
}

/** Fills the placeholder of a prototype in: in every attribute, whatever it is for. */
export function fillPlaceholder(root, placeholder, key) {
  for (const element of elementsIn(root)) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes(placeholder)) attribute.value = attribute.value.replaceAll(placeholder, key);
    }
  }
}

const renamed = (text, from, to) => {
  const [mark, name] = text.startsWith("#") ? ["#", text.slice(1)] : ["", text];

  return name.startsWith(`${from}.`) || name.startsWith(`${from}_`) ? mark + to + name.slice(from.length) : text;
};

/** Gives everything below another prefix. Values stay, but for those that are names themselves. */
export function changePrefix(root, from, to) {
  if (from === to) return;

  for (const element of elementsIn(root)) {
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value?.includes(from)) element.setAttribute(name, value.split(" ").map(text => renamed(text, from, to)).join(" "));
    }

    if (element.name === "__Invariant") element.value = renamed(element.value, from, to);
  }
}
