package org.onrecord.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How to start programs that refuse to run as root, as PostgreSQL does. A normal user starts them plainly; root starts
 * them in a user name space of their own, or, where the system forbids those (as most containers do), as the user
 * nobody.
 */
enum RunAs {
    PLAINLY(""),
    IN_A_USER_NAME_SPACE("unshare -U"),
    AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY = 65534;
    private static final Path ROOT = Path.of("/");

    private final String prefix;

    RunAs(String prefix) {
        this.prefix = prefix;
    }

    /** @throws StartException if this is root and the system offers no way */
    static RunAs forThisUser() {
        if (!isRoot()) {
            return PLAINLY;
        }
        if (IN_A_USER_NAME_SPACE.works()) {
            return IN_A_USER_NAME_SPACE;
        }
        if (AS_NOBODY.works()) {
            return AS_NOBODY;
        }
        throw new StartException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) works here."
                        + " Start this as a normal user.",
                null);
    }

    List<String> command(String program, List<String> arguments) {
        Stream<String> before = prefix.isEmpty() ? Stream.empty() : Stream.of(prefix.split(" ", -1));
        return Stream.concat(Stream.concat(before, Stream.of(program)), arguments.stream())
                .toList();
    }

    /**
     * Gives a folder and what is in it to the user the programs run as.
     *
     * @throws StartException if that user could not reach the folder
     */
    void handOver(Path folder) {
        switch (this) {
            case PLAINLY, IN_A_USER_NAME_SPACE -> {
                return;
            }
            case AS_NOBODY -> {
                requireOpenWay(folder);
                chown(folder);
            }
        }
    }

    private boolean works() {
        try {
            Command.Result result = Command.run(command("id", List.of("-u")), ROOT, null);
            return result.succeeded() && !result.output().equals("0");
        } catch (StartException notInstalled) {
            return false;
        }
    }

    private static boolean isRoot() {
        Command.Result id = Command.run(List.of("id", "-u"), ROOT, null);
        return id.succeeded() && id.output().equals("0");
    }

    private static void requireOpenWay(Path folder) {
        try {
            for (Path above = folder.getParent(); above != null; above = above.getParent()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(above);
                if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    throw new StartException(
                            "PostgreSQL does not run as root, and the user nobody, as whom it would run, may not enter "
                                    + above + ". Choose a data folder elsewhere, for example under /var/tmp,"
                                    + " or start this as a normal user.",
                            null);
                }
            }
        } catch (IOException failed) {
            throw new StartException("The folders above " + folder + " cannot be read", failed);
        }
    }

    private static void chown(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        } catch (IOException failed) {
            throw new StartException(folder + " cannot be given to the user nobody", failed);
        }
    }
}
