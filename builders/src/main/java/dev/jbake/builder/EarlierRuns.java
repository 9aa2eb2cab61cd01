package dev.jbake.builder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the targets of a project ended before, from what runs have written down.
public final class EarlierRuns {
    static final String PROJECT = "Project";
    static final String REQUESTED = "Requested";
    static final String BUILT = "Built";

    /// Nobody repeats what lies so many runs back.
    private static final int MOST = 1_000;

    private final Path directory;

    EarlierRuns(Path directory) {
        this.directory = directory;
    }

    /// A run's file, and when it was written last.
    private record Entry(Path file, FileTime time) {}

    /// For each target whether it ended well in the newest run that was asked for it; without targets that no run was
    /// asked for. A run that has not ended, or ended without a word, has built nothing.
    ///
    /// @param project what tells projects apart
    /// @throws IOException if the folder cannot be read; files in it that cannot be read count as none
    public Map<String, Boolean> ends(List<String> project, Collection<String> targets) throws IOException {
        Map<String, Boolean> ends = new LinkedHashMap<>();
        Set<String> open = new HashSet<>(targets);
        for (Path file : newestFirst()) {
            if (open.isEmpty()) {
                break;
            }
            add(file, project, open, ends);
        }
        return ends;
    }

    private static void add(Path file, List<String> project, Set<String> open, Map<String, Boolean> ends) {
        try {
            String text = TextFile.read(file);
            Fields run = text == null ? Fields.none(file.toString()) : Fields.parse(text, file);
            if (!run.textList(PROJECT).equals(project)) {
                return;
            }
            Set<String> built = Set.copyOf(run.textList(BUILT));
            for (String target : run.textList(REQUESTED)) {
                if (open.remove(target)) {
                    ends.put(target, built.contains(target));
                }
            }
        } catch (UnusableBuilderException ignored) {
            // Written by another program, or damaged.
        }
    }

    private static void add(Path file, List<Entry> entries) throws IOException {
        try {
            entries.add(new Entry(file, Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException ignored) {
            // Another run's file, not yet in its place.
        }
    }

    private List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                add(file, entries);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::time).reversed())
                .limit(MOST)
                .map(Entry::file)
                .toList();
    }
}
