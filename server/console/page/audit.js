/* The record of who did what, newest first; whether it is whole. */
import { get, post } from "./api.js";
import { button, h, named } from "./dom.js";
import { date, fullDate } from "./format.js";
import * as strings from "./strings.js";

const filter = { actor: "", action: "", user: "" };

function drawRow(row) {
	return h("tr", {},
		h("td", { class: "soft" }, String(row.seq)),
		h("td", {}, h("time", { title: fullDate(row.at) }, date(row.at))),
		h("th", { scope: "row" }, h("bdi", {}, row.actor.replace(/^account:/, ""))),
		h("td", {}, strings.action[row.action] ?? strings.code(row.action)),
		h("td", {}, row.users.map((u, i) => [i ? " → " : "", u === null ? h("span", { class: "soft" }, strings.audit.erased) : named(u)])),
		h("td", { class: "soft" }, h("bdi", {}, row.what)));
}

function field(name, label, change) {
	return h("input", {
		type: "search", "aria-label": label, placeholder: label, value: filter[name], maxlength: "128",
		autocapitalize: "none", spellcheck: "false", dir: "auto", onchange: (e) => {
			filter[name] = e.target.value.trim();
			change();
		},
	});
}

export async function auditScreen(app) {
	const body = h("tbody", {});
	const more = button(strings.audit.earlier, () => load(false).catch(app.failed), { hidden: true });
	const empty = h("p", { class: "soft", hidden: true }, strings.audit.none);
	const result = h("p", { class: "verified", role: "status" });
	let last = 0;

	async function load(fresh) {
		const got = await get("audit", { ...filter, before: fresh ? "" : last });
		if (fresh)
			body.replaceChildren();
		body.append(...got.rows.map(drawRow));
		last = got.rows.at(-1)?.seq ?? last;
		more.hidden = !got.more;
		empty.hidden = body.children.length > 0;
	}

	const again = () => load(true).catch(app.failed);
	const verify = async () => {
		result.textContent = strings.audit.reading;
		try {
			const got = await post("audit_verify");
			result.className = got.whole ? "verified good" : "verified bad";
			result.textContent = got.whole
				? strings.audit.whole(got.rows, got.heads)
				: strings.audit.notWhole(got.text);
			again();
		} catch (e) {
			result.textContent = "";
			app.failed(e);
		}
	};
	const actions = h("select", {
		"aria-label": strings.audit.what, onchange: (e) => {
			filter.action = e.target.value;
			again();
		},
	}, h("option", { value: "" }, strings.audit.anything), Object.entries(strings.action)
		.map(([v, t]) => h("option", { value: v, selected: filter.action === v }, t)));
	await load(true);
	return h("div", { class: "audit" },
		h("div", { class: "screen-head" }, h("h1", {}, strings.audit.title), button(strings.audit.verify, verify)), result,
		h("div", { class: "filters" }, field("actor", strings.audit.who, again), actions, field("user", strings.audit.user, again)),
		h("section", { class: "card" },
			h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": strings.audit.record }, h("table", { class: "plain" },
				h("thead", {}, h("tr", {}, strings.audit.heads.map((t) => h("th", { scope: "col" }, t)))), body)), empty, more));
}
