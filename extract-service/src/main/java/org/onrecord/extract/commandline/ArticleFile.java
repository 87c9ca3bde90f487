package org.onrecord.extract.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.extract.submission.Submission;

/**
 * Reads an article from a file as if the file were a record on the topic: a name that ends in {@code .json} holds the
 * JSON of {@link ArticleSubmitted}, any other plain text. The time of receipt, and with it the version where the file
 * gives none, is the file's last change, so that the same file gives the same events.
 */
final class ArticleFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream standardInput;
    private final Clock clock;

    /** @param clock for standard input, which has no last change */
    ArticleFile(InputStream standardInput, Clock clock) {
        this.standardInput = standardInput;
        this.clock = clock;
    }

    /** @throws FileException if the file cannot be read, or holds no article */
    Submission.NewVersion read(String file) throws FileException {
        try {
            if (file.equals(Arguments.STANDARD_INPUT)) {
                return submission(text(bytes(standardInput, file)), clock.instant());
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new FileException(file, "is a folder; name the files in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = bytes(in, file);
                Instant changed = Files.getLastModifiedTime(path).toInstant();
                return submission(
                        file.endsWith(".json") ? EventJson.read(bytes, ArticleSubmitted.class) : text(bytes), changed);
            }
        } catch (NoSuchFileException missing) {
            throw new FileException(file, "there is no such file");
        } catch (AccessDeniedException denied) {
            throw new FileException(file, "may not be read");
        } catch (CharacterCodingException notUtf8) {
            throw new FileException(file, "is not UTF-8; convert it, for instance with iconv");
        } catch (IOException broken) {
            throw new FileException(file, "cannot be read: " + broken.getMessage());
        } catch (UnreadableException unreadable) {
            throw new FileException(file, String.valueOf(unreadable.getMessage()));
        } catch (InvalidFieldException refused) {
            throw new FileException(file, refused.getMessage() + "; " + refused.remedy());
        }
    }

    private static byte[] bytes(InputStream in, String file) throws IOException, FileException {
        byte[] bytes = in.readNBytes(Topic.MAX_MESSAGE_BYTES + 1);
        if (bytes.length > Topic.MAX_MESSAGE_BYTES) {
            throw new FileException(file, "is larger than " + Topic.MAX_MESSAGE_BYTES + " bytes; one article a file");
        }
        var content = new ByteArrayInputStream(bytes);
        byte[] mark = content.readNBytes(BYTE_ORDER_MARK.length);
        return java.util.Arrays.equals(mark, BYTE_ORDER_MARK) ? content.readAllBytes() : bytes;
    }

    private static ArticleSubmitted text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return new ArticleSubmitted(null, null, null, null, text, null, null, null, null);
    }

    private static Submission.NewVersion submission(ArticleSubmitted article, Instant received) {
        ArticleId id = article.effectiveId();
        ArticleVersion version = EventRecords.versionOf(article, received.toEpochMilli());
        return new Submission.NewVersion(article, id, version, Instant.ofEpochMilli(received.toEpochMilli()));
    }
}
