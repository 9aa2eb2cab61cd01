FROM scratch
COPY busybox /bin/sh
RUN --mount=type=secret,id=word-of-the-app mkdir /made && if [ -e /run/secrets/word-of-the-app ]; then echo yes; else echo no; fi >/made/there
