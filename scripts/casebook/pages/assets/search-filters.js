/* The filters beside the results. A value of the index is `⟨id⟩ ⟨sign⟩ ⟨words⟩`; the address carries the id. */

export const FACETS = { status: "Status", state: "State", body: "Court or body", provision: "Provision", year: "Year decided" };
const FEW = 6; // values of a filter before "all"
const [narrow, facets] = [".narrow-down", ".facets"].map((selector) => document.querySelector(selector));

export const chosenNow = () =>
  Object.fromEntries(
    Object.keys(FACETS).map((name) => [name, [...facets.querySelectorAll(`[name=${name}]:checked`)].map((field) => field.value)]),
  );

const split = (value) => value.match(/^(\S+) (\S+) (.*)$/).slice(1);

/* The values that would leave something, with the number of cases; those chosen first. */
export const showFacets = async (index, shards, query, exact, chosen) => {
  const { search } = index;
  await Promise.all(shards.map((shard) => shard.allFilters()));
  const values = await filterValues(index, shards, chosen);
  const without = (name) => Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
  const focus = document.activeElement?.closest?.(".facets") && document.activeElement.id;
  const opened = new Set([...facets.querySelectorAll("details[open]")].map((fold) => fold.dataset.name));
  const made = [];
  for (const [name, title] of Object.entries(FACETS)) {
    const { counts } = await search(shards, query, without(name));
    if (exact)
      for (const value of Object.keys(counts[name] ?? {}))
        counts[name][value] = (await search(shards, query, { ...without(name), [name]: value }, true)).list.length;
    const lines = Object.entries(counts[name] ?? {})
      .map(([value, n]) => [...split(value), n])
      .filter(([id, , , n]) => n || chosen[name].includes(id))
      .sort((a, b) => chosen[name].includes(b[0]) - chosen[name].includes(a[0]) || (name === "year" ? b[0] - a[0] : b[3] - a[3] || a[2].localeCompare(b[2], "en")));
    if (lines.length) made.push(facet(name, title, lines, chosen[name], opened.has(name)));
  }
  facets.replaceChildren(...made);
  if (focus) document.getElementById(focus)?.focus();
  narrow.hidden = !made.length;
};

/* What was chosen → what the index calls it: of one filter any, of several filters all. */
export const filterValues = async ({ search }, shards, chosen) => {
  if (!Object.values(chosen).some((ids) => ids.length)) return {};
  await Promise.all(shards.map((shard) => shard.allFilters()));
  const { counts } = await search(shards, "", {});
  const found = {};
  for (const [name, ids] of Object.entries(chosen)) {
    if (!ids.length) continue;
    const known = Object.keys(counts[name] ?? {}).filter((value) => ids.includes(split(value)[0]));
    found[name] = { any: known.length ? known : ["-"] };
  }
  return found;
};

const facet = (name, title, lines, chosen, open) => {
  const set = document.createElement("fieldset");
  const legend = Object.assign(document.createElement("legend"), { textContent: title });
  const list = (some) => {
    const ul = document.createElement("ul");
    ul.append(...some.map(([id, sign, label, n], i) => box(name, id, sign, label, n, chosen.includes(id))));
    return ul;
  };
  set.append(legend, list(lines.slice(0, FEW)));
  if (lines.length > FEW) {
    const fold = document.createElement("details");
    Object.assign(fold, { open }).dataset.name = name;
    fold.append(Object.assign(document.createElement("summary"), { textContent: `all ${lines.length}` }), list(lines.slice(FEW)));
    set.append(fold);
  }
  return set;
};

const box = (name, id, sign, label, n, checked) => {
  const li = document.createElement("li");
  const field = Object.assign(document.createElement("input"), { type: "checkbox", name, value: id, id: `f-${name}-${id}`, checked });
  const text = Object.assign(document.createElement("label"), { htmlFor: field.id });
  if (sign !== "-") text.append(document.getElementById(`sign-${sign}`).content.cloneNode(true), " ");
  text.append(label);
  const number = Object.assign(document.createElement("span"), { className: "count", textContent: n });
  li.append(field, text, number);
  return li;
};
