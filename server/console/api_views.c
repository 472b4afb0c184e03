/*
 * Views of the queue under a name, each account's own. A search by user is no
 * part of one: it would outlive the user's erasure, and each is recorded.
 */
#include "server/console/console_parts.h"

#include "features/lexicon/signal.h"

#include <stdlib.h>
#include <string.h>

#define FILTER_MAX_BYTES 64

static const char *const FILTER[] = {"state", "level", "signal", "lang"};

#define N_FILTERS (sizeof(FILTER) / sizeof(FILTER[0]))

struct views {
	json_t *list;
	struct chap_span name; /* that is looked for */
	bool found;
};

static void
add_view(void *context, int64_t number, struct chap_span text)
{
	struct views *v = context;
	json_t *view = json_loadb(text.ptr, text.len, 0, NULL);
	const json_t *name = json_object_get(view, "name");
	struct chap_span is = {
	    json_string_value(name), json_string_length(name)};

	v->found = v->found || chap_span_eq(is, v->name);
	chap_tell(view, "number", json_integer(number));
	(void)!json_array_append_new(v->list, view);
}

enum chap_err
chap_api_views(struct chap_asked *a, struct chap_error *err)
{
	struct views v = {.list = json_array()};
	enum chap_err rc =
	    chap_desk_views(a->c->desk, a->who->id, add_view, &v, err);

	chap_tell(a->out, "views", v.list);
	return rc;
}

/* What the queue would not take is not kept either. */
static bool
is_known(size_t filter, const char *value)
{
	static const char *const STATE[] = {"free", "mine", "hold", "second"};

	if (filter == 2)
		return chap_signal_by_name(chap_span_str(value)) >= 0;
	if (filter == 3)
		return chap_queue_is_language(value);
	for (size_t i = 0; i < 4; i++)
		if (strcmp(value,
		        filter == 0 ? STATE[i]
		                    : chap_level_name((enum chap_level)i)) == 0)
			return true;
	return false;
}

static enum chap_err
read_view(struct chap_asked *a, struct chap_span *name, json_t *view,
    struct chap_error *err)
{
	enum chap_err rc = chap_ask_string(
	    a, "name", true, CHAP_DESK_VIEW_NAME_BYTES, name, err);

	chap_tell(view, "name", chap_tell_span(*name));
	for (size_t i = 0; i < N_FILTERS && rc == CHAP_OK; i++) {
		struct chap_span value;

		rc = chap_ask_string(
		    a, FILTER[i], false, FILTER_MAX_BYTES, &value, err);
		if (rc == CHAP_OK && value.len > 0 && !is_known(i, value.ptr))
			rc = chap_fail(err, CHAP_ERR_INVALID,
			    "%s: the queue has no such filter", FILTER[i]);
		chap_tell(view, FILTER[i], chap_tell_span(value));
	}
	return rc;
}

static enum chap_err
save(struct chap_asked *a, const struct chap_span *name, const json_t *view,
    struct chap_error *err)
{
	struct views v = {.list = json_array(), .name = *name};
	char *text = json_dumps(view, JSON_COMPACT);
	int64_t number = 0;
	enum chap_err rc = text == NULL
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : chap_desk_views(a->c->desk, a->who->id, add_view, &v, err);

	if (rc == CHAP_OK && v.found)
		rc = chap_fail(
		    err, CHAP_ERR_STATE, "name: you have a view of that name");
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "view_saved", NULL, NULL, err);
	if (rc == CHAP_OK)
		rc = chap_desk_view_put(
		    a->c->desk, a->who->id, chap_span_str(text), &number, err);
	if (rc == CHAP_OK)
		chap_tell(a->out, "number", json_integer(number));
	json_decref(v.list);
	free(text);
	return rc;
}

enum chap_err
chap_api_view_save(struct chap_asked *a, struct chap_error *err)
{
	json_t *view = json_object();
	struct chap_span name;
	enum chap_err rc = read_view(a, &name, view, err);

	if (rc == CHAP_OK)
		rc = save(a, &name, view, err);
	json_decref(view);
	return rc;
}

enum chap_err
chap_api_view_remove(struct chap_asked *a, struct chap_error *err)
{
	int64_t number = 0;
	enum chap_err rc =
	    chap_ask_number(a, "number", 1, INT64_MAX, &number, err);

	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "view_removed", NULL, NULL, err);
	return rc == CHAP_OK
	    ? chap_desk_view_remove(a->c->desk, a->who->id, number, err)
	    : rc;
}
