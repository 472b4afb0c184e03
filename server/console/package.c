#include "server/console/package.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

#define FILES_MOST 16
#define FILE_MOST_BYTES ((size_t)4 << 20)

struct chap_package {
	zip_source_t *source; /* where the archive is written: memory */
	zip_t *zip; /* NULL: ended */
	time_t at;
	struct chap_buf file[FILES_MOST]; /* libzip reads them at its end */
	size_t n;
	json_t *files; /* name: SHA-256 */
};

static enum chap_err
fail(struct chap_error *err, const char *what)
{
	return chap_fail(err, CHAP_ERR_IO, "package: %s", what);
}

enum chap_err
chap_package_new(
    struct chap_package **out, int64_t now_ms, struct chap_error *err)
{
	struct chap_package *p = calloc(1, sizeof(*p));
	zip_error_t why;

	if (p == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	zip_error_init(&why);
	p->at = (time_t)(now_ms / 1000);
	p->files = json_object();
	p->source = zip_source_buffer_create(NULL, 0, 0, &why);
	if (p->source != NULL) {
		zip_source_keep(p->source); /* it outlives zip_close */
		p->zip = zip_open_from_source(p->source, ZIP_TRUNCATE, &why);
	}
	zip_error_fini(&why);
	if (p->zip == NULL || p->files == NULL) {
		chap_package_free(p);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	*out = p;
	return CHAP_OK;
}

void
chap_package_free(struct chap_package *p)
{
	if (p == NULL)
		return;
	if (p->zip != NULL)
		zip_discard(p->zip);
	if (p->source != NULL)
		zip_source_free(p->source);
	for (size_t i = 0; i < p->n; i++) {
		if (p->file[i].ptr != NULL)
			explicit_bzero(p->file[i].ptr, p->file[i].size);
		chap_buf_release(&p->file[i]);
	}
	json_decref(p->files);
	free(p);
}

static enum chap_err
put(struct chap_package *p, const char *name, struct chap_span bytes,
    struct chap_error *err)
{
	struct chap_buf *file = &p->file[p->n];
	zip_source_t *source;
	zip_int64_t at;
	enum chap_err rc;

	if (p->n == FILES_MOST)
		return chap_fail(err, CHAP_ERR_TOO_LONG, "too many files");
	chap_buf_init(file, FILE_MOST_BYTES);
	p->n++;
	rc = chap_buf_add(file, bytes.len == 0 ? "" : bytes.ptr, bytes.len);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "package: %s is too long", name);
	source = zip_source_buffer(p->zip, file->ptr, file->len, 0);
	if (source == NULL)
		return fail(err, zip_strerror(p->zip));
	at = zip_file_add(p->zip, name, source, ZIP_FL_ENC_UTF_8);
	if (at < 0) {
		zip_source_free(source);
		return fail(err, zip_strerror(p->zip));
	}
	zip_file_set_mtime(p->zip, (zip_uint64_t)at, p->at, 0);
	return CHAP_OK;
}

enum chap_err
chap_package_add(struct chap_package *p, const char *name,
    struct chap_span bytes, struct chap_error *err)
{
	char hex[CHAP_SHA256_HEX];
	enum chap_err rc = put(p, name, bytes, err);

	chap_sha256(bytes, hex);
	if (rc == CHAP_OK &&
	    json_object_set_new(p->files, name, json_string(hex)) != 0)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return rc;
}

static enum chap_err
put_manifest(struct chap_package *p, const struct chap_seal *seal,
    json_t *manifest, struct chap_error *err)
{
	unsigned char signature[CHAP_NOTARY_SIGNATURE_BYTES];
	char pem[CHAP_NOTARY_PEM_BYTES], *text;
	enum chap_err rc;

	text = json_object_set(manifest, "files", p->files) == 0
	    ? json_dumps(manifest, JSON_INDENT(1))
	    : NULL;
	if (text == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_notary_sign(seal, chap_span_str(text), signature);
	chap_notary_public(seal, pem);
	rc = put(p, "manifest.json", chap_span_str(text), err);
	if (rc == CHAP_OK)
		rc = put(p, "manifest.sig",
		    (struct chap_span){
		        (const char *)signature, sizeof(signature)},
		    err);
	if (rc == CHAP_OK)
		rc = put(p, "public.pem", chap_span_str(pem), err);
	free(text);
	return rc;
}

/* The archive, as it was written into memory. */
static enum chap_err
read_all(struct chap_package *p, struct chap_buf *out, struct chap_error *err)
{
	zip_stat_t stat;
	enum chap_err rc = CHAP_OK;
	zip_int64_t n;

	zip_stat_init(&stat);
	if (zip_source_stat(p->source, &stat) != 0 ||
	    (stat.valid & ZIP_STAT_SIZE) == 0 ||
	    zip_source_open(p->source) != 0)
		return fail(err, "cannot be read back");
	rc = chap_buf_reserve(out, (size_t)stat.size);
	if (rc != CHAP_OK) {
		zip_source_close(p->source);
		return chap_fail(err, rc, "package: too long");
	}
	n = zip_source_read(p->source, out->ptr + out->len, stat.size);
	zip_source_close(p->source);
	if (n < 0 || (zip_uint64_t)n != stat.size)
		return fail(err, "cannot be read back");
	out->len += (size_t)n;
	return CHAP_OK;
}

enum chap_err
chap_package_end(struct chap_package *p, const struct chap_seal *seal,
    json_t *manifest, struct chap_buf *out, struct chap_error *err)
{
	enum chap_err rc = put_manifest(p, seal, manifest, err);

	if (rc != CHAP_OK)
		return rc;
	if (zip_close(p->zip) != 0)
		return fail(err, zip_strerror(p->zip));
	p->zip = NULL;
	return read_all(p, out, err);
}
