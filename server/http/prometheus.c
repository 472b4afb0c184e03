#include "server/http/prometheus.h"

#include <inttypes.h>

static void
head(struct chap_buf *out, const char *name, const char *type, const char *help)
{
	chap_buf_printf(
	    out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void
one(struct chap_buf *out, const char *name, const char *type, const char *help,
    double value)
{
	head(out, name, type, help);
	chap_buf_printf(out, "%s %.17g\n", name, value);
}

static void
messages(struct chap_buf *out, const struct chap_engine_stats *e)
{
	const char *name = "chaperone_messages_total";

	head(out, name, "counter", "Messages answered, by status.");
	chap_buf_printf(
	    out, "%s{status=\"scored\"} %" PRIu64 "\n", name, e->n_scored);
	chap_buf_printf(
	    out, "%s{status=\"unscored\"} %" PRIu64 "\n", name, e->n_unscored);
	chap_buf_printf(out, "%s{status=\"duplicate\"} %" PRIu64 "\n", name,
	    e->n_duplicates);
	chap_buf_printf(
	    out, "%s{status=\"noted\"} %" PRIu64 "\n", name, e->n_noted);
	name = "chaperone_raised_total";
	head(out, name, "counter",
	    "Pairs whose level rose to one they had not had.");
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out, "%s{level=\"%s\"} %" PRIu64 "\n", name,
		    chap_level_name(l), e->n_raised[l]);
}

static void
state(struct chap_buf *out, const struct chap_engine_stats *e)
{
	one(out, "chaperone_pairs", "gauge", "Pairs held in memory.",
	    e->n_pairs);
	one(out, "chaperone_actors", "gauge", "Users held in memory.",
	    e->n_actors);
	one(out, "chaperone_pairs_evicted_total", "counter",
	    "Pairs that left memory because the bound was reached.",
	    (double)e->n_pairs_evicted);
	one(out, "chaperone_actors_evicted_total", "counter",
	    "Users forgotten because the bound was reached.",
	    (double)e->n_actors_evicted);
	one(out, "chaperone_state_bytes", "gauge",
	    "Memory of pairs, users and evidence ids.", (double)e->held_bytes);
}

static void
keeping(struct chap_buf *out, const struct chap_keeper_stats *k)
{
	one(out, "chaperone_flags_stored_total", "counter",
	    "Flags added to or updated in the queue.",
	    (double)k->n_flags_stored);
	one(out, "chaperone_flag_errors_total", "counter",
	    "Tries to store flags that failed; they are repeated.",
	    (double)k->n_flag_errors);
	one(out, "chaperone_journal_frames_total", "counter",
	    "Frames written to the journal.", (double)k->n_frames);
	one(out, "chaperone_journal_bytes_total", "counter",
	    "Bytes written to the journal.", (double)k->n_journal_bytes);
	one(out, "chaperone_journal_errors_total", "counter",
	    "Writes and syncs of the journal that failed; they are repeated.",
	    (double)k->n_journal_errors);
	one(out, "chaperone_cold_pairs", "gauge",
	    "Pairs on disk, some of which memory holds too.",
	    (double)k->cold.n_pairs);
	one(out, "chaperone_cold_written_total", "counter",
	    "Pairs written to disk.", (double)k->cold.n_put);
	one(out, "chaperone_cold_read_total", "counter",
	    "Pairs that came back.", (double)k->cold.n_got);
	one(out, "chaperone_cold_forgotten_total", "counter",
	    "Pairs that found no room on disk, or were damaged there.",
	    (double)k->cold.n_forgotten);
	one(out, "chaperone_cold_expired_total", "counter",
	    "Pairs on disk that were quiet for keep_days.",
	    (double)k->cold.n_expired);
	one(out, "chaperone_checkpoints_total", "counter",
	    "Checkpoints written.", (double)k->n_checkpoints);
	one(out, "chaperone_checkpoint_errors_total", "counter",
	    "Checkpoints that failed; the journal is kept for longer.",
	    (double)k->n_checkpoint_errors);
	one(out, "chaperone_checkpoint_pause_seconds", "gauge",
	    "How long the last checkpoint kept scoring waiting.",
	    (double)k->checkpoint_pause_ns / 1e9);
	one(out, "chaperone_checkpoint_seconds", "gauge",
	    "How long the last checkpoint took.",
	    (double)k->checkpoint_ns / 1e9);
}

void
chap_metrics_write(struct chap_buf *out, const struct chap_scorer_stats *stats,
    const int64_t n[CHAP_N_LEVELS], int64_t oldest_ms, int64_t now_ms)
{
	messages(out, &stats->engine);
	state(out, &stats->engine);
	one(out, "chaperone_requests_total", "counter", "Requests answered.",
	    (double)stats->n_requests);
	one(out, "chaperone_requests_waiting", "gauge",
	    "Requests taken and not yet answered.", stats->n_waiting);
	one(out, "chaperone_scoring_seconds_total", "counter",
	    "Time spent scoring.", (double)stats->busy_ns / 1e9);
	one(out, "chaperone_requests_refused_total", "counter",
	    "Requests answered \"busy\".", (double)stats->n_refused);
	keeping(out, &stats->keeper);
	head(out, "chaperone_queue", "gauge", "Pairs in the queue.");
	for (int l = CHAP_LEVEL_REVIEW; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out,
		    "chaperone_queue{level=\"%s\"} %" PRId64 "\n",
		    chap_level_name(l), n[l]);
	one(out, "chaperone_queue_oldest_seconds", "gauge",
	    "How long the oldest flag has waited.",
	    oldest_ms == 0 ? 0 : (double)(now_ms - oldest_ms) / 1000);
	head(out, "chaperone_info", "gauge", "Model and lexicons in force.");
	chap_buf_printf(out,
	    "chaperone_info{version=\"%s\",model=\"%s\",lexicon=\"%s\"} 1\n",
	    CHAP_VERSION, stats->model, stats->lexicon);
}
