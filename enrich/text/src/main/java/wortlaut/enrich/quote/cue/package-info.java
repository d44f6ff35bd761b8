/** Words that announce speech, and whose they are. */
package wortlaut.enrich.quote.cue;
