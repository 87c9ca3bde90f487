package org.onrecord.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the class path. */
record PostgresBinaries(Path home) {

    /** The major version, which is the version of the data folder's format. */
    static final int MAJOR_VERSION = 18;

    /** The version of the programs; a folder of another version is left alone. */
    static final String VERSION = "18.6";

    private static final int OWNER_EXECUTES = 0b001_000_000;

    /**
     * Unpacks the programs for this machine, unless they are there already.
     *
     * @param home the folder that is to have them
     */
    static PostgresBinaries unpacked(Path home) {
        if (Files.isDirectory(home)) {
            return new PostgresBinaries(home);
        }
        String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new StartException(
                        "PostgreSQL for this machine (" + archive + ") is not on the class path.", null);
            }
            if (Files.exists(unfinished)) {
                TemporaryFolder.delete(unfinished);
            }
            Files.createDirectories(unfinished);
            unpack(packed, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StartException("PostgreSQL cannot be unpacked into " + home + ": " + failed, failed);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** @throws StartException where no programs are at hand for the operating system or processor */
    static String archiveFor(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        String arch = switch (processor.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> throw unsupported(system, processor);
        };
        if (os.contains("linux")) {
            return "postgres-linux-" + arch + ".txz";
        }
        if (os.contains("mac")) {
            return "postgres-darwin-arm_64.txz";
        }
        throw unsupported(system, processor);
    }

    private static StartException unsupported(String system, String processor) {
        return new StartException(
                "The embedded PostgreSQL runs on Linux and macOS, on 64-bit Intel and ARM; this is " + system + " on "
                        + processor + ". Use Docker Compose here.",
                null);
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive points outside itself: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
