/* What was said in a pair, for whoever has to know: a person's doing. */
#include "server/export.h"

#include "features/base/clock.h"
#include "features/lexicon/signal.h"
#include "server/commands.h"
#include "server/recorder.h"
#include "server/tenants.h"
#include "server/store/data_folder.h"
#include "server/store/evidence_store.h"

#include <stdio.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperoned export evidence --pair A B [--tenant NAME] [--out FILE]\n"
    "                                  [--config FILE] [--SETTING VALUE …]\n"
    "Prints the messages of two users that were kept as evidence, oldest first,\n"
    "a JSON line each: people's words, and their ids in clear.\n"
    "  --pair A B            the two users\n"
    "  --tenant NAME         of API keys; without it, of requests without a key\n"
    "  --out FILE            into a file that only its owner may read\n";

struct wanted {
	struct chap_config config;
	const char *a, *b;
	const char *tenant;
	const char *out;
	json_t *rows;
	bool failed;
};

static json_t *
string(struct chap_span s)
{
	return json_stringn(s.ptr == NULL ? "" : s.ptr, s.len);
}

static json_t *
names(uint64_t signals)
{
	json_t *array = json_array();

	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if ((signals & CHAP_SIGNAL_BIT(i)) != 0)
			json_array_append_new(
			    array, json_string(chap_signal_info[i].name));
	return array;
}

static void
add_row(void *context, const struct chap_said *said)
{
	struct wanted *w = context;
	char key[24];
	json_t *row = json_pack("{s:o,s:I,s:o,s:o,s:o,s:o}", "id",
	    string(said->id), "at", (json_int_t)said->at_ms, "from",
	    string(said->from), "to", string(said->to), "text",
	    string(said->text), "signals", names(said->signals));

	if (said->is_delivered &&
	    json_object_set_new(row, "delivered", json_true()) != 0)
		w->failed = true;
	snprintf(key, sizeof(key), "%zu", json_object_size(w->rows));
	if (json_object_set_new(w->rows, key, row) != 0)
		w->failed = true;
}

static enum chap_err
read_rows(struct wanted *w, struct chap_error *err)
{
	struct chap_evidence_keep keep = {.syncs = true}; /* none is put */
	struct chap_evidence_store *store = NULL;
	struct chap_seal seal;
	uint64_t tenant;
	enum chap_err rc = chap_folder_make(w->config.data, err);

	if (rc == CHAP_OK)
		rc = chap_seal_open(&seal, w->config.data, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_tenant_number(w->config.data, &seal, w->tenant, &tenant, err);
	/* people's words are shown to nobody unrecorded */
	if (rc == CHAP_OK)
		rc = chap_record(&w->config, &seal,
		    (struct chap_audit_record){.action = "export_evidence",
		        .tenant = tenant,
		        .user = {chap_span_str(w->a), chap_span_str(w->b)}},
		    err);
	if (rc == CHAP_OK)
		rc = chap_evidence_store_open(
		    &store, w->config.data, &seal, &keep, err);
	if (rc == CHAP_OK)
		rc = chap_evidence_store_list(store, tenant,
		    chap_span_str(w->a), chap_span_str(w->b), add_row, w, err);
	if (rc == CHAP_OK && w->failed)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_evidence_store_close(store);
	chap_seal_close(&seal);
	return rc;
}

/* This command's own options come first, then settings. -1: no more to do. */
static int
arguments(struct wanted *w, int argc, char **argv)
{
	int at = 2, used, status;

	while (at < argc) {
		if (strcmp(argv[at], "--pair") == 0 && at + 2 < argc) {
			w->a = argv[at + 1];
			w->b = argv[at + 2];
			at += 3;
		} else if (strcmp(argv[at], "--tenant") == 0 && at + 1 < argc) {
			w->tenant = argv[at + 1];
			at += 2;
		} else if (strcmp(argv[at], "--out") == 0 && at + 1 < argc) {
			w->out = argv[at + 1];
			at += 2;
		} else {
			break;
		}
	}
	status = chap_settings(
	    &w->config, argc - at + 1, argv + at - 1, USAGE, &used);
	if (status != 0 || used < 0)
		return status == 0 ? -1 : status;
	if (at - 1 + used < argc || w->a == NULL) {
		if (at - 1 + used < argc)
			fprintf(stderr,
			    "chaperoned export: no option \"%s\"\n\n",
			    argv[at - 1 + used]);
		else
			fprintf(stderr,
			    "chaperoned export: --pair names two users\n\n");
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	return 0;
}

int
chap_export_evidence(int argc, char **argv)
{
	struct wanted w = {.tenant = NULL};
	struct chap_error err;
	enum chap_err rc;
	int status = arguments(&w, argc, argv);

	if (status != 0)
		return status < 0 ? 0 : status;
	w.rows = json_object();
	rc = w.rows == NULL ? chap_fail(&err, CHAP_ERR_MEMORY, "out of memory")
	                    : read_rows(&w, &err);
	if (rc == CHAP_OK)
		rc = chap_export_write(w.rows, w.out, &err);
	json_decref(w.rows);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", &err);
}
