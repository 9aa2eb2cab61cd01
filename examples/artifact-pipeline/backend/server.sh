#!/bin/sh
# One file that holds its own front end: "server print" shows it, "server serve PORT" serves it with busybox's httpd.
set -e
page() { sed '1,/^exit 0$/d' "$0" | base64 -d; }
case $1 in
    print) page ;;
    serve) mkdir -p /tmp/site && page >/tmp/site/index.html && exec busybox httpd -f -p "$2" -h /tmp/site ;;
    *) echo "usage: server print | serve PORT" >&2 && exit 2 ;;
esac
exit 0
