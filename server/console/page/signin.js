/* Signing in: by name and password, or by a one-time link. */
import { post } from "/console/api.js";
import { h } from "/console/dom.js";

function said(error) {
	if (error.status === 429)
		return `Too many tries. Try again in ${Math.ceil((error.body.retry_s ?? 60) / 60)} min.`;
	if (error.status === 403)
		return null;
	return "The service cannot sign you in now. Its log says why.";
}

export function signinScreen(token, done, problem) {
	const message = h("p", { class: "problem", role: "alert", id: "signin-problem" },
		problem ? "The service does not answer. Try again in a moment." : "");
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
		} catch (error) {
			message.textContent = said(error) ?? (token
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
			message, submit));
}
