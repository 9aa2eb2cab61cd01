#!/bin/sh
# Counts how often each word of its input occurs, the most frequent first.
