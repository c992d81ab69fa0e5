/* Pagefind's index, asked without Pagefind's own scripts, which weigh five times as much: its engine (WebAssembly)
   is handed the pieces of the index that hold the words typed, and says which cases have them, and where. */

const folder = document.querySelector("article.search").dataset.index;
/* As the index has them: small letters; punctuation, apostrophes and hyphens dropped. */
export const cleaned = (text) =>
  text
    .toLowerCase()
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}`\u00b4\u02b0-\u02ff\u2116\u0640]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

export const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "");

export const asJson = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

const load = async (path, options) => {
  const answer = await fetch(folder + path, options);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes; // the server unpacked it
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
const once = new Map();
export const loadOnce = (path) => once.get(path) ?? once.set(path, load(path)).get(path);
const byteText = (bytes) => new TextDecoder("latin1").decode(bytes);
const unmarked = (bytes) => bytes.subarray(12); // each file begins with `pagefind_dcd`

const startEngine = async (bytes) => {
  let wasm;
  const imports = { "./pagefind_web_bg.js": { __wbindgen_init_externref_table: () => wasm.__wbindgen_externrefs.grow(4) } };
  const made = WebAssembly.compile(unmarked(bytes)).then((module) => WebAssembly.instantiate(module, imports));
  wasm = (await made).exports;
  wasm.__wbindgen_start();
  const put = (value) => {
    const data = typeof value === "string" ? new TextEncoder().encode(value) : value;
    const at = wasm.__wbindgen_malloc(data.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(data, at);
    return [at, data.length];
  };
  const flat = (values) => values.flatMap((value) => (typeof value === "boolean" ? [value] : put(value)));
  return {
    pointer: (name, ...values) => wasm[name](...values.flatMap((v) => (typeof v === "number" ? [v] : put(v)))) >>> 0,
    ask: (name, at, ...values) => {
      const [from, length] = wasm[name](at, ...flat(values));
      const said = asJson(new Uint8Array(wasm.memory.buffer).slice(from, from + length));
      wasm.__wbindgen_free(from, length, 1);
      return said;
    },
  };
};

/* A long dossier that says a word often stands above a short one that says it once. */
const RANKING = JSON.stringify({ page_length: 0.1, term_saturation: 2 });

class Shard {
  constructor(engine, folder, meta) {
    const at = engine.pointer("set_ranking_weights", engine.pointer("init_pagefind", unmarked(meta)), RANKING);
    Object.assign(this, { engine, folder, at, has: new Map(), pieces: [] });
  }
  /* Pieces that the engine wants before it can answer. */
  want(names, ending, method) {
    const take = async (name) => {
      const bytes = await load(`${this.folder}/${name}.${ending}`);
      this.at = this.engine.pointer(method, this.at, unmarked(bytes));
      if (ending === "pf_index") this.pieces.push(byteText(bytes));
    };
    return Promise.all(names.filter(Boolean).map((name) => this.has.get(name) ?? this.has.set(name, take(name)).get(name)));
  }
  wantWords(query) {
    return this.want(this.engine.ask("request_indexes", this.at, query), "pf_index", "load_index_chunk");
  }
  /* Whether the index has this word, or one that begins so. The engine does not tell: for want of better it takes any
     beginning, and `zebra` finds Z. A piece is CBOR, where a text follows its length: 0x60 + n, from 24 on 0x78 n. */
  async knows(word, whole) {
    await this.wantWords(word);
    const sought = byteText(new TextEncoder().encode(word));
    const n = sought.length;
    const fits = (length) => (whole ? length === n : length >= n);
    return this.pieces.some((piece) => {
      for (let i = piece.indexOf(sought); i > 0; i = piece.indexOf(sought, i + 1)) {
        const head = piece.charCodeAt(i - 1);
        if (head >= 0x60 && head < 0x78 ? fits(head - 0x60) : piece[i - 2] === "x" && fits(head)) return true;
      }
      return false;
    });
  }
  async search(query, filters) {
    const wanted = JSON.stringify(filters);
    await this.wantWords(folded(query));
    await this.want(this.engine.ask("request_filter_indexes", this.at, wanted), "pf_filter", "load_filter_chunk");
    const sort = query ? "" : "name:asc"; // then the score is the place in the alphabet, less than nought
    const found = this.engine.ask("search", this.at, folded(query), query, wanted, sort, false, false);
    return { ...found, results: found.results.map((one) => ({ ...one, shard: this })) };
  }
  allFilters() {
    return this.want(this.engine.ask("request_all_filter_indexes", this.at), "pf_filter", "load_filter_chunk");
  }
}

let started;
/* All shards, once; a failure may be tried again. */
export const start = () =>
  (started ??= open().catch((fault) => {
    started = null;
    throw fault;
  }));
const open = async () => {
  const list = asJson(await load("shards.json", { cache: "no-cache" }));
  if (!list.shards.length) return [];
  const metas = list.shards.map(({ folder, meta }) => load(`${folder}/${meta}`));
  const engine = await startEngine(await load(list.engine));
  return Promise.all(list.shards.map(async ({ folder }, i) => new Shard(engine, folder, await metas[i])));
};

/* Stems that the engine may make of an English word, where they do not begin it as it stands. */
const stems = (word) => {
  const bare = word.replace(/(?:ing|ed|e?s|y)$/, "");
  return [bare, `${bare}e`, `${bare}i`, bare.replace(/(.)\1$/, "$1")].filter((stem) => stem !== word && stem.length > 2);
};
const ENDING = /^(?:e?[sdry]?|ers|ings?|i?t?ies|i?ty|(?:at)?ions?|i?c?al|i?c?ally|ic|ly|ive|e?ments?|ness|able|ances?|ants?|ents?)$/;

/* Words that every case has: they are not asked for, which spares their long lists of places, but keep their place in
   a phrase. Alone they are words like others. */
const COMMON = new Set("a an and are as at be by for from had has he his in is it not of on or that the to was were who with".split(" "));
export const telling = (words) => {
  const rare = words.filter((word) => !COMMON.has(word));
  return rare.length ? rare : words;
};

/* A word as it can be asked for: itself, or as much of it as begins a word of the index, but for its last five
   letters at most (`әблязовтың`, `Ablyasov`); "" if there is none. */
export const askable = async (shards, word) => {
  if (COMMON.has(word)) return word;
  const all = folded(word);
  const known = async (text, whole) => (await Promise.all(shards.map((shard) => shard.knows(text, whole)))).includes(true);
  if (await known(all)) return word;
  for (const stem of stems(all)) if (await known(stem, true)) return word;
  for (let n = all.length - 1; n >= Math.max(4, all.length - 5); n -= 1)
    if (await known(all.slice(0, n))) return ENDING.test(all.slice(n)) ? word : all.slice(0, n);
  return "";
};

const ask = async (shards, query, filters) => {
  const all = await Promise.all(shards.map((shard) => shard.search(query, filters)));
  const counts = {};
  for (const { filtered_counts } of all)
    for (const [name, values] of Object.entries(filtered_counts ?? {}))
      for (const [value, n] of Object.entries(values)) (counts[name] ??= {})[value] = (counts[name][value] ?? 0) + n;
  return { list: all.flatMap((one) => one.results), counts };
};

/* Where the words stand side by side: case → places of all of them. (The engine's own search for phrases sees one
   place a case, and none where weights differ.) */
const phrase = async (shards, words) => {
  const asked = telling(words);
  const offsets = [...words.keys()].filter((i) => asked.includes(words[i]));
  const places = await Promise.all(
    offsets.map(async (i) => new Map((await ask(shards, words[i], {})).list.map(({ p, l }) => [p, new Set(l.map((one) => one.l - i))]))),
  );
  const found = new Map();
  for (const [p, starts] of places[0]) {
    const whole = [...starts].filter((at) => places.every((of) => of.get(p)?.has(at)));
    if (whole.length) found.set(p, new Set(whole.flatMap((at) => offsets.map((i) => at + i))));
  }
  return found;
};

/* Cases with all words, the best first: side by side counts threefold; `exact`: only those. `counts`: how many cases
   each value of a filter would leave (not of an exact search). */
export const search = async (shards, query, filters, exact = false) => {
  const words = query.split(" ");
  const { list, counts } = await ask(shards, telling(words).join(" "), filters);
  if (words.length < 2 && !exact) return { list: list.sort((a, b) => b.s - a.s), counts };
  const whole = await phrase(shards, words);
  const score = ({ p, s }) => (whole.has(p) ? 3 * s : s);
  const kept = exact ? list.filter(({ p }) => whole.has(p)).map((one) => ({ ...one, l: one.l.filter(({ l }) => whole.get(one.p).has(l)) })) : list;
  return { list: kept.sort((a, b) => score(b) - score(a)), counts };
};
