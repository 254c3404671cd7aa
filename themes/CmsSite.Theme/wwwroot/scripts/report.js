// Copies a report's address and prints it; both buttons are shown only where scripts run.
for (const button of document.querySelectorAll("[data-copy]")) {
  // Without HTTPS a browser lends no clipboard.
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const words = button.textContent;
    button.textContent = button.dataset.copied;
    document.querySelector("[data-said]").textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = words; }, 3000);
  });
}

for (const button of document.querySelectorAll("[data-print]"))
  button.addEventListener("click", () => window.print());
