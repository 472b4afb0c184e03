#include "eval/compose.h"
#include "eval/rng.h"

#include <criterion/criterion.h>

/* Each family, many seeds: what holds for every conversation. */
Test(compose, every_family_keeps_the_bounds)
{
	struct chap_family_set set;
	struct chap_error err;

	cr_assert_eq(
	    chap_family_set_from_pack(&set, "", chap_families_embedded(), &err),
	    CHAP_OK);
	for (size_t i = 0; i < set.n; i++) {
		const struct chap_family *f = &set.family[i];

		if (f->class == CHAP_FAMILY_TALK)
			continue;
		for (uint64_t seed = 0; seed < 60; seed++) {
			struct chap_conversation c;
			unsigned n_tactics = 0;
			int64_t before = -1;

			cr_assert_eq(chap_compose(&c, f, seed / 2, seed),
			    CHAP_OK, "%.*s, seed %d", (int)f->name.len,
			    f->name.ptr, (int)seed);
			cr_assert(c.n >= CHAP_CONVERSATION_MIN &&
			    c.n <= CHAP_CONVERSATION_MAX);
			cr_assert(c.n_members >= 1 &&
			    c.n_members <= CHAP_MEMBERS_MAX);
			for (uint16_t k = 0; k < c.n; k++) {
				const struct chap_said *s = &c.said[k];

				cr_assert(s->at_ms > before);
				before = s->at_ms;
				cr_assert(s->member < c.n_members);
				cr_assert(
				    s->text_at + s->text_len <= c.text.len);
				n_tactics += s->tactic;
				cr_assert(!s->tactic ||
				        f->class != CHAP_FAMILY_POSITIVE ||
				        s->side == CHAP_SIDE_A,
				    "%.*s, seed %d", (int)f->name.len,
				    f->name.ptr, (int)seed);
			}
			cr_assert(n_tactics <= CHAP_TACTICS_MAX);
			cr_assert(
			    f->class != CHAP_FAMILY_POSITIVE || n_tactics > 0,
			    "%.*s, seed %d: no tactic", (int)f->name.len,
			    f->name.ptr, (int)seed);
			chap_conversation_release(&c);
		}
	}
	chap_family_set_release(&set);
}

/* Any bytes are a family or an error with its line; nothing else. */
Test(family, damaged_files_are_answered)
{
	static struct chap_family f;
	struct chap_span pack = chap_families_embedded();
	char text[3000];
	unsigned n_refused = 0;

	for (uint64_t seed = 0; seed < 3000; seed++) {
		struct chap_rng rng = chap_rng_make(seed, 1);
		size_t at =
		    chap_rng_below(&rng, (uint32_t)(pack.len - sizeof(text)));
		size_t len = chap_rng_below(&rng, sizeof(text));
		struct chap_error err = {0};
		enum chap_err rc;

		/* From a file's first line on, so that headers are met. */
		while (at > 0 && memcmp(pack.ptr + at, "family ", 7) != 0)
			at--;
		memcpy(text, pack.ptr + at, len);
		for (int k = 0; k < 3 && len > 0; k++)
			text[chap_rng_below(&rng, (uint32_t)len)] =
			    "\t >[]{}|\n\xff"
			    "a9"[chap_rng_below(&rng, 12)];
		rc = chap_family_parse(
		    &f, "f", (struct chap_span){text, len}, &err);
		cr_assert(rc == CHAP_OK || rc == CHAP_ERR_INVALID,
		    "seed %d: %d", (int)seed, rc);
		cr_assert(rc == CHAP_OK || err.text[0] != '\0');
		n_refused += rc != CHAP_OK;
	}
	cr_assert(n_refused > 1000, "only %u were refused", n_refused);
}
