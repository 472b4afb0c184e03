/* One case: reasons before words, then a decision. */
import { download, get, post } from "./api.js";
import { enquireDialog, enquiries } from "./enquire.js";
import { button, dialog, h, isTyping, key, named, show, toast } from "./dom.js";
import { count, countdown, date, fullDate, now, points, setNow, span } from "./format.js";
import { levelBadge } from "./queue.js";
import { pairs } from "./pairs.js";
import { ageReason, story } from "./story.js";
import * as strings from "./strings.js";
import { timeline } from "./timeline.js";

const VERDICTS = Object.keys(strings.verdict);
const GRAVE = ["escalate", "emergency"];
const BANDS = ["none", "watch", "review", "urgent"];

/* By case: what was typed stays through a claim or session that ends meanwhile. */
const notes = new Map();

export const forgetNotes = () => notes.clear();

function section(title, ...children) {
	return h("section", { class: "card" }, h("h2", {}, title), children);
}

/* The service's template with each user in it, if it is a link of the web. */
function accountLinks(app, it) {
	const template = app.me.account_link;
	if (!template || !/^https?:\/\//.test(template))
		return null;
	return h("p", { class: "links" }, strings.case_.accounts([it.suspect, it.other].map((user) => h("a", {
		href: template.replaceAll("{user}", encodeURIComponent(user)),
		target: "_blank", rel: "noopener noreferrer", class: "out",
	}, strings.case_.account))));
}

function bands(it) {
	return h("div", { class: "bands", role: "img", "aria-label":
		strings.case_.bands(strings.level[it.level], strings.level[it.now_level]) },
	BANDS.map((b) => h("span", { class: `band ${b}${it.level === b ? " highest" : ""}` }, strings.level[b],
		it.level === b ? h("small", {}, it.now_level === b ? strings.case_.now : strings.case_.highest)
			: it.now_level === b ? h("small", {}, strings.case_.now) : null)));
}

function reasons(it) {
	const rows = [...it.why];
	const most = Math.max(...rows.map((r) => Math.abs(r.points)), Math.abs(it.bias), 0.01);
	const bar = (value) => {
		const fill = h("span", { class: value < 0 ? "bar less" : "bar" });
		fill.style.width = `${(50 * Math.abs(value)) / most}%`;
		return h("span", { class: "track" }, fill);
	};
	const row = (name, value, more) => h("tr", { class: more },
		h("th", { scope: "row" }, name), h("td", { class: "c-bar" }, bar(value)), h("td", { class: "number" }, points(value)));
	return h("table", { class: "reasons" },
		h("caption", { class: "only-read" }, strings.case_.reasons),
		h("tbody", {}, rows.map((r) => row(strings.signal(r.signal), r.points)),
			row(strings.case_.bias, it.bias, "soft"),
			h("tr", { class: "total" }, h("th", { scope: "row" }, strings.case_.sum), h("td", {}), h("td", { class: "number" }, points(it.logit)))));
}

function also(it) {
	return it.also?.length ? h("p", { class: "soft" }, strings.case_.also(it.also.map(strings.signal))) : null;
}

function sides(it) {
	const by = (suspect) => it.evidence.filter((m) => m.suspect === suspect);
	const most = (messages) => {
		const n = new Map();
		for (const s of messages.flatMap((m) => m.signals))
			n.set(s, (n.get(s) ?? 0) + 1);
		return [...n].sort((a, b) => b[1] - a[1]).slice(0, 4)
			.map(([s, times]) => h("span", { class: "chip" }, strings.signal(s), times > 1 ? strings.case_.often(times) : ""));
	};
	const known = strings.ages[ageReason(it)] ?? [strings.case_.ageUnknown, strings.case_.ageUnknown];
	const age = (suspect) => {
		const band = strings.age[suspect ? it.suspect_age : it.other_age];
		return band ? band[0].toUpperCase() + band.slice(1) : known[suspect ? 0 : 1];
	};
	return h("div", { class: "sides" }, [true, false].map((suspect) => h("div", {},
		h("h3", {}, suspect ? strings.case_.suspect : strings.case_.other), h("p", {}, named(suspect ? it.suspect : it.other)),
		h("dl", { class: "facts" },
			h("dt", {}, strings.case_.age), h("dd", {}, age(suspect)),
			h("dt", {}, strings.case_.kept), h("dd", {}, count(by(suspect).length)),
			h("dt", {}, strings.case_.showed), h("dd", { class: "chips" }, most(by(suspect)).length ? most(by(suspect)) : strings.case_.nothing)))));
}

function history(it) {
	if (it.stage === "second")
		return h("p", { class: "soft" }, strings.case_.beforeHidden);
	if (it.history.length === 0)
		return h("p", { class: "soft" }, strings.case_.beforeNone);
	return h("ol", { class: "history" }, it.history.map((d) => h("li", { class: d.undone ? "undone" : "" },
		strings.case_.decidedBy(
			h("strong", {}, d.undoes ? strings.case_.takenBack : strings.verdict[d.verdict]?.[0] ?? d.verdict),
			d.reason ? strings.code(d.reason) : "", h("bdi", {}, d.by),
			h("time", { title: fullDate(d.taken_at) }, date(d.taken_at))),
		d.note ? h("p", { class: "note", dir: "auto" }, d.note) : null)));
}

/* What the normalizer read, on demand. */
function reading(text, undone) {
	return h("details", { class: "reading" }, h("summary", {}, strings.messages.reading),
		h("p", { dir: "auto" }, text),
		h("p", { class: "soft" }, strings.messages.undone(undone.map(strings.evasion))));
}

/*
 * The messages, each masked until somebody wants to read it; those that were
 * delivered in the order of their times among those that were scored.
 */
class Evidence {
	constructor(app, it) {
		this.app = app;
		this.it = it;
		this.place = 0;
		this.messages = it.delivered.length === 0 ? it.evidence
			: [...it.evidence, ...it.delivered.map((m) => ({ ...m, delivered: true }))].sort((a, b) => a.at - b.at);
		this.items = this.messages.map((m, i) => this.item(m, i));
		this.element = h("ol", { class: "messages" }, this.items.map((i) => i.element));
	}

	item(message, i) {
		const text = h("p", { class: "masked", "aria-hidden": "true" }, "• ".repeat(Math.min(24, Math.max(4, Math.ceil(message.length / 6)))).trim());
		const label = strings.messages.label(i + 1, this.messages.length);
		const act = button(strings.messages.reveal, () => this.toggle(i), { class: "quiet reveal", "aria-label": strings.messages.revealOne(i + 1) });
		const element = h("li", {
			class: message.suspect ? "message by-suspect" : "message by-other", tabindex: i === 0 ? "0" : "-1",
			"aria-label": label, onfocus: () => this.focused(i),
		},
		h("div", { class: "message-head" },
			h("span", { class: "side" }, message.suspect ? strings.case_.suspect : strings.case_.other),
			h("time", { class: "soft", title: fullDate(message.at) }, date(message.at)),
			message.delivered ? h("span", { class: "tag", title: strings.messages.deliveredBy }, strings.messages.delivered) : null,
			message.signals.map((s) => h("span", { class: "chip" }, strings.signal(s))),
			h("span", { class: "soft" }, strings.messages.length(message.length)), act),
		text);
		return { element, text, act, message, shown: false };
	}

	focused(i) {
		this.items[this.place].element.setAttribute("tabindex", "-1");
		this.place = i;
		this.items[i].element.setAttribute("tabindex", "0");
	}

	go(i) {
		if (this.items.length === 0)
			return;
		const to = this.items[Math.min(this.items.length - 1, Math.max(0, i))].element;
		to.focus({ preventScroll: true });
		to.scrollIntoView({ block: "nearest" });
	}

	/* One of those that were scored. */
	goTo(message) {
		this.go(this.messages.indexOf(message));
	}

	move(by) {
		const inside = this.element.contains(document.activeElement);
		this.go(inside ? this.place + by : this.place);
	}

	mask(item) {
		const i = this.items.indexOf(item);
		const masked = "• ".repeat(Math.min(24, Math.max(4, Math.ceil(item.message.length / 6)))).trim();
		item.shown = false;
		item.text.className = "masked";
		item.text.setAttribute("aria-hidden", "true");
		item.text.removeAttribute("dir");
		item.text.textContent = masked;
		item.reading?.remove();
		item.act.textContent = strings.messages.reveal;
		item.act.setAttribute("aria-label", strings.messages.revealOne(i + 1));
	}

	async toggle(i) {
		const item = this.items[i];
		if (!item)
			return;
		if (item.shown) {
			this.mask(item);
			return;
		}
		try {
			const { text, read_as, undone, revealed } = await post("reveal", { flag: this.it.flag, message: item.message.id });
			item.shown = true;
			item.text.className = "said";
			item.text.setAttribute("dir", "auto");
			item.text.removeAttribute("aria-hidden");
			item.text.textContent = text;
			item.reading?.remove();
			item.reading = read_as ? reading(read_as, undone) : null;
			if (item.reading)
				item.text.after(item.reading);
			item.act.textContent = strings.messages.mask;
			item.act.setAttribute("aria-label", strings.messages.maskOne(i + 1));
			this.app.setRevealed(revealed);
		} catch (e) {
			this.app.failed(e);
		}
	}

	maskAll() {
		this.items.filter((i) => i.shown).forEach((i) => this.mask(i));
	}
}

/* Decision, then reason, then done: each by a key. */
class Decide {
	constructor(app, it, done) {
		this.app = app;
		this.it = it;
		this.done = done;
		this.verdict = null;
		this.reason = null;
		this.note = h("textarea", {
			rows: "2", maxlength: "4000", id: "note", dir: "auto", value: notes.get(it.flag) ?? "",
			oninput: () => notes.set(it.flag, this.note.value),
			placeholder: strings.decide.noteFor,
		});
		this.reasons = h("div", { class: "reason-list", role: "radiogroup", "aria-label": strings.decide.reason });
		this.submit = button(strings.decide.decide, () => this.send(), { class: "primary", disabled: true });
		this.choices = VERDICTS.map((v, i) => button("", () => this.choose(v), {
			class: `verdict ${v}`, "aria-pressed": "false",
		}, key(String(i + 1)), h("span", {}, h("strong", {}, strings.verdict[v][0]), h("small", {}, strings.verdict[v][1]))));
		this.element = h("div", { class: "decide", id: "decide" }, h("div", { class: "verdicts" }, this.choices),
			this.reasons, h("label", { for: "note", class: "note-label" }, strings.decide.note), this.note,
			h("div", { class: "decide-foot" }, this.submit,
				h("label", { class: "check" }, h("input", {
					type: "checkbox", checked: localStorage.getItem("next") === "1",
					onchange: (e) => localStorage.setItem("next", e.target.checked ? "1" : "0"),
				}), " ", strings.decide.thenNext)));
	}

	choose(v) {
		this.verdict = v;
		this.reason = null;
		this.choices.forEach((b, i) => b.setAttribute("aria-pressed", String(VERDICTS[i] === v)));
		this.fits = this.app.me.reasons.filter((r) => r.rulings.includes(v));
		this.reasons.replaceChildren(...this.fits.map((r, i) => {
			const id = `reason-${r.code}`;
			return h("div", { class: "reason" },
				h("input", { type: "radio", name: "reason", id, onchange: () => this.because(r.code) }),
				h("label", { for: id }, key(String.fromCharCode(97 + i)), h("span", {}, r.meaning)));
		}));
		this.show();
	}

	because(code) {
		this.reason = code;
		const input = document.getElementById(`reason-${code}`);
		if (input)
			input.checked = true;
		this.show();
	}

	show() {
		this.submit.disabled = !this.verdict || !this.reason;
		this.submit.textContent = this.verdict ? strings.decide.as(strings.verdict[this.verdict][0]) : strings.decide.decide;
	}

	/* True: the key was one of ours. */
	onKey(e) {
		if (e.ctrlKey && e.key === "Enter") {
			if (!this.submit.disabled)
				this.send();
			return true;
		}
		const n = Number(e.key);
		if (n >= 1 && n <= VERDICTS.length) {
			this.choose(VERDICTS[n - 1]);
			return true;
		}
		/* letters mean reasons once a decision was chosen */
		const r = this.verdict && /^[a-z]$/.test(e.key) ? this.fits[e.key.charCodeAt(0) - 97] : null;
		if (r)
			this.because(r.code);
		else if (e.key === "Escape" && this.verdict)
			this.clear();
		else
			return false;
		return true;
	}

	clear() {
		this.verdict = this.reason = null;
		this.choices.forEach((b) => b.setAttribute("aria-pressed", "false"));
		this.reasons.replaceChildren();
		this.show();
	}

	async send() {
		this.submit.disabled = true;
		try {
			const made = await post("decide", {
				flag: this.it.flag, verdict: this.verdict, reason: this.reason, note: this.note.value.trim(),
			});
			notes.delete(this.it.flag);
			this.done(made, this.verdict);
		} catch (e) {
			this.app.failed(e);
			this.show();
		}
	}
}

function stageText(it) {
	const ruling = (verdict) => h("strong", {}, strings.verdict[verdict][0].toLowerCase());
	const { stage, review } = it;
	if (stage === "disagreed")
		return strings.case_.stage.disagreed(h("bdi", {}, review.first), ruling(review.first_ruling),
			h("bdi", {}, review.second), ruling(review.second_ruling), strings.code(review.second_reason));
	return strings.case_.stage[stage];
}

function holdDialog(app, it, done) {
	const why = h("input", { id: "why", maxlength: "500", required: true, dir: "auto" });
	const hours = h("select", { id: "hours" }, Object.entries(strings.claim.holdHours)
		.map(([v, t]) => h("option", { value: v, selected: v === "24" }, t)));
	const box = dialog(strings.claim.holdTitle, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("hold", { flag: it.flag, hours: Number(hours.value), why: why.value.trim() });
				box.close();
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("p", { class: "soft" }, strings.claim.holdAbout),
	h("label", { for: "hours" }, strings.claim.holdFor), hours, h("label", { for: "why" }, strings.claim.because), why,
	h("button", { class: "primary", type: "submit" }, strings.claim.holdTitle)));
	why.focus();
}

/* Why, by its number. */
function skipDialog(does) {
	const choices = Object.entries(strings.skip).map(([reason, text], i) => button("", () => {
		box.close();
		does(reason);
	}, { class: "verdict" }, key(String(i + 1)), h("span", {}, text)));
	const box = dialog(strings.claim.skipTitle, h("div", { class: "verdicts" }, choices),
		h("p", { class: "soft" }, strings.claim.skipAbout));
	box.addEventListener("keydown", (e) => choices[Number(e.key) - 1]?.click());
	choices[0].focus();
}

async function assignDialog(app, it, done) {
	const { people } = await get("people");
	const others = people.filter((p) => app.lead() || p !== app.me.name);
	const act = app.lead() ? strings.claim.assign : strings.claim.handOver;
	const to = h("select", { id: "to", required: true }, others.map((p) => h("option", { value: p }, p)));
	const why = h("input", { id: "why", maxlength: "500", dir: "auto" });
	const box = dialog(act, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("assign", { flag: it.flag, to: to.value, why: why.value.trim() });
				box.close();
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("label", { for: "to" }, strings.claim.assignTo), to, h("label", { for: "why" }, strings.claim.assignBecause), why,
	h("button", { class: "primary", type: "submit" }, act)));
	to.focus();
}

/* Words leave the service with it: said before it is made. */
function packageDialog(app, it) {
	const box = dialog(strings.claim.packTitle,
		h("p", {}, strings.claim.packAbout),
		h("p", { class: "soft" }, strings.claim.packAudit),
		h("div", { class: "dialog-foot" }, button(strings.claim.packMake, async () => {
			try {
				await download("package", { flag: it.flag }, `case-${it.flag}.zip`);
				box.close();
				toast(strings.claim.packed);
			} catch (e) {
				app.failed(e);
			}
		}, { class: "primary" })));
}

/* The bar that says whose case it is, and what may be done about that. */
function claimBar(app, it, does) {
	const claim = it.claim;
	const mine = claim?.mine;
	const over = ["others", "done"].includes(it.stage);
	const clock = h("span", { class: "clock", role: "timer" });
	const said = strings.claim;
	let text = said.nobody;
	if (mine)
		text = said.mine[claim.kind];
	else if (claim)
		text = (claim.kind === "hold" ? said.holds : said.has)(h("bdi", {}, claim.by));
	const bar = h("div", { class: mine ? "claim-bar mine" : "claim-bar" },
		h("span", {}, text, mine && claim.until ? clock : null,
			it.claim_why ? h("span", { class: "soft" }, " — ", h("bdi", {}, it.claim_why)) : null),
		h("span", { class: "acts" },
			over ? null : mine ? [
				claim.kind === "lease" ? button(said.extend, does.extend, { title: "e" }) : null,
				button(said.hold, does.hold, { title: "h" }),
				button(said.skip, does.skip, { title: "s" }),
			] : [
				!claim ? button(said.claim, does.claim, { class: "primary", title: "c" }) : null,
				claim && app.lead() ? button(said.takeOver, does.takeOver) : null,
			],
			!over && (mine || app.lead()) ? button(app.lead() ? said.assign : said.handOver, does.assign) : null,
			app.lead() ? button(said.pack, does.pack, { title: said.packHint }) : null));
	return { bar, clock };
}

export async function caseScreen(app, [id]) {
	const flag = Number(id);
	const root = h("article", { class: "case" });
	let it = null, evidence = null, decide = null, clock = null;

	async function load() {
		it = await get("case", { flag });
		setNow(it.now);
		draw();
	}

	const again = () => load().catch(app.failed);
	const ask = (name, more) => async () => {
		try {
			await post(name, { flag, ...more });
			await load();
		} catch (e) {
			app.failed(e);
			if (e.status === 409)
				again();
		}
	};
	const does = {
		claim: ask("claim"),
		takeOver: ask("claim", { take_over: true }),
		extend: async () => {
			try {
				const { claim } = await post("extend", { flag });
				it.claim = claim;
				app.setLease({ flag, until: claim.until });
				tick();
			} catch (e) {
				app.failed(e);
				again();
			}
		},
		hold: () => holdDialog(app, it, () => {
			toast(strings.claim.held);
			app.setLease(null);
			again();
		}),
		skip: () => skipDialog(async (reason) => {
			try {
				await post("release", { flag, skip: true, reason });
				app.setLease(null);
				toast(strings.claim.skipped);
				app.go("queue");
			} catch (e) {
				app.failed(e);
			}
		}),
		enquire: () => enquireDialog(app, it, () => {
			toast(strings.enquire.asked);
			again();
		}),
		pack: () => packageDialog(app, it),
		assign: () => assignDialog(app, it, () => {
			if (it.claim?.mine)
				app.setLease(null);
			again();
		}).catch(app.failed),
	};

	function decided(made, verdict) {
		const isGrave = GRAVE.includes(verdict);
		app.last = { decision: made.decision, flag, until: made.undo_until, isGrave };
		app.setLease(null);
		app.setGrave(app.me.grave + isGrave);
		evidence.maskAll();
		const [name] = strings.verdict[verdict];
		toast(!made.in_force ? strings.decide.differ
			: made.second_review ? strings.decide.looked(name) : strings.decide.inForce(name));
		if (location.hash !== `#/case/${flag}`)
			return; /* who went elsewhere meanwhile stays there */
		if (localStorage.getItem("next") === "1")
			app.takeNext();
		else
			app.go("queue");
	}

	function draw() {
		const mine = Boolean(it.claim?.mine) && !["others", "done"].includes(it.stage);
		const { bar, clock: c } = claimBar(app, it, does);
		clock = c;
		evidence = new Evidence(app, it);
		decide = mine ? new Decide(app, it, decided) : null;
		if (it.claim?.mine && it.claim.kind === "lease" && mine)
			app.setLease({ flag, until: it.claim.until });
		const stage = stageText(it);
		show(root,
			h("div", { class: "case-head" },
				h("a", { href: "#/queue", class: "back" }, strings.case_.back),
				h("h1", { tabindex: "-1", "data-focus": true }, levelBadge(it.level), " ", strings.case_.title(flag)),
				h("p", { class: "soft" }, strings.case_.about(it.n ?? 0,
					h("time", { title: fullDate(it.raised_at) }, date(it.raised_at)), span(now() - it.raised_at)),
					it.lang ? h("span", { class: "tag plain-tag" }, strings.language(it.lang)) : null,
					it.confidence === "limited" ? h("span", { class: "tag" }, strings.case_.limited) : null)),
			bar, stage ? h("p", { class: "stage" }, stage) : null,
			h("div", { class: "case-body" },
				h("div", { class: "case-main" },
					h("section", { class: "card lead" }, story(it, app.me.signals), bands(it)),
					it.evidence.length > 0 ? section(strings.case_.story, timeline(it, app.me.signals, (i) => evidence.goTo(it.evidence[i]))) : null,
					section(strings.case_.sides, sides(it), accountLinks(app, it)),
					section(strings.messages.title, h("p", { class: "soft" }, it.evidence.length + it.delivered.length === 0
						? strings.messages.none
						: mine ? strings.messages.masked(key("v")) : strings.messages.unclaimed), evidence.element, enquiries(it),
					mine ? button(strings.enquire.more, does.enquire, { title: "a" }) : null)),
				h("aside", { class: "case-side", "aria-label": strings.case_.aside },
					section(strings.decide.title, decide ? decide.element : h("p", { class: "soft" },
						it.stage === "done" || it.stage === "others" ? strings.decide.nothing : strings.decide.unclaimed)),
					section(strings.case_.why, reasons(it), also(it),
						h("p", { class: "soft" }, strings.case_.addUp(h("bdi", {}, it.model ?? "?")))),
					section(strings.pairs.title, pairs(it)),
					section(strings.case_.before, history(it)))));
		root.classList.toggle("is-mine", mine);
		tick();
	}

	function tick() {
		const claim = it?.claim;
		if (!claim?.mine || !claim.until || !clock)
			return;
		const left = claim.until - now();
		clock.textContent = countdown(left);
		clock.classList.toggle("soon", left < 120000);
		if (left <= 0) {
			evidence.maskAll();
			app.setLease(null);
			toast(strings.claim.ended);
			it.claim = null;
			again();
		}
	}

	const timer = setInterval(tick, 1000);
	app.leave = () => {
		clearInterval(timer);
		evidence?.maskAll();
	};
	app.keys = (e) => {
		if (decide && (!isTyping(e) || e.ctrlKey) && decide.onKey(e))
			return true;
		if (isTyping(e) || e.ctrlKey)
			return false;
		const acts = {
			c: () => !it.claim && does.claim(), e: () => it.claim?.mine && does.extend(),
			s: () => it.claim?.mine && does.skip(), h: () => it.claim?.mine && does.hold(),
			j: () => evidence.move(1), k: () => evidence.move(-1), v: () => decide && evidence.toggle(evidence.place),
			a: () => decide && does.enquire(), q: () => app.go("queue"),
		};
		if (!(e.key in acts))
			return false;
		acts[e.key]();
		return true;
	};
	await load();
	return root;
}
