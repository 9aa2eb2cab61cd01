FROM scratch
COPY file /
