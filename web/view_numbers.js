import { empty, figure, h, svg, table } from "./dom.js";
import { get } from "./api.js";
import { evidencePath, filters, under } from "./filters.js";
import { amountWords, dayNumber, dayOf, dayWords, holderName } from "./words.js";

const MEASURES = ["killed", "wounded", "missing", "detained", "displaced", "evacuated", "released", "hostages", "combatants", "violations", "meetings", "calls", "buildings", "vehicles", "weapons", "distance", "duration", "money"];
const WIDTH = 900, HEIGHT = 340, LEFT = 70, RIGHT = 230, TOP = 20, BOTTOM = 40;
// Claimants are told apart by shape and by the name at their last mark, not by colour.
const SHAPES = ["M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0", "M-6,-6h12v12h-12z", "M0,-7L7,6H-7z", "M0,-8L7,0L0,8L-7,0z", "M-7,-2h5v-5h4v5h5v4h-5v5h-4v-5h-5z", "M0,7L7,-6H-7z"];
const MOST_NAMED = SHAPES.length;
// A line joins what one claimant counts of one thing; where hundreds of deeds are drawn it would join strangers.
const FEW = 40;

/** Steps of 1, 2 or 5 that make at most five lines. */
function ticks(most) {
  const raw = most / 4, size = 10 ** Math.floor(Math.log10(raw || 1));
  const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= raw);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

const amount = (row) => row.value ?? row.min ?? row.max;
const days = (row) => dayNumber(row.day) ?? dayNumber(row.published);

/** Where days and amounts lie. Amounts that lie far apart get steps of ten, or the small ones would all lie on the floor. */
function scales(rows) {
  const at = rows.map(days), first = Math.min(...at), last = Math.max(...at, first + 1);
  const all = rows.flatMap((row) => [row.max ?? amount(row), amount(row)]).filter((n) => n > 0), most = Math.max(...all, 1) * 1.08, least = Math.min(...all, most);
  const byTens = most / least > 200, floor = 10 ** Math.floor(Math.log10(least));
  const share = byTens ? (n) => Math.max(0, Math.log(n / floor) / Math.log(most / floor)) : (n) => n / most;
  const lines = byTens ? Array.from({ length: Math.floor(Math.log10(most / floor)) + 1 }, (_, i) => floor * 10 ** i) : ticks(most);
  return { first, last, byTens, lines, x: (day) => LEFT + ((WIDTH - LEFT - RIGHT) * (day - first)) / (last - first), y: (n) => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share(n) };
}

function mark(row, shape, { x, y }) {
  const told = `${dayWords(row.day || row.published)}: ${amountWords(row)} ${row.measure}, says ${holderName(row.claimant)}`;
  const at = x(days(row));
  return svg("a", { href: evidencePath(row.story, row.id), "aria-label": told, tabindex: "0" }, svg("title", {}, told),
    row.min !== null && row.max !== null && svg("line", { class: "range", x1: at, x2: at, y1: y(row.min), y2: y(row.max) }),
    svg("path", { class: "mark", d: shape, transform: `translate(${at},${y(amount(row))})` }));
}

/** Names at the right, pushed apart where they would lie on one another. */
function labels(claimants, scale) {
  let above = -20;
  const lowest = HEIGHT - BOTTOM - 16 * (claimants.length - 1);
  return claimants.map(([name, rows], i) => ({ name, shape: SHAPES[i], at: scale.y(amount(rows[rows.length - 1])) })).sort((a, b) => a.at - b.at).map((label, i) => {
    above = Math.max(Math.min(label.at + 4, lowest + 16 * i), above + 16);
    return svg("g", { transform: `translate(${WIDTH - RIGHT + 22},${above})` }, svg("path", { class: "mark", d: label.shape, transform: "translate(0,-4) scale(.8)" }),
      svg("text", { x: 12, class: "label" }, label.name.length > 30 ? label.name.slice(0, 29) + "…" : label.name));
  });
}

/** Within a year the day is enough. */
const shortDay = (day, { first, last }) => (last - first > 300 ? dayWords(dayOf(day)).slice(4).replace(/^\d+ /, "") : dayWords(dayOf(day)).slice(4, -5));

function plot(rows, measure, oneToll) {
  const scale = scales(rows), byClaimant = new Map();
  for (const row of rows) byClaimant.set(holderName(row.claimant), [...(byClaimant.get(holderName(row.claimant)) || []), row]);
  const claimants = [...byClaimant].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_NAMED);
  for (const [, own] of claimants) own.sort((a, b) => days(a) - days(b));
  const steps = Math.min(4, scale.last - scale.first), dates = Array.from({ length: steps + 1 }, (_, i) => Math.round(scale.first + ((scale.last - scale.first) * i) / steps));
  return figure(`Plot of ${measure} by claimant`, 0,
    svg("svg", { class: "plot", viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
      scale.lines.map((n) => [svg("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: scale.y(n), y2: scale.y(n) }), svg("text", { x: LEFT - 8, y: scale.y(n) + 4, "text-anchor": "end" }, n.toLocaleString("en"))]),
      dates.map((day) => svg("text", { x: scale.x(day), y: HEIGHT - 14, "text-anchor": "middle" }, shortDay(day, scale))),
      oneToll && claimants.map(([, own]) => svg("path", { class: "series", d: "M" + own.map((row) => `${scale.x(days(row))},${scale.y(amount(row))}`).join("L") })),
      claimants.map(([, own], i) => own.map((row) => mark(row, SHAPES[i], scale))), labels(claimants, scale)),
    [byClaimant.size > MOST_NAMED ? `Those ${MOST_NAMED} who claim most are drawn; the table has all. ` : "", scale.byTens ? "Each line is ten times the one below. " : "", oneToll ? "" : "Name a place or a claimant to see how a toll rose. ", "Every mark leads to its words; a line through one runs from the least to the most that is claimed."]);
}

const COLUMNS = [["Day", (row) => dayWords(row.day || row.published), "d"], ["How many", (row) => amountWords(row), "n"], ["Of what", (row) => row.measure], ["Who says so", (row) => holderName(row.claimant)],
  ["Where", (row) => row.place], ["Words", (row) => h("a", { href: evidencePath(row.story, row.id) }, row.quote)]];

export async function draw(root, params) {
  const measure = params.get("kind") || "killed", asked = { ...Object.fromEntries(params), kind: measure === "all" ? "" : measure, limit: 500 };
  params.set("kind", measure);
  const { body, more } = await get("numbers", asked);
  const rows = body.numbers, drawn = rows.filter((row) => days(row) !== null && amount(row) !== null);
  root.append(filters([["kind", "Of what", [["all", "everything"], ...MEASURES.map((name) => [name, name])]], ["who", "Who says so", "text"], ["place", "Where", "text"], ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (rows.length === 0) return root.append(empty("Nobody counts that here. ", h("a", { href: "/numbers?kind=all" }, "Show every number")));
  if (measure !== "all" && drawn.length > 0) root.append(plot(drawn, measure, params.has("place") || params.has("who") || drawn.length <= FEW));
  if (measure === "all") params.set("kind", "");
  root.append(table(`Numbers: ${measure}`, COLUMNS, rows), under("numbers", params, rows.length, more, 500));
}
