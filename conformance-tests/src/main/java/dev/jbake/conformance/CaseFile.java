package dev.jbake.conformance;

import dev.jbake.conformance.files.RunResults;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/// The file `case.yaml`, and the files of expected output beside it.
public final class CaseFile {
    /// The name of the file.
    public static final String NAME = "case.yaml";

    private static final String OUTPUT = "expected";
    private static final String OWN_OUTPUT = "jbake";
    /// The directory of the files that are served.
    static final String REMOTE = "remote";

    private static final Set<String> IN_ONE_LINE = Set.of("args", "needs", "before");

    private CaseFile() {}

    /// Returns whether a file of a case's directory belongs to the case and not to its project.
    static boolean isOurs(String name) {
        return name.equals(NAME)
                || name.matches("(" + OUTPUT + "|" + OWN_OUTPUT + ")(\\.(json|txt)|/.*)")
                || name.startsWith(REMOTE + "/");
    }

    /// Reads a case.
    ///
    /// @throws IOException if the file is missing or has another form
    public static Case read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            Object content = new Load(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            return read(folder, new CaseMap(file, content));
        } catch (YamlEngineException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Case read(Path folder, CaseMap map) throws IOException {
        CaseMap own = map.map("jbake");
        Expectation reference = expectation(map, new Expectation(0, null, List.of()), folder, OUTPUT);
        Case read = new Case(
                folder.toAbsolutePath(),
                map.need("shows"),
                needs(map.texts("needs")),
                map.lists("before"),
                map.has("args") ? map.texts("args") : List.of("--print"),
                map.pairs("env"),
                map.text("stdin", ""),
                map.text("since"),
                map.text("until"),
                map.text("unsettled"),
                check(map.map("check")),
                map.texts("rule"),
                reference,
                own == null ? null : own(own, reference, folder));
        map.refuseOthers();
        return read;
    }

    private static Case.@Nullable Check check(@Nullable CaseMap map) throws IOException {
        if (map == null) {
            return null;
        }
        Case.Check check = new Case.Check(map.text("buildx"), map.texts("findings"));
        map.refuseOthers();
        return check;
    }

    private static @Nullable Map<String, Object> map(Case.@Nullable Check check) {
        if (check == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "buildx", check.buildx());
        map.put("findings", check.findings());
        return map;
    }

    private static Case.Own own(CaseMap map, Expectation reference, Path folder) throws IOException {
        Case.Own own = new Case.Own(map.text("deviation"), expectation(map, reference, folder, OWN_OUTPUT));
        map.refuseOthers();
        return own;
    }

    private static Set<Need> needs(List<String> words) throws IOException {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (String word : words) {
            needs.add(Need.of(word));
        }
        return needs;
    }

    private static Expectation expectation(CaseMap map, Expectation otherwise, Path folder, String place)
            throws IOException {
        String output = output(folder, place);
        Path files = folder.resolve(place);
        String exit = map.text("exit");
        List<Message> messages = new ArrayList<>();
        for (CaseMap message : map.maps("diagnostics")) {
            String severity = message.text("severity", "error");
            messages.add(new Message(message.text("at"), message.need("text"), "warning".equals(severity)));
            message.refuseOthers();
        }
        int status = exit == null ? otherwise.exit() : Integer.parseInt(exit);
        return new Expectation(
                status,
                output != null ? output : status == 0 ? Objects.requireNonNullElse(otherwise.output(), "") : null,
                map.has("diagnostics") ? messages : otherwise.messages(),
                Files.isDirectory(files) ? RunResults.read(files) : otherwise.files());
    }

    private static @Nullable String output(Path folder, String name) throws IOException {
        for (String ending : List.of(".json", ".txt")) {
            Path file = folder.resolve(name + ending);
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        return null;
    }

    /// Writes a case in the normal form; comments are lost.
    public static void write(Case written) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("shows", written.shows());
        put(
                map,
                "needs",
                written.needs().isEmpty()
                        ? null
                        : written.needs().stream().map(Need::word).toList());
        put(map, "before", written.before().isEmpty() ? null : written.before());
        if (!written.arguments().equals(List.of("--print"))) {
            map.put("args", written.arguments());
        }
        put(map, "env", written.environment().isEmpty() ? null : written.environment());
        put(map, "stdin", written.input().isEmpty() ? null : written.input());
        put(map, "since", written.since());
        put(map, "until", written.until());
        put(map, "unsettled", written.unsettled());
        put(map, "check", map(written.check()));
        put(map, "rule", written.rule().isEmpty() ? null : written.rule());
        put(map, written.expected(), new Expectation(0, null, List.of()));
        writeOutput(written.folder(), OUTPUT, written.expected().output());
        RunResults.write(written.folder().resolve(OUTPUT), written.expected().files());
        Case.Own own = written.jbake();
        if (own != null) {
            Map<String, Object> inner = new LinkedHashMap<>();
            put(inner, "deviation", own.deviation());
            put(inner, own.expected(), written.expected());
            map.put("jbake", inner);
        }
        String output = own == null ? null : own.expected().output();
        writeOutput(
                written.folder(),
                OWN_OUTPUT,
                Objects.equals(output, written.expected().output()) ? null : output);
        SortedMap<String, String> files =
                own == null ? new TreeMap<>() : own.expected().files();
        boolean same = files.equals(written.expected().files());
        RunResults.write(written.folder().resolve(OWN_OUTPUT), same ? Map.of() : files);
        Files.writeString(written.folder().resolve(NAME), text(map));
    }

    /// Writes arguments and needs on one line each, and everything else one item a line.
    private static String text(Map<String, Object> map) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build();
        Node node = new StandardRepresenter(settings).represent(map);
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            boolean inOneLine = entry.getKeyNode() instanceof ScalarNode key && IN_ONE_LINE.contains(key.getValue());
            if (inOneLine && entry.getValueNode() instanceof SequenceNode list) {
                list.setFlowStyle(FlowStyle.FLOW);
                list.getValue().stream()
                        .filter(SequenceNode.class::isInstance)
                        .map(SequenceNode.class::cast)
                        .forEach(inner -> inner.setFlowStyle(FlowStyle.FLOW));
            }
        }
        StringWriter text = new StringWriter();
        new Dump(settings).dumpNode(node, new WriterStream(text));
        return text.toString();
    }

    /// Adapts a writer to snakeyaml.
    private static final class WriterStream implements StreamDataWriter {
        private final StringWriter text;

        WriterStream(StringWriter text) {
            this.text = text;
        }

        @Override
        public void write(String written) {
            text.write(written);
        }

        @Override
        public void write(String written, int offset, int length) {
            text.write(written, offset, length);
        }
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private static void put(Map<String, Object> map, Expectation expectation, Expectation otherwise) {
        if (expectation.exit() != otherwise.exit()) {
            map.put("exit", expectation.exit());
        }
        if (expectation.messages().equals(otherwise.messages())) {
            return;
        }
        List<Map<String, Object>> messages = new ArrayList<>();
        for (Message message : expectation.messages()) {
            Map<String, Object> one = new LinkedHashMap<>();
            put(one, "severity", message.warning() ? "warning" : null);
            put(one, "at", message.at());
            put(one, "text", message.text());
            messages.add(one);
        }
        map.put("diagnostics", messages);
    }

    private static void writeOutput(Path folder, String name, @Nullable String output) throws IOException {
        Files.deleteIfExists(folder.resolve(name + ".json"));
        Files.deleteIfExists(folder.resolve(name + ".txt"));
        if (output != null && !output.isEmpty()) {
            boolean json = output.startsWith("{") || output.startsWith("[");
            Files.writeString(folder.resolve(name + (json ? ".json" : ".txt")), output);
        }
    }
}
