/* For tests on wine alone: Qt imports these converters of Windows 10's own ICU, for old encodings. Each says that the
 * encoding is not known. Never shipped. */
#include <stdint.h>
#define SHOWN __declspec(dllexport)
#define NO_SUCH_FILE 4

SHOWN void *ucnv_open(const char *name, int32_t *error) { if (error) *error = NO_SUCH_FILE; return 0; }
SHOWN const char *ucnv_getName(void *converter, int32_t *error) { if (error) *error = NO_SUCH_FILE; return 0; }
SHOWN const char *ucnv_getStandardName(const char *name, const char *standard, int32_t *error)
{
    if (error) *error = NO_SUCH_FILE;
    return 0;
}
SHOWN const char *ucnv_getAvailableName(int32_t index) { return 0; }
SHOWN int32_t ucnv_countAvailable(void) { return 0; }
SHOWN int8_t ucnv_getMaxCharSize(void *converter) { return 1; }
SHOWN int32_t ucnv_toUCountPending(void *converter, int32_t *error) { return 0; }
SHOWN int32_t ucnv_fromUCountPending(void *converter, int32_t *error) { return 0; }
#define EMPTY(name) SHOWN void name(void) {}
EMPTY(ucnv_close)
EMPTY(ucnv_reset)
EMPTY(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
EMPTY(UCNV_TO_U_CALLBACK_SUBSTITUTE)
EMPTY(ucnv_getToUCallBack)
EMPTY(ucnv_getFromUCallBack)
EMPTY(ucnv_setToUCallBack)
EMPTY(ucnv_setFromUCallBack)
EMPTY(ucnv_cbToUWriteUChars)
EMPTY(ucnv_cbFromUWriteUChars)
EMPTY(ucnv_toUnicode)
EMPTY(ucnv_fromUnicode)
