/** Who says what in a text: quotation marks, quotes, their cues and speakers, and what became of them in a later version. */
package wortlaut.enrich.quote;
