package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Platform;
import java.util.ArrayList;
import java.util.List;

/// A builder as its file has it.
///
/// @param name as the user wrote it
/// @param driver `docker-container`, `remote`, ...
/// @param nodes in the order in which they were made
/// @param dynamic whether the nodes are found at run time, as pods are
record StoredBuilder(String name, String driver, ImmutableList<StoredNode> nodes, boolean dynamic) {

    /// @throws UnusableBuilderException where a member is of a wrong type
    static StoredBuilder of(Fields fields) throws UnusableBuilderException {
        ImmutableList.Builder<StoredNode> nodes = ImmutableList.builder();
        for (Fields node : fields.objectList("Nodes")) {
            nodes.add(StoredNode.of(node));
        }
        return new StoredBuilder(fields.text("Name"), fields.text("Driver"), nodes.build(), fields.flag("Dynamic"));
    }

    /// The builder for those who only read.
    BuilderInstance instance() {
        return new BuilderInstance(
                name, driver, nodes.stream().map(StoredNode::node).collect(ImmutableList.toImmutableList()), false);
    }

    /// The text of its file, which is the reference's to the byte.
    String json() {
        JsonWriter json = new JsonWriter("", true).beginObject();
        json.name("Name").string(name).name("Driver").string(driver);
        json.name("Nodes").beginArray();
        nodes.forEach(node -> node.write(json));
        json.endArray();
        return json.name("Dynamic").bool(dynamic).endObject().toString();
    }

    /// The builder without a node.
    ///
    /// @throws UnusableBuilderException if there is no such node, or no other
    StoredBuilder leave(String node) throws UnusableBuilderException {
        requireStatic("Leave");
        int index = find(node);
        if (index < 0) {
            throw new UnusableBuilderException("node \"" + node + "\" not found for " + name);
        }
        if (nodes.size() == 1) {
            throw new UnusableBuilderException("can not leave last node, do you want to rm instance instead?");
        }
        List<StoredNode> left = new ArrayList<>(nodes);
        left.remove(index);
        return with(left);
    }

    /// The builder with a new or a changed node. Platforms that the node is given are taken from the others.
    ///
    /// @param edited the node's name; empty for a generated one
    /// @param append whether a node is to be added to those there are
    /// @throws UnusableBuilderException if the node is not there, or its endpoint is another node's
    StoredBuilder edit(String edited, NodeEdit edit, boolean append) throws UnusableBuilderException {
        requireStatic("Update");
        int index = find(edited);
        List<StoredNode> changed = new ArrayList<>(nodes);
        if (index >= 0) {
            changed.set(index, edit.change(nodes.get(index)));
        } else {
            if (!append && !nodes.isEmpty()) {
                throw new UnusableBuilderException("node " + edited + " not found, did you mean to append?");
            }
            index = changed.size();
            changed.add(edit.create(BuilderName.required(edited.isEmpty() ? nextName() : edited)));
        }
        requireOne(edit.endpoint(), changed);
        List<String> taken = changed.get(index).node().platforms().stream()
                .map(Platform::format)
                .toList();
        for (int i = 0; i < changed.size(); i++) {
            if (i != index) {
                changed.set(i, changed.get(i).without(taken));
            }
        }
        return with(changed);
    }

    private static void requireOne(String endpoint, List<StoredNode> nodes) throws UnusableBuilderException {
        if (nodes.stream().filter(node -> node.endpoint().equals(endpoint)).count() > 1) {
            throw new UnusableBuilderException("invalid duplicate endpoint " + endpoint);
        }
    }

    private void requireStatic(String change) throws UnusableBuilderException {
        if (dynamic) {
            throw new UnusableBuilderException("dynamic node group does not support " + change);
        }
    }

    private String nextName() {
        for (int i = 0; ; i++) {
            if (find(name + i) < 0) {
                return name + i;
            }
        }
    }

    /// The index of a node, -1 if it is not there.
    int find(String node) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).name().equals(node)) {
                return i;
            }
        }
        return -1;
    }

    private StoredBuilder with(List<StoredNode> changed) {
        return new StoredBuilder(name, driver, ImmutableList.copyOf(changed), dynamic);
    }
}
