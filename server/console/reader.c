#include "server/console/reader.h"

#include "classifier/language.h"
#include "features/base/arena.h"

#include <pthread.h>
#include <stdlib.h>

struct chap_reader {
	const char *lexicons; /* NULL: the built-in ones */
	const struct chap_log *log;
	pthread_t thread; /* there once it is wanted */
	pthread_mutex_t lock;
	pthread_cond_t loaded;
	bool is_wanted;
	bool is_loaded; /* or will never be */
	struct chap_text *text; /* NULL: it could not be made */
	struct chap_arena arena;
};

static struct chap_text *
load_text(struct chap_reader *r)
{
	struct chap_lexicon *lexicon;
	struct chap_text *text;
	struct chap_error err;
	char why[512];

	if (chap_language_load(&text, &lexicon, r->lexicons, &err) != CHAP_OK) {
		chap_log(r->log, CHAP_LOG_WARN, "console_reads_no_disguise",
		    chap_f_str(
		        "why", chap_error_format(&err, why, sizeof(why))));
		return NULL;
	}
	chap_lexicon_free(lexicon);
	return text;
}

static void *
load(void *context)
{
	struct chap_reader *r = context;
	struct chap_text *text = load_text(r);

	pthread_mutex_lock(&r->lock);
	r->text = text;
	r->is_loaded = true;
	pthread_cond_broadcast(&r->loaded);
	pthread_mutex_unlock(&r->lock);
	return NULL;
}

enum chap_err
chap_reader_new(struct chap_reader **out, const char *lexicons,
    const struct chap_log *log, struct chap_error *err)
{
	struct chap_reader *r = calloc(1, sizeof(*r));

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	r->lexicons = lexicons;
	r->log = log;
	pthread_mutex_init(&r->lock, NULL);
	pthread_cond_init(&r->loaded, NULL);
	chap_arena_init(&r->arena, CHAP_TEXT_ARENA_BYTES);
	*out = r;
	return CHAP_OK;
}

void
chap_reader_free(struct chap_reader *r)
{
	if (r == NULL)
		return;
	if (r->is_wanted)
		pthread_join(r->thread, NULL);
	pthread_cond_destroy(&r->loaded);
	pthread_mutex_destroy(&r->lock);
	chap_text_free(r->text);
	chap_arena_release(&r->arena);
	free(r);
}

/* Locked. Where no thread is to be had now, the next one who wants it tries. */
static void
want(struct chap_reader *r)
{
	if (!r->is_wanted)
		r->is_wanted = pthread_create(&r->thread, NULL, load, r) == 0;
}

void
chap_reader_want(struct chap_reader *r)
{
	pthread_mutex_lock(&r->lock);
	want(r);
	pthread_mutex_unlock(&r->lock);
}

/* Locked. */
static bool
read_text(struct chap_reader *r, struct chap_span text, struct chap_buf *out,
    json_t *undone)
{
	struct chap_error err;
	struct chap_norm norm;
	bool changed = false;

	if (chap_normalize(r->text, text, &r->arena, &norm, &err) != CHAP_OK)
		return false;
	for (int i = 0; i < CHAP_N_EVASIONS; i++)
		if (norm.facts.evasion[i] > 0) {
			changed = true;
			(void)!json_array_append_new(
			    undone, json_string(chap_evasion_name[i]));
		}
	if (changed)
		chap_buf_add(out, norm.canon.ptr, norm.canon.len);
	return changed;
}

bool
chap_reader_read(struct chap_reader *r, struct chap_span text,
    struct chap_buf *out, json_t *undone)
{
	bool changed;

	pthread_mutex_lock(&r->lock);
	want(r);
	while (r->is_wanted && !r->is_loaded)
		pthread_cond_wait(&r->loaded, &r->lock);
	changed = r->text != NULL && read_text(r, text, out, undone);
	chap_arena_reset(&r->arena);
	pthread_mutex_unlock(&r->lock);
	return changed;
}
