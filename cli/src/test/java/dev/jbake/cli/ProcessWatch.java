package dev.jbake.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The most that a running process has used of what Linux counts in `/proc`.
final class ProcessWatch {
    private final Path folder;
    private long kilobytes;
    private int sockets;

    private ProcessWatch(long pid) {
        folder = Path.of("/proc", Long.toString(pid));
    }

    /// Watches a process to its end, or until the calling thread is interrupted.
    static ProcessWatch untilEnd(RunningJbake jbake) throws InterruptedException {
        ProcessWatch watch = new ProcessWatch(jbake.pid());
        while (jbake.isAlive()) {
            watch.look();
            Thread.sleep(20);
        }
        return watch;
    }

    /// The largest resident set, in MiB.
    long megabytes() {
        return kilobytes >> 10;
    }

    /// The largest number of sockets that were open at the same time.
    int sockets() {
        return sockets;
    }

    private void look() {
        try {
            for (String line : Files.readAllLines(folder.resolve("status"))) {
                if (line.startsWith("VmHWM:")) {
                    kilobytes = Math.max(kilobytes, Long.parseLong(line.replaceAll("[^0-9]", "")));
                }
            }
            sockets = Math.max(sockets, countSockets());
        } catch (IOException e) {
            // the process has just ended, or a descriptor was closed while we looked
        }
    }

    private int countSockets() throws IOException {
        int count = 0;
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(folder.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.readSymbolicLink(descriptor).toString().startsWith("socket:")) {
                    count++;
                }
            }
        }
        return count;
    }
}
