/** What is special about PostgreSQL. */
package wortlaut.sink.jdbc.postgres;
