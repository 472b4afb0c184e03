/* Views of the queue that one saved: a sheet to open, save and remove them. */
import { get, post } from "./api.js";
import { button, dialog, h, named, show } from "./dom.js";
import * as strings from "./strings.js";

/* "Free · Urgent · Secrecy" */
function describe(view) {
	const parts = [strings.state[view.state], strings.level[view.level], view.signal && strings.signal(view.signal),
		view.lang && strings.language(view.lang)];
	return parts.filter(Boolean).join(" · ") || strings.state[""];
}

/* `filter` is what is chosen now; `choose` puts a view in its place. */
export async function viewsDialog(app, filter, choose) {
	const list = h("ul", { class: "views" });
	const name = h("input", { id: "view-name", required: true, maxlength: "40", autocomplete: "off", dir: "auto" });
	async function draw() {
		const { views } = await get("views");
		show(list, views.map((view) => h("li", {},
			button("", () => {
				box.close();
				choose(view);
			}, { class: "view" }, named(view.name), h("small", { class: "soft" }, describe(view))),
			button(strings.views.remove, () => post("view_remove", { number: view.number }).then(draw).catch(app.failed),
				{ class: "quiet", "aria-label": strings.views.removeOne(view.name) }))),
		views.length === 0 ? h("li", { class: "soft" }, strings.views.none) : null);
	}
	const box = dialog(strings.views.title, list, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("view_save", { name: name.value, state: filter.state, level: filter.level, signal: filter.signal, lang: filter.lang });
				name.value = "";
				await draw();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("label", { for: "view-name" }, strings.views.name(h("span", { class: "soft" }, describe(filter)))), name,
	filter.user ? h("p", { class: "soft" }, strings.views.noUser) : null,
	h("button", { class: "primary", type: "submit" }, strings.views.save)));
	await draw().catch(app.failed);
}
