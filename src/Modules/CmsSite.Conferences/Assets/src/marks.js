import { Mark } from "@tiptap/core";

/** A link to a web address, an e-mail address or a page of the site. */
export const isSafeAddress = address => /^(https?:\/\/|mailto:|\/(?!\/)|~\/|#)/i.test(address);

export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: element => isSafeAddress(element.getAttribute("href")) && null }],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
});

/** Marks that have no button but must not be lost: the raised letters of “24e”, for example. */
export const keptMarks = ["sup", "sub", "u", "s", "code", "cite", "q", "abbr"].map(tag => Mark.create({
  name: tag,
  parseHTML: () => [{ tag }],
  renderHTML: () => [tag, 0],
}));
