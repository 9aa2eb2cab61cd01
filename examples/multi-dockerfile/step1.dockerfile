FROM alpine:3.22
RUN mkdir -p /srv/greeting && echo "hello from step 1" >/srv/greeting/text
