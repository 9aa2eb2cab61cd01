package dev.jbake.bake.compose;

/// A place where a key may have begun that only the colon after it will show.
///
/// @param required whether only a key can stand there
/// @param flow in how many brackets
/// @param token the number of the key's first token
record YamlSimpleKey(boolean required, int flow, int token, YamlMark mark) {
    static final YamlSimpleKey NONE = new YamlSimpleKey(false, 0, 0, YamlMark.START);

    YamlSimpleKey optional() {
        return required ? new YamlSimpleKey(false, flow, token, mark) : this;
    }
}
