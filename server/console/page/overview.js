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
		strings.overview.waitHeads.map((t) => h("th", { scope: "col" }, t)))),
	h("tbody", {}, queue.map((q) => h("tr", {},
		h("th", { scope: "row" }, levelBadge(q.level)), h("td", {}, count(q.open)),
		h("td", {}, q.oldest_at ? span(now() - q.oldest_at) : "—"), h("td", {}, span(q.target_minutes * 60000)),
		h("td", { class: q.late > 0 ? "late" : "" }, count(q.late))))));
}

function decisionBars(decisions) {
	const most = Math.max(1, ...Object.values(decisions));
	return h("table", { class: "plain bars" }, h("caption", { class: "only-read" }, strings.overview.byKind),
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
		tile(strings.overview.agree, done ? strings.overview.of(reviews.agreed, done) : "—"),
		tile(strings.overview.waitSecond, count(reviews.waiting)),
		tile(strings.overview.waitLead, count(reviews.disagreed)));
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
		h("td", { class: "number" }, strings.overview.of(named.confirmed, n)),
		h("td", { class: "number" }, few ? h("span", { class: "soft" }, strings.overview.tooFew) : percent(named.confirmed / n)),
		h("td", { class: "number" }, few ? "" : `${percent(range[0]).replace(" %", "")}–${percent(range[1])}`),
		h("td", { class: "c-bar" }, few ? null : shareBar(named.confirmed / n, range)));
}

function precisionTable(title, list, name) {
	const most = (named) => named.confirmed + named.dismissed;
	return scroll(title, h("table", { class: "plain precision" }, h("thead", {}, h("tr", {},
		strings.precision.heads(title).map((t, i) => h("th", { scope: "col", class: i ? "number" : null }, t)), h("td", {}))),
	h("tbody", {}, list.sort((a, b) => most(b) - most(a)).map((one) => precisionRow(one, name(one.name))))));
}

function precision(got) {
	if (got.by_model.length === 0)
		return h("p", { class: "soft" }, strings.precision.none);
	return [h("p", { class: "soft" }, strings.precision.about(LEAST_DECIDED), got.newest_only ? ` ${strings.precision.newest(got.newest_only)}` : ""),
		precisionTable(strings.precision.signal, got.by_signal, strings.signal),
		precisionTable(strings.precision.model, got.by_model, (name) => name)];
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
	return scroll(strings.drift.risks, h("table", { class: "plain drift" }, h("thead", {}, h("tr", {},
		strings.drift.heads.map((t, i) => h("th", { scope: "col", class: i ? "number" : null }, t)), h("td", {}))),
	h("tbody", {}, drift.week.risks.map((_, i) => h("tr", {},
		h("th", { scope: "row" }, i < drift.bounds.length ? strings.drift.upTo(drift.bounds[i]) : strings.drift.above(drift.bounds[i - 1])),
		h("td", { class: "number" }, percent(share(drift.week, i))), h("td", { class: "number" }, drift.before.scored > 0 ? percent(share(drift.before, i)) : "—"),
		h("td", { class: "c-bar" }, bar(share(drift.week, i)), bar(share(drift.before, i), true)))))));
}

function driftCard(drift) {
	const { week, before } = drift;
	const unscored = (s) => (s.scored + s.unscored ? percent(s.unscored / (s.scored + s.unscored)) : "—");
	const enough = Math.min(week.scored, before.scored) >= LEAST_MESSAGES;
	const index = enough ? stability(week.risks, before.risks) : 0;
	return h("section", { class: "card" }, h("h2", {}, strings.drift.title), h("p", { class: "soft" }, strings.drift.about),
		h("dl", { class: "tiles" },
			tile(strings.drift.week, count(week.scored), strings.drift.days(week.days, 7)),
			tile(strings.drift.weeks, count(before.scored), strings.drift.days(before.days, 28)),
			tile(strings.drift.unscored, unscored(week), strings.drift.before(unscored(before))),
			tile(strings.drift.index, enough ? index.toFixed(3) : strings.overview.tooFew, enough ? strings.drift.means(index) : strings.drift.few(LEAST_MESSAGES))),
		driftTable(drift));
}

export async function overviewScreen() {
	const root = h("div", { class: "overview" });
	async function load() {
		const got = await get("overview", { days });
		setNow(got.now);
		const choose = h("select", {
			"aria-label": strings.overview.days, onchange: (e) => {
				days = Number(e.target.value);
				load();
			},
		}, Object.entries(strings.overview.last)
			.map(([v, t]) => h("option", { value: v, selected: Number(v) === days }, t)));
		const each = got.decided ? (got.revealed / got.decided).toFixed(1) : "—";
		show(root, 
			h("div", { class: "screen-head" }, h("h1", {}, strings.overview.title), choose),
			h("section", { class: "card" }, h("h2", {}, strings.overview.waits), scroll(strings.overview.waits, queueTable(got.queue))),
			got.decisions ? null : h("p", { class: "soft" }, strings.tenants.elsewhere),
			got.decisions ? h("section", { class: "card" }, h("h2", {}, strings.overview.work), h("dl", { class: "tiles" },
				tile(strings.overview.decisions, count(got.decided), got.undone ? strings.overview.takenBack(got.undone) : null),
				tile(strings.overview.fromFlag, got.wait_ms === null ? "—" : span(got.wait_ms), strings.overview.median),
				tile(strings.overview.fromClaim, got.work_ms === null ? "—" : span(got.work_ms), strings.overview.median),
				tile(strings.overview.readEach, each, strings.overview.fewer))) : null,
			got.decisions ? h("div", { class: "columns" },
				h("section", { class: "card" }, h("h2", {}, strings.overview.decisions), decisionBars(got.decisions)),
				h("section", { class: "card" }, h("h2", {}, strings.overview.second), agreement(got.reviews))) : null,
			h("section", { class: "card" }, h("h2", {}, strings.precision.title), precision(got.precision)),
			got.drift ? driftCard(got.drift) : null);
	}
	await load();
	return root;
}
