/* More of a conversation, asked from the platform. */
import { post } from "./api.js";
import { dialog, h } from "./dom.js";
import { count, date, fullDate } from "./format.js";
import * as strings from "./strings.js";

export function enquireDialog(app, it, done) {
	const reason = h("select", { id: "enquire-reason" }, Object.entries(strings.enquiry)
		.map(([v, t]) => h("option", { value: v }, t)));
	const note = h("textarea", { id: "enquire-note", rows: "3", maxlength: "160", dir: "auto" });
	const box = dialog("Ask the platform for more", h("form", {
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
	}, h("p", { class: "soft" }, "It goes out with both user ids on the feed of decisions, and stands in the audit log. What the platform delivers appears here, masked."),
	h("label", { for: "enquire-reason" }, "What is wanted"), reason,
	h("label", { for: "enquire-note" }, "In other words, for the platform, if that helps"), note,
	h("button", { class: "primary", type: "submit" }, "Ask")));
	reason.focus();
}

/* What was asked, and what came of it. */
export function enquiries(it) {
	if (it.enquiries.length === 0)
		return null;
	return h("ul", { class: "enquiries" }, it.enquiries.map((e) => h("li", {},
		strings.enquiry[e.reason] ?? e.reason, ": asked ", h("time", { title: fullDate(e.at) }, date(e.at)),
		e.by ? [" by ", h("bdi", {}, e.by)] : null, ", ",
		e.answered_at ? `${count(e.messages)} delivered` : "not answered yet",
		e.note ? h("p", { class: "note", dir: "auto" }, e.note) : null)));
}
