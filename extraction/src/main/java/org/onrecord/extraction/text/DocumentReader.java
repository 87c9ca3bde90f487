package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.extraction.pos.PartOfSpeechTagger;

/** Reads the shape of a text. A pure function of the text and the model; safe for many threads. */
public final class DocumentReader {

    private final BlockSegmenter segmenter = new BlockSegmenter();
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PartOfSpeechTagger tagger;

    public DocumentReader(PartOfSpeechTagger tagger) {
        this.tagger = tagger;
    }

    /** Makes a reader with the part-of-speech model that comes with the engine. */
    public static DocumentReader create() {
        return new DocumentReader(PartOfSpeechTagger.load());
    }

    /**
     * Reads a text, whatever it holds, in time linear in its length.
     *
     * @param text the text, its line ends already normalised
     */
    public Document read(String text) {
        List<BlockSegmenter.Piece> pieces = segmenter.segment(text);
        List<Block> blocks = new ArrayList<>(pieces.size());
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        for (BlockSegmenter.Piece piece : pieces) {
            int firstSentence = sentences.size();
            int firstToken = tokens.size();
            tokenizer.tokenize(text, piece.span().start(), piece.span().end(), tokens);
            addSentences(tokens, firstToken, blocks.size(), sentences);
            blocks.add(new Block(piece.kind(), piece.span(), firstSentence, sentences.size()));
        }
        return new Document(
                text, blocks, sentences, tokens, tags(sentences, tokens), QuotationMarks.find(text, pieces));
    }

    private void addSentences(List<Token> tokens, int firstToken, int block, List<Sentence> sentences) {
        int first = firstToken;
        while (first < tokens.size()) {
            int end = splitter.end(tokens, first, tokens.size());
            Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
            sentences.add(new Sentence(span, first, end, block));
            first = end;
        }
    }

    private List<String> tags(List<Sentence> sentences, List<Token> tokens) {
        String[] forms = new String[tokens.size()];
        String[] lower = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).form();
            lower[i] = tokens.get(i).lower();
        }
        String[] tags = new String[tokens.size()];
        PartOfSpeechTagger.Session session = tagger.session();
        for (Sentence sentence : sentences) {
            session.tag(forms, lower, sentence.firstToken(), sentence.endToken(), tags);
        }
        return Arrays.asList(tags);
    }
}
