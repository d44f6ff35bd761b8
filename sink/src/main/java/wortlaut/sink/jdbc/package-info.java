/** A sink of tables: SQLite and PostgreSQL, with one schema and the offsets in the transaction of the rows. */
package wortlaut.sink.jdbc;
