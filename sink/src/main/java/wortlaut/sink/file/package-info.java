/** A sink of plain files, named after the offsets that they hold, that a kill at any moment leaves whole; of any {@link wortlaut.sink.file.FileFormat}. */
package wortlaut.sink.file;
