#include "server/job.h"

#include <stdio.h>

/* `why` within a JSON string, whatever it holds. */
static void
answer(struct chap_job *job, const char *head, const char *why)
{
	chap_buf_reset(&job->reply);
	chap_buf_str(&job->reply, head);
	for (; *why != '\0'; why++) {
		if (*why == '"' || *why == '\\')
			chap_buf_add(&job->reply, "\\", 1);
		chap_buf_add(
		    &job->reply, (unsigned char)*why >= ' ' ? why : "?", 1);
	}
	chap_buf_str(&job->reply, "\"}");
}

void
chap_job_refuse(
    struct chap_job *job, enum chap_job_outcome outcome, const char *why)
{
	job->outcome = outcome;
	answer(job, "{\"status\":\"unscored\",\"error\":\"request: ", why);
}

void
chap_job_busy(struct chap_job *job, const char *why)
{
	char head[80];

	job->outcome = CHAP_JOB_BUSY;
	snprintf(head, sizeof(head),
	    "{\"status\":\"busy\",\"retry_ms\":%d,\"error\":\"",
	    CHAP_BUSY_RETRY_MS);
	answer(job, head, why);
}
