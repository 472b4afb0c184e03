#include "server/http/prometheus.h"

#include <inttypes.h>

void
chap_metrics_head(
    struct chap_buf *out, const char *name, const char *type, const char *help)
{
	chap_buf_printf(
	    out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

void
chap_metrics_one(struct chap_buf *out, const char *name, const char *type,
    const char *help, double value)
{
	chap_metrics_head(out, name, type, help);
	chap_buf_printf(out, "%s %.17g\n", name, value);
}

static void
messages(struct chap_buf *out, const struct chap_engine_stats *e)
{
	const char *name = "chaperone_messages_total";

	chap_metrics_head(
	    out, name, "counter", "Messages answered, by status.");
	chap_buf_printf(
	    out, "%s{status=\"scored\"} %" PRIu64 "\n", name, e->n_scored);
	chap_buf_printf(
	    out, "%s{status=\"unscored\"} %" PRIu64 "\n", name, e->n_unscored);
	chap_buf_printf(out, "%s{status=\"duplicate\"} %" PRIu64 "\n", name,
	    e->n_duplicates);
	chap_buf_printf(
	    out, "%s{status=\"noted\"} %" PRIu64 "\n", name, e->n_noted);
	name = "chaperone_raised_total";
	chap_metrics_head(out, name, "counter",
	    "Pairs whose level rose to one they had not had.");
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out, "%s{level=\"%s\"} %" PRIu64 "\n", name,
		    chap_level_name(l), e->n_raised[l]);
}

/* What a shadow model says beside the one in force. */
static void
shadow(struct chap_buf *out, const struct chap_shadow_stats *s)
{
	const char *name = "chaperone_shadow_messages_total";

	chap_metrics_head(out, name, "counter",
	    "Messages by their pair's level in force and by the shadow "
	    "model's.");
	for (int l = 0; l < CHAP_N_LEVELS; l++)
		for (int k = 0; k < CHAP_N_LEVELS; k++)
			chap_buf_printf(out,
			    "%s{level=\"%s\",shadow=\"%s\"} %" PRIu64 "\n",
			    name, chap_level_name(l), chap_level_name(k),
			    s->n_level[l][k]);
	chap_metrics_one(out, "chaperone_shadow_apart_total", "counter",
	    "Messages whose pair the shadow model has not seen whole.",
	    (double)s->n_apart);
	name = "chaperone_shadow_raised_total";
	chap_metrics_head(out, name, "counter",
	    "Pairs whose level the shadow model raised to one they had not "
	    "had.");
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out, "%s{level=\"%s\"} %" PRIu64 "\n", name,
		    chap_level_name(l), s->n_raised[l]);
	chap_metrics_one(out, "chaperone_shadow_state_bytes", "gauge",
	    "Memory of the shadow model's pairs, users and evidence ids.",
	    (double)s->held_bytes);
	chap_metrics_head(
	    out, "chaperone_shadow_info", "gauge", "The shadow model.");
	chap_buf_printf(out,
	    "chaperone_shadow_info{model=\"%s\",model_hash=\"%s\"} 1\n",
	    s->model, s->model_id);
}

static void
state(struct chap_buf *out, const struct chap_engine_stats *e)
{
	chap_metrics_one(out, "chaperone_pairs", "gauge",
	    "Pairs held in memory.", e->n_pairs);
	chap_metrics_one(out, "chaperone_actors", "gauge",
	    "Users held in memory.", e->n_actors);
	chap_metrics_one(out, "chaperone_pairs_evicted_total", "counter",
	    "Pairs that left memory because the bound was reached.",
	    (double)e->n_pairs_evicted);
	chap_metrics_one(out, "chaperone_actors_evicted_total", "counter",
	    "Users forgotten because the bound was reached.",
	    (double)e->n_actors_evicted);
	chap_metrics_one(out, "chaperone_state_bytes", "gauge",
	    "Memory of pairs, users and evidence ids.", (double)e->held_bytes);
}

static void
keeping(struct chap_buf *out, const struct chap_keeper_stats *k)
{
	chap_metrics_one(out, "chaperone_flags_stored_total", "counter",
	    "Flags added to or updated in the queue.",
	    (double)k->n_flags_stored);
	chap_metrics_one(out, "chaperone_flag_errors_total", "counter",
	    "Tries to store flags that failed; they are repeated.",
	    (double)k->n_flag_errors);
	chap_metrics_one(out, "chaperone_verdicts_left_out_total", "counter",
	    "Verdicts that the stream left out because too much waited.",
	    (double)k->n_verdicts_left_out);
	chap_metrics_one(out, "chaperone_journal_frames_total", "counter",
	    "Frames written to the journal.", (double)k->n_frames);
	chap_metrics_one(out, "chaperone_journal_bytes_total", "counter",
	    "Bytes written to the journal.", (double)k->n_journal_bytes);
	chap_metrics_one(out, "chaperone_journal_since_checkpoint_bytes",
	    "gauge",
	    "Journal that a start would replay behind the last checkpoint.",
	    (double)k->since_bytes);
	chap_metrics_one(out, "chaperone_journal_errors_total", "counter",
	    "Writes and syncs of the journal that failed; they are repeated.",
	    (double)k->n_journal_errors);
	chap_metrics_one(out, "chaperone_cold_pairs", "gauge",
	    "Pairs on disk, some of which memory holds too.",
	    (double)k->cold.n_pairs);
	chap_metrics_one(out, "chaperone_cold_written_total", "counter",
	    "Pairs written to disk.", (double)k->cold.n_put);
	chap_metrics_one(out, "chaperone_cold_read_total", "counter",
	    "Pairs that came back.", (double)k->cold.n_got);
	chap_metrics_one(out, "chaperone_cold_forgotten_total", "counter",
	    "Pairs that found no room on disk, or were damaged there.",
	    (double)k->cold.n_forgotten);
	chap_metrics_one(out, "chaperone_cold_expired_total", "counter",
	    "Pairs on disk that were quiet for keep_days.",
	    (double)k->cold.n_expired);
	chap_metrics_one(out, "chaperone_evidence_messages_total", "counter",
	    "Messages put into the evidence store.", (double)k->n_texts_put);
	chap_metrics_one(out, "chaperone_evidence_expired_total", "counter",
	    "Pairs whose evidence expired.", (double)k->n_evidence_expired);
	chap_metrics_one(out, "chaperone_evidence_lost_total", "counter",
	    "Times that evidence was not kept for want of memory.",
	    (double)k->n_texts_lost);
	chap_metrics_one(out, "chaperone_checkpoints_total", "counter",
	    "Checkpoints written.", (double)k->n_checkpoints);
	chap_metrics_one(out, "chaperone_checkpoint_errors_total", "counter",
	    "Checkpoints that failed; the journal is kept for longer.",
	    (double)k->n_checkpoint_errors);
	chap_metrics_one(out, "chaperone_checkpoint_pause_seconds", "gauge",
	    "How long the last checkpoint kept scoring waiting.",
	    (double)k->checkpoint_pause_ns / 1e9);
	chap_metrics_one(out, "chaperone_checkpoint_seconds", "gauge",
	    "How long the last checkpoint took.",
	    (double)k->checkpoint_ns / 1e9);
}

static void
latency(struct chap_buf *out, const char *name, const char *help,
    const struct chap_latency *l)
{
	uint64_t n = 0;

	chap_metrics_head(out, name, "histogram", help);
	for (size_t i = 0; i < CHAP_LATENCY_BOUNDS; i++) {
		n += l->n[i];
		chap_buf_printf(out, "%s_bucket{le=\"%g\"} %" PRIu64 "\n", name,
		    (double)chap_latency_bound_us(i) / 1e6, n);
	}
	n += l->n[CHAP_LATENCY_BOUNDS];
	chap_buf_printf(out,
	    "%s_bucket{le=\"+Inf\"} %" PRIu64 "\n%s_sum %.17g\n%s_count "
	    "%" PRIu64 "\n",
	    name, n, name, (double)l->sum_ns / 1e9, name, n);
}

static void
risks(struct chap_buf *out, const struct chap_verdict_counts *c)
{
	static const char NAME[] = "chaperone_risk";
	uint64_t n = 0;

	chap_metrics_head(out, NAME, "histogram",
	    "Risk of scored messages: its drift is the model's or the chat's.");
	for (size_t i = 0; i < CHAP_RISK_BOUNDS; i++) {
		n += c->n_risk[i];
		chap_buf_printf(out, "%s_bucket{le=\"%g\"} %" PRIu64 "\n", NAME,
		    (double)chap_risk_bound_micro(i) / CHAP_MICRO, n);
	}
	n += c->n_risk[CHAP_RISK_BOUNDS];
	chap_buf_printf(out,
	    "%s_bucket{le=\"+Inf\"} %" PRIu64 "\n%s_sum %.17g\n%s_count "
	    "%" PRIu64 "\n",
	    NAME, n, NAME, (double)c->risk_sum_micro / CHAP_MICRO, NAME, n);
}

static void
verdicts(struct chap_buf *out, const struct chap_verdict_counts *c)
{
	const char *name = "chaperone_scored_total";

	risks(out, c);
	chap_metrics_head(
	    out, name, "counter", "Messages scored, by their pair's level.");
	for (int l = CHAP_LEVEL_NONE; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out, "%s{level=\"%s\"} %" PRIu64 "\n", name,
		    chap_level_name(l), c->n_level[l]);
	chap_metrics_one(out, "chaperone_limited_total", "counter",
	    "Messages scored with limited confidence.", (double)c->n_limited);
	name = "chaperone_unscored_total";
	chap_metrics_head(out, name, "counter",
	    "Messages not scored, by the field that was wrong.");
	for (size_t i = 0; i < CHAP_UNSCORED_CLASSES; i++)
		chap_buf_printf(out, "%s{reason=\"%s\"} %" PRIu64 "\n", name,
		    chap_unscored_class(i), c->n_unscored[i]);
	name = "chaperone_raised_reasons_total";
	chap_metrics_head(out, name, "counter",
	    "Verdicts that raised a level, by each reason that added to it.");
	for (size_t i = 0; i < c->n_reasons; i++)
		chap_buf_printf(out, "%s{reason=\"%s\"} %" PRIu64 "\n", name,
		    c->reason[i].name, c->reason[i].n);
}

static void
signals(struct chap_buf *out, const struct chap_signal_counts *c)
{
	const char *name = "chaperone_signals_total";

	chap_metrics_head(out, name, "counter",
	    "Messages that showed a signal, by the language of the lists that "
	    "show most of the message.");
	for (size_t l = 0; l < CHAP_SIGNAL_LANGUAGES; l++)
		for (int s = 0; s < CHAP_N_SIGNALS; s++)
			if (c->n[l][s] > 0)
				chap_buf_printf(out,
				    "%s{signal=\"%s\",language=\"%s\"} "
				    "%" PRIu64 "\n",
				    name, chap_signal_info[s].name,
				    c->language[l][0] == '\0' ? "other"
				                              : c->language[l],
				    c->n[l][s]);
}

static void
requests(struct chap_buf *out, const struct chap_scorer_stats *stats)
{
	chap_metrics_one(out, "chaperone_requests_total", "counter",
	    "Requests answered.", (double)stats->n_requests);
	chap_metrics_one(out, "chaperone_requests_refused_total", "counter",
	    "Requests answered \"busy\".", (double)stats->n_refused);
	chap_metrics_one(out, "chaperone_requests_waiting", "gauge",
	    "Requests taken and not yet scored.", stats->n_waiting);
	chap_metrics_one(out, "chaperone_requests_waiting_bytes", "gauge",
	    "Their bytes; past max_waiting the answer is \"busy\".",
	    (double)stats->waiting_bytes);
	chap_metrics_one(out, "chaperone_scoring_seconds_total", "counter",
	    "Time spent scoring.", (double)stats->busy_ns / 1e9);
	latency(out, "chaperone_request_seconds",
	    "A request from its coming until it is kept and answered.",
	    &stats->keeper.answering);
	latency(out, "chaperone_request_scoring_seconds",
	    "The scoring of a request.", &stats->scoring);
}

static void
disk(struct chap_buf *out, const struct chap_disk_use *d)
{
	const struct {
		const char *store;
		uint64_t bytes;
	} rows[] = {{"checkpoint", d->checkpoint_bytes},
	    {"journal", d->journal_bytes}, {"cold", d->cold_bytes},
	    {"flags", d->flags_bytes}};

	chap_metrics_head(out, "chaperone_store_bytes", "gauge",
	    "What the data folder takes on disk.");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		chap_buf_printf(out,
		    "chaperone_store_bytes{store=\"%s\"} %" PRIu64 "\n",
		    rows[i].store, rows[i].bytes);
	chap_metrics_one(out, "chaperone_disk_free_bytes", "gauge",
	    "What the data folder's disk has left for the service.",
	    (double)d->free_bytes);
}

static void
queue(struct chap_buf *out, const struct chap_metrics *m)
{
	chap_metrics_head(
	    out, "chaperone_queue", "gauge", "Pairs in the queue.");
	for (int l = CHAP_LEVEL_REVIEW; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out,
		    "chaperone_queue{level=\"%s\"} %" PRId64 "\n",
		    chap_level_name(l), m->n_queue[l]);
	chap_metrics_one(out, "chaperone_queue_oldest_seconds", "gauge",
	    "How long the oldest flag has waited.",
	    m->oldest_ms == 0 ? 0 : (double)(m->now_ms - m->oldest_ms) / 1000);
}

void
chap_metrics_write(struct chap_buf *out, const struct chap_metrics *m)
{
	const struct chap_scorer_stats *stats = m->stats;

	messages(out, &stats->engine);
	verdicts(out, &stats->verdicts);
	signals(out, &stats->signals);
	state(out, &stats->engine);
	requests(out, stats);
	if (stats->shadow.model[0] != '\0')
		shadow(out, &stats->shadow);
	keeping(out, &stats->keeper);
	queue(out, m);
	if (m->outflow != NULL)
		chap_metrics_outflow(out, m);
	if (m->disk != NULL)
		disk(out, m->disk);
	chap_metrics_one(out, "chaperone_ready", "gauge",
	    "1 while requests are taken and scored.", m->is_ready);
	chap_metrics_head(
	    out, "chaperone_info", "gauge", "Model and lexicons in force.");
	chap_buf_printf(out,
	    "chaperone_info{version=\"%s\",model=\"%s\",model_hash=\"%s\","
	    "lexicon=\"%s\"} 1\n",
	    CHAP_VERSION, stats->model, stats->model_id, stats->lexicon);
}
