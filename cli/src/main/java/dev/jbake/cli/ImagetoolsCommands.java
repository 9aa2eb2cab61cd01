package dev.jbake.cli;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.CommandGroup;
import dev.jbake.cli.imagetools.CreateImage;
import dev.jbake.cli.imagetools.InspectImage;
import org.jspecify.annotations.Nullable;

/// The table of the commands of `jbake imagetools`, which are loaded only for them.
final class ImagetoolsCommands implements CommandGroup {
    @Override
    public @Nullable Command line(int number) {
        return switch (number) {
            case 0 -> new CreateImage();
            case 1 -> new InspectImage();
            default -> null;
        };
    }

    @Override
    public String name() {
        return "imagetools";
    }

    @Override
    public String summary() {
        return "Look at images in registries, and make new ones out of them";
    }
}
