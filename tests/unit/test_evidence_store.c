/* From lines to the evidence store and back: witness.h, evidence_store.h. */
#include "classifier/lines.h"
#include "classifier/witness.h"
#include "features/lexicon/signal.h"
#include "server/store/evidence_store.h"
#include "server/store/flags.h"

#include <criterion/criterion.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BIT(NAME) CHAP_SIGNAL_BIT(CHAP_SIGNAL_##NAME)
#define HOUR ((int64_t)3600 * 1000)
#define SECRECY "dont tell your mom about this"
#define PLAIN "gg that was a good match"

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_evidence_store *store;
	struct chap_engine *engine;
	struct chap_buf texts;
	int n_lines;
	struct chap_error err;
};

static void
open_store(struct place *p)
{
	struct chap_evidence_keep keep = {72 * HOUR, 720 * HOUR, true};

	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK);
	cr_assert_eq(chap_evidence_store_open(
	                 &p->store, p->dir, &p->seal, &keep, &p->err),
	    CHAP_OK, "%s", p->err.text);
}

static void
open_place(struct place *p)
{
	memset(p, 0, sizeof(*p));
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	open_store(p);
	cr_assert_eq(chap_engine_new(&p->engine, NULL, &p->err), CHAP_OK);
	chap_buf_init(&p->texts, 1 << 20);
	chap_engine_witness(p->engine, &p->texts);
}

static void
close_place(struct place *p)
{
	char command[128];

	chap_evidence_store_close(p->store);
	chap_engine_free(p->engine);
	chap_buf_release(&p->texts);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static void
score(struct place *p, const char *line)
{
	struct chap_span span = chap_span_str(line);

	cr_assert_eq(
	    chap_engine_score_lines(p->engine, 0, &span, 1, 0, NULL, NULL),
	    CHAP_OK);
}

/* A message of its own id; its number is that id. */
static void
say(struct place *p, const char *from, const char *to, const char *text)
{
	char line[512];

	snprintf(line, sizeof(line),
	    "{\"id\":\"m-%d\",\"at\":1700000000000,\"from\":\"%s\",\"to\":%s,"
	    "\"text\":\"%s\"}",
	    p->n_lines, from, to, text);
	p->n_lines++;
	score(p, line);
}

static uint64_t
put(struct place *p, uint64_t tenant, int64_t now_ms)
{
	uint64_t n;

	cr_assert_eq(chap_evidence_store_put(p->store, tenant,
	                 chap_buf_span(&p->texts), now_ms, &n, &p->err),
	    CHAP_OK, "%s", p->err.text);
	chap_buf_reset(&p->texts);
	return n;
}

/* Ids in their order, "m-1 m-5 ", and the texts and users beside. */
struct told {
	char ids[4096];
	char last_text[256];
	char last_from[64];
	uint64_t last_signals;
	bool last_delivered;
};

static void
note(void *context, const struct chap_said *said)
{
	struct told *told = context;
	size_t n = strlen(told->ids);

	snprintf(told->ids + n, sizeof(told->ids) - n, "%.*s ",
	    (int)said->id.len, said->id.ptr);
	snprintf(told->last_text, sizeof(told->last_text), "%.*s",
	    (int)said->text.len, said->text.ptr);
	snprintf(told->last_from, sizeof(told->last_from), "%.*s",
	    (int)said->from.len, said->from.ptr);
	told->last_signals = said->signals;
	told->last_delivered = said->is_delivered;
}

static enum chap_err
list(struct place *p, uint64_t tenant, const char *a, const char *b,
    struct told *told)
{
	memset(told, 0, sizeof(*told));
	return chap_evidence_store_list(p->store, tenant, chap_span_str(a),
	    chap_span_str(b), note, told, &p->err);
}

Test(evidence_store, keeps_what_showed_a_signal_and_nothing_else)
{
	struct told told;
	struct place p;

	open_place(&p);
	say(&p, "ann", "\"zoe\"", "no, im 12 years old");
	say(&p, "zoe", "\"ann\"", SECRECY);
	say(&p, "ann", "\"zoe\"", PLAIN);
	score(&p,
	    "{\"id\":\"r\",\"at\":1,\"from\":\"zoe\",\"room\":\"lobby\","
	    "\"text\":\"" SECRECY "\"}");
	cr_expect_eq(put(&p, 0, 1), 1);
	cr_assert_eq(list(&p, 0, "ann", "zoe", &told), CHAP_OK);
	cr_expect_str_eq(told.ids, "m-1 ");
	cr_expect_str_eq(told.last_text, SECRECY);
	cr_expect_str_eq(told.last_from, "zoe");
	cr_expect((told.last_signals & BIT(SECRECY)) != 0);
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_OK);
	cr_expect_eq(list(&p, 1, "zoe", "ann", &told), CHAP_ERR_NOT_FOUND);
	cr_expect_eq(list(&p, 0, "zoe", "bob", &told), CHAP_ERR_NOT_FOUND);
	close_place(&p);
}

/*
 * Text with an escape in it does not lie in the line; of several messages in
 * one call each has its own.
 */
Test(evidence_store, has_escaped_text_as_it_was_said)
{
	static const struct chap_span LINE[] = {
	    CHAP_SPAN_LIT("{\"id\":\"e-0\",\"at\":1,\"from\":\"zoe\","
	                  "\"to\":\"ann\",\"text\":\"" SECRECY " \\u00e9\"}"),
	    CHAP_SPAN_LIT("{\"id\":\"e-1\",\"at\":2,\"from\":\"bob\","
	                  "\"to\":\"cat\",\"text\":\"something else "
	                  "altogether, said by \\u00e9 others\"}"),
	};
	struct told told;
	struct place p;

	open_place(&p);
	cr_assert_eq(
	    chap_engine_score_lines(p.engine, 0, LINE, 2, 0, NULL, NULL),
	    CHAP_OK);
	cr_expect_eq(put(&p, 0, 1), 1);
	cr_assert_eq(list(&p, 0, "ann", "zoe", &told), CHAP_OK);
	cr_expect_str_eq(told.last_text, SECRECY " é");
	close_place(&p);
}

/* What comes again counts once, whether the engine knew it or not. */
Test(evidence_store, has_each_message_once)
{
	struct told told;
	struct place p;
	struct chap_buf again;

	open_place(&p);
	say(&p, "zoe", "[\"ann\",\"bob\",\"ann\"]", SECRECY);
	chap_buf_init(&again, 1 << 20);
	chap_buf_add(&again, p.texts.ptr, p.texts.len);
	cr_expect_eq(put(&p, 0, 1), 2);
	chap_buf_add(&p.texts, again.ptr, again.len);
	cr_expect_eq(put(&p, 0, 2), 0);
	p.n_lines = 0;
	say(&p, "zoe", "[\"ann\",\"bob\"]", SECRECY);
	cr_expect_eq(p.texts.len, 0, "a repeat is no news");
	cr_expect_eq(list(&p, 0, "ann", "zoe", &told), CHAP_OK);
	cr_expect_str_eq(told.ids, "m-0 ");
	cr_expect_eq(list(&p, 0, "bob", "zoe", &told), CHAP_OK);
	chap_buf_release(&again);
	close_place(&p);
}

/* The first of a signal stays, of either side; of the others the newest. */
Test(evidence_store, is_bounded_for_a_pair)
{
	struct told told;
	struct place p;

	open_place(&p);
	say(&p, "zoe", "\"ann\"", SECRECY); /* m-0: first, stays */
	say(&p, "zoe", "\"ann\"", SECRECY); /* m-1: goes */
	say(&p, "ann", "\"zoe\"", "im 12 years old"); /* m-2: first, stays */
	for (int i = 0; i < CHAP_EVIDENCE_NEWEST; i++)
		say(&p, "zoe", "\"ann\"", SECRECY);
	cr_expect_eq(put(&p, 0, 1), 3 + CHAP_EVIDENCE_NEWEST);
	cr_assert_eq(list(&p, 0, "ann", "zoe", &told), CHAP_OK);
	cr_expect_eq(
	    strncmp(told.ids, "m-0 m-2 m-3 m-4 ", 16), 0, "%s", told.ids);
	cr_expect_null(strstr(told.ids, "m-1 "));
	cr_expect_not_null(strstr(told.ids, "m-18 "));
	close_place(&p);
}

static enum chap_err
deliver(struct place *p, const char *id, size_t n, uint64_t *n_put)
{
	static char ids[CHAP_EVIDENCE_DELIVERED + 1][32];
	struct chap_said said[CHAP_EVIDENCE_DELIVERED + 1];

	memset(said, 0, sizeof(said));
	for (size_t i = 0; i < n; i++) {
		snprintf(ids[i], sizeof(ids[i]), "%s-%zu", id, i);
		said[i] = (struct chap_said){.at_ms = 5,
		    .id = chap_span_str(ids[i]),
		    .from = CHAP_SPAN_LIT("ann"),
		    .to = CHAP_SPAN_LIT("zoe"),
		    .text = CHAP_SPAN_LIT(PLAIN)};
	}
	return chap_evidence_store_deliver(
	    p->store, 0, said, n, 0, n_put, &p->err);
}

Test(evidence_store, delivered_messages_push_none_out_and_are_bounded)
{
	uint64_t n, n_removed;
	struct told told;
	struct place p;

	open_place(&p);
	for (int i = 0; i < CHAP_EVIDENCE_NEWEST; i++)
		say(&p, "zoe", "\"ann\"", SECRECY);
	put(&p, 0, 0);
	cr_assert_eq(deliver(&p, "d", 20, &n), CHAP_OK, "%s", p.err.text);
	cr_expect_eq(n, 20);
	say(&p, "zoe", "\"ann\"", SECRECY); /* m-16 */
	put(&p, 0, 0);
	cr_assert_eq(list(&p, 0, "zoe", "ann", &told), CHAP_OK);
	cr_expect_eq(strncmp(told.ids, "m-0 m-1 m-2 ", 12), 0, "%s", told.ids);
	cr_expect_not_null(strstr(told.ids, "m-16 d-0 d-1 "));
	cr_expect_str_eq(told.last_text, PLAIN);
	cr_expect(told.last_delivered);
	cr_assert_eq(deliver(&p, "d", 21, &n), CHAP_OK);
	cr_expect_eq(n, 1, "the others were there");
	cr_assert_eq(deliver(&p, "e", CHAP_EVIDENCE_DELIVERED - 20, &n),
	    CHAP_ERR_TOO_LONG);
	cr_assert_eq(deliver(&p, "e", CHAP_EVIDENCE_DELIVERED - 21, &n),
	    CHAP_OK, "nothing was put before");
	cr_assert_eq(chap_evidence_store_expire(p.store, 720 * HOUR, 10, NULL,
	                 NULL, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_ERR_NOT_FOUND);
	close_place(&p);
}

static enum chap_err
speak_for(void *context, const unsigned char digest[2][CHAP_DIGEST_BYTES],
    bool *keeps, struct chap_error *err)
{
	const unsigned char *wanted = context;

	(void)err;
	*keeps = memcmp(digest[0], wanted, CHAP_DIGEST_BYTES) == 0 ||
	    memcmp(digest[1], wanted, CHAP_DIGEST_BYTES) == 0;
	return CHAP_OK;
}

Test(evidence_store, expires_but_for_what_is_needed)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	uint64_t n, n_removed;
	struct told told;
	struct place p;

	open_place(&p);
	say(&p, "zoe", "\"ann\"", SECRECY);
	say(&p, "zoe", "\"bob\"", SECRECY);
	put(&p, 0, 0);
	/* either user may be the suspect whom somebody speaks of */
	chap_flag_digest(
	    &p.seal, 0, CHAP_SPAN_LIT("zoe"), CHAP_SPAN_LIT("ann"), digest);
	cr_assert_eq(chap_evidence_store_expire(p.store, 72 * HOUR - 1, 10,
	                 speak_for, digest, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(n, 0);
	cr_assert_eq(chap_evidence_store_expire(p.store, 72 * HOUR, 10,
	                 speak_for, digest, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(n, 2);
	cr_expect_eq(n_removed, 1);
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_OK);
	cr_expect_eq(list(&p, 0, "zoe", "bob", &told), CHAP_ERR_NOT_FOUND);
	cr_assert_eq(chap_evidence_store_expire(p.store, 96 * HOUR, 10, NULL,
	                 NULL, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(n_removed, 1, "asked again a day later");
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_ERR_NOT_FOUND);
	close_place(&p);
}

Test(evidence_store, a_pair_at_watch_is_kept_longer)
{
	uint64_t n, n_removed;
	struct told told;
	struct place p;

	open_place(&p);
	for (int i = 0; i < 6; i++) {
		say(&p, "zoe", "\"ann\"", SECRECY);
		say(&p, "zoe", "\"ann\"", "are you home alone");
		say(&p, "zoe", "\"ann\"", "send me a pic of you");
		say(&p, "zoe", "\"ann\"", "lets talk on another app");
	}
	put(&p, 0, 0);
	cr_assert_eq(chap_evidence_store_expire(p.store, 719 * HOUR, 10, NULL,
	                 NULL, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_OK);
	cr_assert_eq(chap_evidence_store_expire(p.store, 720 * HOUR, 10, NULL,
	                 NULL, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_ERR_NOT_FOUND);
	close_place(&p);
}

static void
change(struct place *p, const char *sql)
{
	char path[96];
	sqlite3 *db;

	snprintf(path, sizeof(path), "%s/evidence.sqlite", p->dir);
	cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK, "%s",
	    sqlite3_errmsg(db));
	sqlite3_close(db);
}

/* A message is sealed to its pair and number. */
Test(evidence_store, notices_what_was_moved_or_changed)
{
	struct told told;
	struct place p;

	open_place(&p);
	say(&p, "zoe", "\"ann\"", SECRECY);
	say(&p, "zoe", "\"bob\"", SECRECY);
	put(&p, 0, 1);
	change(&p,
	    "UPDATE message SET sealed ="
	    " (SELECT sealed FROM message LIMIT 1)");
	cr_expect_neq(list(&p, 0, "zoe", "ann", &told) == CHAP_OK,
	    list(&p, 0, "zoe", "bob", &told) == CHAP_OK, "one is in its place");
	change(&p, "UPDATE message SET sealed = zeroblob(90)");
	cr_expect_eq(list(&p, 0, "zoe", "ann", &told), CHAP_ERR_DAMAGED);
	cr_expect_eq(list(&p, 0, "zoe", "bob", &told), CHAP_ERR_DAMAGED);
	close_place(&p);
}

static bool
holds_bytes(const char *path, const void *bytes, size_t n)
{
	struct chap_error err;
	struct chap_buf buf;
	bool found;

	chap_buf_init(&buf, 1 << 24);
	cr_assert_eq(chap_buf_read_file(&buf, path, &err), CHAP_OK);
	found = buf.len > 0 && memmem(buf.ptr, buf.len, bytes, n) != NULL;
	chap_buf_release(&buf);
	return found;
}

static bool
holds(const char *path, const char *text)
{
	return holds_bytes(path, text, strlen(text));
}

/* Neither ids nor text in clear; sealed ones are gone once they expired. */
Test(evidence_store, has_nothing_in_clear_and_overwrites)
{
	char path[2][96], sealed[32];
	uint64_t n, n_removed;
	sqlite3_stmt *q;
	struct place p;
	sqlite3 *db;

	open_place(&p);
	snprintf(path[0], 96, "%s/evidence.sqlite", p.dir);
	snprintf(path[1], 96, "%s/evidence.sqlite-wal", p.dir);
	say(&p, "zoe-the-user", "\"ann\"", SECRECY);
	put(&p, 0, 1);
	for (int i = 0; i < 2; i++) {
		cr_expect_not(holds(path[i], "your mom"));
		cr_expect_not(holds(path[i], "zoe-the-user"));
	}
	cr_assert_eq(sqlite3_open(path[0], &db), SQLITE_OK);
	cr_assert_eq(
	    sqlite3_prepare_v2(
	        db, "SELECT substr(sealed, 30, 32) FROM message", -1, &q, NULL),
	    SQLITE_OK);
	cr_assert_eq(sqlite3_step(q), SQLITE_ROW);
	memcpy(sealed, sqlite3_column_blob(q, 0), 32);
	sqlite3_finalize(q);
	sqlite3_close(db);
	cr_expect(holds_bytes(path[0], sealed, 32) ||
	    holds_bytes(path[1], sealed, 32));
	cr_assert_eq(chap_evidence_store_expire(p.store, 73 * HOUR, 10, NULL,
	                 NULL, &n, &n_removed, &p.err),
	    CHAP_OK);
	cr_expect_eq(n_removed, 1);
	for (int i = 0; i < 2; i++)
		cr_expect_not(holds_bytes(path[i], sealed, 32));
	close_place(&p);
}
