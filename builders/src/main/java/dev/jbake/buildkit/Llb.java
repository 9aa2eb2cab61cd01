package dev.jbake.buildkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.llb.Definition;
import dev.jbake.buildkit.proto.llb.FileAction;
import dev.jbake.buildkit.proto.llb.FileActionCopy;
import dev.jbake.buildkit.proto.llb.FileOp;
import dev.jbake.buildkit.proto.llb.Input;
import dev.jbake.buildkit.proto.llb.Op;
import dev.jbake.buildkit.proto.llb.OpMetadata;
import dev.jbake.buildkit.proto.llb.SourceOp;
import dev.jbake.buildkit.proto.llb.WorkerConstraints;
import dev.jbake.plan.GitReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// A tree of files that the daemon makes: a source, and what is taken out of it. These are the few definitions of a
/// build that a client writes itself; all others are the frontend's.
public final class Llb {
    /// The name of the one file of an [#http] tree.
    public static final String HTTP_FILE = "context";

    private static final int KEEP = -1;

    private final Map<String, ByteString> operations;
    private final Map<String, OpMetadata> descriptions;
    private final String last;

    private Llb(Map<String, ByteString> operations, Map<String, OpMetadata> descriptions, String last) {
        this.operations = operations;
        this.descriptions = descriptions;
        this.last = last;
    }

    /// The tree of a git reference.
    ///
    /// @param shown the URL as progress shows it
    public static Llb git(GitReference reference, String shown) {
        String remote = reference.remote();
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        boolean withoutScheme = !reference.overSsh() && remote.indexOf("://") < 0;
        attributes.put("git.fullurl", withoutScheme ? "https://" + remote : remote);
        attributes.put("git.authtokensecret", "GIT_AUTH_TOKEN");
        attributes.put("git.authheadersecret", "GIT_AUTH_HEADER");
        if (reference.overSsh()) {
            attributes.put("git.mountsshsock", "default");
        }
        attributes.putAll(GitOptions.attributes(reference.options()));
        String path = reference.path().startsWith("/") ? reference.path() : "/" + reference.path();
        String fragment = reference.folder().isEmpty() ? reference.ref() : reference.ref() + ":" + reference.folder();
        String identifier = "git://" + reference.host() + path + (fragment.isEmpty() ? "" : "#" + fragment);
        return source(identifier, attributes.buildOrThrow(), "[internal] load git source " + shown);
    }

    /// A tree with what is at an http(s) URL as its only file, named [#HTTP_FILE].
    public static Llb http(String url) {
        return source(url, ImmutableMap.of("http.filename", HTTP_FILE), "[internal] load remote build context");
    }

    /// What one file of this tree holds if that is an archive, plain or compressed.
    public Llb unpacked(String file) {
        return copy(
                FileActionCopy.newBuilder().setSrc("/" + file).setAttemptUnpackDockerCompatibility(true),
                "[internal] unpack remote build context");
    }

    /// The contents of one folder of this tree.
    ///
    /// @param shown the text for progress
    public Llb folder(String path, String shown) {
        return copy(FileActionCopy.newBuilder().setSrc("/" + path).setDirCopyContents(true), shown);
    }

    private Llb copy(FileActionCopy.Builder copy, String shown) {
        copy.setDest("/").setMode(KEEP).setTimestamp(KEEP);
        FileAction action = FileAction.newBuilder()
                .setInput(-1)
                .setSecondaryInput(0)
                .setCopy(copy)
                .build();
        Op.Builder inputs = Op.newBuilder().addInputs(Input.newBuilder().setDigest(last));
        return then(inputs, Op.newBuilder().setFile(FileOp.newBuilder().addActions(action)), shown);
    }

    private static Llb source(String identifier, Map<String, String> attributes, String shown) {
        Op.Builder source = Op.newBuilder()
                .setSource(SourceOp.newBuilder().setIdentifier(identifier).putAllAttrs(new TreeMap<>(attributes)));
        return new Llb(Map.of(), Map.of(), "").then(Op.newBuilder(), source, shown);
    }

    /// Appends an operation as frontends write it, to the byte: what is fetched here and by a frontend is then one
    /// step.
    /// Go writes the member of a oneof after all other fields, Java by its number.
    private Llb then(Op.Builder inputs, Op.Builder kind, String shown) {
        ByteString operation = inputs.setConstraints(WorkerConstraints.getDefaultInstance())
                .build()
                .toByteString()
                .concat(kind.build().toByteString());
        String digest = "sha256:" + Hashing.sha256().hashBytes(operation.toByteArray());
        Map<String, ByteString> all = new LinkedHashMap<>(operations);
        all.put(digest, operation);
        Map<String, OpMetadata> described = new LinkedHashMap<>(descriptions);
        described.put(
                digest,
                OpMetadata.newBuilder().putDescription("llb.customname", shown).build());
        return new Llb(all, described, digest);
    }

    /// The message for the daemon.
    public Definition definition() {
        Definition.Builder definition = Definition.newBuilder().putAllMetadata(descriptions);
        operations.values().forEach(definition::addDef);
        ByteString end = Op.newBuilder()
                .addInputs(Input.newBuilder().setDigest(last))
                .build()
                .toByteString();
        return definition.addDef(end).build();
    }
}
