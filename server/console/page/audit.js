/* The record of who did what. */
import { h } from "/console/dom.js";

export async function auditScreen() {
	return h("div", { class: "empty" }, h("h1", {}, "Audit"));
}
