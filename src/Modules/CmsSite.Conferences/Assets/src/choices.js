// A choice that allows for other words: the last option opens an input for them.
const otherOf = select => select.closest("[data-choice]").querySelector("[data-choice-other]");
const valueOf = select => select.closest("[data-choice]").querySelector("[data-choice-value]");

export function initChoices(form) {
  form.addEventListener("change", event => {
    if (!event.target.matches("[data-choice] select")) return;

    const other = otherOf(event.target);
    const isOther = event.target.selectedOptions[0].hasAttribute("data-other");

    other.hidden = !isOther;
    valueOf(event.target).value = isOther ? other.value : event.target.value;
    if (isOther) other.focus();
  });
  form.addEventListener("input", event => {
    if (event.target.matches("[data-choice-other]")) valueOf(event.target.closest("[data-choice]").querySelector("select")).value = event.target.value;
  });
}
