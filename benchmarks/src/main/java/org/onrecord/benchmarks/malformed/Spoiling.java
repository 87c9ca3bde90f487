package org.onrecord.benchmarks.malformed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A way of spoiling a JSON document that was good. */
enum Spoiling {
    CUT_OFF {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Arrays.copyOf(good, random.nextInt(good.length));
        }
    },
    WRONG_TYPE {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Documents.withField(good, random, any(WRONG, random));
        }
    },
    FIELD_MISSING {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Documents.withoutField(good, random);
        }
    },
    /** As version 2 might be: other fields, or the same within another. */
    FUTURE_VERSION {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return random.nextBoolean()
                    ? bytes("{\"schema\":2,\"payload\":" + new String(good, StandardCharsets.UTF_8) + "}")
                    : Documents.renamed(good, random);
        }
    },
    HUGE_NUMBER {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Documents.withField(good, random, any(NUMBERS, random));
        }
    },
    LONG_STRING {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Documents.withField(good, random, '"' + "long ".repeat(random.nextInt(200, 20_000)) + '"');
        }
    },
    DEEP {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            int depth = random.nextInt(500, 60_000);
            boolean closed = random.nextBoolean();
            String deep = random.nextBoolean()
                    ? "[".repeat(depth) + (closed ? "]".repeat(depth) : "")
                    : "{\"a\":".repeat(depth) + "1" + (closed ? "}".repeat(depth) : "");
            return random.nextBoolean() ? bytes(deep) : Documents.withField(good, random, deep);
        }
    },
    NOT_UTF_8 {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return inserted(good, random, NO_UTF_8[random.nextInt(NO_UTF_8.length)]);
        }
    },
    NULL_BYTE {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return random.nextBoolean()
                    ? inserted(good, random, new byte[] {0})
                    : Documents.withField(good, random, "\"a\\u0000b\"");
        }
    },
    LONE_SURROGATE {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Documents.withField(good, random, random.nextBoolean() ? "\"half \\ud83d\"" : "\"half \\udc00 x\"");
        }
    },
    CONTROL_CHARACTERS {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return Documents.withField(good, random, "\"\\u0007\\u001b[31m\\r\\n\\u202e\"");
        }
    },
    FIELD_TWICE {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            String text = new String(good, StandardCharsets.UTF_8);
            return bytes("{\"text\":\"twice\"," + text.substring(1));
        }
    },
    NOT_JSON {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return bytes(any(NO_JSON, random));
        }
    },
    NO_OBJECT {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return bytes(any(NO_OBJECT_BUT_JSON, random));
        }
    },
    MORE_BEHIND {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            return bytes(
                    new String(good, StandardCharsets.UTF_8) + any(List.of("}", "{}", " true", "\n\n[", "\0"), random));
        }
    },
    BYTES_CHANGED {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            byte[] changed = good.clone();
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            return changed;
        }
    },
    NOISE {
        @Override
        byte[] spoil(byte[] good, SplittableRandom random) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            return noise;
        }
    };

    private static final List<String> WRONG =
            List.of("null", "true", "7", "-1.5", "[]", "[1,\"a\"]", "{}", "{\"a\":{}}", "\"\"", "\" \"", "\"x\"");
    private static final List<String> NUMBERS =
            List.of("1e999999999", "-0", "99999999999999999999999999", "1".repeat(5_000), "0.1e-99999", "01", "NaN");
    private static final List<String> NO_JSON = List.of(
            "", " ", "{", "}", "<article/>", "text=a&b=c", "'text'", "{text: 'a'}", "\uFEFF{", "undefined", "\0");
    private static final List<String> NO_OBJECT_BUT_JSON =
            List.of("[]", "[{}]", "null", "true", "0", "\"text\"", "[[[[]]]]", "-1e5");

    /** A stray continuation, an overlong slash, a surrogate on its own, a code point too high, a cut-off sequence. */
    private static final byte[][] NO_UTF_8 = {
        {(byte) 0x80},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xFF, (byte) 0xFE}
    };

    /** @return something else than {@code good}, which may be good by chance all the same */
    abstract byte[] spoil(byte[] good, SplittableRandom random);

    static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inserted(byte[] good, SplittableRandom random, byte[] bad) {
        int at = random.nextInt(good.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(good, 0, at);
        out.writeBytes(bad);
        out.write(good, at, good.length - at);
        return out.toByteArray();
    }
}
