#!/bin/sh
# After the files of the package are gone. Also called between the files of two versions, with "upgrade": then nothing is
# to be done. Projects and settings are the person's and stay, also at a purge.
set -e
case "$1" in
  remove | purge) ;;
  *) exit 0 ;;
esac

profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  if command -v aa-enabled > /dev/null && aa-enabled --quiet 2> /dev/null; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi

if command -v update-mime-database > /dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database > /dev/null; then update-desktop-database -q /usr/share/applications || true; fi
