#include "eval/family.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const split_name[CHAP_N_SPLITS] = {
    "train", "validation", "test"};

const char *
chap_split_name(enum chap_split split)
{
	return split_name[split];
}

int
chap_split_by_name(struct chap_span name)
{
	for (int i = 0; i < CHAP_N_SPLITS; i++)
		if (chap_span_eq(name, chap_span_str(split_name[i])))
			return i;
	return -1;
}

static int
compare_spans(struct chap_span a, struct chap_span b)
{
	int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static int
compare_families(const void *x, const void *y)
{
	const struct chap_family *a = x;
	const struct chap_family *b = y;

	if (a->split != b->split)
		return a->split < b->split ? -1 : 1;
	return compare_spans(a->name, b->name);
}

/* Where the next "@file " line starts at or after `at`; pack.len: nowhere. */
static size_t
next_file(struct chap_span pack, size_t at)
{
	static const char mark[] = "\n@file ";
	const char *found;

	if (at == 0 && pack.len >= 6 && memcmp(pack.ptr, mark + 1, 6) == 0)
		return 0;
	if (at > 0)
		at--;
	found = memmem(pack.ptr + at, pack.len - at, mark, sizeof(mark) - 1);
	return found == NULL ? pack.len : (size_t)(found - pack.ptr) + 1;
}

/* Parses the file whose "@file " line is at `at` and ends before `end`. */
static enum chap_err
take_file(struct chap_family *out, const char *prefix, struct chap_span pack,
    size_t at, size_t end, struct chap_error *err)
{
	struct chap_span file = chap_span_cut(pack, at + 6, end);
	const char *newline = memchr(file.ptr, '\n', file.len);
	const char *slash;
	struct chap_span name;
	struct chap_span body = {0};
	char path[160];
	enum chap_err rc;
	int split;

	if (newline != NULL) {
		size_t line_end = (size_t)(newline - file.ptr);

		body = chap_span_cut(file, line_end + 1, file.len);
		file.len = line_end;
	}
	snprintf(path, sizeof(path), "%s%.*s", prefix,
	    (int)(file.len < 120 ? file.len : 120), file.ptr);
	slash = memchr(file.ptr, '/', file.len);
	if (slash == NULL || file.len < 5 ||
	    memcmp(file.ptr + file.len - 4, ".fam", 4) != 0)
		return chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
		    "a family's file is SPLIT/NAME.fam");
	split = chap_split_by_name(
	    chap_span_cut(file, 0, (size_t)(slash - file.ptr)));
	if (split < 0)
		return chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
		    "a split is train, validation or test");
	rc = chap_family_parse(out, path, body, err);
	if (rc != CHAP_OK)
		return rc;
	out->split = (enum chap_split)split;
	name =
	    chap_span_cut(file, (size_t)(slash - file.ptr) + 1, file.len - 4);
	return chap_span_eq(name, out->name)
	    ? CHAP_OK
	    : chap_fail_at(err, CHAP_ERR_INVALID, path, 1,
	          "the family is not named as its file");
}

/* Finds each family's filler and a name that stands twice. */
static enum chap_err
link_families(
    struct chap_family_set *set, const char *prefix, struct chap_error *err)
{
	for (size_t i = 0; i < set->n; i++) {
		struct chap_family *f = &set->family[i];
		char path[160];

		snprintf(path, sizeof(path), "%s%s/%.*s.fam", prefix,
		    split_name[f->split], (int)f->name.len, f->name.ptr);
		for (size_t k = 0; k < set->n; k++) {
			const struct chap_family *other = &set->family[k];

			if (k < i && chap_span_eq(other->name, f->name))
				return chap_fail_at(err, CHAP_ERR_INVALID, path,
				    1, "a second family of that name");
			if (other->class == CHAP_FAMILY_TALK &&
			    other->split == f->split &&
			    chap_span_eq(other->name, f->filler_name))
				f->filler = other;
		}
		if (f->filler_name.len > 0 && f->filler == NULL)
			return chap_fail_at(err, CHAP_ERR_INVALID, path,
			    f->filler_line, "no pool of that name in %s",
			    split_name[f->split]);
	}
	return CHAP_OK;
}

/* Parses set->pack, which is in place, into set->family. */
static enum chap_err
parse_pack(
    struct chap_family_set *set, const char *prefix, struct chap_error *err)
{
	struct chap_span pack = chap_buf_span(&set->pack);
	size_t n = 0;

	for (size_t at = next_file(pack, 0); at < pack.len;
	     at = next_file(pack, at + 1))
		n++;
	if (n == 0)
		return chap_fail_at(
		    err, CHAP_ERR_NOT_FOUND, prefix, 0, "no families there");
	if (n > CHAP_FAMILIES_MAX)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "more than %d families", CHAP_FAMILIES_MAX);
	set->family = calloc(n, sizeof(*set->family));
	if (set->family == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t at = next_file(pack, 0); at < pack.len;) {
		size_t end = next_file(pack, at + 1);
		enum chap_err rc =
		    take_file(&set->family[set->n], prefix, pack, at, end, err);

		if (rc != CHAP_OK)
			return rc;
		set->n++;
		at = end;
	}
	qsort(set->family, set->n, sizeof(*set->family), compare_families);
	return link_families(set, prefix, err);
}

enum chap_err
chap_family_set_from_pack(struct chap_family_set *out, const char *prefix,
    struct chap_span pack, struct chap_error *err)
{
	struct chap_family_set set = {0};
	enum chap_err rc;

	chap_buf_init(&set.pack, CHAP_FAMILY_PACK_MAX);
	rc = chap_buf_add(&set.pack, pack.ptr, pack.len);
	if (rc != CHAP_OK)
		rc = chap_fail(err, rc, "the families do not fit in memory");
	else
		rc = parse_pack(&set, prefix, err);
	if (rc == CHAP_OK)
		*out = set;
	else
		chap_family_set_release(&set);
	return rc;
}

static int
is_family_file(const struct dirent *entry)
{
	size_t len = strlen(entry->d_name);

	return entry->d_name[0] != '.' && len > 4 &&
	    strcmp(entry->d_name + len - 4, ".fam") == 0;
}

static int
by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* Appends the files of one split; no folder: nothing. */
static enum chap_err
read_split(struct chap_buf *pack, const char *dir, enum chap_split split,
    struct chap_error *err)
{
	struct dirent **entry = NULL;
	char path[4096];
	enum chap_err rc = CHAP_OK;
	int n;

	snprintf(path, sizeof(path), "%s/%s", dir, split_name[split]);
	n = scandir(path, &entry, is_family_file, by_bytes);
	if (n < 0)
		return errno == ENOENT
		    ? CHAP_OK
		    : chap_fail_at(err, CHAP_ERR_IO, path, 0, "%m");
	for (int i = 0; i < n; i++) {
		if (rc == CHAP_OK) {
			snprintf(path, sizeof(path), "%s/%s/%s", dir,
			    split_name[split], entry[i]->d_name);
			chap_buf_printf(pack, "@file %s/%s\n",
			    split_name[split], entry[i]->d_name);
			rc = chap_buf_read_file(pack, path, err);
			chap_buf_str(pack, "\n");
		}
		free(entry[i]);
	}
	free(entry);
	if (rc == CHAP_OK && pack->failed)
		rc = chap_fail_at(err, CHAP_ERR_TOO_LONG, dir, 0,
		    "longer than %zu bytes", pack->max_bytes);
	return rc;
}

enum chap_err
chap_family_set_from_folder(
    struct chap_family_set *out, const char *dir, struct chap_error *err)
{
	struct chap_buf pack;
	char prefix[128];
	enum chap_err rc = CHAP_OK;

	chap_buf_init(&pack, CHAP_FAMILY_PACK_MAX);
	for (int i = 0; rc == CHAP_OK && i < CHAP_N_SPLITS; i++)
		rc = read_split(&pack, dir, (enum chap_split)i, err);
	snprintf(prefix, sizeof(prefix), "%s/", dir);
	if (rc == CHAP_OK)
		rc = chap_family_set_from_pack(
		    out, prefix, chap_buf_span(&pack), err);
	chap_buf_release(&pack);
	return rc;
}

void
chap_family_set_release(struct chap_family_set *set)
{
	free(set->family);
	chap_buf_release(&set->pack);
	memset(set, 0, sizeof(*set));
}
