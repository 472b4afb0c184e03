/*
 * The data folder: made with mode 0700, durably, where it is missing, and held
 * by one service at a time.
 */
#ifndef CHAP_STORE_DATA_FOLDER_H
#define CHAP_STORE_DATA_FOLDER_H

#include "features/base/err.h"

/* CHAP_ERR_IO: it cannot be made, or is not a folder. */
enum chap_err
chap_folder_make(const char *dir, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Takes the folder for this process; *fd holds it until it is closed or the
 * process ends. CHAP_ERR_BUSY: another one has it.
 */
enum chap_err chap_folder_hold(
    const char *dir, int *fd, struct chap_error *err) CHAP_MUST_CHECK;

#endif
