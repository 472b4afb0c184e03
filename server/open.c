#include "server/open.h"

#include "server/store/checkpoint.h"
#include "server/store/data_folder.h"

#include <string.h>
#include <unistd.h>

static const char *
or_null(const char *s)
{
	return s[0] == '\0' ? NULL : s;
}

enum chap_err
chap_open_sync(const char *text, enum chap_sync *out, struct chap_error *err)
{
	static const char *const NAME[] = {"none", "interval", "always"};

	for (int i = 0; i < 3; i++)
		if (strcmp(text, NAME[i]) == 0) {
			*out = (enum chap_sync)i;
			return CHAP_OK;
		}
	return chap_fail(err, CHAP_ERR_INVALID,
	    "sync: \"always\", \"interval\" or \"none\", not \"%s\"", text);
}

static enum chap_err
open_folder(struct chap_opened *o, const char *dir, enum chap_open_how how,
    struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (how != CHAP_OPEN_LOOK)
		rc = chap_folder_make(dir, err);
	if (rc == CHAP_OK)
		rc = chap_folder_hold(dir, &o->folder, err);
	if (rc == CHAP_OK)
		rc = chap_seal_open(&o->seal, dir, err);
	if (rc == CHAP_OK && how != CHAP_OPEN_LOOK)
		rc = chap_flags_open(&o->flags, dir, &o->seal, err);
	return rc;
}

struct chap_engine_options
chap_open_options(
    const struct chap_config *config, const struct chap_seal *seal)
{
	return (struct chap_engine_options){.model = or_null(config->model),
	    .lexicons = or_null(config->lexicons),
	    .advice = or_null(config->advice),
	    .base_rate_ppm = (uint32_t)config->base_rate,
	    .max_pairs = (uint32_t)config->max_pairs,
	    .max_actors = (uint32_t)config->max_actors,
	    .threads = (unsigned)config->threads,
	    .seed = chap_seal_number(seal, "ids")};
}

static enum chap_err
open_engine(struct chap_opened *o, const struct chap_config *config,
    struct chap_error *err)
{
	struct chap_engine_options options =
	    chap_open_options(config, &o->seal);

	return chap_engine_new(&o->engine, &options, err);
}

#define LEAST_COLD_BYTES 600 /* of a pair on disk */

static void
meet(void *context, struct chap_hash128 key, struct chap_hash128 one,
    struct chap_hash128 other)
{
	chap_members_meet(context, key, one, other);
}

static void
part(void *context, struct chap_hash128 key)
{
	chap_members_part(context, key);
}

/* Whose pairs are; also where none goes to disk. */
static enum chap_err
open_members(struct chap_opened *o, const struct chap_config *config,
    const struct chap_log *log, struct chap_error *err)
{
	uint64_t cold_bytes = (uint64_t)config->cold << 20;
	struct chap_cold none = {.meet = meet, .part = part};
	enum chap_err rc =
	    chap_members_open(&o->members, o->state_dir, &o->seal,
	        (uint64_t)config->max_pairs + cold_bytes / LEAST_COLD_BYTES,
	        log, err);

	if (rc != CHAP_OK)
		return rc;
	none.context = o->members;
	chap_engine_set_cold(o->engine, &none);
	return CHAP_OK;
}

/* Before the state: what is replayed brings pairs back and evicts others. */
static enum chap_err
open_cold(struct chap_opened *o, const struct chap_config *config,
    const struct chap_log *log, struct chap_error *err)
{
	struct chap_cold place;
	enum chap_err rc;

	if (access(o->state_dir, F_OK) != 0)
		return CHAP_OK;
	rc = open_members(o, config, log, err);
	if (rc != CHAP_OK || config->cold == 0)
		return rc;
	rc = chap_cold_store_open(&o->cold, o->state_dir, &o->seal,
	    (uint64_t)config->cold << 20, log, err);
	if (rc != CHAP_OK)
		return rc;
	chap_cold_store_tell(o->cold, o->members);
	place = chap_cold_store_place(o->cold);
	chap_engine_set_cold(o->engine, &place);
	return CHAP_OK;
}

static enum chap_err
recover(struct chap_opened *o, const struct chap_config *config,
    enum chap_open_how how, const struct chap_log *log, struct chap_error *err)
{
	struct chap_recover_options options = {.dir = o->state_dir,
	    .seal = &o->seal,
	    .flags = o->flags,
	    .log = log,
	    .go_on = how == CHAP_OPEN_REPAIR};
	enum chap_err rc = CHAP_OK;

	if (how != CHAP_OPEN_LOOK)
		rc = chap_folder_make(o->state_dir, err);
	if (rc == CHAP_OK)
		rc = open_cold(o, config, log, err);
	if (rc == CHAP_OK)
		rc = chap_recover(o->engine, &options, &o->recovery, err);
	return rc;
}

enum chap_err
chap_open(struct chap_opened *o, const struct chap_config *config,
    enum chap_open_how how, const struct chap_log *log, struct chap_error *err)
{
	enum chap_err rc = chap_open_sync(config->sync, &o->sync, err);

	o->folder = -1;
	snprintf(o->state_dir, sizeof(o->state_dir), "%s/state", config->data);
	if (rc == CHAP_OK)
		rc = open_folder(o, config->data, how, err);
	if (rc == CHAP_OK)
		rc = open_engine(o, config, err);
	if (rc == CHAP_OK && o->sync != CHAP_SYNC_NONE)
		rc = recover(o, config, how, log, err);
	return rc;
}

enum chap_err
chap_open_write(struct chap_opened *o, uint64_t number, struct chap_error *err)
{
	struct chap_checkpoint_writer *writer;
	enum chap_err rc =
	    chap_checkpoint_writer_new(&writer, o->state_dir, &o->seal, err);

	if (rc != CHAP_OK)
		return rc;
	if (o->cold != NULL)
		rc = chap_cold_store_flush(o->cold, err);
	if (rc == CHAP_OK && o->members != NULL)
		rc = chap_members_flush(o->members, err);
	if (rc == CHAP_OK)
		rc = chap_checkpoint_begin(writer, number, err);
	if (rc == CHAP_OK)
		rc = chap_checkpoint_write(writer, o->engine, err);
	if (rc == CHAP_OK)
		rc = chap_checkpoint_finish(writer, err);
	chap_checkpoint_writer_free(writer);
	return rc;
}

void
chap_open_close_state(struct chap_opened *o)
{
	chap_engine_free(o->engine);
	chap_cold_store_close(o->cold);
	chap_members_close(o->members);
	o->engine = NULL;
	o->cold = NULL;
	o->members = NULL;
}

void
chap_open_close(struct chap_opened *o)
{
	chap_open_close_state(o);
	if (o->flags != NULL)
		chap_flags_close(o->flags);
	if (o->folder >= 0)
		close(o->folder);
	chap_seal_close(&o->seal);
}
