package dev.jbake.registry;

/// A manifest or index, byte for byte.
public final class Manifest {
    private final String type;
    private final byte[] bytes;

    /// @param type its media type
    /// @param bytes which must not change afterwards
    public Manifest(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /// The media type.
    public String type() {
        return type;
    }

    /// The bytes, which must not be changed.
    public byte[] bytes() {
        return bytes;
    }
}
