// The site's front door leads to the language that a visitor has chosen here. Who chooses none gets no cookie.
document.addEventListener("click", event => {
  const link = event.target.closest?.("[data-languages] a[hreflang]");
  if (!link) return;

  const path = link.closest("[data-languages]").dataset.languages;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `language=${link.hreflang}; Path=${path}; Max-Age=31536000; SameSite=Lax${secure}`;
});
