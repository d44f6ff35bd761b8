/** The program: command line, wiring, start and stop. Nothing uses this package. */
package wortlaut.app;
