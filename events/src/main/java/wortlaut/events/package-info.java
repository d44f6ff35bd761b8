/**
 * The contract as records: what an article is, what comes out of it. Needs the JDK only, and the mark of what may be absent.
 *
 * <p>Offsets are Unicode code points into the article's untouched text, counted from 0, start inclusive, end exclusive (W3C Web
 * Annotation, TextPositionSelector). A component that may be absent is {@link org.jspecify.annotations.Nullable}; every other one is never null.
 */
package wortlaut.events;
