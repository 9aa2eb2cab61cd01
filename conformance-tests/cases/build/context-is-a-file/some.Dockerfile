FROM scratch
COPY <<TEXT /seen
alone
TEXT
