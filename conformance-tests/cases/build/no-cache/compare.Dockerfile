FROM scratch AS compared
COPY busybox /bin/sh
COPY scratch/first/random /first
COPY scratch/second/random /second
RUN if cmp -s /first /second; then echo the same; else echo different; fi >/result
FROM scratch
COPY --from=compared /result /result
