FROM scratch
ARG ONE
ARG TWO=unset
COPY <<TEXT /base
${ONE} ${TWO}
TEXT
