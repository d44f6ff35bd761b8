/** How sure a quote is: what the rules say of it turned into how often such quotes are right. */
package wortlaut.enrich.confidence;
