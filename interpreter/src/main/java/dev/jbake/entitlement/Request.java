package dev.jbake.entitlement;

import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.go.GoQuote;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The rights that a build needs and that were not granted.
public final class Request {
    private static final String CHECK_FILES = "BUILDX_BAKE_ENTITLEMENTS_FS";

    /// One right: what it means, and the option that grants it.
    private record Right(String meaning, String option) {}

    private final List<Right> rights = new ArrayList<>();
    private final List<Right> ofFiles = new ArrayList<>();
    private final Host host;

    private Request(Host host) {
        this.host = host;
    }

    /// Finds what a plan needs beyond what was granted. The working directory may always be read and written.
    ///
    /// @throws InvalidContent in the reference's words, if a path cannot be resolved or a right cannot be parsed
    public static Request of(BuildPlan plan, Grants grants, Host host) throws InvalidContent {
        Needs needs = new Needs(host);
        // The reference takes the paths of one target only, at random (docs/deviations.md).
        for (TargetPlan target : plan.targets().values()) {
            needs.add(target);
        }
        Request request = new Request(host);
        request.plain(needs, grants);
        request.paths(needs, grants);
        return request;
    }

    private void plain(Needs needs, Grants grants) {
        if (needs.plain.contains(Grants.NETWORK_HOST) && !grants.has(Grants.NETWORK_HOST)) {
            rights.add(new Right("Running build containers that can access host network", Grants.NETWORK_HOST));
        }
        if (needs.plain.contains(Grants.SECURITY_INSECURE) && !grants.has(Grants.SECURITY_INSECURE)) {
            rights.add(
                    new Right("Running privileged containers that can make system changes", Grants.SECURITY_INSECURE));
        }
        if (needs.devices.contains("")) {
            if (!grants.hasAllDevices()) {
                rights.add(new Right("Access to CDI devices", Grants.DEVICE));
            }
        } else {
            for (String device : needs.devices) {
                if (!grants.hasDevice(device)) {
                    rights.add(new Right("Access to device " + device, Grants.DEVICE + "=" + device));
                }
            }
        }
        if (needs.plain.contains(Grants.SSH) && !grants.has(Grants.SSH)) {
            ofFiles.add(new Right("Forwarding default SSH agent socket", Grants.SSH));
        }
        if (needs.plain.contains(Grants.LOCAL_DELETE) && !grants.has(Grants.LOCAL_DELETE)) {
            rights.add(new Right("Deleting stale files from local output destinations", Grants.LOCAL_DELETE));
        }
    }

    private void paths(Needs needs, Grants grants) throws InvalidContent {
        PathRights paths = new PathRights(host);
        SortedSet<String> read = paths.missing(needs.read, grants.read());
        SortedSet<String> write = paths.missing(needs.write, grants.write());
        SortedSet<String> both = new TreeSet<>(read);
        both.retainAll(write);
        read.removeAll(both);
        write.removeAll(both);
        add("Read and write access to path ", Grants.FS, both, paths);
        add("Read access to path ", Grants.FS_READ, read, paths);
        add("Write access to path ", Grants.FS_WRITE, write, paths);
    }

    private void add(String meaning, String key, Iterable<String> absolute, PathRights paths) throws InvalidContent {
        for (String path : absolute) {
            String shown = paths.shown(path);
            ofFiles.add(new Right(meaning + shown, key + "=" + shown));
        }
    }

    /// True if everything was granted.
    public boolean isEmpty() {
        return rights.isEmpty() && ofFiles.isEmpty();
    }

    /// True if it is about files only and the environment turns their check off.
    ///
    /// @param remote whether the definition is remote
    /// @throws InvalidContent if a variable is not a bool
    public boolean isWaived(boolean remote) throws InvalidContent {
        return !checksFiles(remote) && rights.isEmpty();
    }

    private boolean checksFiles(boolean remote) throws InvalidContent {
        boolean checks = true;
        if (remote) {
            checks = !bool("BAKE_ALLOW_REMOTE_FS_ACCESS", false);
        }
        return bool(CHECK_FILES, checks);
    }

    private boolean bool(String variable, boolean otherwise) throws InvalidContent {
        String value = host.variable(variable);
        try {
            return value == null ? otherwise : Contents.bool(value);
        } catch (InvalidContent e) {
            throw new InvalidContent("failed to parse " + variable + " value "
                    + GoQuote.quote(value == null ? "" : value) + ": " + e.reason());
        }
    }

    /// What is requested, the options that grant it, and the whole command with them, ready to paste.
    ///
    /// @param asked whether the user will be asked
    /// @param command the words of the command, the program first
    /// @param inserted how many of them come before the options
    public String text(boolean asked, List<String> command, int inserted) {
        StringBuilder text = new StringBuilder(
                "Your build is requesting privileges for following possibly insecure capabilities:\n\n");
        List<Right> all = new ArrayList<>(rights);
        all.addAll(ofFiles);
        List<String> options = new ArrayList<>();
        for (Right right : all) {
            text.append(" - ").append(right.meaning).append('\n');
            options.add("--allow=" + right.option);
        }
        String quoted = GoQuote.quote(String.join(" ", options));
        text.append(asked ? "\nIn order to not see this message in the future pass " : "\nPass ")
                .append(quoted)
                .append(" to grant requested privileges.\n");
        List<String> whole = new ArrayList<>(command);
        whole.addAll(inserted, options);
        text.append("\nYour full command with requested privileges:\n\n");
        for (String word : whole) {
            text.append(ShellWord.quoted(word)).append(' ');
        }
        text.setLength(text.length() - 1);
        return text.append("\n\n").toString();
    }

    /// How to turn the checks of files off, empty if they are off already or that would not help.
    ///
    /// @param remote whether the definition is remote
    /// @throws InvalidContent if a variable is not a bool
    public String advice(boolean remote) throws InvalidContent {
        boolean helps = checksFiles(remote) && host.variable(CHECK_FILES) == null && !ofFiles.isEmpty();
        return helps
                ? "To disable filesystem entitlements checks, you can set BUILDX_BAKE_ENTITLEMENTS_FS=0 .\n\n"
                : "";
    }
}
