/** What is measured, one class a part. */
package wortlaut.bench.part;
