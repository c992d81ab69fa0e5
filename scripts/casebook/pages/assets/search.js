/* The search page: what was typed and chosen, in the field and in the address; results, counts, and what is said
   aloud. Loaded on /search/ alone; the filters only once the first results stand. */

const version = new URL(import.meta.url).search;
const part = (name) => import(`./search-${name}.js${version}`);
const loading = Promise.all([part("engine"), part("result")]);

const NAMES = ["status", "state", "body", "provision", "year"];
const SHOWN = 10; // cases at a time
const page = document.querySelector("article.search");
const [form, input, count, told, results, further, instead, narrow, facets] = [
  ".searching", "#q", "#count", ".told", ".results", ".further", ".instead", ".narrow-down", ".facets",
].map((selector) => page.querySelector(selector)); // prettier-ignore

/* ---- the address: ?q=&status=&state=&body=&provision=&year= ---- */

const asked = () => {
  const given = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(NAMES.map((name) => [name, given.getAll(name).filter(Boolean)]));
  return { typed: (given.get("q") ?? "").slice(0, 200).trim(), chosen };
};

const remember = (typed, chosen, push) => {
  const given = new URLSearchParams(typed ? { q: typed } : {});
  for (const [name, values] of Object.entries(chosen)) for (const value of values) given.append(name, value);
  const address = `${location.pathname}${`${given}` && `?${given}`}`;
  if (address !== location.pathname + location.search) history[push ? "pushState" : "replaceState"](null, "", address);
};

/* What the index makes of it. When no case has all the words it knows, the rarest counts. */
const understood = async (typed, index, shards) => {
  const exact = /^\s*["\u201c\u00ab].+["\u201d\u00bb]\s*$/.test(typed);
  const all = index.cleaned(typed).split(" ");
  if (exact) return { query: all.join(" "), exact };
  const asked = await Promise.all(all.map((word) => index.askable(shards, word)));
  const known = index.telling(asked.filter(Boolean));
  const loose = all.some((word, i) => word !== asked[i]);
  const joined = asked.filter(Boolean).join(" ");
  const find = async (query) => (await index.search(shards, query, {})).list.length;
  if (known.length < 2 || (await find(joined))) return { query: joined, exact, loose };
  const numbers = await Promise.all(known.map(find));
  return { query: known[numbers.indexOf(Math.min(...numbers))], exact, loose: true };
};

/* ---- one search ---- */

let current;

const run = async () => {
  const mine = (current = Symbol("search"));
  const stale = () => mine !== current;
  const { typed, chosen } = asked();
  const idle = !typed && !NAMES.some((name) => chosen[name].length);
  document.title = document.title.replace(/^.*?(?= · [^·]*$)/, typed ? `${typed} · Search` : "Search");
  instead.hidden = !idle;
  if (idle) return show("Search", "", false);
  told.textContent = "Searching …";
  try {
    const [index, { showCase, words }] = await loading;
    const shards = await index.start();
    const meant = typed ? await understood(typed, index, shards) : { query: "", exact: false };
    const some = NAMES.some((name) => chosen[name].length);
    const filters = some ? await (await part("filters")).filterValues(index, shards, chosen) : {};
    const { list } = typed && !meant.query ? { list: [] } : await index.search(shards, meant.query, filters, meant.exact);
    if (stale()) return;
    await showList(list, (one) => showCase(index, one, meant.query), words, typed, meant, stale);
    if (!stale()) await (await part("filters")).showFacets(index, shards, list.length || some ? meant.query : "", meant.exact, chosen);
  } catch (fault) {
    if (stale()) return;
    console.error(fault);
    instead.hidden = false;
    const why = "This browser could not load it, or does not allow WebAssembly. The lists below lead to everything.";
    show("The search does not run here", why, true);
  }
};

/* No results: a heading and, aloud or for all to see, a sentence. */
const show = (heading, sentence, seen) => {
  results.hidden = further.hidden = narrow.hidden = true;
  count.textContent = heading;
  told.textContent = sentence;
  told.classList.toggle("aloud", !seen);
};

const showList = async (list, made, words, typed, meant, stale) => {
  const cases = words(list.length, "case");
  let [done, events, without] = [0, 0, 0];
  const add = async (asked) => {
    const result = await asked;
    if (stale()) return;
    if (!done) results.replaceChildren();
    if (!done) count.textContent = cases;
    results.append(result.shown);
    results.hidden = false;
    done += 1;
    events += result.events;
    without += !result.events;
  };
  const more = async () => {
    const [first, ...others] = list.slice(done, done + SHOWN);
    if (first) await add(made(first)); // it stands before the others are asked for, which are together
    if (stale()) return;
    for (const asked of others.map(made)) await add(asked);
    if (!stale()) further.hidden = done >= list.length;
  };
  await more();
  if (stale()) return;
  const counted = done === list.length && events;
  const found = !counted ? cases : without ? `${cases}, ${words(events, "event")}` : `${words(events, "event")} in ${cases}`;
  const heading = list.length ? found : "No case found";
  const loosely = meant.loose && list.length ? ` Not every word was found as typed; these have “${meant.query}”.` : "";
  if (!list.length) show(heading, "", false);
  instead.hidden = list.length > 0;
  count.textContent = heading;
  told.textContent = `${heading}${typed ? ` for “${typed}”` : ""}.${loosely}`;
  told.classList.toggle("aloud", !loosely);
  further.firstElementChild.onclick = async () => {
    const next = done;
    await more();
    results.children[next]?.querySelector("a").focus();
  };
};

/* ---- what the reader does ---- */

let waiting;
const changed = async (push) => {
  clearTimeout(waiting);
  const chosen = narrow.hidden ? asked().chosen : (await part("filters")).chosenNow();
  remember(input.value.trim(), chosen, push);
  run();
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  changed(true);
});
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(changed, 400);
});
input.addEventListener("focus", async () => (await loading)[0].start().catch(() => {}), { once: true });
facets.addEventListener("change", () => changed(true));
facets.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", () => {
  input.value = asked().typed;
  run();
});

const wide = matchMedia("(min-width: 1220px)");
const fold = () => (narrow.open = wide.matches);
wide.addEventListener("change", fold);
fold();
input.value = asked().typed;
run();
