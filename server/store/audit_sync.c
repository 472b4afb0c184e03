/*
 * Group commit of the audit log: one of those who wait syncs for all that was
 * added by then, and those who add meanwhile wait for the next one's.
 */
#include "server/store/audit_parts.h"

void
chap_audit_init_syncing(struct chap_audit *a)
{
	pthread_mutex_init(&a->syncing.lock, NULL);
	pthread_cond_init(&a->syncing.moved, NULL);
}

void
chap_audit_release_syncing(struct chap_audit *a)
{
	pthread_cond_destroy(&a->syncing.moved);
	pthread_mutex_destroy(&a->syncing.lock);
}

/* For all that was added so far: *number is the last of them. */
static enum chap_err
sync_added(struct chap_audit *a, uint64_t *number, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	bool is_doubtful = a->database.is_doubtful;

	pthread_mutex_lock(&a->lock);
	*number = a->n_added;
	if (is_doubtful)
		rc = chap_database_sync(&a->database, err);
	pthread_mutex_unlock(&a->lock);
	return is_doubtful ? rc : chap_database_sync(&a->database, err);
}

enum chap_err
chap_audit_sync(struct chap_audit *a, uint64_t number, struct chap_error *err)
{
	struct chap_audit_syncing *s = &a->syncing;
	enum chap_err rc = CHAP_OK;
	uint64_t last;

	pthread_mutex_lock(&s->lock);
	while (s->is_under_way && s->durable < number && s->lost < number)
		pthread_cond_wait(&s->moved, &s->lock);
	if (s->durable < number && s->lost < number) {
		struct chap_error why;

		s->is_under_way = true;
		pthread_mutex_unlock(&s->lock);
		rc = sync_added(a, &last, &why);
		pthread_mutex_lock(&s->lock);
		s->is_under_way = false;
		if (rc == CHAP_OK) {
			s->durable = last;
		} else {
			s->lost = last;
			s->why = why;
		}
		pthread_cond_broadcast(&s->moved);
	}
	rc = s->durable >= number ? CHAP_OK : s->why.code;
	if (rc != CHAP_OK && err != NULL)
		*err = s->why;
	pthread_mutex_unlock(&s->lock);
	return rc;
}
