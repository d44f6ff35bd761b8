/**
 * A text with its tokens, sentences and paragraphs. Offsets in here are UTF-16 indices into the untouched text;
 * {@link wortlaut.enrich.document.Document#codePoint} is the one place that turns them into code points.
 */
package wortlaut.enrich.document;
