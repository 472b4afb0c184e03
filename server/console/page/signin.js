/* Signing in: by name and password, or by a one-time link. */
import { post } from "./api.js";
import { h } from "./dom.js";

function said(error) {
	if (error.status === 429)
		return `Too many tries. Try again in ${Math.ceil((error.body.retry_s ?? 60) / 60)} min.`;
	if (error.status === 403)
		return null;
	return "The service cannot sign you in now. Its log says why.";
}

/* Why it is shown: nobody is signed in, or something is wrong. */
function reason(error, ended) {
	if (error.code === "no_account")
		return "Who you are signed in as at the proxy has no account here. An administrator can make one of that name.";
	if (error.status === 401 || error.status === 403)
		return ended ? "Your session has ended. Sign in to go on." : "";
	return error.status === 429 ? said(error) : "The service does not answer. Try again in a moment.";
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
	} }, "Sign in through the proxy") : null;
	const submit = h("button", { class: "primary", type: "submit", "data-focus": Boolean(token) }, "Sign in");
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
				? "This link was used already, or has expired. “chaperoned signin” prints a new one."
				: "Not signed in: the name or the password is wrong.");
			submit.disabled = false;
			password.value = "";
			(token ? submit : password).focus();
		}
	};
	return h("main", { class: "signin", id: "main" },
		h("form", { class: "card", onsubmit: send, "aria-describedby": "signin-problem" },
			h("h1", { class: "mark" }, "chaperone"),
			h("p", { class: "soft" }, "The moderators’ console"),
			token ? h("p", {}, "This link signs you in once, on this browser, as the local administrator.")
				: [h("label", { for: "name" }, "Name"), name,
					h("label", { for: "password" }, "Password"), password],
			message, submit, byProxy));
}
