#include "eval/corpus/task.h"

#include "eval/replace.h"

#include <string.h>

#define ANSWERS_MAX_BYTES ((size_t)1 << 30)

/* A list that is asked for; an answer may name nobody. */
static enum chap_err
read_list(struct chap_id_list *out, const char *path, bool of_lines, bool empty,
    struct chap_error *err)
{
	return path == NULL
	    ? CHAP_OK
	    : chap_id_list_read(out, path, of_lines, empty, err);
}

static enum chap_err
read_lists(struct chap_task *task, const struct chap_task_files *files,
    struct chap_error *err)
{
	enum chap_err rc =
	    read_list(&task->predators, files->predators, false, false, err);

	if (rc == CHAP_OK)
		rc = read_list(&task->lines, files->lines, true, false, err);
	if (rc == CHAP_OK)
		rc = read_list(&task->answered_predators,
		    files->answered_predators, false, true, err);
	if (rc == CHAP_OK)
		rc = read_list(&task->answered_lines, files->answered_lines,
		    true, true, err);
	return rc;
}

static const struct chap_id_list *
if_read(const struct chap_id_list *list)
{
	return list->path == NULL ? NULL : list;
}

enum chap_err
chap_task_read(struct chap_task *out, const struct chap_task_files *files,
    const struct chap_pan12_view *view, struct chap_error *err)
{
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	chap_run_init(&out->run);
	rc = read_lists(out, files, err);
	out->has_lines = files->lines != NULL;
	if (rc == CHAP_OK && files->corpus != NULL) {
		rc = chap_census_read(&out->census, files->corpus, view,
		    &(struct chap_census_truth){if_read(&out->predators),
		        if_read(&out->lines), if_read(&out->answered_predators),
		        if_read(&out->answered_lines)},
		    err);
		out->has_corpus = rc == CHAP_OK;
	}
	if (rc != CHAP_OK)
		chap_task_release(out);
	return rc;
}

void
chap_task_release(struct chap_task *task)
{
	chap_id_list_release(&task->predators);
	chap_id_list_release(&task->lines);
	chap_id_list_release(&task->answered_predators);
	chap_id_list_release(&task->answered_lines);
	chap_census_release(&task->census);
	chap_run_release(&task->run);
	memset(task, 0, sizeof(*task));
}

enum chap_err
chap_task_answer(struct chap_task *task, struct chap_error *err)
{
	enum chap_err rc;

	chap_names_init(&task->answered_predators.id);
	chap_names_init(&task->answered_lines.id);
	rc = chap_run_answers(
	    &task->run, &task->answered_predators.id, &task->answered_lines.id);
	return rc == CHAP_OK ? CHAP_OK : chap_fail(err, rc, "out of memory");
}

static enum chap_err
write_answers(const struct chap_names *answers, bool of_lines, FILE *file,
    struct chap_error *err)
{
	struct chap_buf out;
	enum chap_err rc;

	if (file == NULL)
		return CHAP_OK;
	chap_buf_init(&out, ANSWERS_MAX_BYTES);
	rc = chap_run_write(answers, of_lines, &out);
	if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory");
	else if (out.len > 0) /* what cannot be written shows at the commit */
		(void)!fwrite(out.ptr, 1, out.len, file);
	chap_buf_release(&out);
	return rc;
}

enum chap_err
chap_task_write(const struct chap_task *task, const char *predators,
    const char *lines, struct chap_error *err)
{
	struct chap_replace file[2] = {{.file = NULL}, {.file = NULL}};
	enum chap_err rc = chap_replace_open(&file[0], predators, err);

	if (rc == CHAP_OK)
		rc = chap_replace_open(&file[1], lines, err);
	if (rc == CHAP_OK)
		rc = write_answers(
		    &task->answered_predators.id, false, file[0].file, err);
	if (rc == CHAP_OK)
		rc = write_answers(
		    &task->answered_lines.id, true, file[1].file, err);
	if (rc == CHAP_OK)
		return chap_replace_commit(file, 2, err);
	chap_replace_discard(file, 2);
	return rc;
}

static bool
author_counts(const void *context, struct chap_span id)
{
	const struct chap_census *census = context;
	uint32_t author = chap_names_find(&census->author, id);

	return author != CHAP_NO_NAME && census->is_kept[author];
}

/* Lines count where their conversation does. */
static bool
line_counts(const void *context, struct chap_span id)
{
	const struct chap_census *census = context;
	size_t at = id.len;

	while (at > 0 && id.ptr[at - 1] != ':')
		at--;
	return at > 0 &&
	    chap_names_find(&census->conversation,
	        chap_span_cut(id, 0, at - 1)) != CHAP_NO_NAME;
}

enum chap_err
chap_task_report(const struct chap_task *task, bool json, struct chap_buf *out)
{
	struct chap_run_score predators =
	    chap_run_compare(&task->predators.id, &task->answered_predators.id,
	        task->has_corpus ? author_counts : NULL, &task->census);
	struct chap_run_score lines = {0, 0, 0};

	if (task->has_lines)
		lines =
		    chap_run_compare(&task->lines.id, &task->answered_lines.id,
		        task->has_corpus ? line_counts : NULL, &task->census);
	if (json)
		return chap_run_json(
		    out, &predators, task->has_lines ? &lines : NULL);
	chap_run_table(out, &predators, task->has_lines ? &lines : NULL);
	return out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}
