/** Articles that no process has seen before, made from our own corpus. */
package wortlaut.bench.article;
