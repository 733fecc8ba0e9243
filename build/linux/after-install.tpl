#!/bin/sh
# After the files of the package are in place. ${executable} and ${sanitizedProductName} are filled in by electron-builder.
set -e
app='/opt/${sanitizedProductName}'

# Chromium's sandbox stands on user namespaces; where the system forbids those to ordinary users it uses this helper,
# which must belong to root and start as root.
chown root:root "$app/chrome-sandbox"
chmod 4755 "$app/chrome-sandbox"

# Ubuntu 24.04 and later allow user namespaces only to programs with an AppArmor profile. Older systems need none, and
# their AppArmor cannot read it.
profile='/etc/apparmor.d/${executable}'
if command -v apparmor_parser > /dev/null && apparmor_parser --skip-kernel-load "$app/resources/apparmor-profile" > /dev/null 2>&1; then
  cp -f "$app/resources/apparmor-profile" "$profile"
  if command -v aa-enabled > /dev/null && aa-enabled --quiet 2> /dev/null; then
    apparmor_parser --replace --write-cache "$profile" || true
  fi
fi

if command -v update-mime-database > /dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database > /dev/null; then update-desktop-database -q /usr/share/applications || true; fi
if command -v gtk-update-icon-cache > /dev/null; then gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true; fi
