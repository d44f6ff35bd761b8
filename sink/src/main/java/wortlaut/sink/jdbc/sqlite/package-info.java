/** What is special about SQLite. */
package wortlaut.sink.jdbc.sqlite;
