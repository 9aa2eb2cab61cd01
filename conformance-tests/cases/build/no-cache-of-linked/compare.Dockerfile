FROM scratch AS compared
COPY busybox /bin/sh
COPY scratch/first /first
COPY scratch/second /second
RUN for name in base made; do \
      if cmp -s /first/$name /second/$name; then echo $name: the same; else echo $name: different; fi; \
    done >/result
FROM scratch
COPY --from=compared /result /result
