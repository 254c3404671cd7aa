// The list of sections shows where one is; its links, and those to errors, lead into folded cards too.
import { openAround } from "./cards.js";
import { focusFirst } from "./dom.js";
import { markErrors } from "./problems.js";

export function initSections(form) {
  const nav = form.querySelector("[data-section-nav]");

  form.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");

    if (link) goTo(event, link.getAttribute("href").slice(1), Boolean(link.closest("[data-section-nav]")));
  });

  if (!nav) return;

  const links = new Map([...nav.querySelectorAll("a")].map(link => [document.getElementById(link.hash.slice(1)), link]));

  markErrors(links);
  markCurrent(links);
}

/** Shows the place a link leads to, in a card that may be folded, and puts the focus there. */
function goTo(event, id, isSection) {
  const target = document.getElementById(id);

  if (!target) return;

  event.preventDefault();
  openAround(target);

  const place = target.closest("[data-field], [data-picker], [data-rich-field]") ?? target;

  place.scrollIntoView({ block: isSection ? "start" : "center" });
  if (isSection) target.querySelector("h2").focus({ preventScroll: true }); else focusFirst(place);
}

function markCurrent(links) {
  const visible = new Set();
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) isIntersecting ? visible.add(target) : visible.delete(target);

    const current = [...links.keys()].find(section => visible.has(section));

    for (const [section, link] of links) {
      if (section !== current) {
        link.removeAttribute("aria-current");
      } else if (!link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "true");
        link.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    }
  }, { rootMargin: "-20% 0px -60% 0px" });

  for (const section of links.keys()) if (section) observer.observe(section);
}
