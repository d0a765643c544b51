// What the pages ask of the server (/api/v1/openapi.json).

export class Failure extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

async function answered(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Failure("The reading room does not answer.", "Start it again with: truceline serve");
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) return { body, more: (response.headers.get("Link") || "").includes('rel="next"') };
  const told = body && body.error;
  throw new Failure(told ? told.message : `The server answered ${response.status}.`, told ? told.advice : "");
}

/** "?who=army&since=2026-03-01", without what is empty. */
export function query(params) {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== "" && value !== null && value !== undefined) kept.set(name, value);
  const text = kept.toString();
  return text ? "?" + text : "";
}

/** {body, more}: the answer, and whether there is a next page. */
export function get(name, params = {}) {
  return answered(fetch("/api/v1/" + name + query(params), { headers: { Accept: "application/json" } }));
}

const token = () => document.querySelector("meta[name=token]").content;

/** Keeps what a person decided on an item, beside what the program found. */
export function keepVerdict(kind, item, verdict, note) {
  return answered(fetch("/api/v1/verdicts", { method: "POST", headers: { "X-Truceline-Token": token() }, body: new URLSearchParams({ kind, item, verdict, note }) }));
}

/** Whether this room takes verdicts: a read-only one gives its pages no token. */
export const canWrite = () => token() !== "";

/** {item: {verdict, note}} of a kind. */
export async function verdicts(kind) {
  const { body } = await get("verdicts", { kind, limit: 1000 });
  return Object.fromEntries(body.verdicts.map((row) => [row.item, row]));
}
