/** Files of JSON Lines: a record a line. */
package wortlaut.sink.file.jsonl;
