/** {@code wortlaut bench}: measures the program from its source tree, each figure beside its ceiling. Nothing of this ships. */
package wortlaut.bench;
