/* What other thresholds would have flagged, before anything is changed. */
import { get } from "./api.js";
import { button, h, show } from "./dom.js";
import { count, date } from "./format.js";
import { levelBadge } from "./queue.js";
import * as strings from "./strings.js";

const said = strings.thresholds;

const risk = (logit) => (1 / (1 + Math.exp(-logit))).toFixed(4);
const told = (n) => (n === null ? said.tooMany : count(n));

/* What counts pairs at or above a logit: exact where a level stands now. */
function counter(got) {
	return (logit) => {
		const now = got.levels.find((l) => l.logit === logit);
		return now ? now.pairs : got.pairs[Math.round((logit - got.from) / got.step)] ?? 0;
	};
}

function change(n, now) {
	if (n === null || now === null || n === now)
		return said.noChange;
	return n > now ? said.more(n - now) : said.fewer(now - n);
}

/* Such lines as set them: a bundle has them, and is the base of others. */
function howTo(got, logits) {
	const shifted = logits.map((l) => String(Number((l - got.shift).toFixed(6))));
	return [h("p", {}, said.how),
		h("pre", { tabindex: "0", role: "region", "aria-label": said.commands },
			said.retune(got.model_file, shifted, "thresholds.chap")),
		h("p", { class: "soft" }, said.then(got.model_file))];
}

/* What the counts cannot tell. */
function limits(got) {
	const begins = got.now - (got.days - 1) * 86400000;
	return h("ul", { class: "soft notes" },
		got.since > begins ? h("li", {}, said.since(date(got.since))) : null,
		got.one_model ? null : h("li", {}, said.models),
		said.limits.map((text) => h("li", {}, text)));
}

function chooser(level, got, logit, moved) {
	const name = strings.level[level];
	const bounds = { min: got.from, max: got.from + got.step * (got.pairs.length - 1), step: got.step };
	const slider = h("input", { type: "range", "aria-label": said.slider(name), ...bounds, value: logit, oninput: () => moved(Number(slider.value)) });
	const number = h("input", { type: "number", id: `threshold-${level}`, "aria-label": said.logit(name), ...bounds, step: "any", value: logit,
		onchange: () => moved(Math.round(Number(number.value) / got.step) * got.step) });
	const put = (to) => {
		slider.value = to;
		number.value = Number(to.toFixed(6));
	};
	return { slider, number, put };
}

export async function thresholdsCard() {
	const got = await get("thresholds");
	const pairs = counter(got);
	const logits = got.levels.map((l) => l.logit);
	const result = h("div", {});
	const rows = got.levels.map((level, i) => {
		const bar = h("span", { class: "bar flat" });
		const then = h("td", { class: "number", id: `then-${level.level}` });
		const differs = h("td", {});
		const place = h("span", { class: "soft" });
		const choose = chooser(level.level, got, level.logit, (to) => {
			logits[i] = to;
			draw();
		});
		const draw1 = (most) => {
			const n = pairs(logits[i]);
			choose.put(logits[i]);
			place.textContent = said.risk(risk(logits[i]));
			then.textContent = told(n);
			differs.textContent = change(n, level.pairs);
			bar.style.width = `${(100 * (n ?? most)) / most}%`;
		};
		return { draw: draw1, element: h("tr", {}, h("th", { scope: "row" }, levelBadge(level.level)),
			h("td", { class: "threshold" }, choose.slider, choose.number, place),
			h("td", { class: "number" }, told(level.pairs)), then, differs,
			h("td", { class: "c-bar" }, h("span", { class: "track flat" }, bar))) };
	});
	function draw() {
		const most = Math.max(1, ...got.levels.map((l) => l.pairs ?? 0), ...logits.map((l) => pairs(l) ?? 0));
		const changed = got.levels.some((l, i) => l.logit !== logits[i]);
		const ascends = logits.every((l, i) => i === 0 || l > logits[i - 1]);
		for (const row of rows)
			row.draw(most);
		show(result, !ascends ? h("p", { class: "problem", role: "alert" }, said.order)
			: changed ? howTo(got, logits) : h("p", { class: "soft" }, said.asNow));
	}
	draw();
	return h("section", { class: "card thresholds" }, h("h2", {}, said.title),
		h("p", {}, said.about(got.days)),
		h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": said.title }, h("table", { class: "plain" },
			h("thead", {}, h("tr", {}, [[said.level], [said.beginsAt], [said.pairsNow, "number"], [said.pairsThen, "number"], [said.change]]
				.map(([text, c]) => h("th", { scope: "col", class: c }, text)), h("td", {}))),
			h("tbody", {}, rows.map((r) => r.element)))),
		button(said.reset, () => {
			got.levels.forEach((l, i) => {
				logits[i] = l.logit;
			});
			draw();
		}, { class: "quiet" }),
		result, limits(got));
}
