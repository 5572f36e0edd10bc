// Only makes it nicer: live notice and keys. Nothing moves that somebody is reading.
"use strict";
(() => {
  const live = document.getElementById("live");
  if (live && "EventSource" in window) {
    const source = new EventSource(live.dataset.from);
    source.addEventListener("changed", () => {
      live.firstElementChild.hidden = false;
      source.close();
    });
  }
  const lines = [...document.querySelectorAll(".line")];
  const open = lines.findIndex((line) => line.hasAttribute("aria-current"));
  const list = document.querySelector(".list");
  // Only where the list scrolls by itself; the page stays where it is.
  if (open >= 0) list.scrollTop = lines[open].offsetTop - list.offsetTop - list.clientHeight / 3;
  const keys = document.querySelector(".keys");
  if (!keys) return;
  keys.hidden = false;
  const wanted = keys.querySelector("input");
  // WCAG 2.1.4: who speaks to the computer, or hits keys by accident, can do without. It says nothing of anybody.
  wanted.checked = localStorage.getItem("keys") !== "off";
  wanted.addEventListener("change", () => {
    if (wanted.checked) localStorage.removeItem("keys");
    else localStorage.setItem("keys", "off");
  });
  const step = (by) => {
    if (!lines.length) return;
    const focused = lines.indexOf(document.activeElement);
    const from = focused >= 0 ? focused : open;
    const next = lines[Math.min(lines.length - 1, Math.max(0, from + by))];
    if (next.checkVisibility()) next.focus();
    else next.click();
  };
  document.addEventListener("keydown", (event) => {
    if (!wanted.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?") {
      keys.open = true;
      keys.scrollIntoView({ block: "nearest" });
      keys.querySelector("summary").focus();
    } else if (["a", "d", "f"].includes(event.key)) {
      const action = document.querySelector(`[data-key="${event.key}"]`);
      if (action) action.click();
    }
  });
})();
