// Only makes it nicer: live notice and keys. Nothing moves that somebody is reading.
"use strict";
(() => {
  const live = document.getElementById("live");
  if (live && "EventSource" in window) {
    const source = new EventSource("/live");
    source.addEventListener("changed", () => { live.hidden = false; });
  }
  const lines = [...document.querySelectorAll(".line")];
  const keys = document.querySelector(".keys");
  const step = (by) => {
    if (!lines.length) return;
    const now = lines.findIndex((line) => line === document.activeElement || line.hasAttribute("aria-current"));
    const at = lines.indexOf(document.activeElement);
    const next = Math.min(lines.length - 1, Math.max(0, (at >= 0 ? at : now) + by));
    lines[next].focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?") { keys.open = true; keys.scrollIntoView(); keys.querySelector("summary").focus(); }
    else {
      const action = "adf".includes(event.key) && document.querySelector(`[data-key="${event.key}"]`);
      if (action) action.click();
    }
  });
})();
