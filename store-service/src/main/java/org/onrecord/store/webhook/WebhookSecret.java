package org.onrecord.store.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a receiver and the store alone know, by the
 * <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 * Webhooks</a> specification.
 */
public final class WebhookSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    /** @param bytes 24 to 64 of them */
    public WebhookSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A new one. */
    public static WebhookSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /** As it is kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As its owner is shown it. */
    public String text() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The header {@code webhook-signature} of a message.
     *
     * @param timestamp in seconds since the epoch
     */
    public String sign(String messageId, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            mac.update((messageId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
