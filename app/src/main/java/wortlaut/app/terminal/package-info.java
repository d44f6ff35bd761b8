/** What a program owes the person at the terminal: exit status, one-line errors, progress, a clean Ctrl-C, a log file. */
package wortlaut.app.terminal;
