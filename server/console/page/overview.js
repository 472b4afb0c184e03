/* How the work goes: what waits, what was decided, how much was read for it. */
import { get } from "/console/api.js";
import { h, show } from "/console/dom.js";
import { count, now, setNow, span } from "/console/format.js";
import { levelBadge } from "/console/queue.js";
import * as strings from "/console/strings.js";

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
			h("section", { class: "card" }, h("h2", {}, "What waits"), h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "What waits" }, queueTable(got.queue))),
			h("section", { class: "card" }, h("h2", {}, "The work"), h("dl", { class: "tiles" },
				tile("Decisions", count(got.decided), got.undone ? `${count(got.undone)} taken back` : null),
				tile("From flag to decision", got.wait_ms === null ? "—" : span(got.wait_ms), "median"),
				tile("From claim to decision", got.work_ms === null ? "—" : span(got.work_ms), "median"),
				tile("Messages read a decision", each, "fewer is better"))),
			h("div", { class: "columns" },
				h("section", { class: "card" }, h("h2", {}, "Decisions"), decisionBars(got.decisions)),
				h("section", { class: "card" }, h("h2", {}, "Second looks"), agreement(got.reviews))));
	}
	await load();
	return root;
}
