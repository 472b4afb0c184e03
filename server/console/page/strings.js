/*
 * All that the page says, so that other languages can follow: here what the
 * service's names are called, then screen by screen.
 */
export * from "./strings_case.js";
export * from "./strings_screens.js";

export const level = { none: "None", watch: "Watch", review: "Review", urgent: "Urgent" };

export const state = { "": "All", free: "Free", mine: "Mine", hold: "On hold", second: "Second look" };

export const tenants = {
	about: "Only their cases are seen and found then. None chosen: those of all platforms.",
	name: (name) => (name === "@keyless" ? "Without a key" : name),
	yours: (names) => `You see the cases of ${names.map(tenants.name).join(", ")}.`,
	elsewhere: "Decisions, second looks and drift are counted over all platforms, for those who see all.",
};

export const role = {
	moderator: "Moderator", lead: "Lead", administrator: "Administrator", auditor: "Auditor",
};

export const verdict = {
	dismiss: ["Dismiss", "Benign: nothing follows"],
	watch: ["Keep watching", "Cannot be told yet"],
	restrict: ["Advise restriction", "The platform should limit contact"],
	escalate: ["Escalate", "Harmful: to the platform's safety team"],
	emergency: ["Emergency", "A child may be in danger now"],
};

export const group = {
	access: "Access", trust: "Trust", isolation: "Isolation",
	desensitisation: "Desensitising", control: "Control", approach: "Approach",
	other_forms: "Other forms", target_side: "Answers", protective: "Context",
};

/*
 * What each signal is called, and as the predicate of a sentence about who
 * showed it.
 */
const SIGNAL = {
	age_asking: ["Asks age", "asked how old the other is"],
	age_giving: ["Gives age", "gave an age"],
	personal_info_asking: ["Asks personal details", "asked for personal details"],
	supervision_asking: ["Asks who is around", "asked who is around"],
	availability_asking: ["Asks when free", "asked when the other is free"],
	location_asking: ["Asks where", "asked where the other is"],
	flattery: ["Flattery", "flattered"],
	special_bond: ["Special bond", "spoke of a special bond"],
	maturity_praise: ["Praises maturity", "praised the other as mature"],
	sympathy: ["Sympathy", "offered sympathy"],
	shared_secret: ["Shared secret", "shared a secret"],
	gifts: ["Gifts", "offered gifts"],
	favours: ["Favours", "offered favours"],
	job_offer: ["Job offer", "offered a job"],
	secrecy: ["Secrecy", "asked for secrecy"],
	distrust: ["Distrust of others", "spoke against parents or friends"],
	exclusivity: ["Exclusivity", "asked for exclusivity"],
	private_channel: ["Move elsewhere", "asked to move to another app"],
	relationship_talk: ["Relationship talk", "spoke of a relationship"],
	appearance_talk: ["Appearance talk", "spoke of looks"],
	joking_test: ["“Joking” tests", "tested limits as a joke"],
	dares: ["Dares", "dared the other"],
	sexualised_talk: ["Sexualised talk", "spoke in a sexualised way"],
	media_request: ["Asks for pictures", "asked for pictures"],
	camera_request: ["Asks for camera", "asked for the camera"],
	guilt: ["Guilt", "made the other feel guilty"],
	threat: ["Threat", "threatened"],
	sextortion: ["Blackmail", "blackmailed"],
	money_demand: ["Demands money", "demanded money"],
	meeting: ["Meeting", "worked towards a meeting"],
	pick_up: ["Pick-up", "offered a lift"],
	travel: ["Travel", "spoke of travelling"],
	address: ["Address", "spoke of an address"],
	sneaking_out: ["Sneaking out", "spoke of sneaking out"],
	recruitment: ["Recruitment", "tried to recruit"],
	paid_live_stream: ["Paid streaming", "offered pay for streaming"],
	self_made_images: ["Self-made images", "asked for self-made images"],
	age_disclosure: ["States own age", "told an age"],
	discomfort: ["Discomfort", "was uncomfortable"],
	refusal: ["Refusal", "refused"],
	hesitation: ["Hesitation", "hesitated"],
	distress: ["Distress", "was in distress"],
	self_harm: ["Mentions self-harm", "mentioned self-harm"],
	family_logistics: ["Family logistics", "spoke as family does"],
	school_coaching: ["School or coaching", "spoke as school or club does"],
	game_trading: ["Game trading", "traded in a game"],
	same_age_crush: ["Same-age crush", "spoke of a crush of the same age"],
	peer_support: ["Peer support", "gave support"],
	safety_lesson: ["Safety lesson", "spoke of safety"],
	adult_life: ["Adult life", "spoke of adult life"],
};

/* Reasons that are no signal: derived from how the talk went. */
const DERIVED = {
	risk_groups: "Kinds of tactics",
	many_risk_groups: "Many kinds of tactics",
	many_signals: "Many different signals",
	risk_density: "Share of risky messages",
	wording: "Wording",
	signals_per_message: "Signals a message",
	strongest_message: "Strongest message",
	strongest_messages: "Strongest messages",
	signals_lately: "Signals lately",
	recent_risk: "Recent risk",
	risk_on_days: "Comes back on other days",
	persisted_after_no: "Went on after a no",
	met_by_no_or_doubt: "Met by no or doubt",
	other_side_uneasy: "Other side uneasy",
	secrecy_with_media_request: "Secrecy and pictures",
	gifts_with_private_channel: "Gifts and moving elsewhere",
	supervision_with_approach: "Who is home, and approach",
	isolation_of_minor: "Isolates somebody under 18",
	desensitisation_of_minor: "Desensitises somebody under 18",
	approach_to_minor: "Approaches somebody under 18",
	adult_with_minor: "Adult with somebody under 18",
	other_is_minor: "The other is under 18",
	same_age_minors: "Both under 18, about the same age",
	both_adults: "Both adults",
	both_sides_alike: "Both sides alike",
	was_blocked: "Was blocked or reported",
	deletes: "Deletes messages",
	evasion: "Disguises words",
	contacts_many: "Contacts many",
	contacts_minors: "Contacts many under 18",
	same_opening: "Same opening to many",
	signals_in_other_pairs: "Signals in other pairs",
	other: "Everything else",
};

const words = (name) => name.replaceAll("_", " ")
	.replace(/^./, (c) => c.toUpperCase());

export const signal = (name) => SIGNAL[name]?.[0] ?? DERIVED[name] ?? words(name);
export const did = (name) => SIGNAL[name]?.[1] ?? words(name).toLowerCase();
export const isSignal = (name) => name in SIGNAL;

const TIMES = ["", "", " twice", " three times", " four times", " five times"];
export const times = (n) => TIMES[n] ?? ` ${n} times`;

/* What the normalizer undid. */
const EVASION = {
	leet: "figures for letters", spread: "spaced letters", chat_word: "chat words", emoji_word: "emoji as words",
	censored: "covered letters", reversed: "reversed", slip: "slips of a finger", misspelled: "misspelled",
	transposed: "swapped letters", doubled: "doubled letters", stretched: "stretched", vowels: "vowels left out",
	phonetic: "written as it sounds", glued: "run together", split: "split", confusable: "lookalike letters",
	zero_width: "invisible characters", fullwidth: "wide letters", accent: "accents", combining: "marks on letters",
};
export const evasion = (name) => EVASION[name] ?? words(name).toLowerCase();

/* Of a decision or of what was done, as it is recorded. */
export const code = (name) => name.replaceAll("_", " ");

export const advice = {
	none: "none", watch: "keep an eye on it", moderator: "a moderator should look",
	prompt: "show a safety prompt", slow: "slow contact down",
};

/* Age, as the reasons of a verdict tell it. */
export const ages = {
	adult_with_minor: ["Known as 18 or over", "Known as under 18"],
	other_is_minor: ["Not known", "Known as under 18"],
	same_age_minors: ["Known as under 18", "Known as under 18, at most three years apart"],
	both_adults: ["Known as 18 or over", "Known as 18 or over"],
};

/* Bands of age; of what is not known there is none. */
export const age = {
	under_13: "under 13", "13_to_15": "13–15", "16_to_17": "16–17", minor: "under 18", adult: "adult",
};

/* Those of the lists; to ask the browser for one costs the first view 10 ms. */
const languages = {
	de: "German", en: "English", es: "Spanish", fr: "French", nl: "Dutch",
	pt: "Portuguese", ru: "Russian",
};

/* "it": "Italian" */
export const language = (tag) =>
	languages[tag] ?? new Intl.DisplayNames("en", { type: "language" }).of(tag);

export const problem = {
	offline: "The service does not answer. What you see may be old.",
	role: "Your role does not allow that.",
	csrf: "This page belongs to another session: load it again.",
};

/* Why a case is passed over. */
export const skip = {
	language: "I do not read this language well enough", known: "I know one of the two",
	strain: "It is too much for me now", time: "There is not time enough for it now", other: "Another reason",
};

/* What a moderator asks the platform for. */
export const enquiry = {
	earlier: "What was said before", later: "What was said since",
	ages: "How old the two are", meaning: "What was meant: the words round it",
};

/* key, what it does; by where it works */
export const help = [
	["Everywhere", [
		["?", "This sheet"], ["g q", "Queue"], ["g o", "Overview"],
		["g s", "Settings"], ["g a", "Audit"], ["n", "Take the next case"],
		["z", "Take the last decision back, within a minute"],
	]],
	["Queue", [
		["j k", "Next, previous row"], ["Enter", "Open"], ["/", "Search by user"],
		["r", "Show what is new"], ["v", "Saved views"],
	]],
	["Case", [
		["c", "Claim"], ["e", "Extend the claim"], ["s", "Skip, give back"],
		["h", "Put on hold"], ["j k", "Next, previous message"],
		["v", "Reveal or mask the message"], ["a", "Ask the platform for more"], ["1 – 5", "Choose a decision"],
		["a – z", "then its reason"], ["Ctrl Enter", "Decide"],
		["q", "Back to the queue"],
	]],
];

/* What the audit log calls what was done. */
export const action = {
	signed_in: "Signed in", not_signed_in: "Could not sign in", signed_out: "Signed out",
	case_opened: "Opened a case", case_claimed: "Claimed a case", case_taken_over: "Took a case over",
	claim_extended: "Extended a claim", case_given_back: "Gave a case back", case_skipped: "Skipped a case",
	case_held: "Put a case on hold", case_assigned: "Assigned a case", message_revealed: "Revealed a message",
	user_searched: "Searched for a user", decision: "Decided", second_look: "Second look, not in force",
	decision_undone: "Took a decision back", account_add: "Makes an account", account_added: "Made an account",
	account_changed: "Changed an account", password_changed: "Changed their password",
	audit_verified: "Verified the record", reload: "Read model and lexicons again", drain: "Drained the service",
	key_add: "Made an API key", key_revoke: "Revoked an API key", export_evidence: "Exported evidence", export_labels: "Exported labels", backup: "Copied the data folder",
	context_asked: "Asked the platform for more", context_delivered: "Delivered messages of a case",
	view_saved: "Saved a view", view_removed: "Removed a view",
	package_made: "Made an evidence package", erase: "Erased a user", start: "Started the service", stop: "Stopped the service",
};
