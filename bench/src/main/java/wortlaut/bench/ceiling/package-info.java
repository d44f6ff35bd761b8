/** What could be had at the most: processes that do everything but the analysis. */
package wortlaut.bench.ceiling;
