#include "server/keeper_parts.h"

#include <string.h>

/* The batch's rows join those that wait. */
void
chap_keeper_gather_rows(struct chap_keeper *k)
{
	struct chap_span rest = chap_buf_span(&k->writing->sections);
	struct chap_span bytes;
	uint32_t kind;

	while (chap_section_next(&rest, &kind, &bytes))
		if (kind == CHAP_SECTION_FLAG)
			(void)!chap_section_add(&k->rows, CHAP_SECTION_FLAG,
			    bytes, (struct chap_span){NULL, 0});
	if (k->journal != NULL)
		k->rows_number = chap_journal_number(k->journal);
}

static enum chap_err
put_rows(struct chap_keeper *k, uint64_t *n, struct chap_error *err)
{
	struct chap_span rest = chap_buf_span(&k->rows), bytes;
	struct chap_flag_row row;
	int64_t id;
	uint32_t kind;
	enum chap_err rc = chap_flags_begin(k->o.flags, err);

	while (rc == CHAP_OK && chap_section_next(&rest, &kind, &bytes)) {
		memcpy(&row, bytes.ptr, sizeof(row));
		rc = chap_flags_put(k->o.flags, &row,
		    chap_span_cut(bytes, sizeof(row), bytes.len), &id, err);
		(*n)++;
	}
	if (rc == CHAP_OK && k->journal != NULL)
		rc = chap_flags_set_applied(k->o.flags, k->rows_number, err);
	if (rc == CHAP_OK)
		rc = chap_flags_commit(k->o.flags, err);
	if (rc != CHAP_OK)
		chap_flags_rollback(k->o.flags);
	return rc;
}

/*
 * Rows that cannot be put wait, and are tried again: the journal has them.
 */
void
chap_keeper_store_rows(struct chap_keeper *k)
{
	struct chap_error err;
	uint64_t n = 0;
	enum chap_err rc;

	if (k->rows.len == 0)
		return;
	rc = put_rows(k, &n, &err);
	if (rc == CHAP_OK) {
		chap_buf_reset(&k->rows);
		if (k->o.on_rows != NULL)
			k->o.on_rows(k->o.on_rows_context);
	}
	pthread_mutex_lock(&k->lock);
	if (rc != CHAP_OK && !k->stats.store_failed)
		chap_keeper_say(k, CHAP_LOG_ERROR, "flags_not_stored", &err);
	k->stats.store_failed = rc != CHAP_OK;
	k->stats.n_flags_stored += rc == CHAP_OK ? n : 0;
	k->stats.n_flag_errors += rc != CHAP_OK;
	k->is_stuck = k->rows.len > CHAP_BATCH_MAX_BYTES;
	if (k->is_stuck)
		chap_error_format(&err, k->why, sizeof(k->why));
	pthread_mutex_unlock(&k->lock);
}
