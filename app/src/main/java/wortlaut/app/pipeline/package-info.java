/** The parts put together: everything in one process, from feed to sinks. */
package wortlaut.app.pipeline;
