/** Which language a text is in, and what a language knows: a folder of data on the class path, loaded once, immutable. */
package wortlaut.enrich.language;
