#include "server/config.h"

#include "features/base/cli.h"

#include <ctype.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX_BYTES 65536

enum type { STRING, SECRET, NUMBER };

static const struct setting {
	const char *name;
	enum type type;
	int64_t least;
	int64_t most;
	const char *standard;
	const char *unit;
	const char *help;
	size_t offset;
} SETTING[] = {
#define CHAP_X(name, type, least, most, standard, unit, help) \
	{#name, type, least, most, standard, unit, help, \
	    offsetof(struct chap_config, name)},
    CHAP_SETTINGS(CHAP_X)
#undef CHAP_X
};

#define N_SETTINGS (sizeof(SETTING) / sizeof(SETTING[0]))

/* Compares with the option's spelling too: "max-pairs" is max_pairs. */
static const struct setting *
find(const char *name)
{
	for (size_t i = 0; i < N_SETTINGS; i++) {
		const char *a = SETTING[i].name;
		const char *b = name;

		while (*a != '\0' && (*a == *b || (*a == '_' && *b == '-'))) {
			a++;
			b++;
		}
		if (*a == '\0' && *b == '\0')
			return &SETTING[i];
	}
	return NULL;
}

static enum chap_err
set_number(const struct setting *s, const char *value, int64_t *out,
    struct chap_error *err)
{
	long long x;

	if (!chap_parse_number(value, s->least, s->most, &x))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: a number from %" PRId64 " to %" PRId64 " (%s)",
		    s->name, s->least, s->most, s->unit);
	*out = x;
	return CHAP_OK;
}

enum chap_err
chap_config_set(struct chap_config *config, const char *name, const char *value,
    struct chap_error *err)
{
	const struct setting *s = find(name);
	char *place;

	if (s == NULL)
		return chap_fail(
		    err, CHAP_ERR_NOT_FOUND, "no setting \"%s\"", name);
	place = (char *)config + s->offset;
	if (s->type == NUMBER)
		return set_number(s, value, (int64_t *)(void *)place, err);
	if ((int64_t)strlen(value) < s->least ||
	    (int64_t)strlen(value) > s->most)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: %" PRId64 " to %" PRId64 " bytes (%s)", s->name,
		    s->least, s->most, s->unit);
	snprintf(place, CHAP_CONFIG_STRING, "%s", value);
	return CHAP_OK;
}

void
chap_config_init(struct chap_config *config)
{
	memset(config, 0, sizeof(*config));
	for (size_t i = 0; i < N_SETTINGS; i++)
		if (chap_config_set(config, SETTING[i].name,
		        SETTING[i].standard, NULL) != CHAP_OK)
			abort(); /* a default outside its own bounds */
}

/* Cuts white space off both ends, in place. */
static char *
trim(char *s)
{
	char *end = s + strlen(s);

	while (isspace((unsigned char)*s))
		s++;
	while (end > s && isspace((unsigned char)end[-1]))
		end--;
	*end = '\0';
	return s;
}

static enum chap_err
set_line(struct chap_config *config, const char *path, int number, char *line,
    struct chap_error *err)
{
	struct chap_error why;
	char *equals;
	enum chap_err rc;

	line = trim(line);
	if (*line == '\0' || *line == '#')
		return CHAP_OK;
	equals = strchr(line, '=');
	if (equals == NULL)
		return chap_fail_at(err, CHAP_ERR_INVALID, path, number,
		    "expected \"name = value\"");
	*equals = '\0';
	rc = chap_config_set(config, trim(line), trim(equals + 1), &why);
	if (rc != CHAP_OK)
		chap_fail_at(err, rc, path, number, "%s", why.text);
	return rc;
}

enum chap_err
chap_config_read(
    struct chap_config *config, const char *path, struct chap_error *err)
{
	struct chap_buf buf;
	enum chap_err rc;
	char *line;
	int number = 1;

	chap_buf_init(&buf, FILE_MAX_BYTES);
	rc = chap_buf_read_file(&buf, path, err);
	line = buf.ptr;
	while (rc == CHAP_OK && line != NULL) {
		char *next = strchr(line, '\n');

		if (next != NULL)
			*next++ = '\0';
		rc = set_line(config, path, number++, line, err);
		line = next;
	}
	chap_buf_release(&buf);
	return rc;
}

enum chap_err
chap_config_environment(struct chap_config *config, char *const *environment,
    struct chap_error *err)
{
	static const char PREFIX[] = CHAP_CONFIG_PREFIX;
	struct chap_error why;

	for (; *environment != NULL; environment++) {
		const char *variable = *environment;
		const char *equals = strchr(variable, '=');
		char name[40] = "";
		enum chap_err rc;

		if (equals == NULL ||
		    strncmp(variable, PREFIX, sizeof(PREFIX) - 1) != 0 ||
		    strncmp(variable, "CHAPERONE_KEY=", 14) == 0)
			continue;
		variable += sizeof(PREFIX) - 1;
		for (size_t i = 0; variable + i < equals && i < 39; i++)
			name[i] = (char)tolower((unsigned char)variable[i]);
		rc = chap_config_set(config, name, equals + 1, &why);
		if (rc != CHAP_OK)
			return chap_fail(err, rc, "environment: %s%.*s: %s",
			    PREFIX, (int)(equals - variable), variable,
			    why.text);
	}
	return CHAP_OK;
}

static bool
is_option(const char *word)
{
	return strncmp(word, "--", 2) == 0 &&
	    (strcmp(word, "--config") == 0 || find(word + 2) != NULL);
}

enum chap_err
chap_config_arguments(struct chap_config *config, int argc, char **argv,
    char *const *environment, int *used, struct chap_error *err)
{
	int n = 0;
	enum chap_err rc = CHAP_OK;

	while (n < argc && is_option(argv[n])) {
		if (n + 1 == argc)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "%s: a value is missing", argv[n]);
		n += 2;
	}
	for (int i = 0; i < n && rc == CHAP_OK; i += 2)
		if (strcmp(argv[i], "--config") == 0)
			rc = chap_config_read(config, argv[i + 1], err);
	if (rc == CHAP_OK && environment != NULL)
		rc = chap_config_environment(config, environment, err);
	for (int i = 0; i < n && rc == CHAP_OK; i += 2)
		if (strcmp(argv[i], "--config") != 0)
			rc = chap_config_set(
			    config, argv[i] + 2, argv[i + 1], err);
	if (rc == CHAP_OK)
		*used = n;
	return rc;
}

void
chap_config_show(const struct chap_config *config, struct chap_buf *out)
{
	for (size_t i = 0; i < N_SETTINGS; i++) {
		const struct setting *s = &SETTING[i];
		const char *place = (const char *)config + s->offset;

		if (s->type == NUMBER)
			chap_buf_printf(out, "%s = %" PRId64 "\n", s->name,
			    *(const int64_t *)(const void *)place);
		else
			chap_buf_printf(out, "%s = %s\n", s->name,
			    s->type == SECRET && place[0] != '\0' ? "(set)"
			                                          : place);
	}
}

void
chap_config_help(FILE *out)
{
	fprintf(out,
	    "  --config FILE         settings as \"name = value\" "
	    "lines; each may stand in\n"
	    "                        the environment too, as " CHAP_CONFIG_PREFIX
	    "NAME\n");
	for (size_t i = 0; i < N_SETTINGS; i++) {
		char option[32];

		snprintf(option, sizeof(option), "--%s", SETTING[i].name);
		for (char *c = option; *c != '\0'; c++)
			if (*c == '_')
				*c = '-';
		fprintf(out, "  %-15s %-13s %s (%s)\n", option, SETTING[i].unit,
		    SETTING[i].help,
		    SETTING[i].standard[0] == '\0' ? "empty"
		                                   : SETTING[i].standard);
	}
}

void
chap_config_sample(FILE *out)
{
	for (size_t i = 0; i < N_SETTINGS; i++)
		fprintf(out, "# %s (%s)\n# %s = %s\n\n", SETTING[i].help,
		    SETTING[i].unit, SETTING[i].name, SETTING[i].standard);
}
