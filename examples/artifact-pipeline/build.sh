#!/bin/sh
# Images are made only to hand files along, and a container only to get them out.
set -e
docker build -t frontend frontend
docker build -t backend backend
docker build --build-arg VERSION="${VERSION:-dev}" -t release release
container=$(docker create release nothing)
mkdir -p dist
for file in server VERSION SHA256SUMS; do
    docker cp "$container:/$file" dist
done
docker rm "$container"
docker rmi release backend frontend
