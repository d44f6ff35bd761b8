package wortlaut.enrich.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.Memory;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.document.Tokens;
import wortlaut.enrich.entity.tagger.feature.Dictionary;
import wortlaut.enrich.entity.tagger.feature.Lexicon;

/** Finds mentions: labels the tokens of sentences. Immutable and thread-safe; each thread brings its own {@link Scratch}. */
public final class Tagger {
    /** The most tokens that are labelled together: no sentence of the corpora has as many. */
    private static final int LONGEST = 1_000;

    /** What a token's labels cost, in steps. */
    private static final int STEPS = 16;

    private final Lexicon lexicon;
    private final Weights weights;
    private final Memory<MetWord> met = new Memory<>();

    public Tagger(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * Reads a model as {@code wortlaut train entities} writes it.
     *
     * @throws wortlaut.events.WortlautException when it is not one, or of another version
     */
    public static Tagger load(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    /**
     * The same with the dictionary that stood beside the model when it was trained; without it the tagger finds somewhat less.
     *
     * @throws wortlaut.events.WortlautException when it is not one, or of another version
     */
    public Tagger withDictionary(InputStream in) throws IOException {
        return new Tagger(lexicon.with(Dictionary.read(in)), weights);
    }

    /** Working memory for one thread at a time. */
    public Scratch scratch() {
        return new Scratch(lexicon, weights, met);
    }

    /**
     * Labels the tokens of one sentence.
     *
     * @param sentence which of the tokens are its own
     * @param labels receives one of {@link Labels} for each token, at the token's index
     */
    public void tag(Tokens tokens, TokenSpan sentence, byte[] labels, Scratch scratch) {
        scratch.score(tokens, sentence);
        scratch.decode(labels, sentence.first());
    }

    /**
     * Labels a whole document: its sentences one by one, then those again in which somebody who has a full name
     * elsewhere may have been missed.
     */
    public byte[] tag(Document document, Scratch scratch) {
        byte[] labels = new byte[document.tokens()];
        List<TokenSpan> pieces = pieces(document);
        for (TokenSpan piece : pieces) {
            document.budget().charge(piece.size() * STEPS);
            tag(document.forms(), piece, labels, scratch);
        }
        KnownPeople people = new KnownPeople(document, labels);
        for (TokenSpan piece : pieces) {
            if (people.missedIn(document, piece, labels)) {
                document.budget().charge(piece.size() * STEPS);
                scratch.score(document.forms(), piece);
                scratch.favourPeople(document, people, piece.first());
                scratch.decode(labels, piece.first());
            }
        }
        return labels;
    }

    /** The sentences, those without end in pieces: the working memory grows with the longest one. */
    private static List<TokenSpan> pieces(Document document) {
        List<TokenSpan> pieces = new ArrayList<>(document.sentences());
        for (int s = 0; s < document.sentences(); s++) {
            TokenSpan sentence = document.sentence(s);
            for (int first = sentence.first(); first < sentence.end(); first += LONGEST) {
                pieces.add(new TokenSpan(first, Math.min(sentence.end(), first + LONGEST)));
            }
        }
        return pieces;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Weights weights() {
        return weights;
    }
}
