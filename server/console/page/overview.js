/* How the work goes: what waits, what was decided, how much was read for it. */
import { get } from "./api.js";
import { h, show } from "./dom.js";
import { count, now, setNow, span } from "./format.js";
import { LEAST_DECIDED, LEAST_MESSAGES, stability, wilson } from "./measures.js";
import { levelBadge } from "./queue.js";
import * as strings from "./strings.js";

let days = 7;

function tile(name, value, more) {
	return h("div", { class: "tile" }, h("dt", {}, name), h("dd", {}, h("strong", {}, value), more ? h("span", { class: "soft" }, more) : null));
}

function queueTable(queue) {
	return h("table", { class: "plain" }, h("thead", {}, h("tr", {},
		["Level", "Open", "Oldest waits", "Should wait at most", "Longer than that"].map((t) => h("th", { scope: "col" }, t)))),
	h("tbody", {}, queue.map((q) => h("tr", {},
		h("th", { scope: "row" }, levelBadge(q.level)), h("td", {}, count(q.open)),
		h("td", {}, q.oldest_at ? span(now() - q.oldest_at) : "—"), h("td", {}, span(q.target_minutes * 60000)),
		h("td", { class: q.late > 0 ? "late" : "" }, count(q.late))))));
}

function decisionBars(decisions) {
	const most = Math.max(1, ...Object.values(decisions));
	return h("table", { class: "plain bars" }, h("caption", { class: "only-read" }, "Decisions by kind"),
		h("tbody", {}, Object.entries(decisions).map(([v, n]) => {
			const fill = h("span", { class: "bar flat" });
			fill.style.width = `${(100 * n) / most}%`;
			return h("tr", {}, h("th", { scope: "row" }, strings.verdict[v][0]),
				h("td", { class: "c-bar" }, h("span", { class: "track flat" }, n > 0 ? fill : null)), h("td", { class: "number" }, count(n)));
		})));
}

function agreement(reviews) {
	const done = reviews.agreed + reviews.disagreed + reviews.settled;
	return h("dl", { class: "tiles" },
		tile("Second looks agree", done ? `${reviews.agreed} of ${done}` : "—"),
		tile("Wait for a second look", count(reviews.waiting)),
		tile("Wait for a lead", count(reviews.disagreed)));
}

const percent = (x) => `${(100 * x).toFixed(x > 0 && x < 0.1 ? 1 : 0)} %`;

function scroll(name, ...children) {
	return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, children);
}

/* A share as a bar, and the range in which it may lie on it. */
function shareBar(share, [low, high]) {
	const fill = h("span", { class: "bar flat" });
	const range = h("span", { class: "range" });
	fill.style.width = `${100 * share}%`;
	range.style.left = `${100 * low}%`;
	range.style.width = `${100 * (high - low)}%`;
	return h("span", { class: "track flat" }, fill, range);
}

function precisionRow(named, name) {
	const n = named.confirmed + named.dismissed;
	const few = n < LEAST_DECIDED;
	const range = wilson(named.confirmed, n);
	return h("tr", {}, h("th", { scope: "row" }, h("bdi", {}, name)),
		h("td", { class: "number" }, `${count(named.confirmed)} of ${count(n)}`),
		h("td", { class: "number" }, few ? h("span", { class: "soft" }, "too few") : percent(named.confirmed / n)),
		h("td", { class: "number" }, few ? "" : `${percent(range[0]).replace(" %", "")}–${percent(range[1])}`),
		h("td", { class: "c-bar" }, few ? null : shareBar(named.confirmed / n, range)));
}

function precisionTable(title, list, name) {
	const most = (named) => named.confirmed + named.dismissed;
	return scroll(title, h("table", { class: "plain precision" }, h("thead", {}, h("tr", {},
		[title, "Confirmed", "Share", "95 % range"].map((t, i) => h("th", { scope: "col", class: i ? "number" : null }, t)), h("td", {}))),
	h("tbody", {}, list.sort((a, b) => most(b) - most(a)).map((one) => precisionRow(one, name(one.name))))));
}

function precision(got) {
	if (got.by_model.length === 0)
		return h("p", { class: "soft" }, strings.precision.none);
	return [h("p", { class: "soft" }, strings.precision.about(LEAST_DECIDED), got.newest_only ? ` ${strings.precision.newest(count(got.newest_only))}` : ""),
		precisionTable("Signal", got.by_signal, strings.signal),
		precisionTable("Model", got.by_model, (name) => name)];
}

/* This week and the weeks before, class by class of risk. */
function driftTable(drift) {
	const share = (span, i) => (span.scored ? span.risks[i] / span.scored : 0);
	const most = Math.max(0.001, ...drift.week.risks.map((_, i) => Math.max(share(drift.week, i), share(drift.before, i))));
	const bar = (x, less) => {
		const fill = h("span", { class: less ? "bar flat before" : "bar flat" });
		fill.style.width = `${(100 * x) / most}%`;
		return h("span", { class: "track flat" }, fill);
	};
	return scroll("Risks", h("table", { class: "plain drift" }, h("thead", {}, h("tr", {},
		["Risk", "This week", "Before"].map((t, i) => h("th", { scope: "col", class: i ? "number" : null }, t)), h("td", {}))),
	h("tbody", {}, drift.week.risks.map((_, i) => h("tr", {},
		h("th", { scope: "row" }, i < drift.bounds.length ? `up to ${drift.bounds[i]}` : `above ${drift.bounds[i - 1]}`),
		h("td", { class: "number" }, percent(share(drift.week, i))), h("td", { class: "number" }, drift.before.scored > 0 ? percent(share(drift.before, i)) : "—"),
		h("td", { class: "c-bar" }, bar(share(drift.week, i)), bar(share(drift.before, i), true)))))));
}

function driftCard(drift) {
	const { week, before } = drift;
	const unscored = (s) => (s.scored + s.unscored ? percent(s.unscored / (s.scored + s.unscored)) : "—");
	const enough = Math.min(week.scored, before.scored) >= LEAST_MESSAGES;
	const index = enough ? stability(week.risks, before.risks) : 0;
	return h("section", { class: "card" }, h("h2", {}, "Drift"), h("p", { class: "soft" }, strings.drift.about),
		h("dl", { class: "tiles" },
			tile("Messages this week", count(week.scored), `${week.days} of 7 days`),
			tile("In the four weeks before", count(before.scored), `${before.days} of 28 days`),
			tile("Not scored", unscored(week), `before: ${unscored(before)}`),
			tile("Stability index", enough ? index.toFixed(3) : "too few", enough ? strings.drift.means(index) : strings.drift.few(count(LEAST_MESSAGES)))),
		driftTable(drift));
}

export async function overviewScreen() {
	const root = h("div", { class: "overview" });
	async function load() {
		const got = await get("overview", { days });
		setNow(got.now);
		const choose = h("select", {
			"aria-label": "Days", onchange: (e) => {
				days = Number(e.target.value);
				load();
			},
		}, [[1, "Last day"], [7, "Last 7 days"], [30, "Last 30 days"], [90, "Last 90 days"]]
			.map(([v, t]) => h("option", { value: v, selected: v === days }, t)));
		const each = got.decided ? (got.revealed / got.decided).toFixed(1) : "—";
		show(root, 
			h("div", { class: "screen-head" }, h("h1", {}, "Overview"), choose),
			h("section", { class: "card" }, h("h2", {}, "What waits"), scroll("What waits", queueTable(got.queue))),
			got.decisions ? null : h("p", { class: "soft" }, strings.tenants.elsewhere),
			got.decisions ? h("section", { class: "card" }, h("h2", {}, "The work"), h("dl", { class: "tiles" },
				tile("Decisions", count(got.decided), got.undone ? `${count(got.undone)} taken back` : null),
				tile("From flag to decision", got.wait_ms === null ? "—" : span(got.wait_ms), "median"),
				tile("From claim to decision", got.work_ms === null ? "—" : span(got.work_ms), "median"),
				tile("Messages read a decision", each, "fewer is better"))) : null,
			got.decisions ? h("div", { class: "columns" },
				h("section", { class: "card" }, h("h2", {}, "Decisions"), decisionBars(got.decisions)),
				h("section", { class: "card" }, h("h2", {}, "Second looks"), agreement(got.reviews))) : null,
			h("section", { class: "card" }, h("h2", {}, "How often a flag was right"), precision(got.precision)),
			got.drift ? driftCard(got.drift) : null);
	}
	await load();
	return root;
}
