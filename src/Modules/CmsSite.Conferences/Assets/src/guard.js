// Warns before leaving a page whose changes are not saved.
let isDirty = false;

export const markDirty = () => isDirty = true;

export function initGuard(form, isUnsaved) {
  isDirty = isUnsaved;

  // What has no name is not posted: a search, for example.
  form.addEventListener("input", event => event.target.matches("[name]:not([name=''])") || event.target.matches("[data-entry]") ? markDirty() : undefined);
  form.addEventListener("change", event => event.target.matches("[name]:not([name=''])") && markDirty());
  form.addEventListener("submit", event => {
    if (!event.defaultPrevented) isDirty = false;
  });
  window.addEventListener("beforeunload", event => {
    if (isDirty) event.preventDefault();
  });
}
