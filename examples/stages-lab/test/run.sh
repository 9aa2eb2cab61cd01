#!/bin/sh
# run.sh PROGRAM: fails when the program's answer is not the expected one.
set -e
expected="3 a
2 b
1 c"
actual=$(echo "a B a, c; b A" | "$1")
if [ "$actual" != "$expected" ]; then
    echo "expected: $expected"
    echo "but was:  $actual"
    exit 1
fi
echo "1 test passed"
