// Asks the preview's server what it shows; loads the page again when that is no longer this page.
"use strict";
(() => {
  const { dataset, src } = document.currentScript;
  let source;

  const say = (text) => {
    const bar = document.createElement("div");
    bar.setAttribute("role", "status");
    bar.textContent = text;
    bar.id = "pressroom-preview-note";
    bar.style.cssText =
      "position:fixed;inset:auto 0 0 0;z-index:99;padding:.8rem 1rem;text-align:center;" +
      "font:600 1rem/1.4 sans-serif;color:#fff;background:#8a1c1c";
    document.getElementById(bar.id)?.remove();
    document.body.append(bar);
  };

  const listen = () => {
    source = new EventSource(new URL("events", src));
    source.onmessage = (event) => {
      const { name, note } = JSON.parse(event.data);
      if (name !== dataset.shown) {
        source.close();
        location.reload();
      } else if (note) {
        say(note);
      }
    };
  };

  // A browser opens six connections to one host: pages in the background give theirs up.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (!document.hidden) listen();
  });
  if (!document.hidden) listen();
})();
