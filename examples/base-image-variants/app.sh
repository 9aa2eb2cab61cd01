#!/bin/sh
echo "log level: $LOG_LEVEL"
