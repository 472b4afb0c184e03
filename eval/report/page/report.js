/* From the numbers of report.json to a page. Ids and texts are never markup. */
const R = JSON.parse(document.getElementById("data").textContent);
const page = document.getElementById("report");

const number = (x, digits = 3) => x === null || x === undefined ? "–" :
	Math.abs(x) >= 100 ? x.toFixed(0) : x.toFixed(digits);
const whole = (x) => x === null || x === undefined ? "–" :
	Math.round(x).toLocaleString("en");
const DIGITS = { median_delay: 1, base_alerts: 1, base_precision: 4 };

/* The powers of ten within a range. */
function powers(least, most) {
	const out = [];
	for (let k = Math.ceil(Math.log10(least)); 10 ** k <= most; k++)
		out.push(10 ** k);
	return out;
}

const range = (f, digits = 3) => f && f.low !== null && f.low !== undefined ?
	make("span", { class: "range" },
		` ${number(f.low, digits)} to ${number(f.high, digits)}`) : null;
const cell = (f, digits) => make("td", {},
	number(f?.value, digits), range(f, digits));

function table(head, rows, kind = "") {
	return make("div", { class: "scroll" }, make("table", { class: kind },
		make("thead", {}, make("tr", {}, head.map((h) =>
			make("th", h.words ? { class: "words" } : {}, h.words ?? h)))),
		make("tbody", {}, rows.map((r) => make("tr", {}, r.map((c) =>
			c instanceof Node ? c : make("td", {}, c)))))));
}

function section(title, ...children) {
	page.append(make("h2", {}, title));
	page.append(...children.flat().filter((c) => c !== null));
}

const unit = (r) => r.unit === "conversation" ? "conversations" : r.unit + "s";
const headline = R.levels.find((l) => l.unit === R.unit);
const H = headline.figures;

function opening() {
	page.append(make("h1", {}, "How well flags agree with the truth"),
		make("p", {}, `${whole(headline.n)} ${unit(headline)} in ` +
			`${whole(headline.groups)} groups, ${whole(headline.positive)} positive, ` +
			`${whole(headline.hard_negatives)} hard negatives; ` +
			`${whole(headline.messages)} messages, ${whole(headline.unscored)} unscored. ` +
			`A flag is level ${R.level} or above. Intervals: 95 %, bootstrap over groups, ` +
			"positive and benign ones drawn apart."));
	const tile = (name, title, digits) => make("div", { class: "tile" },
		title, make("b", {}, number(H[name].value, digits)), range(H[name], digits));
	page.append(make("div", { class: "tiles" },
		tile("precision", "Precision"), tile("recall", "Recall"),
		tile("f1", "F1"), tile("f_latency", "F-latency"),
		tile("roc_auc", "ROC-AUC"), tile("pr_auc", "PR-AUC"),
		tile("hard_negatives_flagged", "Hard negatives flagged"),
		tile("base_alerts", "Alerts per 10,000 a day", 1)));
	const near = R.controls.filter((c) => c.near && c.alarm);
	for (const c of near)
		page.append(make("p", { class: "alarm" }, `Control “${c.name}”: ${c.reading}.`));
}

function figures() {
	const names = Object.keys(H);
	section("Figures",
		table(["", ...R.levels.map((l) => unit(l))],
			[["Units", ...R.levels.map((l) => whole(l.n))],
				["Positive", ...R.levels.map((l) => whole(l.positive))],
				["Flagged rightly", ...R.levels.map((l) => whole(l.flagged_positive))],
				["Flagged falsely", ...R.levels.map((l) => whole(l.flagged_benign))],
				["Flagged on the wrong side", ...R.levels.map((l) => whole(l.wrong_side))],
				...names.map((n) => [R.titles[n],
					...R.levels.map((l) => cell(l.figures[n], DIGITS[n]))])]),
		make("p", { class: "soft" },
			"A positive that is flagged on the wrong side only is a miss and a false flag. " +
			`Figures at the prior assume that 1 in ${whole(1 / R.prior)} is positive and that ` +
			"this corpus' benign units are like a platform's."));
	if (R.published.length > 0)
		section("Published, same protocol",
			table([{ words: "System" }, "P", "R", "F1", "F0.5", "Speed", "F-latency", { words: "Source" }],
				R.published.map((b) => [b.system,
					...["precision", "recall", "f1", "f0.5", "speed", "f_latency"]
						.map((n) => number(b.figures?.[n], 4)),
					make("td", { class: "words" }, b.source)])));
}

/* Another system's figures in a row: theirs, ours, the difference. */
function beside() {
	if (R.beside.length === 0)
		return;
	section("Beside other systems",
		make("p", {}, "On the units that both judged. Differences are this system's less the other's, " +
			"with 95 % by a paired bootstrap over groups and p by approximate randomization; “may be " +
			"noise” unless both speak against it."),
		R.beside.map((b) => make("details", { open: "" },
			make("summary", {}, `${b.system}: ${whole(b.n)} ${unit(b)}` +
				(b.other_truth ? `; ${whole(b.other_truth)} of another truth left out` : "") +
				(b.decisions ? "; its answers are decisions, so figures of scores and times are not there" : "")),
			table(["", b.system, "this system", "difference", "p", { words: "Reading" }],
				Object.entries(b.figures).map(([name, f]) => [R.titles[name],
					number(f.there, DIGITS[name]), number(f.here, DIGITS[name]),
					cell(f.difference, DIGITS[name]), number(f.p, 4),
					make("td", { class: "words" }, f.reading ?? "not defined in both")])))));
}

/* PAN 2012's two problems, of every system that has answers. */
function task() {
	const row = (name, what, f, f_b) => [`${name}, ${what}`, whole(f.truth), whole(f.named),
		whole(f.right), number(f.precision, 4), number(f.recall, 4), number(f.f1, 4), f_b];
	if (R.task.length === 0)
		return;
	section("PAN 2012's problems",
		table(["", "In the truth", "Named", "Right", "P", "R", "F1", "F0.5 or F3"],
			R.task.flatMap((t) => [
				row(t.system, "problem 1: predators", t.problem1, `F0.5 ${number(t.problem1["f0.5"], 4)}`),
				...(t.problem2 ? [row(t.system, "problem 2: lines", t.problem2,
					`F3 ${number(t.problem2.f3, 4)}`)] : [])])));
}

function curves() {
	const pr = R.curves.precision_recall;
	const roc = R.curves.roc;
	const bins = R.curves.reliability.bins.filter((b) => b.risk !== null);
	const share = headline.positive / headline.n;
	const one = { range: [0, 1] };
	const shares = R.early.shares;
	const early = R.published.filter((b) => b.f1_at_tenths);
	const alerts = R.platform.curve.filter((p) => p[0] > 0).reverse()
		.sort((a, b) => a[0] - b[0]);
	const delays = R.early.delays;
	const names = delays.map((d) => d.to === null ? `${d.from}+` :
		d.from === d.to ? `${d.from}` : `${d.from}–${d.to}`);
	const risks = [0, ...bins.map((b) => b.risk), 1];
	section("Curves", make("div", { class: "grid" },
		plot({
			title: "Precision and recall",
			x: { label: "recall", ...one }, y: { label: "precision", ...one },
			xs: pr.map((p) => p[0]),
			series: [{ label: "the system", ys: pr.map((p) => p[1]) },
				{ label: "chance", thin: true, ys: pr.map(() => share) }],
		}),
		plot({
			title: "ROC",
			x: { label: "benign flagged", ...one }, y: { label: "recall", ...one },
			xs: roc.map((p) => p[0]),
			series: [{ label: "the system", ys: roc.map((p) => p[1]) },
				{ label: "chance", thin: true, ys: roc.map((p) => p[0]) }],
		}),
		plot({
			title: "Reliability of risk",
			note: `Expected calibration error ${number(R.curves.reliability.calibration_error)}. ` +
				"A point is a tenth of the scale of risk.",
			x: { label: "mean risk", ...one }, y: { label: "share positive", ...one },
			xs: risks,
			series: [{ label: "the system", points: true,
				ys: [null, ...bins.map((b) => b.positive), null] },
			{ label: "as stated", thin: true, ys: risks }],
		}),
		plot({
			title: "F1 against the share of a unit that was read",
			x: { label: "% of characters", range: [0, 100] }, y: { label: "", ...one },
			xs: shares.map((s) => s.percent),
			series: [{ label: "F1", points: true, ys: shares.map((s) => s.figures.f1.value) },
				{ label: "precision", thin: true, ys: shares.map((s) => s.figures.precision.value) },
				{ label: "recall", thin: true, ys: shares.map((s) => s.figures.recall.value) },
				{ label: "", thin: true, dash: [], ys: shares.map((s) => s.figures.f1.low) },
				{ label: "", thin: true, dash: [], ys: shares.map((s) => s.figures.f1.high) },
				...early.map((b) => ({ label: b.system, color: "ink",
					ys: b.f1_at_tenths.map((f) => f / 100) }))],
			bands: [[5, 4]],
			note: "Shaded: 95 % of F1.",
		}),
		plot({
			title: "Messages until the first flag",
			x: { label: "messages", range: [-0.6, delays.length - 0.4], space: 1,
				splits: () => delays.map((_, i) => i),
				values: (_, at) => at.map((i) => names[i]),
				filter: (u, at) => at.map((i) =>
					u.width < 460 && i % 2 ? null : i) },
			y: { label: "positives", range: (u, least, most) => [0, Math.max(most, 1) * 1.05] },
			xs: delays.map((_, i) => i),
			series: [{ label: "flagged", bars: true, ys: delays.map((d) => d.n) }],
			note: headline.positive - headline.flagged_positive > 0 ?
				`${whole(headline.positive - headline.flagged_positive)} positives were never flagged.` : null,
		}),
		plot({
			title: "Alerts against recall on a platform",
			x: { label: "alerts per 10,000 pairs a day", log: true,
				splits: (u, i, least, most) => powers(least, most) },
			y: { label: "recall", ...one },
			xs: alerts.map((p) => p[0]),
			series: [{ label: "pairs", ys: alerts.map((p) => p[1]) }],
			note: `One false flag among this corpus' ${whole(R.platform.benign_pairs)} benign pairs ` +
				`is ${number(R.platform.one_false_flag_is_alerts, 1)} alerts: ` +
				"left of that the curve is a guess.",
		})));
}

function early() {
	const w = R.early.windows;
	const row = (name, f) => [name, cell(f.precision), cell(f.recall), cell(f.f1),
		cell(f.median_delay, 1), cell(f.speed), cell(f.f_latency)];
	section("Early detection: the running score and a sliding window",
		make("p", {}, `As eSPD does it (Vogt et al. 2021): each message's window of the last ${w.size} ` +
			`is judged by itself, a warning needs so many positive judgements (its skepticism) among ` +
			`the last ${w.of_the_last}, and stays. Of conversations.`),
		table(["", "Precision", "Recall", "F1", "Messages (median)", "Speed", "F-latency"],
			[row("running score", w.running),
				...w.rows.map((r) => row(`windows, skepticism ${r.skepticism}`, r.figures))]));
}

function platform() {
	const p = R.platform;
	const at = (o) => o === null ? ["–", "–", "–", "–"] :
		[number(o.threshold), number(o.recall), number(o.precision, 4),
			make("td", {}, number(o.alerts, 2), o.beyond_corpus ?
				make("span", { class: "range" }, " *") : null)];
	section("On a platform",
		make("p", {}, `If 1 in ${whole(1 / p.prior)} pairs that talk on a day is positive. ` +
			"Recall at the most alerts that people can review, and the threshold (a logit) for it. " +
			"* none of the corpus' benign pairs lies above the threshold, so the true rate is not known."),
		table(["Alerts per 10,000 pairs a day", "Threshold", "Recall", "Precision", "Alerts"],
			p.capacities.map((c) => [`at most ${c.capacity}`, ...at(c.at)])),
		p.wishes.length ? table(["Wish", "Threshold", "Recall", "Precision", "Alerts"],
			p.wishes.map((w) => [`${w.wish} ${w.value}`, ...at(w.at)])) : null,
		make("h3", {}, "Precision among the highest scores of this corpus"),
		table(["Pairs", "Precision"], p.precision_at.map((k) => [whole(k.k), number(k.precision)])));
}

function controls() {
	section("Controls",
		make("p", {}, "What can be reached without what the system is meant to see. Where a control " +
			"comes near the system, the corpus, not grooming, may be what is measured."),
		table(["Control", "ROC-AUC", "Recall", { words: "What it is" }, { words: "Reading" }],
			[["the system", cell(R.levels[0].figures.roc_auc), cell(R.levels[0].figures.recall), "", ""],
				...R.controls.map((c) => [c.name, c.roc_auc ? cell(c.roc_auc) : "–",
					c.recall ? cell(c.recall) : "–",
					make("td", { class: "words" }, c.what),
					make("td", { class: "words" + (c.near && c.alarm ? " alarm" : "") }, c.reading)])]));
}

function slices() {
	section("Slices", make("p", { class: "soft" },
		"Of conversations; slices of fewer than five are left out, and intervals where a class " +
		"comes from fewer than five groups."),
	R.slices.filter((d) => d.rows.length > 1).map((d) => make("details",
		d.rows.length <= 8 ? { open: "" } : {},
		make("summary", {}, `${d.dimension} (${d.rows.length})`),
		table(["", "n", "Positive", "Recall", "Benign flagged", "F1", "ROC-AUC"],
			d.rows.map((r) => [r.value, whole(r.n), whole(r.positive),
				cell(r.figures.recall), cell(r.figures.benign_flagged),
				cell(r.figures.f1), cell(r.figures.roc_auc)])))));
}

function heat(f) {
	const value = f?.value;
	const td = make("td", {}, number(value, 2));
	if (value !== null && value !== undefined) {
		const dark = Math.max(0, Math.min(1, 1 - value)) * 0.62;
		td.style.background = `rgba(var(--shade), ${dark.toFixed(3)})`;
	}
	return td;
}

function robustness() {
	const parts = Object.keys(R.robustness[0].by_part);
	const tactics = R.robustness[0].recall_tactics;
	section("Robustness",
		make("p", {}, `Recall of positive conversations at ${R.level} with the suspect's messages ` +
			"disguised by one trick; benign conversations are left out. Darker is worse. " +
			"“Done” is the share of the suspect's messages that the trick could be done to. A disguise " +
			"is evidence itself: where many messages show one, recall may rise above the first row's. " +
			"“Tactic lines” disguises only those that the truth names."),
		table(["trick", "done", "every message", "95 %",
			...(tactics ? ["tactic lines", "95 %"] : []), ...parts], R.robustness.map((r) =>
			[r.trick + (r.guesswork ? " (guesswork)" : ""), number(r.disguised, 2),
				heat(r.recall), make("td", {}, range(r.recall, 2) ?? ""),
				...(tactics ? [heat(r.recall_tactics), make("td", {}, range(r.recall_tactics, 2) ?? "")] : []),
				...parts.map((p) => heat(r.by_part[p]))]), "heat"));
}

function worst() {
	const one = (c) => {
		const head = `${c.conversation} (${c.group}): logit ${number(c.logit)}, ` +
			`${c.messages} messages` + (c.delay ? `, flagged at ${c.delay}` : "") +
			(c.wrong_side ? ", flagged on the wrong side" : "");
		return c.text ? make("details", {}, make("summary", {}, head),
			make("ol", {}, c.text.map((t) => make("li", {}, `${t[0]}: ${t[1]}`)))) :
			make("p", {}, head);
	};
	section("Worst cases", make("div", { class: "grid" },
		make("div", {}, make("h3", {}, "False flags, highest first"), R.worst.false_flags.map(one)),
		make("div", {}, make("h3", {}, "Misses, lowest first"), R.worst.misses.map(one))));
}

function made() {
	section("How this was made",
		make("p", {}, make("code", {}, R.command)),
		table(["", { words: "" }], [
			["chaperone", make("td", { class: "words" }, R.version)],
			["system", make("td", { class: "words" }, R.system)],
			["model", make("td", { class: "words" }, `${R.model.name}, ${R.model.hash}`)],
			["lexicons", make("td", { class: "words" }, R.model.lexicon)],
			["thresholds", make("td", { class: "words" }, Object.entries(R.model.thresholds)
				.map(([k, v]) => `${k} ${v}`).join(", "))],
			["protocol", make("td", { class: "words" }, R.protocol)],
			...R.data.map((d) => [d.what, make("td", { class: "words" },
				`${d.path}, ${d.bytes === null ? "a stream" : whole(d.bytes) + " bytes"}` +
				(d.hash ? `, ${d.hash}` : ""))]),
		]));
}

opening();
figures();
task();
beside();
curves();
early();
platform();
controls();
slices();
robustness();
worst();
made();
