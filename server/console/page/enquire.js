/* More of a conversation, asked from the platform. */
import { post } from "./api.js";
import { dialog, h } from "./dom.js";
import { date, fullDate } from "./format.js";
import * as strings from "./strings.js";

export function enquireDialog(app, it, done) {
	const reason = h("select", { id: "enquire-reason" }, Object.entries(strings.enquiry)
		.map(([v, t]) => h("option", { value: v }, t)));
	const note = h("textarea", { id: "enquire-note", rows: "3", maxlength: "160", dir: "auto" });
	const box = dialog(strings.enquire.title, h("form", {
		onsubmit: async (e) => {
			e.preventDefault();
			try {
				await post("enquire", { flag: it.flag, reason: reason.value, note: note.value.trim() });
				box.close();
				done();
			} catch (error) {
				app.failed(error);
			}
		},
	}, h("p", { class: "soft" }, strings.enquire.about),
	h("label", { for: "enquire-reason" }, strings.enquire.what), reason,
	h("label", { for: "enquire-note" }, strings.enquire.note), note,
	h("button", { class: "primary", type: "submit" }, strings.enquire.ask)));
	reason.focus();
}

/* What was asked, and what came of it. */
export function enquiries(it) {
	if (it.enquiries.length === 0)
		return null;
	return h("ul", { class: "enquiries" }, it.enquiries.map((e) => h("li", {},
		strings.enquire.was(strings.enquiry[e.reason] ?? e.reason, h("time", { title: fullDate(e.at) }, date(e.at)),
			e.by ? h("bdi", {}, e.by) : null, e.answered_at ? strings.enquire.delivered(e.messages) : strings.enquire.waits),
		e.note ? h("p", { class: "note", dir: "auto" }, e.note) : null)));
}
