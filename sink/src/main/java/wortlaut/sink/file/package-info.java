/** A sink of plain files: JSON Lines, named after the offsets that they hold. */
package wortlaut.sink.file;
