/** Noun phrases as they stand in the text: who or what may speak, how a person is described, and what goes with what. */
package wortlaut.enrich.quote.phrase;
