FROM scratch
COPY file /file
