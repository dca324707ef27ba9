# Sourced: the variables for wine. Programs need /dev/null as their input and a pipe as their output:
#   timeout N wine PROGRAM ARGUMENTS </dev/null 2>&1 | cat
export WINEPREFIX=${WINEPREFIX:-$PWD/build/windows/prefix} WINEARCH=win64 WINEDEBUG=-all
export WINEDLLOVERRIDES="mscoree=d;mshtml=d;mscms=n;winedbg.exe=d"
