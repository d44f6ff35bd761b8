/** Which words in marks are somebody’s speech: evidence for and against. */
package wortlaut.enrich.quote.direct;
