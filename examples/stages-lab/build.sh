#!/bin/sh
# The tests run because a command of their own asks for them; forget it, and nobody notices.
set -e
docker build --target test .
docker build --target final -t wordcount .
docker build --build-arg VERSION="${VERSION:-dev}" -t whoami whoami
