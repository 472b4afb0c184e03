/*
 * Included before every file: functions that have no place here, as compile
 * errors. They overflow, keep hidden state, or depend on the locale.
 */
#ifndef CHAP_BASE_BANNED_H
#define CHAP_BASE_BANNED_H

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#pragma GCC poison strcpy strcat sprintf vsprintf strtok atoi atol atof
#pragma GCC poison localtime gmtime setlocale rand srand

#endif
