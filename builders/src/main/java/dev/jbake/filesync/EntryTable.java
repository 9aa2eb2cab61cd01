package dev.jbake.filesync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/// The paths of a transfer by their numbers, in little memory: about 10 bytes and the name for each.
///
/// Safe for use by several threads.
public final class EntryTable {

    private int[] parents = new int[64];
    private int[] ends = new int[64];
    private byte[] names = new byte[1024];
    private int size;
    private final BitSet open = new BitSet();

    /// Adds the next entry.
    ///
    /// @param parent the number of its directory; -1 for the root
    /// @param name its last element
    /// @param file whether its content may be asked for
    public synchronized int add(int parent, String name, boolean file) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int start = size == 0 ? 0 : ends[size - 1];
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        if (start + bytes.length > names.length) {
            names = Arrays.copyOf(names, Math.max(names.length * 2, start + bytes.length));
        }
        System.arraycopy(bytes, 0, names, start, bytes.length);
        parents[size] = parent;
        ends[size] = start + bytes.length;
        open.set(size, file);
        return size++;
    }

    /// Takes the right to ask for the content of an entry. Returns false if it was taken before, or never existed.
    public synchronized boolean claim(int number) {
        if (number < 0 || !open.get(number)) {
            return false;
        }
        open.clear(number);
        return true;
    }

    /// The first entry whose content may be asked for, from a number on; -1 where there is none.
    public synchronized int nextOpen(int from) {
        return open.nextSetBit(from);
    }

    public synchronized String path(int number) {
        Deque<String> elements = new ArrayDeque<>();
        for (int at = number; at >= 0; at = parents[at]) {
            int start = at == 0 ? 0 : ends[at - 1];
            elements.push(new String(names, start, ends[at] - start, StandardCharsets.UTF_8));
        }
        return String.join("/", elements);
    }
}
