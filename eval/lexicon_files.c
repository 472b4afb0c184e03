#include "eval/lexicon_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#define PACK_MAX_BYTES ((size_t)32 << 20)

static bool
ends_with(const char *name, const char *end)
{
	size_t n = strlen(name), m = strlen(end);

	return n > m && strcmp(name + n - m, end) == 0;
}

static int
by_bytes(const void *a, const void *b)
{
	const struct chap_lexicon_file *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static enum chap_err
add(struct chap_lexicon_files *files, const char *language, const char *name,
    struct chap_error *err)
{
	struct chap_lexicon_file file = {NULL, ends_with(name, ".lex")};

	if (name[0] == '.' ||
	    (!file.is_list && !ends_with(name, ".classes") &&
	        !ends_with(name, ".discount")))
		return CHAP_OK;
	if (files->n == files->size) {
		size_t size = files->size == 0 ? 64 : files->size * 2;
		struct chap_lexicon_file *grown =
		    realloc(files->file, size * sizeof(*grown));

		if (grown == NULL)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		files->file = grown;
		files->size = size;
	}
	if (asprintf(&file.name, "%s/%s", language, name) < 0)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	files->file[files->n++] = file;
	return CHAP_OK;
}

static enum chap_err
list_language(struct chap_lexicon_files *files, const char *language,
    struct chap_error *err)
{
	const struct dirent *item;
	enum chap_err rc = CHAP_OK;
	char path[4096];
	DIR *folder;

	snprintf(path, sizeof(path), "%s/%s", files->dir, language);
	folder = opendir(path);
	if (folder == NULL)
		return errno == ENOTDIR
		    ? CHAP_OK
		    : chap_fail_at(err, CHAP_ERR_IO, path, 0, "cannot open: %s",
		          strerror(errno));
	while (rc == CHAP_OK && (item = readdir(folder)) != NULL)
		rc = add(files, language, item->d_name, err);
	closedir(folder);
	return rc;
}

enum chap_err
chap_lexicon_files_open(
    struct chap_lexicon_files *files, const char *dir, struct chap_error *err)
{
	const struct dirent *item;
	enum chap_err rc = CHAP_OK;
	DIR *folder = opendir(dir);

	memset(files, 0, sizeof(*files));
	files->dir = dir;
	if (folder == NULL)
		return chap_fail_at(err, CHAP_ERR_NOT_FOUND, dir, 0,
		    "cannot open: %s", strerror(errno));
	while (rc == CHAP_OK && (item = readdir(folder)) != NULL)
		if (item->d_name[0] != '.')
			rc = list_language(files, item->d_name, err);
	closedir(folder);
	if (rc == CHAP_OK && files->n == 0)
		rc = chap_fail_at(err, CHAP_ERR_NOT_FOUND, dir, 0,
		    "no \"<language>/<signal>.lex\" there");
	if (rc == CHAP_OK)
		qsort(files->file, files->n, sizeof(*files->file), by_bytes);
	else
		chap_lexicon_files_close(files);
	return rc;
}

void
chap_lexicon_files_close(struct chap_lexicon_files *files)
{
	for (size_t i = 0; i < files->n; i++)
		free(files->file[i].name);
	free(files->file);
	memset(files, 0, sizeof(*files));
}

static bool
same_language(const char *a, const char *b)
{
	size_t n = strcspn(a, "/");

	return n == strcspn(b, "/") && memcmp(a, b, n) == 0;
}

static enum chap_err
read_pack(const struct chap_lexicon_files *files, size_t list,
    struct chap_buf *pack, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < files->n && rc == CHAP_OK; i++) {
		const struct chap_lexicon_file *file = &files->file[i];
		char path[4096];

		if ((file->is_list && i != list) ||
		    !same_language(file->name, files->file[list].name))
			continue;
		snprintf(path, sizeof(path), "%s/%s", files->dir, file->name);
		chap_buf_printf(pack, "@file %s\n", file->name);
		rc = chap_buf_read_file(pack, path, err);
		if (rc == CHAP_OK && pack->len > 0 &&
		    pack->ptr[pack->len - 1] != '\n')
			rc = chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
			    "the last line has no line end");
	}
	return rc;
}

enum chap_err
chap_lexicon_files_read_one(const struct chap_lexicon_files *files, size_t i,
    const struct chap_text *text, struct chap_lexicon **out,
    struct chap_error *err)
{
	struct chap_error inner = {.text = ""};
	struct chap_buf pack;
	enum chap_err rc;

	chap_buf_init(&pack, PACK_MAX_BYTES);
	rc = read_pack(files, i, &pack, err);
	if (rc == CHAP_OK) {
		rc = chap_lexicon_from_pack(
		    out, text, chap_buf_span(&pack), &inner);
		if (rc != CHAP_OK) {
			char path[4096];

			snprintf(path, sizeof(path), "%s/%s", files->dir,
			    inner.file);
			chap_fail_at(
			    err, rc, path, inner.line, "%s", inner.text);
		}
	}
	chap_buf_release(&pack);
	return rc;
}

bool
chap_lexicon_files_is_own_fault(const struct chap_lexicon_files *files,
    size_t i, const struct chap_error *err)
{
	return ends_with(err->file, files->file[i].name);
}
