#!/bin/sh
# One image per platform, and an index over them, which can only be made in a registry.
set -e
registry=${REGISTRY:?a registry to push to}
for arch in amd64 arm64; do
    docker build --platform "linux/$arch" -t "$registry/hello:$arch" .
    docker push "$registry/hello:$arch"
done
docker buildx imagetools create -t "$registry/hello" "$registry/hello:amd64" "$registry/hello:arm64"
