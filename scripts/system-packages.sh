#!/bin/sh
# Installs Debian packages that pip cannot bring, where it may: as root, or with a sudo that asks for no password.
# Otherwise it says in one line what to run, and goes on: the bot works without, only less well.
# Usage: system-packages.sh apertium|chromium
set -u

case "${1:-}" in
apertium)
    what="Offline translation"
    packages="apertium apertium-eng-spa apertium-fr-es apertium-es-pt apertium-fra-cat apertium-eng-cat apertium-spa-cat apertium-por-cat"
    ;;
chromium)
    what="The browser tests"
    packages="chromium"
    ;;
*)
    echo "usage: $0 apertium|chromium" >&2
    exit 2
    ;;
esac

present() {
    if [ "$1" = chromium ]; then
        command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
    else
        dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
    fi
}

missing=""
for package in $packages; do
    present "$package" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

advice() {
    echo "$what: not installed. To have it, run: sudo apt-get install --no-install-recommends$missing"
    exit 0
}

command -v apt-get >/dev/null || advice
if [ "$(id -u)" -eq 0 ]; then
    root=""
elif sudo -n true 2>/dev/null; then
    root="sudo -n"
else
    advice
fi

echo "$what: installing$missing"
get() {
    # shellcheck disable=SC2086
    timeout 600 $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 \
        -o Acquire::http::Timeout=30 -o DPkg::Lock::Timeout=120 "$@" >/dev/null
}
# shellcheck disable=SC2086
get install -y --no-install-recommends $missing 2>/dev/null || { get update && get install -y --no-install-recommends $missing; } || advice
