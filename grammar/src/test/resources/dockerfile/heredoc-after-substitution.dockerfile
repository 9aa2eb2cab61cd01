FROM scratch
RUN cat <<x${a:-b} y
RUN x
