#include "eval/report/eval_report.h"

#include "classifier/builtin.h"
#include "eval/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define FORMAT 1
#define FILE_MAX_BYTES ((size_t)1 << 30) /* of one written file */

/* Hash and size of a file; a stream has neither. */
static json_t *
file_json(const struct chap_report_file *file, struct chap_error *err)
{
	char hex[CHAP_HASH_HEX];
	struct stat st;
	void *bytes = NULL;
	int fd;

	if (strcmp(file->path, "-") == 0)
		return json_pack("{s:s,s:s,s:n,s:n}", "what", file->what,
		    "path", file->path, "bytes", "hash");
	fd = open(file->path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) != 0) {
		chap_fail_at(err, CHAP_ERR_IO, file->path, 0, "cannot read: %s",
		    strerror(errno));
		if (fd >= 0)
			close(fd);
		return NULL;
	}
	if (st.st_size > 0)
		bytes = mmap(
		    NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	if (bytes == NULL || bytes == MAP_FAILED)
		return json_pack("{s:s,s:s,s:n,s:n}", "what", file->what,
		    "path", file->path, "bytes", "hash");
	chap_hash128_hex(
	    chap_hash128((struct chap_span){bytes, (size_t)st.st_size}, 0),
	    hex);
	munmap(bytes, (size_t)st.st_size);
	return json_pack("{s:s,s:s,s:I,s:s}", "what", file->what, "path",
	    file->path, "bytes", (json_int_t)st.st_size, "hash", hex);
}

static json_t *
files_json(
    const struct chap_report_file *file, size_t n, struct chap_error *err)
{
	json_t *out = json_array();

	for (size_t i = 0; i < n; i++) {
		json_t *one = file_json(&file[i], err);

		if (one == NULL) {
			json_decref(out);
			return NULL;
		}
		chap_json_append(&out, one);
	}
	return out;
}

static json_t *
model_json(const struct chap_study *s)
{
	const char *path = s->options->engine.model;
	json_t *thresholds = json_object();
	char hex[CHAP_HASH_HEX] = "";
	struct chap_buf bytes;

	for (int i = CHAP_LEVEL_WATCH; i < CHAP_N_LEVELS; i++)
		chap_json_put(&thresholds, chap_level_name((enum chap_level)i),
		    json_real(
		        (double)s->model.threshold_micro[i] / CHAP_MICRO));
	chap_buf_init(&bytes, CHAP_MODEL_MAX_BYTES);
	if (path == NULL)
		chap_hash128_hex(chap_hash128(chap_builtin_model(), 0), hex);
	else if (chap_buf_read_file(&bytes, path, NULL) == CHAP_OK)
		chap_hash128_hex(chap_hash128(chap_buf_span(&bytes), 0), hex);
	chap_buf_release(&bytes);
	return json_pack("{s:s,s:s,s:s,s:o}", "name", s->model.name, "hash",
	    hex, "lexicon", s->lexicon_hex, "thresholds", thresholds);
}

static json_t *
titles_json(void)
{
	json_t *out = json_object();

	for (int i = 0; i < CHAP_N_RESULTS; i++)
		chap_json_put(&out, chap_result_name[i],
		    json_string(chap_result_title[i]));
	return out;
}

/* What is known before any section is computed. */
static json_t *
heading_json(const struct chap_study *s, json_t *files)
{
	const struct chap_study_options *o = s->options;

	return json_pack(
	    "{s:i,s:s,s:s,s:s,s:s,s:s,s:s,s:f,s:o,s:o,s:o,s:o,s:o}", "report",
	    FORMAT, "system", o->system, "version", CHAP_VERSION, "command",
	    o->command, "protocol", o->protocol, "unit",
	    chap_unit_kind_name(o->unit), "level", chap_level_name(o->level),
	    "prior", o->prior, "titles", titles_json(), "model", model_json(s),
	    "data", files, "published", chap_report_published(o->protocol),
	    "task", o->task == NULL ? json_array() : json_deep_copy(o->task));
}

typedef json_t *
section_fn(const struct chap_study *study, struct chap_error *err);

static const struct {
	const char *name;
	section_fn *make;
} SECTION[] = {
    {"levels", chap_section_levels},
    {"beside", chap_section_beside},
    {"early", chap_section_early},
    {"curves", chap_section_curves},
    {"platform", chap_section_platform},
    {"slices", chap_section_slices},
    {"robustness", chap_section_robustness},
    {"controls", chap_section_controls},
    {"worst", chap_section_worst},
    {"units", chap_section_units},
};

#define N_SECTIONS (sizeof(SECTION) / sizeof(SECTION[0]))

json_t *
chap_report_make(const struct chap_study *study,
    const struct chap_report_file *file, size_t n_files, struct chap_error *err)
{
	json_t *files = files_json(file, n_files, err);
	json_t *root;

	if (files == NULL)
		return NULL;
	root = heading_json(study, files);
	if (root == NULL) {
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		return NULL;
	}
	for (size_t i = 0; i < N_SECTIONS; i++) {
		json_t *section;

		/* Unless the section says something else. */
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		section = SECTION[i].make(study, err);
		chap_json_put(&root, SECTION[i].name, section);
		if (root == NULL)
			break;
	}
	return root;
}

static int
append(const char *bytes, size_t n, void *out)
{
	return chap_buf_add(out, bytes, n) == CHAP_OK ? 0 : -1;
}

/* Read by people but for the units, which are one line at the end. */
static enum chap_err
to_json(json_t *report, struct chap_buf *out)
{
	json_t *units = json_incref(json_object_get(report, "units"));
	int rc;

	json_object_del(report, "units");
	rc = json_dump_callback(
	    report, append, out, JSON_INDENT(1) | JSON_REAL_PRECISION(12));
	if (rc == 0)
		out->len -= strlen("\n}"); /* it goes on */
	chap_buf_str(out, ",\n \"units\": ");
	rc |= json_dump_callback(units, append, out, JSON_COMPACT);
	chap_buf_str(out, "\n}\n");
	rc |= json_object_set_new(report, "units", units);
	return rc != 0 || out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

static enum chap_err
render(json_t *report, int which, struct chap_buf *out)
{
	if (which == 0)
		return to_json(report, out);
	if (which == 1) {
		chap_report_markdown(report, out);
		return out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
	}
	return chap_report_page(report, out);
}

static enum chap_err
write_one(struct chap_replace *file, struct chap_span bytes)
{
	return fwrite(bytes.ptr, 1, bytes.len, file->file) == bytes.len
	    ? CHAP_OK
	    : CHAP_ERR_IO;
}

enum chap_err
chap_report_write(json_t *report, const char *dir, struct chap_error *err)
{
	static const char *const NAME[] = {
	    "report.json", "report.md", "report.html"};
	char path[3][CHAP_REPLACE_PATH_MAX];
	struct chap_replace file[3];
	struct chap_buf out;
	enum chap_err rc = CHAP_OK;

	memset(file, 0, sizeof(file));
	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		return chap_fail_at(err, CHAP_ERR_IO, dir, 0,
		    "cannot make the folder: %s", strerror(errno));
	chap_buf_init(&out, FILE_MAX_BYTES);
	for (int i = 0; i < 3 && rc == CHAP_OK; i++) {
		chap_buf_reset(&out);
		rc = render(report, i, &out);
		if (rc != CHAP_OK) {
			chap_fail(err, rc, "out of memory");
			break;
		}
		if (snprintf(path[i], sizeof(path[i]), "%s/%s", dir, NAME[i]) >=
		    (int)sizeof(path[i]))
			rc = chap_fail(
			    err, CHAP_ERR_TOO_LONG, "a path is too long");
		else
			rc = chap_replace_open(&file[i], path[i], err);
		if (rc == CHAP_OK &&
		    write_one(&file[i], chap_buf_span(&out)) != CHAP_OK)
			rc = chap_fail_at(err, CHAP_ERR_IO, path[i], 0,
			    "cannot write: %s", strerror(errno));
	}
	if (rc == CHAP_OK)
		rc = chap_replace_commit(file, 3, err);
	chap_replace_discard(file, 3);
	chap_buf_release(&out);
	return rc;
}
