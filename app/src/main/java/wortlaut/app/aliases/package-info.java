/** The user's alias file, read again when it changes. */
package wortlaut.app.aliases;
