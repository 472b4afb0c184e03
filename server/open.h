/*
 * What the commands that work on pairs and users open alike: the data folder,
 * held, its key, and an engine brought to the folder's state.
 *
 * Ownership: a struct on the caller's side, zeroed before; close frees what
 * is in it.
 */
#ifndef CHAP_SERVER_OPEN_H
#define CHAP_SERVER_OPEN_H

#include "classifier/chaperone.h"
#include "server/config.h"
#include "server/keeper.h"
#include "server/store/cold_store.h"
#include "server/store/recover.h"

struct chap_opened {
	struct chap_seal seal;
	int folder; /* holds it */
	char state_dir[CHAP_CONFIG_STRING + 16];
	enum chap_sync sync;
	struct chap_flags *flags; /* for the keeper */
	struct chap_engine *engine;
	struct chap_cold_store *cold; /* NULL: none */
	struct chap_members *members; /* NULL: no state is kept */
	struct chap_recovery recovery;
};

/* How a folder's state is to be taken. */
enum chap_open_how {
	CHAP_OPEN_LOOK, /* the queue and all files stay as they are */
	CHAP_OPEN_SERVE,
	CHAP_OPEN_REPAIR, /* goes on past damage */
};

/*
 * Opens the data folder and takes its state into a new engine; with `sync` of
 * none there is no state to take. All errors of what it opens; what had been
 * opened is to be closed.
 */
enum chap_err chap_open(struct chap_opened *o, const struct chap_config *config,
    enum chap_open_how how, const struct chap_log *log,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The setting `sync`. CHAP_ERR_INVALID: none of the three. */
enum chap_err chap_open_sync(const char *text, enum chap_sync *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* What the settings say of an engine; `seal` gives its ids' key. */
struct chap_engine_options chap_open_options(
    const struct chap_config *config, const struct chap_seal *seal);

/*
 * Writes the engine's state as a checkpoint of that number, with what waited to
 * go to disk. CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_open_write(struct chap_opened *o, uint64_t number,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Closes engine, pairs on disk and whose they are; the folder stays held. */
void chap_open_close_state(struct chap_opened *o);

void chap_open_close(struct chap_opened *o);

#endif
