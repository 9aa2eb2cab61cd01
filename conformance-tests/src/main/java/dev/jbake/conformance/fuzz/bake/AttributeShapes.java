package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.bake.AttributeShape.Form;
import dev.jbake.conformance.fuzz.bake.AttributeShape.KeyForm;
import dev.jbake.conformance.fuzz.bake.AttributeShape.KeyShape;
import java.util.ArrayList;
import java.util.List;

/// The attributes of a target, except those that refer to other targets.
final class AttributeShapes {
    private static final List<String> BOOLS = List.of("true", "false", "1", "F");

    static final List<AttributeShape> ALL = List.of(
            shape("description", Form.FREE_TEXT, "a target | two\nlines |  ", ""),
            shape(
                    "annotations",
                    Form.TEXTS,
                    "org.a=1 | index:org.b=2 | manifest[linux/amd64]:org.c=3 | manifest-descriptor:d=é | index,manifest:e=",
                    "org | what:a=1",
                    key("annotations", KeyForm.LIST)),
            shape(
                    "attest",
                    Form.ENTRIES,
                    "type=provenance,mode=max | type=provenance,disabled=true | type=sbom | type=sbom,generator=a/b"
                            + " | type=provenance,mode=min,version=v1",
                    "mode=max | type=sbom,disabled=no | sbom",
                    key("attest", KeyForm.LIST)),
            shape(
                    "context",
                    Form.FREE_TEXT,
                    ". | .. | sub/dir | ./sub | /abs | https://example.com/a.git#main:sub | cwd://x | target:base",
                    "- | ",
                    key("context", KeyForm.VALUE)),
            shape(
                    "contexts",
                    Form.PAIRS,
                    "docker-image://alpine:3 | ./sub | https://example.com/a.git | oci-layout://./l | ",
                    "target:missing | -",
                    key("contexts", KeyForm.NAMED)),
            shape(
                    "dockerfile",
                    Form.FREE_TEXT,
                    "Dockerfile | sub/Dockerfile | ../x.Dockerfile | /abs/Dockerfile | ",
                    "-",
                    key("dockerfile", KeyForm.VALUE)),
            shape("dockerfile-inline", Form.FREE_TEXT, "FROM scratch\nCOPY . /\n | FROM a\nRUN echo ${x} %{y} | ", ""),
            shape("args", Form.PAIRS, "1 | x y | ${z} | é | ", "", key("args", KeyForm.NAMED)),
            shape("labels", Form.PAIRS, "1 | a=b | %{q} | <&> | ", "", key("labels", KeyForm.NAMED)),
            shape(
                    "tags",
                    Form.FREE_TEXTS,
                    "app | user/app:1 | reg.io:5000/a/b:latest | app | a@sha256:0 | ",
                    "A B",
                    key("tags", KeyForm.LIST)),
            shape(
                    "cache-from",
                    Form.ENTRIES,
                    "type=registry,ref=user/app:cache | user/app | user/app:b | type=local,src=cache | type=gha,scope=a"
                            + " | type=s3,region=r,bucket=b | type=registry,ref=user/app",
                    "type= | type=local,src | ref=x",
                    key("cache-from", KeyForm.LIST)),
            shape(
                    "cache-to",
                    Form.ENTRIES,
                    "type=registry,ref=user/app:cache,mode=max | type=inline | type=local,dest=cache | type=gha | user/app",
                    "type= | mode=max,\"",
                    key("cache-to", KeyForm.LIST)),
            shape("target", Form.FREE_TEXT, "release | dev | ", "", key("target", KeyForm.VALUE)),
            shape(
                    "secret",
                    Form.ENTRIES,
                    "id=a,env=HOME | type=env,id=b,env=PATH | id=HOME | type=file,id=f,src=secret.txt | id=a,src=./secret.txt",
                    "env=HOME | type=what,id=a | id=a,what=b | id=none",
                    key("secrets", KeyForm.LIST),
                    new KeyShape("secret", KeyForm.NAMED, samples("type=env,src=HOME | env=PATH | src=secret.txt"))),
            shape("ssh", Form.ENTRIES, "default | a=sock | b=x,y", "=", key("ssh", KeyForm.LIST)),
            shape(
                    "platforms",
                    Form.TEXTS,
                    "linux/amd64 | linux/arm64 | linux/arm/v7 | darwin/arm64 | linux/amd64 | local | ",
                    "linux/ | a/b/c/d",
                    new KeyShape(
                            "platform", KeyForm.LIST, samples("linux/amd64 | linux/arm64 | linux/386,linux/amd64"))),
            shape(
                    "output",
                    Form.ENTRIES,
                    "type=image | type=image,name=user/app,push=true | type=registry | type=local,dest=out | type=docker"
                            + " | type=tar,dest=out.tar | type=oci,dest=a.tar | type=cacheonly | out | -"
                            + " | type=image,\"name=a,b\"",
                    "type= | type=local | dest=out | type=image,push",
                    key("output", KeyForm.LIST),
                    new KeyShape("push", KeyForm.VALUE, BOOLS),
                    new KeyShape("load", KeyForm.VALUE, BOOLS)),
            shape("pull", Form.FLAG, "true", "maybe", new KeyShape("pull", KeyForm.VALUE, BOOLS)),
            shape("no-cache", Form.FLAG, "true", "maybe", new KeyShape("no-cache", KeyForm.VALUE, BOOLS)),
            shape("network", Form.TEXT, "host | none | default | ", "what", key("network", KeyForm.VALUE)),
            shape("no-cache-filter", Form.TEXTS, "dev | release | dev | ", "", key("no-cache-filter", KeyForm.LIST)),
            shape("shm-size", Form.TEXT, "64m | 128MB | 1g | 1024 | 0", "x | -1", key("shm-size", KeyForm.VALUE)),
            shape(
                    "ulimits",
                    Form.TEXTS,
                    "nofile=1024:2048 | core=0 | nproc=5 | core=-1:-1 | nofile=10",
                    "nope=1 | nofile=5:1 | core",
                    key("ulimits", KeyForm.LIST)),
            shape(
                    "resources",
                    Form.FIELDS,
                    "memory=512m | memory-swap=-1 | cpu-shares=1024 | cpuset-cpus=0-3 | cpu-period=1000 | cpu-quota=5000"
                            + " | cpuset-mems=0 | memory=1g",
                    "disks=5 | memory=x | cpu-shares=1.5",
                    key("resources", KeyForm.FIELD)),
            shape(
                    "call",
                    Form.TEXT,
                    "build | check | outline | targets | BUILD | check,format=json | ",
                    "nope | lint",
                    key("call", KeyForm.VALUE)),
            shape(
                    "entitlements",
                    Form.TEXTS,
                    "network.host | security.insecure | device=a | network.host",
                    "what",
                    key("entitlements", KeyForm.LIST)),
            shape(
                    "extra-hosts",
                    Form.PAIRS,
                    "1.2.3.4 | ::1 | host-gateway | [::1]",
                    "x",
                    key("extra-hosts", KeyForm.NAMED)),
            shape(
                    "policy",
                    Form.ENTRIES,
                    "filename=p.rego | filename=p.rego,strict=true | reset=true | disabled=false | log-level=warn"
                            + " | filename=q.rego,reset=false",
                    "strict=maybe | log-level=loud | what=1",
                    key("policy", KeyForm.LIST)));

    private AttributeShapes() {}

    private static AttributeShape shape(String name, Form form, String right, String wrong, KeyShape... keys) {
        List<String> samples = samples(right);
        List<KeyShape> all = new ArrayList<>();
        for (KeyShape key : keys) {
            all.add(key.samples().isEmpty() ? new KeyShape(key.key(), key.form(), samples) : key);
        }
        return new AttributeShape(name, form, samples, samples(wrong), all);
    }

    private static KeyShape key(String key, KeyForm form) {
        return new KeyShape(key, form, List.of());
    }

    private static List<String> samples(String line) {
        return List.of(line.split(" \\| ?", -1));
    }
}
