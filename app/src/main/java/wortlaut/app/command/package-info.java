/** One class a command: options in, components wired, exit status out. */
package wortlaut.app.command;
