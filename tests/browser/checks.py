"""What a reader needs of a page and no judge tells: each check gives the faults it finds, a line each."""

from __future__ import annotations

from playwright.sync_api import Page

FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"

# The stops in reading order: what can take focus, is drawn, and is not switched off. A link may be left out of
# the order only if another link that is in it leads to the same place.
_STOPS = """selector => {
  const all = [...document.querySelectorAll(selector)].filter(e => e.checkVisibility() && !e.disabled);
  const address = e => e.href?.baseVal ?? e.getAttribute('href');
  const reached = new Set(all.filter(e => e.tabIndex >= 0).map(address));
  window.stops = all.filter(e => e.tabIndex >= 0 || !address(e) || !reached.has(address(e)));
  return window.stops.map(e => e.outerHTML.slice(0, 90));
}"""

# Where focus is now: which stop, whether it is drawn with a ring, and whether something lies over it.
_FOCUS = """() => {
  const e = document.activeElement, style = getComputedStyle(e);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
  const box = e.getClientRects()[0] || e.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const seen = !!top && (e === top || e.contains(top) || top.contains(e));
  const scroller = e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight;
  return {stop: window.stops.indexOf(e), ring, seen, scroller, body: e === document.body};
}"""


def keyboard_faults(page: Page) -> list[str]:
    """Stops that Tab does not reach in reading order, that show no ring, or that lie under something."""
    stops = page.evaluate(_STOPS, FOCUSABLE)
    faults = []
    expected = 0
    for _ in range(len(stops) + 20):
        page.keyboard.press("Tab")
        focus = page.evaluate(_FOCUS)
        if focus["body"]:
            break
        if focus["stop"] < 0:
            if not focus["scroller"]:
                faults.append("focus went to something that is no link or control")
            continue
        name = stops[focus["stop"]]
        if focus["stop"] != expected:
            faults.append(f"out of order, after {expected} stops: {name}")
        if not focus["ring"]:
            faults.append(f"no visible focus: {name}")
        if not focus["seen"]:
            faults.append(f"covered while it has focus: {name}")
        expected = focus["stop"] + 1
    if expected < len(stops):
        faults.append(f"Tab ended at stop {expected} of {len(stops)}; not reached: {stops[expected]}")
    return faults


def skip_link_faults(page: Page) -> list[str]:
    """Whether the first stop is the skip link, seen, and leads past the header."""
    page.keyboard.press("Tab")
    first = page.evaluate(
        """() => { const e = document.activeElement, box = e.getBoundingClientRect();
        const target = e.hash ? document.getElementById(e.hash.slice(1)) : null;
        return {text: e.textContent.trim(), shown: box.width > 10 && box.height > 10 && box.x >= 0 && box.y >= 0,
                leads: !!target && !!target.closest('main')}; }"""
    )
    if not first["text"].lower().startswith("skip"):
        return [f"the first stop is not the skip link: {first['text']!r}"]
    faults = [] if first["shown"] else ["the skip link is not seen when it has focus"]
    return faults if first["leads"] else [*faults, "the skip link does not lead into <main>"]


def disclosure_faults(page: Page) -> list[str]:
    """Summaries that the Enter key does not open and close."""
    faults = []
    for summary in page.locator("summary:visible").all():
        summary.focus()
        state = "e => e.parentElement.open"
        before = summary.evaluate(state)
        page.keyboard.press("Enter")
        if summary.evaluate(state) == before:
            faults.append(f"Enter does nothing: {summary.inner_text()[:60]!r}")
        page.keyboard.press("Enter")
    return faults


def sideways_faults(page: Page) -> list[str]:
    """Whatever is wider than the window: the page, a scroller in it, or something that sticks out."""
    found = page.evaluate(
        """() => {
        const width = document.documentElement.clientWidth, faults = [];
        const page = document.scrollingElement.scrollWidth;
        if (page > width) faults.push(`the page is ${page} px wide in a window of ${width}`);
        for (const e of document.body.querySelectorAll('*')) {
          if (!e.checkVisibility({checkVisibilityCSS: true})) continue;
          const box = e.getBoundingClientRect(), style = getComputedStyle(e);
          if (box.width <= 1 || box.height <= 1 || e.closest('svg') !== e && e.closest('svg')) continue;
          const name = e.outerHTML.slice(0, 90);
          if (['auto', 'scroll'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
            faults.push(`scrolls sideways: ${name}`);
          if (box.right > width + 1 && box.left < width + 5000) faults.push(`sticks out to ${box.right}: ${name}`);
          if (box.left < -1 && box.right > 0) faults.push(`sticks out to the left: ${name}`);
        }
        return faults;
      }"""
    )
    return [str(fault) for fault in found]
