/** The one life cycle of whatever runs: made, started, asked how it is, closed. */
package wortlaut.events.component;
