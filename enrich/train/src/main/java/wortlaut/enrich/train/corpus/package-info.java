/** Reading our own annotated corpus, for training and for measuring; {@code enrich/corpus/README.md} describes its form. */
package wortlaut.enrich.train.corpus;
