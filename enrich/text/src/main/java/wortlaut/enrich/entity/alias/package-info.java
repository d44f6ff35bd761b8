/** The things that a user knows by name, as the user’s files list them. */
package wortlaut.enrich.entity.alias;
