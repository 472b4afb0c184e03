/* The queue: filters, and a list of which only what is seen is in the page. */
import { get, poll } from "./api.js";
import { button, h, isTyping, named, svg } from "./dom.js";
import { count, fullDate, now, setNow, span } from "./format.js";
import * as strings from "./strings.js";
import { viewsDialog } from "./views.js";

const LOOK_MS = 8000;
const SPARE_ROWS = 8; /* drawn above and below what is seen */
const PAGE_ROWS = 40; /* that come with one answer */
const PAGES_KEPT = 250;
const PAGES_ASKED = 2; /* at once, while one scrolls */
const HEIGHT_MOST = 15e6; /* pixels: no browser's elements are much higher */

/* What was chosen last stays while the page is one person's. */
const ALL = { state: "", level: "", signal: "", lang: "", user: "" };
const filter = { ...ALL };
let place = 0; /* number of the row in focus */

export function forgetFilter() {
	Object.assign(filter, ALL);
	place = 0;
}

export const levelBadge = (level) =>
	h("span", { class: `level ${level}` }, strings.level[level]);

const rowHeight = () => (matchMedia("(max-width: 719px)").matches ? 108 : 52);

function claimText(claim) {
	if (!claim)
		return null;
	const left = claim.until === null ? "" : ` · ${span(claim.until - now())}`;
	const what = claim.kind === "hold" ? strings.queue.hold : claim.kind === "assigned" ? strings.queue.assigned : "";
	const who = claim.mine ? strings.queue.yours : claim.by;
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
		onpointerenter: (e) => {
			e.currentTarget.title = strings.queue.flagged(fullDate(row.raised_at), span(target));
		},
	}, late ? svg("svg", { viewBox: "0 0 10 10", class: "dot", "aria-hidden": "true" },
		svg("circle", { cx: 5, cy: 5, r: 4 })) : null,
	span(waited), h("span", { class: "only-read" }, late ? strings.queue.late : ""));
}

function drawRow(row, i, list) {
	const signals = row.signals.map((s) => h("span", { class: "chip" }, strings.signal(s)));
	return h("a", {
		class: row.claim && !row.claim.mine ? "row taken" : "row",
		href: `#/case/${row.flag}`, role: "row",
		"aria-rowindex": i + 2, tabindex: i === place ? "0" : "-1",
		"data-row": i, onfocus: () => list.focused(i),
	},
	h("span", { class: "cell c-level", role: "cell" }, levelBadge(row.level)),
	h("span", { class: "cell c-who", role: "cell" },
		h("span", { class: "pair" }, named(row.suspect), h("span", { class: "arrow" }, " → "), named(row.other)),
		row.age ? h("span", { class: row.age === "adult" ? "tag plain-tag" : "tag", title: strings.queue.age }, strings.age[row.age]) : null,
		row.lang ? h("span", { class: "tag plain-tag", title: strings.language(row.lang) },
			h("span", { "aria-hidden": "true" }, row.lang.toUpperCase()),
			h("span", { class: "only-read" }, strings.language(row.lang))) : null),
	h("span", { class: "cell c-signals", role: "cell" }, signals),
	h("span", { class: "cell c-n", role: "cell", title: strings.queue.between },
		count(row.n ?? 0), h("span", { class: "unit" }, strings.queue.unit(row.n))),
	h("span", { class: "cell c-waiting", role: "cell" }, waiting(row, list.me)),
	h("span", { class: "cell c-claim", role: "cell" }, claimText(row.claim)));
}

/* A row that has not come yet, or whose case was decided on since. */
const drawBlank = (i, isGone) => h("div", {
	class: isGone ? "row soft" : "row soft pending", role: "row", "aria-rowindex": i + 2, "data-row": i,
}, h("span", { class: "cell c-who", role: "cell" }, isGone ? strings.queue.gone : "…"));

/*
 * All rows have their room, those that are seen are in the page, and come as
 * they are scrolled to: a page of them behind the one before it, so that none
 * is missed when rows go, or by its number where one jumped.
 */
class List {
	constructor(app, told) {
		this.me = app.me;
		this.app = app;
		this.told = told;
		this.n = 0;
		this.rows = new Map(); /* by number */
		this.pages = new Map(); /* by number: behind which place the next is */
		this.asked = new Set(); /* pages */
		this.turn = 0;
		this.isLoading = false;
		this.drawn = new Map(); /* elements, by number of the row */
		this.height = 0; /* of a row */
		this.spare = 0; /* none before the first frame */
		this.wanted = -1; /* the row that shall be in focus once it came */
		this.body = h("div", { class: "rows", role: "rowgroup" });
		this.element = h("div", { class: "list", role: "table", "aria-label": strings.queue.cases },
			h("div", { role: "rowgroup", class: "only-wide" },
				h("div", { class: "row head", role: "row", "aria-rowindex": 1 }, strings.queue.heads.map((t, i) =>
					h("span", { class: `cell ${["c-level", "c-who", "c-signals", "c-n", "c-waiting", "c-claim"][i]}`, role: "columnheader" }, t)))),
			this.body);
	}

	/* Anew, from the first. */
	async load() {
		const turn = ++this.turn;
		this.isLoading = true; /* no page of what is to go is asked for */
		const got = await get("queue", filter).finally(() => {
			this.isLoading = this.isLoading && turn !== this.turn;
		});
		if (turn !== this.turn)
			return;
		setNow(got.now);
		this.rows.clear();
		this.pages.clear();
		this.asked.clear();
		this.n = got.rows.length;
		this.keep(0, got);
		this.told(got);
		place = Math.min(place, Math.max(0, this.n - 1));
		this.redraw();
	}

	keep(page, got) {
		const first = page * PAGE_ROWS;
		got.rows.forEach((row, i) => this.rows.set(first + i, row));
		this.pages.set(page, got.more);
		if (filter.state === "second")
			return;
		/* what went since leaves its room until all is loaded anew */
		if (got.more !== null)
			this.n = Math.max(this.n, got.matching, first + PAGE_ROWS);
		else if (got.rows.length > 0 || this.pages.has(page - 1))
			this.n = first + got.rows.length;
		else /* one jumped behind the end */
			this.n = got.matching;
		this.forget(page);
	}

	/* The pages that came first, but for those near. */
	forget(near) {
		for (const page of this.pages.keys()) {
			if (this.pages.size <= PAGES_KEPT)
				return;
			if (page === 0 || Math.abs(page - near) < 5)
				continue;
			this.pages.delete(page);
			for (let i = 0; i < PAGE_ROWS; i++)
				this.rows.delete(page * PAGE_ROWS + i);
		}
	}

	async ask(page) {
		const { turn } = this;
		const before = this.pages.get(page - 1);
		this.asked.add(page);
		try {
			const got = await get("queue", { ...filter,
				...(before ? { after: before } : { from: page * PAGE_ROWS }) });
			if (turn !== this.turn)
				return;
			this.asked.delete(page);
			this.keep(page, got);
			this.draw();
		} catch (e) {
			/* what failed is asked for again when one scrolls on */
			setTimeout(() => turn === this.turn && this.asked.delete(page), 2000);
			this.app.failed(e);
		}
	}

	/* The pages of these rows, as far as they are missing. */
	complete(from, to) {
		for (let page = Math.floor(from / PAGE_ROWS); page * PAGE_ROWS < to && !this.isLoading; page++)
			if (!this.pages.has(page) && !this.asked.has(page) && this.asked.size < PAGES_ASKED)
				this.ask(page);
	}

	redraw() {
		if (this.body.contains(document.activeElement))
			this.wanted = place;
		this.body.replaceChildren();
		this.drawn.clear();
		this.draw();
	}

	/* Only what is near the window; the rest is room of the same height. */
	draw() {
		const height = rowHeight();
		if (height !== this.height) {
			this.height = height;
			this.redraw();
			return;
		}
		const n = Math.min(this.n, Math.floor(HEIGHT_MOST / height));
		this.body.style.height = `${n * height}px`; /* first: fewer rows are scrolled to others */
		const top = this.body.getBoundingClientRect().top;
		const from = Math.min(n, Math.max(0, Math.floor(-top / height) - this.spare));
		const to = Math.min(n, Math.max(0, Math.ceil((innerHeight - top) / height) + this.spare));
		this.element.setAttribute("aria-rowcount", n + 1);
		this.takeAway(from, to);
		let next = this.body.firstChild;
		for (let i = from; i < to; i++) {
			while (next && Number(next.dataset.row) < i)
				next = next.nextSibling;
			if (this.drawn.has(i))
				continue;
			const row = this.rows.get(i);
			const element = row ? drawRow(row, i, this)
				: drawBlank(i, this.pages.has(Math.floor(i / PAGE_ROWS)));
			element.style.top = `${i * height}px`;
			this.drawn.set(i, element);
			this.body.insertBefore(element, next);
		}
		this.row(this.wanted)?.focus({ preventScroll: true }); /* once it came */
		if (filter.state !== "second" && this.spare > 0)
			this.complete(Math.max(0, from - PAGE_ROWS / 2), Math.min(n, to + PAGE_ROWS / 2));
	}

	/* What is far, but for the row in focus; and what stood in for rows that came. */
	takeAway(from, to) {
		for (const [i, element] of this.drawn) {
			const isFar = (i < from || i >= to) && element !== document.activeElement;
			const hasCome = element.classList.contains("pending") && this.pages.has(Math.floor(i / PAGE_ROWS));
			if (isFar || hasCome) {
				element.remove();
				this.drawn.delete(i);
			}
		}
	}

	row(i) {
		return this.rows.has(i) ? this.drawn.get(i) : undefined;
	}

	focused(i) {
		this.wanted = -1;
		if (place === i)
			return;
		this.row(place)?.setAttribute("tabindex", "-1");
		place = i;
		this.row(i)?.setAttribute("tabindex", "0");
	}

	move(by) {
		if (this.n === 0)
			return;
		const inList = this.body.contains(document.activeElement);
		const i = inList ? Math.min(this.n - 1, Math.max(0, place + by)) : place;
		const height = rowHeight();
		const top = this.body.getBoundingClientRect().top + i * height;
		if (top < 120)
			scrollBy(0, top - 140);
		else if (top + height > innerHeight)
			scrollBy(0, top + height - innerHeight + 20);
		this.wanted = i;
		this.draw();
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
		return strings.queue.empty.second;
	if (filter.state === "mine" || filter.state === "hold")
		return strings.queue.empty.mine;
	if (filter.level || filter.signal || filter.lang || filter.user || filter.state === "free")
		return strings.queue.empty.fits;
	return strings.queue.empty.all;
}

export async function queueScreen(app) {
	const numbers = {};
	const news = button("", () => reload(), { class: "news", hidden: true });
	const empty = h("div", { class: "empty", hidden: true });
	const summary = h("p", { class: "soft", id: "summary", role: "status" });
	const states = h("div", { class: "segments", role: "radiogroup", "aria-label": strings.queue.whose });
	const levels = h("div", { class: "segments", role: "radiogroup", "aria-label": strings.queue.level });
	const list = new List(app, show);

	function show(got) {
		Object.assign(numbers, got);
		drawSegments();
		drawLanguages(got.langs);
		news.hidden = true;
		const filters = filter.level || filter.signal || filter.lang || filter.user || ["free", "mine", "hold"].includes(filter.state);
		summary.textContent = !got.loaded ? strings.queue.reading
			: strings.queue.summary(got.urgent + got.review, got.unread, filters ? got.matching : null);
		empty.hidden = list.n > 0 || !got.loaded;
		list.element.hidden = list.n === 0;
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
			v === "second" && numbers.second ? strings.queue.second(t, numbers.second) : t, filter.state === v, change("state"))));
		levels.replaceChildren(...[["", strings.queue.anyLevel], ["urgent", strings.queue.urgent(numbers.urgent ?? 0)],
			["review", strings.queue.review(numbers.review ?? 0)]]
			.flatMap(([v, t]) => segment("level", v, t, filter.level === v, change("level"))));
		if (focus)
			document.getElementById(focus)?.focus({ preventScroll: true });
	}

	/* Those of the open cases, by name; the one that is chosen stays. */
	function drawLanguages(langs) {
		const all = [...new Set(filter.lang ? [...langs, filter.lang] : langs)]
			.map((tag) => [tag, strings.language(tag)]).sort((a, b) => (a[1] < b[1] ? -1 : 1));
		language.replaceChildren(...[["", strings.queue.anyLanguage], ...all]
			.map(([value, text]) => h("option", { value, selected: filter.lang === value }, text)));
		language.hidden = all.length < 2 && !filter.lang;
	}

	async function reload() {
		await list.load().catch(app.failed);
	}

	const signal = h("select", {
		"aria-label": strings.queue.signal, onchange: (e) => {
			filter.signal = e.target.value;
			place = 0;
			reload();
		},
	}, h("option", { value: "" }, strings.queue.anySignal));
	/* after the first frame, which they would make wait */
	const fillSignals = () => {
		const risky = app.me.signals.filter((s) => s.risk);
		signal.append(...[...new Set(risky.map((s) => s.group))].map((g) =>
			h("optgroup", { label: strings.group[g] }, risky.filter((s) => s.group === g).map((s) =>
				h("option", { value: s.name, selected: filter.signal === s.name }, strings.signal(s.name))))));
	};
	const language = h("select", {
		"aria-label": strings.queue.language, hidden: true, onchange: (e) => {
			filter.lang = e.target.value;
			place = 0;
			reload();
		},
	});
	const user = h("input", {
		type: "search", placeholder: strings.queue.user, "aria-label": strings.queue.search,
		value: filter.user, maxlength: "128", autocapitalize: "none", spellcheck: "false", dir: "auto",
		onchange: (e) => {
			filter.user = e.target.value.trim();
			place = 0;
			reload();
		},
	});

	const choose = (view) => {
		Object.assign(filter, { state: view.state, level: view.level, signal: view.signal, lang: view.lang ?? "", user: "" });
		signal.value = filter.signal;
		user.value = "";
		place = 0;
		reload();
	};
	const views = () => viewsDialog(app, { ...filter }, choose).catch(app.failed);

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
		const shown = got.rows.map((_, i) => list.rows.get(i)?.flag).join();
		const fresh = got.rows.map((r) => r.flag).join();
		news.hidden = shown === fresh;
		news.textContent = strings.queue.news;
	}, LOOK_MS);
	const clock = setInterval(() => list.redraw(), 30000);
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
	await list.load();
	if (!numbers.loaded)
		setTimeout(reload, 400);
	requestAnimationFrame(() => {
		list.draw();
		list.row(place)?.focus({ preventScroll: true });
		setTimeout(() => {
			fillSignals();
			list.spare = SPARE_ROWS;
			list.draw();
		});
	});
	return h("div", { class: "queue" },
		h("div", { class: "screen-head" },
			h("h1", {}, strings.queue.title), summary,
			button(strings.queue.take, () => app.takeNext(), { class: "primary", title: "n" })),
		h("div", { class: "filters" }, states, levels, signal, language, user, button(strings.queue.views, views, { title: "v" })),
		news, empty, list.element);
}
