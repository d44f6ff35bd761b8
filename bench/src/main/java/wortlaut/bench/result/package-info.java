/** Figures with all of their samples, as tables and as JSON. */
package wortlaut.bench.result;
