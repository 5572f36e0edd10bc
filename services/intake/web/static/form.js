// Everything works without this file. It suggests places, keeps what a shoulder-surfer must not see out of the
// address bar, leaves fast, and works on the challenge of a busy moment.
"use strict";
(() => {
  const find = (id) => document.getElementById(id);

  find("summary")?.focus();

  find("leave")?.addEventListener("click", (event) => {
    event.preventDefault();
    document.querySelectorAll("input, textarea").forEach((field) => { field.value = ""; });
    document.documentElement.hidden = true;
    location.replace(event.currentTarget.href);
  });

  const place = find("place");
  if (place) {
    const list = find("places");
    let asked = 0;
    place.addEventListener("input", async () => {
      const typed = place.value.trim();
      const mine = ++asked;
      if (typed.length < 2) { list.replaceChildren(); return; }
      try {
        const answer = await fetch("/places?q=" + encodeURIComponent(typed));
        if (!answer.ok || mine !== asked) return;
        list.replaceChildren(...(await answer.json()).map((name) => new Option(name, name)));
      } catch { /* no suggestions then; the field works as before */ }
    });
  }

  const print = find("print");
  if (print) { print.hidden = false; print.addEventListener("click", () => window.print()); }

  const copy = find("copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(find("link").textContent);
      find("copied").textContent = copy.dataset.done;
    });
  }

  // The secret of a status link is in its fragment: take it out of sight, and send it as a form would.
  const asks = find("ask-secret");
  if (asks && location.hash.length > 1) {
    find("secret").value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
    asks.submit();
  }

  const form = find("form");
  if (form?.dataset.challenge || find("send")) {
    form.addEventListener("submit", async (event) => {
      if (event.submitter?.value !== "send") return;
      if (form.dataset.sending) { event.preventDefault(); return; }
      form.dataset.sending = "yes";
      find("working").textContent = form.dataset.working;
      find("send").setAttribute("aria-disabled", "true");
      if (!form.dataset.challenge || find("proof").value) return;
      event.preventDefault();
      find("proof").value = await solve(JSON.parse(form.dataset.challenge));
      const go = document.createElement("input");
      go.type = "hidden"; go.name = "go"; go.value = "send";
      form.append(go);
      form.submit();
    });
    window.addEventListener("pageshow", () => { delete form.dataset.sending; });
  }

  // Proof of work of the altcha library (PBKDF2/SHA-256): count up until the derived key begins as asked. Where
  // the browser cannot do it, nothing is sent along, and the page then asks to wait instead.
  async function solve(challenge) {
    if (!crypto.subtle) return "";
    const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
    const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
    const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0]);
    for (let counter = 0; counter < 100000; counter++) {
      new DataView(password.buffer).setUint32(password.length - 4, counter);
      const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
      const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: cost };
      const derivedKey = hex(await crypto.subtle.deriveBits(how, key, keyLength * 8));
      if (derivedKey.startsWith(keyPrefix)) return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
    }
    return "";
  }
})();
