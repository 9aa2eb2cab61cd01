package dev.jbake.conformance;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /// Its name.
    public static final String NAME = "case.yaml";

    private static final String OUTPUT = "expected";
    private static final String OWN_OUTPUT = "jbake";

    private CaseFile() {}

    /// Whether a file of a case's folder belongs to the case and not to its project.
    static boolean isOurs(String name) {
        return name.equals(NAME) || name.matches("(" + OUTPUT + "|" + OWN_OUTPUT + ")\\.(json|txt)");
    }

    /// Reads a case.
    ///
    /// @throws IOException if there is none, or it is not of the form
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
        Expectation reference = expectation(map, new Expectation(0, null, List.of()), output(folder, OUTPUT));
        Case read = new Case(
                folder.toAbsolutePath(),
                map.need("shows"),
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
        Case.Own own = new Case.Own(map.text("deviation"), expectation(map, reference, output(folder, OWN_OUTPUT)));
        map.refuseOthers();
        return own;
    }

    private static Expectation expectation(CaseMap map, Expectation otherwise, @Nullable String output)
            throws IOException {
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
                output != null ? output : status == 0 ? otherwise.output() : null,
                map.has("diagnostics") ? messages : otherwise.messages());
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

    /// Writes a case in the one form that files have; comments are lost.
    public static void write(Case written) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("shows", written.shows());
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
        Files.writeString(written.folder().resolve(NAME), text(map));
    }

    /// The arguments on one line, everything else a line each.
    private static String text(Map<String, Object> map) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build();
        Node node = new StandardRepresenter(settings).represent(map);
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            boolean arguments = entry.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("args");
            if (arguments && entry.getValueNode() instanceof SequenceNode list) {
                list.setFlowStyle(FlowStyle.FLOW);
            }
        }
        StringWriter text = new StringWriter();
        new Dump(settings).dumpNode(node, new WriterStream(text));
        return text.toString();
    }

    /// A writer as snakeyaml wants it.
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
        if (output != null) {
            boolean json = output.startsWith("{") || output.startsWith("[");
            Files.writeString(folder.resolve(name + (json ? ".json" : ".txt")), output);
        }
    }
}
