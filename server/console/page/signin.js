/* Signing in: by name and password, or by a one-time link. */
import { post } from "./api.js";
import { h } from "./dom.js";
import * as strings from "./strings.js";

function said(error) {
	if (error.status === 429)
		return strings.signin.tooMany(Math.ceil((error.body.retry_s ?? 60) / 60));
	if (error.status === 403)
		return null;
	return strings.signin.cannot;
}

/* Why it is shown: nobody is signed in, or something is wrong. */
function reason(error, ended) {
	if (error.code === "no_account")
		return strings.signin.noAccount;
	if (error.status === 401 || error.status === 403)
		return ended ? strings.signin.ended : "";
	return error.status === 429 ? said(error) : strings.signin.offline;
}

export function signinScreen(token, done, error, ended) {
	const message = h("p", { class: "problem", role: "alert", id: "signin-problem" }, reason(error, ended));
	const byProxy = error.code === "signin_proxied" ? h("button", { type: "button", onclick: async () => {
		try {
			await post("signin", { proxied: true });
			done();
		} catch (e) {
			message.textContent = reason(e);
		}
	} }, strings.signin.byProxy) : null;
	const submit = h("button", { class: "primary", type: "submit", "data-focus": Boolean(token) }, strings.signin.signIn);
	const name = h("input", {
		id: "name", name: "username", autocomplete: "username", required: true,
		autocapitalize: "none", spellcheck: "false", maxlength: "64", "data-focus": true,
	});
	const password = h("input", {
		id: "password", name: "password", type: "password", required: true,
		autocomplete: "current-password", maxlength: "256",
	});
	const send = async (e) => {
		e.preventDefault();
		submit.disabled = true;
		message.textContent = "";
		try {
			await post("signin", token ? { token } : { name: name.value, password: password.value });
			if (token)
				history.replaceState(null, "", "/");
			done();
		} catch (e2) {
			message.textContent = said(e2) ?? (token
				? strings.signin.linkUsed
				: strings.signin.wrong);
			submit.disabled = false;
			password.value = "";
			(token ? submit : password).focus();
		}
	};
	return h("main", { class: "signin", id: "main" },
		h("form", { class: "card", onsubmit: send, "aria-describedby": "signin-problem" },
			h("h1", { class: "mark" }, strings.app.name),
			h("p", { class: "soft" }, strings.signin.about),
			token ? h("p", {}, strings.signin.byLink)
				: [h("label", { for: "name" }, strings.signin.name), name,
					h("label", { for: "password" }, strings.signin.password), password],
			message, submit, byProxy));
}
