import { empty, figure, h, svg, table } from "./dom.js";
import { get } from "./api.js";
import { filters, under } from "./filters.js";

const WIDTH = 1000;

/** A country or continent has no one point: it is listed and not drawn. */
const isCountry = (place) => /^(PCL|CONT|OCN|SEA|ADMD?$)/.test(place.feature || "") || (/^RGN/.test(place.feature || "") && !place.country);
const isWide = (place) => /^(ADM|RGN|AREA|LCTY|VAL|MTS|DSRT|ISL|PEN)/.test(place.feature || "");
const radius = (stories) => Math.min(22, 4 + 2.2 * Math.log2(stories + 1));

// Coasts are all that tells a reader where this is: a window is never so narrow that it might hold none.
const LEAST_WIDTH = 34, LEAST_HEIGHT = 17;

/** The window that holds all pins with room around them, in degrees. */
function frame(places) {
  const lons = places.map((place) => place.lon), lats = places.map((place) => place.lat);
  let [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const spare = Math.max(2.5, 0.12 * Math.max(east - west, north - south));
  const [wider, higher] = [Math.max(0, LEAST_WIDTH - (east - west)) / 2, Math.max(0, LEAST_HEIGHT - (north - south)) / 2];
  [west, east] = [west - Math.max(spare, wider), east + Math.max(spare, wider)];
  [south, north] = [Math.max(-80, south - Math.max(spare, higher)), Math.min(84, north + Math.max(spare, higher))];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180), scale = WIDTH / ((east - west) * squeeze);
  const height = Math.min(600, Math.max(360, (north - south) * scale));
  const middle = (south + north) / 2;
  return { west, height, x: (lon) => (lon - west) * squeeze * scale, y: (lat) => height / 2 - (lat - middle) * scale };
}

/** A ring that runs on past 180 degrees is drawn on both sides of the map. */
function land(rings, { x, y }) {
  const line = (ring, turn) => {
    let [lon, lat, out, farthest] = [turn * 20, 0, "", 0];
    for (let i = 0; i < ring.length; i += 2) {
      lon += ring[i];
      lat += ring[i + 1];
      farthest = Math.max(farthest, Math.abs(lon));
      out += `${i ? "L" : "M"}${x(lon / 20).toFixed(1)},${y(lat / 20).toFixed(1)}`;
    }
    return out + "Z" + (turn === 0 && farthest > 3600 ? line(ring, lon > 0 ? -360 : 360) : "");
  };
  return svg("path", { class: "land", d: rings.map((ring) => line(ring, 0)).join("") });
}

const told = (place) => `${place.name}, ${place.country || "no country"}: ${place.stories} ${place.stories === 1 ? "story" : "stories"}, ${place.events} events`;
const storiesOf = (place) => "/search?place=" + encodeURIComponent(place.name);

function pin(place, named, { x, y }) {
  const at = { cx: x(place.lon), cy: y(place.lat) }, r = radius(place.stories) * (isWide(place) ? 1.8 : 1);
  return svg("a", { href: storiesOf(place), "aria-label": told(place) }, svg("title", {}, told(place)), svg("circle", { class: isWide(place) ? "pin wide" : "pin", ...at, r }),
    named && svg("text", { class: "label", x: at.cx + r + 4, y: at.cy + 4 }, place.name));
}

/** Places whose names can stand beside their pins without lying on another name. */
function nameable(places, { x, y }) {
  const taken = [], named = new Set();
  for (const place of places) {
    const box = [x(place.lon), y(place.lat) - 9, x(place.lon) + 24 + 7 * place.name.length, y(place.lat) + 9];
    if (box[2] > WIDTH || taken.some((b) => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3])) continue;
    taken.push(box);
    named.add(place);
    if (taken.length > 60) break;
  }
  return named;
}

const COLUMNS = [["Place", (place) => h("a", { href: storiesOf(place) }, place.name)], ["Country", (place) => place.country],
  ["How precise", (place) => (isCountry(place) ? "too wide: not drawn" : isWide(place) ? "region" : "place")],
  ["Stories", (place) => place.stories.toLocaleString("en"), "n"], ["Events", (place) => place.events.toLocaleString("en"), "n"]];

export async function draw(root, params) {
  const [{ body, more }, rings] = await Promise.all([get("places", { limit: 300, ...Object.fromEntries(params) }), fetch("/assets/land.json").then((answer) => answer.json())]);
  root.append(filters([["place", "Place or country", "text"]], params));
  if (body.places.length === 0) return root.append(empty("No such place is named. ", h("a", { href: "/map" }, "Show all")));
  const drawn = body.places.filter((place) => !isCountry(place));
  if (drawn.length > 0) {
    const window = frame(drawn), named = nameable(drawn, window);
    root.append(figure("Map of the places; the table below has the same", 0.5,
      svg("svg", { class: "plot", viewBox: `0 0 ${WIDTH} ${Math.round(window.height)}` }, svg("rect", { class: "sea", width: WIDTH, height: Math.round(window.height) }), land(rings, window),
        [...drawn].reverse().map((place) => pin(place, named.has(place), window))),
      "Land only: borders are in dispute in many of these places. Full circles are towns and places, broken rings are regions; the more stories, the larger."));
  }
  root.append(table("Places", COLUMNS, body.places), under("places", params, body.places.length, more, 300));
}
