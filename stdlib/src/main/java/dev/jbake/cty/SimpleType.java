package dev.jbake.cty;

/// The types that have no element or attribute types.
enum SimpleType implements Type {
    STRING(Kind.STRING, "string", "string"),
    NUMBER(Kind.NUMBER, "number", "number"),
    BOOL(Kind.BOOL, "bool", "bool"),
    BYTES(Kind.BYTES, "bytes", "bytes"),
    DYNAMIC(Kind.DYNAMIC, "dynamic", "any type");

    private final Kind kind;
    private final String name;
    private final String constraint;

    SimpleType(Kind kind, String name, String constraint) {
        this.kind = kind;
        this.name = name;
        this.constraint = constraint;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String friendlyName() {
        return name;
    }

    @Override
    public String constraintName() {
        return constraint;
    }

    @Override
    public boolean hasDynamicTypes() {
        return this == DYNAMIC;
    }

    @Override
    public Type withoutOptionalAttributes() {
        return this;
    }

    @Override
    public String toString() {
        return name;
    }
}
