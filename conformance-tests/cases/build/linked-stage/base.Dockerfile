FROM scratch AS wanted
COPY file /wanted
FROM scratch AS last
COPY file /last
