FROM scratch
ARG WORD
COPY <<TEXT /second
${WORD}
TEXT
