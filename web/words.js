// The record's closed vocabularies in plain words, and days as people write them.
import { get } from "./api.js";

let lists = {};

/** Loads the words once; every view does so first. */
export async function loadWords() {
  lists = (await get("words")).body;
}

const spaced = (word) => (word || "").replaceAll("_", " ");
const from = (list) => (key) => (lists[list] && lists[list][key]) || spaced(key);

/** "denies" for deny. */
export const cueWords = from("cues");
/** "called off" for ended. */
export const stateWords = from("states");
/** "Said and denied" for negation. */
export const clashWords = from("contradictions");
/** "attack" for ASSAULT. */
export const eventWords = from("events");
/** "a first report" for first. */
export const kindWords = from("kinds");
/** "told as having happened" for asserted, and what is said not to be. */
export function factWords(polarity, modality) {
  const told = { asserted: "told as a fact", future: "planned or announced", possible: "possible, not certain", conditional: "on a condition", requested: "asked for" }[modality] || modality || "";
  return polarity === "negative" ? (modality === "asserted" ? "told as not so" : `not so (${told})`) : told;
}

/** "quoted" for direct. */
export const quotedWords = (kind) => ({ direct: "quoted", indirect: "paraphrased", mixed: "partly quoted" })[kind] || kind;

/** All [key, words] of a list, for a choice. */
export const choices = (list) => Object.entries(lists[list] || {}).filter(([key]) => key);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** "Fri 9 Dec 2016" for "2016-12-09"; what is less than a day is left as it is. */
export function dayWords(date) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(date || "");
  if (!parts) return date || "";
  const day = new Date(Date.UTC(+parts[1], +parts[2] - 1, +parts[3]));
  return `${DAYS[day.getUTCDay()]} ${+parts[3]} ${MONTHS[+parts[2] - 1]} ${parts[1]}`;
}

/** Days since 1970, or null. */
export function dayNumber(date) {
  const at = Date.parse((date || "").slice(0, 10) + "T00:00:00Z");
  return Number.isNaN(at) ? null : Math.round(at / 86400000);
}

/** "2026-03-14" for such a number. */
export const dayOf = (number) => new Date(number * 86400000).toISOString().slice(0, 10);

/** "wire:AP" is the report's own voice. */
export function holderName(name) {
  if (!name) return "no one named";
  if (["wire", "wire:", "the wire"].includes(name)) return "the report itself";
  return name.startsWith("wire:") ? `${name.slice(5)} (the report itself)` : name;
}

/** "at least 14", "some 40,000", "24 or more". */
export function amountWords({ value, min, max, bound }) {
  const number = (n) => n.toLocaleString("en");
  const said = value ?? min ?? max;
  if (said === null || said === undefined) return "";
  if (value === null || value === undefined) return max !== null && min !== null && max !== undefined ? `${number(min)} to ${number(max)}` : min !== null ? `${number(min)} or more` : `up to ${number(max)}`;
  return bound ? `${spaced(bound)} ${number(value)}` : number(value);
}
