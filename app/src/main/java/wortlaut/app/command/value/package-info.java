/** What options may be: each kind of value with its bounds, checked when the command line is read. */
package wortlaut.app.command.value;
