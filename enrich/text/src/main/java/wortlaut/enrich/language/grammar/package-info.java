/** How languages build words and sentences, as far as rules ask: one {@code Grammar} a language, asked by traits and never by the language's name. */
package wortlaut.enrich.language.grammar;
