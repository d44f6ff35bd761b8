/** Enriching without a broker. */
package wortlaut.app.offline;
