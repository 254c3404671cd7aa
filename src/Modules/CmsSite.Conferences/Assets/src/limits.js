// Sizes that the server would refuse are refused here, before the post and with everything typed still there.
import { openAround } from "./cards.js";
import { entriesOf } from "./collection.js";
import { focusFirst } from "./dom.js";
import { word } from "./words.js";

const bytesOf = text => new Blob([text]).size;

/** Whether the form may be posted; if not, the reasons stand at their places and the focus is on the first. */
export function isWithinLimits(form) {
  form.querySelectorAll("[data-limit-problem]").forEach(problem => problem.remove());

  const limits = form.querySelector("[data-editor-words]").dataset;
  const problems = [...tooManyItems(form, limits), ...tooManyEntries(form, limits), ...tooLong(form, limits), ...tooManyValues(form, limits)];

  problems.forEach(([place, text]) => show(place, text));
  if (problems.length > 0) focusFirst(problems[0][0]) ?? problems[0][0].scrollIntoView();

  return problems.length === 0;
}

function tooManyItems(form, { maxItems }) {
  const bags = [...form.querySelectorAll("[data-collection=cards]")];
  const count = bags.reduce((sum, bag) => sum + entriesOf(bag).length, 0);
  const largest = bags.toSorted((a, b) => entriesOf(b).length - entriesOf(a).length)[0];

  return count > maxItems ? [[largest, word("tooManyItems", maxItems, count)]] : [];
}

const tooManyEntries = (form, { maxItems }) =>
  [...form.querySelectorAll("[data-collection=entries]")]
    .filter(list => entriesOf(list).length > maxItems)
    .map(list => [list, word("tooManyItems", maxItems, entriesOf(list).length)]);

function* tooLong(form, { maxTextBytes }) {
  for (const input of form.querySelectorAll("textarea[name], input[name]:not([type=hidden], [type=file])")) {
    // No character takes more than three bytes a code unit: most texts need not be measured.
    if (!input.matches(":disabled") && input.value.length * 3 > maxTextBytes && bytesOf(input.value) > maxTextBytes) {
      yield [input.closest("[data-field]") ?? input.parentElement, word("tooLong", Math.floor(maxTextBytes / 1048576))];
    }
  }
}

const tooManyValues = (form, { maxValues }) => [...new FormData(form).keys()].length > maxValues ? [[form, word("tooManyValues")]] : [];

function show(place, text) {
  const problem = document.createElement("p");

  problem.className = "field-validation-error invalid-feedback d-block";
  problem.role = "alert";
  problem.dataset.limitProblem = "";
  problem.textContent = text;
  place.append(problem);
  openAround(place);
}
