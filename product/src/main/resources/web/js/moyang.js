// What makes a page nicer; every page works without it.

/** A form that was sent once shows that it is busy and is not sent again. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  event.submitter?.setAttribute("aria-busy", "true");
});

// A page taken back from the browser's cache may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  }
});

/** <button data-opens="id"> opens the dialog of that id; without script the dialog's form is a page of its own. */
document.addEventListener("click", (event) => {
  const opener = event.target.closest?.("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog?.showModal) {
    event.preventDefault();
    dialog.showModal();
  }
});

/** Says which file was chosen, since the button hides the input that would. */
document.addEventListener("change", (event) => {
  const said = event.target.closest?.(".drop")?.querySelector("[data-chosen]");
  if (!said || event.target.type !== "file") return;
  said.textContent = Array.from(event.target.files, (file) => file.name).join("、");
});

// The list of errors takes the focus, so that it is read out first.
document.querySelector(".error-summary[data-focus]")?.focus();
