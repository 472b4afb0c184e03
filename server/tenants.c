#include "server/tenants.h"

#include "server/store/keys.h"

#include <string.h>

struct search {
	const char *name;
	uint64_t tenant; /* 0: not found */
};

static bool
look_at(void *context, const struct chap_key *key)
{
	struct search *search = context;

	if (strcmp(key->tenant_name, search->name) == 0)
		search->tenant = key->tenant;
	return search->tenant == 0;
}

enum chap_err
chap_tenant_number(const char *dir, const struct chap_seal *seal,
    const char *name, uint64_t *out, struct chap_error *err)
{
	struct search search = {.name = name};
	struct chap_keys *keys = NULL;
	enum chap_err rc = CHAP_OK;

	if (name != NULL) {
		rc = chap_keys_open(&keys, dir, seal, err);
		if (rc == CHAP_OK)
			rc = chap_keys_each(keys, look_at, &search, err);
		chap_keys_close(keys);
		if (rc == CHAP_OK && search.tenant == 0)
			rc = chap_fail(err, CHAP_ERR_NOT_FOUND,
			    "no tenant \"%.64s\": see chaperoned key list",
			    name);
	}
	if (rc == CHAP_OK)
		*out = search.tenant;
	return rc;
}
