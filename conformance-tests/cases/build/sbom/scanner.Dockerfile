FROM scratch AS shell
COPY busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
COPY scan /bin/scan
ENTRYPOINT ["/bin/sh", "/bin/scan"]
