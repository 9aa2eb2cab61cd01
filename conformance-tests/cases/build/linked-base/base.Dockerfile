FROM scratch
ENV LEVEL=base
COPY below /below
