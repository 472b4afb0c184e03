#include "server/hook/ask.h"

#include <curl/curl.h>
#include <stdio.h>

#define TIMEOUT_MS 5000L

static size_t
take(char *bytes, size_t size, size_t n, void *body)
{
	return chap_buf_add(body, bytes, size * n) == CHAP_OK ? size * n : 0;
}

/* The very certificate is known, whatever name it has. */
static bool
set_options(CURL *c, const struct chap_ask *ask, struct chap_buf *body,
    struct curl_slist **head)
{
	char text[300];

	snprintf(text, sizeof(text), "https://%s:%u%s", ask->address, ask->port,
	    ask->path);
	if (curl_easy_setopt(c, CURLOPT_URL, text) != CURLE_OK)
		return false;
	if (ask->key != NULL) {
		snprintf(
		    text, sizeof(text), "Authorization: Bearer %s", ask->key);
		*head = curl_slist_append(NULL, text);
		if (*head == NULL ||
		    curl_easy_setopt(c, CURLOPT_HTTPHEADER, *head) != CURLE_OK)
			return false;
	}
	if (ask->posts &&
	    (curl_easy_setopt(c, CURLOPT_POST, 1L) != CURLE_OK ||
	        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, 0L) != CURLE_OK))
		return false;
	return curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "https") ==
	    CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_PROXY, "") == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, TIMEOUT_MS) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 0L) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_CAINFO, ask->cert) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_CAPATH, NULL) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_SSLCERT, ask->cert) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_SSLKEY, ask->cert_key) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take) == CURLE_OK &&
	    curl_easy_setopt(c, CURLOPT_WRITEDATA, body) == CURLE_OK;
}

enum chap_err
chap_ask_https(const struct chap_ask *ask, struct chap_buf *body, int *status,
    struct chap_error *err)
{
	struct curl_slist *head = NULL;
	CURL *c = curl_easy_init();
	enum chap_err rc = CHAP_OK;
	CURLcode code = CURLE_OUT_OF_MEMORY;
	long answered = 0;

	if (c != NULL && set_options(c, ask, body, &head))
		code = curl_easy_perform(c);
	if (code == CURLE_OK)
		code = curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &answered);
	if (code == CURLE_COULDNT_CONNECT)
		rc = chap_fail(err, CHAP_ERR_NOT_FOUND,
		    "https://%s:%u: nobody listens there: does chaperoned run, "
		    "with this http_port?",
		    ask->address, ask->port);
	else if (code == CURLE_WRITE_ERROR)
		rc =
		    chap_fail(err, CHAP_ERR_TOO_LONG, "the answer is too long");
	else if (code != CURLE_OK)
		rc = chap_fail(err, CHAP_ERR_IO, "https://%s:%u: %s",
		    ask->address, ask->port, curl_easy_strerror(code));
	else
		*status = (int)answered;
	curl_slist_free_all(head);
	curl_easy_cleanup(c);
	return rc;
}
