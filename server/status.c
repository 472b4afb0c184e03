/* chaperoned status: what a running service says of itself, for a terminal. */
#include "server/commands.h"
#include "server/http_get.h"

#include <stdlib.h>
#include <string.h>

#define ANSWER_MAX_BYTES ((size_t)1 << 20)
#define MIB 1048576.0

static const char USAGE[] =
    "usage: chaperoned status [--config FILE] [--SETTING VALUE …]\n"
    "Asks the service at http_address and http_port how it is. Ends with 0\n"
    "where it takes and scores requests, with 1 where it does not.\n";

/* The value of a metric, its labels and all; 0: it is not there. */
static double
metric(const struct chap_buf *metrics, const char *name)
{
	const char *at = metrics->ptr;
	size_t n = strlen(name);

	while (at != NULL && (at = strstr(at, name)) != NULL) {
		if ((at == metrics->ptr || at[-1] == '\n') && at[n] == ' ')
			return strtod(at + n, NULL);
		at += n;
	}
	return 0;
}

static void
print_messages(const struct chap_buf *m)
{
	double scored =
	    metric(m, "chaperone_messages_total{status=\"scored\"}");
	double unscored =
	    metric(m, "chaperone_messages_total{status=\"unscored\"}");
	double n = metric(m, "chaperone_request_seconds_count");

	printf("messages  %.0f scored, %.0f unscored (%.2f %%), %.0f "
	       "duplicate\n",
	    scored, unscored,
	    scored + unscored > 0 ? 100 * unscored / (scored + unscored) : 0,
	    metric(m, "chaperone_messages_total{status=\"duplicate\"}"));
	printf("requests  %.0f answered in %.1f ms on average, %.0f wait, "
	       "%.0f were refused\n",
	    n,
	    n > 0 ? metric(m, "chaperone_request_seconds_sum") / n * 1000 : 0,
	    metric(m, "chaperone_requests_waiting"),
	    metric(m, "chaperone_requests_refused_total"));
}

static void
print_state(const struct chap_buf *m)
{
	printf("pairs     %.0f in memory, %.0f on disk; %.0f users; %.0f "
	       "MiB\n",
	    metric(m, "chaperone_pairs"), metric(m, "chaperone_cold_pairs"),
	    metric(m, "chaperone_actors"),
	    metric(m, "chaperone_state_bytes") / MIB);
	printf("queue     %.0f urgent, %.0f review; the oldest waits for %.1f "
	       "hours\n",
	    metric(m, "chaperone_queue{level=\"urgent\"}"),
	    metric(m, "chaperone_queue{level=\"review\"}"),
	    metric(m, "chaperone_queue_oldest_seconds") / 3600);
	printf("disk      checkpoints %.0f MiB, journal %.0f, pairs %.0f, "
	       "flags %.0f; %.0f free\n",
	    metric(m, "chaperone_store_bytes{store=\"checkpoint\"}") / MIB,
	    metric(m, "chaperone_store_bytes{store=\"journal\"}") / MIB,
	    metric(m, "chaperone_store_bytes{store=\"cold\"}") / MIB,
	    metric(m, "chaperone_store_bytes{store=\"flags\"}") / MIB,
	    metric(m, "chaperone_disk_free_bytes") / MIB);
	printf("errors    journal %.0f, queue %.0f, checkpoints %.0f; %.0f "
	       "pairs forgotten\n",
	    metric(m, "chaperone_journal_errors_total"),
	    metric(m, "chaperone_flag_errors_total"),
	    metric(m, "chaperone_checkpoint_errors_total"),
	    metric(m, "chaperone_cold_forgotten_total"));
}

/* How it is, and the three lines behind that name what is in force. */
static void
print_health(const struct chap_buf *health)
{
	const char *line = health->ptr;

	for (int i = 0; i < 4 && line != NULL && *line != '\0'; i++) {
		size_t n = strcspn(line, "\n");

		if (i == 0)
			fputs("service   ", stdout);
		chap_print_safe(stdout, (struct chap_span){line, n});
		fputc('\n', stdout);
		line += n + (line[n] == '\n');
	}
}

int
chap_cmd_status(int argc, char **argv)
{
	struct chap_buf health, metrics;
	struct chap_config config;
	struct chap_error err;
	int healthy = 0, told = 0, status;
	enum chap_err rc;

	if (!chap_only_settings(&config, argc, argv, USAGE, &status))
		return status;
	chap_buf_init(&health, ANSWER_MAX_BYTES);
	chap_buf_init(&metrics, ANSWER_MAX_BYTES);
	rc = chap_http_ask(
	    &config, "GET /healthz", NULL, &health, &healthy, &err);
	if (rc == CHAP_OK)
		rc = chap_http_ask(
		    &config, "GET /metrics", NULL, &metrics, &told, &err);
	if (rc == CHAP_OK) {
		print_health(&health);
		if (told == 200) {
			print_messages(&metrics);
			print_state(&metrics);
		}
	}
	status = rc != CHAP_OK ? chap_complain("chaperoned", &err)
	    : metric(&metrics, "chaperone_ready") == 1 && healthy == 200
	    ? 0
	    : CHAP_EXIT_FAILED;
	chap_buf_release(&health);
	chap_buf_release(&metrics);
	return status;
}
