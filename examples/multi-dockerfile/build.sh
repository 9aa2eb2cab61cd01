#!/bin/sh
# step2 says FROM step1, so step1 must be built first, and must lie where the next build can find it:
# in the image store of the local daemon, or, with any other builder, in a registry.
set -e
docker build -t step1 -f step1.dockerfile .
docker build -t greeting -f step2.dockerfile .
