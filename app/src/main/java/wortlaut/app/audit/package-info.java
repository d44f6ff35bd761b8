/** The promise, checked: what was fed is enriched, or a dead letter, or deleted, and so in every sink; and put right where it is not. */
package wortlaut.app.audit;
