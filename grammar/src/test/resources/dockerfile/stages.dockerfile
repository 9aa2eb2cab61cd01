# syntax=docker/dockerfile:1
# check=skip=all

ARG BASE=alpine \
    VERSION

FROM --platform=$BUILDPLATFORM ${BASE}:${VERSION:-3} AS Build
ARG VERSION
ENV A=1 B="two words" C='$x' D=a\ b
ENV OLD form of value
LABEL maintainer="x" "key"=value
RUN --mount=type=cache,target=/c --mount="type=bind,from=other,source=a b" make \
  # a comment
  all && \

  make install
COPY --from=build --chown=1:1 a b/ /out/
COPY ["with space", "/x"]
ADD https://example.org/x.tar.gz /
from scratch
copy --link --from=0 /out /
CMD ["a", "b\u0041"]
ENTRYPOINT exec top -b
SHELL ["/bin/sh", "-c"]
EXPOSE 80 443/tcp
VOLUME /data
USER nobody
WORKDIR /x y
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s CMD curl -f http://localhost
HEALTHCHECK NONE
ONBUILD COPY --from=x a b
MAINTAINER me
