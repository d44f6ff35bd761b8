/** Curves over sizes: texts, logs, alias files, partitions. */
package wortlaut.bench.growth;
