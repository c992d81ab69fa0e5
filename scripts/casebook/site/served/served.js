/* Only pages that `casebook serve` shows have this: they load anew once the files say something else.
   The server knows what we show by `have`; so a page that was away, or a server that was, makes no difference. */
"use strict";

(() => {
  const { page, have } = document.currentScript.dataset;
  const KEY = "served-place";
  let stream = null;

  /* A page that is not looked at holds no connection: a browser has six of them for all its tabs. */
  const follow = () => {
    if (stream || document.hidden) return;
    stream = new EventSource(`/.served/changes?page=${encodeURIComponent(page)}&have=${have}`);
    stream.onopen = () => say("");
    stream.onmessage = () => {
      leave();
      keepPlace();
      location.reload();
    };
    stream.onerror = () => {
      say("The server has ended or is busy: this page does not follow the files.");
      if (stream && stream.readyState === EventSource.CLOSED) {
        leave();
        setTimeout(follow, 1000);
      }
    };
  };

  const leave = () => {
    if (stream) stream.close();
    stream = null;
  };

  const say = (words) => {
    let note = document.querySelector(".served-ended");
    if (!words) {
      if (note) note.remove();
      return;
    }
    if (note) return;
    note = document.createElement("p");
    note.className = "served-ended";
    note.setAttribute("role", "status");
    note.textContent = words;
    document.body.append(note);
  };

  /* The place: what stands nearest to the upper edge, how far from it, and which folds are open. */
  const shown = (part) => part.getClientRects().length > 0 && !part.closest(".served");
  const top = (part) => part.getBoundingClientRect().top;
  const folds = () => [...document.querySelectorAll("main details")];

  const keepPlace = () => {
    const parts = [...document.querySelectorAll("main [id]")].filter(shown);
    const nearest = parts.reduce(
      (best, part) => (!best || Math.abs(top(part) - 80) < Math.abs(top(best) - 80) ? part : best),
      null,
    );
    const place = {
      path: location.pathname,
      y: scrollY,
      id: nearest ? nearest.id : "",
      top: nearest ? top(nearest) : 0,
      open: folds().map((fold) => fold.open),
    };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(place));
      history.scrollRestoration = "manual";
    } catch {
      /* then the browser does what it can */
    }
  };

  const takePlace = () => {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
    } catch {
      return;
    }
    if (!place || place.path !== location.pathname) return;
    const now = folds();
    if (now.length === place.open.length) now.forEach((fold, at) => (fold.open = place.open[at]));
    const back = () => {
      const part = place.y > 0 && place.id ? document.getElementById(place.id) : null;
      scrollTo({ top: part ? scrollY + top(part) - place.top : place.y, behavior: "instant" });
    };
    back();
    addEventListener("load", () => {
      requestAnimationFrame(back);
      history.scrollRestoration = "auto";
    });
  };

  /* What stands in a page as it loads is not read aloud; what comes into it is. */
  const announce = () => {
    const head = document.querySelector(".served-head");
    if (head) head.replaceWith(head.cloneNode(true));
  };

  takePlace();
  follow();
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : follow()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", follow);
  addEventListener("load", () => setTimeout(announce, 100));
})();
