package dev.jbake.bake.listing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Sorts as Go's `slices.SortFunc` does (pattern-defeating quicksort), also where elements compare as equal: their
/// order
/// depends on each step.
// Compat: a group and a target of one name are listed in that order (case listing/many-of-one-name).
final class UnstableSort<T> {
    private static final int SMALL = 12;
    private static final int LARGE = 50;
    private static final int MOST_SHIFTS = 5;

    private final List<T> list;
    private final Comparator<T> order;
    private int exchanges;

    private UnstableSort(List<T> list, Comparator<T> order) {
        this.list = list;
        this.order = order;
    }

    static <T> void sort(List<T> list, Comparator<T> order) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(list.size());
        new UnstableSort<>(list, order).quick(0, list.size(), bits);
    }

    private boolean less(int one, int other) {
        return order.compare(list.get(one), list.get(other)) < 0;
    }

    private void swap(int one, int other) {
        T kept = list.get(one);
        list.set(one, list.get(other));
        list.set(other, kept);
    }

    private void insertion(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            sink(i, from);
        }
    }

    /// Moves an element down to where it belongs, not below `lowest`.
    private void sink(int start, int lowest) {
        for (int i = start; i > lowest && less(i, i - 1); i--) {
            swap(i, i - 1);
        }
    }

    private void quick(int first, int last, int patience) {
        int from = first;
        int to = last;
        int left = patience;
        boolean balanced = true;
        boolean ordered = true;
        while (to - from > SMALL) {
            if (left == 0) {
                List<T> part = list.subList(from, to);
                part.sort(order); // where the reference gives up as well; equal elements may differ
                return;
            }
            if (!balanced) {
                scatter(from, to);
                left--;
            }
            int length = to - from;
            int pivot = pivot(from, to);
            boolean rising = exchanges == 0;
            if (exchanges == SMALL) {
                reverse(from, to);
                pivot = to - 1 - (pivot - from);
                rising = true;
            }
            if (balanced && ordered && rising && nearlySorted(from, to)) {
                return;
            }
            if (from > 0 && !less(from - 1, pivot)) {
                from = equals(from, to, pivot);
                continue;
            }
            swap(from, pivot);
            int low = lower(from + 1, to - 1, from);
            int high = higher(low, to - 1, from);
            ordered = low > high;
            int middle = ordered ? high : split(from, low, high);
            swap(middle, from);
            if (middle - from < to - middle) {
                balanced = middle - from >= length / 8;
                quick(from, middle, left);
                from = middle + 1;
            } else {
                balanced = to - middle >= length / 8;
                quick(middle + 1, to, left);
                to = middle;
            }
        }
        insertion(from, to);
    }

    private int lower(int start, int last, int pivot) {
        int at = start;
        while (at <= last && less(at, pivot)) {
            at++;
        }
        return at;
    }

    private int higher(int first, int start, int pivot) {
        int at = start;
        while (at >= first && !less(at, pivot)) {
            at--;
        }
        return at;
    }

    /// Exchanges what is on the wrong side of the pivot; where the pivot goes.
    private int split(int pivot, int start, int end) {
        int low = start;
        int high = end;
        while (low <= high) {
            swap(low, high);
            low = lower(low + 1, high - 1, pivot);
            high = higher(low, high - 1, pivot);
        }
        return high;
    }

    /// Moves what equals the pivot to the front; where the rest begins.
    private int equals(int from, int to, int pivot) {
        swap(from, pivot);
        int low = from + 1;
        int high = to - 1;
        while (true) {
            while (low <= high && !less(from, low)) {
                low++;
            }
            while (low <= high && less(from, high)) {
                high--;
            }
            if (low > high) {
                return low;
            }
            swap(low, high);
            low++;
            high--;
        }
    }

    private boolean nearlySorted(int from, int to) {
        int at = from + 1;
        for (int shifts = 0; shifts < MOST_SHIFTS; shifts++) {
            while (at < to && !less(at, at - 1)) {
                at++;
            }
            if (at == to || to - from < LARGE) {
                return at == to;
            }
            swap(at, at - 1);
            if (at - from >= 2) {
                sink(at - 1, 0);
            }
            for (int i = at + 1; to - at >= 2 && i < to && less(i, i - 1); i++) {
                swap(i, i - 1);
            }
        }
        return false;
    }

    /// Moves three elements of the middle elsewhere.
    private void scatter(int from, int to) {
        int length = to - from;
        long random = length;
        long mask = (1L << (Integer.SIZE - Integer.numberOfLeadingZeros(length))) - 1;
        int middle = from + length / 4 * 2;
        for (int i = middle - 1; i <= middle + 1; i++) {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            int other = (int) (random & mask);
            swap(i, from + (other >= length ? other - length : other));
        }
    }

    private int pivot(int from, int to) {
        int quarter = (to - from) / 4;
        int[] three = {from + quarter, from + quarter * 2, from + quarter * 3};
        exchanges = 0;
        if (to - from >= LARGE) {
            Arrays.setAll(three, i -> median(three[i] - 1, three[i], three[i] + 1));
        }
        return median(three[0], three[1], three[2]);
    }

    private int median(int one, int two, int three) {
        boolean first = less(two, one);
        int low = first ? two : one;
        int high = first ? one : two;
        boolean second = less(three, high);
        int middle = second ? three : high;
        boolean third = less(middle, low);
        exchanges += (first ? 1 : 0) + (second ? 1 : 0) + (third ? 1 : 0);
        return third ? low : middle;
    }

    private void reverse(int from, int to) {
        for (int low = from, high = to - 1; low < high; low++, high--) {
            swap(low, high);
        }
    }
}
