package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.function.CallContext;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.FunctionTable;
import dev.jbake.function.Parameter;
import dev.jbake.function.Surroundings;
import dev.jbake.function.Work;
import dev.jbake.stdlib.StandardFunctions;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of the tables: unknown and null values, the standard functions, and functions `as_..`, which convert to a
/// type.
final class TableScope implements Scope {
    private static final Type OBJECT = Type.object(Map.of("a", Type.STRING, "b", Type.NUMBER), Set.of("b"));
    private static final Map<String, Type> CONVERSIONS = Map.ofEntries(
            Map.entry("as_liststr", Type.list(Type.STRING)),
            Map.entry("as_listnum", Type.list(Type.NUMBER)),
            Map.entry("as_setstr", Type.set(Type.STRING)),
            Map.entry("as_setnum", Type.set(Type.NUMBER)),
            Map.entry("as_mapstr", Type.map(Type.STRING)),
            Map.entry("as_mapnum", Type.map(Type.NUMBER)),
            Map.entry("as_listany", Type.list(Type.DYNAMIC)),
            Map.entry("as_setany", Type.set(Type.DYNAMIC)),
            Map.entry("as_mapany", Type.map(Type.DYNAMIC)),
            Map.entry("as_tostr", Type.STRING),
            Map.entry("as_tonum", Type.NUMBER),
            Map.entry("as_tobool", Type.BOOL),
            Map.entry("as_listliststr", Type.list(Type.list(Type.STRING))),
            Map.entry("as_setsetnum", Type.set(Type.set(Type.NUMBER))),
            Map.entry("as_objab", OBJECT),
            Map.entry("as_tupsn", Type.tuple(List.of(Type.STRING, Type.NUMBER))),
            Map.entry("as_listobjab", Type.list(OBJECT)),
            Map.entry("as_mapobjab", Type.map(OBJECT.withoutOptionalAttributes())));
    private static final Map<String, Value> VALUES = Map.ofEntries(
            Map.entry("ustr", Value.unknown(Type.STRING)),
            Map.entry("unum", Value.unknown(Type.NUMBER)),
            Map.entry("ubool", Value.unknown(Type.BOOL)),
            Map.entry("udyn", Value.DYNAMIC),
            Map.entry("ulist", Value.unknown(Type.list(Type.STRING))),
            Map.entry("umap", Value.unknown(Type.map(Type.STRING))),
            Map.entry("uset", Value.unknown(Type.set(Type.STRING))),
            Map.entry("nstr", Value.nullOf(Type.STRING)),
            Map.entry("nnum", Value.nullOf(Type.NUMBER)),
            Map.entry("nlist", Value.nullOf(Type.list(Type.STRING))),
            Map.entry("nmap", Value.nullOf(Type.map(Type.STRING))));

    private final FunctionTable table = StandardFunctions.table();
    private final CallContext context = new CallContext(new FixedSurroundings(), new Work());

    @Override
    public @Nullable Found find(ScopeTraversal traversal) {
        Value value = VALUES.get(traversal.root());
        return value == null ? null : new Found(value, 0);
    }

    @Override
    public @Nullable Function function(String name) {
        Type type = CONVERSIONS.get(name);
        return type == null ? table.lookup(name) : conversion(name, type);
    }

    private static Function conversion(String name, Type type) {
        return Declaration.of(name, "")
                .parameter(Parameter.of("value", Type.DYNAMIC, "")
                        .allowNull()
                        .allowUnknown()
                        .allowDynamic())
                .returning(
                        arguments -> convert(arguments.getFirst(), type).type(),
                        call -> convert(call.argument(0), type));
    }

    private static Value convert(Value value, Type type) throws FunctionException {
        try {
            return Conversion.convert(value, type);
        } catch (ConversionException e) {
            throw new FunctionException(e.getMessage());
        }
    }

    @Override
    public @Nullable UserFunction userFunction(String name) {
        return null;
    }

    @Override
    public boolean isBroken(String function) {
        return false;
    }

    @Override
    public CallContext callContext() {
        return context;
    }

    @Override
    public void addKnown(Map<String, Value> known) {
        known.putAll(VALUES);
    }

    @Override
    public void addVariableNames(Collection<String> names) {
        names.addAll(VALUES.keySet());
    }

    @Override
    public void addFunctionNames(Collection<String> names) {
        names.addAll(table.names());
    }

    /// The machine for which the tables were recorded.
    private static final class FixedSurroundings implements Surroundings {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-21T00:05:07.9Z");
        }

        @Override
        public String homeDirectory() {
            return "/home/someone";
        }

        @Override
        public byte[] randomBytes(int count) {
            return Arrays.copyOf(HexFormat.of().parseHex("0f8fad5bd9cb469fa16570867728950e"), count);
        }
    }
}
