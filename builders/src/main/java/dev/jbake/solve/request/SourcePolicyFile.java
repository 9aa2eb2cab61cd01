package dev.jbake.solve.request;

import com.google.protobuf.Internal;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.jbake.builder.Fields;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.proto.sourcepolicy.AttrConstraint;
import dev.jbake.buildkit.proto.sourcepolicy.AttrMatch;
import dev.jbake.buildkit.proto.sourcepolicy.MatchType;
import dev.jbake.buildkit.proto.sourcepolicy.Policy;
import dev.jbake.buildkit.proto.sourcepolicy.PolicyAction;
import dev.jbake.buildkit.proto.sourcepolicy.Rule;
import dev.jbake.buildkit.proto.sourcepolicy.Selector;
import dev.jbake.buildkit.proto.sourcepolicy.Update;
import dev.jbake.failure.Reason;
import dev.jbake.go.GoQuote;
import dev.jbake.host.Host;
import dev.jbake.solve.BuildFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Reads the rules about sources that the environment names a file of. The daemon keeps them.
public final class SourcePolicyFile {
    private static final String VARIABLE = "EXPERIMENTAL_BUILDKIT_SOURCE_POLICY";

    private SourcePolicyFile() {}

    /// The rules, null if the environment names no file.
    ///
    /// @throws BuildFailedException if the file cannot be read
    public static @Nullable Policy read(Host host) throws BuildFailedException {
        String name = host.variable(VARIABLE);
        if (name == null || name.isEmpty()) {
            return null;
        }
        byte[] content;
        try {
            content = Files.readAllBytes(host.resolve(name));
        } catch (IOException e) {
            throw new BuildFailedException("failed to read policy file: open " + name + ": " + Reason.inGo(e), e);
        }
        try {
            return policy(Fields.parse(new String(content, StandardCharsets.UTF_8), name));
        } catch (UnusableBuilderException e) {
            return message(content, e);
        }
    }

    /// What is not JSON may be the message itself.
    private static Policy message(byte[] content, UnusableBuilderException notJson) throws BuildFailedException {
        try {
            return Policy.parseFrom(content);
        } catch (InvalidProtocolBufferException ignored) {
            throw new BuildFailedException("failed to parse source policy: " + notJson.getMessage(), notJson);
        }
    }

    private static Policy policy(Fields fields) throws UnusableBuilderException {
        Policy.Builder policy = Policy.newBuilder().setVersion(fields.number("version"));
        for (Fields rule : fields.objectList("rules")) {
            policy.addRules(rule(rule));
        }
        return policy.build();
    }

    private static Rule rule(Fields fields) throws UnusableBuilderException {
        Rule.Builder rule = Rule.newBuilder().setAction(constant(fields, "action", PolicyAction.values()));
        if (fields.has("selector")) {
            rule.setSelector(selector(fields.object("selector")));
        }
        if (fields.has("updates")) {
            Fields updates = fields.object("updates");
            rule.setUpdates(Update.newBuilder()
                    .setIdentifier(updates.text("identifier"))
                    .putAllAttrs(updates.texts("attrs")));
        }
        return rule.build();
    }

    private static Selector selector(Fields fields) throws UnusableBuilderException {
        Selector.Builder selector = Selector.newBuilder()
                .setIdentifier(fields.text("identifier"))
                .setMatchType(constant(fields, "match_type", MatchType.values()));
        for (Fields constraint : fields.objectList("constraints")) {
            selector.addConstraints(AttrConstraint.newBuilder()
                    .setKey(constraint.text("key"))
                    .setValue(constraint.text("value"))
                    .setCondition(constant(constraint, "condition", AttrMatch.values())));
        }
        return selector.build();
    }

    /// A constant by its name or number, the first one if there is none.
    private static <T extends Enum<T> & Internal.EnumLite> T constant(Fields fields, String name, T[] constants)
            throws UnusableBuilderException {
        String written = fields.word(name);
        if (written == null) {
            return constants[0];
        }
        for (T constant : constants) {
            boolean known = !constant.name().equals("UNRECOGNIZED");
            if (known
                    && (constant.name().equals(written)
                            || Integer.toString(constant.getNumber()).equals(written))) {
                return constant;
            }
        }
        throw new UnusableBuilderException("unrecognized enum " + constants[0] + " value " + GoQuote.quote(written));
    }
}
