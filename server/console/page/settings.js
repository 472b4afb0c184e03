/* Accounts, keys, what is in force; and one's own account. */
import { get, post } from "./api.js";
import { button, dialog, h, show, toast } from "./dom.js";
import { date, fullDate } from "./format.js";
import * as strings from "./strings.js";
import { thresholdsCard } from "./thresholds.js";

const when = (at) => (at ? h("time", { title: fullDate(at) }, date(at)) : strings.settings.never);

function scroll(name, ...children) {
	return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, children);
}

function table(heads, rows) {
	return h("table", { class: "plain" }, h("thead", {}, h("tr", {}, heads.map((t) => h("th", { scope: "col" }, t)))),
		h("tbody", {}, rows));
}

const newPassword = (id) => h("input", {
	id, type: "password", autocomplete: "new-password", required: true, minlength: "12", maxlength: "256",
});

function roleSelect(chosen, change, label) {
	return h("select", { "aria-label": label, onchange: (e) => change(e.target.value) },
		Object.entries(strings.role).map(([v, t]) => h("option", { value: v, selected: v === chosen }, t)));
}

function passwordDialog(app, account, done) {
	const input = newPassword("fresh");
	const box = dialog(strings.settings.passwordOf(account.name), h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("account_change", { id: account.id, password: input.value });
				box.close();
				toast(strings.settings.ended);
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("label", { for: "fresh" }, strings.settings.passwordLeast), input,
	h("button", { class: "primary", type: "submit" }, strings.settings.change)));
	input.focus();
}

/* Whose cases the account sees; none chosen: those of all. */
function tenantsDialog(app, account, names, done) {
	const boxes = names.map((name, i) => h("input", { type: "checkbox", id: `of-${i}`, checked: account.tenants.includes(name), value: name }));
	const box = dialog(strings.settings.platformsOf(account.name), h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("account_change", { id: account.id, tenants: boxes.filter((b) => b.checked).map((b) => b.value) });
				box.close();
				toast(strings.settings.ended);
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("p", { class: "soft" }, strings.tenants.about),
	boxes.map((b, i) => h("p", {}, b, " ", h("label", { for: b.id, class: "inline" }, strings.tenants.name(names[i])))),
	h("button", { class: "primary", type: "submit" }, strings.settings.change)));
	boxes[0].focus();
}

function addDialog(app, done) {
	const name = h("input", { id: "new-name", required: true, maxlength: "64", pattern: "[A-Za-z0-9._\\-]+", autocapitalize: "none", spellcheck: "false", autocomplete: "off" });
	const password = newPassword("fresh");
	let role = "moderator";
	const box = dialog(strings.settings.add, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("account_add", { name: name.value, role, password: password.value });
				box.close();
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("label", { for: "new-name" }, strings.settings.addName), name,
	h("label", { for: "new-role" }, strings.settings.role), Object.assign(roleSelect(role, (v) => {
		role = v;
	}, strings.settings.role), { id: "new-role" }),
	h("label", { for: "fresh" }, strings.settings.passwordLeast), password,
	h("button", { class: "primary", type: "submit" }, strings.settings.make)));
	name.focus();
}

function accounts(app, list, tenants, again) {
	const may = app.me.role === "administrator";
	const change = (account, what) => post("account_change", { id: account.id, ...what })
		.then(again, (e) => {
			app.failed(e);
			again();
		});
	return [scroll(strings.settings.accounts, table(may ? [...strings.settings.accountHeads, ""] : strings.settings.accountHeads, list.map((a) => h("tr", { class: a.disabled_at ? "undone" : "" },
		h("th", { scope: "row" }, h("bdi", {}, a.name)),
		h("td", {}, may && a.name !== app.me.name ? roleSelect(a.role, (role) => change(a, { role }), strings.settings.roleOf(a.name)) : strings.role[a.role]),
		h("td", {}, a.tenants.length ? a.tenants.map(strings.tenants.name).join(", ") : strings.settings.allPlatforms),
		h("td", {}, when(a.signed_in_at)),
		h("td", {}, a.disabled_at ? strings.settings.disabled : a.has_password ? strings.settings.active : strings.settings.linksOnly),
		may ? h("td", { class: "acts" },
			["moderator", "lead"].includes(a.role) ? button(strings.settings.platforms, () => tenantsDialog(app, a, tenants, again), { class: "quiet", "aria-label": strings.settings.platformsOf(a.name) }) : null,
			a.has_password ? button(strings.settings.password, () => passwordDialog(app, a, again), { class: "quiet", "aria-label": strings.settings.passwordOf(a.name) }) : null,
			a.name !== app.me.name ? button(a.disabled_at ? strings.settings.enable : strings.settings.disable, () => change(a, { disabled: !a.disabled_at }), { class: "quiet", "aria-label": a.disabled_at ? strings.settings.enableOne(a.name) : strings.settings.disableOne(a.name) }) : null) : null)))),
	may ? button(strings.settings.add, () => addDialog(app, again)) : null];
}

function keys(list) {
	if (list.length === 0)
		return h("p", { class: "soft" }, strings.settings.noKeys);
	return scroll(strings.settings.keys, table(strings.settings.keyHeads, list.map((k) => h("tr", { class: k.revoked_at ? "undone" : "" },
		h("td", {}, String(k.id)), h("th", { scope: "row" }, k.tenant), h("td", {}, k.scopes.join(", ")), h("td", {}, when(k.made_at)),
		h("td", {}, k.revoked_at ? strings.settings.revoked(when(k.revoked_at)) : strings.settings.active)))));
}

export async function settingsScreen(app) {
	const root = h("div", { class: "settings" });
	async function load() {
		const [got, thresholds] = await Promise.all([get("settings"), thresholdsCard()]);
		const tenants = [...new Set(["@keyless", ...got.keys.map((k) => k.tenant)])];
		const again = () => load().catch(app.failed);
		const reload = async () => {
			try {
				await post("reload");
				toast(strings.settings.reloaded);
				again();
			} catch (e) {
				app.failed(e);
			}
		};
		show(root, h("div", { class: "screen-head" }, h("h1", {}, strings.settings.title)),
			h("section", { class: "card" }, h("h2", {}, strings.settings.accounts), accounts(app, got.accounts, tenants, again)),
			h("section", { class: "card" }, h("h2", {}, strings.settings.inForce), h("dl", { class: "facts wide" },
				h("dt", {}, strings.settings.version), h("dd", {}, got.version), h("dt", {}, strings.settings.model), h("dd", {}, got.model, " ", h("code", {}, got.model_hash)),
				h("dt", {}, strings.settings.lexicons), h("dd", {}, h("code", {}, got.lexicon)),
				h("dt", {}, strings.settings.evidenceKey), h("dd", {}, h("pre", {}, got.evidence_key))),
			app.me.role === "administrator" ? button(strings.settings.reload, reload) : null),
			thresholds,
			h("section", { class: "card" }, h("h2", {}, strings.settings.keys), keys(got.keys)),
			h("section", { class: "card" }, h("h2", {}, strings.settings.service),
				h("p", { class: "soft" }, strings.settings.serviceAbout),
				scroll(strings.settings.service, table(strings.settings.serviceHeads, got.config.map(([name, value]) =>
					h("tr", {}, h("th", { scope: "row" }, h("code", {}, name)), h("td", {}, value === "" ? h("span", { class: "soft" }, strings.settings.empty) : value)))))));
	}
	await load();
	return root;
}

function ownPassword(app) {
	const old = h("input", { id: "old", type: "password", autocomplete: "current-password", required: true, maxlength: "256" });
	const fresh = newPassword("own-fresh");
	return h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("password", { old: old.value, new: fresh.value });
				location.reload();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("h3", {}, strings.account.password), h("label", { for: "old" }, strings.account.old), old,
	h("label", { for: "own-fresh" }, strings.account.fresh), fresh,
	h("button", { type: "submit" }, strings.account.change));
}

/* The reader's own: appearance, password, signing out. */
export function accountDialog(app, signOut) {
	const theme = h("select", {
		id: "theme", onchange: (e) => {
			const value = e.target.value;
			localStorage.setItem("theme", value);
			if (value)
				document.documentElement.dataset.theme = value;
			else
				delete document.documentElement.dataset.theme;
		},
	}, Object.entries(strings.account.theme).map(([v, t]) =>
		h("option", { value: v, selected: (localStorage.getItem("theme") ?? "") === v }, t)));
	const box = dialog(strings.account.title(app.me.name, strings.role[app.me.role]),
		app.me.support ? h("p", {}, strings.app.support(h("bdi", {}, app.me.support))) : null,
		app.me.tenants.length ? h("p", {}, strings.tenants.yours(app.me.tenants)) : null,
		h("label", { for: "theme" }, strings.account.appearance), theme,
		app.me.has_password ? ownPassword(app) : null,
		h("div", { class: "dialog-foot" }, button(strings.account.signOut, () => {
			box.close();
			signOut();
		}, { class: "primary" })));
}
