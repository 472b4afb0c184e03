/* Commands on the state of a data folder that no service uses. */
#include "classifier/state.h"
#include "server/commands.h"
#include "server/open.h"
#include "server/recorder.h"

#include <inttypes.h>
#include <string.h>
#include <unistd.h>

static const char DIGEST_USAGE[] =
    "usage: chaperoned digest [--config FILE] [--SETTING VALUE …]\n"
    "Prints a hash of all pairs and users that a service with these bounds\n"
    "would hold in memory, how many messages changed them, and how many of\n"
    "both there are. Folders with the same key and bounds whose states are the\n"
    "same have the same hash.\n";

static const char REPAIR_USAGE[] =
    "usage: chaperoned repair [--config FILE] [--SETTING VALUE …]\n"
    "For a data folder that the service refuses because its state is\n"
    "damaged: takes all that can be read, says what is lost, writes it as a\n"
    "new checkpoint, and moves the files that were there to state/damaged.\n";

static int
open_or_complain(struct chap_opened *o, struct chap_config *config, int argc,
    char **argv, const char *usage, enum chap_open_how how)
{
	struct chap_log log = {
	    STDERR_FILENO, CHAP_LOG_WARN, chap_clock_system()};
	struct chap_error err;
	int status;

	if (!chap_only_settings(config, argc, argv, usage, &status))
		return status == 0 ? -1 : status;
	if (chap_open(o, config, how, &log, &err) == CHAP_OK)
		return 0;
	chap_open_close(o);
	return chap_complain("chaperoned", &err);
}

int
chap_cmd_digest(int argc, char **argv)
{
	struct chap_opened o = {.folder = -1};
	struct chap_engine_stats stats;
	char hex[CHAP_HASH_HEX];
	struct chap_config config;
	int status = open_or_complain(
	    &o, &config, argc, argv, DIGEST_USAGE, CHAP_OPEN_LOOK);

	if (status != 0)
		return status < 0 ? 0 : status;
	chap_hash128_hex(chap_engine_digest(o.engine), hex);
	chap_engine_stats(o.engine, &stats);
	printf("%s  %" PRIu64 " messages, %u pairs, %u users\n", hex,
	    chap_engine_sequence(o.engine), stats.n_pairs, stats.n_actors);
	chap_open_close(&o);
	return 0;
}

int
chap_cmd_repair(int argc, char **argv)
{
	struct chap_opened o = {.folder = -1};
	struct chap_config config;
	struct chap_error err;
	const struct chap_recovery *r = &o.recovery;
	char what[80];
	uint64_t number;
	enum chap_err rc;
	int status = open_or_complain(
	    &o, &config, argc, argv, REPAIR_USAGE, CHAP_OPEN_REPAIR);

	if (status != 0)
		return status < 0 ? 0 : status;
	/* a number of its own: what is set aside may have the newest one's */
	number = r->number + 1;
	rc = chap_open_write(&o, number, &err);
	if (rc == CHAP_OK)
		rc = chap_flags_set_applied(o.flags, number, &err);
	if (rc == CHAP_OK)
		rc = chap_recover_set_aside(o.state_dir, number, &err);
	snprintf(what, sizeof(what),
	    "lost_frames=%" PRIu64 " lost_messages=%" PRIu64, r->n_lost_frames,
	    r->n_lost_messages);
	if (rc == CHAP_OK)
		rc = chap_record(&config, &o.seal,
		    (struct chap_audit_record){
		        .action = "repair", .what = what},
		    &err);
	if (rc == CHAP_OK)
		printf("%" PRIu64 " messages, of %" PRIu64
		       " frames, are in the state again; %" PRIu64
		       " frames with some %" PRIu64
		       " messages are lost; %" PRIu64
		       " checkpoints could not be read\n"
		       "the files that were there are in %s/damaged\n",
		    chap_engine_sequence(o.engine), r->number, r->n_lost_frames,
		    r->n_lost_messages, r->n_passed_over, o.state_dir);
	chap_open_close(&o);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", &err);
}
