/* The frame: who is signed in, which screen, keys that work everywhere. */
import { get, post, setCsrf, whenSignedOut } from "./api.js";
import { auditScreen } from "./audit.js";
import { caseScreen, forgetNotes } from "./case.js";
import { button, closeDialogs, dialog, h, isTyping, key, toast } from "./dom.js";
import { countdown, now, setNow } from "./format.js";
import { overviewScreen } from "./overview.js";
import { forgetFilter, queueScreen } from "./queue.js";
import { accountDialog, settingsScreen } from "./settings.js";
import { signinScreen } from "./signin.js";
import * as strings from "./strings.js";

const CASES = ["moderator", "lead", "administrator"];
const RECORDS = ["lead", "administrator", "auditor"];
const SCREENS = [
	["queue", CASES, queueScreen],
	["overview", RECORDS, overviewScreen],
	["audit", ["administrator", "auditor"], auditScreen],
	["settings", RECORDS, settingsScreen],
];

/* What the screens share. */
export const app = {
	me: null,
	lease: null, /* {flag, until} of the case that is ours */
	last: null, /* {decision, until, flag, isGrave} that may be taken back */
	keys: () => false, /* the screen's own: true if it was used */
	leave: () => {}, /* the screen ends */
	go: (place) => { location.hash = "#/" + place; },
	lead: () => ["lead", "administrator"].includes(app.me.role),
	worksOnCases: () => CASES.includes(app.me.role),
	failed,
	undo,
	takeNext,
	setLease,
	setRevealed,
	setGrave,
};

const root = document.getElementById("app");

function failed(error) {
	if (error.status !== 401)
		toast(strings.problem[error.code] ?? sentence(error.message));
}

function sentence(text) {
	const said = text.replace(/^[a-z_]+: /, "");
	return said.replace(/^./, (c) => c.toUpperCase()) + (/[.?!]$/.test(said) ? "" : ".");
}

function setLease(lease) {
	app.lease = lease;
	showLease();
}

function setRevealed(n) {
	const was = app.me.revealed;
	app.me.revealed = n;
	const host = document.getElementById("exposure");
	if (host)
		host.textContent = strings.app.read(n);
	if (passes(was, n, app.me.reveal_pause))
		suggestPause(strings.app.pauseRead(n));
}

/* Escalations and emergencies weigh more than many words. */
function setGrave(n) {
	const was = app.me.grave;
	app.me.grave = n;
	if (passes(was, n, app.me.grave_pause))
		suggestPause(strings.app.pauseGrave(n));
}

/* At the number after which a pause is suggested (0: never), and again at its multiples. */
const passes = (was, n, pause) => pause > 0 && Math.floor(n / pause) > Math.floor(was / pause);

let pause = null; /* the dialog that suggests one stays through screens */

function suggestPause(why) {
	/* answers may come in another order than their numbers: once is enough */
	if (document.querySelector("dialog[open]"))
		return;
	pause = dialog(strings.app.pause, h("p", {}, why, " ", strings.app.pauseAbout),
		app.me.support ? h("p", {}, strings.app.talkTo(h("bdi", {}, app.me.support))) : null);
}

/* The last decision can be taken back for a while: told where it stays in sight. */
function showUndo() {
	const host = document.getElementById("undo");
	if (!host)
		return;
	const left = app.last ? app.last.until - now() : 0;
	host.hidden = left <= 0;
	if (left > 0)
		host.textContent = strings.app.undo(countdown(left));
}

function showLease() {
	showUndo();
	const host = document.getElementById("lease");
	if (!host)
		return;
	const left = app.lease ? app.lease.until - now() : 0;
	host.hidden = left <= 0;
	if (left <= 0)
		return;
	host.textContent = strings.app.lease(app.lease.flag, countdown(left));
	host.href = `#/case/${app.lease.flag}`;
	host.classList.toggle("soon", left < 120000);
}

async function takeNext() {
	try {
		const { flag, claim } = await post("take");
		if (flag === null) {
			toast(strings.app.nothingWaits);
			app.go("queue");
			return;
		}
		setLease({ flag, until: claim.until ?? Infinity });
		app.go(`case/${flag}`);
	} catch (e) {
		failed(e);
	}
}

async function undo() {
	if (!app.last || app.last.until < now())
		return;
	const { decision, flag, isGrave } = app.last;
	app.last = null;
	showUndo();
	try {
		await post("undo", { decision });
		setGrave(app.me.grave - isGrave);
		toast(strings.app.undone);
		if (location.hash === `#/case/${flag}`)
			route();
		else
			app.go(`case/${flag}`);
	} catch (e) {
		failed(e);
	}
}

let whose = null; /* the name of whom all this is */
let leaves = false; /* who signed out is not signed in again by itself */

/* Somebody else finds nothing of who was here before. */
function handOver(name) {
	if (name === whose)
		return;
	whose = name;
	app.last = app.lease = null;
	forgetFilter();
	forgetNotes();
}

async function signOut() {
	await post("signout").catch(() => {});
	leaves = true;
	app.me = null;
	handOver(null);
	location.hash = "";
	boot();
}

function helpSheet() {
	dialog(strings.app.keys, h("div", { class: "help" }, strings.help.map(([where, keys]) =>
		h("section", {}, h("h3", {}, where), h("dl", {}, keys.map(([k, what]) =>
			[h("dt", {}, k.split(" ").map((one) =>
				one === "–" ? "–" : key(one))), h("dd", {}, what)]))))),
	app.me?.support ? h("p", { class: "soft" }, strings.app.support(h("bdi", {}, app.me.support))) : null);
}

function frame() {
	const places = SCREENS.filter(([, roles]) => roles.includes(app.me.role));
	const account = () => accountDialog(app, signOut);
	const me = button("", account, { class: "quiet me" },
		h("bdi", {}, app.me.name), h("span", { class: "soft" }, strings.role[app.me.role]));
	root.replaceChildren(
		h("header", { class: "top" },
			h("a", { class: "mark", href: "#/" }, strings.app.name),
			h("nav", { "aria-label": strings.app.places }, places.map(([place]) =>
				h("a", { href: `#/${place}`, "data-place": place }, strings.app.place[place]))),
			h("div", { class: "top-right" },
				app.worksOnCases() ? button("", undo, { id: "undo", class: "lease", hidden: true, title: "z" }) : null,
				app.worksOnCases() ? h("a", { id: "lease", class: "lease", hidden: true, href: "#/queue" }) : null,
				app.worksOnCases() ? h("span", { id: "exposure", class: "soft exposure" }, strings.app.read(app.me.revealed)) : null,
				button("", helpSheet, { class: "quiet", "aria-label": strings.app.keys, title: strings.app.keys }, key("?")),
				me)),
		h("main", { id: "main", tabindex: "-1" }));
	showLease();
}

let shown = 0;

async function route() {
	if (!app.me)
		return;
	const mine = SCREENS.filter(([, roles]) => roles.includes(app.me.role));
	const [asked, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
	const place = asked || mine[0][0];
	const known = mine.find(([name]) => name === place);
	const isCase = place === "case" && app.worksOnCases();
	const main = document.getElementById("main");
	const turn = ++shown;
	closeDialogs(pause);
	app.leave();
	app.leave = () => {};
	app.keys = () => false;
	if (!known && !isCase) {
		app.go(mine[0][0]);
		return;
	}
	for (const a of document.querySelectorAll("nav a")) {
		const current = a.dataset.place === place || (isCase && a.dataset.place === "queue");
		if (current)
			a.setAttribute("aria-current", "page");
		else
			a.removeAttribute("aria-current");
	}
	document.title = strings.app.title(isCase ? strings.case_.title(rest[0]) : strings.app.place[place]);
	try {
		const content = await (isCase ? caseScreen : known[2])(app, rest);
		if (turn !== shown)
			return;
		main.replaceChildren(content);
	} catch (e) {
		if (turn !== shown || e.status === 401)
			return;
		main.replaceChildren(broken(e));
	}
	if (!asked)
		history.replaceState(null, "", `#/${place}`);
	main.dataset.place = location.hash;
	window.scrollTo(0, 0);
	(main.querySelector("[data-focus]") ?? main).focus({ preventScroll: true });
}

function broken(error) {
	const missing = error.status === 404;
	return h("section", { class: "empty" },
		h("h1", {}, missing ? strings.app.noCase : strings.app.broken),
		h("p", {}, missing ? strings.app.noCaseWhy
			: strings.problem[error.code] ?? sentence(error.message)),
		h("p", {}, missing ? h("a", { href: "#/queue" }, strings.app.toQueue)
			: button(strings.app.again, route, { class: "primary" })));
}

let prefix = 0; /* when "g" was pressed */

function onKey(e) {
	if (!app.me || e.altKey || e.metaKey || document.querySelector("dialog[open]"))
		return;
	if (isTyping(e)) {
		if (e.key === "Escape") {
			e.preventDefault(); /* what is searched for stays */
			e.target.blur();
		}
		if (!(e.ctrlKey && e.key === "Enter"))
			return;
	}
	if (e.ctrlKey && e.key !== "Enter")
		return;
	if (prefix > Date.now() - 1200) {
		const to = SCREENS.find(([name]) => name[0] === e.key);
		prefix = 0;
		if (to) {
			app.go(to[0]);
			e.preventDefault();
			return;
		}
	}
	if (app.keys(e)) {
		e.preventDefault();
		return;
	}
	if (e.key === "?")
		helpSheet();
	else if (e.key === "g")
		prefix = Date.now();
	else if (e.key === "n" && app.worksOnCases())
		takeNext();
	else if (e.key === "z")
		undo();
	else
		return;
	e.preventDefault();
}

/* Where a proxy says who it is, nobody is asked. */
async function byProxy(e) {
	if (e.code !== "signin_proxied" || leaves)
		throw e;
	await post("signin", { proxied: true });
	return get("me");
}

async function boot() {
	const token = location.hash.match(/^#signin=([0-9a-f]+)$/)?.[1];
	const ended = app.me !== null;
	app.leave();
	app.leave = () => {};
	try {
		if (token)
			throw { status: 401 };
		app.me = await get("me").catch(byProxy);
	} catch (e) {
		app.me = null;
		closeDialogs();
		root.replaceChildren(signinScreen(token, boot, e, ended));
		root.querySelector("[data-focus]")?.focus();
		document.title = strings.app.title(strings.signin.title);
		return;
	}
	handOver(app.me.name);
	setCsrf(app.me.csrf);
	setNow(app.me.now);
	frame();
	route();
}

whenSignedOut(() => {
	if (app.me)
		boot();
});
addEventListener("hashchange", () => (app.me ? route() : boot()));
addEventListener("keydown", onKey);
setInterval(showLease, 1000);
const theme = localStorage.getItem("theme");
if (theme === "light" || theme === "dark")
	document.documentElement.dataset.theme = theme;
boot();
