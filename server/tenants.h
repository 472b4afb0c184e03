/*
 * Tenants by name, for commands on a data folder.
 */
#ifndef CHAP_SERVER_TENANTS_H
#define CHAP_SERVER_TENANTS_H

#include "features/base/err.h"
#include "server/store/seal.h"

#include <stdint.h>

/*
 * The number of the tenant with that name; NULL: 0, of requests without a key.
 * CHAP_ERR_NOT_FOUND; errors as of chap_keys_open.
 */
enum chap_err chap_tenant_number(const char *dir, const struct chap_seal *seal,
    const char *name, uint64_t *out, struct chap_error *err) CHAP_MUST_CHECK;

#endif
