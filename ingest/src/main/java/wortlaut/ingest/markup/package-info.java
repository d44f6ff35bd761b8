/** Markup to text: tags and character references in what is fed. */
package wortlaut.ingest.markup;
