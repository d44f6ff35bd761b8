package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.mark.MarkedText;

/** Which tokens of a document stand in quotation marks, and which announce them by their place beside the marks. */
public final class Quoted {
    private final Document document;
    private final List<MarkedText> marked;
    private final BitSet tokens = new BitSet();
    private final BuiltCues built;
    private final InnerCues inner;

    public Quoted(Passage passage, List<MarkedText> marked) {
        this.document = passage.document();
        this.marked = marked;
        for (MarkedText m : marked) {
            if (m.parent() < 0) {
                tokens.set(
                        document.tokenFrom(m.span().start()),
                        document.tokenFrom(m.span().end()));
            }
        }
        this.built = new BuiltCues(passage, tokens);
        built.read(marked);
        this.inner = new InnerCues(passage);
    }

    /** All marked texts in the order of their opening marks. */
    public List<MarkedText> marked() {
        return marked;
    }

    public boolean isQuoted(int token) {
        return tokens.get(token);
    }

    /** Whether a token is no known verb of saying, but stands where only one does: „…“, lachte Kern. */
    public boolean isBuiltCue(int token) {
        return built.isVerb(token);
    }

    /** Whether the build around a frame's words says that they are somebody's, however few they are. */
    public boolean isFramed(Frame frame) {
        return built.isFramed(frame);
    }

    /** Whether a verb within an outer marked text, or a colon, announces the words of an inner one. */
    public boolean isAnnouncedInside(MarkedText m, Frame frame) {
        return m.parent() >= 0 && (built.isFramed(frame) || inner.of(frame, marked.get(m.parent())) >= 0);
    }

    /** Whether words within an outer marked text may be somebody else's: “He kept repeating, ‘Never’”. */
    public boolean mayBeOthers(MarkedText m, Frame frame) {
        return isAnnouncedInside(m, frame) || (m.parent() >= 0 && document.is(frame.first() - 1, ','));
    }

    /** The frame of a marked text: with the rest of the sentence behind marks that end one, where it says who speaks. */
    public Frame frame(MarkedText marked) {
        Frame frame = Frame.of(document, marked);
        return built.goesOn(frame.end()) ? frame.to(document) : frame;
    }
}
