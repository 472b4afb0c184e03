#include "features/text/confusable.h"

const struct chap_confusable chap_confusable[] = {
#include "features/text/confusable.inc"
};

const size_t chap_n_confusables =
    sizeof(chap_confusable) / sizeof(chap_confusable[0]);
