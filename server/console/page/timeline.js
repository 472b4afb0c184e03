/*
 * How it went, message by message: the pair's level as steps, and below it
 * which kind of signal each message showed, by whom.
 */
import { h, svg } from "./dom.js";
import { date, day } from "./format.js";
import * as strings from "./strings.js";

const LEVELS = ["none", "watch", "review", "urgent"];
const LANE = 24;
const STEP = 18;
const LEFT = 104;
const RIGHT = 16;

function lanesOf(evidence, groupOf) {
	const order = Object.keys(strings.group);
	const found = new Set(evidence.flatMap((m) => m.signals.map((s) => groupOf.get(s))));
	return order.filter((g) => found.has(g));
}

function levelLine(evidence, x, y) {
	let path = "";
	evidence.forEach((m, i) => {
		const at = y(LEVELS.indexOf(m.level));
		path += i === 0 ? `M${x(i)} ${at}` : `H${x(i)}V${at}`;
	});
	return `${path}H${x(evidence.length - 1) + 8}`;
}

function marker(message, cx, cy, n) {
	const r = n > 1 ? 6 : 5;
	return message.suspect
		? svg("circle", { class: "by-suspect", cx, cy, r })
		: svg("path", { class: "by-other", d: `M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}Z` });
}

function column(evidence, i, lanes, groupOf, x, laneY, height, choose) {
	const message = evidence[i];
	const title = strings.timeline.column(date(message.at), message.suspect, message.signals.map(strings.signal));
	return svg("g", { class: "column", onclick: () => choose(i) },
		svg("title", {}, title),
		svg("rect", { class: "hit", x: x(i) - 7, y: 0, width: 14, height }),
		lanes.map((lane, k) => {
			const n = message.signals.filter((s) => groupOf.get(s) === lane).length;
			return n > 0 ? marker(message, x(i), laneY(k), n) : null;
		}));
}

/* Where a day begins, as far as there is room for its name. */
function dayMarks(evidence, x, y) {
	const out = [];
	let was = "", last = -100;
	evidence.forEach((m, i) => {
		const name = day(m.at);
		if (name !== was && x(i) - last > 56) {
			out.push(svg("text", { class: "axis", x: x(i), y, "text-anchor": "middle" }, name));
			last = x(i);
		}
		was = name;
	});
	return out;
}

function draw(host, evidence, groupOf, choose) {
	const width = Math.max(300, host.clientWidth);
	const lanes = lanesOf(evidence, groupOf);
	const top = 12 + 3 * STEP + 22;
	const height = top + lanes.length * LANE + 26;
	const room = width - LEFT - RIGHT - 16;
	const x = (i) => LEFT + 8 + (evidence.length === 1 ? room / 2 : (i * room) / (evidence.length - 1));
	const y = (l) => 12 + (3 - l) * STEP;
	const laneY = (k) => top + k * LANE + LANE / 2 - 4;
	host.replaceChildren(svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
		LEVELS.map((l, i) => [
			svg("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(i), y2: y(i) }),
			svg("text", { class: "axis", x: LEFT - 8, y: y(i) + 4, "text-anchor": "end" }, strings.level[l])]),
		svg("path", { class: "level-line", d: levelLine(evidence, x, y) }),
		lanes.map((g, k) => [
			svg("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: laneY(k), y2: laneY(k) }),
			svg("text", { class: "axis", x: LEFT - 8, y: laneY(k) + 4, "text-anchor": "end" }, strings.group[g])]),
		evidence.map((_, i) => column(evidence, i, lanes, groupOf, x, laneY, height - 20, choose)),
		dayMarks(evidence, x, height - 6)));
}

function spoken(evidence, n) {
	const highest = evidence.reduce((a, m) => Math.max(a, LEVELS.indexOf(m.level)), 0);
	const by = evidence.filter((m) => m.suspect).length;
	return strings.timeline.spoken(evidence.length, n, by, strings.level[LEVELS[highest]]);
}

export function timeline(it, signals, choose) {
	const groupOf = new Map(signals.map((s) => [s.name, s.group]));
	const host = h("div", { class: "plot" });
	const sizes = new ResizeObserver(() =>
		requestAnimationFrame(() => draw(host, it.evidence, groupOf, choose)));
	sizes.observe(host);
	return h("figure", { class: "timeline", role: "img", "aria-label": spoken(it.evidence, it.n) },
		host,
		h("figcaption", { class: "soft keys" },
			h("span", {}, svg("svg", { viewBox: "0 0 12 12", class: "mini" }, svg("circle", { class: "by-suspect", cx: 6, cy: 6, r: 5 })), " ", strings.timeline.suspect),
			h("span", {}, svg("svg", { viewBox: "0 0 12 12", class: "mini" }, svg("path", { class: "by-other", d: "M6 1L11 6L6 11L1 6Z" })), " ", strings.timeline.other),
			h("span", {}, strings.timeline.inOrder)));
}
