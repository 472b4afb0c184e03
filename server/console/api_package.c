/*
 * A case as a signed package for whoever has to act on it: the messages that
 * are kept, the reasons, what was decided, what was done with it here, and a
 * draft of a report. Nothing is sent anywhere: a person takes it from there.
 */
#include "server/console/console_parts.h"

#include "features/lexicon/signal.h"
#include "server/console/package.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PART_MOST_BYTES ((size_t)2 << 20)
#define AUDIT_ROWS 2000

static const char README[] =
    "What this is\n"
    "  A case of chaperone, as a person took it out of the console. It holds\n"
    "  people's words: keep it where few may read it, and only while needed.\n"
    "\n"
    "  messages.jsonl   the messages that were kept, exactly as they came\n"
    "  messages.csv     the same for a spreadsheet; a cell that one would take\n"
    "                   for a formula begins with an apostrophe\n"
    "  case.json        users, level, reasons and their points, model, lexicons\n"
    "  decisions.jsonl  what people decided about it\n"
    "  audit.csv        what was done with it in the console, up to this package\n"
    "  report.txt       a draft; lines with [ ] are to be filled in\n"
    "  manifest.json    SHA-256 of each, signed in manifest.sig (Ed25519)\n"
    "\n"
    "Only messages that showed a signal are kept, for some days: this is not the\n"
    "whole conversation. Ask the platform for that.\n"
    "\n"
    "To check it, with the public key that the service's operator gave you (not\n"
    "only the one in here):\n"
    "  openssl pkeyutl -verify -pubin -inkey public.pem -rawin \\\n"
    "    -in manifest.json -sigfile manifest.sig\n"
    "  and compare each file's sha256sum with manifest.json.\n";

struct making {
	struct chap_asked *a;
	struct chap_case of;
	struct chap_package *package;
	struct chap_buf jsonl; /* messages */
	struct chap_buf csv;
	struct chap_buf decisions;
	struct chap_buf audit;
	struct chap_buf report;
	int64_t n_messages;
	int64_t first_ms;
	int64_t last_ms;
};

static void
add_time(struct chap_buf *out, int64_t at_ms)
{
	time_t seconds = (time_t)(at_ms / 1000);
	struct tm tm;
	char text[32] = "";

	if (gmtime_r(&seconds, &tm) != NULL)
		strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm);
	chap_buf_printf(out, "%s.%03" PRId64 "Z", text, at_ms % 1000);
}

/* One cell and what ends it: RFC 4180, and no formula. */
static void
add_cell(struct chap_buf *out, struct chap_span s, const char *end)
{
	chap_buf_str(out, "\"");
	if (s.len > 0 && strchr("=+-@\t\r", s.ptr[0]) != NULL)
		chap_buf_str(out, "'");
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"')
			chap_buf_str(out, "\"");
		chap_buf_add(out, s.ptr + i, 1);
	}
	chap_buf_str(out, "\"");
	chap_buf_str(out, end);
}

static void
add_line(struct chap_buf *out, json_t *line)
{
	char *text = line == NULL ? NULL : json_dumps(line, JSON_COMPACT);

	json_decref(line);
	if (text == NULL)
		out->failed = true;
	else
		chap_buf_printf(out, "%s\n", text);
	free(text);
}

static void
names_of(uint64_t signals, struct chap_buf *out)
{
	const char *space = "";

	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if ((signals & CHAP_SIGNAL_BIT(i)) != 0) {
			chap_buf_printf(
			    out, "%s%s", space, chap_signal_info[i].name);
			space = " ";
		}
}

static void
add_message(void *context, const struct chap_said *said)
{
	struct making *m = context;
	json_t *o = json_object();
	struct chap_buf names;

	chap_buf_init(&names, 4096);
	names_of(said->signals, &names);
	chap_tell(o, "id", chap_tell_span(said->id));
	chap_tell(o, "at", json_integer(said->at_ms));
	chap_tell(o, "from", chap_tell_span(said->from));
	chap_tell(o, "to", chap_tell_span(said->to));
	chap_tell(o, "text", chap_tell_span(said->text));
	chap_tell(o, "signals", chap_tell_span(chap_buf_span(&names)));
	if (said->is_delivered)
		chap_tell(o, "delivered", json_true());
	add_line(&m->jsonl, o);
	if (said->is_delivered)
		chap_buf_str(&names, "(delivered when asked for)");
	add_time(&m->csv, said->at_ms);
	chap_buf_str(&m->csv, ",");
	add_cell(&m->csv, said->id, ",");
	add_cell(&m->csv, said->from, ",");
	add_cell(&m->csv, said->to, ",");
	add_cell(&m->csv, said->text, ",");
	add_cell(&m->csv, chap_buf_span(&names), "\r\n");
	chap_buf_release(&names);
	if (m->n_messages == 0 || said->at_ms < m->first_ms)
		m->first_ms = said->at_ms;
	if (m->n_messages == 0 || said->at_ms > m->last_ms)
		m->last_ms = said->at_ms;
	m->n_messages++;
}

static void
add_decision(void *context, const struct chap_decision_row *row)
{
	struct making *m = context;
	json_t *o = json_loads(row->said, 0, NULL);

	chap_tell(o, "note", json_loads(row->note, JSON_DECODE_ANY, NULL));
	chap_tell(o, "taken_at", json_integer(row->at_ms));
	chap_tell(o, "undone", json_boolean(row->is_undone));
	add_line(&m->decisions, o);
}

/* Rows of this case: those that name it by its number. */
static bool
add_audit(void *context, const struct chap_audit_row *row)
{
	struct making *m = context;
	char flag[40];
	size_t n =
	    (size_t)snprintf(flag, sizeof(flag), "flag=%" PRId64, m->of.flag);
	const char *found = strstr(row->what, flag);

	if (found == NULL || (found[n] != '\0' && found[n] != ' '))
		return true;
	chap_buf_printf(&m->audit, "%" PRId64 ",", row->seq);
	add_time(&m->audit, row->at_ms);
	chap_buf_str(&m->audit, ",");
	add_cell(&m->audit, chap_span_str(row->actor), ",");
	add_cell(&m->audit, chap_span_str(row->action), ",");
	add_cell(&m->audit, chap_span_str(row->what), "\r\n");
	return true;
}

static void
add_id(struct chap_buf *out, const char *label, struct chap_span id)
{
	chap_buf_str(out, label);
	for (size_t i = 0; i < id.len; i++) {
		unsigned char c = (unsigned char)id.ptr[i];

		/* a line stays a line */
		chap_buf_add(out, c < ' ' || c == 0x7f ? "?" : id.ptr + i, 1);
	}
	chap_buf_str(out, "\n");
}

/* What clearing houses say is missing most often is asked for by name. */
static void
write_report(struct making *m)
{
	struct chap_buf *out = &m->report;
	char at[40];

	chap_buf_str(out,
	    "DRAFT of a report, to be completed and sent by a person\n\n"
	    "Kind: possible online enticement of a child, by text only\n"
	    "Made out of: messages that a scoring service kept; reviewed by\n"
	    "             people, whose decisions are in decisions.jsonl\n\n");
	add_id(out, "Reported user, id on the platform: ", m->of.suspect);
	chap_buf_str(out,
	    "  [ ] name or screen name\n  [ ] e-mail and telephone number\n"
	    "  [ ] addresses that the account was used from, with dates\n"
	    "  [ ] when the account was made, and its state now\n"
	    "  [ ] stated age, and how it is known\n\n");
	add_id(out, "Possible child, id on the platform: ", m->of.other);
	chap_buf_str(out,
	    "  [ ] stated age, and how it is known\n  [ ] country and place\n"
	    "  [ ] is the child safe now? whom was it told?\n\n"
	    "When (UTC): ");
	if (m->n_messages > 0) {
		add_time(out, m->first_ms);
		chap_buf_str(out, " to ");
		add_time(out, m->last_ms);
	} else {
		chap_buf_str(out, "[ ] no message is kept any more");
	}
	snprintf(at, sizeof(at), "%" PRId64, m->n_messages);
	chap_buf_printf(out,
	    "\nMessages here: %s, in messages.csv, by both, in their order\n"
	    "  [ ] the whole conversation, from the platform\n"
	    "  [ ] other children whom the reported user wrote to\n"
	    "  [ ] does it go on? is a meeting planned, and when?\n\n"
	    "What was seen: %s\n",
	    at,
	    m->n_messages > 0 ? "see the column \"signals\"" : "see case.json");
}

static enum chap_err
gather(struct making *m, struct chap_error *err)
{
	struct chap_console *c = m->a->c;
	struct chap_audit_ask ask = {.most = AUDIT_ROWS,
	    .user = m->of.suspect,
	    .tenant = m->of.tenant,
	    .newest_first = false};
	enum chap_err rc = chap_evidence_store_list(c->evidence, m->of.tenant,
	    m->of.suspect, m->of.other, add_message, m, err);

	if (rc == CHAP_ERR_NOT_FOUND)
		rc = CHAP_OK;
	if (rc == CHAP_OK)
		rc = chap_decisions_of(
		    c->o.flags, m->of.pair, add_decision, m, err);
	if (rc == CHAP_OK)
		rc = chap_audit_each(c->o.audit, &ask, add_audit, m, err);
	write_report(m);
	if (rc == CHAP_OK &&
	    (m->jsonl.failed || m->csv.failed || m->decisions.failed ||
	        m->audit.failed || m->report.failed))
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return rc;
}

static enum chap_err
add_case(struct making *m, struct chap_error *err)
{
	json_t *o = json_object();
	struct chap_span text;
	char *dump;
	enum chap_err rc;

	chap_tell(o, "flag", json_integer(m->of.flag));
	chap_tell(o, "raised_at", json_integer(m->of.raised_at_ms));
	chap_tell(o, "level", json_string(chap_level_name(m->of.level)));
	chap_tell(o, "suspect", chap_tell_span(m->of.suspect));
	chap_tell(o, "other", chap_tell_span(m->of.other));
	chap_tell(o, "verdict", json_incref(m->of.verdict));
	dump = json_dumps(o, JSON_INDENT(1));
	json_decref(o);
	if (dump == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	text = chap_span_str(dump);
	rc = chap_package_add(m->package, "case.json", text, err);
	free(dump);
	return rc;
}

static enum chap_err
pack(struct making *m, struct chap_buf *out, struct chap_error *err)
{
	const struct {
		const char *name;
		struct chap_span bytes;
	} part[] = {
	    {"README.txt", chap_span_str(README)},
	    {"messages.jsonl", chap_buf_span(&m->jsonl)},
	    {"messages.csv", chap_buf_span(&m->csv)},
	    {"decisions.jsonl", chap_buf_span(&m->decisions)},
	    {"audit.csv", chap_buf_span(&m->audit)},
	    {"report.txt", chap_buf_span(&m->report)},
	};
	json_t *manifest = json_object();
	enum chap_err rc = chap_package_new(&m->package, m->a->now_ms, err);

	for (size_t i = 0; rc == CHAP_OK && i < sizeof(part) / sizeof(part[0]);
	     i++)
		rc = chap_package_add(
		    m->package, part[i].name, part[i].bytes, err);
	if (rc == CHAP_OK)
		rc = add_case(m, err);
	chap_tell(manifest, "flag", json_integer(m->of.flag));
	chap_tell(manifest, "made_at", json_integer(m->a->now_ms));
	chap_tell(manifest, "made_by", json_string(m->a->who->name));
	chap_tell(manifest, "messages", json_integer(m->n_messages));
	if (rc == CHAP_OK)
		rc = chap_package_end(
		    m->package, m->a->c->o.seal, manifest, out, err);
	json_decref(manifest);
	return rc;
}

static void
wipe(struct chap_buf *buf)
{
	if (buf->ptr != NULL)
		explicit_bzero(buf->ptr, buf->size);
	chap_buf_release(buf);
}

enum chap_err
chap_api_package(struct chap_asked *a, struct chap_error *err)
{
	struct making m = {.a = a};
	struct chap_buf *part[] = {
	    &m.jsonl, &m.csv, &m.decisions, &m.audit, &m.report};
	int64_t flag = 0;
	enum chap_err rc = chap_ask_number(a, "flag", 1, INT64_MAX, &flag, err);

	for (size_t i = 0; i < 5; i++)
		chap_buf_init(part[i], PART_MOST_BYTES);
	chap_buf_str(&m.csv, "at,id,from,to,text,signals\r\n");
	chap_buf_str(&m.audit, "row,at,who,did,more\r\n");
	if (rc == CHAP_OK)
		rc = chap_case_read(a, flag, &m.of, err);
	if (rc == CHAP_OK && m.of.tenant == CHAP_TENANT_UNKNOWN)
		rc = chap_fail(err, CHAP_ERR_STATE,
		    "flag: whose platform's it is cannot be told");
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "package_made", &m.of, NULL, err);
	if (rc == CHAP_OK)
		rc = gather(&m, err);
	if (rc == CHAP_OK)
		rc = pack(&m, a->file, err);
	if (rc == CHAP_OK)
		a->file_type = "application/zip";
	for (size_t i = 0; i < 5; i++)
		wipe(part[i]);
	chap_package_free(m.package);
	chap_case_release(&m.of);
	return rc;
}
