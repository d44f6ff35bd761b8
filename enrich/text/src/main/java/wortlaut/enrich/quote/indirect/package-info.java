/** Speech without marks: clauses, sentences and frames that give somebody’s words. */
package wortlaut.enrich.quote.indirect;
