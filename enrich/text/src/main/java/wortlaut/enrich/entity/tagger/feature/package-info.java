/** What a word shows by itself and by its place in a sentence, as hashes of features. */
package wortlaut.enrich.entity.tagger.feature;
