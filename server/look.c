/* Commands that look into a data folder beside a running service. */
#include "server/commands.h"

#include "features/base/clock.h"
#include "server/store/flags.h"
#include "server/store/data_folder.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#define SIGNIN_FOR_MS ((int64_t)15 * 60 * 1000)
#define REASONS_SHOWN 5

static const char SIGNIN_USAGE[] =
    "usage: chaperoned signin [--config FILE] [--SETTING VALUE …]\n"
    "Prints a link that signs one administrator in, once, within 15 minutes: the\n"
    "account \"local\". Accounts of people are made by \"chaperoned user\".\n";

static const char QUEUE_USAGE[] =
    "usage: chaperoned queue [--config FILE] [--SETTING VALUE …]\n"
    "Prints the flagged pairs that nobody decided on, riskiest first, with their\n"
    "reasons.\n";

struct store {
	struct chap_seal seal;
	struct chap_flags *flags;
};

static enum chap_err
open_store(struct store *s, const char *dir, struct chap_error *err)
{
	enum chap_err rc = chap_folder_make(dir, err);

	if (rc == CHAP_OK)
		rc = chap_seal_open(&s->seal, dir, err);
	if (rc == CHAP_OK)
		rc = chap_flags_open(&s->flags, dir, &s->seal, err);
	return rc;
}

static void
close_store(struct store *s)
{
	chap_flags_close(s->flags);
	chap_seal_close(&s->seal);
}

int
chap_cmd_signin(int argc, char **argv)
{
	struct chap_clock clock = chap_clock_system();
	char token[CHAP_TOKEN_HEX];
	struct chap_config config;
	struct chap_error err;
	struct store store = {.flags = NULL};
	int64_t now_ms = chap_clock_now_ms(&clock);
	enum chap_err rc;
	int status;

	if (!chap_only_settings(&config, argc, argv, SIGNIN_USAGE, &status))
		return status;
	rc = open_store(&store, config.data, &err);
	if (rc == CHAP_OK)
		rc = chap_signin_new(
		    store.flags, now_ms, now_ms + SIGNIN_FOR_MS, token, &err);
	close_store(&store);
	if (rc != CHAP_OK)
		return chap_complain("chaperoned", &err);
	printf("http%s://%s:%" PRId64 "/#signin=%s\n",
	    config.http_tls != 0 ? "s" : "", config.http_address,
	    config.http_port, token);
	return 0;
}

static void
print_string(const json_t *string)
{
	if (json_is_string(string))
		chap_print_safe(stdout,
		    (struct chap_span){
		        json_string_value(string), json_string_length(string)});
}

static void
print_reasons(const json_t *why)
{
	for (size_t i = 0; i < json_array_size(why) && i < REASONS_SHOWN; i++) {
		const json_t *reason = json_array_get(why, i);
		const json_t *messages = json_object_get(reason, "messages");

		printf("    %+.2f  ",
		    json_number_value(json_object_get(reason, "points")));
		print_string(json_object_get(reason, "signal"));
		for (size_t k = 0; k < json_array_size(messages); k++) {
			fputs(k == 0 ? "  in " : ", ", stdout);
			print_string(json_array_get(messages, k));
		}
		printf("\n");
	}
}

static void
print_flag(void *context, const struct chap_flag *flag)
{
	json_t *verdict = json_loads(flag->verdict, 0, NULL);
	const json_t *suspect = json_object_get(verdict, "suspect");
	const json_t *from = json_object_get(verdict, "from");
	int64_t *n = context;

	(*n)++;
	printf("%-6s  ", chap_level_name(flag->level));
	print_string(suspect);
	fputs(" -> ", stdout);
	print_string(
	    json_equal(suspect, from) ? json_object_get(verdict, "to") : from);
	printf(", %" JSON_INTEGER_FORMAT " messages\n",
	    json_integer_value(json_object_get(verdict, "n")));
	print_reasons(json_object_get(verdict, "why"));
	json_decref(verdict);
}

int
chap_cmd_queue(int argc, char **argv)
{
	struct chap_config config;
	struct chap_error err;
	struct store store = {.flags = NULL};
	enum chap_err rc;
	int64_t n = 0;
	int status;

	if (!chap_only_settings(&config, argc, argv, QUEUE_USAGE, &status))
		return status;
	rc = open_store(&store, config.data, &err);
	if (rc == CHAP_OK)
		rc = chap_flags_list(
		    store.flags, 0, INT64_MAX, print_flag, &n, &err);
	close_store(&store);
	if (rc != CHAP_OK)
		return chap_complain("chaperoned", &err);
	printf("%" PRId64 " flagged pairs\n", n);
	return 0;
}
