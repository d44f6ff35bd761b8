/** Which mentions name one thing, and what it is called. */
package wortlaut.enrich.entity.merge;
