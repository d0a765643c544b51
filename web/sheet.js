// A story's items as entries of a gold sheet (docs/sheets.md): what a person accepts, rejects or corrects. An entry names its
// evidence by quoting the story, as the scorer looks for it: any white space matches any other, and nth picks a later occurrence.

export const PARTS = { statements: "Who said what", events: "What happened", truces: "Claims about truces", quantities: "Numbers", places: "Places", times: "Times", actors: "Who is in it", contradictions: "Contradictions" };

/** Where `quote` stands in `text`: [[start, end], ...]. */
function occurrences(text, quote) {
  const words = quote.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return quote.trim() ? [...text.matchAll(new RegExp(words.join("\\s+"), "gu"))].map((hit) => [hit.index, hit.index + hit[0].length]) : [];
}

/** Offsets of the record count code points; those of JavaScript do not. */
export function quoter(text) {
  const chars = [...text], at = [0];
  for (const char of chars) at.push(at.at(-1) + char.length);
  return {
    words: (span) => text.slice(at[span.start], at[span.end]),
    /** {quote, nth} of a span; nth is left out for the first. */
    quote(span) {
      const words = text.slice(at[span.start], at[span.end]).trim();
      const nth = occurrences(text, words).findIndex(([start, end]) => start < at[span.end] && end > at[span.start]) + 1;
      return nth > 1 ? { quote: words, nth } : { quote: words };
    },
    /** A quotation whose first occurrence is the right one: the words before it are taken in until it is. */
    unique(span) {
      let start = at[span.start];
      for (let i = 0; i < 40 && start > 0; i++) {
        const hit = occurrences(text, text.slice(start, at[span.end]))[0];
        if (hit && hit[1] > at[span.start]) break;
        start = Math.max(0, text.lastIndexOf(" ", start - 2) + 1);
      }
      return text.slice(start, at[span.end]).trim();
    },
    /** The same for words that a person typed: the occurrence nearest to where it was; null where there is none. */
    nearest(words, span) {
      const hits = occurrences(text, words), far = ([start]) => Math.abs(start - at[span.start]);
      if (hits.length === 0) return null;
      const nth = hits.indexOf(hits.reduce((best, hit) => (far(hit) < far(best) ? hit : best))) + 1;
      return nth > 1 ? { quote: words, nth } : { quote: words };
    },
  };
}

/** An entry without what is not known. */
const known = (entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)));

/** {key under which the quotation stands: words, nth}. */
const quoted = (key, { quote, nth }) => ({ [key]: quote, nth });

const factuality = (event) => (event.polarity === "negative" ? "negated" : event.modality);

function entriesOf(record, text) {
  const actor = (id) => (record.actors.find((one) => one.id === id) || {}).name;
  const named = (ref) => (ref && (actor(ref.actor) || ref.text)) || "";
  const places = (ids) => ids.map((id) => (record.places.find((one) => one.id === id) || {}).name).filter(Boolean);
  const hull = (statement) => ({ start: statement.content.start, end: statement.content.end });
  const one = (span, entry) => ({ spans: [span], entries: [known(entry)] });
  /** What is the actor's alone of a mention: "men" of "our men", where "our" is somebody else. Null where nothing is. */
  const alone = (a, { start, end, kind }) => {
    for (const other of record.actors.flatMap((b) => (a === b ? [] : b.mentions))) {
      if (other.end <= start || other.start >= end) continue;
      if (other.start <= start && other.end >= end) return null;
      if (other.start - start > end - other.end) end = other.start;
      else start = other.end;
    }
    return { start, end, kind };
  };
  const mention = (a) => {
    const own = a.mentions.map((span) => alone(a, span)).filter(Boolean), all = own.length > 0 ? own : a.mentions;
    return all.find((span) => span.kind === "name") || all[0];
  };
  return {
    // Nobody is named: such a statement counts neither way.
    statements: () => record.statements.map((s) => one(hull(s), { speaker: named(s.speaker) ? [named(s.speaker)] : ["nobody named"], weak: named(s.speaker) ? undefined : true, kind: s.kind, ...quoted("content", text.quote(hull(s))) })),
    events: () => record.events.map((e) => one(e, { type: [e.type], actor: e.actor.map(actor).filter(Boolean), recipient: e.recipient.map(actor).filter(Boolean), ...quoted("evidence", text.quote(e)), factuality: factuality(e) })),
    truces: () => record.truces.flatMap((truce) => truce.assertions.map((x) => one(x, { state: [x.state], holder: x.holder && !x.holder.actor && (x.holder.text || "").startsWith("wire") ? ["wire"] : [named(x.holder)].filter(Boolean), place: places(truce.places), ...quoted("evidence", text.quote(x)) }))),
    quantities: () => record.quantities.map((n) => one(n, { ...quoted("text", text.quote(n)), ...(n.value !== null ? { value: n.value } : { min: n.min, max: n.max }), measure: n.measure })),
    // A place is judged once, for all its mentions.
    places: () => record.places.filter((p) => p.mentions.length > 0).map((p) => ({ spans: p.mentions, entries: p.mentions.map((span) => known({ ...quoted("text", text.quote(span)), country: p.country, lat: p.lat ?? undefined, lon: p.lat === null ? undefined : p.lon })) })),
    times: () => record.times.map((t) => one(t, { ...quoted("text", text.quote(t)), value: t.value || "unknown" })),
    actors: () => record.actors.filter((a) => a.mentions.length > 0).map((a) => one(mention(a), { ...quoted("text", text.quote(mention(a))), is: [a.name], code: (a.codes && a.codes.cameo) || undefined })),
    contradictions: () => record.contradictions.map((c) => ({ spans: [c.a, c.b], both: true, entries: [{ a: text.unique(c.a), b: text.unique(c.b), kind: [c.kind] }] })),
  };
}

/** The name under which a verdict is kept: the story and where the words stand, which no later reading changes. */
const nameOf = (story, spans) => `${story}:${spans.map((span) => `${span.start}-${span.end}`).join(",")}`;

/** Items of a part in reading order: {spans, entries, names, both}; a name an entry, and `both` where one stands for all spans. */
export function itemsOf(story, record, part, text) {
  const items = entriesOf(record, text)[part]().sort((a, b) => a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end);
  const times = new Map();  // two claims may stand in the same words
  for (const item of items)
    item.names = item.entries.map((_, i) => {
      const name = nameOf(story, item.both ? item.spans : [item.spans[i]]), n = (times.get(name) || 0) + 1;
      times.set(name, n);
      return n > 1 ? `${name}~${n}` : name;
    });
  return items;
}
