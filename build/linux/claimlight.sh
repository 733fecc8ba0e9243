#!/bin/sh
# `claimlight`: the window for a project or for nothing, the command line for everything else. It lies in /usr/bin and,
# the same file, in the bin folder of the unpacked application.
#   claimlight                      the window
#   claimlight a.claimlight         the window, with this project
#   claimlight export a.claimlight  the command line: no display, no window
here=$(dirname "$(readlink -f "$0")")
app=$here/../claimlight
[ -x "$app" ] || app=/opt/Claimlight/claimlight

case "${1:-}" in
  --help | -h | --version | -V) ;;
  '' | -* | file:* | *.[cC][lL][aA][iI][mM][lL][iI][gG][hH][tT]) exec "$app" "$@" ;;
esac

# Without a display and without what only a page needs: no graphics, and no sandbox, because no page is ever made here.
exec "$app" --ozone-platform=headless --disable-gpu --in-process-gpu --no-sandbox --no-zygote --log-level=3 \
  --command-line -- "$@"
