/* `chaperoned drain`: an end that clients are told of, for an upgrade. */
#include "server/commands.h"

#include "server/http_get.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ANSWER_MAX_BYTES 65536
#define POLL_MS 100
#define MORE_S 60 /* than drain_seconds, for what was taken */

static const char USAGE[] =
    "usage: chaperoned drain [--config FILE] [--SETTING VALUE …]\n"
    "Asks the service to end: it answers \"busy\" for drain_seconds, so that\n"
    "clients wait or go elsewhere, finishes and keeps what it took, and ends.\n"
    "Waits for that; exit status 1 if it did not come. Where keys are required,\n"
    "CHAPERONE_KEY holds one with the scope operator.\n";

/* Whether nobody listens any more before the time is over. */
static bool
is_gone(const struct chap_config *config)
{
	int64_t left_ms = (config->drain_seconds + MORE_S) * 1000;
	struct chap_error err;
	struct chap_buf body;
	enum chap_err rc;
	int status;

	chap_buf_init(&body, ANSWER_MAX_BYTES);
	do {
		usleep(POLL_MS * 1000);
		left_ms -= POLL_MS;
		chap_buf_reset(&body);
		rc = chap_http_ask(
		    config, "GET /healthz", NULL, &body, &status, &err);
	} while (rc != CHAP_ERR_NOT_FOUND && left_ms > 0);
	chap_buf_release(&body);
	return rc == CHAP_ERR_NOT_FOUND;
}

int
chap_cmd_drain(int argc, char **argv)
{
	struct chap_config config;
	struct chap_error err;
	struct chap_buf body;
	int asked = 0, status;
	enum chap_err rc;

	if (!chap_only_settings(&config, argc, argv, USAGE, &status))
		return status;
	chap_buf_init(&body, ANSWER_MAX_BYTES);
	rc = chap_http_ask(&config, "POST /v1/drain", getenv("CHAPERONE_KEY"),
	    &body, &asked, &err);
	if (rc == CHAP_OK && asked != 200) {
		fprintf(stderr, "chaperoned: the service refused: ");
		chap_print_safe(stderr, chap_buf_span(&body));
		rc = CHAP_ERR_STATE;
	} else if (rc != CHAP_OK) {
		chap_complain("chaperoned", &err);
	} else if (!is_gone(&config)) {
		fprintf(stderr, "chaperoned: it still answers: see its log\n");
		rc = CHAP_ERR_STATE;
	} else {
		printf("drained: what it took is kept, and it has ended\n");
	}
	chap_buf_release(&body);
	return rc == CHAP_OK ? 0 : CHAP_EXIT_FAILED;
}
