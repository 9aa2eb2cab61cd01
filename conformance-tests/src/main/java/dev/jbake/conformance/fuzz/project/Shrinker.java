package dev.jbake.conformance.fuzz.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shrinks a project while it keeps a property (delta debugging on its structure).
///
/// It first removes pieces, in halves, quarters and so on. Then it replaces expressions by their parts or by small
/// ones. Last it removes single lines and words. It starts again until nothing changes or the time is up.
public final class Shrinker {
    private static final List<String> SMALLEST = List.of("1", "\"\"", "\"x\"", "[]", "{}", "null", "true");

    private final Property property;
    private final long end;
    private final Set<String> failed = new HashSet<>();
    private GeneratedProject smallest;

    private Shrinker(GeneratedProject project, Property property, long nanoseconds) {
        this.smallest = project;
        this.property = property;
        this.end = System.nanoTime() + nanoseconds;
    }

    /// A property of a project, tested by running commands on it.
    @FunctionalInterface
    public interface Property {
        /// Returns whether the project has the property.
        boolean holds(GeneratedProject project) throws IOException, InterruptedException;
    }

    /// Returns a smaller project that still has the property.
    ///
    /// @param nanoseconds the time after which to stop
    public static GeneratedProject shrink(GeneratedProject project, Property property, long nanoseconds)
            throws IOException, InterruptedException {
        Shrinker shrinker = new Shrinker(project, property, nanoseconds);
        String before = "";
        while (!before.equals(shrinker.smallest.text()) && !shrinker.isOver()) {
            before = shrinker.smallest.text();
            shrinker.once(false);
            shrinker.once(true);
        }
        before = "";
        while (!before.equals(shrinker.smallest.text()) && !shrinker.isOver()) {
            before = shrinker.smallest.text();
            shrinker.words();
        }
        return shrinker.smallest;
    }

    private boolean isOver() {
        return System.nanoTime() > end;
    }

    /// Keeps the project if it has the property.
    private boolean tried(GeneratedProject project) throws IOException, InterruptedException {
        String text = project.text();
        if (text.equals(smallest.text()) || isOver() || failed.contains(text)) {
            return false;
        }
        if (!property.holds(project)) {
            failed.add(text);
            return false;
        }
        smallest = project;
        return true;
    }

    private void once(boolean expressions) throws IOException, InterruptedException {
        for (Side side : Side.values()) {
            List<NamedPiece> entries = fewer(side.of(smallest), kept -> side.with(smallest, kept));
            for (int i = 0; i < entries.size(); i++) {
                int place = i;
                Piece content = entries.get(i).content();
                if (content != null) {
                    shrink(content, expressions, changed -> side.with(smallest, place, changed));
                }
            }
        }
    }

    /// Returns a list without the elements that the property does not need.
    private <T> List<T> fewer(List<T> all, Function<List<T>, GeneratedProject> put)
            throws IOException, InterruptedException {
        List<T> kept = all;
        for (int size = all.size(); size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int from = kept.size() - size; from > -size && !kept.isEmpty(); from -= size) {
                List<T> rest = new ArrayList<>(kept.subList(0, Math.max(0, from)));
                rest.addAll(kept.subList(Math.min(kept.size(), from + size), kept.size()));
                if (tried(put.apply(rest))) {
                    kept = rest;
                }
            }
        }
        return kept;
    }

    /// Shrinks one piece in its place and returns the result.
    private Piece shrink(Piece given, boolean expressions, Function<Piece, GeneratedProject> put)
            throws IOException, InterruptedException {
        Piece piece = given;
        if (expressions && piece.isExpression()) {
            Piece other = replacement(piece, put);
            if (other != null) {
                return shrink(other, true, put);
            }
        }
        if (piece.isList() && !piece.parts().isEmpty()) {
            Piece list = piece;
            piece = list.with(fewer(list.parts(), kept -> put.apply(list.with(kept))));
        }
        for (int i = 0; i < piece.parts().size(); i++) {
            Piece around = piece;
            int place = i;
            Piece part =
                    shrink(piece.parts().get(i), expressions, changed -> put.apply(replaced(around, place, changed)));
            piece = replaced(piece, i, part);
        }
        return piece;
    }

    private static Piece replaced(Piece piece, int place, Piece part) {
        List<Piece> parts = new ArrayList<>(piece.parts());
        parts.set(place, part);
        return piece.with(parts);
    }

    private @Nullable Piece replacement(Piece piece, Function<Piece, GeneratedProject> put)
            throws IOException, InterruptedException {
        int length = piece.text().length();
        List<Piece> others = new ArrayList<>();
        SMALLEST.forEach(text -> others.add(Piece.of(text)));
        piece.parts().stream().filter(Piece::isExpression).forEach(others::add);
        for (Piece other : others) {
            if (other.text().length() < length && tried(put.apply(other))) {
                return other;
            }
        }
        return null;
    }

    /// Removes lines, then words and marks.
    private void words() throws IOException, InterruptedException {
        for (Side side : List.of(Side.FILES, Side.INPUT)) {
            for (int i = 0; i < side.of(smallest).size(); i++) {
                int place = i;
                for (String parts : List.of("(?<=\n)", "(?=\\S)(?:(?<=\\W)|(?=\\W))")) {
                    String text = side.of(smallest).get(i).text();
                    List<String> pieces = List.of(text.split(parts, -1));
                    fewer(pieces, kept -> side.with(smallest, place, Piece.of(String.join("", kept))));
                }
            }
        }
    }
}
