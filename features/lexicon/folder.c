#include "features/lexicon/compiled.h"

#include "features/base/buf.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#define FILES_MAX 4096
#define PATH_MAX_BYTES 4096
#define FOLDER_MAX_BYTES ((size_t)32 * 1024 * 1024)

/* Names below the folder, "<lang>/<signal>.lex", owned. */
struct names {
	char *name[FILES_MAX];
	size_t n;
};

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static enum chap_err
add_name(struct names *names, const char *dir, const char *lang,
    const char *file, struct chap_error *err)
{
	char *name;

	if (file[0] == '.' ||
	    chap_lexicon_file_kind(chap_span_str(file)) == CHAP_FILE_NONE)
		return CHAP_OK;
	if (names->n == FILES_MAX)
		return chap_fail_at(err, CHAP_ERR_INVALID, dir, 0,
		    "more than %d lexicon files", FILES_MAX);
	if (asprintf(&name, "%s/%s", lang, file) < 0)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	names->name[names->n++] = name;
	return CHAP_OK;
}

/* The lexicon files of dir/lang; what is no folder has none. */
static enum chap_err
list_language(struct names *names, const char *dir, const char *lang,
    struct chap_error *err)
{
	char path[PATH_MAX_BYTES];
	const struct dirent *item;
	enum chap_err rc = CHAP_OK;
	DIR *folder;

	if (lang[0] == '.')
		return CHAP_OK;
	if ((size_t)snprintf(path, sizeof(path), "%s/%s", dir, lang) >=
	    sizeof(path))
		return chap_fail(err, CHAP_ERR_INVALID, "path too long");
	folder = opendir(path);
	if (folder == NULL)
		return errno == ENOTDIR
		    ? CHAP_OK
		    : chap_fail_at(err, CHAP_ERR_IO, path, 0, "cannot open: %s",
		          strerror(errno));
	while (rc == CHAP_OK && (item = readdir(folder)) != NULL)
		rc = add_name(names, dir, lang, item->d_name, err);
	closedir(folder);
	return rc;
}

static enum chap_err
list(struct names *names, const char *dir, struct chap_error *err)
{
	const struct dirent *item;
	enum chap_err rc = CHAP_OK;
	DIR *folder = opendir(dir);

	if (folder == NULL)
		return chap_fail_at(err,
		    errno == ENOENT ? CHAP_ERR_NOT_FOUND : CHAP_ERR_IO, dir, 0,
		    "cannot open: %s", strerror(errno));
	while (rc == CHAP_OK && (item = readdir(folder)) != NULL)
		rc = list_language(names, dir, item->d_name, err);
	closedir(folder);
	return rc;
}

/*
 * A file that holds a pack's mark would turn into two, and one without a
 * last line end would swallow the next file's mark.
 */
static enum chap_err
check_file(struct chap_span text, const char *path, struct chap_error *err)
{
	static const char MARK[] = "@file ";
	int line = 1;

	for (size_t i = 0; i < text.len; i++) {
		if ((i == 0 || text.ptr[i - 1] == '\n') &&
		    text.len - i >= sizeof(MARK) - 1 &&
		    memcmp(text.ptr + i, MARK, sizeof(MARK) - 1) == 0)
			return chap_fail_at(err, CHAP_ERR_INVALID, path, line,
			    "\"@file\" is for packs of files");
		line += text.ptr[i] == '\n';
	}
	if (text.len == 0 || text.ptr[text.len - 1] != '\n')
		return chap_fail_at(err, CHAP_ERR_INVALID, path, line,
		    "the last line has no line end");
	return CHAP_OK;
}

static enum chap_err
read_all(struct chap_buf *pack, const struct names *names, const char *dir,
    struct chap_error *err)
{
	for (size_t i = 0; i < names->n; i++) {
		char path[PATH_MAX_BYTES];
		size_t start;
		enum chap_err rc;

		if ((size_t)snprintf(path, sizeof(path), "%s/%s", dir,
		        names->name[i]) >= sizeof(path))
			return chap_fail(
			    err, CHAP_ERR_INVALID, "path too long");
		chap_buf_printf(pack, "@file %s\n", names->name[i]);
		if (pack->failed)
			return chap_fail_at(err, CHAP_ERR_MEMORY, dir, 0,
			    "lexicons of more than %zu bytes",
			    FOLDER_MAX_BYTES);
		start = pack->len;
		rc = chap_buf_read_file(pack, path, err);
		if (rc == CHAP_OK)
			rc = check_file(chap_span_cut(chap_buf_span(pack),
			                    start, pack->len),
			    path, err);
		if (rc != CHAP_OK)
			return rc;
	}
	return CHAP_OK;
}

/* Names the whole path in an error that has the name below the folder. */
static void
add_folder(struct chap_error *err, const char *dir)
{
	char file[sizeof(err->file)];

	if (err == NULL || err->file[0] == '\0')
		return;
	snprintf(file, sizeof(file), "%s", err->file);
	if (snprintf(err->file, sizeof(err->file), "%s/%s", dir, file) >=
	    (int)sizeof(err->file))
		snprintf(err->file, sizeof(err->file), "%s", file);
}

typedef enum chap_err read_pack(struct chap_lexicon **out,
    const struct chap_text *text, struct chap_span pack,
    struct chap_error *err);

static enum chap_err
from_folder(struct chap_lexicon **out, const struct chap_text *text,
    const char *dir, read_pack *from_pack, struct chap_error *err)
{
	struct names *names = calloc(1, sizeof(*names));
	struct chap_buf pack;
	enum chap_err rc;

	if (names == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_buf_init(&pack, FOLDER_MAX_BYTES);
	rc = list(names, dir, err);
	if (rc == CHAP_OK) {
		qsort(names->name, names->n, sizeof(names->name[0]), by_bytes);
		rc = read_all(&pack, names, dir, err);
	}
	if (rc == CHAP_OK) {
		rc = from_pack(out, text, chap_buf_span(&pack), err);
		if (rc != CHAP_OK)
			add_folder(err, dir);
	}
	for (size_t i = 0; i < names->n; i++)
		free(names->name[i]);
	free(names);
	chap_buf_release(&pack);
	return rc;
}

enum chap_err
chap_lexicon_from_folder(struct chap_lexicon **out,
    const struct chap_text *text, const char *dir, struct chap_error *err)
{
	return from_folder(out, text, dir, chap_lexicon_from_pack, err);
}

enum chap_err
chap_wordlist_from_folder(struct chap_lexicon **out,
    const struct chap_text *text, const char *dir, struct chap_error *err)
{
	return from_folder(out, text, dir, chap_wordlist_from_pack, err);
}
