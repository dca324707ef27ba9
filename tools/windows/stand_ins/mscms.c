/* For tests on wine alone: Qt asks wine 8 for a colour profile at its start, which wine has not. Never shipped. */
#include <windows.h>
#define SHOWN __declspec(dllexport)

SHOWN HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}
SHOWN BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
SHOWN HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return NULL; }
SHOWN BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, void *bytes, DWORD *size) { return FALSE; }
