/* Accounts, keys, what is in force; and one's own account. */
import { get, post } from "./api.js";
import { button, dialog, h, show, toast } from "./dom.js";
import { date, fullDate } from "./format.js";
import * as strings from "./strings.js";
import { thresholdsCard } from "./thresholds.js";

const when = (at) => (at ? h("time", { title: fullDate(at) }, date(at)) : "never");

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
	const box = dialog(`New password for ${account.name}`, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("account_change", { id: account.id, password: input.value });
				box.close();
				toast("Changed. Their sessions have ended.");
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("label", { for: "fresh" }, "Password, 12 characters or more"), input,
	h("button", { class: "primary", type: "submit" }, "Change")));
	input.focus();
}

/* Whose cases the account sees; none chosen: those of all. */
function tenantsDialog(app, account, names, done) {
	const boxes = names.map((name, i) => h("input", { type: "checkbox", id: `of-${i}`, checked: account.tenants.includes(name), value: name }));
	const box = dialog(`Platforms of ${account.name}`, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("account_change", { id: account.id, tenants: boxes.filter((b) => b.checked).map((b) => b.value) });
				box.close();
				toast("Changed. Their sessions have ended.");
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("p", { class: "soft" }, strings.tenants.about),
	boxes.map((b, i) => h("p", {}, b, " ", h("label", { for: b.id, class: "inline" }, strings.tenants.name(names[i])))),
	h("button", { class: "primary", type: "submit" }, "Change")));
	boxes[0].focus();
}

function addDialog(app, done) {
	const name = h("input", { id: "new-name", required: true, maxlength: "64", pattern: "[A-Za-z0-9._\\-]+", autocapitalize: "none", spellcheck: "false", autocomplete: "off" });
	const password = newPassword("fresh");
	let role = "moderator";
	const box = dialog("New account", h("form", {
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
	}, h("label", { for: "new-name" }, "Name: letters, digits, . - _"), name,
	h("label", { for: "new-role" }, "Role"), Object.assign(roleSelect(role, (v) => {
		role = v;
	}, "Role"), { id: "new-role" }),
	h("label", { for: "fresh" }, "Password, 12 characters or more"), password,
	h("button", { class: "primary", type: "submit" }, "Make the account")));
	name.focus();
}

function accounts(app, list, tenants, again) {
	const may = app.me.role === "administrator";
	const change = (account, what) => post("account_change", { id: account.id, ...what })
		.then(again, (e) => {
			app.failed(e);
			again();
		});
	return [scroll("Accounts", table(["Name", "Role", "Sees cases of", "Signed in", "State", may ? "" : null].filter((t) => t !== null), list.map((a) => h("tr", { class: a.disabled_at ? "undone" : "" },
		h("th", { scope: "row" }, h("bdi", {}, a.name)),
		h("td", {}, may && a.name !== app.me.name ? roleSelect(a.role, (role) => change(a, { role }), `Role of ${a.name}`) : strings.role[a.role]),
		h("td", {}, a.tenants.length ? a.tenants.map(strings.tenants.name).join(", ") : "all platforms"),
		h("td", {}, when(a.signed_in_at)),
		h("td", {}, a.disabled_at ? "disabled" : a.has_password ? "active" : "one-time links only"),
		may ? h("td", { class: "acts" },
			["moderator", "lead"].includes(a.role) ? button("Platforms", () => tenantsDialog(app, a, tenants, again), { class: "quiet", "aria-label": `Platforms of ${a.name}` }) : null,
			a.has_password ? button("New password", () => passwordDialog(app, a, again), { class: "quiet", "aria-label": `New password for ${a.name}` }) : null,
			a.name !== app.me.name ? button(a.disabled_at ? "Enable" : "Disable", () => change(a, { disabled: !a.disabled_at }), { class: "quiet", "aria-label": `${a.disabled_at ? "Enable" : "Disable"} ${a.name}` }) : null) : null)))),
	may ? button("New account", () => addDialog(app, again)) : null];
}

function keys(list) {
	if (list.length === 0)
		return h("p", { class: "soft" }, "There is no API key. “chaperoned key add” makes one.");
	return scroll("API keys", table(["Number", "Platform", "Good for", "Made", "State"], list.map((k) => h("tr", { class: k.revoked_at ? "undone" : "" },
		h("td", {}, String(k.id)), h("th", { scope: "row" }, k.tenant), h("td", {}, k.scopes.join(", ")), h("td", {}, when(k.made_at)),
		h("td", {}, k.revoked_at ? ["revoked ", when(k.revoked_at)] : "active")))));
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
				toast("Model, lexicons and advice were read again.");
				again();
			} catch (e) {
				app.failed(e);
			}
		};
		show(root, h("div", { class: "screen-head" }, h("h1", {}, "Settings")),
			h("section", { class: "card" }, h("h2", {}, "Accounts"), accounts(app, got.accounts, tenants, again)),
			h("section", { class: "card" }, h("h2", {}, "In force"), h("dl", { class: "facts wide" },
				h("dt", {}, "Version"), h("dd", {}, got.version), h("dt", {}, "Model"), h("dd", {}, got.model, " ", h("code", {}, got.model_hash)),
				h("dt", {}, "Lexicons"), h("dd", {}, h("code", {}, got.lexicon)),
				h("dt", {}, "Evidence key"), h("dd", {}, h("pre", {}, got.evidence_key))),
			app.me.role === "administrator" ? button("Read model and lexicons again", reload) : null),
			thresholds,
			h("section", { class: "card" }, h("h2", {}, "API keys"), keys(got.keys)),
			h("section", { class: "card" }, h("h2", {}, "Settings of the service"),
				h("p", { class: "soft" }, "From its file, environment and command line; they take a restart."),
				scroll("Settings of the service", table(["Setting", "Value"], got.config.map(([name, value]) =>
					h("tr", {}, h("th", { scope: "row" }, h("code", {}, name)), h("td", {}, value === "" ? h("span", { class: "soft" }, "empty") : value)))))));
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
	}, h("h3", {}, "Change your password"), h("label", { for: "old" }, "The one you have"), old,
	h("label", { for: "own-fresh" }, "A new one, 12 characters or more"), fresh,
	h("button", { type: "submit" }, "Change, and sign in again"));
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
	}, [["", "As the system"], ["light", "Light"], ["dark", "Dark"]].map(([v, t]) =>
		h("option", { value: v, selected: (localStorage.getItem("theme") ?? "") === v }, t)));
	const box = dialog(`${app.me.name}, ${strings.role[app.me.role].toLowerCase()}`,
		app.me.support ? h("p", {}, "Support for you: ", h("bdi", {}, app.me.support)) : null,
		app.me.tenants.length ? h("p", {}, strings.tenants.yours(app.me.tenants)) : null,
		h("label", { for: "theme" }, "Appearance"), theme,
		app.me.has_password ? ownPassword(app) : null,
		h("div", { class: "dialog-foot" }, button("Sign out", () => {
			box.close();
			signOut();
		}, { class: "primary" })));
}
