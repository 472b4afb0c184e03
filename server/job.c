#include "server/job.h"

#include <stdio.h>

/* `why` within a JSON string, whatever it holds. */
static void
answer(struct chap_job *job, const char *head, const char *why)
{
	chap_buf_reset(&job->reply);
	chap_buf_str(&job->reply, head);
	for (; *why != '\0'; why++) {
		bool plain =
		    (unsigned char)*why >= ' ' && *why != '"' && *why != '\\';

		chap_buf_add(&job->reply, plain ? why : "?", 1);
	}
	chap_buf_str(&job->reply, "\"}");
}

void
chap_job_refuse(struct chap_job *job, const char *why)
{
	answer(job, "{\"status\":\"unscored\",\"error\":\"request: ", why);
}

void
chap_job_busy(struct chap_job *job, const char *why)
{
	char head[80];

	snprintf(head, sizeof(head),
	    "{\"status\":\"busy\",\"retry_ms\":%d,\"error\":\"",
	    CHAP_BUSY_RETRY_MS);
	answer(job, head, why);
}
