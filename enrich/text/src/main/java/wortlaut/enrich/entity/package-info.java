/** Who and what a text names: mentions, and the entities that they are mentions of. */
package wortlaut.enrich.entity;
