package dev.jbake.cty;

import org.jspecify.annotations.Nullable;

/// A known string in NFC.
final class StringValue implements Value {
    private final String text;

    StringValue(String text) {
        this.text = text;
    }

    @Override
    public Type type() {
        return Type.STRING;
    }

    @Override
    public String asString() {
        return text;
    }

    @Override
    public long weight() {
        return 1L + text.length() / Elements.CHARACTERS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringValue value && text.equals(value.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
