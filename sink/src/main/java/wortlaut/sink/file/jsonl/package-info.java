/** Files of JSON Lines, packed or not: a record a line. */
package wortlaut.sink.file.jsonl;
