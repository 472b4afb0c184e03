#include "server/verdict_counts.h"

#include <string.h>

static const uint32_t RISK_BOUND_MICRO[CHAP_RISK_BOUNDS] = {
    1000, 10000, 50000, 100000, 250000, 500000, 750000, 900000, 990000};

/* The beginnings of the errors of classifier/encoding and prepare.c. */
static const char *const CLASS[CHAP_UNSCORED_CLASSES] = {"line", "id", "at",
    "from", "to", "room", "text", "kind", "ref", "lang", "age", "tz",
    "account_at", "memory", "other"};

#define MEMORY (CHAP_UNSCORED_CLASSES - 2)

uint32_t
chap_risk_bound_micro(size_t i)
{
	return RISK_BOUND_MICRO[i];
}

size_t
chap_risk_bucket(int32_t risk_micro)
{
	size_t i = 0;

	while (
	    i < CHAP_RISK_BOUNDS && risk_micro > (int32_t)RISK_BOUND_MICRO[i])
		i++;
	return i;
}

const char *
chap_unscored_class(size_t i)
{
	return CLASS[i];
}

/* Errors are "field: why", or of memory. */
static size_t
class_of(const char *error)
{
	size_t n = strcspn(error, ":");

	if (strncmp(error, "out of memory", 13) == 0)
		return MEMORY;
	for (size_t i = 0; i < MEMORY; i++)
		if (strlen(CLASS[i]) == n && strncmp(CLASS[i], error, n) == 0)
			return i;
	return CHAP_UNSCORED_CLASSES - 1;
}

static void
add_reason(struct chap_verdict_counts *c, const char *name)
{
	size_t i = 0;

	if (strcmp(name, "other") == 0)
		return;
	while (i < c->n_reasons && strcmp(c->reason[i].name, name) != 0)
		i++;
	if (i == CHAP_REASONS_COUNTED)
		return;
	c->reason[i].name = name;
	c->reason[i].n++;
	if (i == c->n_reasons)
		c->n_reasons++;
}

void
chap_verdict_counts_add(
    struct chap_verdict_counts *c, const struct chap_verdict *v)
{
	if (v->status == CHAP_UNSCORED)
		c->n_unscored[class_of(v->error)]++;
	if (v->status != CHAP_SCORED)
		return;
	c->n_risk[chap_risk_bucket(v->risk_micro)]++;
	c->risk_sum_micro += (uint64_t)v->risk_micro;
	c->n_level[v->level]++;
	c->n_limited += v->confidence == CHAP_CONFIDENCE_LIMITED;
	if (!v->raised)
		return;
	for (size_t k = 0; k < v->n_why; k++)
		if (v->why[k].points_micro > 0)
			add_reason(c, v->why[k].name);
}
