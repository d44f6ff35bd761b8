/** How a name is read: its words, its base form, and the keys by which two forms are one name. */
package wortlaut.enrich.entity.name;
