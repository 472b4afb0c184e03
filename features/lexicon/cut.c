#include "features/lexicon/cut.h"

#include <stdbool.h>
#include <string.h>

#define PLACES CHAP_PATTERN_PLACES_MAX
#define UNCUT (INT64_MAX / 4)

/*
 * Each place is two nodes, where it is entered (2i) and left (2i + 1); what
 * can still flow lies in three tables. A step from place to place is entered
 * at `onto[i][j]` and taken back at `back[i][j]`.
 */
struct network {
	const struct chap_pattern *pattern;
	int64_t through[PLACES];
	int64_t through_back[PLACES];
	int64_t onto[PLACES][PLACES];
	int64_t back[PLACES][PLACES];
	int16_t from[2 * PLACES]; /* node that a path came from; -1: start */
	bool seen[2 * PLACES];
};

static int64_t
cost_alone(const struct chap_wordsets *sets, uint32_t set,
    const struct chap_frequency *f)
{
	uint32_t single, n;
	const uint32_t *word;
	int64_t cost = 0;

	if (set == CHAP_SET_ANY)
		return UNCUT;
	word = chap_wordset_words(sets, set, &single, &n);
	for (uint32_t i = 0; i < n; i++)
		cost += chap_frequency_word(f, word[i]);
	return cost;
}

static int64_t
cost_step(const struct chap_wordsets *sets, uint32_t a, uint32_t b,
    const struct chap_frequency *f)
{
	uint32_t single[2], n, m;
	const uint32_t *first, *second;
	int64_t cost = 0;

	if (a == CHAP_SET_ANY || b == CHAP_SET_ANY)
		return UNCUT;
	first = chap_wordset_words(sets, a, &single[0], &n);
	second = chap_wordset_words(sets, b, &single[1], &m);
	if (n * m > CHAP_CUT_PAIRS_MAX)
		return UNCUT;
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t j = 0; j < m; j++)
			cost += chap_frequency_pair(f, first[i], second[j]);
	return cost;
}

static void
set_up(struct network *net, const struct chap_wordsets *sets,
    const struct chap_frequency *f)
{
	const struct chap_pattern *p = net->pattern;

	for (uint32_t i = 0; i < p->n; i++) {
		net->through[i] = cost_alone(sets, p->place[i].set, f);
		net->through_back[i] = 0;
		for (uint64_t left = p->place[i].after; left != 0;
		     left &= left - 1) {
			int j = __builtin_ctzll(left);

			net->onto[i][j] = cost_step(
			    sets, p->place[i].set, p->place[j].set, f);
			net->back[i][j] = 0;
		}
	}
}

static void
reach(struct network *net, int16_t *queue, uint32_t *tail, int node, int from)
{
	if (net->seen[node])
		return;
	net->seen[node] = true;
	net->from[node] = (int16_t)from;
	queue[(*tail)++] = (int16_t)node;
}

/* The nodes that can still be reached. Returns an end that is; -1: none. */
static int
search(struct network *net)
{
	const struct chap_pattern *p = net->pattern;
	int16_t queue[2 * PLACES];
	uint32_t head = 0, tail = 0;

	memset(net->seen, 0, sizeof(net->seen));
	for (uint64_t left = p->first; left != 0; left &= left - 1)
		reach(net, queue, &tail, 2 * __builtin_ctzll(left), -1);
	while (head < tail) {
		int node = queue[head++], i = node / 2;
		uint64_t left;

		if (node % 2 == 0) {
			if (net->through[i] > 0)
				reach(net, queue, &tail, node + 1, node);
			for (left = p->place[i].before; left != 0;
			     left &= left - 1) {
				int j = __builtin_ctzll(left);

				if (net->back[j][i] > 0)
					reach(
					    net, queue, &tail, 2 * j + 1, node);
			}
			continue;
		}
		if ((p->last >> i & 1) != 0)
			return node;
		if (net->through_back[i] > 0)
			reach(net, queue, &tail, node - 1, node);
		for (left = p->place[i].after; left != 0; left &= left - 1) {
			int j = __builtin_ctzll(left);

			if (net->onto[i][j] > 0)
				reach(net, queue, &tail, 2 * j, node);
		}
	}
	return -1;
}

/* The tables' cells that a path's step from `a` to `b` takes from and adds to.
 */
static int64_t *
cells(struct network *net, int a, int b, int64_t **other)
{
	int i = a / 2, j = b / 2;

	if (i == j) {
		*other = a < b ? &net->through_back[i] : &net->through[i];
		return a < b ? &net->through[i] : &net->through_back[i];
	}
	if (a % 2 == 1) {
		*other = &net->back[i][j];
		return &net->onto[i][j];
	}
	*other = &net->onto[j][i];
	return &net->back[j][i];
}

static void
push(struct network *net, int end)
{
	int64_t most = UNCUT, *other;

	for (int b = end; net->from[b] >= 0; b = net->from[b]) {
		int64_t *cell = cells(net, net->from[b], b, &other);

		if (*cell < most)
			most = *cell;
	}
	for (int b = end; net->from[b] >= 0; b = net->from[b]) {
		*cells(net, net->from[b], b, &other) -= most;
		*other += most;
	}
}

void
chap_cut_find(struct chap_cut *out, const struct chap_pattern *pattern,
    const struct chap_wordsets *sets, const struct chap_frequency *frequency)
{
	struct network net; /* 65 KB, of which few cells are looked at */
	int end;

	net.pattern = pattern;
	set_up(&net, sets, frequency);
	while ((end = search(&net)) >= 0)
		push(&net, end);
	memset(out, 0, sizeof(*out));
	for (uint32_t i = 0; i < pattern->n; i++) {
		if (net.seen[2 * i] && !net.seen[2 * i + 1])
			out->alone |= (uint64_t)1 << i;
		for (uint64_t left = pattern->place[i].after; left != 0;
		     left &= left - 1) {
			int j = __builtin_ctzll(left);

			if (net.seen[2 * i + 1] && !net.seen[2 * j])
				out->step[i] |= (uint64_t)1 << j;
		}
	}
}
