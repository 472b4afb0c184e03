#include "server/hook/post.h"

#include <curl/curl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONNECT_MS 5000L
#define WHOLE_MS 15000L
#define RETRY_AFTER_MOST_MS ((int64_t)3600 * 1000)

struct chap_post {
	const struct chap_hook_options *o;
	struct chap_pause *pause;
	CURL *curl;
};

enum chap_err
chap_hook_check_url(const char *url, struct chap_error *err)
{
	static const char FIELD[] = "webhook_url";
	char *scheme = NULL, *user = NULL;
	enum chap_err rc = CHAP_OK;
	CURLU *u = curl_url();

	if (u == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (curl_url_set(u, CURLUPART_URL, url, 0) != CURLUE_OK ||
	    curl_url_get(u, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK)
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "%s: not an address of http or https", FIELD);
	else if (strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0)
		rc = chap_fail(
		    err, CHAP_ERR_INVALID, "%s: neither http nor https", FIELD);
	else if (curl_url_get(u, CURLUPART_USER, &user, 0) == CURLUE_OK)
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "%s: no user and password belong there: the signature "
		    "says who posts",
		    FIELD);
	curl_free(scheme);
	curl_free(user);
	curl_url_cleanup(u);
	return rc;
}

/* What is answered is not read, and may be as long as the time allows. */
static size_t
pass_over(char *bytes, size_t size, size_t n, void *context)
{
	(void)bytes;
	(void)context;
	return size * n;
}

static int
is_broken_off(void *pause, curl_off_t to_get, curl_off_t got,
    curl_off_t to_send, curl_off_t sent)
{
	(void)to_get;
	(void)got;
	(void)to_send;
	(void)sent;
	return chap_pause_is_ending(pause);
}

static bool
set_options(struct chap_post *p)
{
	CURL *c = p->curl;

	return curl_easy_setopt(c, CURLOPT_URL, p->o->url) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https") ==
	    CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_PROXY, "") == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK &&
	    (p->o->ca[0] == '\0' ||
	        curl_easy_setopt(c, CURLOPT_CAINFO, p->o->ca) == CURLE_OK) &&
	    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, CONNECT_MS) ==
	    CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, WHOLE_MS) == CURLE_OK &&
	    curl_easy_setopt(
	        c, CURLOPT_USERAGENT, "chaperoned/" CHAP_VERSION) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, pass_over) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, is_broken_off) ==
	    CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_XFERINFODATA, p->pause) == CURLE_OK;
}

enum chap_err
chap_post_new(struct chap_post **out, const struct chap_hook_options *options,
    struct chap_pause *pause, struct chap_error *err)
{
	struct chap_post *p = calloc(1, sizeof(*p));

	if (p == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	p->o = options;
	p->pause = pause;
	p->curl = curl_easy_init();
	if (p->curl == NULL || !set_options(p)) {
		chap_post_free(p);
		return chap_fail(err, CHAP_ERR_MEMORY,
		    "the webhook cannot be made ready: out of memory");
	}
	*out = p;
	return CHAP_OK;
}

void
chap_post_free(struct chap_post *p)
{
	if (p == NULL)
		return;
	curl_easy_cleanup(p->curl);
	free(p);
}

static bool
add(struct curl_slist **list, const char *line)
{
	struct curl_slist *more = curl_slist_append(*list, line);

	if (more != NULL)
		*list = more;
	return more != NULL;
}

static struct curl_slist *
make_headers(const struct chap_post *p, int64_t number, struct chap_span body)
{
	int64_t now_s = chap_clock_now_ms(&p->o->clock) / 1000;
	char hex[CHAP_SIGNATURE_HEX], line[128], time[24];
	struct curl_slist *list = NULL;
	bool is_whole;

	snprintf(time, sizeof(time), "%" PRId64, now_s);
	chap_secret_sign(p->o->secret, chap_span_str(time), body, hex);
	is_whole = add(&list, "Content-Type: application/json") &&
	    add(&list, "Expect:"); /* no waiting for a go-ahead */
	snprintf(line, sizeof(line), "Chaperone-Event: %" PRId64, number);
	is_whole = is_whole && add(&list, line);
	snprintf(line, sizeof(line), "Chaperone-Timestamp: %s", time);
	is_whole = is_whole && add(&list, line);
	snprintf(line, sizeof(line), "Chaperone-Signature: v1=%s", hex);
	if (is_whole && add(&list, line))
		return list;
	curl_slist_free_all(list);
	return NULL;
}

static void
read_answer(const struct chap_post *p, struct chap_posted *out)
{
	curl_off_t seconds = 0;

	curl_easy_getinfo(p->curl, CURLINFO_RESPONSE_CODE, &out->status);
	curl_easy_getinfo(p->curl, CURLINFO_RETRY_AFTER, &seconds);
	out->is_taken = out->status >= 200 && out->status < 300;
	if (seconds > 0)
		out->retry_after_ms = seconds > RETRY_AFTER_MOST_MS / 1000
		    ? RETRY_AFTER_MOST_MS
		    : (int64_t)seconds * 1000;
}

struct chap_posted
chap_post_event(struct chap_post *p, int64_t number, struct chap_span body)
{
	struct chap_posted out = {.why = "out of memory"};
	struct curl_slist *headers = make_headers(p, number, body);
	CURLcode rc;

	if (headers == NULL)
		return out;
	curl_easy_setopt(p->curl, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(
	    p->curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body.len);
	curl_easy_setopt(p->curl, CURLOPT_POSTFIELDS, body.ptr);
	rc = curl_easy_perform(p->curl);
	/* static text of libcurl's, which names no address */
	out.why = curl_easy_strerror(rc);
	if (rc == CURLE_OK)
		read_answer(p, &out);
	curl_easy_setopt(p->curl, CURLOPT_HTTPHEADER, NULL);
	curl_slist_free_all(headers);
	return out;
}
