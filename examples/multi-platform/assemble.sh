#!/bin/sh
# assemble.sh amd64|arm64 TEXT: writes a Linux program that prints the text, for either machine, on any machine.
# It stands for a compiler: the smallest one that can really build for another platform.
set -e
text="$2
"
size=${#text}

# little BYTES NUMBER: the number in this many bytes, the lowest first
little() {
    left=$1 number=$2
    while [ "$left" -gt 0 ]; do
        printf "\\$(printf %03o $((number & 255)))"
        number=$((number >> 8)) left=$((left - 1))
    done
}
words() { for word in "$@"; do little 4 "$word"; done; }

case $1 in
    amd64) machine=62 code=33 ;;
    arm64) machine=183 code=32 ;;
    *) echo "no code for $1" >&2; exit 1 ;;
esac

# the head of the file: 64 bit, little-endian, Linux program, which starts after the two headers, at 120
printf '\177ELF\2\1\1' && little 9 0
little 2 2 && little 2 $machine && little 4 1
little 8 $((0x400078)) && little 8 64 && little 8 0
little 4 0 && little 2 64 && little 2 56 && little 2 1 && little 6 0
# its one part: all of the file, to be read and executed
words 1 5
little 8 0 && little 8 $((0x400000)) && little 8 $((0x400000))
little 8 $((120 + code + size)) && little 8 $((120 + code + size)) && little 8 4096

# write(1, text, size); exit(0)
case $1 in
    amd64)
        printf '\270' && words 1                # mov  eax, 1
        printf '\277' && words 1                # mov  edi, 1
        printf '\110\215\65' && words 16        # lea  rsi, text
        printf '\272' && words "$size"          # mov  edx, size
        printf '\17\5'                          # syscall
        printf '\270' && words 60               # mov  eax, 60
        printf '\61\377\17\5'                   # xor  edi, edi; syscall
        ;;
    arm64)
        # mov x0, 1; adr x1, text; mov x2, size; mov x8, 64; svc 0
        words $((0xd2800020)) $((0x100000e1)) $((0xd2800002 | size << 5)) $((0xd2800808)) $((0xd4000001))
        # mov x0, 0; mov x8, 93; svc 0
        words $((0xd2800000)) $((0xd2800ba8)) $((0xd4000001))
        ;;
esac
printf %s "$text"
