/*
 * Texts on their way into the evidence store. They are put before the frame
 * with their messages' facts is written: if one comes through without the
 * other, the messages come again, and what is there already stays.
 */
#include "server/keeper_parts.h"

#include <string.h>

#define TEXTS_MAX_BYTES ((size_t)24 << 20) /* more than a chunk can have */
#define EXPIRE_NS (60 * UINT64_C(1000000000))
#define EXPIRE_PAIRS 500

/* Texts of one tenant, which follow. */
struct run {
	uint64_t tenant;
	uint64_t n_bytes;
};

void
chap_keeper_init_texts(struct batch *b)
{
	chap_buf_init(&b->texts, TEXTS_MAX_BYTES + 1);
}

void
chap_keeper_wipe_texts(struct batch *b)
{
	if (b->texts.len > 0)
		explicit_bzero(b->texts.ptr, b->texts.len);
	chap_buf_reset(&b->texts);
}

void
chap_keeper_add_texts(
    struct chap_keeper *k, uint64_t tenant, struct chap_span texts)
{
	struct run run = {tenant, texts.len};
	size_t n = sizeof(run) + texts.len;
	struct chap_buf *to;

	if (texts.len == 0)
		return;
	pthread_mutex_lock(&k->lock);
	while (k->filling->texts.len + n > TEXTS_MAX_BYTES)
		pthread_cond_wait(&k->room, &k->lock);
	to = &k->filling->texts;
	if (chap_buf_reserve(to, n) == CHAP_OK) {
		chap_buf_add(to, &run, sizeof(run));
		chap_buf_add(to, texts.ptr, texts.len);
	} else {
		k->stats.n_texts_lost++;
		chap_log(k->o.log, CHAP_LOG_ERROR, "evidence_lost",
		    chap_f_str("why", "out of memory"));
	}
	pthread_mutex_unlock(&k->lock);
}

enum chap_err
chap_keeper_put_texts(struct chap_keeper *k, struct chap_error *err)
{
	struct chap_buf *texts = &k->writing->texts;
	uint64_t n_put = 0;
	int64_t now_ms;
	size_t at = 0;

	if (texts->len == 0)
		return CHAP_OK;
	now_ms = chap_clock_now_ms(&k->o.clock);
	while (at < texts->len) {
		uint64_t n = 0;
		struct run run;
		enum chap_err rc;

		memcpy(&run, texts->ptr + at, sizeof(run));
		at += sizeof(run);
		rc = chap_evidence_store_put(k->o.evidence, run.tenant,
		    (struct chap_span){texts->ptr + at, (size_t)run.n_bytes},
		    now_ms, &n, err);
		if (rc != CHAP_OK)
			return rc;
		at += (size_t)run.n_bytes;
		n_put += n;
	}
	chap_keeper_wipe_texts(k->writing);
	pthread_mutex_lock(&k->lock);
	k->stats.n_texts_put += n_put;
	pthread_mutex_unlock(&k->lock);
	return CHAP_OK;
}

static enum chap_err
keeps(void *context, const unsigned char digest[2][CHAP_DIGEST_BYTES],
    bool *out, struct chap_error *err)
{
	struct chap_keeper *k = context;

	return chap_flags_need_evidence(
	    k->o.flags, digest, chap_clock_now_ms(&k->o.clock), out, err);
}

void
chap_keeper_expire_texts(struct chap_keeper *k)
{
	uint64_t now_ns = chap_monotonic_ns();
	uint64_t n, n_removed;
	struct chap_error err;

	if (k->o.evidence == NULL || now_ns < k->expire_ns)
		return;
	if (chap_evidence_store_expire(k->o.evidence,
	        chap_clock_now_ms(&k->o.clock), EXPIRE_PAIRS, keeps, k, &n,
	        &n_removed, &err) != CHAP_OK)
		chap_keeper_say(
		    k, CHAP_LOG_ERROR, "evidence_not_expired", &err);
	/* the rest of many goes soon */
	k->expire_ns =
	    now_ns + (n == EXPIRE_PAIRS ? EXPIRE_NS / 600 : EXPIRE_NS);
	pthread_mutex_lock(&k->lock);
	k->stats.n_evidence_expired += n_removed;
	pthread_mutex_unlock(&k->lock);
}
