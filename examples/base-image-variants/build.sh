#!/bin/sh
# One Dockerfile, two images: a build argument chooses the stage that the last one starts from.
set -e
version=${VERSION:-latest}
docker build --build-arg TARGET=prod -t "variants:$version" .
docker build --build-arg TARGET=dev -t "variants:$version-dev" .
