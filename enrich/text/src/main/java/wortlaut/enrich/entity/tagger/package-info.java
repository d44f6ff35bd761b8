/**
 * Mentions by a trained sequence model: a linear-chain conditional random field (Lafferty et al. 2001) over word
 * shape, affixes, neighbours, name lists and word classes, its training and its measurement.
 */
package wortlaut.enrich.entity.tagger;
