/* What pages gain with scripts on; without it everything can be read. No network, no cookie.
   Loaded in <head> without `defer`, so that a reader's choice of colours is there before the first paint. */
"use strict";

(() => {
  const root = document.documentElement;
  const KEY = "scheme";

  /* The choice lives in this browser only, and only once somebody made it. Storage may be forbidden. */
  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const store = (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      /* then it holds for this page */
    }
  };

  const chosen = stored();
  if (chosen === "dark" || chosen === "light") root.dataset.scheme = chosen;

  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : systemIsDark.matches);

  const startSwitch = () => {
    const button = document.querySelector("button.scheme");
    if (!button) return;
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.scheme = isDark() ? "light" : "dark";
      store(root.dataset.scheme);
      show();
    });
    systemIsDark.addEventListener("change", show);
    show();
    button.hidden = false;
  };

  /* The menu is a <details>: it works without us. Escape closes it, and so does a click beside it. */
  const startMenu = () => {
    const menu = document.querySelector("details.site-menu");
    if (!menu) return;
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  };

  /* The line of the page index whose part is on screen: the last part that begins above the middle third. */
  const startIndex = () => {
    const lines = [...document.querySelectorAll(".index a[href^='#']")]
      .map((line) => [line, document.getElementById(decodeURIComponent(line.hash.slice(1)))])
      .filter(([, part]) => part);
    if (!lines.length) return;
    let waiting = false;
    const mark = () => {
      waiting = false;
      const edge = innerHeight / 3;
      const atEnd = innerHeight + scrollY >= root.scrollHeight - 2;
      const begun = lines.filter(([, part]) => part.getBoundingClientRect().top <= edge);
      const current = atEnd ? lines.at(-1)[1] : begun.at(-1)?.[1];
      for (const [line, part] of lines) {
        if (part === current) line.setAttribute("aria-current", "true");
        else line.removeAttribute("aria-current");
      }
    };
    const later = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    };
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    mark();
  };

  /* Without scripts the field leads to the list of cases; with them the search can answer. */
  const startSearch = () => {
    for (const note of document.querySelectorAll(".no-script")) note.hidden = true;
    for (const form of document.querySelectorAll("form[data-search]")) form.action = form.dataset.search;
  };

  /* A page that moved leads on at once, with the anchor that brought the reader. */
  const startMove = () => {
    const link = document.querySelector("a[data-moved]");
    if (link) location.replace(link.href + location.hash);
  };

  /* On paper every fold is open; afterwards those that were closed close again. */
  const startPaper = () => {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("main details:not([open])")];
      for (const fold of opened) fold.open = true;
    });
    addEventListener("afterprint", () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    startMove();
    startSwitch();
    startMenu();
    startIndex();
    startSearch();
    startPaper();
  });
})();
