/** What stands around words in marks, and what its build says: "…," NAME VERB. */
package wortlaut.enrich.quote.frame;
