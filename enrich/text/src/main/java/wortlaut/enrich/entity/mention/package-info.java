/** Where a text has names: those that a trained model labels, and what lists, letters, firms, capitals and the whole text say of them. */
package wortlaut.enrich.entity.mention;
