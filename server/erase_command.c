/* `chaperoned erase`: all that is kept of users, on a folder at rest. */
#include "server/commands.h"

#include "server/erase.h"
#include "server/tenants.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define IDS_MAX_BYTES ((size_t)16 << 20)

static const char USAGE[] =
    "usage: chaperoned erase [--tenant NAME] [--from FILE] [--config FILE]\n"
    "                        [--SETTING VALUE …] [USER …]\n"
    "Removes all that the data folder holds of users: states, flags, decisions,\n"
    "events, evidence, ids. The audit log keeps digests and counts. Nobody may be\n"
    "using the folder: \"chaperoned drain\" ends a service, whose clients wait or\n"
    "are answered \"busy\" meanwhile. Use the service's own settings.\n"
    "  --tenant NAME         of API keys; without it, of requests without a key\n"
    "  --from FILE           ids, one a line (\"-\": standard input), besides USERs\n"
    "Pairs that somebody decided to escalate are under legal hold and stay: then\n"
    "the exit status is 1, and it says so. Was it interrupted, call it again.\n"
    "Copies (backup), and what others were sent, it does not reach.\n";

struct asked {
	struct chap_config config;
	const char *tenant;
	const char *from;
	struct chap_buf lines;
	struct chap_erased *users; /* [n] */
	size_t n;
};

/* This command's own words, taken off argv, so that settings are left. */
static void
take_words(struct asked *a, int *argc, char **argv)
{
	int n = 1;

	for (int i = 1; i < *argc; i++) {
		if (i + 1 < *argc && strcmp(argv[i], "--tenant") == 0)
			a->tenant = argv[++i];
		else if (i + 1 < *argc && strcmp(argv[i], "--from") == 0)
			a->from = argv[++i];
		else
			argv[n++] = argv[i];
	}
	*argc = n;
}

/* Once: a user who is named twice is one. */
static enum chap_err
add_user(struct asked *a, struct chap_span user, struct chap_error *err)
{
	if (user.len == 0 || user.len > CHAP_ID_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a user's id has 1 to %d bytes", CHAP_ID_MAX_BYTES);
	for (size_t i = 0; i < a->n; i++)
		if (chap_span_eq(a->users[i].user, user))
			return CHAP_OK;
	a->users[a->n++] = (struct chap_erased){.user = user};
	return CHAP_OK;
}

static enum chap_err
read_users(struct asked *a, int argc, char **argv, struct chap_error *err)
{
	size_t most = (size_t)argc;
	const char *end;
	enum chap_err rc = CHAP_OK;

	if (a->from != NULL)
		rc = chap_buf_read_file(&a->lines, a->from, err);
	if (rc != CHAP_OK)
		return rc;
	for (size_t i = 0; i < a->lines.len; i++)
		most += a->lines.ptr[i] == '\n';
	a->users = calloc(most + 1, sizeof(*a->users));
	if (a->users == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (int i = 0; i < argc && rc == CHAP_OK; i++)
		rc = add_user(a, chap_span_str(argv[i]), err);
	for (const char *at = a->lines.ptr;
	     rc == CHAP_OK && at < a->lines.ptr + a->lines.len; at = end + 1) {
		size_t left = a->lines.len - (size_t)(at - a->lines.ptr);

		end = memchr(at, '\n', left);
		if (end == NULL)
			end = at + left;
		if (end > at)
			rc = add_user(
			    a, (struct chap_span){at, (size_t)(end - at)}, err);
	}
	if (rc == CHAP_OK && a->n == 0)
		rc = chap_fail(err, CHAP_ERR_INVALID, "no user is named");
	return rc;
}

static enum chap_err
erase(struct asked *a, uint64_t *n_unnamed, struct chap_error *err)
{
	struct chap_log log = {
	    STDERR_FILENO, CHAP_LOG_WARN, chap_clock_system()};
	struct chap_recorder recorder = {.audit = NULL};
	struct chap_opened o = {.folder = -1};
	uint64_t tenant = 0;
	enum chap_err rc;

	/* a state that is there is looked at, whatever is made now */
	snprintf(a->config.sync, sizeof(a->config.sync), "always");
	rc = chap_open(&o, &a->config, CHAP_OPEN_SERVE, &log, err);
	if (rc == CHAP_ERR_BUSY)
		rc = chap_fail_at(err, rc, a->config.data, 0,
		    "a service uses this data folder: \"chaperoned drain\" "
		    "ends it, with its clients told to wait");
	if (rc == CHAP_OK)
		rc = chap_tenant_number(
		    a->config.data, &o.seal, a->tenant, &tenant, err);
	for (size_t i = 0; i < a->n; i++)
		a->users[i].tenant = tenant;
	if (rc == CHAP_OK)
		rc = chap_recorder_open(
		    &recorder, &a->config, &o.seal, &log, err);
	if (rc == CHAP_OK)
		rc = chap_erase(
		    &o, &a->config, &recorder, a->users, a->n, n_unnamed, err);
	chap_recorder_close(&recorder);
	chap_open_close(&o);
	return rc;
}

/* True: all of it went. */
static bool
tell(const struct asked *a, uint64_t n_unnamed)
{
	struct chap_erased all = {.n_pairs = 0};

	for (size_t i = 0; i < a->n; i++) {
		const struct chap_erased *u = &a->users[i];

		all.n_pairs += u->n_pairs;
		all.queue.n_flags += u->queue.n_flags;
		all.queue.n_decisions += u->queue.n_decisions;
		all.queue.n_events += u->queue.n_events;
		all.n_messages += u->n_messages;
		all.n_held += u->n_held;
		if (u->n_held > 0) {
			fprintf(stderr, "chaperoned: ");
			chap_print_safe(stderr, u->user);
			fprintf(stderr,
			    ": NOT ERASED: %" PRIu64
			    " pairs are under legal hold, because a decision "
			    "to escalate them stands; all else went\n",
			    u->n_held);
		}
	}
	printf("%zu users: %" PRIu64 " pairs, %" PRId64 " flags, %" PRId64
	       " decisions, %" PRId64 " events, %" PRIu64
	       " messages of evidence erased; %" PRIu64 " pairs held\n",
	    a->n, all.n_pairs, all.queue.n_flags, all.queue.n_decisions,
	    all.queue.n_events, all.n_messages, all.n_held);
	if (n_unnamed > 0)
		fprintf(stderr,
		    "chaperoned: %" PRIu64
		    " pairs are of a state that is older than erasing, and may "
		    "be anybody's: they go once they are quiet for keep_days, "
		    "or with the folder's \"state\"\n",
		    n_unnamed);
	return all.n_held == 0 && n_unnamed == 0;
}

int
chap_cmd_erase(int argc, char **argv)
{
	struct asked a = {.tenant = NULL};
	struct chap_error err;
	uint64_t n_unnamed = 0;
	int used, status;
	enum chap_err rc;

	take_words(&a, &argc, argv);
	status = chap_settings(&a.config, argc, argv, USAGE, &used);
	if (status != 0 || used < 0)
		return status;
	if (used < argc && strcmp(argv[used], "--") == 0) {
		used++;
	} else if (used < argc && argv[used][0] == '-') {
		fprintf(stderr, "chaperoned erase: no option \"%s\"\n\n",
		    argv[used]);
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	chap_buf_init(&a.lines, IDS_MAX_BYTES);
	rc = read_users(&a, argc - used, argv + used, &err);
	status = rc == CHAP_ERR_INVALID ? CHAP_EXIT_USAGE : CHAP_EXIT_FAILED;
	if (rc == CHAP_OK) {
		status = CHAP_EXIT_FAILED;
		rc = erase(&a, &n_unnamed, &err);
	}
	if (rc != CHAP_OK)
		chap_complain("chaperoned", &err);
	else
		status = tell(&a, n_unnamed) ? 0 : CHAP_EXIT_FAILED;
	if (a.lines.ptr != NULL)
		explicit_bzero(a.lines.ptr, a.lines.len);
	chap_buf_release(&a.lines);
	free(a.users);
	return status;
}
