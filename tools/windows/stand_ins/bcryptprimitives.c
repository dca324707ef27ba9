/* For tests on wine alone: wine 8 has no bcryptprimitives.dll, of which programs in Rust need ProcessPrng. Never shipped. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE out, SIZE_T left)
{
    while (left > 0) {
        ULONG part = left > 65536 ? 65536 : (ULONG)left;
        if (!RtlGenRandom(out, part))
            return FALSE;
        out += part;
        left -= part;
    }
    return TRUE;
}
