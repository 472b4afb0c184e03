/* The queue: filters, and a list of which only what is seen is in the page. */
import { get, poll } from "/console/api.js";
import { button, h, isTyping, named, svg } from "/console/dom.js";
import { count, fullDate, now, setNow, span } from "/console/format.js";
import * as strings from "/console/strings.js";
import { viewsDialog } from "/console/views.js";

const LOOK_MS = 8000;
const SPARE_ROWS = 8; /* drawn above and below what is seen */

/* What was chosen last stays while the page is open. */
const filter = { state: "", level: "", signal: "", user: "" };
let place = 0; /* number of the row in focus */

export const levelBadge = (level) =>
	h("span", { class: `level ${level}` }, strings.level[level]);

const rowHeight = () => (matchMedia("(max-width: 719px)").matches ? 108 : 52);

function claimText(claim) {
	if (!claim)
		return null;
	const left = claim.until === null ? "" : ` · ${span(claim.until - now())}`;
	const what = claim.kind === "hold" ? "on hold" : claim.kind === "assigned" ? "assigned" : "";
	const who = claim.mine ? "Yours" : claim.by;
	return h("span", { class: claim.mine ? "claim mine" : "claim" },
		h("bdi", {}, who), what ? `, ${what}` : "", left);
}

/* How long it waits, and whether that is longer than it should. */
function waiting(row, me) {
	const waited = now() - row.raised_at;
	const target = (row.level === "urgent" ? me.urgent_minutes : me.review_minutes) * 60000;
	const late = waited > target;
	return h("span", {
		class: late ? "waiting late" : "waiting",
		title: `Flagged ${fullDate(row.raised_at)}; should wait ${span(target)} at most`,
	}, late ? svg("svg", { viewBox: "0 0 10 10", class: "dot", "aria-hidden": "true" },
		svg("circle", { cx: 5, cy: 5, r: 4 })) : null,
	span(waited), h("span", { class: "only-read" }, late ? ", longer than it should" : ""));
}

function drawRow(row, i, list) {
	const signals = row.signals.map((s) => h("span", { class: "chip" }, strings.signal(s)));
	return h("a", {
		class: row.claim && !row.claim.mine ? "row taken" : "row",
		href: `#/case/${row.flag}`, role: "row",
		"aria-rowindex": i + 1, tabindex: i === place ? "0" : "-1",
		"data-row": i, onfocus: () => list.focused(i),
	},
	h("span", { class: "cell c-level", role: "cell" }, levelBadge(row.level)),
	h("span", { class: "cell c-who", role: "cell" },
		h("span", { class: "pair" }, named(row.suspect), h("span", { class: "arrow" }, " → "), named(row.other)),
		row.minor ? h("span", { class: "tag" }, "under 18") : null),
	h("span", { class: "cell c-signals", role: "cell" }, signals),
	h("span", { class: "cell c-n", role: "cell", title: "Messages between the two" },
		count(row.n ?? 0), h("span", { class: "unit" }, " messages")),
	h("span", { class: "cell c-waiting", role: "cell" }, waiting(row, list.me)),
	h("span", { class: "cell c-claim", role: "cell" }, claimText(row.claim)));
}

/* Rows that come as they are scrolled to. */
class List {
	constructor(app, told) {
		this.me = app.me;
		this.app = app;
		this.told = told;
		this.rows = [];
		this.more = null;
		this.loading = false;
		this.turn = 0;
		this.body = h("div", { class: "rows", role: "rowgroup" });
		this.element = h("div", { class: "list", role: "table", "aria-label": "Cases" },
			h("div", { role: "rowgroup", class: "only-wide" },
				h("div", { class: "row head", role: "row" }, ["Level", "Suspect → other", "What was seen",
					"Messages", "Waiting", "Whose"].map((t, i) =>
					h("span", { class: `cell ${["c-level", "c-who", "c-signals", "c-n", "c-waiting", "c-claim"][i]}`, role: "columnheader" }, t)))),
			this.body);
		this.drawn = "";
	}

	async load(fresh) {
		if (this.loading && !fresh)
			return;
		const turn = fresh ? ++this.turn : this.turn;
		this.loading = true;
		try {
			const got = await get("queue", { ...filter, after: fresh ? "" : this.more });
			if (turn !== this.turn)
				return;
			setNow(got.now);
			this.rows = fresh ? got.rows : this.rows.concat(got.rows);
			this.more = got.more;
			this.told(got);
			if (place >= this.rows.length)
				place = Math.max(0, this.rows.length - 1);
			this.drawn = "";
			this.loading = false; /* drawing may ask for more */
			this.draw();
		} catch (e) {
			if (turn === this.turn)
				this.loading = false;
			throw e;
		}
	}

	/* Only what is near the window; the rest is room of the same height. */
	draw() {
		const height = rowHeight();
		const top = this.body.getBoundingClientRect().top;
		const from = Math.max(0, Math.floor(-top / height) - SPARE_ROWS);
		const to = Math.min(this.rows.length,
			Math.ceil((innerHeight - top) / height) + SPARE_ROWS);
		const key = `${from} ${to} ${height} ${this.rows.length}`;
		if (key !== this.drawn) {
			const had = this.body.contains(document.activeElement);
			this.drawn = key;
			this.body.style.height = `${this.rows.length * height}px`;
			this.body.replaceChildren(...this.rows.slice(from, to).map((row, i) => {
				const element = drawRow(row, from + i, this);
				element.style.top = `${(from + i) * height}px`;
				return element;
			}));
			if (had)
				this.row(place)?.focus({ preventScroll: true });
		}
		if (this.more && to > this.rows.length - 20)
			this.load(false).catch(this.app.failed);
	}

	row(i) {
		return this.body.querySelector(`[data-row="${i}"]`);
	}

	focused(i) {
		if (place === i)
			return;
		this.row(place)?.setAttribute("tabindex", "-1");
		place = i;
		this.row(i)?.setAttribute("tabindex", "0");
	}

	move(by) {
		if (this.rows.length === 0)
			return;
		const inList = this.body.contains(document.activeElement);
		const i = inList ? Math.min(this.rows.length - 1, Math.max(0, place + by)) : place;
		const height = rowHeight();
		const top = this.body.getBoundingClientRect().top + i * height;
		if (top < 120)
			scrollBy(0, top - 140);
		else if (top + height > innerHeight)
			scrollBy(0, top + height - innerHeight + 20);
		this.draw();
		this.row(i)?.focus({ preventScroll: true });
	}
}

function segment(name, value, text, chosen, change) {
	const id = `${name}-${value || "all"}`;
	return [h("input", {
		type: "radio", name, id, checked: chosen, onchange: () => change(value),
	}), h("label", { for: id }, text)];
}

function emptyText() {
	if (filter.state === "second")
		return ["Nothing waits for a second look", "Escalations and emergencies that another person decided appear here."];
	if (filter.state === "mine" || filter.state === "hold")
		return ["Nothing is yours", "Take the next case with n, or open one from the queue."];
	if (filter.level || filter.signal || filter.user || filter.state === "free")
		return ["No case fits", "Try fewer filters."];
	return ["Nothing waits", "Pairs appear here when their risk reaches review."];
}

export async function queueScreen(app) {
	const numbers = {};
	const news = button("", () => reload(), { class: "news", hidden: true });
	const empty = h("div", { class: "empty", hidden: true });
	const summary = h("p", { class: "soft", id: "summary", role: "status" });
	const states = h("div", { class: "segments", role: "radiogroup", "aria-label": "Whose" });
	const levels = h("div", { class: "segments", role: "radiogroup", "aria-label": "Level" });
	const list = new List(app, show);

	function show(got) {
		Object.assign(numbers, got);
		drawSegments();
		news.hidden = true;
		const total = got.urgent + got.review;
		summary.textContent = !got.loaded ? "The queue is being read…"
			: `${count(total)} open${got.unread ? `; ${count(got.unread)} not read yet, which filters do not find` : ""}` +
				(filter.level || filter.signal || filter.user || ["free", "mine", "hold"].includes(filter.state)
					? got.matching === null ? "" : `, ${count(got.matching)} shown` : "");
		empty.hidden = list.rows.length > 0 || !got.loaded;
		list.element.hidden = list.rows.length === 0;
		const [title, text] = emptyText();
		empty.replaceChildren(h("h2", {}, title), h("p", {}, text));
	}

	function drawSegments() {
		const focus = document.activeElement?.id;
		const change = (name) => (value) => {
			filter[name] = value;
			place = 0;
			reload();
		};
		states.replaceChildren(...Object.entries(strings.state).flatMap(([v, t]) => segment("state", v,
			v === "second" && numbers.second ? `${t} ${count(numbers.second)}` : t, filter.state === v, change("state"))));
		levels.replaceChildren(...[["", "Any level"], ["urgent", `Urgent ${count(numbers.urgent ?? 0)}`],
			["review", `Review ${count(numbers.review ?? 0)}`]]
			.flatMap(([v, t]) => segment("level", v, t, filter.level === v, change("level"))));
		if (focus)
			document.getElementById(focus)?.focus({ preventScroll: true });
	}

	async function reload() {
		await list.load(true).catch(app.failed);
	}

	const signal = h("select", {
		"aria-label": "Signal", onchange: (e) => {
			filter.signal = e.target.value;
			place = 0;
			reload();
		},
	}, h("option", { value: "" }, "Any signal"), [...new Set(app.me.signals.filter((s) => s.risk).map((s) => s.group))]
		.map((g) => h("optgroup", { label: strings.group[g] },
			app.me.signals.filter((s) => s.risk && s.group === g).map((s) =>
				h("option", { value: s.name, selected: filter.signal === s.name }, strings.signal(s.name))))));
	const user = h("input", {
		type: "search", placeholder: "User id", "aria-label": "Search by user id",
		value: filter.user, maxlength: "128", autocapitalize: "none", spellcheck: "false", dir: "auto",
		onchange: (e) => {
			filter.user = e.target.value.trim();
			place = 0;
			reload();
		},
	});

	const views = () => viewsDialog(app, { ...filter }, (view) => {
		Object.assign(filter, { state: view.state, level: view.level, signal: view.signal, user: "" });
		signal.value = filter.signal;
		user.value = "";
		place = 0;
		reload();
	});

	/* What is new is told, and shown when it is asked for. */
	const timer = setInterval(async () => {
		/* each search by user stands in the audit log: none by itself */
		if (document.hidden || filter.user)
			return;
		const got = await poll("queue", { ...filter }).catch(() => null);
		if (!got)
			return;
		if (!numbers.loaded && got.loaded) {
			reload();
			return;
		}
		const shown = list.rows.slice(0, got.rows.length).map((r) => r.flag).join();
		const fresh = got.rows.map((r) => r.flag).join();
		news.hidden = shown === fresh;
		news.textContent = "The queue has changed: show it";
	}, LOOK_MS);
	const clock = setInterval(() => {
		list.drawn = "";
		list.draw();
	}, 30000);
	const onScroll = () => list.draw();
	addEventListener("scroll", onScroll, { passive: true });
	addEventListener("resize", onScroll);
	app.leave = () => {
		clearInterval(timer);
		clearInterval(clock);
		removeEventListener("scroll", onScroll);
		removeEventListener("resize", onScroll);
	};
	app.keys = (e) => {
		if (isTyping(e) || e.ctrlKey)
			return false;
		if (e.key === "j" || e.key === "ArrowDown")
			list.move(1);
		else if (e.key === "k" || e.key === "ArrowUp")
			list.move(-1);
		else if (e.key === "/")
			user.focus();
		else if (e.key === "r")
			reload();
		else if (e.key === "v")
			views();
		else
			return false;
		return true;
	};
	await list.load(true);
	if (!numbers.loaded)
		setTimeout(reload, 400);
	requestAnimationFrame(() => {
		list.draw();
		list.row(place)?.focus({ preventScroll: true });
	});
	return h("div", { class: "queue" },
		h("div", { class: "screen-head" },
			h("h1", {}, "Queue"), summary,
			button("Take the next case", () => app.takeNext(), { class: "primary", title: "n" })),
		h("div", { class: "filters" }, states, levels, signal, user, button("Views", views, { title: "v" })),
		news, empty, list.element);
}
