/* One case among the results: its card, and up to two events that were hit, each leading to its anchor. */

const LONG = 60; // words of an excerpt
const site = document.querySelector("article.search").dataset.site;
export const words = (n, one, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const marked = (list, hits) =>
  list.flatMap((word, i) => {
    if (!hits.has(i)) return [`${word} `];
    const mark = document.createElement("mark");
    const [, before, core, after] = word.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u);
    mark.textContent = core;
    return [before, mark, `${after} `];
  });

/* The words around the hits, all of a short text. `hits`: positions in `list`. */
const excerpt = (list, hits) => {
  if (list.length <= LONG) return marked(list, hits);
  const first = Math.min(...hits);
  const from = Math.max(0, Math.min(first - 12, list.length - LONG));
  const moved = new Set([...hits].map((at) => at - from));
  const cut = list.slice(from, from + LONG);
  return [from ? "… " : "", ...marked(cut, moved), from + LONG < list.length ? "…" : ""];
};

/* Of a list of names those that were hit, three at most. */
const named = (list, hits) => {
  const ends = [...list.keys()].filter((at) => list[at].endsWith(";") || at === list.length - 1);
  const spans = ends.map((end, i) => [i ? ends[i - 1] + 1 : 0, end + 1]);
  const hit = spans.filter(([from, to]) => [...hits].some((at) => at >= from && at < to)).slice(0, 3);
  return hit.flatMap(([from, to], i) => {
    const name = list.slice(from, to);
    if (i === hit.length - 1) name.push(name.pop().replace(/[;.]$/, ""));
    return marked(name, new Set([...hits].map((at) => at - from)));
  });
};

/* Which word of the query a word of the text is, by its beginning; -1: the engine found it some other way. */
const which = (word, query) =>
  query.findIndex((one) => (one.length < 3 ? word === one : word.startsWith(one.slice(0, Math.max(3, one.length - 3)))));

/* Parts that were hit. A word counts the more the rarer it is in the case; words side by side count double. `content`:
   the words that are here already. A short word that only begins another (`3`, `30`) is no hit. */
const partsHit = (parts, found, content, query, plain) => {
  const hits = found.map(({ l, s }) => ({ l, s, word: content[l] && plain(content[l]) }));
  for (const hit of hits) hit.k = hit.word ? which(hit.word, query) : -1;
  const real = hits.filter(({ k, word }) => k >= 0 || !word || !query.some((one) => one.length < 3 && word.startsWith(one)));
  const often = new Map();
  for (const { k } of real) often.set(k, (often.get(k) ?? 0) + 1);
  const parted = new Map();
  for (const hit of real) {
    const i = parts.findIndex((part) => part[1] > hit.l) - 1;
    if (i < 0 || !parts[i][0]) continue;
    const entry = parted.get(i) ?? { part: parts[i], next: parts[i + 1][1], at: new Set(), seen: new Map(), weight: 0, order: i };
    if (!hit.word) entry.weight += hit.s / 1e7;
    else if (!entry.seen.has(hit.k)) entry.weight += 1 / Math.log2(1 + often.get(hit.k));
    if (hit.k > 0 && entry.seen.get(hit.k - 1) === hit.l - 1) entry.weight += 1 / query.length;
    entry.seen.set(hit.k, hit.l);
    entry.at.add(hit.l);
    parted.set(i, entry);
  }
  return [...parted.values()];
};

const showHit = ({ part, next, at }, content, address) => {
  const [anchor, from, heading, kind, label] = part;
  const shown = document.getElementById("hit").content.cloneNode(true);
  const link = shown.querySelector("a");
  link.textContent = label;
  link.href = kind === "names" ? address : `${address}#${anchor}`;
  const positions = (start, end) => new Set([...at].filter((l) => l >= start && l < end).map((l) => l - start));
  const inHeading = positions(from, from + heading);
  const what = shown.querySelector(".what");
  if (kind !== "names" && (inHeading.size || kind !== "event"))
    what.append(...marked(content.slice(from, from + heading), inHeading));
  else what.remove();
  if (what.lastChild?.data) what.lastChild.data = what.lastChild.data.replace(/\.\s*$/, "");
  const told = kind === "names" ? named : excerpt;
  shown.querySelector(".text").append(...told(content.slice(from + heading, next), positions(from + heading, next)));
  return shown;
};

/* `index`: what asks for fragments. Gives the element and how many events were hit. */
export const showCase = async ({ asJson, loadOnce, cleaned, folded }, { p, l, shard }, query) => {
  const { card, parts, text } = asJson(await loadOnce(`${shard.folder}/${p}.pf_fragment`));
  const address = site + card.address;
  const shown = document.getElementById("result").content.cloneNode(true);
  const at = (selector) => shown.querySelector(selector);
  const link = (to, textContent) => Object.assign(document.createElement("a"), { href: site + to, textContent });
  Object.assign(at("h2 a"), { href: address, textContent: card.name });
  at(".sign-of").append(document.getElementById(`sign-${card.sign}`).content.cloneNode(true));
  at(".standing").textContent = card.status;
  if (card.found) at(".found-by").append(" found by ", link(card.found.address, card.found.text), card.note && `, ${card.note}`);
  else if (card.note) at(".found-by").append(` ${card.note}`);
  if (card.claim) at(".found-by").append(" (", link(card.claim.address, card.claim.text), ")");
  at(".rest").textContent = `${card.as_of ? ` · as of ${card.as_of}` : ""} · ${card.route}`;

  const content = text.split(" ");
  const plain = (word) => folded(cleaned(word));
  const hit = query ? partsHit(parts, l, content, plain(query).split(" "), plain) : [];
  const all = hit.filter(({ part }) => part[3] === "event");
  const events = all.filter(({ weight }) => weight >= Math.max(...all.map((one) => one.weight)) / 2);
  const rank = (a, b) => b.weight - a.weight || a.order - b.order;
  const rest = hit.filter(({ part }) => !["event", "names"].includes(part[3])).sort(rank);
  const best = [...[...events].sort(rank), ...rest, ...hit.filter(({ part }) => part[3] === "names")];
  const chosen = best.slice(0, 2).filter(({ part }, i) => part[3] !== "names" || !i).sort((a, b) => a.order - b.order);
  const more = async (kind) => asJson(await loadOnce(`${shard.folder}/${p}.pf_${kind}`)).split(" ");
  const asks = (one) => chosen.some(({ part }) => one(part[3]));
  const into = async (kind, from) => (await more(kind)).forEach((word, i) => (content[from + i] = word));
  if (asks((kind) => !["event", "names"].includes(kind))) await into("rest", content.length);
  if (asks((kind) => kind === "names")) await into("names", parts.at(-2)[1]);
  at(".hits").append(...chosen.map((one) => showHit(one, content, address)));
  if (!chosen.length) at(".hits").remove();
  if (chosen.length) at(".standfirst-of").remove();
  else at(".standfirst-of").textContent = card.standfirst;
  const left = events.length - chosen.filter(({ part }) => part[3] === "event").length;
  if (left > 0) Object.assign(at(".more a"), { href: `${address}#timeline`, textContent: `${words(left, "more event")} in this case` });
  else at(".more").remove();
  return { shown, events: events.length };
};
