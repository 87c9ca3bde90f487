package org.onrecord.extract.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.event.ArticleEvents;

/** A file an article, in the format of {@link CitronArticle}. */
final class CitronFiles implements Output {

    private final Path folder;

    private CitronFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws FileException if the folder neither exists nor can be made */
    static CitronFiles in(Path folder) throws FileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new FileException(folder.toString(), "the folder cannot be made");
        }
        return new CitronFiles(folder);
    }

    @Override
    public void write(String file, ArticleEvents events) throws FileException {
        Path target = folder.resolve(Arguments.nameOf(file) + ".json");
        try {
            if (!file.equals(Arguments.STANDARD_INPUT)
                    && Files.exists(target)
                    && Files.isSameFile(target, Path.of(file))) {
                throw new FileException(file, "would be overwritten; choose another folder for --out");
            }
            Files.write(target, EventJson.mapper().writeValueAsBytes(CitronArticle.of(events)));
        } catch (AccessDeniedException denied) {
            throw new FileException(target.toString(), "may not be written");
        } catch (IOException impossible) {
            throw new FileException(target.toString(), "cannot be written: " + impossible.getMessage());
        }
    }
}
