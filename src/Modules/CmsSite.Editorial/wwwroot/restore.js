// Leads at once to the form in which what was typed is shown again; without script the buttons do.
const form = document.querySelector("[data-restore-now]");

form?.requestSubmit(form.querySelector("[type=submit]"));
