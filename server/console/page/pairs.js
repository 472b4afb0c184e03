/*
 * The suspect's other open cases, as a small graph: the suspect on the left, a
 * line to each other. Each row is a link, and has its own line and node in it.
 */
import { h, named, svg } from "./dom.js";
import { now, span } from "./format.js";
import { levelBadge } from "./queue.js";
import * as strings from "./strings.js";

const SHOWN_MOST = 8;
const ROW = 48; /* as in console.css */
const WIDTH = 56;
const RADIUS = { none: 4, watch: 5, review: 6, urgent: 7 };

/* From the suspect, half way down all rows, to the middle of the row. */
function edge(pair, i, n) {
	const from = (n / 2 - i) * ROW;
	const to = ROW / 2;
	const end = WIDTH - 8;
	return svg("svg", { class: `edge ${pair.level}`, width: WIDTH, height: ROW, viewBox: `0 0 ${WIDTH} ${ROW}`, "aria-hidden": "true" },
		svg("path", { class: pair.is_suspect ? "" : "as-other", d: `M0 ${from}C${end / 2} ${from} ${end / 2} ${to} ${end} ${to}` }),
		svg("circle", { cx: end, cy: to, r: RADIUS[pair.level] ?? RADIUS.none }));
}

function node(pair, i, n) {
	const waited = span(now() - pair.raised_at);
	return h("li", {}, h("a", { href: `#/case/${pair.flag}` }, edge(pair, i, n),
		h("span", { class: "node" },
			h("span", { class: "node-name" }, levelBadge(pair.level), named(pair.user, { class: "id cut", title: pair.user })),
			h("span", { class: "soft cut" }, pair.is_suspect ? strings.pairs.asSuspect(waited) : strings.pairs.asOther(waited)))));
}

export function pairs(it) {
	if (it.pairs.length === 0)
		return h("p", { class: "soft" }, strings.pairs.none);
	const shown = it.pairs.slice(0, SHOWN_MOST);
	const more = it.n_pairs - 1 - shown.length;
	return [h("div", { class: "graph", role: "group", "aria-label": strings.pairs.label(shown.length) },
		named(it.suspect, { class: "id hub cut", title: it.suspect }),
		h("ul", { class: "nodes" }, shown.map((pair, i) => node(pair, i, shown.length)))),
	more > 0 ? h("p", { class: "soft" }, strings.pairs.more(more)) : null];
}
