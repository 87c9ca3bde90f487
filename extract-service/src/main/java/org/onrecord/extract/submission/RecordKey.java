package org.onrecord.extract.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.wire.Rejection;

/** A record's key as an article id. */
final class RecordKey {

    private RecordKey() {}

    /**
     * @return absent where there is no key, or one of no bytes, as clients write it that cannot leave a key out
     * @throws RefusedException if the key is no article id
     */
    static Optional<ArticleId> read(byte @Nullable [] key) throws RefusedException {
        if (key == null || key.length == 0) {
            return Optional.empty();
        }
        try {
            String id = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString();
            return Optional.of(new ArticleId(id));
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException(
                    Rejection.INVALID_KEY, "the key is not UTF-8; use the article's id as the key", notUtf8);
        } catch (InvalidFieldException refused) {
            throw new RefusedException(
                    Rejection.INVALID_KEY, "the key is no article id: it " + withoutField(refused), refused);
        }
    }

    private static String withoutField(InvalidFieldException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.substring(refused.field().length() + 1) + "; " + refused.remedy();
    }
}
