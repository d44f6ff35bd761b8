/** What a text names, as the rest of the analysis sees it: mentions, and the entities that they are mentions of. */
package wortlaut.enrich.entity;
