#!/bin/sh
# Records which builder the reference chooses. Run by hand:
#   record.sh DOCKER_BUILDX DOCKER DOCKER_SOCKET
# DOCKER_BUILDX is a docker-buildx program, DOCKER a docker client (it makes the contexts), DOCKER_SOCKET a running
# engine. Writes store/ and cases.txt beside itself.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
buildx=$1 docker=$2 socket=$3
root=/tmp/jbake-choice
rm -rf $root && mkdir -p $root/home $root/base
ln -s "$socket" $root/docker.sock
engine=unix://$root/docker.sock

# run HOME_OF_STORE ENVIRONMENT... -- COMMAND...
run() {
    at=$1 && shift
    env -i PATH=/usr/bin:/bin HOME=$root/home DOCKER_CONFIG="$at/docker" BUILDX_CONFIG="$at/buildx" "$@"
}

base=$root/base
mkdir -p $base/docker
run $base "$docker" context create ctx1 --docker host=$engine >/dev/null
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=jbake -keyout $root/key.pem -out $root/cert.pem 2>/dev/null
cp $root/cert.pem $root/ca.pem
run $base "$docker" context create ctx2 \
    --docker host=tcp://127.0.0.1:9,ca=$root/ca.pem,cert=$root/cert.pem,key=$root/key.pem >/dev/null
printf 'debug = true\n' >$root/buildkitd.toml
run $base DOCKER_HOST=$engine "$buildx" create --name multi --driver remote --node first \
    --platform linux/amd64,linux/arm/v7 unix://$root/first.sock >/dev/null
run $base DOCKER_HOST=$engine "$buildx" create --name multi --append --node second --platform linux/arm64 \
    --driver-opt cacert=$root/ca.pem,servername=example.test tcp://127.0.0.1:9 >/dev/null
run $base DOCKER_HOST=$engine "$buildx" create --name Mixed_Case.1 --driver remote \
    --driver-opt default-load=true unix://$root/mixed.sock >/dev/null
run $base DOCKER_HOST=$engine "$buildx" create --name boxed --driver docker-container --driver-opt env.A=b \
    --buildkitd-config $root/buildkitd.toml >/dev/null
run $base DOCKER_CONTEXT=ctx1 "$buildx" create --name onctx --driver docker-container >/dev/null

rm -rf "$here/store" && mkdir "$here/store"
cp -R $base/docker $base/buildx "$here/store/"
rm -rf "$here"/store/buildx/activity "$here"/store/buildx/.lock "$here"/store/buildx/refs
rmdir "$here"/store/buildx/defaults
for f in "$here"/store/docker/contexts/tls/*/docker/*.pem; do echo "${f##*/} of no one" >"$f"; done

out=$here/cases.txt
"$buildx" version | sed 's/^/# Recorded by record.sh from /' >"$out"

# record NAME PREPARATION... -- ENVIRONMENT... [--builder X]
# A preparation is a list of `buildx use` arguments with : for spaces, prefixed by a docker host or context and @.
record() {
    name=$1 && shift
    at=$root/$name
    cp -R $base $at
    rm -rf $at/buildx/activity $at/buildx/current
    while [ "$1" != -- ]; do
        case ${1%%@*} in
            ctx*) where=DOCKER_CONTEXT=${1%%@*} ;;
            *) where=DOCKER_HOST=$engine ;;
        esac
        run $at $where "$buildx" use $(echo "${1#*@}" | tr : ' ')
        shift
    done
    shift
    rm -rf $at/buildx/activity
    {
        echo
        echo "case $name"
        for f in $(cd $at/buildx && ls current defaults/* 2>/dev/null); do
            echo "file $f $(cat $at/buildx/$f)"
        done
    } >>"$out"
    environment= option=
    while [ $# -gt 0 ]; do
        case $1 in
            --builder) option="--builder $2" && echo "builder $2" >>"$out" && shift ;;
            *) environment="$environment $1" && echo "env $1" >>"$out" ;;
        esac
        shift
    done
    run $at $environment timeout -s KILL 2 "$buildx" dial-stdio $option </dev/null >/dev/null 2>$root/stderr || :
    chosen=$(ls $at/buildx/activity)
    if [ -n "$chosen" ]; then
        echo "=> name $chosen" >>"$out"
        cp $at/buildx/current $root/current 2>/dev/null || :
        run $at $environment timeout -s KILL 30 "$buildx" inspect $chosen | grep '^Endpoint:' |
            sed 's/^Endpoint: */=> endpoint /' >>"$out"
    else
        sed 's/^ERROR: /=> error /' $root/stderr >>"$out"
    fi
    for f in $(cd $at/buildx && ls current defaults/* 2>/dev/null); do
        echo "=> file $f $(cat $at/buildx/$f)" >>"$out"
    done
}

H=DOCKER_HOST=$engine
record nothing -- $H
record named -- $H --builder multi
record named-other-case -- $H --builder MULTI
record named-mixed-case -- $H --builder mixed_case.1
record named-by-variable -- $H BUILDX_BUILDER=multi
record option-before-variable -- $H BUILDX_BUILDER=multi --builder boxed
record default-by-name -- $H --builder default
record unknown -- $H --builder nosuch
record invalid-name -- $H --builder no/such
record invalid-number -- $H --builder 1st
record context-not-current -- $H --builder ctx1
record context-is-current -- DOCKER_CONTEXT=ctx1 --builder ctx1
record default-not-current -- DOCKER_CONTEXT=ctx1 --builder default
record context -- DOCKER_CONTEXT=ctx1
record host-before-context -- $H DOCKER_CONTEXT=ctx2
record missing-context -- DOCKER_CONTEXT=ctx3
record context-tls -- DOCKER_CONTEXT=ctx2
record used default@multi -- $H
record used-elsewhere default@multi -- DOCKER_CONTEXT=ctx1
record used-on-context ctx1@onctx -- DOCKER_CONTEXT=ctx1
record used-on-context-elsewhere ctx1@onctx -- $H
record used-global default@multi:--global -- DOCKER_CONTEXT=ctx1
record used-default default@multi:--default ctx1@onctx -- $H
record used-default-elsewhere default@multi:--default -- DOCKER_CONTEXT=ctx1
record used-twice default@multi:--default default@boxed -- $H
record used-default-builder default@multi default@default -- $H
record used-mixed default@Mixed_Case.1 -- $H
