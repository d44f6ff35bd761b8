package wortlaut.enrich.train.entity;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.document.Tokens;
import wortlaut.enrich.entity.tagger.Scratch;
import wortlaut.enrich.entity.tagger.Tagger;

/** Tags sentences that come as separate tokens. Not thread-safe. */
final class SentenceTagger {
    private final Tagger tagger;
    private final Scratch scratch;

    SentenceTagger(Tagger tagger) {
        this.tagger = tagger;
        scratch = tagger.scratch();
    }

    byte[] tag(List<String> tokens) {
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            ends[i] = text.append(tokens.get(i)).length();
            text.append(' ');
        }
        byte[] labels = new byte[starts.length];
        Tokens all = Tokens.of(text.toString().toCharArray(), starts, ends);
        tagger.tag(all, new TokenSpan(0, starts.length), labels, scratch);
        return labels;
    }
}
