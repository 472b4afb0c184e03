#include "server/store/disk_use.h"

#include "server/store/files.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#define BLOCK_BYTES 512 /* of st_blocks, whatever the file system's own */

/* Files of the folder whose name begins so; holes do not count. */
static uint64_t
sum(const char *dir, const char *begins)
{
	char path[CHAP_PATH_BYTES];
	const struct dirent *entry;
	uint64_t bytes = 0;
	struct stat st;
	DIR *folder = opendir(dir);

	if (folder == NULL)
		return 0;
	while ((entry = readdir(folder)) != NULL) {
		if (strncmp(entry->d_name, begins, strlen(begins)) != 0 ||
		    snprintf(path, sizeof(path), "%s/%s", dir, entry->d_name) >=
		        (int)sizeof(path))
			continue;
		if (stat(path, &st) == 0 && S_ISREG(st.st_mode))
			bytes += (uint64_t)st.st_blocks * BLOCK_BYTES;
	}
	closedir(folder);
	return bytes;
}

bool
chap_disk_use(const char *data_dir, struct chap_disk_use *out)
{
	char path[CHAP_PATH_BYTES];
	struct statvfs disk;

	if (statvfs(data_dir, &disk) != 0)
		return false;
	out->free_bytes = (uint64_t)disk.f_bavail * disk.f_frsize;
	out->flags_bytes = sum(data_dir, "flags.sqlite");
	snprintf(path, sizeof(path), "%s/state", data_dir);
	out->checkpoint_bytes = sum(path, "checkpoint-");
	out->journal_bytes = sum(path, "journal-");
	snprintf(path, sizeof(path), "%s/state/cold", data_dir);
	out->cold_bytes = sum(path, "");
	return true;
}
