#!/bin/sh
echo "Content-Type: text/plain"
echo
echo "I am $(hostname), running whoami @VERSION@ on $(uname -s) $(uname -m)"
