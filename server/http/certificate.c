#include "server/http/certificate.h"

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define CHAIN_MAX 8
#define KEPT 4 /* generations: a handshake under way holds an older one */

struct shown {
	gnutls_pcert_st chain[CHAIN_MAX];
	unsigned n;
	gnutls_privkey_t key;
};

/* libmicrohttpd's callback has no context. */
static struct {
	pthread_mutex_t lock;
	struct shown *generation[KEPT]; /* the newest first */
} in_force = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void
release(struct shown *s)
{
	if (s == NULL)
		return;
	for (unsigned i = 0; i < s->n; i++)
		gnutls_pcert_deinit(&s->chain[i]);
	if (s->key != NULL)
		gnutls_privkey_deinit(s->key);
	free(s);
}

static gnutls_datum_t
datum(struct chap_span span)
{
	return (gnutls_datum_t){
	    (unsigned char *)(uintptr_t)span.ptr, (unsigned)span.len};
}

static enum chap_err
fail(struct chap_error *err, const char *what, int code)
{
	return chap_fail(err,
	    code == GNUTLS_E_MEMORY_ERROR ? CHAP_ERR_MEMORY : CHAP_ERR_INVALID,
	    "%s: %s", what, gnutls_strerror(code));
}

/* Whether the key is the certificate's. */
static int
compare(struct shown *s, bool *fits)
{
	unsigned char id[2][64];
	size_t n[2] = {sizeof(id[0]), sizeof(id[1])};
	gnutls_pubkey_t of_key = NULL;
	int rc = gnutls_pubkey_init(&of_key);

	if (rc == 0)
		rc = gnutls_pubkey_import_privkey(of_key, s->key, 0, 0);
	if (rc == 0)
		rc = gnutls_pubkey_get_key_id(
		    of_key, GNUTLS_KEYID_USE_SHA256, id[0], &n[0]);
	if (rc == 0)
		rc = gnutls_pubkey_get_key_id(
		    s->chain[0].pubkey, GNUTLS_KEYID_USE_SHA256, id[1], &n[1]);
	if (of_key != NULL)
		gnutls_pubkey_deinit(of_key);
	*fits = rc == 0 && n[0] == n[1] && memcmp(id[0], id[1], n[0]) == 0;
	return rc;
}

static enum chap_err
load(struct shown **out, const struct chap_certificate_files *files,
    struct chap_error *err)
{
	struct shown *s = calloc(1, sizeof(*s));
	gnutls_datum_t cert = datum(files->cert), key = datum(files->key);
	unsigned n = CHAIN_MAX;
	enum chap_err rc = CHAP_OK;
	bool fits = false;
	int code;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	code = gnutls_pcert_list_import_x509_raw(
	    s->chain, &n, &cert, GNUTLS_X509_FMT_PEM, 0);
	if (code < 0)
		rc = fail(err, "tls_cert cannot be read", code);
	else
		s->n = n;
	if (rc == CHAP_OK) {
		code = gnutls_privkey_init(&s->key);
		if (code == 0)
			code = gnutls_privkey_import_x509_raw(
			    s->key, &key, GNUTLS_X509_FMT_PEM, NULL, 0);
		if (code != 0)
			rc = fail(err, "tls_key cannot be read", code);
	}
	if (rc == CHAP_OK) {
		code = compare(s, &fits);
		if (code != 0)
			rc = fail(err, "tls_cert and tls_key", code);
		else if (!fits)
			rc = chap_fail(err, CHAP_ERR_INVALID,
			    "tls_key is not the key of tls_cert");
	}
	if (rc == CHAP_OK)
		*out = s;
	else
		release(s);
	return rc;
}

enum chap_err
chap_certificate_use(
    const struct chap_certificate_files *files, struct chap_error *err)
{
	struct shown *fresh, *oldest;
	enum chap_err rc = load(&fresh, files, err);

	if (rc != CHAP_OK)
		return rc;
	pthread_mutex_lock(&in_force.lock);
	oldest = in_force.generation[KEPT - 1];
	memmove(&in_force.generation[1], &in_force.generation[0],
	    (KEPT - 1) * sizeof(in_force.generation[0]));
	in_force.generation[0] = fresh;
	pthread_mutex_unlock(&in_force.lock);
	release(oldest);
	return CHAP_OK;
}

static int
show(gnutls_session_t session, const gnutls_datum_t *requested, int n_requested,
    const gnutls_pk_algorithm_t *algorithms, int n_algorithms,
    gnutls_pcert_st **chain, unsigned *n, gnutls_privkey_t *key)
{
	int rc = -1;

	(void)session;
	(void)requested;
	(void)n_requested;
	(void)algorithms;
	(void)n_algorithms;
	pthread_mutex_lock(&in_force.lock);
	if (in_force.generation[0] != NULL) {
		*chain = in_force.generation[0]->chain;
		*n = in_force.generation[0]->n;
		*key = in_force.generation[0]->key;
		rc = 0;
	}
	pthread_mutex_unlock(&in_force.lock);
	return rc;
}

void *
chap_certificate_callback(void)
{
	gnutls_certificate_retrieve_function2 *function = show;
	void *pointer;

	memcpy(&pointer, &function, sizeof(pointer));
	return pointer;
}

enum chap_err
chap_certificate_info(const struct chap_certificate_files *files,
    int64_t *from_ms, int64_t *until_ms, struct chap_error *err)
{
	gnutls_datum_t cert = datum(files->cert);
	gnutls_x509_crt_t crt = NULL;
	struct shown *s;
	enum chap_err rc = load(&s, files, err);
	int code;

	if (rc != CHAP_OK)
		return rc;
	release(s);
	code = gnutls_x509_crt_init(&crt);
	if (code == 0)
		code = gnutls_x509_crt_import(crt, &cert, GNUTLS_X509_FMT_PEM);
	if (code != 0)
		rc = fail(err, "tls_cert cannot be read", code);
	else {
		*from_ms =
		    (int64_t)gnutls_x509_crt_get_activation_time(crt) * 1000;
		*until_ms =
		    (int64_t)gnutls_x509_crt_get_expiration_time(crt) * 1000;
	}
	if (crt != NULL)
		gnutls_x509_crt_deinit(crt);
	return rc;
}

bool
chap_certificate_is_shown(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
	unsigned status = 1;

	return info != NULL && info->tls_session != NULL &&
	    gnutls_certificate_verify_peers2(
	        (gnutls_session_t)info->tls_session, &status) == 0 &&
	    status == 0;
}
