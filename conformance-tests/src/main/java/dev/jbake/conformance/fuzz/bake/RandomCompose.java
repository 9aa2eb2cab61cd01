package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;

/// Random compose files.
final class RandomCompose {
    private static final List<String> SERVICE = List.of(
            "image: user/@:1",
            "image: ${REG:-reg.io}/@:${TAG}",
            "image: '@'",
            "environment: {A: run, B: '2'}",
            "environment: [A=run, HOME]",
            "depends_on: [base]",
            "profiles: [dev]",
            "command: [a, b]",
            "ports: ['80:80']",
            "x-other: {a: 1}",
            "platform: linux/arm64",
            "network_mode: host",
            "env_file: .env",
            "env_file: [{path: missing.env, required: false}]",
            "extends: base",
            "extends: {service: base}",
            "<<: *shared",
            "environment: *env",
            "container_name: c",
            "pull_policy: build");

    private static final List<String> BUILD = List.of(
            "context: .",
            "context: ./sub",
            "context: https://example.com/a.git",
            "context: ${CTX:-.}/${REG-r}",
            "context: ''",
            "context: ../up",
            "dockerfile: ''",
            "args: *env",
            "args: {<<: *env, Z: \"${TAG?set it}\"}",
            "args: {DATE: 2024-01-01, O: 0o17, H: 0x1F, E: 1e3, Y: yes, 'N': ~}",
            "labels: {n: 1.50, b: true}",
            "target: ${TAG:+set}",
            "tags: [\"a/${REG:-${TAG}}:$$1\"]",
            "cache_from: []",
            "additional_contexts: {a: target:base}",
            "ssh: [default]",
            "dockerfile: x.Dockerfile",
            "dockerfile_inline: \"FROM a\\nRUN b $$X\\n\"",
            "args: {A: 1, B: two, C: true}",
            "args: [A=1, B, \"C=${TAG:-none}\"]",
            "args: {A: , HOME: , N: 1.50}",
            "args: {}",
            "labels: {a: 1, org.x: \"<&>\"}",
            "labels: [a=1, b]",
            "target: dev",
            "cache_from: [user/app, 'type=local,src=c', \"type=gha\"]",
            "cache_to: ['type=inline', user/app]",
            "platforms: [linux/amd64, linux/arm64]",
            "tags: ['user/app:2', \"reg/@:${TAG-x}\"]",
            "tags: []",
            "additional_contexts: {a: ./sub, b: 'docker-image://x'}",
            "additional_contexts: ['a=./sub', 'b=service:base']",
            "no_cache: true",
            "pull: true",
            "pull: 'false'",
            "network: host",
            "network: none",
            "shm_size: 64mb",
            "shm_size: 1000000",
            "extra_hosts: ['a:1.2.3.4', 'b=::1']",
            "extra_hosts: {a: 1.2.3.4}",
            "ulimits: {nproc: 5, core: 0}",
            "ulimits: {nofile: {soft: 1, hard: 2}}",
            "secrets: [token]",
            "secrets: [{source: token, target: t}]",
            "privileged: true",
            "isolation: default",
            "entitlements: [network.host]",
            "provenance: mode=max",
            "sbom: true");

    private static final List<String> X_BAKE = List.of(
            "tags: [x/bake:1]",
            "tags: x/bake:2",
            "cache-from: [type=gha, user/app]",
            "cache-from: user/app",
            "cache-to: type=inline",
            "platforms: linux/arm64",
            "platforms: [linux/amd64, linux/arm64]",
            "output: [type=docker]",
            "output: type=local,dest=out",
            "pull: true",
            "no-cache: true",
            "no-cache-filter: [a, b]",
            "no-cache-filter: a",
            "contexts: {a: target:base}",
            "contexts: {c: ./sub}",
            "secret: ['id=a,env=HOME']",
            "secret: id=b,env=HOME",
            "what: 1");

    private static final List<String> WRONG = List.of(
            "what: 1",
            "args: 5",
            "tags: {a: 1}",
            "context: [a]",
            "labels: [[a]]",
            "ulimits: {a: b}",
            "build: []",
            "image: ${TAG",
            "image: ${MISSING:?has to be set}",
            "- a",
            "a: b: c",
            "\"a",
            "pull: maybe",
            "shm_size: x");

    private static final List<String> TOP = List.of(
            "name: project",
            "version: '3.9'",
            "x-shared: {a: 1}",
            "volumes: {v: {}}",
            "networks: {n: {}}",
            "configs: {c: {file: ./c}}",
            "include: [other.yaml]",
            "name: ${TAG}");

    private final Dice dice;

    RandomCompose(Dice dice) {
        this.dice = dice;
    }

    /// A file of services.
    ///
    /// @param services their names
    Piece of(List<String> services) {
        List<Piece> top = new ArrayList<>();
        if (dice.oneIn(4)) {
            top.add(line("", dice.any(TOP), ""));
        }
        top.add(Piece.frame("x-env: &env {A: 1, B: two}\n"));
        top.add(Piece.frame("x-service: &shared {image: shared, environment: {S: 1}}\n"));
        List<Piece> definitions = new ArrayList<>();
        for (String service : services) {
            definitions.add(Piece.frame("  " + service + ":\n", service(service)));
        }
        top.add(Piece.frame("services:\n", Piece.items("", "", definitions, "")));
        top.add(Piece.frame(
                "secrets:\n  token:\n    " + dice.any(List.of("environment: HOME", "file: ./secret.txt")) + "\n"));
        return Piece.items("", "", top, "");
    }

    private Piece service(String name) {
        List<Piece> lines = new ArrayList<>(lines("    ", SERVICE, dice.below(3), name));
        if (dice.oneIn(6)) {
            lines.add(Piece.frame("    build: ./" + name + "\n"));
        } else if (dice.oneIn(8)) {
            lines.add(line("    ", "image: @", name));
        } else {
            List<Piece> build = new ArrayList<>(lines("      ", BUILD, dice.below(5), name));
            if (dice.oneIn(3)) {
                build.add(Piece.frame(
                        "      x-bake:\n",
                        Piece.items("", "", lines("        ", X_BAKE, 1 + dice.below(3), name), "")));
            }
            if (build.isEmpty()) {
                build.add(line("      ", "context: .", name));
            }
            lines.add(Piece.frame("    build:\n", Piece.items("", "", build, "")));
        }
        return Piece.items("", "", lines, "");
    }

    /// Lines with different keys.
    private List<Piece> lines(String indent, List<String> samples, int count, String name) {
        List<Piece> lines = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            String line = dice.any(dice.isWrong() ? WRONG : samples);
            String key = line.substring(0, Math.max(0, line.indexOf(':')));
            if (!keys.contains(key) || dice.isWrong()) {
                keys.add(key);
                lines.add(line(indent, line, name));
            }
        }
        return lines;
    }

    private static Piece line(String indent, String text, String name) {
        return Piece.frame(indent + text.replace("@", name) + "\n");
    }
}
