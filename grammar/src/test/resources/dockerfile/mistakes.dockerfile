FROM scratch
ENV A
ENV A=1 B
CMD [1]
SHELL ["a"
LABEL
FROBNICATE --x y
COPY --from="a b --chown=\
COPY -- --x y
RUN <<EOF
never ends
