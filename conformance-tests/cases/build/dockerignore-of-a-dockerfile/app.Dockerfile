FROM scratch
COPY files /
