FROM scratch
COPY <<TEXT /seen
without a context
TEXT
