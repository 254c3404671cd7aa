// Cleans what word processors put on the clipboard. The editor's schema drops styles and unknown elements by itself; here stands what
// it can't know: Word's lists, which are paragraphs, and bold that is a style.

/** The HTML without the traces of Word and Google Docs; spaces stay as they are. */
export function cleanPasted(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const body = page.body;

  body.querySelectorAll("style, script, meta, link, title, xml, svg, object").forEach(element => element.remove());
  removeComments(body);
  unwrapGoogleDocs(body);
  makeListsOfWord(body);
  makeMarksOfStyles(body);
  lowerHeadings(body);
  removeEmptyParagraphs(body);

  return body.innerHTML;
}

function removeComments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments = [];

  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach(comment => comment.remove());
}

/** Google Docs wraps everything in a b that is not bold. */
function unwrapGoogleDocs(body) {
  [...body.querySelectorAll("b")].filter(element => element.style.fontWeight === "normal").forEach(element => element.replaceWith(...element.childNodes));
}

const listOfItem = element => /mso-list:\s*(l\d+)/i.exec(element?.getAttribute("style") ?? "")?.[1];
const levelOf = element => Number(/level(\d)/i.exec(element.getAttribute("style"))?.[1] ?? 1);

/** Word writes each item of a list as a paragraph that begins with its bullet or number. */
function makeListsOfWord(body) {
  let item;

  while ((item = [...body.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6")].find(listOfItem))) {
    const run = [item];

    while (listOfItem(run.at(-1).nextElementSibling) === listOfItem(item)) run.push(run.at(-1).nextElementSibling);

    const place = body.ownerDocument.createComment("");
    item.before(place);
    place.replaceWith(makeList(run, 1));
  }
}

/** Takes items off the run as long as they are of the level or deeper. */
function makeList(run, level) {
  const page = run[0].ownerDocument;
  const list = page.createElement(/^\s*[\p{L}\p{N}]{1,4}[.)]/u.test(bulletOf(run[0])) ? "ol" : "ul");

  while (run.length > 0 && levelOf(run[0]) >= level) {
    if (levelOf(run[0]) > level && list.lastElementChild) {
      list.lastElementChild.append(makeList(run, levelOf(run[0])));
      continue;
    }

    const item = page.createElement("li");
    const source = run.shift();

    bulletElement(source)?.remove();
    item.append(...source.childNodes);
    source.remove();
    list.append(item);
  }

  return list;
}

const bulletElement = item => item.querySelector("span[style*='mso-list:Ignore' i], span[style*='mso-list: Ignore' i]");
const bulletOf = item => bulletElement(item)?.textContent ?? item.textContent;

function makeMarksOfStyles(body) {
  for (const span of body.querySelectorAll("span[style]")) {
    const isBold = /^(bold|bolder|[6-9]00)$/.test(span.style.fontWeight) && !span.closest("h1, h2, h3, h4, h5, h6");
    const isItalic = span.style.fontStyle === "italic";

    if (isItalic) wrapContent(span, "em");
    if (isBold) wrapContent(span, "strong");
  }
}

function wrapContent(element, name) {
  const wrapper = element.ownerDocument.createElement(name);

  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Text within a report has headings of the third and fourth level. */
function lowerHeadings(body) {
  for (const heading of body.querySelectorAll("h1, h2, h5, h6")) {
    const other = body.ownerDocument.createElement(/[12]/.test(heading.localName) ? "h3" : "h4");

    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}

/** Word and Docs part paragraphs by empty ones. */
function removeEmptyParagraphs(body) {
  for (const paragraph of body.querySelectorAll("p, div")) {
    if (!paragraph.textContent.trim() && !paragraph.querySelector("img, li")) paragraph.remove();
  }

  body.querySelectorAll("br.Apple-interchange-newline, body > br").forEach(element => element.remove());
}
