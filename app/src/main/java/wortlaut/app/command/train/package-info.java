/** {@code wortlaut train}: models of a language, trained and measured. */
package wortlaut.app.command.train;
