#include "server/job.h"

#include "classifier/encoding/msgpack.h"
#include "server/body.h"

#include <stdio.h>

/* Within a JSON string, whatever it holds. */
static void
add_escaped(struct chap_buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			chap_buf_add(out, "\\", 1);
		chap_buf_add(out, (unsigned char)*text >= ' ' ? text : "?", 1);
	}
}

/* In the encoding of the request; without memory for it the reply is cut. */
static void
answer(struct chap_job *job, const char *status, int retry_ms, const char *why)
{
	chap_buf_reset(&job->reply);
	if (chap_body_encoding(job->body) == CHAP_ENCODING_MSGPACK) {
		(void)!chap_msgpack_put_refusal(
		    status, retry_ms, why, &job->reply);
		return;
	}
	chap_buf_printf(&job->reply, "{\"status\":\"%s\",", status);
	if (retry_ms >= 0)
		chap_buf_printf(&job->reply, "\"retry_ms\":%d,", retry_ms);
	chap_buf_str(&job->reply, "\"error\":\"");
	add_escaped(&job->reply, why);
	chap_buf_str(&job->reply, "\"}");
}

void
chap_job_refuse(
    struct chap_job *job, enum chap_job_outcome outcome, const char *why)
{
	char text[300];

	job->outcome = outcome;
	snprintf(text, sizeof(text), "request: %s", why);
	answer(job, "unscored", -1, text);
}

void
chap_job_busy(struct chap_job *job, const char *why)
{
	job->outcome = CHAP_JOB_BUSY;
	answer(job, "busy", CHAP_BUSY_RETRY_MS, why);
}
