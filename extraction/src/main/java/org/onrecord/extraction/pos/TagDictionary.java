package org.onrecord.extraction.pos;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Frequent words that have had one tag only, which the tagger need not think about. */
public final class TagDictionary {

    private final Map<String, Integer> tags;

    /** @param tags the number of each word's tag; words as written */
    public TagDictionary(Map<String, Integer> tags) {
        this.tags = new HashMap<>(tags);
    }

    /** @return the number of the word's only tag, or -1 */
    public int of(String form) {
        return tags.getOrDefault(form, -1);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(tags.size());
        for (Map.Entry<String, Integer> entry : new TreeMap<>(tags).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeByte(entry.getValue());
        }
    }

    static TagDictionary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> tags = new HashMap<>();
        for (int i = 0; i < size; i++) {
            tags.put(in.readUTF(), in.readUnsignedByte());
        }
        return new TagDictionary(tags);
    }
}
