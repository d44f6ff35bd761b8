/** How much one article may ask of the analysis: counts of what it holds, and steps of work. */
package wortlaut.enrich.limit;
