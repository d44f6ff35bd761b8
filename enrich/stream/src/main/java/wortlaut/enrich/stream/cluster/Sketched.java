package wortlaut.enrich.stream.cluster;

import java.nio.ByteBuffer;
import wortlaut.enrich.copy.Sketch;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.json.Json;

/** An article's sketch on its way to where all articles come together: a hundredth of the article. */
record Sketched(ArticleRef article, Sketch sketch) {
    private static final Json<ArticleRef> REF = Json.of(ArticleRef.class, "article");

    /** The length of the article's JSON, it, the sketch. */
    byte[] bytes() {
        byte[] ref = REF.write(article);
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + ref.length + sketch.bytes());
        out.putInt(ref.length).put(ref);
        sketch.write(out);
        return out.array();
    }

    static Sketched read(byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        byte[] ref = new byte[in.getInt()];
        in.get(ref);
        return new Sketched(REF.read(ref), Sketch.read(in));
    }
}
