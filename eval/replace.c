#include "eval/replace.h"

#include <errno.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is there and no file (/dev/null) must not have one moved over it. */
static bool
is_no_file(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && !S_ISREG(st.st_mode);
}

enum chap_err
chap_replace_open(
    struct chap_replace *out, const char *path, struct chap_error *err)
{
	memset(out, 0, sizeof(*out));
	out->path = path;
	if (path == NULL)
		return CHAP_OK;
	if (strcmp(path, "-") == 0) {
		out->file = stdout;
		return CHAP_OK;
	}
	if (is_no_file(path)) {
		out->file = fopen(path, "wb");
		return out->file != NULL
		    ? CHAP_OK
		    : chap_fail_at(err, CHAP_ERR_IO, path, 0,
		          "cannot write: %s", strerror(errno));
	}
	if (snprintf(out->fresh, sizeof(out->fresh), "%s.new", path) >=
	    (int)sizeof(out->fresh))
		return chap_fail(err, CHAP_ERR_TOO_LONG, "a path is too long");
	out->file = fopen(out->fresh, "wb");
	if (out->file == NULL)
		return chap_fail_at(err, CHAP_ERR_IO, out->fresh, 0,
		    "cannot write: %s", strerror(errno));
	return CHAP_OK;
}

/* Everything is on the disk. */
static bool
finish(struct chap_replace *f)
{
	bool good = ferror(f->file) == 0 && fflush(f->file) == 0;

	if (f->file != stdout) {
		if (f->fresh[0] != '\0')
			good = good && fsync(fileno(f->file)) == 0;
		good = fclose(f->file) == 0 && good;
	}
	f->file = NULL;
	return good;
}

enum chap_err
chap_replace_commit(struct chap_replace *file, size_t n, struct chap_error *err)
{
	const struct chap_replace *bad = NULL;
	enum chap_err rc = CHAP_OK;
	int why = 0;

	for (size_t i = 0; i < n; i++)
		if (file[i].file != NULL && !finish(&file[i]) && bad == NULL) {
			bad = &file[i];
			why = errno;
		}
	for (size_t i = 0; i < n && bad == NULL; i++)
		if (file[i].fresh[0] != '\0' &&
		    rename(file[i].fresh, file[i].path) != 0) {
			bad = &file[i];
			why = errno;
		} else {
			file[i].fresh[0] = '\0';
		}
	if (bad != NULL)
		rc = chap_fail_at(err, CHAP_ERR_IO, bad->path, 0,
		    "cannot write: %s", strerror(why));
	chap_replace_discard(file, n);
	return rc;
}

void
chap_replace_discard(struct chap_replace *file, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (file[i].file != NULL && file[i].file != stdout)
			fclose(file[i].file);
		file[i].file = NULL;
		if (file[i].fresh[0] != '\0')
			unlink(file[i].fresh);
		file[i].fresh[0] = '\0';
	}
}

enum chap_err
chap_replace_file(
    const char *path, struct chap_span bytes, struct chap_error *err)
{
	struct chap_replace file;
	enum chap_err rc = chap_replace_open(&file, path, err);

	if (rc != CHAP_OK)
		return rc;
	fwrite(bytes.ptr, 1, bytes.len, file.file);
	return chap_replace_commit(&file, 1, err);
}
