package dev.jbake.status;

/// Whether a node's daemon can be used.
public enum NodeState {
    /// It answers.
    RUNNING("running"),
    /// It does not.
    INACTIVE("inactive"),
    /// Something about the node is wrong, which its status says.
    ERROR("error");

    private final String word;

    NodeState(String word) {
        this.word = word;
    }

    /// The reference's word for it.
    public String word() {
        return word;
    }
}
