import "bootstrap/js/dist/collapse";
import "bootstrap/js/dist/dropdown";
import "bootstrap/js/dist/modal";
import "bootstrap/js/dist/offcanvas";
import "bootstrap/js/dist/tab";

// The language chosen for the admin stays until another one is chosen.
document.addEventListener("click", event => {
  const choice = event.target.closest("[data-admin-culture]");
  if (!choice) return;
  event.preventDefault();
  const { adminCulture, cookieName, cookiePath } = choice.dataset;
  const value = encodeURIComponent(`c=${adminCulture}|uic=${adminCulture}`);
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${cookieName}=${value}; path=${cookiePath}; max-age=31536000; samesite=lax${secure}`;
  location.reload();
});

// A password may be looked at before it is sent.
document.addEventListener("click", event => {
  const toggle = event.target.closest("[data-shows-password]");
  if (!toggle) return;
  const input = document.getElementById(toggle.dataset.showsPassword);
  const isShown = input.type === "text";
  input.type = isShown ? "password" : "text";
  toggle.setAttribute("aria-pressed", String(!isShown));
  toggle.firstElementChild.className = isShown ? "bi bi-eye" : "bi bi-eye-slash";
});

for (const toggle of document.querySelectorAll("[data-shows-password]")) toggle.hidden = false;
