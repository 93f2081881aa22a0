// The workbench by keyboard. Everything here can also be done by hand.

const OFF = "moyang.keys.off";
const form = document.querySelector("form[data-keys]");
const opinion = form?.querySelector("#opinion");

// Text that was typed and not sent stays in this tab until its act is done.
for (const done of document.querySelectorAll("[data-done]")) {
  sessionStorage.removeItem("opinion:" + done.dataset.done);
}
if (opinion) {
  const kept = "opinion:" + form.dataset.draft;
  const told = form.querySelector("#kept");
  if (!opinion.value) opinion.value = sessionStorage.getItem(kept) ?? "";
  told.hidden = !opinion.value;
  opinion.addEventListener("input", keep);
  function keep() {
    if (opinion.value) sessionStorage.setItem(kept, opinion.value);
    else sessionStorage.removeItem(kept);
    told.hidden = !opinion.value;
  }
  const phrases = form.querySelector(".phrases");
  if (phrases) phrases.hidden = false;
  phrases?.addEventListener("click", (event) => {
    const phrase = event.target.closest("[data-phrase]")?.dataset.phrase;
    if (!phrase) return;
    opinion.setRangeText(phrase, opinion.selectionStart, opinion.selectionEnd, "end");
    opinion.focus();
    keep();
  });
}

/** A button is pressed; a heading opens and hands the focus to what it hides. */
function press(what) {
  if (what.tagName !== "SUMMARY") return what.click();
  const details = what.parentElement;
  details.open = true;
  details.querySelector("button").focus();
}

/** Moves through the list from the line that has the focus or is open. */
function move(step) {
  const lines = Array.from(document.querySelectorAll(".inbox a"));
  const here = lines.findIndex((line) => line === document.activeElement);
  const open = lines.findIndex((line) => line.hasAttribute("aria-current"));
  const from = here >= 0 ? here : open;
  const to = from < 0 ? 0 : Math.min(Math.max(from + step, 0), lines.length - 1);
  lines[to]?.focus();
}

function typing(target) {
  return target.closest?.("input, textarea, select, [contenteditable]") != null;
}

function primary() {
  return form?.querySelector(".acts > .button, .acts > .confirm > summary");
}

const bar = document.getElementById("keys");
const toggle = document.getElementById("keys-switch");
function show() {
  const on = localStorage.getItem(OFF) === null;
  toggle.textContent = on ? "快捷键已开启" : "快捷键已关闭";
  toggle.setAttribute("aria-pressed", String(on));
  bar.classList.toggle("off", !on);
}
bar.hidden = false;
show();
toggle.addEventListener("click", () => {
  if (localStorage.getItem(OFF) === null) localStorage.setItem(OFF, "1");
  else localStorage.removeItem(OFF);
  show();
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.repeat && !"jk".includes(event.key)) return;
  if (event.isComposing || localStorage.getItem(OFF) !== null) return;
  if (event.key === "Escape" && event.target === opinion) return opinion.blur();
  if (event.key === "Enter" && event.ctrlKey && (event.target === opinion || !typing(event.target))) {
    const first = primary();
    if (first) {
      event.preventDefault();
      press(first);
    }
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || typing(event.target)) return;
  const key = event.key.toUpperCase();
  if (key === "J" || key === "K") move(key === "J" ? 1 : -1);
  else if (key === "O") opinion?.focus();
  else if (/^[A-Z]$/.test(key)) {
    const what = form?.querySelector(`[data-key="${key}"]`);
    if (!what) return;
    press(what);
  } else return;
  event.preventDefault();
});
