#include "features/lexicon/automaton.h"

#include <stdlib.h>

#define NONE UINT32_MAX

/* Children and outputs as lists, while they grow. */
struct build_node {
	uint32_t word; /* that leads here */
	uint32_t child;
	uint32_t sibling;
	uint32_t last_output;
};

struct build_output {
	struct chap_output output;
	uint32_t before;
};

struct chap_automaton_build {
	struct build_node *node;
	uint32_t size_nodes;
	struct build_output *output;
	uint32_t n_outputs;
	uint32_t size_outputs;
	uint32_t n_edges;
};

enum chap_err
chap_automaton_init(struct chap_automaton *a)
{
	memset(a, 0, sizeof(*a));
	a->build = calloc(1, sizeof(*a->build));
	if (a->build == NULL)
		return CHAP_ERR_MEMORY;
	a->edge_mask = 1023;
	a->edge = calloc(a->edge_mask + 1, sizeof(*a->edge));
	a->build->size_nodes = 1024;
	a->build->node = calloc(a->build->size_nodes, sizeof(*a->build->node));
	a->node = calloc(a->build->size_nodes, sizeof(*a->node));
	if (a->edge == NULL || a->build->node == NULL || a->node == NULL)
		return CHAP_ERR_MEMORY;
	a->build->node[0] = (struct build_node){0, NONE, NONE, NONE};
	a->n_nodes = 1;
	return CHAP_OK;
}

static void
free_build(struct chap_automaton *a)
{
	if (a->build == NULL)
		return;
	free(a->build->node);
	free(a->build->output);
	free(a->build);
	a->build = NULL;
}

void
chap_automaton_release(struct chap_automaton *a)
{
	free_build(a);
	free(a->node);
	free(a->edge);
	free(a->output);
	memset(a, 0, sizeof(*a));
}

static void
put_edge(struct chap_edge *edge, uint32_t mask, uint64_t key, uint32_t to)
{
	uint32_t i = (uint32_t)(key * 0x9e3779b97f4a7c15u >> 32) & mask;

	while (edge[i].key != 0)
		i = (i + 1) & mask;
	edge[i].key = key;
	edge[i].to = to;
}

static enum chap_err
grow_edges(struct chap_automaton *a)
{
	uint32_t mask = a->edge_mask * 2 + 1;
	struct chap_edge *edge;

	if ((a->build->n_edges + 1) * 2 <= a->edge_mask + 1)
		return CHAP_OK;
	edge = calloc((size_t)mask + 1, sizeof(*edge));
	if (edge == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0; i <= a->edge_mask; i++)
		if (a->edge[i].key != 0)
			put_edge(edge, mask, a->edge[i].key, a->edge[i].to);
	free(a->edge);
	a->edge = edge;
	a->edge_mask = mask;
	return CHAP_OK;
}

static enum chap_err
grow_nodes(struct chap_automaton *a)
{
	struct chap_automaton_build *b = a->build;
	uint32_t size = b->size_nodes * 2;
	struct build_node *building;
	struct chap_node *node;

	if (a->n_nodes < b->size_nodes)
		return CHAP_OK;
	if (a->n_nodes >= CHAP_AUTOMATON_NODES_MAX)
		return CHAP_ERR_TOO_LONG;
	building = realloc(b->node, size * sizeof(*building));
	if (building == NULL)
		return CHAP_ERR_MEMORY;
	b->node = building;
	node = realloc(a->node, size * sizeof(*node));
	if (node == NULL)
		return CHAP_ERR_MEMORY;
	a->node = node;
	b->size_nodes = size;
	return CHAP_OK;
}

static enum chap_err
add_node(
    struct chap_automaton *a, uint32_t parent, uint32_t word, uint32_t *out)
{
	struct chap_automaton_build *b = a->build;
	enum chap_err rc = grow_nodes(a);

	if (rc == CHAP_OK)
		rc = grow_edges(a);
	if (rc != CHAP_OK)
		return rc;
	*out = a->n_nodes++;
	b->node[*out] =
	    (struct build_node){word, NONE, b->node[parent].child, NONE};
	b->node[parent].child = *out;
	memset(&a->node[*out], 0, sizeof(a->node[*out]));
	a->node[parent].n_edges++;
	a->node[parent].leads_on |= chap_automaton_word_bit(word);
	put_edge(a->edge, a->edge_mask, (uint64_t)parent << 32 | word, *out);
	b->n_edges++;
	return CHAP_OK;
}

static enum chap_err
add_output(struct chap_automaton *a, uint32_t state, struct chap_output output)
{
	struct chap_automaton_build *b = a->build;
	uint32_t o;

	for (o = b->node[state].last_output; o != NONE; o = b->output[o].before)
		if (b->output[o].output.id == output.id &&
		    b->output[o].output.part == output.part)
			return CHAP_OK;
	if (a->node[state].n == CHAP_OUTPUTS_MAX)
		return CHAP_ERR_TOO_LONG;
	if (b->n_outputs == b->size_outputs) {
		uint32_t size =
		    b->size_outputs == 0 ? 1024 : b->size_outputs * 2;
		struct build_output *grown =
		    realloc(b->output, size * sizeof(*grown));

		if (grown == NULL)
			return CHAP_ERR_MEMORY;
		b->output = grown;
		b->size_outputs = size;
	}
	b->output[b->n_outputs] =
	    (struct build_output){output, b->node[state].last_output};
	b->node[state].last_output = b->n_outputs++;
	a->node[state].n++;
	return CHAP_OK;
}

enum chap_err
chap_automaton_add(struct chap_automaton *a, const struct chap_sequence *seq,
    uint32_t id, uint8_t part)
{
	uint32_t state = 0;

	for (uint32_t i = 0; i < seq->n; i++) {
		uint32_t to = chap_automaton_edge(a, state, seq->word[i]);

		if (to == 0) {
			enum chap_err rc =
			    add_node(a, state, seq->word[i], &to);

			if (rc != CHAP_OK)
				return rc;
		}
		state = to;
	}
	return add_output(
	    a, state, (struct chap_output){id, part, (uint8_t)seq->n});
}

/* Follows the parent's failure links to the child's. */
static void
link_node(struct chap_automaton *a, uint32_t parent, uint32_t child)
{
	uint32_t word = a->build->node[child].word;
	struct chap_node *node = &a->node[child];
	uint32_t f = parent;

	while (f != 0 && node->fail == 0) {
		f = a->node[f].fail;
		node->fail = chap_automaton_edge(a, f, word);
	}
	f = node->fail;
	node->retry = a->node[f].n_edges > 0 ? f : a->node[f].retry;
	node->hit = node->n > 0 ? child : a->node[f].hit;
}

/* The outputs of a state behind each other, in the order they were added. */
static void
place_outputs(struct chap_automaton *a, uint32_t state)
{
	struct chap_node *node = &a->node[state];
	uint32_t o = a->build->node[state].last_output;

	node->first = a->n_outputs;
	a->n_outputs += node->n;
	for (uint32_t i = node->n; i > 0; i--) {
		a->output[node->first + i - 1] = a->build->output[o].output;
		o = a->build->output[o].before;
	}
}

enum chap_err
chap_automaton_finish(struct chap_automaton *a, struct chap_vocab *vocab)
{
	struct chap_automaton_build *b = a->build;
	uint32_t *queue = malloc(a->n_nodes * sizeof(*queue));
	uint32_t head = 0, tail = 1;

	a->output = calloc((size_t)b->n_outputs + 1, sizeof(*a->output));
	if (queue == NULL || a->output == NULL) {
		free(queue);
		return CHAP_ERR_MEMORY;
	}
	queue[0] = 0;
	while (head < tail) {
		uint32_t parent = queue[head++];

		place_outputs(a, parent);
		for (uint32_t c = b->node[parent].child; c != NONE;
		     c = b->node[c].sibling) {
			link_node(a, parent, c);
			queue[tail++] = c;
		}
	}
	free(queue);
	for (uint32_t i = 0; i <= vocab->mask; i++)
		if (vocab->slot[i].id != 0)
			vocab->slot[i].root =
			    chap_automaton_edge(a, 0, vocab->slot[i].id);
	free_build(a);
	return CHAP_OK;
}
