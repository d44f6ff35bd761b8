/** Child processes, what they use, and the folder that is gone when all is over. */
package wortlaut.bench.process;
