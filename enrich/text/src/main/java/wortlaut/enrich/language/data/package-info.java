/** Reads a folder of a language's data, lists and settings, and says all that is wrong with it at once, with file and line. */
package wortlaut.enrich.language.data;
