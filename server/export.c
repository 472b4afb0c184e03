/* What people decided, for `chaperone train` and `chaperone eval`. */
#include "server/export.h"

#include "server/commands.h"
#include "server/recorder.h"

#include "server/store/data_folder.h"
#include "server/store/decisions.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char USAGE[] =
    "usage: chaperoned export labels [--since MS] [--out FILE]\n"
    "                                [--config FILE] [--SETTING VALUE …]\n"
    "Prints a line of truth for each conversation that somebody decided on, as\n"
    "\"chaperone train --truth\" reads it. Of what was taken back, and of \"watch\",\n"
    "there is none.\n"
    "  --since MS            decided then or later (ms since 1970)\n"
    "  --out FILE            into a file that only its owner may read\n"
    "Messages of a pair: \"chaperoned export evidence --help\".\n";

struct export
{
	struct chap_config config;
	long long since_ms;
	const char *out; /* NULL: standard output */
	json_t *rows; /* by conversation, in the order of the decisions */
	bool failed;
};

/* A conversation of two has no other name where the decision gave none. */
static json_t *
conversation_of(const json_t *said)
{
	json_t *given = json_object_get(said, "conversation");
	const char *a = json_string_value(json_object_get(said, "suspect"));
	const char *b = json_string_value(json_object_get(said, "other"));

	if (given != NULL || a == NULL || b == NULL)
		return json_incref(given);
	return strcmp(a, b) < 0 ? json_sprintf("%s %s", a, b)
	                        : json_sprintf("%s %s", b, a);
}

/*
 * A truth has one row for a conversation and one suspect. Where several of its
 * pairs were decided on, one that is harmful counts, and the newest of these.
 */
static void
add_row(void *context, const struct chap_decision_row *row)
{
	struct export *e = context;
	json_t *said = json_loads(row->said, 0, NULL);
	const json_t *label = json_object_get(said, "label");
	json_t *name = conversation_of(said);
	const json_t *there = json_object_get(e->rows, json_string_value(name));
	bool is_harmful = json_integer_value(label) == 1;

	if (!json_is_integer(label) ||
	    (!is_harmful &&
	        json_integer_value(json_object_get(there, "label")) == 1)) {
		e->failed |= said == NULL || name == NULL;
	} else if (json_object_set_new(e->rows, json_string_value(name),
	               json_pack("{s:O,s:O?,s:O,s:O,s:s}", "conversation", name,
	                   "suspect",
	                   is_harmful ? json_object_get(said, "suspect") : NULL,
	                   "label", label, "reason",
	                   json_object_get(said, "reason"), "model",
	                   row->model)) != 0) {
		e->failed = true;
	}
	json_decref(name);
	json_decref(said);
}

static enum chap_err
read_rows(struct export *e, struct chap_error *err)
{
	struct chap_flags *flags = NULL;
	struct chap_seal seal;
	enum chap_err rc = chap_folder_make(e->config.data, err);

	if (rc == CHAP_OK)
		rc = chap_seal_open(&seal, e->config.data, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_record(&e->config, &seal,
	    (struct chap_audit_record){.action = "export_labels"}, err);
	if (rc == CHAP_OK)
		rc = chap_flags_open(&flags, e->config.data, &seal, err);
	if (rc == CHAP_OK)
		rc = chap_decisions_list(flags, e->since_ms, add_row, e, err);
	if (rc == CHAP_OK && e->failed)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_flags_close(flags);
	chap_seal_close(&seal);
	return rc;
}

static enum chap_err
fail(const char *path, struct chap_error *err)
{
	return chap_fail_at(
	    err, CHAP_ERR_IO, path, 0, "cannot write: %s", strerror(errno));
}

static enum chap_err
write_rows(
    const json_t *rows, FILE *out, const char *path, struct chap_error *err)
{
	const char *name;
	json_t *row;

	json_object_foreach((json_t *)rows, name, row)
	{
		if (json_dumpf(row, out, JSON_COMPACT) != 0 ||
		    fputc('\n', out) == EOF)
			return fail(path, err);
	}
	return fflush(out) == 0 ? CHAP_OK : fail(path, err);
}

enum chap_err
chap_export_write(const json_t *rows, const char *path, struct chap_error *err)
{
	enum chap_err rc;
	FILE *out;
	int fd;

	if (path == NULL)
		return write_rows(rows, stdout, "standard output", err);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	out = fd < 0 ? NULL : fdopen(fd, "w");
	if (out == NULL) {
		if (fd >= 0)
			close(fd);
		return fail(path, err);
	}
	rc = write_rows(rows, out, path, err);
	if (fclose(out) != 0 && rc == CHAP_OK)
		rc = fail(path, err);
	return rc;
}

/* This command's own options come first, then settings. */
static int
arguments(struct export *e, int argc, char **argv)
{
	int at = 1, used, status;

	if (argc < 2 || strcmp(argv[1], "labels") != 0) {
		chap_usage(argc == 2 && strcmp(argv[1], "--help") == 0 ? stdout
		                                                       : stderr,
		    USAGE);
		return argc == 2 && strcmp(argv[1], "--help") == 0
		    ? -1
		    : CHAP_EXIT_USAGE;
	}
	for (; at + 2 < argc; at += 2) {
		if (strcmp(argv[at + 1], "--since") == 0) {
			if (!chap_parse_number(
			        argv[at + 2], 0, INT64_MAX, &e->since_ms)) {
				fprintf(stderr,
				    "chaperoned export: --since: not a "
				    "number of ms\n");
				return CHAP_EXIT_USAGE;
			}
		} else if (strcmp(argv[at + 1], "--out") == 0) {
			e->out = argv[at + 2];
		} else {
			break;
		}
	}
	status = chap_settings(&e->config, argc - at, argv + at, USAGE, &used);
	if (status != 0 || used < 0)
		return used < 0 && status == 0 ? -1 : status;
	if (at + used < argc) {
		fprintf(stderr, "chaperoned export: no option \"%s\"\n\n",
		    argv[at + used]);
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	return 0;
}

int
chap_cmd_export(int argc, char **argv)
{
	struct export e = {.since_ms = 0};
	struct chap_error err;
	enum chap_err rc;
	int status;

	if (argc > 1 && strcmp(argv[1], "evidence") == 0)
		return chap_export_evidence(argc, argv);
	status = arguments(&e, argc, argv);
	if (status != 0)
		return status < 0 ? 0 : status;
	e.rows = json_object();
	rc = e.rows == NULL ? chap_fail(&err, CHAP_ERR_MEMORY, "out of memory")
	                    : read_rows(&e, &err);
	if (rc == CHAP_OK)
		rc = chap_export_write(e.rows, e.out, &err);
	json_decref(e.rows);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", &err);
}
